"""First names with the sex that bears them, as data; those of both in both lists. Made by scripts/build_gazetteer.py.

Sources: United States Census Bureau, Frequently Occurring Names, 1990 census (public domain); for the rest of the world
the locales of Faker (MIT). Most widespread first.
"""

MALE = """
Daniel David Robert Martin Samuel Gabriel Thomas Albert Kevin Benjamin Adam Alexander Simon Michael Richard Paul
William Patrick Peter Jonathan Vincent Alex Lucas Eric Ivan Bruno Henry Victor Erik Christian Denis James John
Oliver Hugo Emil Charles Joseph Mark Arthur Bernard Leon Karl Frank Roger Louis Manuel Adrian Max Jan Anthony
Raymond Antonio Nathan Sebastian Steven Brian Joshua Aaron Maurice Marc Rafael Ian Julian Nicolas Noah Marcel Stefan
Christopher George Edward Ronald Dennis Carlos Philip Jacob Joel Mario Tom Felix Isaac Omar Marco Xavier Anton
Andrew Carl Jack Justin Bryan Leonard Oscar Leo Roman Tristan Viktor Kenneth Jason Juan Alan Francis Miguel Pedro
Gilbert Roland Lorenzo Robin Elias Leonardo René Igor Walter Ryan Harry Ernest Danny Tony Luis Francisco Marcus Sam
Ruben Dominic Emanuel Emmanuel Michel Boris Matthew Timothy Gregory Gerald Nicholas Roy Mike Alfred Tim Dan Roberto
Edgar Ben Fernando Jean Pierre Damian Norbert Fabian Diego André Liam Stephen Jorge Ricardo Arnold Kurt Allan Guy
Luke Colin Dylan Hans Ali Alexis Elvis Eduard Filip Patrik Mathias Andreas José Jeremy Phillip Johnny Herbert Edwin
Julius Hubert Noel Owen Levi Tomas Carlo Johan Tobias Luka Luca Jeffrey Douglas Steve Jesse Jimmy Norman Marvin
Frederick Gordon Dean Jaime Alberto Sergio Eduardo Abraham Geoffrey Santiago Abel Emilio Rodrigo Jacques Samir
Dominik Jonas Henri Marko Matteo Alexandre Donald Gary Ralph Brandon Sean Chris Glenn Tommy Jamie Javier Jordan
Alfredo Alejandro Angelo Alfonso Felipe Gustavo Lionel Ismael Morgan Stephan Vicente Ethan Freddy Antoine Erwin
Raphael Bernardo Federico Rudolf Ivo Lars Johannes Oskar Valentin Pascal Florian Lukas Mohamed Mohammed Vladimir
Ibrahim Yusuf Keith Lawrence Russell Stanley Clifford Jim Jon Glen Andre Neil Mathew Armando Salvador Nick Evan
Gerard Shaun Ernesto Pablo Rodolfo Marcos Jake Caleb Cornelius Edmond Otto Damien Elliot Gavin Dante Aurelio Vito
Mohammad Antony Ferdinand Henrik Kristian Nils Jakob Axel Timo Milo Ismail Leopold Danilo Alain Philippe Olivier
Sami Jose Scott Harold Joe Bruce Fred Wayne Billy Craig Lee Melvin Kyle Bradley Barry Micheal Derek Alvin Wesley
Lewis Herman Shane Charlie Nathaniel Leslie Claude Darren Julio Nelson Ross Andy Seth Enrique Stuart Arturo Trevor
Orlando Andres Malcolm Gerardo Kim Gilberto Ignacio Terence Ramiro Rolando Elijah Logan August Jamal Esteban Fidel
Jackson Graham Gonzalo Romeo Carmelo Dirk Octavio Artur Pavel Marek Marius Matthias Jens Ronny Theo Sandro Dario
Mateo Fabio Leandro Silvio Jules Georges Willy Julien Frédéric Luc François Laurent Stéphane Sébastien Augusto Enzo
Giovanni Toni Amir Said Hasan Terry Howard Eugene Troy Jay Calvin Warren Derrick Zachary Brent Ramon Tyler Brett
Milton Franklin Mitchell Jared Darryl Clinton Hugh Ken Dave Jeremiah Kenny Cameron Rudy Guillermo Edmund Salvatore
Wilson Israel Josh Erick Stewart Brendan Marlon Humberto Jasper Benito Gregorio Solomon Elvin Darius Mason Isaiah
Mauricio Vince Silas Leonel Pasquale Mariano German Stanislav Miroslav Rolf Joachim Werner Gustav Aron Nico Nikola
Severin Markus Niko Franz Karim Maxim Mauro Guillaume Mathieu Gérard Yves Noël Maxime Gilles Abdul Cristian Luciano
Franco Aldo Claudio Renato Hamza Ahmed Mirko Mustafa Dale Rodney Allen Travis Jeff Jesus Don Ricky Theodore Ronnie
Bill Darrell Jerome Corey Hector Reginald Angel Raul Brad Ron Harvey Cory Tyrone Cody Kelly Bob Morris Daryl Kirk
Kent Rene Austin Blake Grant Cesar Kelvin Garry Jonathon Benny Spencer Garrett Cedric Sylvester Taylor Ervin Bert
Amos Toby Domingo Santos Teddy Reynaldo Junior Reuben Stan Curt Quentin Adolfo Harrison Wilfredo Desmond Armand
Alvaro Rory Rocco Riley Heriberto Dion Clement Maxwell Nestor Isidro Frederic Wilmer Dominique Genaro Mehdi Kamil
Marian Josef Teodor Ernst Arne Nikolai Frederik Yannick Georg Niels Andrej Darko Gregor Kai Linus Niklas Constantin
Theodor Sven Maximilian Benedikt Alessandro Thiago Malik Luigi Christophe Thierry Raphaël Dimitri Rémy Jérôme Duncan
Benjamín Paulo Tomás Flavio Zakaria Ahmad Zlatko Guido Gino Mehmet Hassan Jerry Willie Bobby Todd Curtis Ray Eddie
Lloyd Rick Cecil Elmer Lance Clayton Dwayne Shannon Kerry Johnathan Damon Devin Guadalupe Sammy Kristopher Rogelio
Conrad Darin Darrin Emmett Louie Micah Eldon Chase Elton Agustin Tyson Elliott Bart Darwin Nolan Kris Derick
Rigoberto Noe Jefferson Basil Eddy Cole Beau Cruz Merlin Marcelino Hunter Collin Carter Emerson Sonny Robby Musa
Emin Osman Bilal Boleslav Jozef Kasper Anders Leif Magnus Gunnar Holger Kilian Ilias Leonhard Johann Moritz Florin
Aleksander Christoph Konstantin Timon Mika Valentino Bernhard Konrad Tiziano Yanis Fabrizio Matti Mats Joël
Jean-Pierre Jean-Claude Manfred Léon Félix Didier Benoît Bertrand Théodore Loïc Cyril Grégoire Hugues Serge Nigel
Connor Francesco Martín Joaquín Ciro Camilo Lucio Ramón César Andrés Adrián Eugenio Iván Jari Valter Dragan Petar
Zoran Goran Branko Giuseppe Pietro Paolo Stefano Hendrik Rayan Olaf Harald Piotr Eugen Rudi Björn Alfons Hannes
Larry Randy Shawn Clarence Earl Jeffery Chad Randall Leroy Greg Dustin Vernon Gene Duane Ted Lonnie Jimmie Casey
Johnnie Byron Willard Perry Tracy Terrance Terrence Fredrick Joey Otis Rex Neal Roderick Willis Rickey Rudolph
Preston Archie Pete Myron Gregg Jermaine Clark Laurence Drew Wilfred Elbert Lamar Percy Moses Saul Timmy Van
Dominick Trent Efrain Rodger Harley Eli Bryce Robbie Blaine Murray Devon Brady Jarrod Joaquin Ashley Williams Rob
Thaddeus Gerry Donovan Scot Quincy Denny Davis Ward Jayson Weldon Dick Kurtis Blair Adan Joan Fletcher Dalton Josue
Daren Lincoln Arron Elmar Mahmud Ladislav Radovan Jaroslav Karel Dušan Jakub Michal Dalibor Ole Erling Rune Helge
Yan Gert Einar Karlo Valdemar Mikael Nicolai Alf Jesper Kaspar Rasmus Casper Klaus Frans Emilian Natan Cristiano
Lorenz Lino Laurenz Adriano Philipp Armin Leander Friedrich Nino Bastian Kian Gian Natanael Marino Muhammed Alessio
Mattia Nicola Tiago Diogo Yassin Livio Michele Yvan Ludovic Romain Léo Cédric Etienne Edgard Florent Raoul Théo
Thibaut Hermann Dieter Lucien Jürgen Gareth Kieran Declan Conor Aiden Matias Gael Lisandro Emiliano Agustín Rubén
Darío Fredy Álvaro Alonso Ángel Jesús Hernán Cristobal Sebastián Jonatan Nicolás Héctor Raúl Germán Elías Dany
Horacio Osvaldo Ariel Josué Víctor Sander Sergei Valeri Andrei Edvard Timothée Ayoub Augustin Zdravko Damir Marin
Matej Josip Dejan Ilija Slavko Dino Tomislav Mato Stjepan Tibor Gaetano Antonino Massimo Filippo Vincenzo Domenico
Maurizio Enrico Gianni Yeduard Aleksandar Slobodan Damjan Amin Joris Jayden Knut Thor Tomasz Krzysztof Andrzej Yuri
Marcelo Noa Bogdan Urban Adolf Valentín Albin Leonid Vitali Muhammad Adem Isidor Abdullah Wilhelm Ludwig Reinhold
Fritz Arno Ahmet Floyd Clyde Lester Chester Jessie Dwight Everett Wallace Sidney Clifton Virgil Marshall Marion
Freddie Wade Jackie Luther Wendell Dana Donnie Homer Doug Lyle Matt Lynn Carlton Wilbur Horace Ira Alton Wm Randolph
Bennie Ed Loren Delbert Earnest Lowell Sherman Roosevelt Forrest Wilbert Leland Irving Carroll Bryant Rufus Woodrow
Mack Marty Ellis Dallas Clint Orville Jody Dewey Al Sheldon Frankie Doyle Darrel Alonzo Pat Grady Phil Clay Dexter
Bradford Merle Terrell Irvin Darnell Randal Tommie Winston Boyd Courtney Cary Aubrey Jerald Dewayne Will Bret Jess
Lamont Garland Miles Billie Heath Demetrius Rocky Kendall Royce Sterling Mickey Grover Cleveland Chuck Russel Monte
Ernie Burton Vance Harlan Buddy Kermit Roscoe Scotty Carey Rod Quinton Hal Brain Elwood Kendrick Moises Son Marlin
Cliff Bryon Jeffry Dane Joesph Thurman Ned Sammie Rusty Monty Reggie Vaughn Gus Avery Loyd Adolph Norris Millard
Wiley Alphonso Ty Shelby Rickie Vern Reed Hiram Ollie Nickolas Maynard Ulysses Donnell Emery Coy Odell Jarvis Issac
Dudley Brock Sanford Colby Barney Hollis Donny Art Linwood Galen Truman Delmar Johnathon Kirby Irwin Merrill Charley
Lane Harris Cleo Trenton Winfred Denver Emory Danial Landon Branden Numbers Clair Buford Bernie Zachery Errol Monroe
Edwardo Booker Wilford Shelton Carson Theron Raymundo Houston Jame Gale Bennett Cornell Laverne Hung Arif Ruslan
Süleyman Adnan Yasin Alois Petr Rostislav Dobroslav Oto Vladislav Štefan Bohuslav Miloš Ragnar Jarl Carsten Lasse
Birger Claus Karsten Bertram Joakim Stig Ulf Sten Nikolaj Ludvig Florentin Benedict Antonius Raffael Lean Fridolin
Nikolaus Laurin Maksim Nikolas Heinrich Matheo Justus Jannis Clemens Luan Niclas Ömer Nando Loris Elio Janis Till
Lian Lenny Henrique Achille Michaël Jean-Paul Auguste Adrien Lambert Yann Matthieu Arnaud Edouard Fernand Alphonse
Wolfgang Cornel Helmut Oswald Franck Ghislain Patrice Jean-Luc Gaston Eugène Bernd Fabrice Heinz Emile Graeme Rhys
Martyn Callum Angus Alistair Aidan Hayden Dillon Rowan Killian Wyatt Santino Ezequiel Fausto Jordi Pol Moisés Brayan
Damián Norberto León Aníbal Román Simón Anderson Edison Óscar Néstor Reinaldo Adalberto Fabián Andrey Abelardo
Isaías Edgardo Farid Julián Robinson Teodoro Zacarías Eloy Jacinto Patricio Pascual Adán Jerónimo Gerónimo
Maximiliano Clemente Amador Bernabé Cornelio Modesto Aleksandr Sergey Juri Oleg Harri Ari Vilhelm Miro Rainer Éric
Zacharie Émile Étienne Édouard Khaled Rachid Mustapha Younes Thibault Umar Franjo Anto Vlado Pero Kristijan Janko
Nenad Danijel Alen Marijan Ferenc Róbert Attila Zoltán Valerio Donato Sebastiano Piero Giorgio Vittorio Calogero
Gianfranco Arsenio Renzo Cipriano Mirco Giuliano Daniele Leopoldo Giacomo Giancarlo Petre Aleks Vasil Bojan Naum
Mikhail Marjan Yemil Jovan Lazar Youssef Micha Olav Sigurd Kjell Marcin Grzegorz Karol Mariusz Yago João Joaquim Gil
Gaspar Luís Aurel Achim Veniamin Iosif Miron Dorian Fedor Sergej Kliment Silvester Miran Avgust Josiah Andri Vitalii
Zakhar Panteleimon Vitaly Aziz Mahdi Tino Erol Shaban Zoltan Simeon Marten Edvin Mathis Patric Pawel Ralf Rico Murat
Torsten Hussein Wilfried Nikolaos Ulrich Mahmoud Fatih Konstantinos Waldemar Christof Georgios Jochen Sabri
Dimitrios Mohamad Pius Egon Erkan Gerhard Christos Kemal Ioannis Noé Sören Henning Jörgen Reza Ingmar Samson
Jeremías Anas Khalid Ilyas Yadigar Saleh Qabil Zahid Akif Mahir Elnur Adil Zaur Nadir Bayram Aslan Eldar Zamir Baba
Nihal Kamal Niyazi Yunis Azad Fariz Nazim Gülağa Nuru Klement Lukáš Vít Tomáš Tadeáš Miloslav Libor Bohumír Radomír
Jonáš Bohumil Aleš Drahoslav Blahoslav Ctibor Vlastimil Vladimír Radim Jaromír Ján František Ignác Mikuláš Václav
Slavomír Vratislav Vasyl Radoslav Mojmír Šimon Ulrik Morten Øyvind Nicklas Bertil Ove Mikkel Aage Bent Torben Jano
Kåre Øystein Mads Jørgen Tage Bjarne Ebbe Yngve Flemming Vagn Verner Frode Tonny Christoffer Zacharias Peder Jannik
Isa Sascha Lennart Arda Elia Janik Noam Eloi Gion Martim Mantas Timur Nevio Davide Janick Nael Wenzel Tenzin Leano
Amar Eren Gian-Luca Levin Lio Muhamed Rino Enea Nelio Ajan Andrin Mael Rodolphe Franky Jacky Léonard Régis Baptiste
Maximilien Hervé Constant Martial Charly Grégory Thibaud Gérald Yvon Ignace Tanguy Aristide Johny Bastien Rémi Elie
Gaël Léopold Fabien Théophile Célestin Renaud Sylvain Leigh Reece Iain Clive Jarlath Enda Conan Conal Eamonn Conn
Dara Diarmuid Malachy Bailey Padraic Ronan Peadar Padraig Colm Dermot Eoghan Donal Pierce Cormac Oisin Colum Niall
Darragh Emmet Eamon Ruairi Fintan Zac Ciaran Fearghal Fergal Che Fergus Daire Eoin Manus Finbar Feargal Lorcan
Pearse Conall Naoise Myles Cathal Jude Seamus Cillian Kane Rohan Domhnall Pauric Hamish Laban Lucky Aditya Yatan
Alejo Benicio Facundo Bautista Lautaro Jeremias Geronimo Josep Jerson Maicol Jair Oswaldo Ovidio Jhon Bladimir
Dagoberto Edinson Jhonatan Giovanny Misael Alcides Uriel Jhonny Hermes Saúl Eliecer Wilfrido Gerson Cristhian Evelio
Segundo Jhoan Bayron Jeison Eder Tulio Jairo Yeison Hernando Arnulfo Timoteo Silvano Rufino Jacobo Porfirio Gabino
Óliver Dmitri Kristjan Aleksei Jani Kalevi Tomi Ville Antero Tapani Kalle Olavi Veli Samu Tapio Juhani Simo Kari
Jarno Risto Pekka Joni Walid Adel Salim Samy Abdelkader Amine Sofiane Hamid Nassim Abdullahi Usman Mladen Juraj
Zvonko Romano Joško Mile Lovro Ivica Jure Saša Ante Željko Matija Davor Mihael Mijo Tomo Péter Zsolt István Ottó
Tamás Csaba Imre Dávid Áron Milán László Damiano Virgilio Massimiliano Arnaldo Giulio Marcello Biagio Gianluca
Saverio Ennio Raffaele Umberto Ronaldo Fredo Gabriele Ezio Riccardo Ugo Severino Shota Pavle Irakli Genadi Vladimer
Johans Arsen Aleksej Tikhomir Ognen Kiril Stojan Khristo Todor Pieter Koen Sem Thijs Kay Bas Laurens Cornelis Quinn
Berat Imran Jelle Mathijs Raf Lenn Daan Rik Bjorn Emir Tijs Willem Dani Joost Vigo Cas Gerrit Wouter Wout Maurits
Maarten Berend Stijn Daniël Lex Sepp Jordy Stef Boaz Sebastiaan Quinten Bram Ravi Floris Tore Kristoffer Ola Tor
Petter Steinar Sverre Fredrik Vidar Ivar Geir Dag Jacek Dariusz Borys Ryszard Witold Jerzy Tadeusz Kornel Maks
Wojciech Mateus Valentim Benjamim Vitor Guilherme Filipe António Nuno Rui Gonçalo Micael Fábio Rúben Vasco Sérgio
Mário Alexandru Lorin Emanuil Zeno Ioan Toma Vlad Zamfir Adelin Ion Ilarion Timotei Matei Simion Emanoil Titus Avram
Visarion Arian Metod Branislav Timotej Zdenko Izidor Bohdan Alexej Edin Feliks Jaka Nik Drago Mirsad Daudi Evance
Issack Valerii Feofan Ostap Leonty Valery Leonti Yaroslav Amvrosii Amvrosy Yefrem Amvrosi Artem Frants Arkadi
Arkadii Makar Svyatoslav Avrely Orest Davyd Leontii Avreli Avrelii Taras Arkady Semen Nazar Stepan Ayub Yakov Olimpi
Svetozar Zinovi Aldin Isak Vladilen Vikenti Demyan Avksenty Rinaldo Yuly Gani Egor Adalbert Onufri Georgi Sidor
Rafail Yelisey Tikhon Fredi Yulian Avksenti Vinko Rodion Lalo Pancho Mari Elisey Yuli Yury Yulii Avksentii Yelisei
Gerasim Yurii Nacho Khristofor Lenin Koko Vino Khariton Manolo Lev Kimon Serafim Gero Tilo Yegor Silvestr Yanik
Deniz Elian Elisei Steffen Zeljko Neo Ingo Artan Jörg Selim Janos Hansjörg Faruk Milos Anes Tahir Sacha Raimund
Istvan Volker Hüseyin Reinhard Othmar Irfan Willi Rouven Cosimo Kuno Hakan Dietrich Albrecht Ignaz Siegfried
Hans-Jörg Gerold Metin Ewald Reiner Meinrad Enver Enes Jann Günter Ekrem Erhard Lothar Harun Yannis Erich Maël Joao
Orhan Halil Miodrag Hans-Jürgen Alwin Ismet Horst Salih Thorsten Safet Benno Urs Iwan Laszlo Balthasar Hans-Ulrich
Pirmin Ramazan Hartmut Sedat Xaver Hanspeter Gebhard Hans-Rudolf Gerd Jost Swen Maik Vinzenz Karl-Heinz Uwe Günther
Detlef Kenan Dusan Jean-Marc Lutz Dietmar Mahmut Omer Gottfried Udo Remo Moreno Gottlieb Jonah Jiri Heiko Rüdiger
Hans-Peter Gabor Alban Wladimir Anastasios Petros Hardy Romuald Bernt Geert Antonios Reinhart Sigmar Mattias Vadim
Gunther Janus Anatoli Michail Malte Klaas Baldur Athanasios Alexandros Hilmar Theodoros Klemens Eggert Gunter
Apostolos Abbas Reimar Yilmaz Berndt Erdogan Platon Filimon Nikon Apollon Vissarion Aris Valentine Yahya Rama
Ambrose Sila Nixon Augustine Abdi Ezra Mervyn Kaleb Neville Eliseo Rosendo Aarón Máximo Feliciano Florentino Narciso
Celestino Eusebio Basilio Teófilo Iker Borja Victoriano Rony Ulises Christofer Yohan Tito Eladio Demetrio Victorino
Florencio Celso Cristóbal Albino Isidoro Raimundo Atilio Ruperto Leoncio Onofre Edmundo Efraín Hipólito Remigio
Matías Erasmo Salomón Fermín Paulino Bernardino Américo Jordán Gastón Rómulo Blas Evaristo Marcial Roque Eleuterio
Anselmo Artemio Herminio Ceferino Milovan Nicanor Olegario Amaro Dionisio Desiderio Custodio Fabricio Jafet Dimas
Baltasar Jean-Marie Brahim Antonin Rafaël Yassine Benoit Nabil Jamil Muni Kasim Kristofer Ingvar Evald Nikanor Kaj
Aran Alvar Krister Elis Evert Fərda Nazir Zakir Sərəncam Yaşar Yalçın Habil Fikrət Nəriman Vilayət Urfan Məhərrəm
Vurğun Tərlan Şərəfəddin Ələkbər Zərdüşt Cəlal Nəcəf Rövşən Hakim Zaman Həzi Namiq Fazil Nurlan Pərvin Qalib Yavər
Bəhlul Bahadır Pünhan Mənsur Elmir Lazım Yəhya Əyyub Ümid Xudaverdi Rəis Zeynulla Fəyyaz Sadiq Mehdiqulu Həsənağa
Azər Mikayıl Vüsal Ceyhun Nəsimi Sarvan Elşən Xəyyam Qadir Tariyel Ağasəfa Turxan Yasəf Elmidar Mirəli Kəmaləddin
Orxan Telman Hüseyn Elman Kazım Valid Hafiz Yamən Kənan Qiyas Cabbar Allahverdi Səxavət Faiq Əmin Aydın Riyad Bəhram
Xudayar Asiman Xaləddin Nicat Razi Çingiz Xaliq Fərid Kamran Ənvər Sadıq Rizvan Tunar Şirin Zeynal Hilal Xudu Hikmət
Firudin Sərxan Həsən Şakir Hümbət Rüfət Şahmar Səlim Turan Aqil Əliş Coşqun Münəvvər Əjdər Ələsgər Firdovsi
Səlahəddin Rəşad Nihad Talıb Afil Laçın Heydər Əsgər Niyaz Əhməd Səfər Anar Asəf Sirac Ağa Uğur Fimar Fərhad Sənan
Məmməd Lətif Hüseynqulu Ağamalı Qüdrət Həmid Səbuhi Vəli Oqtay Həci Seyran Zamiq Müslüm Rəsul Nüsrət Ağamusa Elsevər
Orduxan Fəxri Elariz Mümtaz Eldəniz Ziya Nurşən Toğrul Əkbər Qulam Fəzail Manaf Əhəd Eyyub Vazeh Qəzənfər Sübhan
Nurulla Fərrux Dönməz Zamin Dilavər Teymurçin Şamxal Əbdül Rasim Murad Hacıbəy Mürsəl Şahlar Teymuraz Şahvələd
Gündüz Bəkir Əhliman Vidadi Ağahadi Veysəl Cəmil Şamil Yaqub Cəlil Əşrəf Novruz Qasım Vahid Rəşid Mirzə Xalid Sabir
Gülbala Şirzad Nakif Nağı Fəhmin Şükür Əmir Elçin Nürəddin Valeh Cavad Kəramət Rafiq Üzeyir Muxtar Fərahim Etibar
Fərman Xamis Ülvi Teymur Atabala Ramil Tural Vasif Xankişi Müntəzir Bəhruz Qələndər Qədir Elməddin Mehman Ədalət
Polad Əliəkrəm Cavid Cahangir Paşa Şaban Gəray Xəlil Ülfət Mübariz Qulu Elxan Müzəffər Xanlar Nuşirəvan Ağaxan
Məhəmməd Ramid Əkrəm Dünyamalı Natiq Əflatun Sədaqət Pərviz Səməd Seymur Afiq Tofiq Füzuli Maqsud Ərtoğrul Xəyal
Bəşir Vüqar Yusif Sücəddin Elturan Əli Cümşüd Qoşqar Rza Fəxrəddin Asif Vəfadar Seyfəddin Xosrov Nəsib Şıxı Etiqad
Kərim Elgün Elşad Seyfulla Atamoğlan Zahir Bořivoj Přemysl Svatopluk Vítězslav Vojtěch Arnošt Břetislav Zdeněk
Otakar Matěj Matouš Horymír Ludvík Luděk Alexandr Vilém Matyáš Lubomír Svatoslav Hynek Zbyněk Zikmund Leoš Lumír
Jiří Luboš Antonín Vlasta Jindřich Ctirad Oldřich Ondřej Kryštof Radek Štěpán Bedřich Laurits Villads Kenn Laust
Svenning Preben Borris Laus Ørni Jeppe Hjalte Klavs Bøje Iver Keld Aksel Åbjørn Gorm Ronni Øjvind Åge Palle Kjeld
Ziggy Lennarth Uffe Ragner Poul Troels Børge Malthe Mogens Olfert Richardt Tejs Clavs Øvli Esben Øivind Mik Frede
Boe Steen Gunner Paw Osvald Asger Søren Nicolaj Einer Elyas Lennard Alexandar Mert Beni Kiano Malio Metehan Daris
Luej Mikyas Lirjan Yoan Goncalo Conradin Aras Valéry Mickael Felicien Aimable Léandre Aloïs Vivien Désiré Séverin
Adolphe Gwenael Jeannot Sylvère Léonce Geraud Narcisse Joé Corneille Réginald Gery Aurelien Marguy Anicet Jeremie
Ange Firmin Deane Christy Sean-Paul Alastair Mairtin Tiarnan Ewan Cailum Shea Odhran Piaras Conchur Zach Aodhan Cal
Rian Kealan Euan Cahal Pearce Aedan Cianan Alister Benn Frazer Arran Mitchel Fionntan Macauley Shay Tiernan Jordon
Breandan Bailie Deaglan Christie Ruari Eunan Zak Calum Callan Giles Caomhan Lyndon Caolan Keelan Antoin Cahir
Caoimhin Caolain Kalpit Advay Praneel Zayyan Jeet Akshay Baljiwan Hredhaan Jairaj Dakshesh Mitesh Zayan Advaith
Ekansh Shaurya Aarnav Reyansh Ekbal Gaurang Zehaan Imaran Tarak Ronith Chandran Hritik Rayaan Gagan Bachittar Darpan
Qasim Teerth Aarush Fitan Brijesh Tejas Fariq Devansh Sathvik Ranveer Hardik Balvan Hemang Orinder Samaksh Nachiket
Yatin Ranbir Onveer Girik Ikbal Amol Kabir Chatresh Gaurav Harshil Madhav Kiaan Ojas Faraj Upkaar Girish Bakhshi
Naksh Advik Manan Nitesh Sarthak Siddharth Utkarsh Warinder Gautam Rudra Jai Balhaar Bahadurjit Omkaar Zashil Wazir
Farhan Anmol Dhruv Balveer Balendra Krish Wridesh Charan Pratyush Anirudh Laksh Chanakya Karan Jatin Harsh Udarsh
Udant Azaan Abhiram Shivansh Umang Falan Wahab Vedant Dev Indrajit Zaid Ishwar Warjas Yagnesh Abeer Vivaan Ayushman
Abhimanyu Frado Yuvraj Aayush Daksh Vihaan Arin Tanish Fiyaz Gunbir Manthan Qarin Rachit Hitesh Faras Ishaan Krishna
Yug Anay Tanveer Chakradev Faris Ekaraj Ekavir Agastya Ansh Rushil Ekalinga Samarth Nakul Champak Wriddhish Aarav
Manbir Ekapad Aryan Onkar Arjun Chakradhar Guneet Saksham Dalbir Rishi Avi Darsh Aadi Lakshit Lohit Atharv Qadim
Samar Ayush Pranav Gopal Jagdish Chaitanya Maanas Neel Yash Viraj Chatura Chandresh Jagat Samesh Ayaan Naveen
Banjeet Pranit Sai Tanay Parth Faqid Raghav Girindra Veer Maanav Harish Rehaan Alec Tanner Colton Dakota Parker
Maximo Sol Tomàs Arnau Biel Martí Aleix Pau Èric Nil Álex Jeferson Alveiro Dubán Edilberto Libardo Edwar Geovanny
Gildardo Stiven Yamid Leider Jhan Jaider Elver Wilder Duván Gallego Jader Edisson Elkin Eider Jhony Alirio Arbey
Miller Reinel Herney Aldair Ferney Wilber Edilson Norbey Harol Yesid Dairo Aldemar Sneider Neider Willian Faber
Arley Esneider Nilson Estiven Argemiro Yerson Wilmar Yair Deiby Wilman Campo Emiro Efrén Yecid Yeferson Edier Nel
Jeisson Albeiro Smith Ocampo Ronal Eduar Ancizar Homero Rafaél Espartaco Zeferino Jonás Serafín Margus Indrek Meelis
Vello Jüri Andrus Urmas Tiit Jevgeni Tõnu Raivo Mihhail Priit Mihkel Tarmo Aivar Toomas Rein Siim Mati Jaanus Ants
Peeter Jaan Aleksi Juhana Artturi Kaarlo Armas Aki Aukusti Vilho Pasi Arttu Ilari Eelis Joona Antti Jouni Veijo Asko
Eemil Jukka Kalervo Jere Raimo Jalmari Viljo Aulis Teemu Samuli Oskari Jorma Väinö Pauli Onni Anssi Lauri Reijo
Lassi Petteri Eino Roope Kauko Leevi Aapo Jouko Esa Teuvo Verneri Einari Henrikki Joonas Hannu Taneli Elmeri Jarkko
Martti Mikko Viljami Arto Sakari Taisto Esko Ahti Eero Kullervo Seppo Paavo Ilmari Kustaa Markku Jarmo Tauno Jussi
Mauno Ensio Osmo Tuomo Veeti Veikko Aatos Janne Vesa Atte Eerik Miika Reino Joonatan Jyrki Keijo Pentti Riku Aaro
Aimo Ossi Topias Uolevi Tuomas Erkki Arvo Tuukka Eemeli Juha Tero Ismo Kimmo Mauri Ilkka Niilo Juuso Heikki Iisakki
Rauno Santeri Petri Aarne Tommi Pertti Olli Jaakko Eetu Juho Valtteri Yrjö Oiva Aleksanteri Akseli Toivo Hermanni
Rida Mourad Taha Mouloud Kada Yasser Youba Cherif Ghilas Yahia Aladin Massinissa Khalil Ramzi Chabane Nacer Akram
Wassim Rochdi Ouanes Oussama Rabah Houcine Fares Hocine Lamine Moussa Soufiane Mounir Abdelatif Ilyes Salah Riad
Saad Ferhat Fatteh Abderaouf Yacine Arezki Lotfi Anis Fodil Djamel Farouk Aymen Abderrahmane Youcef Mohand Honoré
Aimé Nasiru Shehu Shamsuddeen Danjuma Haruna Bello Kabiru Tanimu Sani Habibu Aliyu Pavao Mate Dragutin Jozo Lovre
Roko Vjekoslav Domagoj Andrija Vedran Božo Đuro Šime Siniša Hrvoje Antun Dražen Fran Nikša Jakov Joso Mislav Duje
József Richárd Olivér Levente Bertalan Pál Zalán Dezső Kálmán Máté Kornél Lajos Gergely Zsombor Barnabás György Ábel
Árpád Dániel Dénes Nándor Hunor János Szilárd Gyula Vilmos Sándor Mátyás Gusztáv Miklós Szabolcs Márk András
Benjámin Krisztofer Benedek Tivadar Gábor Géza Botond Antal Bendegúz Bence Béla Marcell Kristóf Márton Bálint Elemér
Győző Gergő Balázs Andor Csongor Barna Károly Zsigmond Krisztián Mihály Endre Jenő Ernő Ákos Ádám Szilveszter
Ifeanyi Ebuka Obinna Chukwudi Kelechi Ikenna Chijioke Ekene Chibuzo Chinedu Uche Chukwuemeka Uchenna Nonso Emeka
Chigozie Somtochukwu Okechukwu Nnamdi Ifechukwu Paride Leone Gioachino Alderano Maurilio Ippazio Atenulf Camillo
Ermenegildo Pierangelo Luchino Panfilo Piergiorgio Calcedonio Beppe Puccio Raffaellino Uberto Liberto Ottone
Graziano Girolamo Sante Temistocle Amico Fiorino Edoardo Gastone Costanzo Eraldo Vincentio Ugolino Azeglio Oreste
Ettore Fedele Giustino Giacinto Federigo Fulvio Pier Alberico Cesare Antonello Salvi Pellegrino Michelotto Ricciotti
Ermes Lando Tullio Pasqual Raimondo Gianmarco Elladio Ottavio Pierpaolo Alphons Giampiero Silvestro Tonino Coriolano
Ferdinando Orazio Sabatino Amedeo Giosuè Ansaldo Ruggero Agostino Gioele Elmo Gianluigi Gianpietro Pompeo Ignazio
Baccio Piermaria Gioacchino Michelangelo Ludovico Giacobbe Lodovico Giampaolo Rembrandt Niccolò Costantino Ermanno
Bartolomeo Micheletto Ranieri Venancio Nicolò Annibale Pierluigi Pomponio Raffaello Piersanti Torquato Donatello
Coluccio Martino Sergius Goffredo Enzio Galasso Gaspare Napoleone Amleto Dionigi Agnolo Durante Lazzaro Delfino
Jacopo Amadeo Lamberto Corrado Piergiuseppe Greco Adelmo Baldassare Gioffre Adamo Gianpaolo Guglielmo Laureano
Ubaldo Cirillo Romolo Alfio Patrizio Nanni Ruggiero Marcantonio Benedetto Gionata Fiorenzo Telemaco Benvenuto
Gianfrancesco Guarino Naoto Minoru Taro Sotaro Tsubasa Hideki Rei Hiroshi Yasuhiro Manabu Yuki Shohei Ryohei Atsushi
Yosuke Osamu Ryosuke Kenichi Takuma Taichi Kyosuke Mituru Yoichi Kazuya Akira Naoki Tomoya Yuta Jaba Zviad Dato
Davit Anzor Besarion Archil Badri Giga Nikoloz Merab Demur Mamuka Tengiz Ushangi Khvicha Besik Zurab Otar Tariel
Tamaz Ivane Ilia Gela Shalva Giorgi Gogi Jemal Valerian Jumber Gigla Rati Goderdzi Nukri Soso Gia Nugzar Iago Akaki
Iuri Vano Ioseb Koba Vakhtang Ucha Vepkhvia Sergo Ramaz Zaza Bidzina Kakha Gocha Nodar Mirian Malkhaz Yemzar Vazha
Lasha Shakro Aleksandre Levan Bondo Armen Emzar Paata Teimuraz Temur Beka Gogita Kakhaber Guram Mindia Revaz Rezo
Amiran Yelguja Givi Mikheil Murtaz Nika Grigol Roin Elguja Tornike Konstantine Murman Avtandil Goga Miķelis Jēkaubs
Raivis Dāvis Kristaps Fricis Arturs Ansis Oļģerts Nikolajs Brencis Armands Kristers Antons Dainis Vilnis Jāzeps
Ermanis Osvalds Ernests Reinis Guntis Agris Egils Sandis Imants Laimonis Hanss Toms Gatis Mārtiņš Aleksandrs Jakobs
Uldis Jezups Mikels Artis Modris Konradus Ilmārs Andrejs Gunārs Juris Ādolfs Arnis Pēteris Rihards Pauls Arnolds
Augusts Žanis Indriķis Ģederts Rūdolfs Oskars Krišjānis Viļums Rolands Bērends Harijs Bērtulis Aigars Jēkabs Ivars
Niks Viesturs Mareks Elmārs Ādams Emīls Aivars Krists Artūrs Kārlis Edgars Vladislavs Matīss Jānis Leons Jūlijs
Visvaldis Ģirts Aldis Guntars Raimonds Henriks Voldemārs Daniels Hermanis Mihels Normunds Tenis Ēvalds Arvīds
Alfrēds Dzintars Macs Vilis Krišs Igors Viktors Ričards Ainārs Staņislavs Andrešs Alberts Lauris Ziedonis Roberts
Ēriks Valdis Kaspars Teodors Edmunds Edvīns Māris Andris Eduards Gotse Sasho Trajan Tsvetan Kuzman Dimitar Jovche
Tome Kosta Gorgi Gorche Done Zharko Atanas Vlatko Metodi Momchilo Borche Dushan Trajche Chedo Mitko Krste Blagoj
Vidoe Hidde Guus Sjoerd Sil Matthijs Marijn Noud Thijmen Valentijn Tygo Wessel Jip Niek Gijs Ties Joep Jurre Rens
Jort Marinus Kyano Roan Thom Mart Merijn Duuk Jelte Tijmen Arie Ayden Xavi Pepijn Melle Luuk Fedde Senna Mick Kick
Faas Keano Loek Jorn Giel Siem Teun Bastiaan Thijn Twan Mees Tijn Pim Tycho Naud Nout Kyan Dylano Senn Dex Espen
Håkon Håvard Arild Magne Vegard Eivind Stein Odd Svein Egil Sindre Sondre Trond Stian Eirik Asbjørn Terje Simen Roar
Kjetil Torbjørn Bjørn Pål Przemysław Józef Dawid Maurycy Franciszek Mateusz Tymoteusz Antoni Wiktor Kajetan Jeremi
Nikodem Oliwier Olgierd Błażej Ignacy Rafał Cyprian Iwo Mieszko Konstanty Juliusz Miłosz Radosław Maksymilian
Stanisław Paweł Maciej Mikołaj Kacper Jędrzej Szymon Fryderyk Eryk Bartek Gustaw Michał Łukasz Cezary Ksawery
Kazimierz Krystian Tymon Tobiasz Arkadiusz Nataniel Patryk Thales Lucca Cauã Davi Asafe Antônio Otávio Benício Rhavi
Bento Murilo Rael Kaique Theodoro Dom Breno Isaque Renan Caio Vinícius Cauê Ravy Matheus Vinicius Apollo Calebe
Heitor Kévim Ângelo Vítor Sebastião Cláudio Márcio Frederico Simão Lourenço Afonso Dinis Tomé Duarte Antonie Gabi
Dorinel Irinel Jenel Pătru Dumitru Pompiliu Vasile Dinu Sandu Costache Iurie Iacob Sinică Răducu Ianis Panait Mircea
Inocențiu Olimpian Dacian Laurențiu Bebe Teohari Codrin Oliviu Codin Haralamb Gregorian Cosmin Panagachie Pleșu
Claudiu Mihail Aleodor Șerban Doru Călin Mădălin Petrică Gheorghiță Bartolomeu Andrian Silvian Corneliu Lazăr Teofil
Basarab Octav Grațian Liviu Nichifor Stancu Tiberiu Bănel Mihai Petruț Costin Vasilică Eustațiu Sabin Ladislau Petru
Laurian Beniamin Olimpiu Decebal Dragoș Arsenie Ciprian Eusebiu Iancu Nicuță Bucur Anghel Alexe Corvin Valeriu
Manole Narcis Horațiu Flaviu Codruț Nae Ducu Iustin Pamfil Relu Eftimie Ghiță Grigore Nechifor Crin Mugur Alistar
Antoniu Gicu Cazimir Adonis Ionel Nicolae Caius Giorgian Cedrin Camil Georgel Iulian Iustinian Aurică Mitruț Barbu
Ionuț Sergiu Dorin Viorel Lucențiu Remus Mihnea Nicușor Casian Dorel Fiodor Stelian Traian Cristofor Amza Ionică
Petrișor Rareș Gică Francisc Ilarie Horea Tudor Octaviu Simi Ștefan Eremia Ghenadie Iuliu Silviu Ieremia Adi Lascăr
Axinte Sava Amedeu Leordean Lucrețiu Vincențiu Agnos Lucian Romulus Nelu Ovidiu Gelu Costel Horia Brăduț Cezar Voicu
Nicoară Marcu Mugurel Lică Sorin Haralambie Mitică Sever Niculiță Răzvan Radu Anatolie Cantemir Cătălin Antim Ilie
Benone Vicențiu Gheorghe Leontin Octavian Vlaicu Nicodim Nicu Alin Cristea Nicolaie Aurelian Florea Bohuš Vavrinec
Valér Medard Ambróz Matúš Maximilián Gustáv Oldrich Kazimír Melichar Jarolím Pankrác Cyprián Dezider Iľja Pravoslav
Alfréd Dionýz Ľubomír Augustín Marián Kristián Pavol Atila Krištof Arpád Blažej Víťazoslav Rastislav Imrich Bystrík
Kvetoslav Tichomír Ľuboslav Tobiáš Eliáš Ľudovít Jerguš Servác Vendelín Gašpar Beňadik Bonifác Severín Koloman Albín
Konštantín Ludolf Žigmund Móric Drahomír Ľubor Levoslav Oskár Radúz Viliam Prokop Alfonz Alojz Svetozár Vojtech
Ľudomil Fridrich Ondrej Bartolomej Florián Július Ľuboš Maroš Henrich Belo Gejza Demeter Vratko Tarzícius Ervín
Svätopluk Jernej Tine Borut Domen Tilen Matevž Janez Tadej Frančišek Blaž Iztok Nejc Rok Tomaž Maj Ludvik Alojzij
Vincenc Franc Rado Matjaž Samo Uroš Sandi Grega Anej Klemen Srečko Miha Matic Davorin Viljem Jožef Gorazd Franci Gal
Anže Žan Vid Sebastjan Ciril Silvo Stanko Damijan Bogomir Maksimiljan Rajko Cvetko Žiga Aljaž Sašo Boštjan Aljoša
Sebastijan Tukufu Kiapo Kashangaki Ëakumbu Ruhiu Sadiki Mwezi Bale Samweli Hadithi Yohana Kinubi Jelani Nuriat Osogo
Jalia Pambe Kipenzi Siku Dai Abdu Mohamedi Harambee Athumani Kimbilio Risasi Zuba Boma Cheusi Bibuwa Kondo Kijani
Ngamia Kusiima Seif Asanti Popobawa Dunia Chuki Pelaji Nuhu Mulele Ekundu Shida Aijuka Zwatie Andwele Sadaka Jumaane
Kenyangi Konradi Fanaka Zuhri Sifa Isaya Hekima Eliakimu Amri Uzima Yohane Jangwa Kiume Enzi Khamisi Rua Zende
Reshoni Makini Safari Tisa Khamani Angalia Zahur Bahari Fahari Angavu Azizi Ushindi Anoni Tufani Kurunzi Hamis
Pumbaa Justiniani Kovu Beshte Nwabudike Kijana Kiburi Sabari Usiku Balinda Faraja Yakobo Jua Thabiti Ntimi Rungo
Ngeni Makuu Wamwema Makunga Matunda Rubani Mavuno Takatifu Rashidi Kaombwe Asani Ituri Duma Akwesi Kwame Kwamena
Kwesi Fiifi Kwabena Colins Abeiku Kweku Kojo Akwasi Kujoe Kwaku Kofi Yaw Ekow Kwadwo Kwasi Joojo Tymofii Varfolomi
Andry Omelyan Oleksandr Oles Zynovii Spas Avhustyn Ihor Hryhory Mykhailo Vadym Oleksa Okhrim Hryhori Tymofy Heorhy
Illya Opanas Oleh Varfolomii Yelysey Zynovy Hlib Yustym Myroslav Danylo Serhi Prokhir Ihnat Mykyta Demyd Veniyamyn
Ustym Fedir Rostyslav Varfolomy Parmen Levko Panas Mykolai Hryhorii Valentyn Klyment Symon Hennady Les Yarema
Volodymyr Yevhen Dmytro Serhy Heorhi Iosyp Trokhym Venedykt Vladyslav Yakiv Alevtyn Maksym Yukhym Andrii Kyrylo
Khoma Hennadi Hordii Heorhii Hennadii Pavlo Hordi Tymofi Serhii Azar Kostyantyn Boryslav Havrylo Onysym Bohodar
Orkhyp Yelysei Pylyp Zoryan Zynovi Petro Hordy Sanjar Mironshoh Usmon Abdurahmon Shahriyor Muhammadali Muhammadaziz
Saddam Fuzayl Otabek Yahyo Muhammadyusuf Nurmuhammad Islom Muhammadamin Javohir Sardor Abbos Murod Humoyun Asad
Muhammadrizo Alinur Ismoil Dovud Laziz Muhammadamir Muhammadyasin Abdulhamid Firdavs Anvar Salohiddin Jahongir
Sarvar Isfandiyor Abdulloh Zakariyo Asilbek Mustafo Jamshid Muhammadsafo Shahzod Shohrux Imron Habib Halid Abdumalik
Jasur Samandar Abduaziz Xolid Jalol Shahzoda Abror Shohjahon Muhammadumar Muslim Abubakr Daler Akbar Akmal Ibrohim
Temir Bilol Muhammadayub Muhammadziyo Kamron Diyor Muhammadsodiq Doniyor Yunus Bobur Zubayr Muhammadsolih Farhod
Behruz Akobir Abduboriy Zayd Nam Khoa Dũng Anh Hoàng Thành Nhiên Châu Phúc Bảo Minh Hưng Quang Huy Tùng Trọng Trung
Adedayo Sijuade Alade Abayomi Inioluwa Gbadebo Tomori Oladimeji Akanmu Oluwamumibori Shekoni Folu Alamu Ekundayo
Leke Gbolahan Ikeoluwa Olumorotimi Olansile Lere Adebowale Iseoluwa Adekola Babatunji Omotayo Oke Oladare Adeolu
Ayodele Ibidapo Adekitan Oluwagbemiga Aderopo Seye Keji Omobobola Oluwole Juwon Ajala Tokunbo Afolarin Ige Ayodeji
Kolawole Ishola Adeleke Adeshina Korede Esupofo Adedeji Ajani Durodola Demilade Obanijesu Oluwasanmi Babawale Abiona
Ayinde Adekunle Niyilolawa Oluwafemi Oluwamuyiwa Osunleke Ogooluwa Adesoji Babasola Adetayo Adeoti Adeniyi Akinlabi
Toki Temidayo Adigun Tade Olakunle Adeyi Anjolaoluwa Damife Akinkunmi Gbowoade Oluwasegun Olanrewaju Abiodun Oba
Akinwale Adebiyi Kuo-Jung Yu-Ting Chun-Liang Kuan-Ting Chun-Yu Shih-Chang Pin-Jui Ming-Hui Chien-Hsing Chun-Ming
Wen-Lung Wen-Pin Chun-Hung Tsung-Han Tsung-Lin Yung-Chang Cheng-Hsiung Tzu-Chen Jung-Hua Chia-Hung Chien-Ming
Ming-Hung Pai-Yu Jui-En Chih-Wen Chih-Chiang Kuan-Yu Chien-Cheng Wen-Cheng Hsin-Hung Pai-Hung Wen-Hsiang Wen-Hsien
Chih-Hsiung Ming-Tsung Ming-Te Wen-Chang Tzu-Hao Wen-Hsiung Chin-Tsai Kuo-Hua Chun-Hao I-Hsiung Yu-En Chun-Hsiung
Chia-Hao Chun-Hsien Tsung-Ming Chih-Cheng Kai-Hsiang Wen-Hua Cheng-Han Pai-Lin Yu-Hsuan Yu-Chen Chih-Chung Chia-Wei
Chih-Hung Chin-Hsing Cheng-I Pai-Jui Chia-Jung Chun-Nan Wen-Chieh Chih-Ming Chih-Wei Chien-Hung Kuan-Hung Wu-Hsiung
Jen-Chieh Tsung-Hsien Sheng-Hsiung Chin-Fa Yen-Ting Wen-Chung Pai-Yen Wei-Ting Tzu-En Tzu-Hsiang Kuo-Hsiung Chih-Hao
Kuan-Lin Cheng-Hung Chun-Chieh En-Sho Chien-Chih Chia-Ming Cheng-En Chien-Liang Wen-Chin Chien-Chung Chih-Yuan
Shih-Ming Po-Wen Chen-Jui Ming-Che Chien-Hua Chih-Hsien Che-Wei Chun-Ting Yu-Hsiang Chin-Lung Pai-Han Tzu-Jui
Lwandile Luyanda Mlungisi Njabulo Mcebisi Vusumuzi Sibonelo Bandile Lungile Thabani Langalibalele Sandile Andile
Sibusiso Zenzele Thando Jabulani Thalente Nhlanhla Minenhle Bhekani Mandlakhe Siyabonga Mthokozisi Sphiwe Mandla
Mzamo Simphiweyinkosi Dian Tone Paulin Keri Petrana Yani Karmen Erina Edit Avni Uli Bela Noor Amani Hillary Elisha
Zane Trinidad Lupe Sasha Loïs Kala Indra Dodo Ade Chandra Eka Elli Jenni Geri Flor Lou Juul Nikita Conny Reine Inge
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
Susanna Aurelia Mina Ilona Mathilde Tanja Irina Fiona Mira Mila Alina Sylvie Dorothy Joan Ashley Janice Marilyn
Tracy Sheila Joanne Lauren Vivian Rosemary Melinda Sandy Juana Jeannette Celia Leticia Krista Adrienne Muriel
Miranda Adele Therese Stefanie Ursula Carmela Marisa Greta Lilly Serena Louisa Leonor Josefa Helga Alba Selina
Rosalia Hana Ema Marcela Odette Frida Carina Henriette Pia Sofie Anja Aleksandra Christiane Martine Céline Chantal
Gabriella Debra Carolyn Frances Heather Jean Kathy Kathryn Gladys Dawn Tiffany Elaine Leslie Megan Bertha Cathy
Laurie Beth Carole Tracey Molly Lynda Luz Vicky Angelica Chelsea Marcella Alyssa Kerry Faith Helene Aida Rosario
Adeline Margret Ofelia Eliza Estela Catalina Esmeralda Eve Clare Alejandra Aline Mari Georgette Tessa Imelda Maura
Germaine Simona Irena Yasmin Sabine Margit Katja Melina Elina Viktoria Leonie Laila Laetitia Annika Alexia Anouk
Stéphanie Hélène Amélie Françoise Myriam Renée Valérie Véronique Laurence Aurélie Paola Vanesa Marika Amina Fatima
Kimberly Cheryl Ruby Lillian Peggy Shannon Marjorie Debbie April Eleanor Michele Gail Erin Holly Loretta Katie
Gertrude Stacey Wilma Colleen Marcia Marian Violet Toni Katrina Lindsey Lindsay Guadalupe Eunice Bridget Kara Blanca
Henrietta Alexis Aimee Francine Lourdes Maude Debora Dorothea Esperanza Kimberley Lesley Jocelyn Paige Graciela
Marisol Jeanine Frieda Clarissa Alana Liza Annabelle Selena Katy Corina Amparo Aisha Concetta Justina Roza Sigrid
Birgit Inga Thea Britt Katharina Jasmina Mariam Anika Eleonora Romy Nicola Ariana Maryam Liliane Lia Luana Antonella
Eliana Livia Fabienne Liv Virginie Agnès Cécile Mélanie Thérèse Karine Christelle Marcelle Michèle Gemma Sofía
Camila Luciana María Magda Zoé Svetlana Margareta Anaïs Manon Samira Albina Judy Tammy Wanda Lois Phyllis Robin
Connie Ethel Juanita Rhonda Hazel Jamie June Brittany Elsie Charlene Allison Glenda Courtney Cora Angie Madeline
Kayla Sonya Shelley Whitney Lynne Robyn Brooke Bethany Doreen Rosemarie Casey Kellie Lila Alisha Rebekah Lucinda
Nikki Marissa Kelsey Caitlin Iva Christa Lorna Janette Morgan Consuelo Jillian Alisa Maribel Daphne Shana Mayra
Jayne Katharine Jodie Socorro Leanne Ivy Haley Minerva Ava Alexandria Melisa Milagros Jordan Taylor Noemi Maricela
Yesenia Carly Araceli Katelyn Savannah Juliet Phoebe Gilda Kaitlin Elba Beverley Celina Kaitlyn Ashleigh Leyla
Blanka Dagmar Ivana Romana Filippa Maren Elin Lotte Zara Ronja Yasmina Amelie Larissa Milica Soraya Ellie Angelika
Nadja Tea Katarina Norah Marie-Louise Ariane Salma Celine Janina Elif Tatjana Eliane Emmanuelle Joséphine Josette
Maryse Pascale Geneviève Katia Andrée Frédérique Pilar Gisela Fernanda Ilse Mirjam Yasmine Amira Vesna Gordana
Marija Marianna Zita Giovanna Ingeborg Silvana Anne-Marie Crystal Edna Thelma Carrie Stacy Renee Vicki Terri Tonya
Jessie Mabel Dianne Sheryl Faye Kristi Rosie Inez Alberta Jodi Kristy Jody Kendra Nichole Ernestine Krystal Kari
Lora Angel Desiree Hope Meghan Olive May Tami Ebony Tabitha Jaime Rena Shelby Cara Etta Kerri Estella Elva Cassie
Jenifer Cherie Polly Lou Rachelle Jolene Charity Sheena Angeline Shauna Claudette Cathleen Summer Maritza Aileen
Abby Winnie Randi Hilary Brianna Tia Penelope Benita Ashlee Zelma Corine Nona Sheree Elvia Briana Marietta Sasha
Janna Augusta Mai Evangelina Rosanna Casandra Millicent Liz Hollie Lolita Herminia Tori Octavia Chelsey Abbie Fatma
Ludmila Aneta Zdenka Zora Alena Gerda Solveig Bettina Josefine Britta Xenia Berit Catharina Florentina Alexa Aylin
Adelina Franziska Malena Karolina Kerstin Noelia Salome Chiara Yara Daria Joana Chloe Josiane Béatrice Marine Noémie
Magali Natacha Marthe Laure Joëlle Viviane Dorothée Ira Kiara Lucía Julieta Júlia Noa Lisbeth Matilde Fabiola Ivonne
Viviana Alix Damaris Rebeca Isabela Perla Galina Jelena Océane Aurore Clémence Claude Chloé Khadija Lidija Suzana
Milka Brigitta Lili Bella Malika Isa Antonina Flavia Caterina Liana Melania Larisa Teodora Maud Marit Lise Rafaela
Fabiana Agata Saskia Lisette Eveline Christel Evelyne Mildred Beverly Lori Bonnie Sherry Darlene Joann Bernice
Kristen Sue Pearl Arlene Jackie Nellie Vickie Terry Maxine Christy Deanna Gwendolyn Jennie Penny Kay Brandy Billie
Velma Becky Misty Shelly Sherri Brandi Blanche Genevieve Maggie Candace Maryann Melody Candice Pam Kelli Latoya
Patty Shelia Sheri Myra Roxanne Francis Sadie Traci Christie Freda Meredith Lynette Leigh Eloise Rochelle Gretchen
Cecelia Gwen Tricia Tasha Mindy Jeannie Lela Shari Shawna Melba Ora Winifred Kristie Tammie Latasha Patrice Stacie
Celeste Trina Tracie Brittney Frankie Rosetta Fay Nell Shanna Mollie Lupe Cecile Keisha Lacey Keri Jaclyn Tonia
Clarice Millie Autumn Margo Lucile Dolly Meagan Rhoda Bernadine Dona Loraine Noreen Saundra Hillary Amie Rosalinda
Elinor Darcy Mallory Edwina Roslyn Charmaine Suzette Kaye Merle Maryanne Ophelia Fran Alissa Reva Deidre Deirdre
Gena Rosanne Lynnette Karyn Queen Lelia Angelita Jannie Dionne Beryl Diann Angelique Britney Florine Rowena Reyna
Noelle Sharlene Sierra Michell Cortney Sydney Elisha Libby Kathi Zelda Elda Rocio Dayna Ayla Dorota Edita Kamila
Zahra Hanne Anette Inger Leonora Janne Gertrud Inge Ulla Karoline Cathrine Lotta Felicitas Theodora Ela Anna-Lena
Verena Marijana Nikolina Anna-Maria Dilara Mathilda Leni Natascha Nikita Lavinia Giulia Ayse Florina Alessia Nour
Gilberte Mariette Ginette Gisèle Mireille Sandrine Ghislaine Huguette Lucienne Léa Yolande Vivienne Micheline Gaëlle
Elodie Noëlle Solange Lydie Delphine Irène Inès Arlette Annick Carine Gillian Hayley Ria Micaela Tiziana Giuliana
Florencia Abril Morena Constanza Maia Paloma Estefanía Verónica Mónica Rocío Ángela Inés Angélica Nidia Flor Dalia
Katrin Mare Anneli Elisabet Marita Birgitta Aya Zina Valentine Margaux Agathe Slavica Nada Kata Sanja Anica Branka
Dragica Marica Danica Ljubica Mirjana Anka Bianka Dorina Edit Shania Eli Patrizia Antonietta Stefania Romina
Giuseppina Loredana Jolanda Samanta Katerina Silke Eline Zeynep Agnieszka Ewa Catarina Bárbara Agatha Salomé Varvara
Alla Margaretha Carola Theresia Rose-Marie Marie-Claire Freya Elly Madison Jacinta Lucille Willie Bessie Delores
Lillie Minnie Jo Mattie Marsha Myrtle Patsy Margie Bobbie Mae Geneva Hattie Janie Lee Fannie Opal Susie Mamie Lula
Verna Beulah Gayle Della Jacquelyn Erma Pat Johnnie Mable Dianna Ginger Janis Betsy Teri Eula Kelley Laverne Patti
Darla Essie Lorene Dixie Nettie Ollie Myrna Marla Bonita Ronda Sherrie Addie Deloris Cheri Jewel Dorthy Effie Reba
Sallie Lenora Lottie Trisha Josie Janelle Laurel Fern Bettie Goldie Dena Latonya Candy Tamika Jewell Trudy Patrica
Cleo Ola Bette Joni Leola Alta Imogene Glenna Lizzie Gracie Sondra Rosalind Robbie Angelia Staci Christi Jimmie
Luella Rene Mavis Callie Bobbi Deana Lorie Ladonna Willa Gale Sybil Dee Marcy Jeri Audra Bettye Virgie Latisha
Barbra Leann Bridgette Nola Flossie Ila Ruthie Nelda Terrie Letha Valarie Rosalyn Earline Corrine Concepcion Sharron
Rae Ericka Jami Elnora Chandra Lenore Neva Marylou Tabatha Avis Allie Jeanie Odessa Nannie Harriett Allyson Tommie
Pearlie Malinda Tameka Althea Gay Lorrie Jerri Earnestine Carmella Marcie Earlene Carlene Nita Tanisha Julianne
Lakisha Margery Kenya Dollie Roxie Kathrine Nanette Lavonne Ilene Kris Tammi Chrystal Deanne Luann Kasey Evangeline
Melva Lawanda Madge Kathie Mitzi Roseann Lakeisha Chasity Alyce Wendi Marva Marci Arline Madelyn Deena Young Lessie
Rosella Alfreda Leanna Carey Coleen Tamra Wilda Cherry Hallie Enid Lacy Jacklyn Freida Hester Cathryn Bridgett
Annmarie Katina Katheryn Carissa Maryellen Lauri Rhea Marquita Tisha Tamera Twila Janell Bertie Alyson Vonda Pansy
Letitia Kitty Deann Brandie Louella Leta Felecia Lesa Terra Denice Doretha Deidra Lashonda Judi Antionette Adelaide
Nan Leeann Dessie Gayla Latanya Mellisa Kimberlee Renae Ma Gussie Edythe Lakesha Geri Allene Pamala Caryn Gülay
Stanislava Mária Nikola Karolína Johana Zuzana Božena Vanda Miroslava Iveta Sára Klára Vlasta Denisa Nela Renáta
Ivona Nana Elna Grete Mette Sanne Nanna Jonna Bente Gitte Lene Åse Tove Kirstin Johanne Asta Ulrike Ragnhild Conny
Daniella Gunhild Lilli Linnea Edda Emanuela Luise Julijana Zoey Leandra Juliane Leontina Violetta Isabell Mariella
Emilija Jovana Nika Kalina Leana Emelina Amaya Anisa Sina Svenja Evita Raphaela Rahel Aria Emine Enya Sarina Letizia
Josée Raymonde Géraldine Angèle Léonie Eléonore Angélique Berthe Marielle Murielle Clotilde Morgane Violette Danièle
Jocelyne Roxane Lucette Simonne Maryline Sylviane Odile Nadège Amandine Flore Ludivine Fernande Marlène Kayleigh
Kirsty Jemma Leena Inaya Jazmín Agustina Guillermina Maite Delfina Aina Yuliana Aura Lida Ximena Ligia Concepción
Jimena Lucila Rosalba Mayte Trinidad Ariadna Natividad Úrsula Noemí Débora Carlota Soledad Jaqueline Ljudmila Mirja
Sanna Milla Elli Marja Édith Émilie Pénélope Élisabeth Élodie Hortense Célina Élise Éléonore Célia Rania Farah
Mélissa Habiba Halima Jamila Nataša Ivanka Nevenka Danijela Ljiljana Biljana Rebeka Beatrix Vivien Julianna Lilla
Katalin Klaudia Ani Raisa Nova Vincenza Serafina Ornella Rosina Fabia Annamaria Zaira Stefani Rosaria Graziella
Anzhela Yelena Luiza Elza Linn Tess Evy Evi Evie Hilde Malin Siv Kaja Bruna Mirella Patrícia Ekaterina Viktoriya
Mariya Polina Timea Anabela Brigita Bernarda Mihaela Silva Olena Priska Ileana Malgorzata Hannelore Marilena Silja
Theres Eleni Hildegard Susann Katarzyna Cheyenne Elke Annelies Hulda Filomena Marie-Thérèse Liselotte Corinna Gudrun
Marlies Herta Carolin Evelin Jael Lorenza Thi Marie-Christine Rebekka Franca Beata Marie-Jeanne Anke Marie-José Svea
Rosita Anny Alida Philomena Emmy Genoveva Hilma Hedda Christiana Isidora Dara Una Sinead Brigid Caitlyn Edel Eilish
Charlie Shona Niamh Mikaela Otilia Clementina Roxana Clarisa Pía Hortensia Adelaida Alva Türkan Arzu Leyli Yazgül
Şeyda Aysel Elmira Aynur Bohumila Milada Dominika Tereza Drahomíra Drahoslava Františka Soňa Miloslava Lenka Eliška
Judita Lada Barbora Blažena Jolana Pavla Anežka Ladislava Žaneta Jaroslava Radka Vladimíra Hedvika Olivie Jarmila
Agáta Magdaléna Tine Majken Yrsa Benthe Stine Natasja Ragna Cecilie Trine Dagny Stina Freja Amalie Tilde Oda Birthe
Alberte Silje Malou Ane Birte Bodil Grethe Malene Signe Annabella Nisa Lisa-Marie Nele Philippa Constanze Eda Rana
Nadin Sahra Sofija Siena Erina Domenica Selin Laureen Annalena Kyra Leoni Maida Raffaela Elea Ilenia Maxima Ladina
Enna Liya Cosima Gaia Tenzin Zehra Annina Gioia Elfida Alea Malea Eva-Maria Florentine Marylène Vinciane Scarlette
Andréa Bénédicte Pierrette Régine Marlyse Eugénie Clarisse Désirée Romaine Albertine Rolande Julienne Gaby
Clémentine Mauricette Paule Sian Bethan Oni Anusha Riya Krishna Vanya Indira Unni Comfort Patience Joaquina Sol
Candela Núria Yohana Yasmín Yéssica Francia Nury Mariela Danna Deyanira Nataly Bibiana Janeth Yenifer Karol Xiomara
Yanet Leidy Yenny Mery Heidy Magaly Zoraida Katherin Azucena Dayana Mireya Katerine Yésica Oliva Elsy Deisy Maira
Piedad Candelaria Dulce Arcelia Reina Anabel Caridad Marisela Anu Tiina Natalja Nadežda Niina Kristiina Aino Liisa
Anni Jenni Hannele Hillevi Maarit Tuulikki Lilja Maire Kati Annikki Sari Emmi Marjatta Oona Maritta Irja Maija
Kaarina Malak Anissa Asma Amani Aimée Capucine Victoire Noémi Adèle Safiya Zainab Sumayya Rozalija Elizabeta Jasna
Štefanija Ika Lucija Antonija Stana Draga Jadranka Zorka Mateja Manda Valéria Anett Viktória Gréta Dóra Nóra Beáta
Mónika Mariann Nikoletta Terézia Edina Rozália Devi Calista Eka Rina Siti Rika Cinthia Dewi Safina Vittoria Ludovica
Federica Donatella Giorgia Margherita Fortunata Ilaria Iolanda Annalisa Giada Rossana Alessandra Nicoletta Gianna
Michela Griselda Raffaella Pierina Annetta Nani Bela Irine Lika Nazi Venera Teona Tamar Genovefa Indra Tekla Milda
Lilija Zenta Agnese Dimka Liljana Olivera Nevena Dragana Vaska Isis Lieve Merel Azra Zoë Lize Femke Fien Pippa Meike
Veerle Imke Kaylee Maaike Chloë Loes Fleur Kyara Evelien Aaliyah Roos Demi Sienna Hailey Noor Linde Gerd Siri Sylwia
Apolonia Urszula Roksana Dagmara Rozalia Marcelina Kornelia Krystyna Ísis Eduarda Luísa Emilly Letícia Lívia Mariah
Alícia Natália Cecília Olívia Vitória Margarida Inês Íris Amélia Emília Filipa Andreia Sofiya Valeriya Zinaida
Klavdiya Taisiya Oksana Yeleonora Yevdokiya Yemiliya Maiya Yuliya Lyubov Anastasiya Evdokiya Emiliya Petronela
Olympia Oxana Estera Kvetoslava Stela Sabína Katarína Henrieta Izabela Albína Miriama Elvíra Bronislava Darina
Margita Bohuslava Regína Valentína Hermína Marína Kristína Nives Alenka Natalija Melita Breda Vida Slavka Vanja
Ernestina Dorcas Liliya Iryna Marusya Kamilla Hadija Saida Gabi Dimitra Saveta Iona Ioanna Fatime Marlena Dida
Konstantina Rada Madlen Ioana Mimoza Yanina Ilka Nella Katinka Antonela Yasemin Antje Marlis Annelise Kathrin
Sybille Annalise Grazia Déborah Rosmarie Cordula Marie-Laure Mirela Ophélie Elfriede Tabea Beate Gabriele Ute
Annemarie Jutta Eleonore Radmila Aude Margrit Moira Layla Regine Margarete Waltraud Irmgard Lotti Nelli Gerlinde
Heike Marlen Floriane Hedwig Käthe Romane Dunja Giuseppa Marie-France Solène Renate Friederike Meryem Séverine Luzia
Hermine Dafina Anneliese Charline Hanife Vania Roswitha Aloisia Ottilia Özlem Mégane Coralie Prisca Marie-Claude
Adelheid Sibylle Desirée Käthi Hatice Eloïse Cäcilia Nuria Jara Léna Elsbeth Maëlle Maeva Susi Anne-Sophie Steffi
Carin Hella Catrin Anneke Brit Helma Marga Lore Ellinor Ricarda Liesbeth Annelie Canan Inna Marleen Apollonia Marjan
Annemie Hertha Annita Katherina Natali Reinhilde Sevim Adina Brita Thekla Caren Christin Valeska Betina Ayten
Veronique Magdalene Malvina Kassandra Aglaia Chantelle Collette Ashling Nuala Dearbhla Carmel Aine Ailis Eilis
Grainne Cliona Catriona Eimear Sorcha Emer Clodagh Cliodhna Oonagh Eimer Darragh Nichola Fionnuala Aoife Siobhan
Aideen Dervla Dearbhail Aisling Caoimhe Orla Eden Mairead Roisin Bronagh Caitriona Naomh Orlaith Maeve Ciara Maurine
Benta Abigael Jeniffer Teresia Dorine Roseline Mikayla Bailey Bronwyn Mya Destiny Tiare Kylie Scarlett Isobel
Mackenzie Ariel Mía Dominga Paz Ámbar Alondra Nilda Bernardita Dafne Brígida Loreto Marianela Nélida Amada Nieves
Gema Priscila Albertina Edelmira América Estrella Jovita Haydée Belén Cintia Mirta Oriana Teresita Macarena Rosalía
Eloísa Florinda Javiera Pascuala Ignacia Narcisa Carmina Corona Consuela Febe Eusebia Olimpia Elodia Noëlla Katty
Axelle Imane Marie-Rose Karima Christianne Fatiha Gwendoline Engla Agneta Ebba Tindra Kristel Andra Maj Atena Saga
Valborg Charlotta Rut Ylva Evelina Mahizər Lalə Növrəstə Reyhan Vəfa Çimnaz Elnarə Kamilə Gülər Mehin Sənubər
Tamilla Könül Elnurə Rəxşəndə Röyalə Günay Sidiqə Sitarə Xalidə Seyran Ceyhunə Familə Narıngül Naibə Nigar Tamaşa
Rəfiqə Dilarə Hicran Adilə Nurlana Pərişan Brilyant Ceyla Təhminə Səlimə Akifə Durna Aysu Lətafət Ruxsarə Tovuz
Suğra Şahnaz Şərafət Xatirə Lamiyə Selcan Arifə Qənirə Natəvan Qızbəs Sayalı Ədibə Səhər Təranə Əcəbnaz Zümrüd
Rəqsanə Gültac Sevinc Şəmsiyyə Gülnar Türkanə Nərgiz Şövkət Dürdanə Mədinə Zəminə Şükufə Sevil Sima Fərqanə Xəyalə
Züleyxa Məsmə Tutu Kəmalə Qönçə Raifə Firuzə Almaz Meyransa Nəzakət Maisə Səriyyə Dilşad Fəxriyyə Ceyran Gülnaz
Vahidə Zərif Jalə Mərziyyə Gülçin Aytəkin Səadət Sona Minurə Ülviyyə Solmaz Məryəm Ruhəngiz Gülnarə Səmayə Aidə
Sacidə Pəri Xavər Lütfiyyə Esmira Afaq Aygün Turan Məhru Zərifə Yeganə Zibeydə Münəvvər Səbinə Mətanət Zöhrə
Hüsniyyə Cəmilə Rövşanə Sürəyya Tünzalə Mənsurə Pərvanə Çiçək Raziyə Ruqiyyə Nərminə Fatihə Sədaqət Xanım Gülşən
Nanə Şəhrəbanu Zinət Zeynəb Simuzər Laçın Əsmər Sahibə Laləzar Dünya Həcər Zarəngiz Güllər Pərvinə Nailə Çinarə
Nuranə Mehbarə Balaxanım Zərnigar Asilə Nüşabə Rasimə Validə Afət Səfurə Gülsüm Ləman Vüsalə Kövsər Nisə Turanə Röya
Səma Aynurə Hökümə Nərmin Gültəkin Qaratel Natella Pakizə Rübeyda Sabirə Səidə Fidan Ofeliya Tükəzban Yaqub Fəridə
Aybəniz Fatimə Mahirə Aygül Gülxar Nübar Şəfa Xumar Nihal Aydan Reyhanə Cahan Fimar Məlahət Nəzrin Rübabə Yasəmən
Ayan Aytən Müşkünaz Rəhilə Xalisə Zəhra Qumru Dürnisə Nazilə Nəfisə Rəmziyyə Ayçiçək Firəngiz Ramilə Rəna Əminə
Rəsmiyyə Bənövşə Səbirə Şəlalə Ruhiyyə Gülzar Südabə Zeynəgül Məleykə Kifayət Fizzə Mülayim Cəmalə Şəhla Samirə
Gülçöhrə Nazlı Gülnur Ziba Gülmira Zəkəriyyə Aliyə Zemfira Gülüstan Nahidə Gülüş Şəfiqə Gülarə Ağca Əntiqə Lətifə
Röyal Ülkər Zülfiyyə Nazimə Tomris Ulduz Libuše Patricie Markéta Růžena Alžběta Lýdie Viktorie Jindřiška Žofie
Natálie Evelína Anděla Apolena Anastázie Naděžda Jiřina Štěpánka Dita Kateřina Jitka Otýlie Květoslava Zdeňka Věra
Slavěna Mahulena Adéla Silvie Zdislava Vendula Danuše Květa Světlana Kristýna Nikol Šárka Pavlína Klaudie Miluše
Margrethe Merete Agnete Sille Herdis Weena Sussie Gyda Sys Benedikte Naja Mie Zenia Benedicte Annemette Cirkeline
Zehnia Sussanne Liva Jytte Janni Kirstine Jacobine Abelone Rikke Søs Pernille Elsebeth Ingelise Nicoline Merethe Yda
Michala Esmarelda Katcha Iben Dorte Mille Dorthe Odeline Sørine Helle Winni Bitten Maiken Gundhild Gurli Regitze
Solvej Catrine Sine Regitse Lærke Ditte Nete Mimi Katrine Nanni Ritt Birgitte Lone Lona Frederikke Sena Annabell
Lara-Sophie Alara Juna Marie-Sophie Ronya Melek Rayana Carlotta Andjela Andjelina Emely Elona Ajna Berra Lea-Sophie
Sophie-Marie Ylvie Anabella Erva Madleina Leyla-Katharina Nahla Cataleya Künkyi Mavie Ylvi Eslemnur Neslisah Malu
Lhanzey Mara-Julie Eowyn Saphira Maivi Marie-Cecilie Eliona Deniis Klea Nathasha Merve Louana Laurina Afra Alya
Maila Zejna Nelya Nelia Elvana Jule Gizem Maisa Gwenda Fjolla Jolina Luena Melanine Thalia Octavie Armelle Jeanny
Armande Félicie Claudie Rosy Erny Maryvonne Dany Sylvaine Marise Rejane Astride Marceline Cecille Josy Lydianne
Eliette Aly Clothilde Béatrix Mylène Raphaëlle Heloise Rachèle Elvire Aloyse Laurette Manuelle Lydiane Pierette
Lysiane Léone Maisy Ferny Magalie Mimy Reine Blandine Victorine Damienne Léontine Severine Maggy Rollande Lakshmi
Aarna Jagrati Ladli Radhika Upadhriti Mekhala Abha Xiti Zilmil Meghana Tanvi Lavanya Anjali Nilima Amrita Rajeshri
Pushti Suhani Vasatika Daksha Damyanti Vinaya Raksha Ganga Pahal Ati Sudiksha Anya Ishanvi Yutika Mohini Vedhika Eta
Ekta Aachal Ishita Jasmit Kashish Lipika Yamini Geetika Bhavya Diya Libni Yasti Veda Xalak Arunima Yashawini Manya
Chaman Deepa Edhitha Megha Charvi Kala Varsha Bhavna Zinal Nirja Varenya Chanchal Gaurangi Wishi Irya Nisha Barkha
Anvi Sanya Vamakshi Hemal Yadavi Unnati Lekha Vedika Chameli Dayita Nidhi Ridhi Harinakshi Gayathri Tamanna Vasudha
Jyoti Ucchal Madhavi Brinda Warda Gauri Rachita Netra Urvashi Zansi Adya Harini Omaja Yahvi Gaurika Kritika Chakrika
Yochana Prisha Kamya Aahana Siya Dayamai Devika Urmi Yoshita Baghyawati Lajita Vritti Vaishnavi Urishilla Damini
Dalaja Rachana Janani Udyati Wakeeta Bhavika Krisha Ikshita Keya Eshana Charita Janya Bhavini Amaira Saanvi Vrinda
Watika Upasna Ekiya Panini Urvi Waida Omisha Osha Vidhi Forum Garima Bina Kavya Oviya Yashoda Anamika Saumya Yachana
Hema Mugdha Avni Triya Dipta Niharika Priya Bimala Sneha Turvi Nitara Yashasvi Aarini Amara Idika Aishani Falak
Tripti Yashica Arya Chandani Chasmum Jagvi Warhi Kamala Januja Vrishti Ekaja Bishakha Hamsini Harita Pooja Yashvi
Bhavani Advika Ubika Widisha Meera Eesha Triveni Omya Ekantika Aashi Raagini Shravya Divya Bhanumati Shivani Falguni
Vyanjana Yauvani Zaitra Gautami Aadhya Radha Jeevika Leela Qushi Vansha Vasana Ekani Mitali Nimrat Ekanta Jalsa
Zarna Nidra Nandini Chaitaly Adweta Odika Eiravati Jhalak Dhriti Alka Darika Hemangini Mahika Chavvi Hemani Neha
Pallavi Sachi Aradhana Ishani Janaki Pavani Upma Chaaya Amruta Kashvi Lopa Indali Yashodhara Sai Oeshi Sanaya Rajata
Tanmayi Ojasvi Ijaya Isha Hiral Neelima Blessing Jazmin Agostina Ambar Mora Luisana Uma Alfonsina Laia Sílvia Chlóe
Antònia Arlet Clàudia Valèria Ona Cielo Anyi Yina Derly Zulma Yaneth Yadira Yurani Liseth Nathalia Marleny Adiela
Nayibe Yolima Carmenza Lucero Yuri Nelsy Yineth Deicy Dahiana Jhoana Gladis Clemencia Nohora Dary Yuli Edilma Sindy
Miryam Margoth Yurany Yazmín Mayerly Yeimy Yudy Yury Nubia Gilma Aleida Marly Yamile Ibeth Alcira Enith Janneth
Jackeline Marlén Mirian Rubiela Julieth Liceth Nelcy Emilse Tulia Omaira Lizeth Yuly Leydi Yulieth Francy Yeny Libia
Emilce Magnolia Elcy Nayeli Wendolin Cristal Yeni Citlali Sessa Hermelinda Yuridia Eloisa Mitzy Itzel Esparta Anel
Conchita Aldonza Ülle Kadri Reet Ene Ljubov Piret Tiiu Maie Jekaterina Malle Riina Merike Triin Sirje Iida Kerttu
Miia Aili Orvokki Viivi Essi Mirjami Karoliina Eeva Venla Pauliina Annukka Katriina Marja-Leena Noora Virpi Helvi
Pirkko Katri Satu Sinikka Terttu Kirsti Raija Mervi Hilkka Piia Päivikki Tuula Carita Jaana Tuulia Anniina Esteri
Sanni Airi Marja-Liisa Anna-Liisa Heli Suvi Marjo Raili Pirjo Inkeri Martta Arja Iiris Marketta Juulia Tellervo
Helinä Kirsi Roosa Kaisa Tarja Aulikki Eveliina Josefiina Teija Sirpa Taru Aune Nea Hellevi Tuija Helmi Tiia Kaija
Eila Eliisa Riitta Aila Sini Kyllikki Tuuli Marjaana Siiri Marjut Aada Vilhelmiina Sirkka Riikka Eija Katariina
Terhi Päivi Saara Maaria Seija Outi Marjukka Ritva Henna Sisko Irmeli Taina Vuokko Veera Merja Yousra Ikram Nawal
Racha Narimane Chiraz Nedjma Hania Amel Hadjer Imene Fella Safia Rym Lyna Ryma Fouzia Wafae Nihad Zineb Houda Soumia
Dounia Hayat Salima Thinhinane Chanez Khadidja Meriem Rim Souad Bouchra Serine Marwa Nesrine Manel Feriel Kahina
Nath Margaud Alexandrie Adélaïde Anastasie Arnaude Luce Hafsat Gambo Ruqayya Aminatu Hauwa Bilkisu Hadiza Rabi Matea
Đurđica Biserka Fuma Ivka Ankica Jasminka Željka Anđa Josipa Barica Božica Franciska Bara Snježana Ružica Ruža
Terezija Katica Anđela Jele Janja Štefica Matija Aranka Anikó Fanni Ibolya Bernadett Irén Jolán Adrienn Csilla
Etelka Virág Réka Boglárka Ildikó Tímea Rózsa Zsuzsanna Gizella Judit Dorottya Magdolna Orsolya Kitti Tünde Diána
Teréz Borbála Piroska Ágnes Kinga Gyöngyi Nikolett Jázmin Annamária Emese Szilvia Zsanett Éva Márta Eszter Enikő
Hajnalka Zsófia Erzsébet Róza Györgyi Krisztina Ghaliyati Wani Unjani Karimah Rini Uli Titin Septi Salwa Cinta Tira
Febi Ayu Usyi Hamima Diah Sadina Tantri Siska Dian Betania Ifa Yani Citra Najwa Padmi Jamalia Ciaobella Maimunah
Wirda Yuni Dalima Lidya Nurul Faizah Restu Hasna Mala Ajeng Alika Hafshah Intan Endah Novi Suci Nabila Uchita Ellis
Talia Lala Genta Vivi Samiah Puspa Winda Elvina Shakila Gawati Puput Ratna Paramita Icha Ulva Azalea Zulfa Raina Umi
Paulin Fathonah Ami Hani Zamira Rahayu Ulya Kiandra Yessi Yance Juli Kamaria Puji Sakura Qori Ade Zulaikha Syahrini
Almira Lintang Wulan Laras Kasiyah Jelita Puti Titi Tari Fitriani Iriana Latika Zalindra Gasti Hesti Zizi Fitria
Dinda Ilsa Kania Putri Nilam Widya Kartika Kezia Mutia Zelaya Salsabila Humaira Kani Aisyah Lalita Padma Yulia Rahmi
Indah Farhunnisa Yunita Zaenab Ratih Tiara Cici Salimah Obianuju Ozioma Ifunanya Onyinye Somadina Chizoba Amarachi
Nkiruka Chinelo Ogechi Chinyere Oluchi Kosisochukwu Chidimma Ngozi Ifeoma Ujunwa Chiamaka Nneka Adaeze Eleanora
Clelia Viridiana Gelsomina Greca Simonetta Fabrizia Ninetta Sole Nedda Adelasia Lauretta Allegra Fiamma Giulietta
Lucrezia Luigina Paoletta Annunziata Pina Berenice Licia Evangelista Germana Naoko Mikako Chiyo Kumiko Yui Yoko
Maaya Sayuri Hanako Akemi Momoko Satomi Yumiko Miki Asuka Kana Haruka Kaori Nanami Aniko Tsiala Tamta Tsiuri Tamuna
Yekaterine Shorena Meri Medea Olia Tsisana Yeliso Darejan Sopiko Sopia Pati Zhenia Zhana Rima Mtvarisa Luba Guliko
Nestan Tinatin Naziko Veriko Tsira Nadejda Ketevan Dali Maro Vardo Nineli Lali Iza Yeliza Megi Maqvala Margalita
Mzia Yema Yeter Yeka Ala Dodo Nunu Guguli Keto Zhuzhuna Patima Natia Yelene Lamzira Mediko Khatuna Manana Zoia
Ketino Iamze Yevgenia Neli Eliso Olgha Gulnara Gvantsa Maka Evgenia Naira Tamila Nato Sopio Natela Yelmira Yelza
Tamari Elene Tatia Nino Aza Khatia Madona Ekaterine Nazibrola Nargiza Izolda Nanuli Ineza Eter Pikria Asmat Rusudan
Lamara Nutsa Tsitsino Giuli Suliko Ārija Diāna Rudīte Rute Ligita Broņislava Dārta Alīda Natālija Gunita Skaidrīte
Vineta Gaida Lavīze Jūle Anete Aiga Emīlija Elizabete Gunta Velta Inguna Katarīna Lība Ilze Amālija Valija Sanita
Vija Lizete Austra Solvita Valda Lūcija Jūla Ruta Grieta Ilga Madara Doroteja Maža Lilita Ineta Veneranda Antra
Ērika Jūlija Karlīna Daiga Edīte Sintija Trīne Annija Baiba Dzidra Mirdza Evija Leontīne Margrieta Dace Rasma Aija
Sarmīte Līza Liene Kristiāna Sapa Alise Inta Zane Helēna Santa Līna Mārīte Elita Antoņina Otīlija Dzintra Irēna
Alvīne Elvīra Daina Vita Ieva Ingrīda Silvija Elīna Regīna Ausma Māra Valentīna Biruta Inese Zigrīda Līga Paulīna
Katrīna Ināra Grēta Vasilka Tsvetanka Danitsa Darija Tijana Naditsa Blagitsa Stefanija Yelizabeta Yemilija Snezhana
Danche Tsveta Guusje Mirthe Bibi Renske Carlijn Fabiënne Milou Ceylin Fem Pleun Danique Suze Puck Lizzy Lizz Noortje
Ecrin Nienke Esila Feline Cato Jente Indy Lieke Elize Yfke Jaylinn Maartje Jasmijn Lisanne Annabel Frederique
Annemijn Mirte Saar Ninthe Féline Jayda Loïs Vajèn Senna Juul Quinty Phileine Floortje Fenna Jinthe Myrthe Karlijn
Fenne Esmée Yinthe Jet Puk Jolie Sterre Madelief Fiene Pien Jolijn Suus Kiki Tirza Nynke Ise Esmee Ize Wenche
Synnøve Hege Gunn Marte Jorunn Vilde Kjersti Turid Gro Torill Sissel Bjørg Tone Reidun Tonje Aud Malwina Liwia
Aniela Natasza Gaja Róża Julita Tola Elżbieta Anastazja Justyna Adrianna Ewelina Emanuella Heloísa Aylla Isabelly
Mariane Eloá Ágatha Stephany Hadassa Gabrielly Lavínia Maitê Isadora Pietra Hellena Heloisa Emanuelly Luara Laís
Kamilly Maysa Eloah Manuella Lunna Allana Caetana Jéssica Madalena Benedita Victória Mafalda Naiara Constança Ângela
Soraia Lúcia Nádia Carminho Érica Nair Iara Yevpraksiya Nadezhda Nonna Ulyana Praskovya Evgeniya Tatyana Alevtina
Agafya Anzhelika Elizaveta Marfa Kseniya Fevroniya Iya Vasilisa Yekaterina Lyudmila Pelageya Ivanna Lidiya Natalya
Oktyabrina Yevgeniya Iraida Evfrosiniya Evpraksiya Sinklitikiya Lukiya Darya Akulina Yelizaveta Militsa Yevfrosiniya
Zhanna Faina Zoya Ninel Glafira Olimpiada Naina Dobromila Agnesa Šarlota Viera Paulína Aiko Ľuboslava Ružena Ingrida
Hortenzia Gertrúda Alojzia Jozefína Dáša Frederika Lujza Melánia Filoména Lesana Zlatica Aurélia Slávka Jaromíra
Antónia Eunika Malvína Lesia Ľudomila Uršuľa Lýdia Alica Bibiána Slavomíra Žofia Kornélia Petrana Eulália Ivica
Eugénia Alžbeta Ľudmila Gizela Margaréta Vieroslava Ľubica Justína Božidara Sidónia Hedviga Eleonóra Radovana Etela
Dobroslava Želmíra Sláva Zoja Otília Leopolda Libuša Amália Ľubomíra Milota Oľga Bohdana Adriána Radoslava Štefánia
Branislava Xénia Špela Metka Hermina Andrejka Tjaša Mojca Urša Dušanka Stanka Neja Klavdija Ajda Viktorija Patricija
Urška Nastja Darja Živa Cvetka Polona Zofija Nuša Karmen Tadeja Manca Polonca Jožefa Jelka Marjana Teja Taja Maša
Alojzija Alja Maruša Amalija Saša Valerija Jožica Damjana Zvonka Andreja Adrijana Cecilija Marjanca Neža Marinka
Darinka Jerneja Štefka Lilijana Marjeta Ksenija Julija Jerica Farijika Lailati Niara Madaha Zaituni Hidaya Nathari
Tambika Arusi Adhra Kipenzi Mwamini Abigaili Asmini Siku Kiah Karama Paskalia Kiojah Mkarkara Kimya Sadao Nayfa Boma
Busara Chipukizi Udeera Tamu Zahnya Najuma Gethera Madoa Almasi Asanti Itanya Kweli Chuki Kibibi Chausiki Jina
Nashipie Nyoka Shida Sarabi Muhima Nyota Ujamaa Kinaya Maua Nelah Zumaridi Opwonya Adia Nyoni Laini Panya Asatira
Imany Fanaka Majani Humaiya Adimu Sifa Chaniya Asali Kuchanua Hekima Sauti Nigesa Sarafina Uzima Shawana Enzi Njozi
Naki Rua Shani Reshoni Nyasi Makini Misuli Safari Madini Dainess Tisa Marjani Angalia Bahari Fahari Kipepeo Zuwena
Sungara Kaskazi Waseme Musila Hodari Kibafupia Nyuki Tufani Haiba Farhiya Swala Mrihani Umande Evance Kijana Kisima
Hawehindi Hashiki Kiburi Kiwara Sabari Ta-Tanisha Umoja Faraja Anasa Marini Akumu Jasiri Jua Mahali Amondi Mwasaa
Tuere Safiri Waceera Hanja Maliza Skolastika Nasra Hatima Waridi Yasinta Jahi Halisi Atiena Wamwema Nula Matunda
Kaluwa Dalili Faisa Imara Kaombwe Maisha Abena Akumaa Lawrencia Akos Gifty Akosua Baaba Roselyn Akua Ama Salomey
Adwoa Esi Hannabel Afua Awesi Nimakoah Eliabeth Afia Yaa Yerika Odarka Okseniya Svyatoslava Halyna Maryna Yeva
Nataliya Amaliya Edyta Volodymyra Roksolana Khrystyna Vira Yedyta Zlatoslava Larysa Yaryna Daryna Bohdanna Solomiya
Oryna Valentyna Tetyana Yaroslava Nadiya Orysya Lyudmyla Mykhailyna Vasylyna Olha Svitlana Yelysaveta Snizhana
Yustyna Rozaliya Asila Feruza Durdona Mehrimoh Rayhona Mumtoz Muzdalifa Shahina Kumush Osiyo Muxlisa Zarina Ruqiya
Muzayyana Mohlaroyim Roziya Soliha Humayra Muhsina Alzina Charos Oysha Laylo Zinnura Fotima Dilnoz Rayyona Farzona
Shahnoza Hadicha Mursalina Milana Iymona Sarvinoz Munisa Muslima Zaynab Fariza Marjona Zahro Madina Dunyo Robiya
Dilnur Nuriya Sevinch Aliya Ifora Aziza Mubina Maftuna Farangiz Rumaysa Mushtariy Samina Afruza Yasina Zakiyaxon
Sakina Sadia Ruhshona Bonu Mohinur Odina Samiya Imona Diyora Nilufar Shukrona Muizza Bibisora Nozima Omina Asmira
Dildora Sevara Musfira Ansora Thảo Ngọc Linh Chi Dương Xuân Yến Ánh Duyên Lan Hồng Hương Vân Oyenike Abebi Wuraola
Mosinmileoluwa Morenike Olasunmbo Asake Moyosore Iyabode Ibironke Olufunke Oreofe Ronke Segilola Faderera Folashade
Motunrayo Amope Ewatomi Adepeju Similoluwa Yejide Omodunni Oluwakemi Mosunmola Omolabake Modupe Adetoke Ajoke
Omobolanle Mojisola Adesewa Fikayomi Morolake Kikelomo Bolatito Adetoun Fehintola Boluwatife Ololade Omotara
Moradeke Ayinke Iretioluwa Aanuoluwapo Toluwanimi Subomi Omotola Amoke Omosalewa Atinuke Radeke Oyindasola Omolara
Adebukola Arinola Omowumi Titilayo Doyinsola Arike Yewande Olajumoke Yetunde Adunni Mofifoluwa Ayoka Mojisoluwa
Iyadunni Awero Omotoun Eniola Adesua Simisola Olufunmilayo Morayo Fibikemi Sowande Adenike Abosede Ninioluwa Bunmi
Abeni Tolulope Fadekemi Yueh-Ying Hui-Mei Yu-Ting Wan-Ting Li-Hua Chin-Lien Shu-Ling Yun-Fei Yu-Ying Su-Chen Mei-Yun
Ya-Ting Ya-Ling Hsiu-Lan Yung-Ching Li-Chu Chiu-Yueh Yueh-Tung Hsiu-Ling Hsiu-Feng I-Fei Chiu-Hsiang I-Chun Li-Mei
Su-Chu Hsiu-Mei Chia-Ling Li-Chin Hsiu-Lien Hsiu-Ying Shu-Min Hsiu-Chin Shu-Chuan Mei-Chen Pin-Yen Shu-Ching
Chin-Feng Hsiu-Chih Pi-Chu Mei-Hua Ching-I Ya-Ping Pi-Hsia Hui-Ling Li-Chen Yu-Chen Hsin-Yu Hsiu-Hsia I-An Yu-Mei
Hsiu-Chuan Chia-Jung Shu-Mei I-Chen Hui-Chen Mei-Li Su-Ching Pei-Shan Tzu-Ching Hsiu-Yun Mei-Ying Mei-Lan Shih-Han
Ya-Wen Pin-Yu Ssu-Yu Su-Lan Yueh-O Hsiu-Hua Shu-Chen Mei-Chu Yu-Lan I-Ting Pao-Chu Mei-Hui Hsiu-Yu Yu-Feng Tzu-Han
Mei-Chuan Yu-Fei I-Ching Hsin-I Shu-Fen Yu-Ling Li-Hsueh Li-Chuan Li-Ching Hsiu-Chen I-Hsuan Li-Yun Chun-Mei Ya-Chu
Hsiu-Chu Shu-Hui Yu-Chin Mei-Ling Mei-Feng Pi-Yun Shu-Fang Li-Hsiang Su-Chin Shu-Hua Li-Yu Li-Ling Ya-Hui Mei-Yu
Chia-Ying Yu-Tung Ming-Chu Dumisani Nomvula Nqobizitha Sihawukele Nothando Nobuhle Nomusa Thuthukile Nonhlanhla
Thabisa Bhekizizwe Nonjabulo Ndumiso Thandiwe Bhekisisa Siphesihle Zibuyile Nomasonto Thembeka Dumisile Thembile
Nkazimulo Olwethu Sithembiso Mnqobi Owethu Zakhele Londisizwe Nomagugu Nokulunga Thalente Thembekile Nomathemba
Thandeka Thandazile Bhekokwakhe Nozizwe Noxolo Nomathalente Nomthandazo Amahle Simphiwe Zenzile Nozibusiso Sibongile
Gugulethu Busisiwe Londiwe Sibusisiwe Thembisile Nobantu Gugu Khanyisile Silondile Thabisile Zinhle Nomalanga
Nomcebo Vesa Dakota Antonie Olav Auguste Valeri Anatoli Ilia Sacha Kirby Daire Naoise Winfred Rael Quinn Elia Cruz
Karan Leone Clair Enea Aris Rein Hussein Abdi Yaşar Ceyhun Asiman Uğur Deniz
"""
