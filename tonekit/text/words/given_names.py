"""First names with the sex that bears them, as data; those of both in both lists. Made by scripts/build_gazetteer.py.

Sources: United States Census Bureau, Frequently Occurring Names, 1990 census (public domain); for the rest of the world
the locales of Faker, gimei, indic-faker, niafaker and persian-names (MIT) and indian-names (BSD 3-Clause). Most
widespread first.
"""

MALE = """
Daniel David Robert Martin Samuel Gabriel Thomas Albert Kevin Benjamin Adam Alexander Simon Michael Richard Paul
William Patrick Peter Jonathan Vincent Alex Lucas Eric Ivan Bruno Henry Victor Erik Christian Denis James John
Oliver Hugo Emil Charles Joseph Mark Arthur Bernard Leon Karl Frank Roger Louis Manuel Adrian Max Jan Anthony
Raymond Antonio Nathan Sebastian Steven Brian Joshua Aaron Maurice Marc Rafael Ian Julian Nicolas Noah Marcel Stefan
Christopher George Edward Ronald Dennis Carlos Philip Jacob Joel Mario Tom Felix Isaac Omar Marco Xavier Anton
Andrew Carl Jack Justin Bryan Leonard Oscar Leo Roman Tristan Viktor Kenneth Jason Juan Alan Francis Miguel Pedro
Gilbert Roland Lorenzo Robin Elias Leonardo Igor René Walter Ryan Harry Ernest Danny Tony Luis Francisco Marcus Sam
Ruben Dominic Emanuel Emmanuel Michel Boris Matthew Timothy Gregory Gerald Nicholas Roy Mike Alfred Tim Dan Roberto
Edgar Ben Fernando Jean Pierre Damian Norbert Fabian Diego André Liam Stephen Jorge Ricardo Arnold Kurt Allan Guy
Luke Colin Dylan Hans Ali Alexis Elvis Eduard Patrik Filip Andreas Mathias José Jeremy Phillip Johnny Herbert Edwin
Julius Hubert Noel Owen Levi Tomas Carlo Johan Tobias Luka Luca Jeffrey Douglas Steve Jesse Jimmy Norman Marvin
Frederick Gordon Dean Jaime Alberto Sergio Eduardo Abraham Geoffrey Santiago Abel Emilio Rodrigo Jacques Samir
Dominik Jonas Henri Marko Matteo Alexandre Donald Gary Ralph Brandon Sean Chris Glenn Tommy Jamie Javier Jordan
Alfredo Alejandro Angelo Alfonso Felipe Gustavo Lionel Ismael Morgan Stephan Vicente Ethan Freddy Antoine Erwin
Raphael Bernardo Federico Rudolf Ivo Johannes Oskar Lars Florian Pascal Valentin Lukas Mohammed Mohamed Vladimir
Ibrahim Yusuf Keith Lawrence Russell Stanley Clifford Jim Jon Glen Andre Neil Mathew Armando Salvador Nick Evan
Gerard Shaun Ernesto Pablo Rodolfo Marcos Jake Caleb Cornelius Edmond Otto Damien Elliot Gavin Dante Aurelio Vito
Mohammad Antony Ferdinand Henrik Nils Kristian Jakob Danilo Ismail Timo Milo Axel Leopold Alain Olivier Philippe
Sami Rajesh Rohit Jose Scott Harold Joe Bruce Fred Wayne Billy Craig Lee Melvin Kyle Bradley Barry Micheal Derek
Alvin Wesley Lewis Herman Shane Charlie Nathaniel Leslie Claude Darren Julio Nelson Ross Andy Seth Enrique Stuart
Arturo Trevor Orlando Andres Malcolm Gerardo Kim Gilberto Ignacio Terence Ramiro Rolando Elijah Logan August Jamal
Esteban Fidel Jackson Graham Gonzalo Romeo Carmelo Dirk Octavio Artur Pavel Marek Marius Jens Ronny Matthias Theo
Dario Fabio Mateo Sandro Leandro Silvio Julien Laurent Luc Sébastien Frédéric Georges François Stéphane Willy Jules
Augusto Enzo Giovanni Toni Said Amir Hasan Vijay Suresh Terry Howard Eugene Troy Jay Calvin Warren Derrick Zachary
Brent Ramon Tyler Brett Milton Franklin Mitchell Jared Darryl Clinton Hugh Ken Dave Jeremiah Kenny Cameron Rudy
Guillermo Edmund Salvatore Wilson Israel Josh Erick Stewart Brendan Marlon Humberto Jasper Benito Gregorio Solomon
Elvin Darius Mason Isaiah Mauricio Vince Silas Leonel Pasquale Mariano German Miroslav Stanislav Joachim Rolf Werner
Gustav Severin Aron Nico Franz Nikola Niko Karim Markus Mauro Maxim Noël Maxime Mathieu Guillaume Gérard Yves Gilles
Abdul Cristian Luciano Franco Claudio Aldo Renato Ahmed Hamza Mirko Mustafa Abhishek Akash Dale Rodney Allen Travis
Jeff Jesus Don Ricky Theodore Ronnie Bill Darrell Jerome Corey Hector Reginald Angel Raul Brad Ron Harvey Cory
Tyrone Cody Kelly Bob Morris Daryl Kirk Kent Rene Austin Blake Grant Cesar Kelvin Garry Jonathon Benny Spencer
Garrett Cedric Sylvester Taylor Ervin Bert Amos Toby Domingo Santos Teddy Reynaldo Junior Reuben Stan Curt Quentin
Adolfo Harrison Wilfredo Desmond Armand Alvaro Rory Rocco Riley Heriberto Dion Clement Maxwell Nestor Isidro
Frederic Wilmer Dominique Genaro Kamil Mehdi Josef Teodor Marian Yannick Arne Nikolai Niels Ernst Georg Frederik
Darko Constantin Sven Kai Benedikt Gregor Andrej Niklas Maximilian Linus Theodor Thiago Malik Luigi Alessandro
Jérôme Raphaël Christophe Rémy Thierry Dimitri Duncan Tomás Paulo Benjamín Flavio Zakaria Ahmad Zlatko Guido Gino
Mehmet Hassan Mahesh Hari Amit Nikhil Dinesh Praveen Jerry Willie Bobby Todd Curtis Ray Eddie Lloyd Rick Cecil Elmer
Lance Clayton Dwayne Shannon Kerry Johnathan Damon Devin Guadalupe Sammy Kristopher Rogelio Conrad Darin Darrin
Emmett Louie Micah Eldon Chase Elton Agustin Tyson Elliott Bart Darwin Nolan Kris Derick Rigoberto Noe Jefferson
Basil Eddy Cole Beau Cruz Merlin Marcelino Hunter Collin Carter Emerson Sonny Robby Musa Emin Osman Bilal Jozef
Boleslav Leif Magnus Holger Anders Kasper Gunnar Bernhard Ilias Florin Leonhard Timon Aleksander Valentino Moritz
Christoph Mika Kilian Konrad Konstantin Johann Matti Tiziano Fabrizio Mats Yanis Manfred Grégoire Jean-Claude Cyril
Léon Hugues Serge Didier Bertrand Félix Loïc Théodore Joël Jean-Pierre Benoît Connor Nigel Joaquín Francesco Martín
Camilo Ciro Lucio Ramón Eugenio Adrián Andrés César Iván Jari Petar Branko Dragan Goran Zoran Valter Giuseppe
Stefano Pietro Paolo Rayan Olaf Hendrik Harald Piotr Eugen Rudi Alfons Björn Hannes Vikas Shankar Sanjay Varun Larry
Randy Shawn Clarence Earl Jeffery Chad Randall Leroy Greg Dustin Vernon Gene Duane Ted Lonnie Jimmie Casey Johnnie
Byron Willard Perry Tracy Terrance Terrence Fredrick Joey Otis Rex Neal Roderick Willis Rickey Rudolph Preston
Archie Pete Myron Gregg Jermaine Clark Laurence Drew Wilfred Elbert Lamar Percy Moses Saul Timmy Van Dominick Trent
Efrain Rodger Harley Eli Bryce Robbie Blaine Murray Devon Brady Jarrod Joaquin Ashley Williams Rob Thaddeus Gerry
Donovan Scot Quincy Denny Davis Ward Jayson Weldon Dick Kurtis Blair Adan Joan Fletcher Dalton Josue Daren Lincoln
Arron Elmar Mahmud Dušan Karel Radovan Jaroslav Dalibor Ladislav Michal Jakub Nicolai Frans Ole Valdemar Casper
Helge Erling Einar Mikael Gert Jesper Rasmus Kaspar Yan Rune Klaus Karlo Alf Adriano Lino Bastian Emilian Cristiano
Lorenz Nino Armin Natan Laurenz Friedrich Leander Philipp Michele Muhammed Diogo Natanael Marino Alessio Kian Nicola
Mattia Livio Gian Yassin Tiago Hermann Yvan Thibaut Théo Jürgen Cédric Etienne Florent Dieter Romain Ludovic Edgard
Raoul Lucien Léo Conor Kieran Gareth Declan Aiden Emiliano Matias Gael Agustín Lisandro Jonatan Horacio Jesús Alonso
Sebastián Ángel Dany Víctor Osvaldo Hernán Rubén Raúl Nicolás Josué Darío Fredy Héctor Ariel Cristobal Álvaro Elías
Germán Sergei Andrei Sander Valeri Edvard Timothée Ayoub Augustin Slavko Mato Marin Damir Zdravko Tomislav Stjepan
Josip Dejan Matej Dino Ilija Tibor Maurizio Gaetano Massimo Antonino Gianni Filippo Enrico Vincenzo Domenico Yeduard
Damjan Slobodan Aleksandar Amin Joris Jayden Thor Knut Krzysztof Tomasz Andrzej Marcelo Yuri Noa Bogdan Adolf
Valentín Urban Albin Leonid Vitali Muhammad Adem Isidor Ludwig Reinhold Ahmet Arno Fritz Abdullah Wilhelm Ajay Arun
Deepak Murali Pavan Pradeep Surya Manoj Sunil Ashok Sachin Balu Floyd Clyde Lester Chester Jessie Dwight Everett
Wallace Sidney Clifton Virgil Marshall Marion Freddie Wade Jackie Luther Wendell Dana Donnie Homer Doug Lyle Matt
Lynn Carlton Wilbur Horace Ira Alton Wm Randolph Bennie Ed Loren Delbert Earnest Lowell Sherman Roosevelt Forrest
Wilbert Leland Irving Carroll Bryant Rufus Woodrow Mack Marty Ellis Dallas Clint Orville Jody Dewey Al Sheldon
Frankie Doyle Darrel Alonzo Pat Grady Phil Clay Dexter Bradford Merle Terrell Irvin Darnell Randal Tommie Winston
Boyd Courtney Cary Aubrey Jerald Dewayne Will Bret Jess Lamont Garland Miles Billie Heath Demetrius Rocky Kendall
Royce Sterling Mickey Grover Cleveland Chuck Russel Monte Ernie Burton Vance Harlan Buddy Kermit Roscoe Scotty Carey
Rod Quinton Hal Brain Elwood Kendrick Moises Son Marlin Cliff Bryon Jeffry Dane Joesph Thurman Ned Sammie Rusty
Monty Reggie Vaughn Gus Avery Loyd Adolph Norris Millard Wiley Alphonso Ty Shelby Rickie Vern Reed Hiram Ollie
Nickolas Maynard Ulysses Donnell Emery Coy Odell Jarvis Issac Dudley Brock Sanford Colby Barney Hollis Donny Art
Linwood Galen Truman Delmar Johnathon Kirby Irwin Merrill Charley Lane Harris Cleo Trenton Winfred Denver Emory
Danial Landon Branden Numbers Clair Buford Bernie Zachery Errol Monroe Edwardo Booker Wilford Shelton Carson Theron
Raymundo Houston Jame Gale Bennett Cornell Laverne Hung Adnan Ruslan Süleyman Arif Yasin Petr Bohuslav Štefan Oto
Miloš Dobroslav Alois Rostislav Vladislav Carsten Lasse Claus Jarl Sten Ludvig Joakim Birger Karsten Ulf Stig Ragnar
Nikolaj Bertram Matheo Heinrich Jannis Antonius Florentin Justus Nikolaus Fridolin Raffael Maksim Benedict Lean
Clemens Nikolas Laurin Elio Niclas Nando Lian Till Luan Lenny Loris Ömer Janis Helmut Matthieu Auguste Henrique
Gaston Adrien Wolfgang Fabrice Lambert Yann Alphonse Franck Oswald Ghislain Emile Cornel Jean-Luc Eugène Bernd
Michaël Patrice Achille Heinz Arnaud Fernand Edouard Jean-Paul Rhys Martyn Callum Graeme Angus Rowan Alistair Aidan
Killian Hayden Dillon Wyatt Fausto Ezequiel Santino Pol Jordi Fabián Román Moisés Andrey Aníbal Óscar Robinson
Edgardo Julián Farid Damián Adalberto Brayan León Abelardo Anderson Edison Reinaldo Néstor Simón Isaías Norberto
Jacinto Amador Zacarías Adán Eloy Cornelio Teodoro Jerónimo Modesto Gerónimo Clemente Maximiliano Bernabé Pascual
Patricio Juri Sergey Oleg Aleksandr Miro Vilhelm Harri Rainer Ari Édouard Émile Zacharie Étienne Éric Khaled
Mustapha Rachid Younes Thibault Umar Alen Pero Janko Danijel Nenad Anto Kristijan Marijan Vlado Franjo Ferenc Attila
Zoltán Róbert Giuliano Donato Daniele Valerio Gianfranco Renzo Leopoldo Sebastiano Vittorio Giancarlo Mirco Giacomo
Piero Arsenio Calogero Giorgio Cipriano Aleks Petre Vasil Yemil Mikhail Bojan Jovan Lazar Naum Marjan Youssef Micha
Olav Sigurd Kjell Mariusz Grzegorz Marcin Karol Yago Joaquim João Gil Gaspar Luís Aurel Achim Dorian Veniamin Iosif
Miron Fedor Silvester Sergej Kliment Miran Avgust Josiah Panteleimon Zakhar Vitaly Vitalii Andri Mahdi Aziz Erol
Edvin Zoltan Marten Simeon Tino Shaban Fatih Pawel Kemal Murat Torsten Waldemar Erkan Dimitrios Christof Noé
Nikolaos Patric Jochen Christos Rico Mathis Ralf Gerhard Pius Mohamad Hussein Ioannis Egon Wilfried Mahmoud Georgios
Konstantinos Ulrich Sabri Henning Ingmar Reza Sören Jörgen Samson Jeremías Khalid Ilyas Anas Santosh Yogesh Kartik
Prashant Himanshu Sudheer Rahul Ashish Pankaj Kamlesh Abhijit Karthik Kiran Srikanth Venkatesh Zaur Qabil Elnur
Yunis Niyazi Nuru Azad Kamal Saleh Bayram Gülağa Yadigar Baba Zahid Fariz Zamir Mahir Nazim Adil Nadir Aslan Nihal
Akif Eldar Mikuláš Jonáš Bohumil Aleš Ján Mojmír Vít Slavomír Vasyl Ignác Vratislav Lukáš Libor Tadeáš Šimon Klement
Blahoslav Tomáš Radim Drahoslav Jaromír Radoslav Bohumír Ctibor Miloslav Radomír Václav František Vlastimil Vladimír
Mikkel Jørgen Flemming Øystein Vagn Christoffer Mads Nicklas Yngve Jano Morten Bent Torben Ove Ebbe Ulrik Peder Tage
Bjarne Verner Bertil Tonny Kåre Zacharias Frode Øyvind Aage Jannik Lennart Isa Sascha Arda Andrin Ajan Leano Noam
Nael Gion Eren Eloi Martim Lio Mantas Mael Wenzel Timur Nevio Tenzin Janick Enea Muhamed Elia Rino Davide Amar Nelio
Janik Gian-Luca Levin Fabien Renaud Hervé Yvon Aristide Ignace Rodolphe Rémi Célestin Théophile Maximilien Johny
Gaël Elie Régis Charly Léopold Thibaud Gérald Léonard Grégory Bastien Baptiste Sylvain Tanguy Jacky Martial Franky
Constant Iain Leigh Clive Reece Darragh Finbar Niall Dermot Zac Domhnall Manus Eamon Che Fearghal Ruairi Eamonn
Pierce Eoin Conal Jarlath Dara Fintan Myles Fergus Conan Colum Feargal Emmet Malachy Kane Bailey Diarmuid Fergal
Cormac Pearse Lorcan Padraig Pauric Seamus Enda Daire Donal Cillian Conall Padraic Jude Ciaran Naoise Rohan Eoghan
Hamish Oisin Cathal Ronan Colm Peadar Conn Aditya Laban Yatan Lucky Alejo Benicio Geronimo Lautaro Bautista Facundo
Jeremias Josep Eder Evelio Yeison Bayron Oswaldo Jhoan Arnulfo Giovanny Maicol Tulio Jerson Bladimir Ovidio Hermes
Misael Jhon Edinson Jeison Cristhian Jhonny Saúl Jair Segundo Eliecer Gerson Wilfrido Jhonatan Alcides Jairo
Hernando Uriel Dagoberto Timoteo Jacobo Rufino Óliver Gabino Porfirio Silvano Aleksei Dmitri Kristjan Ville Kalle
Tapio Risto Olavi Juhani Jani Antero Pekka Simo Jarno Kari Veli Samu Joni Tapani Tomi Kalevi Hamid Amine Abdelkader
Sofiane Samy Salim Adel Walid Nassim Abdullahi Usman Joško Željko Juraj Jure Davor Lovro Mile Ante Mladen Tomo
Romano Zvonko Mijo Saša Ivica Mihael Matija Ottó István László Dávid Imre Zsolt Csaba Tamás Péter Áron Milán
Riccardo Raffaele Massimiliano Saverio Gabriele Giulio Virgilio Ezio Umberto Ennio Severino Ugo Gianluca Damiano
Marcello Biagio Arnaldo Ronaldo Fredo Shota Vladimer Pavle Irakli Genadi Johans Aleksej Todor Stojan Khristo Ognen
Tikhomir Kiril Arsen Mathijs Cas Jelle Thijs Pieter Kay Bas Boaz Daan Maurits Rik Quinten Quinn Floris Daniël Bjorn
Bram Maarten Emir Wout Willem Berend Berat Imran Lenn Vigo Stef Sepp Sem Dani Sebastiaan Koen Joost Stijn Laurens
Gerrit Jordy Raf Ravi Wouter Tijs Cornelis Lex Tor Dag Kristoffer Ola Ivar Steinar Sverre Geir Petter Vidar Fredrik
Tore Borys Wojciech Jerzy Maks Witold Dariusz Tadeusz Ryszard Kornel Jacek Guilherme Benjamim Valentim Mateus Vitor
Rúben Fábio Micael Vasco Nuno Sérgio Mário Rui António Gonçalo Filipe Zeno Timotei Lorin Adelin Ion Visarion Vlad
Toma Arian Simion Emanoil Zamfir Emanuil Alexandru Matei Titus Ilarion Ioan Avram Izidor Timotej Metod Alexej Bohdan
Branislav Zdenko Nik Mirsad Jaka Feliks Drago Edin Evance Issack Daudi Amvrosii Avreli Avrelii Leonti Yaroslav Orest
Artem Feofan Avrely Davyd Taras Arkadi Leontii Valerii Svyatoslav Ostap Nazar Yefrem Leonty Arkadii Frants Amvrosy
Makar Amvrosi Arkady Valery Semen Stepan Ayub Yuly Egor Serafim Khristofor Silvestr Mari Kimon Lev Rodion Tikhon
Rinaldo Pancho Isak Yanik Vinko Yegor Avksentii Sidor Elisei Rafail Vino Tilo Avksenti Yelisei Yury Demyan Lenin
Nacho Gerasim Yakov Vikenti Svetozar Georgi Avksenty Vladilen Yelisey Koko Yulian Lalo Adalbert Elisey Khariton
Yulii Aldin Manolo Gero Yuli Zinovi Elian Deniz Olimpi Yurii Gani Onufri Fredi Faruk Alwin Milos Istvan Willi
Hans-Ulrich Kuno Balthasar Anes Detlef Meinrad Hans-Rudolf Pirmin Ekrem Miodrag Jonah Moreno Gottfried Ewald Rüdiger
Enver Ingo Gebhard Erich Hans-Peter Gottlieb Xaver Neo Yannis Benno Alban Volker Hans-Jörg Laszlo Hans-Jürgen Omer
Cosimo Horst Günter Steffen Enes Albrecht Hanspeter Jann Hüseyin Dietmar Thorsten Salih Harun Janos Rouven Gerold
Reinhard Dusan Irfan Ismet Mahmut Kenan Tahir Selim Lutz Dietrich Gabor Jörg Heiko Vinzenz Halil Hakan Artan Jiri
Gerd Raimund Uwe Safet Jean-Marc Karl-Heinz Sedat Siegfried Udo Reiner Jost Urs Ramazan Metin Maik Orhan Ignaz Iwan
Erhard Sacha Günther Othmar Hartmut Joao Lothar Maël Swen Hansjörg Remo Zeljko Eggert Hardy Apostolos Vadim Gunter
Reimar Klemens Baldur Erdogan Petros Malte Mattias Yilmaz Antonios Abbas Wladimir Berndt Bernt Michail Anatoli
Theodoros Reinhart Athanasios Romuald Sigmar Anastasios Geert Gunther Alexandros Klaas Janus Hilmar Filimon Nikon
Apollon Platon Aris Vissarion Valentine Yahya Sila Rama Abdi Augustine Ezra Nixon Ambrose Mervyn Neville Kaleb Yohan
Albino Edmundo Custodio Basilio Florencio Leoncio Paulino Rómulo Dionisio Remigio Rosendo Salomón Bernardino Máximo
Ulises Fabricio Feliciano Erasmo Eliseo Ceferino Olegario Gastón Tito Celestino Victoriano Teófilo Iker Fermín
Victorino Ruperto Demetrio Celso Américo Amaro Matías Roque Evaristo Christofer Herminio Milovan Cristóbal Desiderio
Rony Anselmo Artemio Jordán Blas Isidoro Narciso Nicanor Aarón Efraín Eladio Hipólito Onofre Borja Florentino
Raimundo Eusebio Marcial Atilio Eleuterio Baltasar Dimas Jafet Antonin Nabil Yassine Benoit Rafaël Brahim Jean-Marie
Jamil Muni Kasim Ingvar Kaj Evert Alvar Aran Krister Elis Evald Kristofer Nikanor Mithun Jayesh Shubham Chandan
Vishwas Satish Bipin Dilip Manjunath Abhinav Chirag Anupam Manish Swapnil Shrikant Narendra Uday Nitin Vivek Hemant
Tarun Tushar Harshad Debashish Vinod Devendra Mayank Nirmal Ankit Shivam Rishabh Kaushik Milind Govind Subhash
Vishnu Omkar Pallav Shiva Salman Rahmat Mohsen Saadat Mostafa Hadi Baraka Sekhar Umesh Jitendra Naresh Gireesh
Jagadeesh Sathish Prabhu Srinivas Ramachandra Bharath Satya Müslüm Orduxan Səbuhi Şamil Sənan Atabala Kamran
Münəvvər Ağahadi Qoşqar Atamoğlan Qadir Xankişi Rəsul Fazil Fimar Kənan Xudu Allahverdi Hüseynqulu Hacıbəy Əmir
Yusif Səlim Manaf Fəzail Şaban Əyyub Vüsal Turxan Firudin Qulam Vidadi Valeh Qüdrət Vahid Əkbər Azər Cavad Seymur
Cahangir Şükür Ramil Aqil Aydın Şıxı Elşən Çingiz Şirzad Əhliman Əsgər Zahir Bəhlul Niyaz Zeynal Rüfət Xaliq Sarvan
Sirac Bəşir Namiq Fəyyaz Vüqar Heydər Dilavər Afil Bahadır Sərəncam Zərdüşt Sadiq Həci Xudayar Zaman Fikrət Ağamalı
Şamxal Zamin Əhəd Müntəzir Ağa Mehman Fərda Telman Ceyhun Natiq Yamən Dönməz Qalib Etiqad Novruz Elturan Etibar
Əflatun Xamis Muxtar Əli Nihad Vilayət Nurlan Ümid Fəhmin Müzəffər Coşqun Maqsud Cəlil Səlahəddin Elməddin Lazım
Pərvin Seyfulla Talıb Şərəfəddin Həmid Mənsur Vazeh Veysəl Nəsib Məhəmməd Əjdər Nurulla Urfan Razi Xosrov Nuşirəvan
Paşa Zamiq Həsənağa Səxavət Polad Cəmil Sərxan Xalid Tərlan Pərviz Əhməd Nurşən Sücəddin Teymuraz Eyyub Orxan Cabbar
Şahmar Cavid Füzuli Zakir Qulu Cümşüd Ağamusa Nağı Gündüz Ənvər Mürsəl Rasim Əşrəf Vasif Ələkbər Rəşid Teymur Tofiq
Laçın Şahvələd Mirəli Xəyyam Anar Vurğun Elxan Rəis Fərid Fərrux Hikmət Xəlil Dünyamalı Yəhya Elgün Həzi Seyran
Məhərrəm Turan Həsən Əmin Yavər Rizvan Vəli Lətif Fərhad Nakif Asiman Tariyel Tural Mikayıl Gülbala Rza Sədaqət
Zeynulla Əkrəm Elariz Xudaverdi Bəkir Elmir Yaşar Teymurçin Oqtay Nürəddin Xaləddin Qasım Asif Bəhruz Firdovsi Habil
Nəcəf Pünhan Vəfadar Qəzənfər Cəlal Nazir Qədir Toğrul Mümtaz Gəray Eldəniz Hafiz Tunar Yasəf Qiyas Ülfət Kəmaləddin
Riyad Valid Afiq Hilal Səfər Sabir Fərahim Kazım Murad Ramid Mübariz Rəşad Nüsrət Faiq Ərtoğrul Şahlar Hakim Fərman
Şakir Bəhram Mehdiqulu Asəf Əliəkrəm Ağasəfa Elsevər Elman Hümbət Məmməd Üzeyir Fəxrəddin Kərim Fəxri Mirzə Əbdül
Seyfəddin Yaqub Rafiq Şirin Xanlar Ziya Ədalət Elşad Nicat Uğur Nəriman Yalçın Sadıq Elmidar Əliş Sübhan Rövşən
Qələndər Səməd Ələsgər Ülvi Xəyal Elçin Hüseyn Ağaxan Kəramət Nəsimi Štěpán Břetislav Bořivoj Jindřich Zikmund
Vlasta Zdeněk Svatoslav Leoš Matouš Alexandr Arnošt Luděk Zbyněk Ondřej Vítězslav Lumír Luboš Kryštof Ludvík Oldřich
Přemysl Vojtěch Lubomír Otakar Horymír Hynek Bedřich Ctirad Svatopluk Radek Antonín Vilém Jiří Matyáš Matěj Åge
Ragner Hjalte Nicolaj Laurits Iver Ørni Palle Clavs Lennarth Øjvind Osvald Esben Laus Richardt Kenn Aksel Malthe
Gorm Øvli Åbjørn Poul Kjeld Troels Borris Mik Mogens Ziggy Søren Børge Ronni Boe Olfert Laust Øivind Asger Paw
Svenning Tejs Jeppe Preben Frede Keld Gunner Uffe Bøje Steen Einer Klavs Villads Beni Alexandar Elyas Mert Lennard
Yoan Luej Lirjan Aras Daris Mikyas Kiano Conradin Metehan Goncalo Malio Gery Léonce Felicien Vivien Désiré Gwenael
Marguy Joé Réginald Firmin Jeremie Corneille Anicet Adolphe Séverin Aimable Léandre Geraud Aloïs Aurelien Narcisse
Mickael Sylvère Ange Valéry Jeannot Christie Jordon Conchur Cailum Fionntan Sean-Paul Macauley Alastair Arran Calum
Ewan Cianan Caolain Shay Breandan Odhran Aedan Mairtin Rian Deane Pearce Cahal Mitchel Caomhan Tiarnan Euan Zak
Keelan Ruari Bailie Frazer Cahir Piaras Lyndon Aodhan Deaglan Christy Kealan Benn Caoimhin Antoin Shea Alister Zach
Cal Eunan Giles Tiernan Caolan Callan Gagan Shivansh Yug Manan Utkarsh Umang Udarsh Reyansh Harshil Champak Orinder
Devansh Arjun Hemang Atharv Ojas Ayushman Harish Maanav Tanay Anirudh Advik Hitesh Vihaan Wazir Advaith Bachittar
Rushil Chandran Darpan Ayush Hredhaan Chakradhar Aryan Siddharth Baljiwan Ansh Tanveer Aadi Gopal Pranav Hardik
Ekalinga Aarav Tejas Ekavir Warjas Rudra Bakhshi Ekaraj Ikbal Karan Chatresh Falan Tanish Zehaan Aarush Jagat Faraj
Faras Harsh Ishaan Lakshit Naksh Manthan Rayaan Abhiram Wahab Balhaar Neel Zayan Tarak Kabir Faris Yuvraj Balvan
Hritik Krishna Dakshesh Samarth Guneet Parth Bahadurjit Saksham Pratyush Wridesh Fitan Balendra Nitesh Chatura
Ronith Sathvik Jeet Gautam Nachiket Faqid Yagnesh Onveer Aarnav Rachit Ishwar Chakradev Qarin Omkaar Zaid Raghav
Kalpit Gunbir Naveen Dev Chaitanya Mitesh Maanas Lohit Samar Chandresh Fariq Jatin Imaran Teerth Ranbir Akshay
Ekapad Wriddhish Manbir Yatin Dalbir Qasim Banjeet Ayaan Brijesh Ekansh Veer Udant Vedant Zashil Viraj Girindra
Pranit Zayyan Vivaan Dhruv Abeer Ekbal Jai Advay Yash Chanakya Fiyaz Aayush Qadim Indrajit Charan Girik Sai Onkar
Daksh Arin Amol Upkaar Abhimanyu Nakul Shaurya Farhan Krish Frado Ranveer Avi Rehaan Samesh Anay Anmol Laksh Balveer
Sarthak Kiaan Jagdish Gaurang Madhav Praneel Girish Gaurav Azaan Darsh Rishi Samaksh Warinder Agastya Jairaj Alec
Tanner Parker Colton Dakota Tomàs Maximo Sol Pau Nil Aleix Biel Martí Álex Arnau Èric Jeferson Yamid Nel Yeferson
Campo Edisson Emiro Deiby Yerson Wilber Elkin Edwar Nilson Alirio Argemiro Jaider Alveiro Duván Eduar Jader Stiven
Ancizar Faber Esneider Albeiro Ocampo Elver Aldair Yair Wilder Ronal Yesid Gallego Geovanny Reinel Leider Smith
Jeisson Jhony Edilson Willian Gildardo Aldemar Libardo Wilmar Eider Arley Miller Estiven Dairo Dubán Efrén Arbey
Edilberto Ferney Neider Jhan Sneider Wilman Edier Harol Herney Norbey Yecid Rafaél Serafín Espartaco Jonás Zeferino
Homero Mati Margus Ants Priit Mihhail Raivo Mihkel Jaanus Tõnu Tiit Indrek Peeter Jüri Vello Aivar Toomas Siim
Andrus Jevgeni Tarmo Jaan Meelis Rein Urmas Rauno Valtteri Aimo Einari Armas Martti Jukka Kullervo Tommi Akseli
Uolevi Topias Veikko Arto Sakari Oiva Teuvo Taneli Juhana Ilmari Veijo Jyrki Pertti Leevi Anssi Asko Aapo Kustaa
Keijo Väinö Pentti Lauri Aarne Aleksanteri Joona Eero Hannu Niilo Paavo Jouni Petteri Raimo Eetu Tuukka Eemil Oskari
Viljami Ahti Mauri Santeri Ensio Janne Esa Toivo Kaarlo Seppo Pauli Yrjö Kauko Jorma Pasi Vesa Aki Eelis Antti Aatos
Veeti Aukusti Samuli Petri Aaro Roope Mauno Taisto Heikki Juuso Lassi Tauno Erkki Hermanni Miika Atte Kimmo Juho
Aulis Ismo Eerik Tuomo Arttu Kalervo Viljo Tuomas Esko Jarmo Joonatan Jaakko Markku Riku Vilho Mikko Artturi Ilari
Osmo Reijo Teemu Ossi Arvo Jere Aleksi Elmeri Reino Eemeli Jalmari Verneri Jarkko Joonas Eino Juha Henrikki Jouko
Olli Onni Jussi Iisakki Ilkka Tero Mohand Youcef Ghilas Abderaouf Massinissa Lamine Fodil Aymen Ouanes Rida Mourad
Anis Houcine Mounir Nacer Hocine Fares Fatteh Soufiane Yacine Wassim Arezki Ramzi Kada Saad Abdelatif Ilyes Taha
Youba Ferhat Lotfi Cherif Chabane Khalil Rabah Akram Oussama Abderrahmane Djamel Mouloud Riad Moussa Farouk Yasser
Salah Rochdi Aladin Yahia Honoré Aimé Nasiru Shamsuddeen Habibu Bello Sani Danjuma Shehu Tanimu Kabiru Haruna Aliyu
Lovre Pavao Jozo Duje Roko Hrvoje Dražen Siniša Božo Đuro Fran Dragutin Andrija Jakov Joso Vedran Vjekoslav Mislav
Mate Šime Antun Nikša Domagoj Árpád Botond Pál Antal Jenő Bence András Ernő Miklós Benedek Zsombor Kálmán Dániel
Krisztián Endre Sándor Ákos Szilveszter József Gergő Kristóf Lajos Andor Olivér Zalán Ádám Hunor Tivadar Győző
Richárd Bendegúz Gábor Dénes Vilmos Marcell György Barnabás Nándor Bertalan Márk Szilárd Gergely Krisztofer Barna
Bálint Balázs Csongor Máté Benjámin Béla Gyula Márton Kornél Levente Dezső Zsigmond Mihály Gusztáv Géza Szabolcs
Mátyás Elemér Ábel János Károly Obinna Uchenna Uche Ifechukwu Emeka Kelechi Ikenna Nnamdi Somtochukwu Chukwudi
Chukwuemeka Chijioke Chigozie Chinedu Nonso Ifeanyi Okechukwu Ebuka Chibuzo Ekene Greco Silvestro Michelangelo Salvi
Elladio Gianfrancesco Nicolò Beppe Costantino Pompeo Piergiorgio Lando Laureano Cesare Puccio Michelotto Patrizio
Baldassare Agnolo Tullio Ippazio Atenulf Pasqual Annibale Raffaellino Sergius Amleto Pellegrino Paride Ranieri Nanni
Giacobbe Torquato Giustino Elmo Cirillo Raimondo Ubaldo Corrado Gianmarco Gioffre Vincentio Delfino Liberto Niccolò
Benedetto Alberico Durante Fiorino Micheletto Ricciotti Gastone Gioachino Jacopo Guglielmo Ansaldo Donatello
Telemaco Amadeo Fedele Giampiero Coluccio Gaspare Lazzaro Martino Giacinto Dionigi Raffaello Gionata Eraldo Adamo
Calcedonio Coriolano Antonello Guarino Enzio Baccio Temistocle Gianpaolo Gioele Amico Pomponio Romolo Leone Panfilo
Ferdinando Orazio Girolamo Ruggiero Gianpietro Tonino Napoleone Piersanti Ignazio Goffredo Piermaria Ruggero
Maurilio Lamberto Ottone Ermanno Azeglio Gianluigi Fiorenzo Piergiuseppe Sabatino Camillo Federigo Benvenuto
Ermenegildo Edoardo Ottavio Ugolino Alderano Pierluigi Ludovico Sante Alphons Bartolomeo Giosuè Giampaolo Graziano
Adelmo Agostino Rembrandt Marcantonio Pierangelo Gioacchino Luchino Ettore Costanzo Alfio Pier Galasso Pierpaolo
Oreste Lodovico Fulvio Uberto Amedeo Ermes Venancio Yoichi Atsushi Minoru Mituru Ryosuke Hiroshi Manabu Kenichi
Takuma Shohei Naoki Naoto Ryohei Yasuhiro Rei Kazuya Tsubasa Tomoya Yuta Hideki Yuki Yosuke Kyosuke Akira Osamu
Taichi Sotaro Taro Yelguja Roin Archil Dato Nikoloz Valerian Gogi Khvicha Emzar Shakro Murman Kakha Paata Elguja
Malkhaz Shalva Vazha Gigla Mikheil Gogita Goderdzi Vano Vakhtang Iuri Gia Demur Ivane Ramaz Akaki Vepkhvia Giga Beka
Zaza Sergo Ucha Mirian Anzor Rezo Jumber Besarion Otar Kakhaber Jemal Armen Tamaz Aleksandre Merab Givi Mindia Badri
Grigol Bidzina Jaba Avtandil Tengiz Ilia Mamuka Goga Guram Ushangi Levan Temur Besik Tornike Nukri Amiran Soso
Tariel Ioseb Nodar Gocha Koba Rati Iago Nika Nugzar Zviad Murtaz Giorgi Davit Teimuraz Konstantine Revaz Gela Zurab
Lasha Bondo Yemzar Guntis Ģirts Ēriks Lauris Ermanis Jēkaubs Bērtulis Leons Mihels Artūrs Juris Alfrēds Laimonis
Eduards Rihards Sandis Ilmārs Māris Raimonds Visvaldis Kristaps Bērends Normunds Arnolds Fricis Krišjānis Vilnis
Reinis Hermanis Arvīds Vilis Aleksandrs Edmunds Niks Egils Hanss Teodors Igors Vladislavs Mārtiņš Miķelis Augusts
Alberts Jānis Ādolfs Krists Oļģerts Andrejs Kārlis Voldemārs Valdis Brencis Rūdolfs Daniels Jūlijs Dāvis Ansis
Edvīns Gunārs Artis Toms Jezups Macs Rolands Arnis Roberts Mareks Konradus Agris Krišs Raivis Dainis Ādams Aldis
Uldis Žanis Oskars Harijs Modris Ivars Ričards Jēkabs Ainārs Ziedonis Ernests Viktors Edgars Indriķis Pēteris Tenis
Viesturs Ēvalds Staņislavs Osvalds Andris Armands Pauls Viļums Kaspars Arturs Ģederts Antons Andrešs Elmārs Jakobs
Henriks Jāzeps Mikels Nikolajs Kristers Matīss Dzintars Guntars Aigars Gatis Aivars Imants Emīls Kosta Vlatko Gotse
Dimitar Momchilo Metodi Atanas Dushan Jovche Mitko Trajan Blagoj Kuzman Vidoe Trajche Tome Sasho Krste Chedo Gorche
Zharko Gorgi Done Tsvetan Borche Luuk Senn Tijmen Wessel Kyano Duuk Melle Arie Rens Roan Tijn Gijs Jorn Jip Jort
Kyan Merijn Keano Sil Ayden Ties Tygo Marijn Twan Matthijs Pim Thom Senna Thijmen Sjoerd Mick Jurre Fedde Thijn Teun
Guus Noud Naud Dylano Kick Hidde Valentijn Giel Niek Nout Xavi Joep Jelte Mees Dex Tycho Mart Loek Pepijn Bastiaan
Siem Marinus Faas Pål Håkon Stein Odd Espen Sindre Svein Roar Simen Vegard Bjørn Eivind Asbjørn Stian Torbjørn
Håvard Arild Trond Sondre Magne Eirik Egil Terje Kjetil Nataniel Tymoteusz Arkadiusz Jędrzej Paweł Kazimierz Tobiasz
Juliusz Cyprian Maurycy Patryk Krystian Kajetan Maciej Olgierd Józef Franciszek Maksymilian Jeremi Mieszko Oliwier
Nikodem Gustaw Iwo Rafał Miłosz Fryderyk Stanisław Ignacy Cezary Błażej Dawid Ksawery Bartek Wiktor Michał Antoni
Radosław Tymon Eryk Łukasz Przemysław Szymon Mateusz Mikołaj Kacper Konstanty Calebe Heitor Benício Matheus Vinicius
Bento Rhavi Ravy Davi Apollo Renan Rael Theodoro Murilo Isaque Kaique Dom Cauã Caio Asafe Thales Lucca Vinícius
Breno Otávio Antônio Cauê Simão Tomé Afonso Vítor Sebastião Márcio Lourenço Dinis Cláudio Kévim Ângelo Frederico
Duarte Mircea Giorgian Pamfil Silviu Ieremia Panait Sever Gică Cedrin Lucrețiu Codruț Nechifor Voicu Amedeu Codin
Axinte Gicu Sergiu Mitruț Ionuț Petruț Arsenie Aurelian Ghenadie Amza Nicolaie Nicu Decebal Cristea Vasile Cantemir
Cătălin Dacian Claudiu Horia Gheorghiță Antonie Georgel Iacob Mitică Casian Nicuță Gregorian Liviu Aurică Andrian
Nichifor Eremia Alexe Costel Remus Dorel Mugurel Niculiță Dumitru Barbu Petrișor Silvian Bartolomeu Brăduț Octaviu
Răzvan Gelu Viorel Panagachie Mădălin Alistar Ilie Costache Cazimir Iuliu Sorin Bebe Camil Gabi Ghiță Iulian Ianis
Pompiliu Răducu Traian Vlaicu Adonis Francisc Benone Relu Nae Octavian Lascăr Nicoară Lazăr Cezar Tiberiu Vasilică
Ducu Vicențiu Marcu Pleșu Vincențiu Codrin Fiodor Cosmin Eftimie Iustinian Mugur Horea Leontin Rareș Bucur Bănel
Radu Laurian Nicolae Șerban Petrică Anghel Dinu Inocențiu Adi Anatolie Irinel Corvin Ciprian Leordean Sinică
Olimpian Crin Ovidiu Călin Florea Iustin Mihail Sava Ilarie Octav Sandu Oliviu Valeriu Mihnea Narcis Nicodim Grigore
Iurie Eustațiu Haralambie Aleodor Pătru Ionel Antoniu Beniamin Lucențiu Corneliu Nelu Alin Grațian Lucian Dorinel
Stelian Agnos Iancu Ladislau Jenel Teofil Laurențiu Olimpiu Ștefan Mihai Sabin Ionică Manole Flaviu Nicușor Caius
Stancu Dorin Cristofor Dragoș Horațiu Romulus Antim Eusebiu Teohari Basarab Gheorghe Doru Lică Petru Haralamb Simi
Tudor Costin Alojz Ľudovít Bartolomej Ľudomil Matúš Imrich Eliáš Belo Blažej Gustáv Ľuboslav Jerguš Ľubomír Vojtech
Ervín Dionýz Jarolím Bohuš Maximilián Radúz Alfréd Ambróz Ľubor Cyprián Levoslav Svetozár Tarzícius Beňadik
Pravoslav Henrich Tichomír Tobiáš Marián Július Atila Medard Demeter Gejza Maroš Móric Drahomír Florián Pankrác
Augustín Ondrej Pavol Bystrík Vavrinec Iľja Melichar Ľuboš Fridrich Koloman Rastislav Kvetoslav Svätopluk Servác
Albín Kazimír Kristián Vratko Arpád Oldrich Valér Bonifác Prokop Gašpar Ludolf Víťazoslav Viliam Krištof Vendelín
Severín Oskár Dezider Konštantín Žigmund Alfonz Aljaž Tadej Sebastijan Gal Grega Alojzij Klemen Matic Franci Anej
Boštjan Janez Matevž Tilen Stanko Aljoša Damijan Anže Domen Bogomir Blaž Sebastjan Rajko Borut Frančišek Vid Iztok
Jožef Ciril Silvo Samo Viljem Miha Gorazd Srečko Tine Sašo Rok Žan Ludvik Franc Tomaž Jernej Nejc Maj Žiga Matjaž
Vincenc Cvetko Uroš Davorin Maksimiljan Sandi Rado Yakobo Ituri Hadithi Sifa Osogo Zuba Athumani Kipenzi Zwatie
Angalia Sabari Faraja Mohamedi Nuriat Kimbilio Kiume Usiku Popobawa Dunia Ushindi Bahari Eliakimu Kiburi Harambee
Jangwa Kusiima Anoni Rubani Kovu Ëakumbu Ngamia Nwabudike Siku Zuhri Safari Nuhu Reshoni Rashidi Kijana Seif Rua
Kashangaki Sadaka Tukufu Kiapo Yohana Makuu Ruhiu Thabiti Amri Isaya Uzima Khamisi Hekima Makunga Jumaane Pelaji
Justiniani Asani Beshte Konradi Kenyangi Ekundu Chuki Zende Azizi Asanti Andwele Kijani Takatifu Mulele Samweli
Hamis Makini Rungo Fanaka Mwezi Pumbaa Bibuwa Ngeni Yohane Kondo Angavu Tufani Wamwema Shida Duma Kaombwe Zahur Bale
Boma Jua Risasi Balinda Dai Aijuka Pambe Jelani Sadiki Abdu Cheusi Kurunzi Matunda Tisa Ntimi Mavuno Enzi Kinubi
Fahari Khamani Jalia Yaw Kojo Kwesi Abeiku Akwasi Kujoe Kwasi Kwadwo Colins Fiifi Kwame Ekow Kwamena Kwabena Akwesi
Kofi Joojo Kwaku Kweku Mykyta Oleksa Les Yukhym Varfolomii Petro Khoma Hordii Mykolai Okhrim Panas Zynovi Boryslav
Azar Serhy Illya Hryhory Hennadi Oles Valentyn Volodymyr Omelyan Myroslav Vladyslav Kyrylo Orkhyp Onysym Levko
Opanas Varfolomi Yarema Hordy Yevhen Oleh Avhustyn Zoryan Rostyslav Pylyp Heorhy Yustym Ihor Vadym Serhii Andrii
Pavlo Parmen Heorhii Varfolomy Hryhorii Ihnat Mykhailo Klyment Symon Serhi Yelysey Demyd Oleksandr Trokhym Spas
Bohodar Tymofy Tymofii Venedykt Zynovii Tymofi Iosyp Alevtyn Hennadii Prokhir Yakiv Kostyantyn Hordi Ustym Dmytro
Hlib Fedir Danylo Veniyamyn Maksym Andry Heorhi Zynovy Havrylo Yelysei Hennady Hryhori Zubayr Behruz Sarvar
Muhammadali Muhammadziyo Saddam Shahzod Mironshoh Abdulhamid Jalol Murod Abduaziz Nurmuhammad Muhammadrizo Bilol
Abduboriy Daler Muhammadamir Isfandiyor Muhammadamin Abror Ismoil Abubakr Shohjahon Akmal Xolid Muhammadyasin
Zakariyo Diyor Kamron Alinur Farhod Javohir Abdurahmon Muhammadayub Sardor Muhammadsodiq Otabek Zayd Bobur Imron
Samandar Abbos Muslim Anvar Humoyun Muhammadsafo Abdumalik Jasur Habib Abdulloh Jahongir Doniyor Shahzoda Salohiddin
Mustafo Sanjar Firdavs Yahyo Asad Temir Islom Fuzayl Usmon Yunus Muhammadyusuf Halid Shahriyor Jamshid Akbar
Muhammadaziz Ibrohim Laziz Asilbek Dovud Muhammadumar Akobir Muhammadsolih Shohrux Quang Trung Châu Khoa Nam Trọng
Minh Dũng Bảo Tùng Nhiên Anh Thành Phúc Hưng Hoàng Huy Shekoni Temidayo Oluwole Toki Babawale Afolarin Anjolaoluwa
Adeyi Leke Niyilolawa Adedayo Adebiyi Juwon Osunleke Abiodun Adeoti Esupofo Olumorotimi Oluwasegun Abiona Adedeji
Damife Ayodeji Oladare Ibidapo Folu Oke Omobobola Babasola Akinkunmi Olansile Oluwagbemiga Adetayo Ogooluwa Korede
Omotayo Keji Ige Obanijesu Adesoji Adekola Adeolu Lere Adeshina Seye Adekunle Sijuade Olanrewaju Alade Tokunbo
Tomori Durodola Ishola Gbolahan Akinlabi Akinwale Oluwafemi Oluwamumibori Oluwasanmi Aderopo Adeleke Babatunji
Olakunle Ikeoluwa Ajala Oba Adebowale Iseoluwa Adigun Alamu Ayinde Abayomi Ayodele Gbadebo Ajani Demilade Gbowoade
Adeniyi Tade Oluwamuyiwa Oladimeji Kolawole Ekundayo Inioluwa Adekitan Akanmu Kai-Hsiang Chia-Hung Po-Wen
Chien-Liang Pin-Jui Cheng-En Yu-En Tsung-Lin Chun-Hao Wen-Hsien Ming-Che Pai-Jui Pai-Yu Cheng-Hung Kuan-Lin Tzu-Hao
Chun-Yu Chin-Tsai Chia-Wei Wen-Lung Pai-Lin Chien-Chung I-Hsiung Shih-Chang Chih-Hung Kuo-Hsiung Wen-Chin Ming-Hui
Ming-Tsung Tzu-Jui Wen-Hua Shih-Ming Kuan-Hung Chin-Fa Chun-Nan Chia-Ming Tsung-Hsien Chien-Chih Chien-Ming
Yu-Hsiang Tzu-Hsiang Kuan-Ting Wu-Hsiung Chien-Hua Wen-Chung Cheng-Han Chien-Hung Pai-Hung Yu-Hsuan Tsung-Ming
Pai-Yen Chien-Hsing Chia-Jung Cheng-I Chih-Wen Wen-Cheng Chih-Chung Chih-Chiang Kuan-Yu Pai-Han Tsung-Han Yu-Ting
Chun-Liang Chun-Ting Ming-Te Wen-Pin Tzu-En Chih-Cheng Chih-Hsien Chun-Hsiung Wen-Hsiang Chin-Lung Jui-En
Chien-Cheng Chih-Wei Hsin-Hung Chih-Hsiung Sheng-Hsiung Chih-Hao Kuo-Jung En-Sho Jen-Chieh Chih-Ming Wen-Chang
Chia-Hao Tzu-Chen Kuo-Hua Chun-Ming Chun-Hung Yung-Chang Chin-Hsing Chun-Chieh Ming-Hung Chen-Jui Chun-Hsien
Chih-Yuan Wen-Chieh Yu-Chen Jung-Hua Che-Wei Wei-Ting Yen-Ting Wen-Hsiung Cheng-Hsiung Luyanda Thando Sandile
Thabani Mandla Bhekani Mcebisi Jabulani Andile Minenhle Mlungisi Mzamo Simphiweyinkosi Langalibalele Siyabonga
Mthokozisi Lwandile Nhlanhla Sphiwe Sibonelo Vusumuzi Lungile Mandlakhe Thalente Zenzele Sibusiso Njabulo Bandile
Petrana Erina Tone Keri Dian Edit Yani Paulin Karmen Avni Uli Bela Amani Elisha Hillary Noor Zane Trinidad Lupe
Sasha Loïs Indra Kala Ade Eka Dodo Chandra Jenni Geri Elli Flor Juul Lou Nikita Conny Reine Inge Ranjan Ashu Vikram
Devang Yashaswi Subodh Bhargav Mithilesh Rudranath Virat Vallabh Devesh Ashwin Vedprakash Diwakar Abhilesh Amarendra
Banshidhar Rakshit Premprakash Amrish Eklavya Pranay Shreejesh Harishankar Manjesh Vilasrao Shivesh Ashutosh
Lalbahadur Sujal Vaibhav Janmejay Devashish Rinkesh Baldev Sonu Shashwat Dhyanendra Abhigyan Brahmadatta Bhagvant
Jayant Vipul Govinda Koustubh Piyush Prathamesh Vivasvan Vardhaman Jagdeesh Pritish Vimal Shekhar Sheshnath Himadri
Ishan Divyanshu Chandrashekhar Dharam Deepam Bahadur Jeetu Drupad Niladri Jeetesh Balraj Vidur Gaurish Hanuman
Indrasen Ruchir Surendra Babloo Suraj Sandeep Shreyash Sujan Prateek Atharva Manmohan Angad Nityanand Kanakpratap
Jawahar Ashirwad Nilesh Abhinesh Mukund Devbrat Dhananjay Virendra Nripendra Bhushan Munna Indraneel Guddoo Lakshya
Sujit Vikalp Sohan Manikram Shantanu Shivpoojan Govardhan Shubh Sacchidanand Akshit Adyashankar Harishchandra
Lavkush Sanjeet Arvind Prayag Ravishankar Parmanand Nitish Rakesh Ramprasad Premnarayan Abhisar Avijit Manishankar
Harshvardhan Bhagwat Ramashankar Kishore Palash Maheep Satyaprakash Aryabhatta Keshav Preetam Dheeraj Satyam
Ramdhari Aviral Jayprakash Harshit Gajanand Saurabh Parmeshwar Anuj Sanjeev Sudhir Sheetalaprasad Sharad
Rajyawardhan Shailendra Chhotelal Bhupendra Nandu Preyash Amish Vishal Shailesh Dhrupad Saurav Rishu Arijit Sushant
Atul Sameet Anadi Rajnath Vignesh Markandeya Sundar Vijendra Ankur Shravan Kedar Akhilesh Vinay Madhavrao Arpit
Maruti Shwetank Janardan Shivaji Umashankar Gajendra Somdatt Sudesh Sheetendra Kaushal Narad Shreyansh Pratap
Haushila Rangnath Abhijeet Shashinath Shriram Dashrath Tripurari Raghavendra Kamalashankar Ajeet Jeetendra Amrit
Suryakant Jyotiraditya Gagandeep Pranjal Mukul Kripashankar Himansh Prakhar Vedang Tanmay Bheeshma Premshankar
Naitik Kanakprasad Suryaprakash Atishay Avinash Kavindra Upendra Aman Ambuj Harshal Prajjwal Dinkar Navneet
Brijbhushan Yashwant Anurag Animesh Pramod Ravindra Vishwanath Kailash Tejasvi Vibhor Aishwaran Devdutt Jalaj
Shubhendu Madhusoodan Shalabh Chandrama Ashwini Bheem Ratnakar Bunty Kanhaiya Raushan Manu Sulabh Ramnarayan
Chandrabhan Siddhant Sankalp Indresh Nandan Jatashankar Udit Jamunadas Somesh Gyanendra Arpan Balwant Kalishankar
Vinayak Mohit Baikunth Shambhu Rajeshwar Lakshman Vishnukant Kashinath Kapil Rishikesh Suhas Avkash Kesari Mahavir
Kartikeya Jagannath Apoorv Tejpratap Pramad Rajkumar Shashank Ramayan Ankush Sajjan Umakant Akhil Neeraj Uddhav
Sumit Kush Babulal Rajeev Himesh Saras Udayraj Sangeet Prasoon Agni Sarvesh Divyansh Lokendra Atulanand Chandramauli
Vipin Monu Brajesh Avnish Pushkar Anjani Ridheekaran Dharmendra Ratan Digvijay Nirbhay Mehul Anshuman Anoop
Murlidhar Nimish Nagendra Ritesh Uttam Shivendra Lalit Anish Anubhav Kunal Kishan Raghu Kedarnath Niranjan
Kalicharan Nandkishor Bhuwaneshwar Manohar Adityanath Madhur Bhagirath Prafull Ameya Gomed Vibhuti Bharat Swaraj
Kalloo Abhilash Premnath Giriraj Rajat Anshul Abhay Paritosh Gangesh Shishir Sudhakar Manibhushan Tejprakash Vikrant
Vineet Rajnish Sahdev Bhaskar Amitabh Sudheendra Rajendra Karn Ramnik Ramdev Brijmohan Aniket Shatrughna Aniruddh
Nishant Nagesh Roshan Amogh Natwar Shrinath Awadh Darshan Soham Sugam Saket Bimal Sushil Harihar Avdhesh Ramchandra
Bharadwaj Shivshankar Radharaman Vashishth Rampyare Akshat Mrityunjay Arush Omprakash Premchand Suyash Sajan
Dayashankar Ravinder Sanatan Avichal Pradyuman Puneet Aseem Divakar Rupesh Kashyap Amartya Dipu Shahin Kourosh Javid
Mohammadjavad Hashem Bahman Mousa Mehran Aref Peyman Mehrab Yashar Misagh Arsham Mohammadsadegh Nima Nemat Faramarz
Roham Behrouz Farzam Parviz Gholam Shervin Khashayar Soleiman Vahhab Ghorban Behrad Nozhan Farbod Dariush Rostam
Mohammadamin Shoja Ghafour Samyar Hamoun Soltan Siamak Eslam Shahab Behzad Mahmoudreza Azim Mazaher Nassir Arsalan
Ferdos Behnoud Zobeir Sadegh Masoud Abtin Alireza Mohammadhassan Heidar Aram Ghader Javad Mohammadjafar Borna Hormoz
Eshagh Yaser Moshfegh Amirabbas Sajjad Gholamreza Abolfazl Houmaan Mojtaba Keyhan Fardad Norouz Vedad Gholi Faraz
Amirmahdi Kiarash Ghanbar Jahan Houshang Amirali Farzin Bakhtiar Mobin Keyvan Shaygan Tahmoures Matin Aliasghar
Bardia Saman Hossein Rastgar Yousef Kavous Pouria Rezvan Jalil Fereidoun Farshad Alvand Tohid Pendar Mohammadali
Rambod Babak Shahram Arvin Rouzbeh Mikaeil Rasam Mohammadreza Mohammadhossein Sasan Artin Shahdad Sohrab Pouya
Ahoura Chavosh Bizhan Ehsan Morad Adib Asadollah Emad Mazdak Amirhossein Yazdan Hirbod Davoud Mehrshad Omid Jalal
Ramin Navid Iraj Mehrad Shayan Amiremad Farzan Masih Moein Rahim Borhan Atabak Abdolreza Shahbaz Izad Kambiz Taher
Goudarz Amirmohammad Farhang Soroush Navvab Farrokh Fakher Manouchehr Bahram Meghdad Mahyar Yaghma Milad Sobhan
Amirreza Afshin Alipasha Arzhang Darab Bahador Ashkan Nosrat Zolfaghar Homayoun Kamyar Garshasb Meysam Amirmalek
Maziar Vandad Behnam Barbod Ahmadreza Mokhtar Houman Mohammadsajjad Bagher Behrang Moslem Kasra Amirahmad Mehrdad
Kazem Ardeshir Garsha Meraj Hamidreza Nariman Hami Asghar Fardin Ramtin Zaker Mehrzad Benyamin Shapour Yaghoub
Nasser Pedram Ezzatollah Morteza Soheil Ardalan Mohammadtaha Ghasem Nader Saeid Farshid Moharram Nasrollah Rasoul
Arman Afshar Salar Amirmohsen Nikan Aliakbar Erfan Esmaeil Tahmasb Arash Amirhoushang Shantia Siavash Ebrahim Sepehr
Farzad Amirhassan Hessam Aidin Majid Fazel Mohammadmahdi Shahrokh Kousha Arvand Kaveh Zargham Iman Fariborz Jafar
Mohammadsaleh Bamdad Kianoush Abdollah Gamal Fathy Ayman Hany Magdy Hossam Islam Sherif Tarek Wael Reda Essam Girma
Alemu Desta Abebe Haile Getachew Henok Abera Asnake Workneh Tewodros Ayele Gebre Kebede Biruk Bekele Tesfaye
Mekonnen Tadesse Yohannes Assefa Yonas Kassa Dawit Hailu Mutua Opiyo Chege Korir Muli Odongo Wambua Okoth Gachanja
Kilonzo Owour Kipngetich Njenga Muchiri Musyoka Kivuva Kipchoge Fouad Idriss Abdellah Marouane Driss Tarik Hicham
Olawale Babatunde Chidi Gbenga Tunde Taiwo Kehinde Olumide Adebayo Segun Chibueze Okorie Oluwaseun Femi Tobi Adewale
Kunle Mugisha Kalisa Habimana Nsengiyumva Bizimana Mugabo Nkurunziza Byiringiro Niyomugabo Nshimiyimana Rukundo
Munyaneza Hakizimana Uwimana Ndahiro Nassor Lubaba Rajab Mwinyi Kito Bakari Hamisi Jabir Jibril Omary Ramadhani
Mbaraka Faraji Themba Mthunzi Kagiso Nkosi Xolani Thabo Sipho Bongani Vusi Luthando Sello Ayanda Kobus Bheki Partha
Somnath Bikash Suman Arnab Jeevan Satyajit Surajit Ritwick Jayanta Ujjwal Bijoy Sudipta Shubhajit Anirban Shubho
Biswajit Sayak Prasenjit Gourav Subrata Debabrata Pallab Sourav Dhiraj Nikunj Bhavesh Ketan Kishor Hiren Pawan
Lokesh Shyam Nagaraj Siddhartha Hareesh Chethan Santhosh Kuttan Prabhakaran Jishnu Sreenivas Amal Madhu Shashi Biju
Gopi Dileep Sreekumar Jayan Mohanlal Ramachandran Kailas Babasaheb Pandurang Prafulla Vitthal Chandrakant Dattatray
Balaji Saravanan Subramaniam Ramasamy Kalidass Thamizh Sivaram Eswaran Sriram Murugan Palanisamy Selvam Ganesan
Senthil Vinoth Natarajan Arunachalam Tharun Jayaram Velan Karuna Viswanath Rambabu Venu Narayana Jasmani Himawan
Kamidin Tirtayasa Bagus Bakiadi Balijan Baktiadi Galiono Marsito Prabawa Hendra Tedi Caturangga Harsanto Laswi Dadap
Irwan Lukita Galur Kardi Harja Kemba Mursita Agus Pangestu Aslijan Rizki Jarwi Tasnim Maman Rafid Raden Raihan
Gamani Lanjar Kacung Pranata Cakrabuana Reksa Jaya Kariman Ajiono Dono Umaya Mujur Makara Eman Lulut Jumadi Setya
Cemeti Parman Kajen Murti Argono Irsad Cemani Jinawi Danu Cahyadi Lembah Teguh Dimaz Tugiman Dariati Kunthara
Ganjaran Darijan Mulya Damu Cahyono Mulyanto Karna Danuja Darsirah Adinata Martaka Digdaya Kenzie Kalim Cawisadi
Putu Gaiman Bahuwarna Rangga Heryanto Garda Najib Jaswadi Cakrawala Balapati Gamanto Kawaca Opan Cawuk Tasdik Utama
Estiawan Praba Jais Bagas Banawi Endra Cakrawangsa Taufik Wahyu Ghani Luwes Dalimin Prasetyo Kasiran Mumpuni Mahfud
Martani Makuta Prayoga Jarwa Caraka Prabu Darmaji Pranawa Jumari Naradi Hasta Bagya Perkasa Asirwada Elon Daliono
Ibrani Lasmanto Damar Tirta Bakiman Daryani Radika Yono Gangsar Hamzah Legawa Galih Marsudi Prayogo Galuh Anom
Bakianto Dasa Samsul Jaga Lantar Baktiono Karsa Arsipatra Cagak Wardaya Capa Cakrajiya Jono Niyaga Jabal Wisnu
Nugraha Pandu Warsita Cemplunk Artawan Adika Drajat Eluh Panji Embuh Empluk Adhiarja Marwata Cengkal Karya Gadang
Lanang Warsa Lasmono Dirja Galak Enteng Adikara Aswani Asman Bajragin Banawa Harto Kayun Nrima Luluh Ikin Anggabaya
Luwar Ganda Narji Bakijan Gatot Sakti Kurnia Baktianto Taufan Harjaya Asmianto Banara Joko Rosman Darmana Gantar
Nasab Asirwanda Gaduh Prakosa Lukman Heru Mahesa Jatmiko Gada Wasis Mariadi Nardi Ihsan Atmaja Upik Kenari Ridwan
Balangga Gandi Radit Kadir Cahyanto Gambira Limar Alambana Cayadi Gaman Kasusra Virman Nyoman Warta Panca Hasim
Jefri Bakiono Waluyo Pangeran Nyana Bakti Prima Harjasa Irnanto Rendy Jindra Garan Prasetya Candrakanta Cawisono
Bakidin Yosef Gamblang Jayeng Karman Saka Hairyanto Harsaya Lega Saiful Adiarja Cahyo Catur Asmadi Ikhsan Ajimat
Daruna Galang Harimurti Gangsa Darmanto Hartana Laksana Mustofa Luhung Dipa Sidiq Ibun Purwanto Budi Raditya Caket
Cakrabirawa Ganep Balamantri Galar Dagel Karsana Viman Jagaraga Pardi Labuh Jaiman Daru Prabowo Danang Asmuni
Respati Gatra Vinsen Cahya Opung Hartaka Cengkir Cecep Emas Timbul Sabar Raharja Harjo Paiman Garang Purwadi Rusman
Nasrullah Liman Margana Kusuma Bancar Ajiman Harsana Akarsana Nasim Luthfi Bakda Bagiya Manah Dadi Mursinin Mulyono
Maryadi Prayitna Langgeng Jati Maryanto Hendri Dartono Jaeman Karta Kuncara Bambang Kambali Jayadi Nalar Jagapati
Balidin Najam Taswir Bahuraksa Daliman Xanana Okto Slamet Gilang Vero Kawaya Purwa Atma Lurhur Warji Emong Mustika
Soleh Darimin Martana Unggul Wardi Wira Karja Umay Wawan Daniswara Wakiman Ajimin Estiono Carub Jarwadi Darman
Lutfan Kairav Hardana Abyasa Dacin Candra Gandewa Bahuwirya Artanto Wen-lung Chia-jung Kuo-jung Kuan-lin En-sho
Shih-ming Chun-hsiung Ming-hui Cheng-han Tsung-ming Chih-ming Chih-cheng Chin-tsai Chun-liang Pai-han Chih-wen
Pin-jui Chun-ming Wen-chang Pai-jui Yu-en Chin-lung Tsung-hsien Yu-chen Tsung-han Hsin-hung Chih-yuan Cheng-i
Ming-hung Tzu-hao Jui-en Chien-hsing Chih-hsiung Wen-chin Wen-hsiang Pai-yu Chien-hung Sheng-hsiung Chien-liang
Chien-ming Chia-wei Pai-lin Chen-jui Chih-wei Chun-hao Kuan-ting Pai-yen Cheng-hsiung Yung-chang Chien-cheng
Chia-ming Wei-ting Che-wei Chien-hua Wu-hsiung Jen-chieh Ming-te Wen-chieh Wen-pin Wen-hsien Yu-hsiang Chih-chiang
Chin-hsing Kuan-hung Chin-fa Jung-hua Tzu-hsiang Ming-che Cheng-en Yen-ting I-hsiung Kuo-hua Chun-yu Wen-chung
Tzu-en Shih-chang Kai-hsiang Yu-ting Chih-hsien Kuo-hsiung Kuan-yu Chih-chung Chun-ting Pai-hung Po-wen Tzu-jui
Chih-hao Wen-hua Chia-hao Yu-hsuan Chia-hung Chun-hung Chun-nan Tzu-chen Chun-chieh Cheng-hung Wen-cheng Wen-hsiung
Chun-hsien Chien-chih Chien-chung Ming-tsung Chih-hung Tsung-lin Junhyeok Seongmin Seunghyeon Junho Seong-min Geonu
Sanghun Seong-hun Jeongung Minjun Jongsu Jae-hyeon Jeong-su Do-yun Jungsu Hyeon-u Seo-jun Sang-cheol Jeong-sik
Min-jun Byeongcheol Seungmin Jae-ho Ji-hun Seung-min Junseo Jeong-nam Ji-hu Yeong-sik Jaehyeon Gyeongsu Ujin
Yeong-su Min-su Seongjin Jeong-ung Geon-u U-jin Seonghun Jin-u Gwang-su Jun-ho Yeongcheol Dong-hyeon Seongho
Donghyeon Yeong-jin Seonghyeon Seung-hyeon Jinho Yejun Seong-su Jung-su Gwangsu Jin-ho Seojun Hyeonjun Min-seok
Yeong-cheol Jeongsik Si-u Jeonghun Seong-jin Yeong-hwan Jihu Minjae Yeongho Ju-won Jeongsu Seong-ho Junyeong Yeongil
Jeong-hun Yeongjin Sang-hun Yeong-gil Dohyeon Jinu Gyeong-su Yeongsu Jeong-ho Jun-seo Jeongnam Sanghyeon
Byeong-cheol Sang-hyeon Minsu Yeong-ho Ye-jun Jun-yeong Sang-ho Jaeho Jong-su Jihun Hyeonu Doyun Hyeon-jun Jeongho
Yeonggil Jun-hyeok Do-hyeon Minseok Yeongsik Sangho Seongsu Min-jae Yeonghwan Seong-hyeon Yeong-il Sangcheol
Tomoyuki Hayato Naoya Kazumasa Kazuhiro Takanori Takuto Keisuke Koichiro Tomoaki Yuito Yusuke Taiga Kentaro Fumio
Hideo Hiroaki Yohei Toshikatsu Isao Keito Shigeo Shuntaro Masahide Akimasa Seigo Hibiki Ryusei Rintaro Shoji
Katsuhiro Haru Yukio Koji Yoshinori Aito Kosei Takeshi Mamoru Kenta Koichi Tsutomu Kiyoshi Yoshihiko Yoshitaka Ryuta
Yuzo Kaito Yuga Seiichi Shigeru Shingo Keita Hidetaka Hideyuki Hirotaka Kazuyoshi Shinya Yoshihito Masami Toshiya
Haruto Shintaro Hiro Ryuichi Junichi Mikio Kazushi Yota Toshiyuki Yutaro Akiyoshi Masaki Ryoma Yuya Tomonori
Shinnosuke Nobuo Satoshi Keigo Seiichiro Tadashi Hisashi Ryota Kotaro Tomohiro Tatsuo Kazuo Shinichi Daichi
Hiromitsu Masanori Nobuhiro Yoshiharu Yukitoshi Shigeyuki Noriaki Masao Yudai Kosuke Kakeru Yoshimi Masataka
Hiroyuki Koki Toshihide Akihito Yusei Shigenori Satoru Masaharu Toshio Ryotaro Kyohei Tsuyoshi Koyo Hideaki Takahiro
Yoshiki Yoshiji Hiroki Akio Toshihiro Hideya Akihiro Yasushi Kazuma Yoshiaki Yoshinari Toshiharu Kento Shinji
Yasumasa Mitsuo Masa Takuro Junya Yasutaka Shinichiro Noriyuki Yuto Mamori Takanobu Naohiro Masahito Yukinori Kodai
Ryunosuke Kohei Katsunori Seiya Asato Norio Tomoyasu Toshimitsu Hironori Noboru Shoya Eisuke Haruki Hironobu
Yoshiyuki Makoto Masanobu Daisuke Masato Toshiaki Hidetoshi Kazuki Masashi Yoshio Shuji Eiji Tetsuo Hitoshi Takumi
Kenji Takafumi Yuichi Yoshikazu Katsuyuki Shuto Tatsuya Masahiko Akihisa Sota Takao Rikuto Keiji Toshiki Yoshihisa
Takashi Ryoto Noritaka Tatsuki Tomoki Kazuaki Shotaro Tetsuya Hiroyasu Yoshihiro Kaoru Katsuyoshi Yasuo Keiichi
Masaya Eito Yoshimasa Wataru Takatoshi Shogo Takaaki Kazunori Toshihiko Kanta Kengo Katsumi Yasunari Ryuji Soichiro
Yasuyuki Masayuki Kazuhito Hiromi Mizuki Takeru Hajime Masahiro Toru Seiki Seiji Tadatoshi Naoyuki Yuji Mitsuhiro
Kazutoshi Sachio Shoma Reiji Masaaki Futo Kazuyuki Hirokazu Takayuki Takuya Keiichiro Ayumu Shunsuke Masatoshi
Akinori Nobuyuki Kenjiro Ryoji
"""

FEMALE = """
Sara Laura Emma Maria Anna Eva Patricia Sandra Anita Julia Nina Linda Sarah Victoria Olivia Alexandra Alice Diana
Rita Elena Marie Nicole Andrea Anne Paula Clara Caroline Olga Michelle Jessica Julie Ana Barbara Ruth Amanda Vera
Tamara Irma Isabel Sophie Marina Helena Jennifer Angela Melissa Christine Teresa Charlotte Esther Vanessa Carla Nora
Erika Elisa Lara Sofia Nadia Valentina Catherine Judith Denise Jacqueline Claudia Sonia Sophia Marta Martina Mia
Lisa Louise Tina Lydia Amelia Karen Christina Carmen Rosa Alicia Cecilia Aurora Magdalena Natalia Mary Rebecca Irene
Danielle Yvonne Ida Claire Iris Hannah Angelina Antonia Lucia Adriana Elisabeth Petra Bianca Emilia Karina Lina
Isabella Elizabeth Deborah Gloria Rachel Emily Pauline Lucy Ella Natalie Stella Hilda Kristina Sabrina Marianne Jana
Carolina Susan Margaret Virginia Martha Stephanie Ann Diane Rose Sylvia Suzanne Alma Jenny Miriam Cristina Silvia
Lorena Johanna Isabelle Gabriela Matilda Simone Juliana Monika Emilie Daniela Nancy Helen Pamela Janet Evelyn
Josephine Ellen Monica Regina Annette Gina Heidi Lena Naomi Joanna Monique Nadine Ingrid Lea Tania Liliana Anastasia
Mariana Madeleine Nelly Milena Astrid Luna Amy Jane Florence Grace Edith Dana Melanie Natasha Karla Jasmine Elvira
Elsa Karin Dina Gabrielle Amalia Francesca Margot Michaela Maya Paulina Tatiana Carol Cynthia Doris Kelly Cindy
Wendy Veronica Jill Beatrice Samantha Jeanne Agnes Dora Flora Sonja Elise Ester Lily Manuela Vilma Fanny Veronika
Nathalie Betty Sharon Kathleen Katherine Kim Lynn Erica Dolores Audrey Marion Leah Margarita Marguerite Rosalie
Bernadette Mona Lana Janine Susanne Kirsten Luisa Leila Valeria Claudine Berta Juliette Erna Mara Jade Jasmin Hanna
Brenda Norma Annie Amber Valerie Geraldine Lorraine Yolanda Jeanette Tara Maureen Joy Constance Marlene Priscilla
Felicia Belinda Harriet Kristine Alison Yvette Lola Antoinette Paulette Mercedes Delia Camille Francisca Ina Eugenia
Justine Dominique Jeannine Cornelia Georgina Lidia Lilian Colette Ines Brigitte Camilla Renata Sabina Lucie Klara
Maja Zoe Violeta Donna Shirley Joyce Theresa Sally Roberta Eileen Kristin Georgia Tanya Viola Cassandra Leona Daisy
Ramona Ada Rachael Estelle Raquel Jenna Kate Mandy Josefina Abigail Corinne Susana Beatriz Elma Selma Adela Lilia
Susanna Aurelia Mina Ilona Tanja Mathilde Fiona Mira Mila Irina Alina Sylvie Dorothy Joan Ashley Janice Marilyn
Tracy Sheila Joanne Lauren Vivian Rosemary Melinda Sandy Juana Jeannette Celia Leticia Krista Adrienne Muriel
Miranda Adele Therese Stefanie Ursula Carmela Marisa Greta Lilly Serena Louisa Leonor Josefa Helga Alba Selina
Rosalia Hana Marcela Ema Sofie Frida Henriette Odette Pia Carina Anja Aleksandra Christiane Céline Martine Chantal
Gabriella Debra Carolyn Frances Heather Jean Kathy Kathryn Gladys Dawn Tiffany Elaine Leslie Megan Bertha Cathy
Laurie Beth Carole Tracey Molly Lynda Luz Vicky Angelica Chelsea Marcella Alyssa Kerry Faith Helene Aida Rosario
Adeline Margret Ofelia Eliza Estela Catalina Esmeralda Eve Clare Alejandra Aline Mari Georgette Tessa Imelda Maura
Germaine Irena Simona Margit Sabine Yasmin Katja Melina Leonie Viktoria Laetitia Alexia Laila Annika Elina Anouk
Stéphanie Valérie Amélie Laurence Hélène Renée Aurélie Françoise Myriam Véronique Vanesa Paola Marika Fatima Amina
Kimberly Cheryl Ruby Lillian Peggy Shannon Marjorie Debbie April Eleanor Michele Gail Erin Holly Loretta Katie
Gertrude Stacey Wilma Colleen Marcia Marian Violet Toni Katrina Lindsey Lindsay Guadalupe Eunice Bridget Kara Blanca
Henrietta Alexis Aimee Francine Lourdes Maude Debora Dorothea Esperanza Kimberley Lesley Jocelyn Paige Graciela
Marisol Jeanine Frieda Clarissa Alana Liza Annabelle Selena Katy Corina Amparo Aisha Concetta Justina Roza Inga
Birgit Thea Britt Sigrid Anika Ariana Mariam Nicola Luana Eleonora Lia Jasmina Liliane Romy Katharina Maryam
Antonella Livia Fabienne Eliana Liv Thérèse Cécile Virginie Marcelle Agnès Christelle Mélanie Michèle Karine Gemma
Camila Luciana Sofía María Magda Zoé Svetlana Margareta Anaïs Manon Samira Albina Deepika Aishwarya Shobha Judy
Tammy Wanda Lois Phyllis Robin Connie Ethel Juanita Rhonda Hazel Jamie June Brittany Elsie Charlene Allison Glenda
Courtney Cora Angie Madeline Kayla Sonya Shelley Whitney Lynne Robyn Brooke Bethany Doreen Rosemarie Casey Kellie
Lila Alisha Rebekah Lucinda Nikki Marissa Kelsey Caitlin Iva Christa Lorna Janette Morgan Consuelo Jillian Alisa
Maribel Daphne Shana Mayra Jayne Katharine Jodie Socorro Leanne Ivy Haley Minerva Ava Alexandria Melisa Milagros
Jordan Taylor Noemi Maricela Yesenia Carly Araceli Katelyn Savannah Juliet Phoebe Gilda Kaitlin Elba Beverley Celina
Kaitlyn Ashleigh Leyla Ivana Blanka Romana Dagmar Filippa Lotte Zara Maren Elin Ronja Angelika Larissa Norah Milica
Katarina Amelie Tea Yasmina Ellie Nadja Marie-Louise Ariane Salma Soraya Janina Tatjana Celine Elif Eliane Geneviève
Emmanuelle Pascale Joséphine Andrée Josette Maryse Katia Frédérique Pilar Fernanda Gisela Ilse Mirjam Amira Yasmine
Gordana Marija Vesna Marianna Zita Giovanna Ingeborg Silvana Anne-Marie Usha Archana Crystal Edna Thelma Carrie
Stacy Renee Vicki Terri Tonya Jessie Mabel Dianne Sheryl Faye Kristi Rosie Inez Alberta Jodi Kristy Jody Kendra
Nichole Ernestine Krystal Kari Lora Angel Desiree Hope Meghan Olive May Tami Ebony Tabitha Jaime Rena Shelby Cara
Etta Kerri Estella Elva Cassie Jenifer Cherie Polly Lou Rachelle Jolene Charity Sheena Angeline Shauna Claudette
Cathleen Summer Maritza Aileen Abby Winnie Randi Hilary Brianna Tia Penelope Benita Ashlee Zelma Corine Nona Sheree
Elvia Briana Marietta Sasha Janna Augusta Mai Evangelina Rosanna Casandra Millicent Liz Hollie Lolita Herminia Tori
Octavia Chelsey Abbie Fatma Zdenka Zora Aneta Ludmila Alena Berit Xenia Josefine Bettina Britta Gerda Solveig
Catharina Kerstin Malena Alexa Karolina Franziska Florentina Aylin Adelina Chiara Daria Joana Noelia Salome Yara
Marine Noémie Marthe Laure Chloe Béatrice Magali Joëlle Dorothée Natacha Viviane Josiane Ira Julieta Lucía Kiara
Júlia Noa Viviana Ivonne Damaris Matilde Alix Fabiola Lisbeth Isabela Rebeca Perla Galina Jelena Claude Océane
Clémence Aurore Chloé Khadija Milka Suzana Lidija Lili Brigitta Bella Malika Melania Isa Flavia Caterina Antonina
Liana Larisa Teodora Lise Maud Marit Rafaela Fabiana Agata Saskia Lisette Eveline Christel Evelyne Nirmala Meena
Asha Aparna Rekha Geeta Mildred Beverly Lori Bonnie Sherry Darlene Joann Bernice Kristen Sue Pearl Arlene Jackie
Nellie Vickie Terry Maxine Christy Deanna Gwendolyn Jennie Penny Kay Brandy Billie Velma Becky Misty Shelly Sherri
Brandi Blanche Genevieve Maggie Candace Maryann Melody Candice Pam Kelli Latoya Patty Shelia Sheri Myra Roxanne
Francis Sadie Traci Christie Freda Meredith Lynette Leigh Eloise Rochelle Gretchen Cecelia Gwen Tricia Tasha Mindy
Jeannie Lela Shari Shawna Melba Ora Winifred Kristie Tammie Latasha Patrice Stacie Celeste Trina Tracie Brittney
Frankie Rosetta Fay Nell Shanna Mollie Lupe Cecile Keisha Lacey Keri Jaclyn Tonia Clarice Millie Autumn Margo Lucile
Dolly Meagan Rhoda Bernadine Dona Loraine Noreen Saundra Hillary Amie Rosalinda Elinor Darcy Mallory Edwina Roslyn
Charmaine Suzette Kaye Merle Maryanne Ophelia Fran Alissa Reva Deidre Deirdre Gena Rosanne Lynnette Karyn Queen
Lelia Angelita Jannie Dionne Beryl Diann Angelique Britney Florine Rowena Reyna Noelle Sharlene Sierra Michell
Cortney Sydney Elisha Libby Kathi Zelda Elda Rocio Dayna Ayla Edita Dorota Kamila Inge Cathrine Karoline Ulla Inger
Janne Hanne Anette Leonora Gertrud Zahra Marijana Felicitas Nikita Verena Anna-Maria Dilara Theodora Lotta Leni
Nikolina Anna-Lena Mathilda Ela Natascha Florina Giulia Alessia Nour Ayse Lavinia Delphine Léa Gisèle Ghislaine
Mireille Mariette Inès Lucienne Ginette Noëlle Arlette Yolande Solange Vivienne Irène Elodie Sandrine Gaëlle
Micheline Huguette Lydie Gilberte Carine Annick Gillian Hayley Ria Maia Tiziana Constanza Paloma Morena Florencia
Micaela Giuliana Abril Verónica Inés Flor Mónica Rocío Nidia Ángela Estefanía Angélica Dalia Mare Katrin Anneli
Marita Elisabet Birgitta Aya Zina Agathe Margaux Valentine Nada Mirjana Dragica Danica Ljubica Sanja Kata Anica
Branka Slavica Anka Marica Dorina Bianka Edit Shania Eli Giuseppina Stefania Romina Loredana Patrizia Antonietta
Jolanda Samanta Katerina Zeynep Eline Silke Agnieszka Ewa Bárbara Agatha Catarina Salomé Varvara Alla Rose-Marie
Marie-Claire Margaretha Theresia Carola Freya Elly Madison Jacinta Indu Jaya Manju Madhu Swati Rajani Rashmi Shalini
Manjula Sharmila Ramya Anitha Geetha Chithra Parvathi Saraswathi Jyothi Kavitha Lucille Willie Bessie Delores Lillie
Minnie Jo Mattie Marsha Myrtle Patsy Margie Bobbie Mae Geneva Hattie Janie Lee Fannie Opal Susie Mamie Lula Verna
Beulah Gayle Della Jacquelyn Erma Pat Johnnie Mable Dianna Ginger Janis Betsy Teri Eula Kelley Laverne Patti Darla
Essie Lorene Dixie Nettie Ollie Myrna Marla Bonita Ronda Sherrie Addie Deloris Cheri Jewel Dorthy Effie Reba Sallie
Lenora Lottie Trisha Josie Janelle Laurel Fern Bettie Goldie Dena Latonya Candy Tamika Jewell Trudy Patrica Cleo Ola
Bette Joni Leola Alta Imogene Glenna Lizzie Gracie Sondra Rosalind Robbie Angelia Staci Christi Jimmie Luella Rene
Mavis Callie Bobbi Deana Lorie Ladonna Willa Gale Sybil Dee Marcy Jeri Audra Bettye Virgie Latisha Barbra Leann
Bridgette Nola Flossie Ila Ruthie Nelda Terrie Letha Valarie Rosalyn Earline Corrine Concepcion Sharron Rae Ericka
Jami Elnora Chandra Lenore Neva Marylou Tabatha Avis Allie Jeanie Odessa Nannie Harriett Allyson Tommie Pearlie
Malinda Tameka Althea Gay Lorrie Jerri Earnestine Carmella Marcie Earlene Carlene Nita Tanisha Julianne Lakisha
Margery Kenya Dollie Roxie Kathrine Nanette Lavonne Ilene Kris Tammi Chrystal Deanne Luann Kasey Evangeline Melva
Lawanda Madge Kathie Mitzi Roseann Lakeisha Chasity Alyce Wendi Marva Marci Arline Madelyn Deena Young Lessie
Rosella Alfreda Leanna Carey Coleen Tamra Wilda Cherry Hallie Enid Lacy Jacklyn Freida Hester Cathryn Bridgett
Annmarie Katina Katheryn Carissa Maryellen Lauri Rhea Marquita Tisha Tamera Twila Janell Bertie Alyson Vonda Pansy
Letitia Kitty Deann Brandie Louella Leta Felecia Lesa Terra Denice Doretha Deidra Lashonda Judi Antionette Adelaide
Nan Leeann Dessie Gayla Latanya Mellisa Kimberlee Renae Ma Gussie Edythe Lakesha Geri Allene Pamala Caryn Gülay
Zuzana Ivona Sára Denisa Vlasta Karolína Stanislava Klára Božena Nikola Renáta Iveta Vanda Nela Johana Mária
Miroslava Jonna Ulrike Nana Gitte Asta Tove Sanne Elna Grete Johanne Nanna Mette Bente Lene Conny Åse Daniella
Gunhild Ragnhild Kirstin Leontina Isabell Violetta Kalina Linnea Juliane Emanuela Lilli Zoey Luise Leandra Julijana
Nika Edda Mariella Jovana Emilija Rahel Leana Amaya Emine Anisa Enya Raphaela Sarina Svenja Letizia Aria Evita Sina
Emelina Raymonde Angèle Marielle Josée Clotilde Amandine Lucette Ludivine Maryline Danièle Violette Nadège Jocelyne
Fernande Roxane Géraldine Eléonore Berthe Sylviane Léonie Angélique Morgane Marlène Flore Odile Simonne Murielle
Jemma Kirsty Kayleigh Inaya Leena Maite Jazmín Delfina Agustina Guillermina Aina Ligia Jimena Lida Rosalba
Concepción Yuliana Lucila Aura Ximena Noemí Ariadna Débora Jaqueline Úrsula Carlota Natividad Trinidad Soledad Mayte
Ljudmila Marja Mirja Milla Elli Sanna Célina Pénélope Élise Hortense Élisabeth Éléonore Édith Émilie Élodie Mélissa
Rania Célia Farah Habiba Jamila Halima Biljana Danijela Nataša Ivanka Ljiljana Nevenka Lilla Julianna Vivien Beatrix
Klaudia Rebeka Katalin Ani Nova Raisa Rosaria Serafina Ornella Stefani Graziella Vincenza Fabia Zaira Annamaria
Rosina Luiza Anzhela Elza Yelena Evi Evy Linn Evie Tess Hilde Malin Siv Kaja Bruna Mirella Patrícia Mariya Ekaterina
Viktoriya Polina Anabela Brigita Timea Bernarda Mihaela Silva Priska Olena Ileana Hildegard Gudrun Marilena Corinna
Malgorzata Annelies Theres Marie-Christine Susann Herta Anke Marlies Marie-Jeanne Marie-José Evelin Beata Franca
Eleni Katarzyna Hannelore Carolin Marie-Thérèse Thi Jael Liselotte Filomena Lorenza Elke Hulda Cheyenne Rebekka
Silja Rosita Hilma Svea Alida Emmy Anny Christiana Philomena Hedda Genoveva Isidora Edel Sinead Dara Shona Una
Brigid Eilish Niamh Charlie Caitlyn Mikaela Otilia Clarisa Pía Hortensia Roxana Clementina Adelaida Alva Sushma
Vineeta Sonali Rupa Lata Anushka Kavita Vandana Shruti Jayshree Sunita Bhagya Savithri Suma Sunitha Sreedevi Arzu
Türkan Yazgül Aynur Şeyda Leyli Elmira Aysel Jolana Radka Pavla Lada Soňa Jarmila Hedvika Miloslava Drahomíra Judita
Drahoslava Tereza Bohumila Žaneta Milada Anežka Františka Vladimíra Blažena Agáta Magdaléna Jaroslava Ladislava
Lenka Eliška Dominika Olivie Barbora Benthe Amalie Silje Natasja Bodil Ragna Tilde Dagny Stina Majken Oda Malene
Signe Freja Alberte Yrsa Grethe Tine Ane Trine Birthe Birte Malou Stine Cecilie Nisa Annalena Laureen Erina
Annabella Siena Rana Eda Leoni Constanze Selin Kyra Nele Domenica Sofija Nadin Philippa Lisa-Marie Maida Raffaela
Sahra Gioia Enna Eva-Maria Zehra Gaia Liya Annina Elea Elfida Alea Cosima Maxima Ilenia Ladina Malea Tenzin Andréa
Paule Rolande Mauricette Romaine Scarlette Gaby Désirée Marylène Marlyse Julienne Clémentine Vinciane Pierrette
Clarisse Bénédicte Florentine Régine Albertine Eugénie Bethan Sian Anusha Unni Oni Indira Riya Krishna Vanya
Patience Comfort Candela Joaquina Sol Núria Mery Yenifer Mariela Dayana Yasmín Piedad Zoraida Oliva Deisy Candelaria
Mireya Yésica Yohana Deyanira Xiomara Katherin Janeth Yanet Nury Danna Heidy Bibiana Yenny Katerine Magaly Karol
Nataly Leidy Yéssica Maira Azucena Elsy Francia Marisela Arcelia Caridad Anabel Reina Dulce Anu Tiina Kristiina Aino
Niina Natalja Nadežda Irja Liisa Maija Kaarina Hillevi Tuulikki Lilja Jenni Maire Kati Annikki Maritta Maarit
Hannele Emmi Sari Oona Marjatta Anni Asma Amani Anissa Malak Noémi Aimée Capucine Adèle Victoire Safiya Zainab
Sumayya Štefanija Lucija Draga Jasna Rozalija Mateja Ika Stana Antonija Jadranka Elizabeta Zorka Manda Mónika Edina
Gréta Rozália Viktória Nóra Mariann Dóra Terézia Nikoletta Beáta Valéria Anett Siti Safina Rina Rika Dewi Calista
Eka Cinthia Devi Giada Vittoria Giorgia Margherita Gianna Donatella Annalisa Griselda Federica Ilaria Iolanda
Nicoletta Raffaella Fortunata Alessandra Ludovica Rossana Michela Annetta Pierina Nazi Tamar Bela Nani Teona Irine
Venera Lika Indra Lilija Agnese Genovefa Milda Tekla Zenta Dimka Liljana Olivera Nevena Vaska Dragana Isis Fleur
Roos Hailey Zoë Loes Lize Sienna Merel Evelien Aaliyah Pippa Demi Lieve Meike Femke Kaylee Imke Fien Linde Chloë
Azra Veerle Maaike Noor Kyara Gerd Siri Sylwia Roksana Rozalia Marcelina Apolonia Dagmara Kornelia Krystyna Urszula
Lívia Vitória Natália Emilly Alícia Olívia Cecília Luísa Letícia Mariah Ísis Eduarda Margarida Filipa Íris Amélia
Emília Andreia Inês Maiya Lyubov Sofiya Klavdiya Anastasiya Yevdokiya Yuliya Valeriya Emiliya Taisiya Oksana
Yeleonora Evdokiya Zinaida Yemiliya Sabína Henrieta Bohuslava Elvíra Albína Petronela Bronislava Kristína Margita
Olympia Hermína Miriama Oxana Katarína Marína Regína Izabela Stela Valentína Darina Estera Kvetoslava Vanja Alenka
Nives Melita Natalija Slavka Breda Vida Ernestina Dorcas Kamilla Marusya Iryna Liliya Hadija Saida Dida Ioanna Iona
Konstantina Mimoza Dimitra Ioana Katinka Marlena Rada Madlen Antonela Ilka Nella Yanina Gabi Saveta Fatime Käthi
Aude Annalise Yasemin Annemarie Ottilia Hedwig Déborah Adelheid Heike Romane Giuseppa Ophélie Beate Vania Marlis
Tabea Elsbeth Floriane Léna Meryem Kathrin Grazia Regine Charline Marie-Claude Gabriele Hanife Renate Luzia Hatice
Mégane Layla Anne-Sophie Desirée Käthe Coralie Antje Nelli Marie-France Sibylle Marlen Dunja Moira Maëlle Radmila
Cordula Aloisia Séverine Eloïse Margrit Solène Lotti Margarete Eleonore Waltraud Marie-Laure Özlem Ute Hermine
Rosmarie Roswitha Susi Cäcilia Jara Dafina Jutta Irmgard Gerlinde Sybille Mirela Maeva Prisca Anneliese Annelise
Nuria Friederike Elfriede Marga Natali Annemie Thekla Brit Helma Adina Liesbeth Ayten Reinhilde Brita Magdalene
Hertha Marjan Annita Canan Hella Lore Carin Annelie Apollonia Marleen Anneke Inna Betina Caren Catrin Steffi Ellinor
Christin Sevim Katherina Valeska Ricarda Veronique Aglaia Malvina Kassandra Orlaith Nichola Eimer Fionnuala Darragh
Grainne Naomh Ailis Clodagh Dearbhla Catriona Sorcha Maeve Nuala Eimear Chantelle Aine Emer Bronagh Collette Orla
Ashling Oonagh Siobhan Roisin Eilis Aideen Aoife Eden Mairead Caoimhe Cliodhna Carmel Aisling Cliona Ciara Dervla
Caitriona Dearbhail Teresia Abigael Jeniffer Benta Maurine Roseline Dorine Bailey Kylie Mackenzie Tiare Isobel Mya
Mikayla Destiny Scarlett Bronwyn Ariel Loreto Brígida Ámbar Nilda Belén Priscila Haydée Albertina Ignacia Jovita
Gema Estrella Paz Oriana Mía Alondra Rosalía Marianela Pascuala Eloísa Dafne Cintia Teresita Macarena Nélida
Edelmira Nieves Dominga Javiera América Bernardita Amada Florinda Mirta Eusebia Carmina Narcisa Febe Elodia Corona
Olimpia Consuela Fatiha Katty Christianne Imane Marie-Rose Axelle Karima Noëlla Gwendoline Charlotta Andra Engla
Valborg Agneta Rut Saga Atena Maj Kristel Tindra Ylva Ebba Evelina Sulochana Komal Rukmini Aarti Mayuri Smita Puja
Savita Nandita Sheetal Kiran Sarika Ujjwala Seema Saraswati Charu Ayushi Rupali Shanta Sangeeta Meghna Kriti
Anuradha Sohini Vijaya Tanuja Sheela Indrani Gayatri Savitri Kajal Tanushree Roopa Sulabha Kalpana Aditi Padmini
Mamta Sapna Anju Sana Niki Aisa Shima Farida Rehema Fatuma Neema Pendo Reena Sarita Bhagyashree Sujatha Tejaswini
Vani Renuka Bharathi Swathi Sangeetha Lalitha Reshma Sruthi Ofeliya Raziyə Qaratel Könül Nübar Rəfiqə Xatirə Səadət
Ceyran Familə Gülər Əntiqə Nisə Ruhiyyə Əsmər Fatimə Nəzakət Gültəkin Gülmira Zəkəriyyə Cəmalə Münəvvər Zəhra Rəhilə
Tovuz Aybəniz Minurə Nazilə Kamilə Sayalı Qönçə Kövsər Laçın Balaxanım Sacidə Dürnisə Yeganə Sitarə Aytəkin Fimar
Jalə Vəfa Selcan Dünya Nuranə Gülsüm Fərqanə Hüsniyyə Səfurə Çiçək Nailə Təranə Xalidə Şövkət Gülzar Aygün Nüşabə
Zərif Zəminə Rasimə Zülfiyyə Natəvan Tutu Aynurə Fidan Meyransa Nurlana Sima Sona Afət Dürdanə Zərnigar Gülçöhrə
Reyhan Həcər Nazlı Gülnur Aygül Səriyyə Lamiyə Ülviyyə Esmira Məleykə Xavər Zeynəgül Cahan Səlimə Rübabə Zümrüd
Ayçiçək Məryəm Əcəbnaz Sürəyya Arifə Zinət Elnarə Pərişan Rəsmiyyə Zeynəb Mahirə Südabə Şəmsiyyə Narıngül Şəhrəbanu
Solmaz Firuzə Maisə Ədibə Naibə Tamaşa Brilyant Sevil Akifə Tünzalə Zemfira Nərminə Seyran Mədinə Məlahət Simuzər
Hökümə Hicran Mehin Züleyxa Almaz Ləman Nahidə Turan Şükufə Lütfiyyə Dilşad Ceyla Mahizər Tamilla Səmayə Vüsalə
Nərmin Gülçin Aidə Nəfisə Elnurə Durna Qızbəs Natella Röyal Suğra Pərvanə Samirə Zibeydə Rəmziyyə Ruhəngiz Validə
Fəxriyyə Aytən Sənubər Xalisə Zöhrə Müşkünaz Şahnaz Təhminə Ruqiyyə Mənsurə Çinarə Sidiqə Turanə Rübeyda Səbirə
Yaqub Səma Mülayim Səhər Xəyalə Yasəmən Qənirə Röyalə Kəmalə Afaq Mətanət Fizzə Şəfa Pakizə Günay Rəxşəndə Şəfiqə
Nərgiz Pərvinə Nəzrin Bənövşə Qumru Gülşən Nihal Rəqsanə Röya Güllər Gültac Lətafət Sabirə Adilə Mehbarə Mərziyyə
Sədaqət Şəhla Şərafət Ziba Gülnar Növrəstə Gülnarə Tükəzban Aydan Səidə Ülkər Rövşanə Məhru Xumar Reyhanə Səbinə
Türkanə Firəngiz Pəri Gülxar Sevinc Ruxsarə Ceyhunə Fatihə Dilarə Sahibə Tomris Ağca Xanım Zarəngiz Nazimə Nanə Ayan
Çimnaz Lalə Şəlalə Ulduz Asilə Kifayət Gülnaz Əminə Laləzar Ramilə Lətifə Raifə Məsmə Gülarə Gülüş Rəna Zərifə Aysu
Gülüstan Cəmilə Fəridə Aliyə Vahidə Nigar Markéta Jiřina Naděžda Světlana Mahulena Růžena Miluše Anastázie Kristýna
Vendula Žofie Danuše Klaudie Slavěna Viktorie Šárka Lýdie Anděla Dita Věra Zdislava Jindřiška Zdeňka Květa Alžběta
Patricie Natálie Nikol Apolena Evelína Štěpánka Silvie Pavlína Libuše Adéla Otýlie Kateřina Květoslava Jitka
Elsebeth Annemette Sussanne Gyda Esmarelda Katrine Solvej Pernille Kirstine Gurli Søs Iben Dorthe Ingelise Maiken
Katcha Catrine Jytte Nanni Sussie Michala Odeline Cirkeline Liva Naja Sine Herdis Margrethe Zenia Mimi Sys Weena
Birgitte Zehnia Merethe Rikke Ditte Lona Sørine Bitten Janni Lærke Jacobine Winni Mie Benedikte Dorte Gundhild
Benedicte Yda Agnete Nicoline Ritt Sille Lone Nete Regitse Regitze Mille Helle Merete Abelone Frederikke Emely
Sophie-Marie Ylvie Carlotta Lara-Sophie Elona Lea-Sophie Alara Sena Andjelina Andjela Anabella Melek Ronya Juna
Rayana Marie-Sophie Annabell Ajna Berra Neslisah Lhanzey Eowyn Mavie Leyla-Katharina Nahla Klea Merve Gizem Jule
Deniis Luena Afra Nathasha Maivi Cataleya Nelya Künkyi Elvana Saphira Fjolla Alya Ylvi Louana Thalia Mara-Julie
Laurina Zejna Maisa Nelia Jolina Erva Melanine Eliona Marie-Cecilie Gwenda Madleina Maila Eslemnur Malu Lydiane
Eliette Blandine Pierette Claudie Damienne Victorine Lysiane Josy Félicie Béatrix Magalie Armande Jeanny Léontine
Léone Maisy Elvire Reine Raphaëlle Erny Maggy Marise Sylvaine Lydianne Ferny Heloise Astride Aly Octavie Marceline
Armelle Rosy Mimy Cecille Rachèle Rollande Dany Maryvonne Rejane Aloyse Manuelle Clothilde Laurette Severine Mylène
Kashish Gayathri Nandini Ganga Idika Unnati Devika Bhavini Amara Eshana Yadavi Hema Anamika Chaman Divya Chaitaly
Niharika Diya Alka Charita Priya Radha Vasudha Meghana Upasna Omya Urvashi Vaishnavi Waida Harini Gaurika Ekta Qushi
Kashvi Forum Bhavika Vansha Raagini Mohini Janani Kala Leela Raksha Upma Vinaya Dhriti Zarna Vritti Hiral Lekha
Yamini Lopa Arunima Lipika Vasatika Vidhi Yashawini Anya Chasmum Triveni Yauvani Hemangini Mugdha Dayita Amrita
Ekanta Pahal Bhanumati Nidra Libni Daksha Ekaja Rajata Urmi Ekiya Radhika Tanmayi Janaki Zansi Anvi Mahika Isha
Amaira Darika Warhi Wakeeta Ikshita Nimrat Zilmil Baghyawati Yasti Lajita Manya Eta Ojasvi Aachal Keya Pooja Bhavya
Madhavi Gautami Vyanjana Rachana Harita Panini Pavani Varenya Amruta Hemal Ekani Deepa Oviya Bina Vamakshi Barkha
Arya Watika Lakshmi Damyanti Jagrati Kamya Saanvi Nilima Krisha Ridhi Anjali Dalaja Siya Warda Bhavna Varsha Rachita
Megha Yahvi Chanchal Aarini Avni Suhani Adweta Prisha Irya Bishakha Jhalak Aishani Jyoti Urishilla Bimala Nisha
Ijaya Osha Vrinda Januja Rajeshri Ati Bhavani Meera Ishani Yashasvi Shivani Jasmit Eesha Netra Vasana Dayamai Xalak
Indali Sanaya Nirja Edhitha Aarna Nidhi Sanya Gaurangi Mitali Chameli Vedika Ladli Vedhika Aradhana Jalsa Hamsini
Tripti Yachana Triya Yutika Damini Urvi Neelima Nitara Veda Yashoda Aadhya Brinda Chaaya Tamanna Kamala Zaitra Kavya
Zinal Yashica Geetika Wishi Sai Omisha Sachi Chavvi Saumya Abha Ekantika Omaja Pushti Tanvi Ucchal Ubika Sneha
Aahana Vrishti Yashvi Advika Mekhala Ishita Widisha Harinakshi Janya Yashodhara Aashi Odika Hemani Oeshi Upadhriti
Jagvi Chandani Lavanya Gauri Charvi Shravya Turvi Udyati Pallavi Falguni Garima Adya Neha Yoshita Kritika Xiti Dipta
Yochana Jeevika Chakrika Ishanvi Eiravati Falak Sudiksha Blessing Luisana Uma Agostina Ambar Alfonsina Jazmin Mora
Chlóe Arlet Antònia Ona Clàudia Sílvia Laia Valèria Libia Margoth Marleny Carmenza Yuly Yuli Janneth Enith Jackeline
Leydi Miryam Yulieth Lizeth Omaira Adiela Liceth Marlén Lucero Gilma Liseth Elcy Dary Nayibe Anyi Julieth Yudy
Yaneth Tulia Yina Sindy Yuri Mirian Aleida Clemencia Yolima Yurany Yurani Nubia Ibeth Dahiana Yazmín Rubiela Zulma
Nathalia Mayerly Yadira Cielo Yamile Derly Jhoana Marly Yury Yineth Edilma Emilse Francy Gladis Yeimy Emilce Alcira
Yeny Magnolia Nelcy Nohora Deicy Nelsy Cristal Eloisa Sessa Esparta Conchita Nayeli Hermelinda Citlali Yeni Wendolin
Yuridia Itzel Mitzy Aldonza Anel Jekaterina Triin Piret Tiiu Riina Ene Maie Reet Merike Kadri Malle Ljubov Sirje
Ülle Irmeli Inkeri Helmi Karoliina Päivi Esteri Iiris Kaija Kirsi Arja Raija Roosa Hilkka Airi Riikka Seija Marjaana
Aada Tarja Sirpa Tuula Kyllikki Marketta Sanni Ritva Martta Virpi Anniina Taina Marjukka Pirjo Annukka Mirjami
Pirkko Veera Merja Miia Sisko Raili Henna Marjut Outi Tuija Eeva Helinä Suvi Venla Katri Aulikki Marjo Tuuli Terhi
Helvi Tiia Heli Päivikki Piia Siiri Jaana Orvokki Satu Pauliina Noora Saara Eliisa Riitta Carita Sirkka Sinikka Eila
Teija Viivi Taru Nea Kerttu Aune Eija Aili Aila Sini Kaisa Vilhelmiina Tellervo Marja-Leena Tuulia Vuokko
Marja-Liisa Kirsti Katariina Katriina Eveliina Iida Josefiina Terttu Juulia Maaria Hellevi Anna-Liisa Mervi Essi
Dounia Nesrine Lyna Chanez Bouchra Meriem Houda Zineb Narimane Marwa Nihad Rym Ryma Serine Thinhinane Yousra Hadjer
Ikram Rim Chiraz Fella Hayat Hania Kahina Manel Feriel Souad Racha Nawal Khadidja Imene Fouzia Soumia Nedjma Amel
Salima Safia Wafae Anastasie Alexandrie Adélaïde Luce Margaud Nath Arnaude Hafsat Hadiza Rabi Ruqayya Bilkisu
Aminatu Gambo Hauwa Janja Ružica Jele Biserka Matea Štefica Terezija Božica Željka Anđela Anđa Đurđica Snježana Ruža
Ankica Fuma Ivka Barica Josipa Franciska Katica Matija Bara Jasminka Etelka Anikó Enikő Ágnes Zsuzsanna Boglárka
Irén Teréz Róza Eszter Ildikó Kinga Judit Ibolya Gyöngyi Réka Tímea Virág Krisztina Zsófia Borbála Orsolya Emese
Gizella Dorottya Fanni Bernadett Jolán Diána Tünde Annamária Rózsa Márta Hajnalka Szilvia Éva Magdolna Nikolett
Jázmin Györgyi Aranka Erzsébet Kitti Zsanett Adrienn Csilla Piroska Karimah Alika Fitriani Kartika Lidya Hesti
Rahayu Mutia Kasiyah Jelita Syahrini Almira Wani Titi Lala Intan Zaenab Widya Winda Dalima Puspa Novi Diah Aisyah
Zalindra Ulya Restu Yuni Shakila Wirda Latika Rahmi Samiah Ayu Puji Lintang Indah Mala Yani Fathonah Zizi Yance
Sadina Sakura Ajeng Hamima Yunita Tari Hasna Kamaria Najwa Septi Zamira Kiandra Paulin Nabila Titin Endah Nilam Usyi
Putri Puti Cinta Kani Gasti Fitria Lalita Ratih Laras Wulan Faizah Kezia Betania Hafshah Vivi Ciaobella Ilsa Genta
Icha Juli Padmi Febi Rini Kania Gawati Suci Ade Dian Puput Padma Talia Zulaikha Umi Zelaya Tira Ghaliyati Ellis Uli
Uchita Humaira Elvina Siska Nurul Jamalia Dinda Citra Paramita Unjani Salsabila Raina Iriana Ifa Tiara Tantri
Farhunnisa Hani Zulfa Azalea Ratna Yulia Salimah Ulva Maimunah Yessi Cici Salwa Qori Ami Ujunwa Ozioma Onyinye
Ogechi Ifeoma Nkiruka Ifunanya Chizoba Chiamaka Obianuju Chinelo Chidimma Nneka Kosisochukwu Somadina Ngozi Oluchi
Chinyere Adaeze Amarachi Sole Lucrezia Evangelista Allegra Gelsomina Giulietta Germana Viridiana Fabrizia Greca
Lauretta Adelasia Ninetta Paoletta Berenice Luigina Clelia Fiamma Licia Nedda Pina Simonetta Eleanora Annunziata
Mikako Asuka Akemi Kumiko Chiyo Nanami Yumiko Maaya Kaori Hanako Yoko Miki Sayuri Naoko Momoko Yui Kana Haruka
Satomi Yeliso Manana Tsiuri Megi Meri Khatuna Tinatin Maka Nato Pati Gvantsa Yevgenia Natela Nineli Tamta Yelza Luba
Nazibrola Aza Iamze Darejan Shorena Nestan Yelmira Evgenia Izolda Madona Tsiala Khatia Ala Guguli Ineza Eliso
Margalita Iza Ketevan Lamara Tsitsino Tsira Keto Olia Tatia Tamuna Eter Mzia Nanuli Ketino Guliko Aniko Nino Medea
Rima Naziko Sopiko Yema Tamila Yeter Tamari Lali Mediko Tsisana Patima Yeka Vardo Maqvala Yekaterine Pikria Giuli
Lamzira Rusudan Olgha Dali Gulnara Mtvarisa Dodo Neli Sopio Nargiza Nunu Elene Veriko Naira Natia Yeliza Zhuzhuna
Asmat Maro Nadejda Sopia Suliko Yelene Zhenia Zhana Zoia Ekaterine Nutsa Lilita Dzidra Silvija Madara Alīda Grēta
Vita Rute Dace Sarmīte Valda Ērika Amālija Ieva Edīte Valentīna Ligita Natālija Anete Evija Līza Mirdza Ausma Jūle
Solvita Trīne Ineta Valija Alvīne Karlīna Biruta Katarīna Lizete Aija Zigrīda Kristiāna Elita Māra Ingrīda Emīlija
Inguna Liene Antoņina Regīna Skaidrīte Ilga Elvīra Lība Dzintra Doroteja Gaida Sapa Veneranda Rudīte Elizabete Ruta
Austra Margrieta Gunta Vija Līna Sintija Alise Jūlija Irēna Zane Paulīna Sanita Ārija Līga Rasma Daiga Ināra Antra
Elīna Daina Otīlija Jūla Inese Inta Maža Diāna Vineta Annija Velta Aiga Lūcija Baiba Dārta Broņislava Katrīna
Leontīne Mārīte Grieta Lavīze Helēna Ilze Santa Gunita Tijana Naditsa Danche Darija Blagitsa Stefanija Yemilija
Yelizabeta Danitsa Tsvetanka Vasilka Snezhana Tsveta Cato Madelief Lizz Frederique Quinty Lisanne Esmée Fabiënne
Myrthe Jayda Danique Tirza Fiene Ninthe Puk Fenne Pien Lieke Ecrin Noortje Lizzy Fem Esmee Milou Bibi Yinthe Jolijn
Nienke Indy Suze Sterre Jasmijn Nynke Fenna Annemijn Esila Mirte Feline Senna Annabel Yfke Floortje Renske Karlijn
Carlijn Phileine Saar Ize Loïs Suus Maartje Pleun Juul Guusje Kiki Jet Jaylinn Puck Ceylin Féline Elize Jinthe Jente
Mirthe Ise Vajèn Jolie Tonje Synnøve Hege Gro Gunn Sissel Vilde Aud Tone Wenche Marte Turid Bjørg Reidun Jorunn
Torill Kjersti Aniela Gaja Justyna Liwia Julita Elżbieta Tola Adrianna Natasza Malwina Róża Anastazja Ewelina
Mariane Gabrielly Allana Isabelly Heloísa Eloah Isadora Heloisa Pietra Eloá Lunna Ágatha Hellena Maitê Aylla Maysa
Laís Lavínia Manuella Luara Emanuelly Emanuella Hadassa Kamilly Stephany Caetana Carminho Naiara Iara Constança
Victória Nádia Madalena Nair Jéssica Mafalda Soraia Ângela Lúcia Érica Benedita Anzhelika Praskovya Kseniya
Sinklitikiya Lidiya Lyudmila Militsa Olimpiada Evgeniya Elizaveta Tatyana Oktyabrina Yevpraksiya Nadezhda Naina
Agafya Nonna Vasilisa Zhanna Marfa Evpraksiya Evfrosiniya Lukiya Akulina Yevfrosiniya Ulyana Faina Yelizaveta
Yevgeniya Iraida Natalya Glafira Darya Zoya Yekaterina Pelageya Ninel Iya Ivanna Alevtina Fevroniya Radoslava Etela
Lujza Slávka Uršuľa Oľga Dáša Ľudmila Ružena Paulína Margaréta Šarlota Štefánia Božidara Hedviga Eugénia Aurélia
Hortenzia Gizela Radovana Lýdia Lesia Sidónia Ingrida Agnesa Bibiána Frederika Jaromíra Justína Alžbeta Melánia
Petrana Slavomíra Bohdana Želmíra Lesana Eleonóra Leopolda Filoména Ľubomíra Alica Dobroslava Milota Eulália Malvína
Eunika Ľuboslava Vieroslava Otília Zlatica Branislava Sláva Ľudomila Alojzia Amália Zoja Žofia Viera Dobromila
Kornélia Libuša Adriána Aiko Antónia Ivica Xénia Jozefína Ľubica Gertrúda Lilijana Klavdija Maruša Zofija Polonca
Manca Viktorija Marjeta Neja Mojca Štefka Jožefa Taja Alja Cecilija Dušanka Stanka Valerija Tjaša Zvonka Adrijana
Nuša Hermina Andreja Urška Neža Špela Ajda Darja Julija Jožica Darinka Maša Amalija Polona Alojzija Teja Jelka
Marjanca Saša Jerica Damjana Andrejka Živa Nastja Tadeja Jerneja Ksenija Marinka Marjana Cvetka Urša Metka Karmen
Patricija Atiena Hanja Nigesa Sifa Shani Maliza Jina Kipenzi Tuere Angalia Nula Abigaili Sabari Faraja Kuchanua
Skolastika Humaiya Njozi Mrihani Ta-Tanisha Shawana Asmini Haiba Majani Waceera Kaluwa Bahari Kiburi Chaniya Lailati
Almasi Karama Hawehindi Nyota Amondi Paskalia Kinaya Asali Busara Adimu Kaskazi Laini Itanya Siku Sungara Safari
Marjani Yasinta Reshoni Kijana Evance Rua Musila Niara Jasiri Udeera Kimya Nyoni Imara Zumaridi Adia Hashiki Waseme
Uzima Kipepeo Hekima Mwamini Waridi Jahi Hodari Safiri Nasra Nyasi Farhiya Misuli Mahali Mkarkara Hatima Chuki
Halisi Marini Opwonya Asanti Nelah Akumu Arusi Swala Chausiki Zuwena Adhra Madini Makini Kibibi Fanaka Maisha
Sarafina Umoja Madaha Zaituni Hidaya Madoa Kiah Sadao Tufani Wamwema Shida Sauti Kibafupia Naki Kiojah Kaombwe
Kisima Ujamaa Jua Boma Dainess Najuma Zahnya Gethera Nashipie Nyuki Panya Nayfa Farijika Asatira Nyoka Matunda
Muhima Mwasaa Tisa Kiwara Chipukizi Sarabi Tambika Umande Enzi Kweli Fahari Anasa Imany Nathari Tamu Dalili Faisa
Eliabeth Akua Nimakoah Akosua Roselyn Abena Adwoa Afia Afua Lawrencia Hannabel Yaa Akumaa Awesi Akos Salomey Ama
Baaba Esi Gifty Larysa Rozaliya Bohdanna Roksolana Nataliya Vira Okseniya Halyna Amaliya Maryna Daryna Svitlana
Valentyna Svyatoslava Oryna Zlatoslava Orysya Tetyana Nadiya Yelysaveta Yeva Mykhailyna Odarka Yaroslava Olha
Solomiya Vasylyna Yerika Snizhana Yedyta Yaryna Volodymyra Khrystyna Lyudmyla Edyta Yustyna Laylo Afruza Dunyo
Sakina Sarvinoz Dilnoz Shukrona Musfira Alzina Kumush Zahro Diyora Zaynab Rayyona Mumtoz Soliha Sadia Asila Farangiz
Samina Sevinch Durdona Zakiyaxon Fotima Imona Muzayyana Nuriya Bibisora Muhsina Bonu Feruza Fariza Robiya Shahina
Munisa Hadicha Samiya Mohlaroyim Mehrimoh Sevara Dildora Ruqiya Oysha Dilnur Marjona Zinnura Ruhshona Muxlisa
Humayra Omina Aliya Madina Iymona Rumaysa Osiyo Muzdalifa Mursalina Rayhona Nozima Charos Odina Ansora Maftuna
Milana Muslima Shahnoza Asmira Farzona Muizza Mushtariy Yasina Roziya Mubina Mohinur Aziza Ifora Nilufar Zarina Ngọc
Duyên Linh Vân Ánh Xuân Lan Hương Yến Hồng Dương Thảo Chi Arinola Abebi Adenike Ololade Ibironke Toluwanimi Amope
Folashade Ronke Ayinke Adesua Adunni Omotola Radeke Oreofe Oluwakemi Ewatomi Ninioluwa Titilayo Subomi
Mosinmileoluwa Segilola Olajumoke Boluwatife Motunrayo Simisola Morenike Doyinsola Iyadunni Atinuke Olufunke
Morolake Omotara Bunmi Omosalewa Omotoun Tolulope Adebukola Aanuoluwapo Iretioluwa Adesewa Omowumi Adetoun Awero
Olufunmilayo Mojisola Morayo Yetunde Moyosore Omobolanle Adetoke Omodunni Oyindasola Wuraola Mosunmola Fibikemi
Abeni Similoluwa Arike Ayoka Faderera Abosede Oyenike Moradeke Omolabake Ajoke Mofifoluwa Bolatito Kikelomo Yewande
Fehintola Fikayomi Sowande Mojisoluwa Asake Fadekemi Amoke Modupe Adepeju Eniola Iyabode Olasunmbo Yejide Omolara
Mei-Yun Mei-Feng Shu-Hua Shu-Chen Pi-Chu Yu-Tung Li-Hua Tzu-Ching Ya-Hui Shih-Han Pi-Hsia Su-Chin Hsiu-Chih Ya-Ping
Chun-Mei Chia-Ling Hsiu-Feng Ching-I Mei-Hui Pei-Shan Shu-Hui Su-Chen Li-Ling Mei-Lan Yueh-Tung Yueh-Ying I-Ching
Su-Chu Hsiu-Chu Chin-Lien Su-Lan Yu-Mei Chiu-Hsiang Hsiu-Ying Hui-Mei Hsin-Yu I-Ting Hsiu-Chen Hsiu-Lien Hsiu-Hua
Pin-Yu Yu-Fei Yueh-O I-An Hui-Ling I-Chun Hui-Chen Li-Yun Yung-Ching Hsiu-Yu Shu-Fang Chiu-Yueh I-Fei Li-Chuan
Su-Ching Wan-Ting I-Chen Li-Chin Yu-Ying Hsiu-Lan Chia-Jung Ya-Wen I-Hsuan Hsin-I Shu-Fen Yu-Ting Shu-Min Chin-Feng
Hsiu-Chin Shu-Chuan Mei-Ying Shu-Mei Mei-Ling Ming-Chu Ssu-Yu Li-Hsueh Mei-Chu Pi-Yun Ya-Chu Hsiu-Hsia Mei-Li
Ya-Ting Mei-Chuan Li-Hsiang Hsiu-Mei Mei-Yu Li-Yu Yu-Ling Shu-Ching Tzu-Han Li-Mei Pao-Chu Hsiu-Ling Li-Chen Yu-Chin
Yun-Fei Hsiu-Chuan Yu-Chen Li-Chu Mei-Hua Pin-Yen Li-Ching Shu-Ling Ya-Ling Yu-Lan Yu-Feng Mei-Chen Chia-Ying
Hsiu-Yun Bhekizizwe Owethu Thabisile Zinhle Zibuyile Sibongile Sithembiso Thandiwe Thembisile Nozizwe Gugu Simphiwe
Gugulethu Nqobizitha Thembile Busisiwe Nomalanga Olwethu Bhekisisa Thembekile Nomusa Nonhlanhla Nomthandazo Ndumiso
Nomasonto Thandazile Nothando Dumisile Silondile Bhekokwakhe Nobantu Nobuhle Nomcebo Nomathemba Noxolo Nozibusiso
Nokulunga Siphesihle Zakhele Londiwe Sihawukele Thembeka Mnqobi Nomagugu Amahle Nkazimulo Khanyisile Thalente
Dumisani Nonjabulo Londisizwe Zenzile Thabisa Nomvula Thandeka Nomathalente Sibusisiwe Thuthukile Vesa Dakota Valeri
Auguste Antonie Olav Anatoli Ilia Kirby Daire Naoise Sacha Winfred Rael Quinn Elia Cruz Clair Karan Leone Enea Aris
Rein Abdi Hussein Ceyhun Asiman Yaşar Deniz Uğur Arpana Avantika Rakshita Sonal Brahmi Devyani Mihika Ritika Neeru
Moni Priyanka Deepshikha Yamuna Vividha Upagya Vidushi Sukritika Apoorva Anokhi Ahilya Nayantara Ankita Anupriya
Priyanshi Dipanshi Tarika Apurva Bhoomika Kalyani Pragya Anisha Aarohi Chandrakala Sundari Navya Neetoo Gudiya
Aastha Shefali Santoshi Kaushalya Rumpa Sanskriti Parthivi Richa Meenu Vishakha Adhya Mimansa Shaloo Taruna Anuja
Havisha Manjari Vaishali Pinaka Poornima Maithili Rashi Parvati Paankhi Neeroo Pratyusha Subhadra Preksha Shipra
Sudevi Snehlata Nupur Arjita Madhulika Ambika Haripriya Parinita Vishnupriya Javitri Vaagdevi Neeta Marutanjali
Sonam Chhaya Malti Mahadevi Gargi Sarojini Preeti Vidya Pratibha Palki Prachi Nishu Surekha Kumkum Kunti Tanishka
Shakuntala Mansi Harshita Prateeksha Manikarnika Chetana Draupadi Nishtha Kashika Kanaklata Padmaja Shubhangi Dhwani
Sudha Anshika Rupanjali Ranjana Sadhana Reshama Ananya Chandika Maitri Pushpa Shivanshi Havya Neerja Mahalakshmi
Pranita Neeloo Urshita Riddhi Lipi Vaagishwari Vibha Urjita Sampada Juhi Pratima Arunita Jagvanti Rimjhim Shivangi
Sheetala Jyotsana Suryakanti Drishti Shanti Vanshika Nilakshi Bhagvati Antima Pratigya Sushmita Sugandha Shambhavi
Aaradhita Pratiksha Anupama Dishita Priyali Snigdha Kokila Himanshi Prashansa Prabhavati Bhawna Subhashini Anvesha
Mudita Swaranjali Riti Vaani Shreya Narmada Bhoomi Namrata Gunja Kumud Purvi Ridhima Khushboo Foolkumari Mudrika
Kaushiki Basanti Khyati Janhvi Parul Hansika Shakumbhari Kanti Raghavi Padmavati Seeta Sudeeksha Sakshi Mandavi
Harika Kashi Kangana Siddhi Shridevi Konkana Mahua Jayanti Tulsi Sanidhya Mahima Priti Vasundhara Geetanjali Akshara
Vidisha Hemlata Abhishree Rimsha Suruchi Sukriti Srishti Supriya Karuna Arpita Durga Kirti Ratnesh Mausami Indumati
Mansa Lavisha Anushree Anjana Nimisha Manisha Runjhun Munni Abhilasha Shweta Narayani Suneeti Shaguun Suneeta Taniya
Rajshree Minakshi Anugya Yashika Sudeshna Purva Sagarika Madhurima Surabhi Varuna Samraggi Avani Harsha Santanika
Shatakshi Revati Arushi Chintamani Shubhi Ritu Kajol Rambha Hamsika Manjushree Yogita Sandhya Neeti Nivedita Rashika
Kalavati Anveshita Nageena Awantika Madhuri Anubhuti Shilpi Gangotri Sunaina Gunjan Babita Vartika Ruchika Kaveri
Mandira Chitra Shashikala Risha Ragini Palak Kanta Simran Prabha Sunidhi Pragati Chandrakanti Aparajita Priyamvada
Rakhi Sameeksha Mukti Sonakshi Upasana Pariniti Tulika Kaavya Vimala Pramila Prerna Reeta Kanak Pritika Sudarshini
Kamini Premlata Sulekha Yudhi Vaidehi Mandakini Samanata Nitika Nitisha Gopi Saroj Sudakshina Shuchi Deepali Kanchan
Poonam Deepmala Bhagirathi Swara Jagriti Urmila Sumitra Suman Aanchal Maheshwari Khushi Ishika Priyadarshini Yukta
Nishi Sunanda Manorama Sharda Deepti Chaiti Smriti Shaily Tanu Disha Akriti Ketki Brahmakumari Sujata Bhagwati
Archita Panchali Saloni Nalini Shilpa Payal Shuchita Janki Sumukhi Akanksha Malini Aradhya Harshini Ruchi Stuti
Shayantani Shailja Avanti Dhara Nootan Himani Suhasini Susheela Pratyasha Hansini Shyamali Nitya Jwala Niyati Diksha
Shikha Devasena Madri Sanjana Shraddha Hansvi Veena Mridula Laxmi Shirin Setayesh Leili Mandana Mehrasa Kamand
Mahboubeh Mahnaz Parnia Parmin Soudeh Nahid Amitis Behnaz Pouneh Tarlan Bahara Farkhondeh Mahkameh Rozhin Soheila
Parisan Hoda Azita Golshifteh Mozhdeh Sadaf Azadeh Maedeh Rahil Roya Bavan Nahal Sousan Toranj Pouran Zhaleh Shakiba
Taban Simin Yalda Pegah Hamideh Yeganeh Hima Bahareh Sogand Rozhan Morvarid Kiana Hadis Hasti Raha Felora Mahgol
Maneli Elaheh Sharareh Asieh Parmida Farideh Aram Sareh Aisan Paniz Atefeh Giti Firouzeh Mahdieh Helia Mehraveh
Elnaz Sevda Mehrnaz Armita Arezou Avina Asal Vahideh Setareh Parvin Elham Tahoura Arghavan Boshra Hila Khatereh
Haleh Fariba Ladan Anashid Shermin Paria Gelareh Delaram Rasta Shabnam Dorsa Nafiseh Azin Pantea Raheleh Parichehr
Irsa Nikou Poupak Dorna Goli Betisa Saba Sahar Mahta Shahrzad Chakameh Ameneh Ainaz Nasrin Mohaddeseh Negar Kosar
Ailin Zeinab Gita Falamak Nastaran Golshid Narges Fatemeh Mahak Sayeh Bahar Yasna Golrokh Mozhgan Sarvin Mahya
Arefeh Taraneh Shahnaz Zohreh Zhina Mehrnoush Maral Sarvenaz Minou Andia Shila Sheida Shadi Gisou Salomeh Farnaz
Asra Pargol Farzaneh Kimia Sanam Faezeh Parimah Mahshid Mehrsa Neda Shamim Homa Negara Yasaman Mozhan Farin Kazhal
Farahnaz Faranak Afsaneh Naghmeh Raspina Nazanin Fahimeh Banafsheh Hedieh Mehrdokht Baharak Parisa Noura Saboura
Saeideh Pardis Gandom Hanieh Laleh Fereshteh Samin Mahrou Sepideh Yasamin Melika Farnoush Behin Niousha Avin Hamta
Mahrokh Elsana Parnian Mersana Hiwa Ailar Tahmineh Hannaneh Parastou Najla Zhila Noushin Golbou Sogol Golnar Nasim
Sepinoud Negin Ghazal Azindokht Shokoufeh Ghazaleh Shermineh Atousa Samaneh Mahshad Parinaz Anahita Mehrana Masoumeh
Parmis Niloufar Yekta Mehrvash Roshanak Hengameh Mahvash Nazila Reyhaneh Tannaz Mahdis Bita Pari Golshan Arnika
Mahzad Forough Gohar Nafas Mehraneh Talayeh Roshan Shaghayegh Hadiseh Elika Aniseh Mahsa Rozhina Marzieh Saghar
Nazli Ronak Arshida Mahtab Katayoun Shiva Diba Mobina Parvaneh Shahd Doaa Eman Shaimaa Reem Asmaa Heba Ghada Sherin
Lamis Nermeen Yasmeen Rasha Tsehay Zenebech Desta Lulit Tsion Sosna Abebech Bethlehem Frehiwot Senait Bisrat
Netsanet Mekdes Tigist Selam Konjit Mahlet Mulu Meseret Tamirat Addis Adjoa Efua Serwaa Maame Amma Jepkosgei Awino
Akoth Chebet Mwikali Apiyo Jepchirchir Wangari Wanza Wangui Wamboi Mwende Nthenya Nyokabi Mutheu Wanjiru Cherono
Adhiambo Mueni Chepngetich Nyambura Wairimu Rachida Amal Latifa Naima Soukaina Ibtissam Inssaf Chaimae Abimbola
Taiwo Kehinde Amaka Folake Bisi Funke Chioma Bukola Bimpe Oluwaseun Oluwatoyin Nkechi Ireti Uwera Cyuzuzo Umutoni
Mukantwali Shema Ingabire Nyiramugwera Ishimwe Immaculee Uwamahoro Murebwayire Uwitonze Uwase Nyiramahirwe Tuyisenge
Mugwaneza Uwimana Muhire Niyonsenga Uwimbabazi Murekatete Immaculée Mwanasha Wanja Saidia Subira Salama Tunu Upendo
Mwanaisha Baraka Mwanahawa Rahma Namusoke Namukasa Nabirye Nakiganda Nabukenya Nakato Nakayiza Angella Babirye
Natukunda Nalwadda Nabatanzi Bongiwe Thabiso Zanele Sipho Nombuso Nomsa Thandi Naledi Refilwe Lerato Nomfundo
Noluthando Lindiwe Ntombi Marietjie Elsabe Zodwa Ambara Rituparna Kabita Chandrima Bobita Mamata Devashree Suchitra
Koel Ruma Sraboni Dola Labanya Moushumi Payel Anindita Sayani Sukanya Shubhashree Swagata Harshida Archi Ishwari
Hansa Dhvani Sarla Rajni Shruthi Keerthi Sindhu Neena Ammu Renu Saritha Charushila Manjusha Manasi Prajakta
Tejashree Mangala Ashwini Mukta Kishori Ranjani Vijayalakshmi Vanitha Kamalini Meghala Kumudha Seetha Saranya
Sumathi Meenakshi Annapurna Vasanthi Thara Haritha Saipriya Aruna Savitha Malathi Chia-jung Hsiu-lien Yueh-ying
Chun-mei Chiu-yueh Shu-hua Ya-chu Chin-feng Chin-lien Shih-han Li-chen Li-yun Mei-yu Ya-ping Su-lan Hsiu-mei
Shu-fang Yu-ying Pao-chu I-hsuan Li-yu Mei-chu Li-ching Li-chu Mei-yun Ming-chu Mei-lan Hsiu-chu Shu-chen Yung-ching
Hsin-i Mei-hui Shu-hui Mei-chen Yu-chen Ya-hui Shu-mei Su-ching Li-hsiang Hsiu-ying Yu-chin Li-chin Hui-ling
Li-chuan I-an Yu-tung Mei-chuan Tzu-han Li-ling Yu-ling Yueh-o Yu-mei I-fei Hsiu-chuan Hui-chen Pi-chu Shu-ling
Hsiu-yu Chia-ling Pin-yen Ya-ting Hsin-yu Wan-ting Hsiu-feng Ssu-yu Hsiu-chin Pi-hsia Yu-fei Pi-yun I-chun Hsiu-yun
Yu-lan Ya-ling Hsiu-hua Mei-ling Su-chin Chiu-hsiang Ya-wen Hsiu-ling Hsiu-lan Hsiu-hsia Su-chu Yu-feng I-chen
Yu-ting Hsiu-chen Shu-min Li-hsueh Yueh-tung Ching-i Chia-ying Yun-fei Tzu-ching Shu-ching Li-hua Mei-ying Su-chen
Mei-feng I-ting Shu-chuan Mei-li Pin-yu Hsiu-chih I-ching Pei-shan Li-mei Hui-mei Shu-fen Mei-hua Sun-ja Seo-hyeon
Jeongsun Mijeong Suk-ja Sukja Sunja Yeongsun Jiyeon Min-ji Jihyeon Ye-ji Minseo Seoyeong Eun-yeong Minji Ha-eun
Eun-jeong Yeong-suk Jihye Ji-won Jeong-suk Jieun Ji-hye Ji-hyeon Hayun Jimin Miyeong Seoyeon Jiyeong Yeong-hui
Yeonghui Areum Seon-yeong Yewon Boram Eun-ju Misuk Bo-ram Su-bin Hye-jin Hyeon-suk Hyeon-ju Ye-won Okja Mi-jeong
Yeong-ja Seonyeong Jeonghui Gyeonghui Yu-jin A-reum Ok-ja Eunjeong Eun-gyeong Yeong-sun Eungyeong Migyeong Subin
Mi-gyeong Sujin Yeongmi Myeongja Gyeongja Yeeun Jeong-hui Ye-jin Eun-seo Sumin Chun-ja Ji-yeon Hyeon-ji Hyeonju
Eunju Hyejin Oksun Mi-yeong Ji-u Myeong-ja Yunseo Eunji Jeong-ja Gyeong-suk Seohyeon Ji-yeong Jeongsuk Mi-suk
Seo-yun Hyeonjeong Seoyun Gyeongsuk Sun-ok Yejin Seo-yeon Su-jin Ok-sun Yeongja Chunja Hyeonji Chaewon Yeongsuk
Jiwon Hyeonsuk Su-min Ji-eun Hyeon-jeong Sunok Eun-ji Eunyeong Chae-won Ji-a Seo-yeong Myeongsuk Yeong-mi Gyeong-ja
Eunseo Jeongja Min-seo Ha-yun Ye-eun Haeun Jeong-sun Yun-seo Yeji Ji-min Yujin Myeong-suk Gyeong-hui Akina Momomi
Yuina Shizue Riyu Nanase Kazusa Nasa Rasa Makie Mariko Junri Suzue Koyori Natsue Sawa Reika Hibiki Reira Teruyo Yusa
Konoka Mirei Akiko Suzuna Ayane Keiko Sono Chie Tomoha Norie Natsuna Kyomi Sachika Chise Hotaru Kotoka Moemi Akine
Yukana Eimi Shinobu Rinna Ayaha Juki Nonoka Orie Arisu Natsumi Senri Raika Tomoe Narika Ayusa Kiyoko Hatsuka Yukie
Hatsumi Otoka Yoshimi Hanami Kiwa Akana Hitoha Mayu Riju Hisa Teruha Yoshina Satoko Yoshiki Kikue Shiyu Masayo Shuki
Chisaki Kiyu Mikiko Ayuka Kiri Kaname Ikuyo Ayuki Momoka Hinami Saemi Terumi Nanoka Hiroko Yasuna Ayuna Soyoka
Yukiyo Harue Risa Chisato Tona Sakae Tamae Karei Funa Hoshina Serika Hodaka Mami Kazuki Kiyo Sumina Honomi Ayase
Seiho Harumo Azumi Kokori Nagisa Hanae Serina Tomoyo Keina Norina Remi Hona Manae Tomona Sakika Chio Toshiko Wakana
Itsue Eriko Sayui Ayao Eika Saki Minari Ikuno Nanao Misuzu Chiki Mioto Maho Shuka Ayayo Mizuki Kotono Michika
Mitsuna Shioka Misato Uran Hikari Mikari Akino Kanan Fusa Misaki Tamami Ramu Sayaka Mitsuho Kanako Yukine Yume
Kotoha Mayuki Saho Michiyo Minae Megu Rito Harumi Seri Rizu Chinami Tamaka Akiyo Hinon Hinari Minori Miwa Kotone
Tomoko Saaya Akari Eiko Yona Komaki Mone Rimi Shizuru Yukina Runa Yuho Eina Ayae Shie Marei Chiyuki Moyu Shiori
Atsue Ayana Ichika Konan Hiro Nene Takana Miku Chika Sonomi Masaki Yorie Sakiho Yuzuha Aori Asae Nanaho Korin Hirono
Naoe Sachiyo Kyoko Madoka Kimie Yoshino Hitomi Rikka Kayu Yoka Nijika Mutsumi Emina Nanaka Moeri Yukimi Ruka Kami
Satori Minatsu Keika Ayako Maika Junko Kurumi Fuka Kaon Kazuna Toshie Masumi Minaho Rema Kimiko Minaka Eruna Mahiro
Miharu Sera Machi Seima Ikuko Towa Sanae Tomomi Ruri Ayari Kika Chiharu Hatsue Motoe Mamori Kina Megumi Waka Riyo
Shizuki Manao Riri Miyu Honoka Mion Ayaki Yuyu Michie Azuki Yoshiko Shizuku Makoto Aona Sakumi Satoe Rinon Aika
Seika Moeka Arisa Asari Ayami Kurena Ayara Mitsuka Sayoko Kayo Suzuka Miei Shiki Chiho Anri Toka Tomone Shiina
Fuyumi Shizu Haruyo Yuika Rara Remon Konatsu Takane Ayumi Mizuna Namie Chizuru Motomi Hiromi Miyuki Kiko Saya Minami
Yoshie Shizuko Momone Emika Miyabi Yuiho Nayu Sasa Takako Ritsu Asayo Shiona Misono Otoe Moko Hanaka Eiri Kinuka
Fumie Nozomi Reimi Mimori Itsuki Kotomi Chikage Mayura Misora Shiyo Yuhi Mizuha Akisa Reri Yasue Yukari Utsuki
Sayori Atsumi Sairi Yoshika Shuho Kiyomi Saika Kiyono Atsuko Akika Shuna Emiko Sachiko Hozumi Kiyoka Fumi Kazuyo
Shizuka Nazuna Arika Hirona Sonoka Yumie Chikako Shino Reiho Seira Mikina Yukino Namiyo Runo Imari Harune Seshiru
Satoho Yumeha Hanon Kanaho Yasuyo Etsumi Itsumi Haruha Asumi Ayasa Namiho Kazuka Wakako Hidemi Shoko Hazuki Saori
Junka Mifuyu Koyuki Nami Naoka Atsuki Ayaka Hatsuna Iori Hisae Michiko Tamaki Shika Takayo Momoa Yasumi Reia Tsue
Nanaki Aoka Seiya Yukika Saeka Yasuka Satoka Azusa Kumi Sachiho Akiho Chihaya Sumire Ikue Risato Yumika Wakae Shina
Akiha Sakuna Sayumi Norika Kirari Hitona Honami Momose Kazue Kaoru Yumi Kirara Masae Kiyoe Honori Yuzuru Sayo Shion
Chiaki Hiroe Hikaru Nodoka Naru Yuzuki Mirai Chiemi Rumi Yunon Fuki Miko Yukiko Sayuki Momono Narumi Asaka Tsukasa
Kokomi Narisa Yuiha Teruno Asaho Hinata Yukiha Nanoha Mikiyo Konoha Suzuno Kyoka Shizuha Mano Shoka Momo Miyo Kazuho
Reon Miaya Riko Kazuko Hitoe Mayuka Sayu Meika Yuha Nanae Yasuha Haru Yuzumi Manaka Atsuka Sakurako Kanna Natsu
Ayame Mizuka Kaede Sumika Kokoro Fumika Momona Riru Hiroka Kanari Hiyori Kozue Nanako Masami Kiho Chisa Namika
Motoka Otoha Utae Rira Misa Moka Ritsuho Kisa Shioe Sarasa Chigusa Masako Yori Suzumi Takae Akimi Reiko Koki Nijiho
Rion Ibuki Koharu Shiho Yura Sachie Ayaho Rirei Namiki Orika Shuri Sakie Kimi Sanami Seina Kanae Kazuha Hina Midori
Kotori Mayuko Suzu Kako Kohana Naho Yuko Ayume Miina Noriko Yuzu Kirika Yasuno Yuei Yuno Kona Tomoka Kaho Saeri
Motoko Riki Rizumu Hayaka Ruru Haruno Kanami Teruna Miru Miho Aimi Makiko Rinka Yasuho Yumeka Akane Asaki Junna
Ikumi Sumie Haruho Natsuka Mayumi Yoshiho Asami Konomi Sumomo Momoe Yuasa Tamao Emiri Riran Yasuko Naori Manami
Mikoto Nobuko Rieko Yukiho Reiri Yuna Kotona Kiyona Kayoko Mutsuki Yuka Izumi Riho Chihiro Fusae Kanon Satsuki
Makino Miori Ayano Mizue Chiko Reisa Akie Mineka
"""
