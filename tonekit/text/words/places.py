# ruff: noqa: E501
"""Names of countries, cities and regions, as data. Made by scripts/build_gazetteer.py.

Sources: Unicode CLDR (Babel), ISO 3166 (pycountry), countryinfo (MIT), GeoNames (CC BY 4.0).
"""

# code|short name|other names|adjectives and demonyms|capitals and buildings that stand for the government
COUNTRIES = """
AD|Andorra|Principality of Andorra|Andorran|Andorra la Vella
AE|United Arab Emirates|UAE;U.A.E.;Emirates|Emirati|Abu Dhabi
AF|Afghanistan|Islamic Republic of Afghanistan|Afghan|Kabul
AG|Antigua and Barbuda||Antiguan;Barbudan|Saint John's
AI|Anguilla||Anguillian|The Valley
AL|Albania|Republic of Albania|Albanian|Tirana
AM|Armenia|Republic of Armenia|Armenian|Yerevan
AO|Angola|Republic of Angola|Angolan|Luanda
AR|Argentina|Argentine Republic|Argentinean;Argentine;Argentinian|Casa Rosada;Buenos Aires
AS|American Samoa||American Samoan|Pago Pago
AT|Austria|Republic of Austria|Austrian|Vienna
AU|Australia||Australian|Canberra
AW|Aruba||Aruban|Oranjestad
AZ|Azerbaijan|Republic of Azerbaijan|Azerbaijani;Azeri|Baku
BA|Bosnia and Herzegovina|Bosnia;Republic of Bosnia and Herzegovina|Bosnian;Herzegovinian|Sarajevo
BB|Barbados||Barbadian|Bridgetown
BD|Bangladesh|People's Republic of Bangladesh|Bangladeshi|Dhaka
BE|Belgium|Kingdom of Belgium|Belgian|Brussels
BF|Burkina Faso||Burkinabe|Ouagadougou
BG|Bulgaria|Republic of Bulgaria|Bulgarian|Sofia
BH|Bahrain|Kingdom of Bahrain|Bahraini|Manama
BI|Burundi|Republic of Burundi|Burundian|Bujumbura
BJ|Benin|Republic of Benin|Beninese|Porto-Novo
BM|Bermuda||Bermudian|
BN|Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan
BO|Bolivia|Plurinational State of Bolivia|Bolivian|La Paz;Sucre
BR|Brazil|Federative Republic of Brazil|Brazilian|Planalto;Brasília
BS|Bahamas|Commonwealth of the Bahamas|Bahamian|Nassau
BT|Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu
BW|Botswana|Republic of Botswana|Motswana|Gaborone
BY|Belarus|Republic of Belarus|Belarusian;Belarussian|Minsk
BZ|Belize||Belizean|Belmopan
CA|Canada||Canadian|Ottawa
CC|Cocos (Keeling) Islands||Cocos Islander|West Island
CD|Democratic Republic of the Congo|DR Congo;DRC|Congolese|Kinshasa
CF|Central African Republic||Central African|Bangui
CG|Congo|Republic of the Congo|Congolese|Brazzaville
CH|Switzerland|Swiss Confederation|Swiss|Bern
CI|Ivory Coast|Cote d'Ivoire;Côte d'Ivoire;Republic of Côte d'Ivoire|Ivorian|Yamoussoukro
CK|Cook Islands||Cook Islander|Avarua
CL|Chile|Republic of Chile|Chilean|Santiago
CM|Cameroon|Republic of Cameroon|Cameroonian|Yaoundé
CN|China|PRC;P.R.C.;People's Republic of China|Chinese|Zhongnanhai;Beijing
CO|Colombia|Republic of Colombia|Colombian|Bogotá
CR|Costa Rica|Republic of Costa Rica|Costa Rican|San José
CU|Cuba|Republic of Cuba|Cuban|Havana
CV|Cape Verde|Cabo Verde;Republic of Cabo Verde|Cape Verdian|Praia
CW|Curaçao|||Willemstad
CX|Christmas Island||Christmas Island|Flying Fish Cove
CY|Cyprus|Republic of Cyprus|Cypriot|Nicosia
CZ|Czechia|Czech Republic|Czech|Prague
DE|Germany|Federal Republic of Germany|German|Berlin
DJ|Djibouti|Republic of Djibouti|Djibouti|
DK|Denmark|Kingdom of Denmark|Danish;Dane|Copenhagen
DM|Dominica|Commonwealth of Dominica||Roseau
DO|Dominican Republic||Dominican|Santo Domingo
DZ|Algeria|People's Democratic Republic of Algeria|Algerian|Algiers
EC|Ecuador|Republic of Ecuador|Ecuadorean;Ecuadorian|Quito
EE|Estonia|Republic of Estonia|Estonian|Tallinn
EG|Egypt|Arab Republic of Egypt|Egyptian|Cairo
EH|Western Sahara||Sahrawi|El Aaiún
ER|Eritrea|State of Eritrea|Eritrean|Asmara
ES|Spain|Kingdom of Spain|Spanish;Spaniard|Moncloa;Madrid
ET|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa
FI|Finland|Republic of Finland|Finnish;Finn|Helsinki
FJ|Fiji|Republic of Fiji|Fijian|Suva
FK|Falkland Islands||Falkland Islander|
FM|Micronesia|Federated States of Micronesia|Micronesian|Palikir
FO|Faroe Islands||Faroese|Tórshavn
FR|France|French Republic|French;Frenchman|Elysee;Élysée;Quai d'Orsay;Paris
GA|Gabon|Gabonese Republic|Gabonese|Libreville
GB|United Kingdom|UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|British;Briton;UK|Downing Street;No 10;Number 10;Whitehall;Buckingham Palace;London
GD|Grenada||Grenadian|St. George's
GE|Georgia||Georgian|Tbilisi
GG|Guernsey|||St. Peter Port
GH|Ghana|Republic of Ghana|Ghanaian|Accra
GI|Gibraltar||Gibraltar|
GL|Greenland||Greenlandic|Nuuk
GM|Gambia|Republic of the Gambia|Gambian|Banjul
GN|Guinea|Republic of Guinea|Guinean|Conakry
GP|Guadeloupe||Guadeloupian|Basse-Terre
GQ|Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean|Malabo
GR|Greece|Hellenic Republic|Greek|Athens
GS|South Georgia and South Sandwich Islands||South Georgia and the South Sandwich Islander|King Edward Point
GT|Guatemala|Republic of Guatemala|Guatemalan|Guatemala City
GU|Guam||Guamanian|Hagåtña
GW|Guinea-Bissau|Republic of Guinea-Bissau|Guinea-Bissauan|Bissau
GY|Guyana|Republic of Guyana|Guyanese|Georgetown
HK|Hong Kong|Hong Kong Special Administrative Region of China||
HN|Honduras|Republic of Honduras|Honduran|Tegucigalpa
HR|Croatia|Republic of Croatia|Croatian|Zagreb
HT|Haiti|Republic of Haiti|Haitian|Port-au-Prince
HU|Hungary||Hungarian|Budapest
ID|Indonesia|Republic of Indonesia|Indonesian|Jakarta
IE|Ireland|Republic of Ireland;Irish Republic|Irish|Dublin
IL|Israel|State of Israel|Israeli|Jerusalem
IM|Isle of Man||Manx|
IN|India|Republic of India|Indian|Delhi;New Delhi
IQ|Iraq|Republic of Iraq|Iraqi|Baghdad
IR|Iran|Islamic Republic of Iran|Iranian|Tehran
IS|Iceland|Republic of Iceland|Icelander;Icelandic|Reykjavik
IT|Italy|Italian Republic|Italian|Rome
JE|Jersey|||Saint Helier
JM|Jamaica||Jamaican|Kingston
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
JP|Japan||Japanese|Tokyo
KE|Kenya|Republic of Kenya|Kenyan|Nairobi
KG|Kyrgyzstan|Kyrgyz Republic|Kirghiz;Kyrgyz|Bishkek
KH|Cambodia|Kingdom of Cambodia|Cambodian|Phnom Penh
KI|Kiribati|Republic of Kiribati|I-Kiribati|South Tarawa
KM|Comoros|Union of the Comoros|Comoran|Moroni
KN|St. Kitts and Nevis|St Kitts and Nevis;Saint Kitts and Nevis|Kittian and Nevisian|Basseterre
KP|North Korea|DPRK;D.P.R.K.;Democratic People's Republic of Korea|North Korean|Pyongyang
KR|South Korea|ROK;R.O.K.;Republic of Korea;Korea|South Korean;Korean|Seoul;Blue House
KW|Kuwait|State of Kuwait|Kuwaiti|Kuwait City
KY|Cayman Islands||Caymanian|George Town
KZ|Kazakhstan|Republic of Kazakhstan|Kazakhstani;Kazakh|Astana;Nur-Sultan
LA|Laos||Laotian;Lao|Vientiane
LB|Lebanon|Lebanese Republic|Lebanese|Beirut
LC|St. Lucia|St Lucia;Saint Lucia|Saint Lucian|Castries
LI|Liechtenstein|Principality of Liechtenstein|Liechtensteiner|Vaduz
LK|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Sri Lankan|Colombo
LR|Liberia|Republic of Liberia|Liberian|Monrovia
LS|Lesotho|Kingdom of Lesotho|Mosotho|Maseru
LT|Lithuania|Republic of Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Grand Duchy of Luxembourg|Luxembourger|
LV|Latvia|Republic of Latvia|Latvian|Riga
LY|Libya||Libyan|Tripoli
MA|Morocco|Kingdom of Morocco|Moroccan|Rabat
MC|Monaco|Principality of Monaco|Monegasque|
MD|Moldova|Republic of Moldova|Moldovan|Chișinău
ME|Montenegro||Montenegrin|Podgorica
MG|Madagascar|Republic of Madagascar|Malagasy|Antananarivo
MH|Marshall Islands|Republic of the Marshall Islands|Marshallese|Majuro
MK|North Macedonia|Macedonia;Republic of North Macedonia|Macedonian|Skopje
ML|Mali|Republic of Mali|Malian|Bamako
MM|Myanmar|Burma;Republic of Myanmar|Burmese|Nay Pyi Taw;Yangon;Naypyidaw
MN|Mongolia||Mongolian|Ulaanbaatar
MO|Macau|Macao Special Administrative Region of China||
MP|Northern Mariana Islands|Commonwealth of the Northern Mariana Islands||Saipan
MQ|Martinique|||
MR|Mauritania|Islamic Republic of Mauritania|Mauritanian|Nouakchott
MS|Montserrat||Montserratian|
MT|Malta|Republic of Malta|Maltese|Valletta
MU|Mauritius|Republic of Mauritius|Mauritian|Port Louis
MV|Maldives|Republic of Maldives|Maldivan|Malé
MW|Malawi|Republic of Malawi|Malawian|Lilongwe
MX|Mexico|United Mexican States|Mexican|Mexico City
MY|Malaysia||Malaysian|Kuala Lumpur
MZ|Mozambique|Republic of Mozambique|Mozambican|Maputo
NA|Namibia|Republic of Namibia|Namibian|Windhoek
NC|New Caledonia||New Caledonian|Nouméa
NE|Niger|Republic of the Niger|Nigerien|Niamey
NF|Norfolk Island||Norfolk Islander|
NG|Nigeria|Federal Republic of Nigeria|Nigerian|Abuja
NI|Nicaragua|Republic of Nicaragua|Nicaraguan|Managua
NL|Netherlands|Holland;Kingdom of the Netherlands|Dutch|The Hague;Amsterdam
NO|Norway|Kingdom of Norway|Norwegian|Oslo
NP|Nepal|Federal Democratic Republic of Nepal|Nepalese;Nepali|Kathmandu
NR|Nauru|Republic of Nauru|Nauruan|Yaren
NU|Niue||Niuean|Alofi
NZ|New Zealand||New Zealander;Kiwi|Wellington
OM|Oman|Sultanate of Oman|Omani|Muscat
PA|Panama|Republic of Panama|Panamanian|Panama City
PE|Peru|Republic of Peru|Peruvian|Lima
PF|French Polynesia||French Polynesian|Papeetē
PG|Papua New Guinea|Independent State of Papua New Guinea|Papua New Guinean|Port Moresby
PH|Philippines|Republic of the Philippines|Filipino;Philippine|Malacanang;Manila
PK|Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad
PL|Poland|Republic of Poland|Polish;Pole|Warsaw
PM|St. Pierre and Miquelon|St Pierre and Miquelon;Saint Pierre and Miquelon||
PN|Pitcairn Islands||Pitcairn Islander|Adamstown
PR|Puerto Rico||Puerto Rican|San Juan
PS|Palestine|Palestinian Authority;State of Palestine|Palestinian|Ramallah
PT|Portugal|Portuguese Republic|Portuguese|Lisbon
PW|Palau|Republic of Palau|Palauan|Ngerulmud
PY|Paraguay|Republic of Paraguay|Paraguayan|Asunción
QA|Qatar|State of Qatar|Qatari|Doha
RE|Réunion|||
RO|Romania||Romanian|Bucharest
RS|Serbia|Republic of Serbia|Serbian|Belgrade
RU|Russia|Russian Federation|Russian|Kremlin;Moscow
RW|Rwanda|Rwandese Republic|Rwandan|Kigali
SA|Saudi Arabia|Kingdom of Saudi Arabia|Saudi Arabian;Saudi|Riyadh
SB|Solomon Islands||Solomon Islander|Honiara
SC|Seychelles|Republic of Seychelles|Seychellois|
SD|Sudan|Republic of the Sudan|Sudanese|Khartoum
SE|Sweden|Kingdom of Sweden|Swedish;Swede|Stockholm
SG|Singapore|Republic of Singapore|Singaporean|
SH|St. Helena|St Helena;Saint Helena|Saint Helenian|Jamestown
SI|Slovenia|Republic of Slovenia|Slovene;Slovenian|Ljubljana
SK|Slovakia|Slovak Republic|Slovak|Bratislava
SL|Sierra Leone|Republic of Sierra Leone|Sierra Leonean|Freetown
SM|San Marino|Republic of San Marino|Sammarinese|
SN|Senegal|Republic of Senegal|Senegalese|Dakar
SO|Somalia|Federal Republic of Somalia|Somali|Mogadishu
SR|Suriname|Republic of Suriname|Surinamer|Paramaribo
SS|South Sudan|Republic of South Sudan|South Sudanese|Juba
ST|São Tomé and Príncipe|Democratic Republic of Sao Tome and Principe|Sao Tomean|São Tomé
SV|El Salvador|Republic of El Salvador|Salvadoran|San Salvador
SY|Syria||Syrian|Damascus
SZ|Eswatini|Swaziland;Kingdom of Eswatini|Swazi|Lobamba
TD|Chad|Republic of Chad|Chadian|N'Djamena
TG|Togo|Togolese Republic|Togolese|Lomé
TH|Thailand|Kingdom of Thailand|Thai|Bangkok
TJ|Tajikistan|Republic of Tajikistan|Tadzhik;Tajik|Dushanbe
TK|Tokelau||Tokelauan|Fakaofo
TL|Timor-Leste|East Timor;Democratic Republic of Timor-Leste|East Timorese|Dili
TM|Turkmenistan||Turkmen|Ashgabat
TN|Tunisia|Republic of Tunisia|Tunisian|Tunis
TO|Tonga|Kingdom of Tonga|Tongan|Nuku'alofa
TR|Turkey|Türkiye;Turkiye;Republic of Türkiye|Turkish;Turk|Ankara
TT|Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidadian|Port of Spain
TV|Tuvalu||Tuvaluan|Funafuti
TW|Taiwan|Taiwan, Province of China|Taiwanese|Taipei
TZ|Tanzania|United Republic of Tanzania|Tanzanian|Dodoma
UA|Ukraine||Ukrainian|Kiev;Kyiv
UG|Uganda|Republic of Uganda|Ugandan|Kampala
US|United States|US;U.S.;USA;U.S.A.;America;United States of America|American;US;U.S.;United States|Washington;Washington DC;Washington, DC;White House;Washington, D.C.
UY|Uruguay|Eastern Republic of Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Republic of Uzbekistan|Uzbekistani;Uzbek|Tashkent
VC|St. Vincent and Grenadines|St Vincent and Grenadines;Saint Vincent and Grenadines|Saint Vincentian|Kingstown
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas
VN|Vietnam|Viet Nam;Socialist Republic of Viet Nam|Vietnamese|Hanoi
VU|Vanuatu|Republic of Vanuatu|Ni-Vanuatu|Port Vila
WF|Wallis and Futuna||Wallis and Futuna Islander|Mata-Utu
WS|Samoa|Independent State of Samoa|Samoan|Apia
YE|Yemen|Republic of Yemen|Yemeni|Sana'a
YT|Mayotte|||Mamoudzou
ZA|South Africa|Republic of South Africa|South African|Pretoria
ZM|Zambia|Republic of Zambia|Zambian|Lusaka
ZW|Zimbabwe|Republic of Zimbabwe|Zimbabwean|Harare
"""

# Cities, US states and regions: they are places, so not people.
PLACES = """
Aba; Abeokuta; Abidjan; Abobo; Abū Ghurayb; Acapulco de Juárez; Adachi; Adana; Adelaide; Aden; Ado-Ekiti; Africa;
Agadir; Agartala; Agege; Agra; Aguascalientes; Ahmedabad; Ahvaz; Aihara; Ajegunle; Ajman; Ajmer; Akola; Aktobe;
Akure; Al Ain City; Al Aḩmadī; Al Başrah al Qadīmah; Al Fayyum; Al Hillah; Al Kharj; Al Khuşūş; Al Mansurah;
Al Mawşil al Jadīdah; Al Maḩallah al Kubrá; Al Ḩasakah; Al Ḩudaydah; Alabama; Alaska; Alberta; Albuquerque; Aleppo;
Alexandria; Almaty; Alor Setar; Alīgarh; Amagasaki; Ambattur; Amravati; Amritsar; Ananindeua; Andijon; Angeles City;
Ansan-si; Antalya; Antarctica; Antipolo; Antofagasta; Antwerp; Anyang-si; Aparecida de Goiânia; Ar Raqqah; Aracaju;
Arctic; Ardabīl; Arequipa; Arifwala; Arizona; Arkansas; Arusha; Arāk; Asia; Asia-Pacific; Assiut; Astrakhan; Atlanta;
Atlantic; Auckland; Aurangabad; Austin; Awasa; Azcapotzalco; Bacolod City; Bahawalpur; Bahçelievler; Balbala;
Balikpapan; Balkans; Ballari; Baltimore; Bamenda; Bandar Lampung; Bandung; Banjarmasin; Bannu; Banqiao; Bao'an;
Baoding; Baoshan; Baotou; Barcelona; Bareilly; Barnaul; Barquisimeto; Barranquilla; Basrah; Batam; Batman; Battagram;
Bauchi; Bavaria; Bazhong; Bağcılar; Beira; Bekasi; Belagavi; Belford Roxo; Belo Horizonte; Belém; Bengaluru;
Benghazi; Benguela; Benin City; Benoni; Beylikdüzü; Bhavnagar; Bhayandar; Bhilai; Bhiwandi; Bhopal; Bhubaneswar;
Bhāgalpur; Bhātpāra; Bikaner; Bilimora; Birmingham; Biên Hòa; Black Sea; Blantyre; Bloemfontein; Boa Vista;
Bobo-Dioulasso; Bogor; Boksburg; Bokāro; Borama; Borivli; Boston; Bouaké; Brampton; Bremen; Brisbane; Bristol;
British Columbia; Brooklyn; Bryansk; Bucaramanga; Bucheon-si; Buda; Budta; Buenaventura; Bukavu; Bukit Rahman Putra;
Bulawayo; Bunamwaya; Buraydah; Bursa; Busan; Buôn Ma Thuột; Bình Thạnh; Bāndarban; Bắc Giang; Cabinda;
Cagayan de Oro; Calabar; Calamba; Calgary; Cali; California; Callao; Caloocan; Calumbo; Camama; Camayenne; Campinas;
Campo Grande; Campos dos Goytacazes; Cancún; Cape Town; Caribbean; Carrefour; Cartagena; Caruaru; Casablanca;
Catalonia; Cebu City; Central America; Chandigarh; Changchun; Changsha; Changwon; Changzhou; Charlotte; Chattogram;
Cheboksary; Chechnya; Chelyabinsk; Chengdu; Chennai; Cheonan; Cheongju-si; Chiba; Chicago; Chiclayo; Chihuahua;
Chimoio; Chisinau; Chongqing; Christchurch; Chunian; Chợ Lớn; Cilegon; Cimahi; Ciudad Apodaca; Ciudad Bolívar;
Ciudad General Escobedo; Ciudad Guayana; Ciudad Juárez; Ciudad López Mateos; Ciudad Nezahualcoyotl; Cochabamba;
Coimbatore; Colorado; Colorado Springs; Columbus; Comilla; Connecticut; Constantine; Contagem; Cotonou; Coyoacán;
Crimea; Cuauhtémoc; Cuautitlán Izcalli; Cuenca; Cuiabá; Culiacán; Cumaná; Curitiba; Cusco; Cuttack; Córdoba; Cúcuta;
Cần Thơ; D.C.; DC; Da Nang; Daegu; Daejeon; Dalian; Dallas; Daloa; Dammam; Dar es Salaam; Dasmariñas; Davangere;
Davao; Dehradun; Delaware; Denpasar; Denver; Depok; Dera Ghazi Khan; Dera Ismail Khan; Detroit; Dhanbad; Dhārāvi;
District of Columbia; Diyarbakır; Dnipro; Dombivali; Donbas; Donbass; Donetsk; Dongguan; Dortmund; Douala; Dresden;
Dubai; Duisburg; Duque de Caxias; Durban; Durgapur; Düsseldorf; Dĩ An; East Jerusalem; East London; Eastern Europe;
Ebute Ikorodu; Ecatepec de Morelos; Edinburgh; Edmonton; Edogawe; El Paso; Elazığ; Eldoret; England; Ensenada; Enugu;
Erbil; Erode; Erzurum; Esenler; Esenyurt; Eskişehir; Eslamshahr; Esna; Essen; Europe; Evaton; Faisalabad; Faridabad;
Feira de Santana; Fes; Florianópolis; Florida; Fort Worth; Fortaleza; Foshan; Frankfurt am Main; Fresno; Fujisawa;
Fukuoka; Fukuyama; Fuzhou; Gaya; Gaza; Gaza Strip; Gaziantep; Gazipur; Gdańsk; General Santos; Genoa; Ghāziābād;
Gifu; Giza; Glasgow; Goiânia; Golan Heights; Gold Coast; Golfe; Goma; Gombe; Gonder; Gorakhpur; Gothenburg;
Goyang-si; Gqeberha; Guadalajara; Guadalupe; Guangzhou; Guarulhos; Guayaquil; Guiyang; Gujranwala; Gujrat; Gulf;
Gumi; Guntur; Gurugram; Gustavo Adolfo Madero; Guwahati; Gwalior; Gwangju; Ha'il; Hachiōji; Haikou; Haiphong;
Halifax; Hamadān; Hamamatsu; Hamburg; Hamhŭng; Hamilton; Hangzhou; Hannover; Harbin; Hargeysa; Hawaii; Hefei;
Hermosillo; Heroica Matamoros; Herāt; Higashiosaka; Himeji; Hirakata; Hiroshima; Hlaingthaya; Ho Chi Minh City;
Hohhot; Hoji ya Henda; Homs; Homyel'; Honchō; Hong Kong Island; Houston; Howrah; Hsinchu; Huai'an; Huambo; Huancayo;
Hubballi; Huizhou; Huế; Hwaseong-si; Hyderabad; Hāthazāri; Ibadan; Ibagué; Ibb; Ichikawa; Idaho; Ikare; Ile-Ife;
Illinois; Iloilo; Ilorin; Imus; Incheon; Indiana; Indianapolis; Indo-Pacific; Indore; Iowa; Ipoh; Irbid; Irkutsk;
Isfahan; Iskandar Puteri; Ismailia; Istanbul; Itabashi; Ivanovo; Izhevsk; Iztapalapa; Jabalpur;
Jaboatão dos Guararapes; Jacksonville; Jaipur; Jalalpur Pirwala; Jalandhar; Jalgaon; Jambi City; Jammu; Jamnagar;
Jamshedpur; Jayapura; Jeddah; Jeju City; Jeonju; Jepara; Jhang Sadr; Jhānsi; Jijiga; Jinan; Jodhpur; Johannesburg;
Johor Bahru; Joinville; Jos; João Pessoa; Juiz de Fora; Jundiaí; Jājmau; Kaduna; Kagoshima; Kahama; Kakamega;
Kalaburagi; Kaliningrad; Kalininskiy; Kallakurichi; Kalyān; Kampung Baru Subang; Kampung Kangkar Teberau;
Kampung Larkin Lama; Kananga; Kanayannur; Kanazawa; Kandahār; Kano; Kanpur; Kansas; Kansas City; Kaohsiung;
Karabağlar; Karachi; Karagandy; Karaj; Karbala; Karol Bāgh; Kashiwa; Kashmir; Kassala; Kasur; Katsina; Katsushika;
Kawaguchi; Kawasaki; Kayseri; Kazan; Kemerovo; Kenitra; Kennedy; Kentucky; Kerman; Kermanshah; Khabarovsk; Kharkiv;
Khartoum North; Khulna; Kikolo; Kikwit; Kima Kieza; Kimhae; Kira; Kirkuk; Kirov; Kisangani; Kitakyushu; Kitwe; Kobe;
Kochi; Kolhāpur; Kolkata; Kolwezi; Kom Ombo; Konya; Korba; Korhogo; Kosovo; Kota; Kota Bharu; Kota Damansara;
Kota Kinabalu; Kota Kuala Muda; Kotō; Koumassi; Kowloon; Kowloon City; Kozhikode; Kraków; Krasnodar; Krasnoyarsk;
Kryvyy Rih; Kuala Terengganu; Kuantan; Kuching; Kumamoto; Kumasi; Kunming; Kunshan; Kupang; Kurashiki; Kurdistan;
Kurnool; Kursk; Kyoto; Köln; Küçükçekmece; Lagos; Lahore; Lanzhou; Lapu-Lapu City; Las Piñas; Las Vegas; Latakia;
Latin America; Laval; Leeds; Leipzig; Lekki; León de los Aldama; Lianyungang; Likasi; Linyi; Lipetsk; Liverpool;
Londrina; Long Beach; Loni; Los Angeles; Louisiana; Louisville; Lubango; Lubumbashi; Lucknow; Ludhiana; Luxor; Lviv;
Lyon; Lüliang; Macapá; Maceió; Machida; Madinah; Madurai; Madīnat an Naşr; Magnitogorsk; Maheshtala; Maianga;
Maiduguri; Maine; Maipú; Makassar; Makati City; Makhachkala; Makkah; Malacca; Malang; Malanje; Malatya; Malegaon;
Malingao; Maltepe; Manado; Manaus; Manchester; Mandalay; Mandaluyong; Mandaluyong City; Mangaluru; Manhattan;
Manitoba; Manizales; Mansilingan; Mar del Plata; Maracaibo; Maracay; Marikina City; Maringá; Marrakesh; Marseille;
Maryland; Masan; Mashhad; Masina; Massachusetts; Matadi; Mataram; Matola; Matsudo; Matsuyama; Maturín; Mauá;
Mawlamyine; Mazār-e Sharīf; Mbandaka; Mbeya; Mbuji-Mayi; Medan; Medellín; Mediterranean; Meerut; Mek'ele; Meknes;
Melbourne; Memphis; Mersin; Mesa; Mexicali; Miami; Michigan; Middle East; Milan; Milwaukee; Minhang; Minna;
Minneapolis; Minnesota; Mirpur Model Thana; Mississauga; Mississippi; Missouri; Mixco; Miyazaki; Mohammadpur;
Mombasa; Montana; Monterrey; Montería; Montes Claros; Montréal; Morelia; Morogoro; Morādābād; Mosul; Mukalla;
Mukim Pulai; Mulenvos; Multan; Mumbai; Munich; Muntinlupa; Muratpaşa; Murcia; Muzaffarābād; Mwanza; Mykolayiv;
Mysuru; Málaga; Mérida; Naberezhnyye Chelny; Nagasaki; Nagoya; Nagpur; Najaf; Najafgarh; Najrān; Nakuru; Nam Định;
Namangan; Nampula; Namp’o; Nanchang; Nanded; Nanjing; Nanning; Nansana; Nantong; Naples; Narela; Nashik; Nashville;
Nasiriyah; Natal; Naucalpan de Juárez; Navi Mumbai; Nazrēt; Ndola; Nebraska; Nellore; Nevada; New Hampshire;
New Jersey; New Kingston; New Mexico; New South Memphis; New South Wales; New Taipei City; New Territories; New York;
New York City; Newcastle; Nha Trang; Niigata; Nilüfer; Ningbo; Nishinomiya; Niterói; Nizhniy Novgorod; North America;
North Carolina; North Dakota; Northern Ireland; Nova Iguaçu; Nova Scotia; Nova Vida; Novokuznetsk; Novosibirsk;
Nowrangapur; Nuevo Laredo; Nuremberg; Nyala; Oakland; Oceania; Odesa; Ogbomoso; Ohio; Okara; Okayama; Okene;
Oklahoma; Oklahoma City; Omaha; Omdurman; Omsk; Onitsha; Ontario; Oran; Oregon; Orenburg; Orūmīyeh; Osaka; Osasco;
Osogbo; Oujda; Owerri; Oyo; Pacific; Padang; Palembang; Palermo; Pallabi; Palma; Paranaque City; Pasay; Pasig City;
Pasir Gudang; Patiāla; Patna; Pekanbaru; Pelentong; Pennsylvania; Penza; Pereira; Perm; Persian Gulf; Perth;
Peshawar; Pest; Petaling Jaya; Philadelphia; Phoenix; Pietermaritzburg; Pikine; Pimpri; Pimpri-Chinchwad;
Pindi Bhattian; Piracicaba; Piura; Pohang; Pointe-Noire; Pokhara; Pontianak; Port Harcourt; Port Said; Port Sudan;
Portland; Porto Alegre; Porto Velho; Poznań; Prayagraj; Pristina; Pudong; Puducherry; Puebla; Puente Alto; Pune;
Puxi; Puyang; Qingdao; Qingyang; Qom; Quebec; Queens; Queensland; Quetta; Quezon City; Qui Nhon; Québec;
Rahim Yar Khan; Raipur; Rajpur Sonarpur; Rajshahi; Raleigh; Ranchi; Rangpur; Rasapūdipalem; Rasht; Rawalpindi;
Ra’s Bayrūt; Recife; Reynosa; Rhode Island; Ribeirão Preto; Rio Branco; Rio de Janeiro; Rohini; Rosario;
Rostov-on-Don; Rotterdam; Ruiru; Ryazan’; Rājkot; Rāmgundam; Rạch Giá; Sacramento; Sadr City; Sagamihara; Sahel;
Sahiwal; Sahāranpur; Saint Petersburg; Saitama; Sakai; Salem; Salta; Saltillo; Saltivka; Salvador; Salé; Samara;
Samarinda; Samarkand; San Antonio; San Diego; San Francisco; San Jose; San Luis Potosí; San Miguel de Tucumán;
San Nicolás de los Garza; San Pedro Sula; Sanaa; Sancaktepe; Sandakan; Santa Cruz de la Sierra; Santa Marta;
Santiago de Cuba; Santiago de Querétaro; Santiago de los Caballeros; Santo André; Santo Domingo Este;
Santo Domingo Oeste; Santo Domingo de los Colorados; Santos; Sapporo; Saratov; Sargodha; Scandinavia; Scotland;
Seattle; Seeb; Selayang Baru Utara; Semarang; Sendai; Seongnam-si; Serang; Serra; Setagaya; Sevastopol; Sevilla;
Sha Tin; Shah Alam; Sham Shui Po; Shanghai; Shantou; Shaoxing; Sharjah; Sheffield; Shekhupura; Shenyang; Shenzhen;
Shijiazhuang; Shinagawa; Shiraz; Shivaji Nagar; Shiyan; Shizuoka; Sholapur; Shubrā al Khaymah; Shyamnagar; Shymkent;
Sialkot; Siberia; Siliguri; Situbondo; Soacha; Sokoto; Sorocaba; Soshanguve; South America; South Boston;
South Carolina; South China Sea; South Dakota; South Tangerang; Soweto; Srinagar; Staten Island; Stavropol;
Stuttgart; Subang Jaya; Suez; Suginami; Sukkur; Sulaymaniyah; Sultangazi; Sulţānah; Sumgayit; Sunch’ŏn;
Sungai Petani; Surabaya; Surakarta; Surat; Surrey; Suwon; Suzhou; Sydney; São Bernardo do Campo;
São José do Rio Preto; São José dos Campos; São João de Meriti; São Luís; São Paulo; Sāngli; Tabriz; Tabuk; Taguig;
Taichung; Tainan; Taiyuan; Taiz; Takamatsu; Takeo; Talatona; Tamale; Taman Petaling; Tampa; Tando Allahyar;
Tando Bago; Tangerang; Tangier; Tangshan; Tanta; Taoyuan; Tarlac City; Tasikmalaya; Tasmania; Ta’if; Tel Aviv; Teni;
Tennessee; Teresina; Texas; Thanh Hóa; The Bronx; Thembisa; Thiruvananthapuram; Thoothukudi; Thuận An; Thái Nguyên;
Thāne; Thủ Đức; Tianjin; Tibet; Tijuana; Tiruchirappalli; Tirunelveli; Tiruppur; Tlalnepantla; Tlalpan; Tlaquepaque;
Toluca; Tolyatti; Tomsk; Tonalá; Toronto; Torreón; Touba; Toulouse; Toyama; Toyonaka; Toyota; Trujillo;
Tseung Kwan O; Tshikapa; Tucson; Tuen Mun; Tula; Tulsa; Turin; Tuxtla; Tver; Tyumen; Tétouan; Uberlândia; Udaipur;
Ufa; Uijeongbu-si; Ujjain; Ulan Bator; Ulhasnagar; Ulsan; Ulyanovsk; Umraniye; Utah; Utsunomiya; Uvira; Uyo;
Vadodara; Valencia; Valenzuela; Valledupar; Van; Vancouver; Varanasi; Vellore; Venustiano Carranza; Veracruz;
Vereeniging; Vermont; Viana; Victoria; Victoria de Durango; Vijayawada; Villa Nueva; Vinh; Vinnytsya; Virginia;
Virginia Beach; Virār; Visakhapatnam; Việt Trì; Vladivostok; Volgograd; Voronezh; Vũng Tàu; Wah Cantt; Wales;
Wandsbek; Warangal; Warder; Warri; Weifang; Welkom; Wenzhou; West Bank; West Virginia; Western Europe; Winnipeg;
Wisconsin; Wong Tai Sin; Wrocław; Wuhan; Wuxi; Wuzhong; Wyoming; Xalapa de Enríquez; Xiamen; Xinjiang; Xi’an;
Xochimilco; Yantai; Yaroslavl; Yazd; Yekaterinburg; Yokohama; Yokosuka; Yola; Yunfu; Zagazig; Zahedan; Zamboanga;
Zanzibar; Zapopan; Zaporizhzhya; Zaragoza; Zaria; Zarqa; Zhengzhou; Zhongshan; Zhuhai; Zibo; Zunyi; Zürich;
Álvaro Obregón; Çankaya; Ürümqi; Üsküdar; Āsansol; İzmir; Łódź; Ōita; Ōta; Şanlıurfa; Ţarţūs; Ḩamāh
"""
