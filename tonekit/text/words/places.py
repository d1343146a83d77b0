# ruff: noqa: E501
"""Names of countries, cities and regions, as data. Made by scripts/build_gazetteer.py.

Sources: names of countries and their parts from Unicode CLDR (Babel, Unicode licence) and ISO 3166 (pycountry, LGPL
code, facts only), adjectives and capitals from countryinfo (MIT), cities chosen by size, with and without accents, from
GeoNames (https://www.geonames.org, CC BY 4.0).
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
BR|Brazil|Federative Republic of Brazil|Brazilian|Planalto;Brasilia;Brasília
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
CM|Cameroon|Republic of Cameroon|Cameroonian|Yaounde;Yaoundé
CN|China|PRC;P.R.C.;People's Republic of China|Chinese|Zhongnanhai;Beijing
CO|Colombia|Republic of Colombia|Colombian|Bogota;Bogotá
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
MD|Moldova|Republic of Moldova|Moldovan|Chisinau;Chișinău
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
PY|Paraguay|Republic of Paraguay|Paraguayan|Asuncion;Asunción
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
TG|Togo|Togolese Republic|Togolese|Lome;Lomé
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
SU|Soviet Union|USSR;U.S.S.R.;Union of Soviet Socialist Republics|Soviet;Soviets|
YU|Yugoslavia|Socialist Federal Republic of Yugoslavia;Federal Republic of Yugoslavia|Yugoslav;Yugoslavian|
CS|Czechoslovakia|Czechoslovak Socialist Republic|Czechoslovak;Czechoslovakian|
DD|East Germany|German Democratic Republic;GDR|East German|
XK|Kosovo|Republic of Kosovo|Kosovar;Kosovan|Pristina
"""

# Cities, US states and regions: they are places, so not people.
PLACES = """
6th of October City; A Coruna; A Coruña; Aachen; Aba; Abadan; Abbotsford; Abbottabad; Abeokuta; Aberdeen;
Aberdeen City; Aberdeenshire; Abia; Abidjan; Abilene; Abobo; Abomey-Calavi; Abra; Abruzzo; Abu Ghurayb; Abu Zaby;
Abu al-Kahsib; Acapulco de Juarez; Acapulco de Juárez; Aceh; Adachi; Adamaoua; Adamawa; Adana; Adapazari; Adapazarı;
Adelaide; Aden; Adiyaman; Ado-Ekiti; Adrar; Adygeya; Adıyaman; Africa; Afyonkarahisar; Agadez; Agadir;
Agadir-Ida-Ou-Tanane; Agartala; Agder; Agege; Ageo; Agra; Agri; Aguas Lindas de Goias; Aguascalientes;
Agusan del Norte; Agusan del Sur; Ahafo; Ahal; Ahilyanagar; Ahmedabad; Ahuntsic-Cartierville; Ahvaz;
Ahwatukee Foothills; Aichi; Aihara; Aimeliik; Ain; Ain Defla; Ain Temouchent; Airai; Airdrie; Aisne; Aizawl; Ajax;
Ajegunle; Ajman; Ajmer; Akashi; Akita; Aklan; Akola; Akowonjo; Akron; Aksaray; Aktobe; Akure; Akwa Ibom; Al Ahmadi;
Al Ain City; Al Amarah; Al Ashir min Ramadan; Al Basrah al Qadimah; Al Diwaniyah; Al Fayyum; Al Hasakah; Al Hillah;
Al Hoceima; Al Hoceïma; Al Hudaydah; Al Hufuf; Al Jubayl; Al Kharj; Al Khums; Al Khusus; Al Madinah;
Al Mahallah al Kubra; Al Mahmudiyah; Al Mansurah; Al Mawsil al Jadidah; Al Mubarraz; Al Qadarif;
Al Qahirah al Jadidah; Al-Kut; Alabama; Alagoas; Alajuela; Alanya; Alappuzha; Alaska; Alava; Albacete; Albany; Albay;
Alberta; Alborz; Albuquerque; Aleppo; Alessandria; Alexandria; Alger; Alhambra; Ali Sabieh; Aliayabiagba; Alicante;
Alief; Aligarh; Alimosho; Allentown; Allier; Almaty; Almendares; Almeria; Almería; Alor Setar; Alpes-Maritimes;
Alpes-de-Haute-Provence; Altay; Alto Barinas; Altona; Alvaro Obregon; Alwar; Amagasaki; Amapa; Amapá; Amarapura;
Amasya; Amazonas; Ambarnath; Ambato; Ambattur; Ambon; Americana; Amherst; Amnat Charoen; Amravati; Amritsar;
An Giang; An Nhon; An Nhơn; Anaheim; Anambra; Anand; Ananindeua; Anantapur; Anapolis; Ancash; Ancona; Andalucia;
Andalucía; Andhra Pradesh; Andijon; Ang Thong; Angarsk; Angaur; Angeles City; Anhui; Ann Arbor; Annaba; Annobon;
Ansaba; Ansan-si; Antakya; Antalya; Antarctica; Antioch; Antipolo; Antofagasta; Antsirabe; Antsiranana; Antwerp;
Antwerpen; Anyang-si; Anzoategui; Anzoátegui; Anápolis; Aomori; Aousserd; Aparecida de Goiania; Aparecida de Goiânia;
Apayao; Apure; Apurimac; Apurímac; Ar Raqqah; Ar Rayyan; Aracaju; Aragacotn; Aragac̣otn; Aragon; Aragua; Aragón;
Arak; Arakawa; Arapiraca; Ararat; Arba Minch; Arctic; Ardabil; Ardahan; Ardeche; Arden-Arcade; Ardennes; Ardèche;
Arequipa; Arezzo; Argyll and Bute; Arhangay; Arhus; Arica; Arica y Parinacota; Ariege; Arifwala; Arizona; Ariège;
Arkansas; Arkhangel’sk; Arlington; Armavir; Arrah; Arroyo Naranjo; Arta; Artemisa; Artvin; Arunachal Pradesh; Arusha;
Arvada; Asahikawa; Asansol; Ascoli Piceno; Ashanti; Ashdod; Asheville; Ashuganj City; Asia; Asia-Pacific; Assa-Zag;
Assaba; Assam; Assiut; Asti; Astoria; Astrakhan; Asturias; Asuncion; Aswan; Atacama; Atani; Atasehir; Ataşehir;
Athlone; Atlanta; Atlantic; Atsiaman; Atsugi; Attapu; Atyrau; Aube; Auckland; Augsburg; Aurangabad; Austin;
Australian Capital Territory; Austurland; Avadi; Avellaneda; Avellino; Aveyron; Avila; Avondale;
Avtonomna Respublika Krym; Awasa; Awdal; Ayacucho; Aydin; Ayeyarwady; Azarbayjan-e Gharbi; Azarbayjan-e Sharqi;
Azcapotzalco; Azilal; Azua; Azuay; Aïn Defla; Aïn Témouchent; Ağrı; Ba Dinh; Ba Vi; Ba Vì; Baat Dambang; Bab Ezzouar;
Babol; Bac Giang; Bac Kan; Bac Lieu; Bac Ninh; Bac Tu Liem; Bacolod City; Bacoor; Bacs-Kiskun; Badajoz; Badakhshan;
Badalona; Baden-Wurttemberg; Baden-Württemberg; Badghis; Bafata; Bafatá; Bafoussam; Bagcilar; Bagerhat; Baghlan;
Bagmati; Bago; Bagong Silang; Baguio; Bahawalnagar; Bahawalpur; Bahcelievler; Bahia; Bahia Blanca; Bahir Dar;
Bahr el Ghazal; Bahçelievler; Bahía Blanca; Baja California; Baja California Sur; Bakersfield; Bakool; Balbala;
Balikesir; Balikpapan; Balkan; Balkans; Balkh; Ballarat; Ballari; Balochistan; Baltimore; Balé; Balıkesir; Bam;
Bamenda; Bamingui-Bangoran; Bamyan; Banaadir; Banda Aceh; Bandar Abbas; Bandar Lampung; Bandar Seri Alam; Bandarban;
Bandundu Province; Bandung; Bani Suwayf; Banja Luka; Banjar; Banjarbaru; Banjarmasin; Bannu; Banqiao;
Banteay Mean Choay; Banteay Mean Choăy; Banten; Banwa; Bao'an; Baoding; Baoruco; Baoshan; Baotou; Barahona;
Baranagar; Baranya; Barasat; Barcelona; Barddhaman; Bareilly; Bariadi; Barima-Waini; Barinas; Baringo; Barishal;
Barletta-Andria-Trani; Barnaul; Barquisimeto; Barranquilla; Barrie; Bartin; Bartın; Barueri; Baruta; Bas-Rhin;
Bas-Uele; Bas-Uélé; Bashkortostan; Basilan; Basildon; Basilicata; Basingstoke; Basrah; Basse-Kotto; Bataan; Batam;
Batanes; Batangas; Batha; Bathinda; Batikent; Batken; Batman; Batna; Baton Rouge; Battagram; Batu; Batu Caves;
Bauchi; Bauru; Bavaria; Bawshar; Bay of Plenty; Bayamon; Bayamón; Bayan-Olgiy; Bayan-Ölgiy; Bayanhongor; Bayburt;
Bayelsa; Bayern; Bazega; Bazhong; Bazèga; Bağcılar; Beaumont; Beauport; Beaverton; Bechar; Becontree; Bedford;
Bedok New Town; Begoua; Begusarai; Beira; Bejaia; Bekasi; Bekes; Belagavi; Belem; Belfast; Belford Roxo; Belgorod;
Bellevue; Bellingham; Belluno; Belo Horizonte; Belém; Ben Cat; Ben Tre; Bendigo; Benevento; Bengaluru; Benghazi;
Bengkulu; Bengo; Benguela; Benguet; Beni Abbes; Beni Mellal; Beni Mellal-Khenifra; Benin City; Benito Juarez;
Benito Juárez; Benoni; Benslimane; Benue; Berbera; Bergamo; Bergen; Berkane; Berkeley; Berrechid; Betim; Bexley;
Beyla; Beylikduzu; Beylikdüzü; Bhagalpur; Bharatpur; Bhatara; Bhatpara; Bhavnagar; Bhawana; Bhayandar; Bhilai;
Bhilwara; Bhiwandi; Bhopal; Bhubaneswar; Bialystok; Białystok; Bicol; Bida; Bidar; Bie; Bielefeld; Biella; Bien Hoa;
Bihar; Bihar Sharif; Bikaner; Bila Tserkva; Bilaspur; Bilbao; Bilecik; Bilimora; Biliran; Billings; Bimbo; Binan;
Binangonan; Bingol; Bingöl; Binh Dinh; Binh Duong; Binh Phuoc; Binh Thanh; Binh Thuan; Binjai; Biobio; Biobío;
Bioko Nord; Bioko Sud; Biombo; Biratnagar; Birganj; Birgañj; Birkenhead; Birmingham; Bishoftu; Biskra; Bitlis;
Bitung; Biysk; Bizkaia; Bié; Biên Hòa; Biñan; Bjelovarsko-bilogorska zupanija; Bjelovarsko-bilogorska županija;
Black Sea; Blackburn; Blackpool; Blagoveshchensk; Blantyre; Blekinge lan; Blekinge län; Blida; Bloemfontein;
Bloomington; Blue Nile; Blumenau; Bnei Brak; Boa Vista; Bobo-Dioulasso; Bobruysk; Boca Raton; Bocas del Toro; Bochum;
Boffa; Bogor; Bogota; Bogra; Bohol; Boise; Bokaro; Boke; Bokeo; Boksburg; Bokèo; Boké; Bolama; Bolikhamxai; Bologna;
Bolton; Bolu; Bolívar; Bomet; Bomi; Bonn; Bono; Bono East; Borama; Bordeaux; Bordj Badji Mokhtar; Bordj Bou Arreridj;
Bordj Bou Arréridj; Borivli; Borkou; Borneo; Borno; Borough Park; Borsod-Abauj-Zemplen; Borsod-Abaúj-Zemplén;
Borujerd; Boston; Botshabelo; Bouake; Bouaké; Bouches-du-Rhone; Bouches-du-Rhône; Boucle du Mouhoun; Bougainville;
Bougouriba; Bouira; Boujdour; Boulemane; Boulgou; Boulkiemde; Boulkiemdé; Boumerdes; Boumerdès; Bournemouth;
Boyle Heights; Brabant wallon; Brahmanbaria; Brahmapur; Brakna; Brakpan; Brampton; Brandenburg; Brantford;
Brasilandia; Brasilia; Brasov; Bratsk; Braunschweig; Braşov; Bremen; Brescia; Brest; Bridgeport; Brighton; Brindisi;
Brisbane; Bristol; British Columbia; Brno; Brockton; Brodsko-posavska zupanija; Brodsko-posavska županija;
Broken Arrow; Brooklyn; Brownsville; Bruxelles-Capitale; Bryansk; Bua; Bubanza; Bucaramanga; Bucheon-si; Buda; Budta;
Buena Park; Buenaventura; Buenavista; Bueng Kan; Bujumbura Mairie; Bujumbura Rural; Bukavu; Bukhara; Bukidnon;
Bukit Mertajam; Bukit Rahman Putra; Bulacan; Bulawayo; Bulgan; Bunamwaya; Bungoma; Bunia; Bunkyo; Buon Ma Thuot;
Buraydah; Burdur; Burewala; Burgas; Burgenland; Burgos; Burhanpur; Buri Ram; Burlington; Burnaby; Burnley; Bursa;
Burton upon Trent; Bururi; Buryatiya; Busan; Bushehr; Bushwick; Busia; Butembo; Butuan; Buxoro; Buôn Ma Thuột;
Bydgoszcz; Bács-Kiskun; Béchar; Bégoua; Béjaïa; Békés; Béni Abbès; Béni Mellal; Béni Mellal-Khénifra; Bình Dương;
Bình Phước; Bình Thuận; Bình Thạnh; Bình Định; Bạc Liêu; Bắc Giang; Bắc Kạn; Bắc Ninh; Bắc Từ Liêm; Bến Cát; Bến Tre;
Ca Mau; Cabanatuan City; Cabimas; Cabinda; Cabo Delgado; Cabo Frio; Cabo San Lucas; Cabo de Santo Agostinho; Cabuyao;
Caceres; Cacheu; Cadiz; Cagayan; Cagayan Valley; Cagayan de Oro; Cainta; Cajamarca; Cakaudrove; Calabar; Calabarzon;
Calabria; Calamba; Calgary; Cali; California; Callao; Caloocan; Caloundra; Calumbo; Calvados; Camaguey; Camagüey;
Camama; Camarines Norte; Camarines Sur; Camayenne; Cambridge; Cambridgeshire; Camiguin; Campania; Campeche;
Campina Grande; Campinas; Campo Grande; Campo Limpo; Campobasso; Campos dos Goytacazes; Can Tho; Canakkale; Canar;
Canarias; Canarsie; Cancun; Cancún; Cankaya; Cankiri; Cankuzo; Cannock; Canoas; Cantabria; Cantal; Canterbury;
Cao Bang; Cao Bằng; Cao Lanh; Cao Lãnh; Capao Redondo; Cape Coast; Cape Coral; Cape Town; Capitol Hill; Capiz;
Carabanchel; Carabobo; Caraga; Carapicuiba; Carapicuíba; Carchi; Cardiff; Cariacica; Caribbean; Carlow; Carlsbad;
Carrefour; Carrollton; Cartagena; Cartago; Caruaru; Casablanca; Casablanca-Settat; Cascavel; Caserta; Castellon;
Castellón; Castilla y Leon; Castilla y León; Castilla-La Mancha; Catalonia; Catalunya; Catamarca; Catanduanes;
Catania; Catanzaro; Cau Giay; Caucaia; Cavan; Cavite; Caxias do Sul; Cazenga; Cañar; Ceara; Ceará; Cebu; Cebu City;
Cedar Rapids; Ceilandia; Ceilândia; Celaya; Central America; Central Coast; Central Darfur; Central Equatoria;
Central Luzon; Central Province; Central Region; Central Visayas; Centrale; Centralniy; Centre-Est; Centre-Nord;
Centre-Ouest; Centre-Sud; Centro Sud; Chachoengsao; Chaco; Chai Nat; Chaiyaphum; Chak Jhumra; Champasak; Chanda;
Chandigarh; Chandpur; Chang-hua; Changam-ch’on; Changchun; Changhua; Changsha; Changwon; Changzhou; Chanthaburi;
Chapra; Charente; Charente-Maritime; Chari-Baguirmi; Charleroi; Charlesbourg; Charleston; Charlotte; Chatham;
Chattanooga; Chattogram; Cheboksary; Chechnya; Chefchaouen; Chelmsford; Cheltenham; Chelyabinsk; Chemnitz; Chengdu;
Chennai; Cheonan; Cheongju-si; Cherepovets; Cherkasy; Chernihiv; Chernivtsi; Chesapeake; Chhattisgarh; Chi Linh;
Chiang Mai; Chiang Rai; Chiapas; Chiayi; Chiayi City; Chiba; Chicago; Chichaoua; Chiclayo; Chieti; Chigasaki;
Chihuahua; Chilanzar; Chilliwack; Chimborazo; Chimbote; Chimbu; Chimoio; Chinatown; Chingola; Chiniot; Chinju;
Chipata; Chiriqui; Chiriquí; Chisinau; Chita; Chitato; Chitungwiza; Chlef; Cho Lon; Chofu; Choiseul; Cholula;
Chomedey; Chon Buri; Chongjin; Chongqing; Christchurch; Chtouka-Ait Baha; Chubut; Chula Vista; Chumphon; Chuncheon;
Chungcheongbuk-do; Chungcheongnam-do; Chungju; Chunian; Chuuk; Chuy; Chí Linh; Chüy; Chợ Lớn; Ciampea;
Cibao Nordeste; Cibao Noroeste; Cibao Norte; Cibao Sur; Cibinong; Cibitoke; Cicero; Cidade Ademar; Ciego de Avila;
Ciego de Ávila; Cienfuegos; Cigli; Cilacap; Cilegon; Cileungsir; Cimahi; Cincinnati; Ciputat; Cirebon; Citeureup;
Citrus Heights; City of Port Phillip; City of Westminster; Ciudad Acuna; Ciudad Acuña; Ciudad Apodaca;
Ciudad Benito Juarez; Ciudad Benito Juárez; Ciudad Bolivar; Ciudad Bolívar; Ciudad General Escobedo; Ciudad Guayana;
Ciudad Juarez; Ciudad Juárez; Ciudad Lineal; Ciudad Lopez Mateos; Ciudad López Mateos; Ciudad Nezahualcoyotl;
Ciudad Obregon; Ciudad Obregón; Ciudad Ojeda; Ciudad Real; Ciudad Victoria; Ciudad del Este; Clackmannanshire;
Clarksville; Clearwater; Clinton Township; Clovis; Cluj-Napoca; Coacalco; Coahuila de Zaragoza; Coatzacoalcos; Coban;
Cobán; Cochabamba; Cocle; Coclé; Coimbatore; Cojedes; Colchester; Colima; College Station; Colonia del Valle;
Colorado; Colorado Springs; Columbia; Columbus; Colón; Comilla; Como; Comoe; Comoé; Compton; Connecticut; Constanta;
Constantine; Contagem; Copperbelt; Coquimbo; Coquitlam; Coral Springs; Cordillera Administrative Region; Cordoba;
Corlu; Coro; Corpus Christi; Correze; Corrientes; Corrèze; Corse-du-Sud; Corsica; Corum; Cosenza; Costa Caribe Norte;
Costa Caribe Sur; Costa Mesa; Cotabato; Cote-d'Or; Cotes-d'Armor; Cotia; Cotonou; Cotopaxi; Couva-Tabaquite-Talparo;
Coventry; Cox’s Bazar; Coyah; Coyoacan; Coyoacán; Craiova; Cranston; Crawley; Cremona; Crete; Creuse; Crimea;
Croix-des-Bouquets; Cross River; Crotone; Csongrad-Csanad; Csongrád-Csanád; Cuando Cubango; Cuanza-Norte; Cuanza-Sul;
Cuauhtemoc; Cuauhtémoc; Cuautitlan Izcalli; Cuautitlán Izcalli; Cucuta; Cuenca; Cuernavaca; Cuiaba; Cuiabá; Cuito;
Culiacan; Culiacán; Cumana; Cumaná; Cumbria; Cunene; Cuneo; Curitiba; Cusco; Cuttack; Cuyuni-Mazaruni; Cuíto;
Czestochowa; Częstochowa; Cà Mau; Cáceres; Cádiz; Córdoba; Côte-d'Or; Côtes-d'Armor; Cúcuta; Cần Thơ; Cầu Giấy; D.C.;
DC; Da Nang; Dabola; Dadu; Daegu; Daejeon; Dagenham; Dagestan; Dajabon; Dajabón; Dak Lak; Dak Nong;
Dakhla-Oued Ed-Dahab; Dakhlet Nouadhibou; Dakhlet Nouâdhibou; Dalaba; Dalarnas lan; Dalarnas län; Dalian; Dallas;
Daloa; Daly City; Damanhur; Damietta; Dammam; Danbury; Danli; Danlí; Dar es Salaam; Dar'a; Darbhanga; Darfur;
Darhan uul; Darien; Darién; Darlington; Darnytsya; Dartmouth; Dasmarinas; Dasmariñas; Dasoguz; Davangere; Davao;
Davao Occidental; Davao Oriental; Davao de Oro; Davao del Norte; Davao del Sur; Davie; Daykundi; Dayr az Zawr;
Dayrah; Dayton; Daşoguz; Debrecen; Deer Valley; Dehiwala-Mount Lavinia; Dehradun; Deir ez-Zor; Delaware; Delmas;
Delta Amacuro; Deltona; Demerara-Mahaica; Denizli; Denpasar; Denton; Denver; Deoghar; Depok; Dera Ghazi Khan;
Dera Ismail Khan; Derbyshire; Des Moines; Desna; Detroit; Deux-Sevres; Deux-Sèvres; Dewas; Dezful; Dhanbad;
Dhangadhi; Dharavi; Dhule; Di An; Diadema; Diber; Dibër; Diego Martin; Dien Ban; Dien Bien; Diepsloot;
Diez de Octubre; Diffa; Digri; Dihok; Dikhil; Dimashq; Dinagat Islands; Dinajpur; Dindigul; Dinguiraye; Diourbel;
Dire Dawa; District of Columbia; Divinopolis; Divinópolis; Diyarbakir; Diyarbakır; Djanet; Djelfa; Djibloho; Dnipro;
Dniprovskyi; Dombivali; Donbas; Donbass; Doncaster; Donegal; Donetsk; Dong Da; Dong Nai; Dong Thap; Dongguan;
Dorchester; Dordogne; Dornod; Dornogovi; Dornogovĭ; Dorset; Dortmund; Dosquebradas; Dosso; Douala; Doubs; Downey;
Draa-Tafilalet; Drenthe; Dresden; Driouch; Drome; Drâa-Tafilalet; Drôme; Dubai; Dubayy; Dubreka;
Dubrovacko-neretvanska zupanija; Dubrovačko-neretvanska županija; Dubréka; Duisburg; Duluth; Dumai;
Dumfries and Galloway; Dundee; Dundee City; Dundgovi; Dundgovĭ; Dunedin; Duque de Caxias; Durango; Durban; Durg;
Durgapur; Durham; Durres; Durrës; Dusseldorf; Duzce; Dzavhan; Dzerzhinsk; Düsseldorf; Düzce; Dĩ An; Earth;
East Ayrshire; East Berbice-Corentyne; East Chattanooga; East Darfur; East Dunbartonshire; East Flatbush;
East Hampton; East Harlem; East Hastings; East Independence; East Jerusalem; East London; East Los Angeles;
East Lothian; East New Britain; East New York; East Norwalk; East Renfrewshire; East Sepik; East Sussex; Eastbourne;
Eastern Cape; Eastern Equatoria; Eastern Europe; Eastern Highlands; Eastern Province; Eastern Samar; Eastern Visayas;
Ebonyi; Ebute Ikorodu; Ecatepec de Morelos; Edinburg; Edinburgh; Edirne; Edmonton; Edo; Edogawe; Efon-Alaaye; Ehime;
Eilean Siar; Eimsbuttel; Eimsbüttel; Eindhoven; Eixample; Ekiti; El Bayadh; El Cajon; El Callao; El Daein; El Fasher;
El Hajeb; El Jadida; El Meghaier; El Meniaa; El Monte; El Obeid; El Oro; El Oued; El Paso; El Seibo; El Tarf;
El Tigre; El Valle; Elazig; Elazığ; Elbasan; Elche; Eldoret; Elgeyo; Elgin; Elias Pina; Elk Grove; Elmhurst;
Eloy Alfaro; Eluru; Elías Piña; Emalahleni; Embu; Embu das Artes; Emilia-Romagna; Enchanted Hills; Enfield Town;
Enga; England; Ennedi-Est; Ennedi-Ouest; Enriquillo; Ensenada; Entre Rios; Entre Ríos; Enugu; Epworth; Equateur;
Erbil; Erfurt; Erie; Erode; Erongo; Errachidia; Erzincan; Erzurum; Es-Semara; Escondido; Esenler; Esenyurt; Esfahan;
Eskisehir; Eskişehir; Eslamshahr; Esmeraldas; Esna; Espaillat; Espirito Santo; Espoo; Espírito Santo; Essaouira;
Essen; Essequibo Islands-West Demerara; Essex; Essonne; Est; Estuaire; Etawah; Etela-Karjala; Etela-Pohjanmaa;
Etela-Savo; Etelä-Karjala; Etelä-Pohjanmaa; Etelä-Savo; Etobicoke; Eure; Eure-et-Loir; Europe; Evansville; Evaton;
Exeter; Extremadura; Fahs-Anjra; Fairfield; Faisalabad; Falcón; Falkirk; Fall River; Fanling; Far North; Faranah;
Fargo; Fargona; Faridabad; Farmington Hills; Farrukhabad; Faryab; Fatick; Favoriten; Fayetteville; Federal Way;
Feira de Santana; Fejer; Fejér; Fengshan; Fergana; Fermo; Ferrara; Fes; Fes-Meknes; Fianarantsoa; Figuig; Finistere;
Finistère; Firozabad; Flatbush; Flevoland; Florianopolis; Florianópolis; Florida; Floridablanca; Foggia; Fontana;
Fordham; Forecariah; Forli-Cesena; Forlì-Cesena; Formosa; Fort Collins; Fort Lauderdale; Fort Smith; Fort Wayne;
Fort Worth; Fortaleza; Forécariah; Foshan; Foz do Iguacu; Foz do Iguaçu; Fquih Ben Salah; Frankfurt am Main;
Free State; Freiburg; Fremont; Fresno; Fria; Frisco; Friuli Venezia Giulia; Frosinone; Fryslan; Fryslân; Fuchu;
Fuencarral; Fuencarral-El Pardo; Fujian; Fujisawa; Fukui; Fukui-shi; Fukuoka; Fukushima; Fukuyama; Fulham; Fullerton;
Fuzhou; Fès; Fès-Meknès; Gabu; Gabú; Gagnoa; Gainesville; Gajuwaka; Galati; Galguduud; Galicia; Galway; Galápagos;
Gandajika; Gandaki; Gandhidham; Gandhinagar; Gangneung; Ganja; Gansu; Ganzourgou; Gao; Gaoual; Gard; Garden Grove;
Garissa; Gasteiz / Vitoria; Gatineau; Gauteng; Gavleborgs lan; Gaya; Gaza; Gaza Strip; Gaziantep; Gazipur; Gbarpolu;
Gboko; Gdansk; Gdańsk; Gdynia; Gebze; Gedaref; Gedo; Geelong; Gegark'unik'; Geita; Gelderland; Gelsenkirchen;
General Santos; Genoa; Geoje; Germantown; Germiston; Gezira; Geġark'unik'; Ghardaia; Ghardaïa; Ghaziabad; Ghazni;
Ghor; Gia Lai; Gia Lam; Gia Lâm; Gifu; Gijon; Gijón; Gilan; Gilgit; Gillingham; Gimpo-si; Gipuzkoa; Giresun; Girona;
Gironde; Gisborne; Gitega; Giza; Gjirokaster; Gjirokastër; Glasgow; Glasgow City; Glendale; Gloucester;
Gloucestershire; Gnagna; Godome; Godomè; Goiania; Goias; Goiás; Goiânia; Gojra; Golan Heights; Gold Coast; Golestan;
Golfe; Gombe; Gomez Palacio; Gonder; Gorakhpur; Gorgan; Gorgol; Gorontalo; Gothenburg; Gotlands lan; Gotlands län;
Gourma; Governador Valadares; Govi-Altay; Govi-Sumber; Govĭ-Altay; Govĭ-Sümber; Goyang-si; Gqeberha; Grajau; Grajaú;
Grand Bassa; Grand Cape Mount; Grand Gedeh; Grand Kru; Grand Prairie; Grand Rapids; Granma; Gravatai; Gravataí;
Gravesend; Graz; Greater Accra; Greater Noida; Greater Sudbury; Greater Wellington; Greeley; Green Bay; Greenburgh;
Greensboro; Greenville; Gresham; Grimsby; Groningen; Grosseto; Grozny; Guadalajara; Guadalcanal; Guanacaste;
Guanajuato; Guangdong; Guangzhou; Guantanamo; Guantánamo; Guarenas; Guarico; Guaruja; Guarujá; Guarulhos; Guatire;
Guayaquil; Guayas; Guediawaye; Guekedou; Guelma; Guelmim; Guelmim-Oued Noun; Guelph; Guera; Guercif; Guerrero;
Guidimaka; Guimaras; Guiyang; Guizhou; Gujarat; Gujranwala; Gujrat; Gulf; Gumi; Gumushane; Gundupalaiyam; Gunma;
Gunpo; Gunsan; Guntur; Guria; Gurugram; Gusau; Gustavo Adolfo Madero; Guwahati; Guárico; Guédiawaye; Guékédou; Guéra;
Gwalior; Gwangju; Gwangmyeong; Gyeonggi-do; Gyeongju; Gyeongsan-si; Gyeongsangbuk-do; Gyeongsangnam-do;
Gyor-Moson-Sopron; Győr-Moson-Sopron; Gävleborgs län; Gómez Palacio; Gümüşhane; Ha Giang; Ha Long; Ha Nam; Ha Tinh;
Ha'il; Hachinohe; Hachioji; Hada’iq al Qubbah; Hadjer Lamis; Haeju; Hafar Al-Batin; Hafizabad; Hai Ba Trung;
Hai Bà Trưng; Hai Duong; Haifa; Haikou; Hainan; Hainaut; Haiphong; Hajdu-Bihar; Hajdú-Bihar; Hakkari; Hakkâri;
Hakodate; Halab; Halifax; Hallands lan; Hallands län; Halle (Saale); Halwan; Hamadan; Hamah; Hamamatsu; Hamburg;
Hamburg-Mitte; Hamburg-Nord; Hamhung; Hamhŭng; Hamilton; Hamkyeongnamto; Hamkyeongpukto; Hampshire; Hampton; Hanam;
Hangzhou; Hannover; Hapur; Harbin; Hardap; Hargeysa; Harjumaa; Harlem; Harlow; Harrogate; Hartford; Hartlepool;
Haryana; Hatay; Hathazari; Hato Mayor; Hatohobei; Hau Giang; Haut-Katanga; Haut-Lomami; Haut-Mbomou; Haut-Ogooue;
Haut-Ogooué; Haut-Rhin; Haut-Uele; Haut-Uélé; Haute-Corse; Haute-Garonne; Haute-Kotto; Haute-Loire; Haute-Marne;
Haute-Sangha; Haute-Saone; Haute-Savoie; Haute-Saône; Haute-Vienne; Hautes-Alpes; Hautes-Pyrenees; Hautes-Pyrénées;
Hauts-Bassins; Hauts-de-Seine; Hawaii; Hawke's Bay; Hawthorne; Hayy Khilda; Hebei; Hefei; Heilongjiang; Hela;
Helmand; Hemel Hempstead; Hemet; Henan; Henderson; Hentiy; Herat; Herault; Heredia; Hermanas Mirabal; Hermosillo;
Heroica Matamoros; Herrera; Hertfordshire; Hesperia; Hessen; Heves; Hhohho; Hialeah; Higashiosaka; High Peak;
High Point; High Wycombe; Highlands Ranch; Higuamo; Hiiraan; Hiiumaa; Hillsboro; Himachal Pradesh; Himeji; Hirakata;
Hiratsuka; Hiroshima; Hisar; Hlaingthaya; Ho Chi Minh City; Hoa Binh; Hobart; Hodh ech Chargui; Hodh el Gharbi;
Hofuðborgarsvæði; Hohhot; Hoji ya Henda; Hokkaido; Holguin; Holguín; Hollywood; Homa Bay; Homs; Homyel'; Honcho;
Hong Kong Island; Honolulu; Horlivka; Hormozgan; Hortolandia; Hortolândia; Hosapete; Hosur; Houaphan; Houet;
Hougang New Town; Houston; Hovd; Hovedstaden; Hovsgol; Howrah; Hrodna; Hsinchu; Huai'an; Hualien; Huambo;
Huancavelica; Huancayo; Huanuco; Hubballi; Hubei; Huddersfield; Hue; Huelva; Huesca; Huila; Huizhou; Hunan; Hung Yen;
Hungnam; Huntington Beach; Huntsville; Hurghada; Huánuco; Huíla; Huế; Hwanghainamto; Hwanghaipukto; Hwaseong-si;
Hyderabad; Hyogo; Hà Giang; Hà Nam; Hà Tĩnh; Hérault; Hòa Bình; Höfuðborgarsvæði; Hövsgöl; Hŭngnam; Hưng Yên;
Hạ Long; Hải Dương; Hậu Giang; Iasi; Iaşi; Ibadan; Ibague; Ibagué; Ibaraki; Ibarra; Ibb; Ica; Ichalkaranji; Ichihara;
Ichikawa; Ichinomiya; Ida-Virumaa; Idaho; Idlib; Ifakara; Ifrane; Ifugao; Igdir; Ijebu Ode; Ikare; Ikeja; Ikire;
Ikot Ekpene; Iksan; Ilam; Ile-Ife; Ilesa; Ilford; Iligan; Iligan City; Ille-et-Vilaine; Illes Balears; Illinois;
Illizi; Ilocos; Ilocos Norte; Ilocos Sur; Iloilo; Ilorin; Imbabura; Imereti; Imo; Imperatriz; Imperia; Imphal; Imus;
In Guezzam; In Salah; Incheon; Inchiri; Indaiatuba; Independencia; Indiana; Indianapolis; Indio; Indo-Pacific;
Indore; Indre; Indre-et-Loire; Inezgane-Ait Melloul; Inglewood; Ingushetiya; Inhambane; Innlandet; Insein;
Inverclyde; Ioba; Iowa; Ipatinga; Ipoh; Ipswich; Iqlim Kurdistan; Iquitos; Irapuato; Irbid; Iringa; Irkutsk; Irvine;
Isere; Isernia; Isesaki; Iseyin; Isfahan; Isfara; Ishikawa; Isiolo; Isiro; Iskandar Puteri; Iskenderun; Islington;
Ismailia; Isparta; Istanbul; Istaravshan; Istarska zupanija; Istarska županija; Isère; Itabashi; Itaborai; Itaboraí;
Itabuna; Itagui; Itagüí; Itaim Paulista; Itapevi; Itaquaquecetuba; Itaquera; Ivano-Frankivsk; Ivanovo; Iwaki; Iwate;
Ixtapaluca; Izhevsk; Izmir; Iztacalco; Iztapalapa; Iğdır; Jabalpur; Jabaquara; Jaboatao dos Guararapes;
Jaboatão dos Guararapes; Jacarei; Jacareí; Jacksonville; Jacobabad; Jaen; Jaipur; Jajmau; Jakangto; Jalal-Abad;
Jalalabad; Jalalpur Pirwala; Jalandhar; Jalgaon; Jalisco; Jalna; Jambi; Jambi City; Jammu; Jammu and Kashmir;
Jamnagar; Jamshedpur; Jamtlands lan; Jaragua; Jaraguá; Jardim Angela; Jardim Sao Luis; Jarvamaa;
Jasz-Nagykun-Szolnok; Java; Jawa Barat; Jawa Tengah; Jawa Timur; Jayapura; Jazan; Jaén; Jebel Ali; Jeddah; Jeju City;
Jember; Jeollabuk-do; Jeollanam-do; Jeonju; Jepara; Jerada; Jerez de la Frontera; Jersey City; Jessore; Jhang Sadr;
Jhansi; Jharkhand; Jiangsu; Jiangxi; Jigawa; Jijel; Jijiga; Jilin; Jimeta; Jimma; Jinan; Jiutepec; Jiwaka; Jizzax;
Joao Pessoa; Jodhpur; Jogevamaa; Johannesburg; Johns Creek; Johor; Johor Bahru; Joinville; Joliet; Jonglei;
Jonkopings lan; Jos; Jose C. Paz; José C. Paz; Jowzjan; João Pessoa; Juazeiro; Juazeiro do Norte; Jubbada Dhexe;
Jubbada Hoose; Juiz de Fora; Jujuy; Juliaca; Junagadh; Jundiai; Jundiaí; Junin; Junín; Jura; Jurong Town;
Jurong West; Jász-Nagykun-Szolnok; Jämtlands län; Järvamaa; Jõgevamaa; Jönköpings län; K'akheti; Kabankalan; Kabinda;
Kabwe; Kachin; Kadapa; Kadavu; Kadiogo; Kaduna; Kaeb; Kaech’on; Kaech’ŏn; Kaesong; Kaesŏng; Kaffrine; Kafrul; Kagawa;
Kagera; Kagoshima; Kahama; Kahramanmaras; Kahramanmaraş; Kainuu; Kajang; Kajiado; Kakamega; Kakinada;
Kakogawacho-honmachi; Kalaburagi; Kalasin; Kalemyo; Kalimantan Barat; Kalimantan Selatan; Kalimantan Tengah;
Kalimantan Timur; Kalimantan Utara; Kalinga; Kaliningrad; Kalininskiy; Kallakurichi; Kalmar lan; Kalmar län;
Kalmykiya; Kaluga; Kalyan; Kamarhati; Kamina; Kamloops; Kamoke; Kamphaeng Phet; Kampong Baharu Cheras Batu Sebelas;
Kampong Chaam; Kampong Chhnang; Kampong Spueu; Kampong Thum; Kampot; Kampung Baru Subang; Kampung Kangkar Teberau;
Kampung Larkin Lama; Kamyanske; Kanagawa; Kananga; Kanata; Kanayannur; Kanazawa; Kanchanaburi; Kanchipuram; Kandaal;
Kandahar; Kanem; Kanggye; Kangweonto; Kankan; Kano; Kanpur; Kansas; Kansas City; Kanta-Hame; Kanta-Häme; Kaoh Kong;
Kaohsiung; Kaolack; Kapar; Kapisa; Karabaglar; Karabağlar; Karabuk; Karabük; Karachi; Karagandy; Karaj; Karaman;
Karawalnagar; Karawang; Karbala; Kareliya; Kariega; Karimnagar; Karlovacka zupanija; Karlovačka županija; Karlsruhe;
Karnal; Karnali; Karnaphuli; Karnataka; Karnten; Karol Bagh; Kars; Karsiyaka; Karur; Karuzi; Karşıyaka; Kasai;
Kasai Central; Kasai Oriental; Kasangati; Kasaï; Kasaï Central; Kasaï Oriental; Kashan; Kashiwa; Kashmir; Kassala;
Kastamonu; Kasugai; Kasukabe; Kasulu; Kasur; Katavi; Katihar; Katowice; Katsina; Katsushika; Kaunas; Kavango East;
Kavango West; Kawagoe; Kawaguchi; Kawasaki; Kayah; Kayangel; Kayanza; Kayin; Kayseri; Kazan; Kebbi; Kedah; Kediri;
Kedougou; Keelung; Kelantan; Kelar; Kelowna; Kemerovo; Kemo-Gribingui; Kendari; Kenedougou; Kenema; Kenitra; Kennedy;
Kenosha; Kentucky; Kepulauan Bangka Belitung; Kepulauan Riau; Kerala; Kericho; Kerman; Kermanshah; Kerouane;
Keski-Pohjanmaa; Keski-Suomi; Khabarovsk; Khakasiya; Khamis Mushait; Khammouan; Khandwa; Khanh Hoa; Kharagpur;
Kharkiv; Khartoum North; Khatlon; Khemisset; Khenchela; Khenifra; Khimki; Khmelnytskyi; Khomas; Khomeyni Shahr;
Khon Kaen; Khorasan-e Jonubi; Khorasan-e Razavi; Khorasan-e Shomali; Khorramabad; Khorramshahr; Khost; Khouribga;
Khulna; Khuzdar; Khuzestan; Khyber Pakhtunkhwa; Khánh Hòa; Khémisset; Khénifra; Kiambu; Kibaha; Kidal; Kie-Ntem;
Kien Giang; Kigoma; Kikolo; Kikuyu; Kikwit; Kilamba; Kildare; Kilifi; Kilimanjaro; Kilis; Kilkenny; Killeen;
Kima Kieza; Kimhae; Kindia; Kindu; Kingston upon Hull; Kinmen; Kirari Sulemannagar; Kirikkale; Kirinyaga; Kirkland;
Kirklareli; Kirkuk; Kirov; Kirsehir; Kirundo; Kisangani; Kishiwada; Kisii; Kismayo; Kissidougou; Kisumu; Kita;
Kitakyushu; Kitui; Kitwe; Kié-Ntem; Kiến Giang; Klang; Klerksdorp; Kluang; Klungkung; Knoxville; Kobe; Kocaeli;
Kochi; Kogi; Kolda; Kolhapur; Kolkata; Kollam; Koln; Kolwezi; Kom Ombo; Komarom-Esztergom; Komi; Komondjari;
Kompienga; Komsomolsk-on-Amur; Komárom-Esztergom; Kon Tum; Konak; Kongo Central; Konibodom; Konya;
Koprivnicko-krizevacka zupanija; Koprivničko-križevačka županija; Korba; Korce; Kordestan; Koreatown; Korhogo;
Koriyama; Koronadal; Koror; Korçë; Koshi; Koshigaya; Kosice; Kosrae; Kossi; Kostanay; Kosti; Kostroma; Kota;
Kota Bharu; Kota Damansara; Kota Kinabalu; Kota Kuala Muda; Kotayk'; Koto; Koubia; Koulikoro; Koulpelogo; Koulpélogo;
Koumassi; Koundara; Kouritenga; Kouroussa; Kourweogo; Kourwéogo; Koutiala; Kowloon; Kowloon City; Kozhikode; Košice;
Krabi; Kracheh; Kraj Vysocina; Kraj Vysočina; Krakow; Kraków; Krapinsko-zagorska zupanija;
Krapinsko-zagorska županija; Krasnodar; Krasnogvargeisky; Krasnoyarsk; Krefeld; Kremenchuk; Kronobergs lan;
Kronobergs län; Kropyvnytskyi; Krugersdorp; Kryvyy Rih; Kuala Terengganu; Kuantan; Kuching; Kucukcekmece;
Kuhistoni Badakhshon; Kukatpally; Kukes; Kukës; Kulob; Kulti; Kumamoto; Kumasi; Kumba; Kunar; Kunaṟ; Kunduz; Kunene;
Kunming; Kunri; Kunshan; Kupang; Kurashiki; Kurdistan; Kure; Kurgan; Kurnool; Kursk; Kurume; Kushinagar; Kutahya;
Kvemo Kartli; Kwai Chung; Kwale; Kwango; Kwara; Kwazulu-Natal; Kwilu; Kyengera; Kymenlaakso; Kyoto; Kyzylorda;
Kärnten; Kédougou; Kémo-Gribingui; Kénitra; Kénédougou; Kérouané; Köln; Kütahya; Küçükçekmece; Kırklareli; Kırıkkale;
Kırşehir; Kŭhistoni Badakhshon; Kŭlob; L'Aquila; L'Hospitalet de Llobregat; L'Oriental; La Altagracia; La Araucania;
La Araucanía; La Ceiba; La Cite-Limoilou; La Cité-Limoilou; La Guaira; La Habana; La Haute-Saint-Charles;
La Libertad; La Pampa; La Pintana; La Rioja; La Romana; La Spezia; La Union; La Vega; Laane-Virumaa; Laanemaa;
Laayoune; Laayoune-Sakia El Hamra; Labe; Labé; Ladakh; Laghman; Laghouat; Lagos; Laguna; Lahore; Lai Chau; Lai Châu;
Laikipia; Lake Forest; Lakewood; Lakshadweep; Lal Bahadur Nagar; Lam Dong; Lambayeque; Lampang; Lamphun; Lampung;
Lamu; Lanao del Norte; Lanao del Sur; Lancashire; Lancaster; Landskapet Aland; Landskapet Åland; Lang Son; Langley;
Lansing; Lanus; Lanzhou; Lanús; Lao Cai; Laois; Lappi; Lapu-Lapu City; Larache; Laredo; Larkana; Las Cruces;
Las Palmas; Las Palmas de Gran Canaria; Las Pinas; Las Piñas; Las Tunas; Las Vegas; Latacunga; Latakia;
Latin America; Latina; Latur; Lau; Launceston; Lauro de Freitas; Laval; Lawton; Lazio; Laâyoune;
Laâyoune-Sakia El Hamra; Le Plateau-Mont-Royal; Le Sud-Ouest; Le Vieux-Longueuil; League City; Lebap; Lecce; Lecco;
Lee's Summit; Leeds; Lehigh Acres; Leicester; Leicestershire; Leinster; Leipzig; Leitrim; Lekki; Lelouma;
Leon de los Aldama; Leraba; Leste; Lethbridge; Levis; Lewisville; Lexington; Lexington-Fayette; Leyte; Lezhe; Lezhë;
León de los Aldama; Lhokseumawe; Lianyungang; Liaoning; Libertad; Lichinga; Licko-senjska zupanija; Lienchiang;
Liguria; Likasi; Lille; Limburg; Limeira; Limerick; Limon; Limpopo; Limón; Lincolnshire; Lindi; Linyi; Linz;
Lipa City; Lipetsk; Little Rock; Livermore; Liverpool; Livonia; Livorno; Liège; Ličko-senjska županija; Lleida;
Loa Janan; Lobaye; Lobito; Lodi; Lodz; Loei; Lofa; Logan City; Logar; Logone-Occidental; Logone-Oriental;
Loir-et-Cher; Loire; Loire-Atlantique; Loiret; Loja; Lomaiviti; Lomami; Lombardia; Lome; Londonderry County Borough;
Londrina; Long An; Long Beach; Long Bien; Long Xuyen; Long Xuyên; Longford; Longmont; Longueuil; Longview; Loni;
Lop Buri; Lorestan; Loroum; Los Angeles; Los Lagos; Los Mochis; Los Rios; Los Ríos; Los Santos; Los Teques;
Lot-et-Garonne; Louang Namtha; Louangphabang; Louga; Louisiana; Louisville; Louth; Lower Hutt; Lozere; Lozère; Loṙi;
Lualaba; Luapula; Lubango; Lubbock; Lubeck; Lublin; Lubombo; Lubuklinggau; Lubumbashi; Lucena; Lucknow; Ludhiana;
Lugo; Luhansk; Luliang; Lumbini; Lunda-Norte; Lunda-Sul; Luton; Lutsk; Luxor; Luziania; Luziânia; Lviv; Lyon;
Lào Cai; Lâm Đồng; Lääne-Virumaa; Läänemaa; Lélouma; Léraba; Lévis; Lübeck; Lüliang; Lạng Sơn; M'sila; Ma On Shan;
Macapa; Macapá; Maceio; Maceió; Macenta; Macerata; Machakos; Machala; Machida; Mackay; Macon; Macuata; Madang;
Madhesh; Madhya Pradesh; Madinah; Madinat an Nasr; Madiun; Madre de Dios; Madurai; Mae Hong Son; Maebashi;
Magallanes; Magdalena Contreras; Magdeburg; Magnitogorsk; Magugpo Poblacion; Maguindanao del Norte;
Maguindanao del Sur; Magway; Magé; Maha Sarakham; Mahaica-Berbice; Mahajanga; Maharashtra; Maheshtala; Mahilyow;
Mai-Ndombe; Maianga; Maidstone; Maiduguri; Maine; Maine-et-Loire; Mainz; Maipu; Maipú; Maitland; Makamba; Makassar;
Makati City; Makhachkala; Makira-Ulawa; Makiyivka; Makkah; Makkah al Mukarramah; Makueni; Makurdi; Malabon; Malacca;
Malaga; Malaita; Malampa; Malang; Malange; Malanje; Malatya; Malegaon; Malingao; Malir Cantonment; Mallawi; Malmo;
Malmö; Malolos; Maltepe; Maluku; Maluku Utara; Mamou; Manabi; Manabí; Manado; Manaus; Manawatu-Whanganui; Manche;
Manchester; Mandalay; Mandaluyong; Mandaluyong City; Mandaue City; Mandera; Mandiana; Mandoul; Mandurah; Mangaluru;
Manhattan; Manica; Manicaland; Maniema; Manipur; Manisa; Manitoba; Manizales; Mannheim; Mansfield; Mansilingan;
Mantampay; Mantilla; Mantova; Manukau City; Manyara; Manzini; Man’gyongdae-ri; Man’gyŏngdae-ri; Maple Ridge;
Mar del Plata; Maracaibo; Maracanau; Maracanaú; Maracay; Maradi; Maragheh; Maranhao; Maranhão; Marawi City; Marche;
Marcory; Mardan; Mardin; Margibi; Margilon; Maria Trinidad Sanchez; Maricá; Marienthal; Marikina City; Marilia;
Marinduque; Maringa; Maringá; Mariupol; Mariy El; Marka; Markazi; Markham; Marlborough; Marne; Marne La Vallee;
Marne La Vallée; Maroua; Marrakech; Marrakech-Safi; Marrakesh; Mars; Marsabit; Marseille; Maryland; Maryvale;
María Trinidad Sánchez; Marília; Mar’ino; Masan; Masbate; Mashhad; Mashonaland Central; Mashonaland East;
Mashonaland West; Masina; Massa-Carrara; Massachusetts; Masvingo; Matabeleland North; Matabeleland South; Matadi;
Matam; Matanzas; Mataram; Matera; Mathura; Mato Grosso; Matola; Matsudo; Matsue; Matsumoto; Matsuyama; Maturin;
Maturín; Mau; Maua; Maule; Mauá; Mawlamyine; Mayabeque; Mayaro-Rio Claro; Mayenne; Mayo; Mayo-Kebbi-Est;
Mayo-Kebbi-Ouest; Mazandaran; Mazar-e Sharif; Mazatlan; Mazatlán; Mbandaka; Mbarara; Mbeya; Mbomou; Mbour;
Mbuji-Mayi; McAllen; McKinney; Mdantsane; Meath; Mecklenburg-Vorpommern; Medan; Medellin; Medellín;
Medimurska zupanija; Mediouna; Mediterranean; Meerut; Meghalaya; Meguro; Mek'ele; Meknes; Meknès; Melaka; Melbourne;
Melekeok; Memphis; Menaka; Mendip; Mendoza; Menifee; Menongue; Merced; Mercier–Hochelaga-Maisonneuve; Merida;
Merkezefendi; Merlo; Mersin; Meru; Mesa; Messina; Metairie; Metairie Terrace; Meurthe-et-Moselle; Meuse; Mexicali;
Meycauayan; Međimurska županija; Miami; Miami Beach; Miami Gardens; Miaoli; Michigan; Michoacan de Ocampo;
Michoacán de Ocampo; Mid-City; Middle East; Middlesbrough; Midelt; Midlothian; Midtjylland; Migori; Miguel Hidalgo;
Milan; Milne Bay; Milton Keynes; Milwaukee; Mimaropa; Minamirinkan; Minas Gerais; Minato; Minato City;
Mindoro Occidental; Mindoro Oriental; Mingora; Minhang; Minneapolis; Minnesota; Minya; Miramar; Miri; Mirpur Khas;
Mirpur Model Thana; Mirzapur; Misamis Occidental; Misamis Oriental; Misiones; Misratah; Mission Viejo; Mississauga;
Mississippi; Missouri; Mito; Mixco; Miyagi; Miyazaki; Mizoram; Mogi das Cruzes; Mohammadia; Mohammadpur; Mohammedia;
Mokotow; Mokotów; Mokpo; Molise; Mombasa; Monagas; Monaghan; Monchengladbach; Monclova; Moncton; Mondol Kiri;
Mongala; Monsenor Nouel; Monseñor Nouel; Montana; Monte Cristi; Monte Plata; Monteria; Monterrey; Montería;
Montes Claros; Montgomery; Montpellier; Montreal; Montreal-Nord; Montréal; Montréal-Nord; Montserrado;
Monza e Brianza; Mopti; Moquegua; Moradabad; Morbihan; Mordoviya; More og Romsdal; Morelia; Morelos; Moreno Valley;
Morioka; Morobe; Morogoro; Morona Santiago; Morvi; Moselle; Moshi; Mossamedes; Mossoro; Mossoró; Mostaganem;
Mostoles; Mosul; Motijheel; Mouhoun; Moulay Yacoub; Mount Pleasant; Mountain Province; Mountain View; Moxico;
Moyen-Chari; Moyen-Ogooue; Moyen-Ogooué; Mpanda; Mpumalanga; Mtskheta-Mtianeti; Mtwara; Muar; Mubi; Muchinga; Mudug;
Mueang Nonthaburi; Mugla; Mukalla; Mukdahan; Mukim Pulai; Mulenvos; Multan; Mulugu; Mumbai; Munger; Munich; Munster;
Muntinlupa; Muramvya; Murang'a; Muratpasa; Muratpaşa; Murcia; Murfreesboro; Muridke; Murmansk; Murrieta; Murwara;
Mus; Musaffah; Mutare; Muyinga; Muzaffarabad; Muzaffargarh; Muzaffarnagar; Muzaffarpur; Muğla; Muş; Mwanza; Mwaro;
Mwene; My Tho; Mykolayiv; Mymensingh; Mysuru; Mzuzu; Málaga; Médiouna; Médéa; Ménaka; Mérida; México; Móstoles;
Mönchengladbach; Møre og Romsdal; Münster; Mỹ Tho; M’diq-Fnideq; NIA Valencia; Naama; Naberezhnyye Chelny; Nacala;
Nadiad; Nador; Nadroga and Navosa; Nagaland; Nagano; Nagaoka; Nagar Naluakot; Nagareyama; Nagarpur; Nagasaki;
Nagercoil; Nagoya; Nagpur; Naha; Nahouri; Naihati; Nairobi City; Naitasiri; Najaf; Najafabad; Najafgarh; Najran;
Nakano; Nakhon Nayok; Nakhon Pathom; Nakhon Phanom; Nakhon Ratchasima; Nakhon Sawan; Nakhon Si Thammarat; Nakuru;
Nalchik; Nam Dinh; Nam Định; Namangan; Namentenga; Namibe; Namosi; Nampa; Nampula; Namp’o; Namur; Nana-Mambere;
Nana-Mambéré; Nanaimo; Nanchang; Nanded; Nandi; Nandyal; Nangarhar; Nangloi Jat; Nanjing; Nanning; Nansana; Nantong;
Nantou; Napa; Naperville; Naples; Napo; Nara; Nara-shi; Narathiwat; Narayanganj; Narela; Narok; Narsingdi; Naryn;
Nasarawa; Nashik; Nashua; Nashville; Nasim Shahr; Nasimshahr; Nasiriyah; Natal; National Capital Region; Natore;
Naucalpan de Juarez; Naucalpan de Juárez; Navarra; Navegantes; Navi Mumbai; Navoiy; Navotas; Nawabshah; Nayala;
Nayarit; Nazarabad; Nazret; Ndola; Near North Side; Nebraska; Negeri Sembilan; Negros Occidental; Negros Oriental;
Neihu; Neiva; Nellore; Nepean; Netanya; Neue Neustadt; Neuquen; Neuquén; Nevada; Nevis; Nevsehir; Nevşehir;
New Bedford; New Brunswick; New Cairo; New Hampshire; New Haven; New Ireland; New Jersey; New Kingston; New Mexico;
New Orleans; New Plymouth; New South Memphis; New South Wales; New Taipei City; New Territories; New York;
New York City; Newark; Newcastle; Newcastle under Lyme; Newcastle upon Tyne; Newfoundland and Labrador; Newport;
Newport Beach; Newport News; Neyagawa; Neyshabur; Ngaoundere; Ngaoundéré; Ngaraard; Ngarchelong; Ngardmau; Ngatpang;
Ngchesar; Ngeremlengui; Nghe An; Nghi Son; Nghi Sơn; Nghệ An; Ngiwal; Ngounie; Ngounié; Nha Trang; Niagara Falls;
Niassa; Nicolas Romero; Nicolás Romero; Niederosterreich; Niedersachsen; Niederösterreich; Nievre; Nigde; Niigata;
Nilufer; Nilüfer; Nimba; Nimroz; Ningbo; Ninh Binh; Ninh Bình; Ninh Hoa; Ninh Hòa; Ninh Thuan; Ninh Thuận; Nis;
Nishi-Tokyo-shi; Nishinomiya; Niteroi; Niterói; Nizamabad; Nizhnekamsk; Nizhnevartovsk; Nizhniy Novgorod;
Nizhny Tagil; Nièvre; Niğde; Niš; Njombe; Nogales; Nograd; Noida; Nong Khai; Nonthaburi; Noord-Brabant;
Noord-Holland; Nord; Nord-Kivu; Nord-Ubangi; Nordjylland; Nordland; Nordrhein-Westfalen; Norfolk; Norrbottens lan;
Norrbottens län; Norte; North America; North Ayrshire; North Carolina; North Central Province; North Charleston;
North Dakota; North Darfur; North East; North Kordofan; North Lanarkshire; North Las Vegas; North Peoria;
North Shore; North Stamford; North Vancouver; North Western; North Western Province; North Yorkshire; North-West;
North-Western; Northampton; Northern Cape; Northern Ireland; Northern Mindanao; Northern Province; Northern Region;
Northern Samar; Northern Territory; Northland; Northwest Territories; Norwalk; Norwich; Norðurland eystra;
Norðurland vestra; Nottingham; Nottinghamshire; Nouaceur; Nouakchott Nord; Nouakchott Ouest; Nouakchott Sud;
Noumbiel; Nova Iguacu; Nova Iguaçu; Nova Scotia; Nova Vida; Novara; Novi Sad; Novo Hamburgo; Novokuznetsk;
Novorossiysk; Novosibirsk; Nowrangapur; Nuble; Nueva Ecija; Nueva Esparta; Nueva Vizcaya; Nuevo Laredo; Nuevo Leon;
Nuevo León; Nugaal; Nukus; Nunavut; Nuneaton; Nunoa; Nuoro; Nuremberg; Nuristan; Nusa Tenggara Barat;
Nusa Tenggara Timur; Nyala; Nyamira; Nyandarua; Nyanga; Nyeri; Nzerekore; Nzérékoré; Nógrád; O'Fallon; Oakland;
Oakville; Oaxaca; Obalende; Oberhausen; Oberosterreich; Oberösterreich; Obock; Obolon; Oceania; Odesa; Odisha;
Offaly; Ogbomoso; Ogden; Ogooue-Ivindo; Ogooue-Lolo; Ogooue-Maritime; Ogooué-Ivindo; Ogooué-Lolo; Ogooué-Maritime;
Ogun; Ohangwena; Ohio; Oio; Oise; Oita; Ojo de Agua; Okara; Okayama; Okazaki; Okene; Okinawa; Oklahoma;
Oklahoma City; Olathe; Oldham; Olinda; Olongapo; Omaha; Omaheke; Ombella-Mpoko; Omdurman; Omnogovi; Omsk; Omusati;
Ondo; Ongole; Onitsha; Ontario; Oost-Vlaanderen; Ooty; Oran; Ordu; Orebro lan; Oregon; Orel; Orellana; Orem;
Orenburg; Orhon; Oristano; Orkney Islands; Orléans; Ormoc; Orne; Orsk; Orumiyeh; Oruro; Orël; Osaka; Osan; Osasco;
Osh; Oshana; Oshawa; Oshikoto; Osjecko-baranjska zupanija; Osječko-baranjska županija; Osmaniye; Osogbo;
Ostergotlands lan; Ostrava; Osun; Ota; Otago; Otdar Mean Chey; Oti; Otjozondjupa; Otsu; Ottawa South; Ouaddai;
Ouaddaï; Ouaka; Ouargla; Ouarzazate; Oubritenga; Oudalan; Oudomxai; Oudômxai; Oued Ed-Dahab; Ouezzane; Ouham;
Ouham-Pende; Ouham-Pendé; Oujda; Oujda-Angad; Ouled Djellal; Oulu; Oum el Bouaghi; Ourense; Oval Office; Overijssel;
Overland Park; Oviedo; Ovorhangay; Owerri; Owo; Oxford; Oxfordshire; Oxnard; Oyo; Ozama; Paarl; Pachuca de Soto;
Pacific; Padang; Padangsidempuan; Padova; Padua; Pagadian; Pahang; Paijat-Hame; Pailin; Pais Vasco; Pakdasht;
Paktika; Paktiya; Palangkaraya; Palawan; Palembang; Palencia; Palermo; Pallabi; Pallavaram; Palm Bay; Palm Coast;
Palma; Palmdale; Palmerston North; Palmira; Palu; Pampanga; Pamplona; Panabo; Panama Oeste; Panamá; Panamá Oeste;
Panchkula; Pangasinan; Pangkalpinang; Panihati; Panipat; Panjshayr; Papua; Papua Barat; Papua Barat Daya;
Papua Pengunungan; Papua Selatan; Papua Tengah; Paraiba; Parakou; Parana; Paranaque City; Paraná; Parauapebas;
Paraíba; Parbhani; Paris 15 Vaugirard; Parnamirim; Parnumaa; Parwan; Pará; Pas-de-Calais; Pasadena; Pasarkemis;
Pasay; Pasco; Pasig City; Pasir Gudang; Pasir Mas; Passore; Passoré; Pastaza; Pasto; Pasuruan; Patan; Paterson;
Pathein; Pathum Thani; Patiala; Patna; Pattani; Paulista; Pavia; Pavlodar; Paya Terubong; País Vasco; Pearland;
Pedernales; Pekalongan; Pekanbaru; Peleliu; Pelentong; Pelotas; Pematangsiantar; Pemba; Pemba North; Pemba South;
Pembroke Pines; Penal-Debe; Penalolen; Penama; Penghu; Pennsylvania; Penza; Peoria; Perak; Peravia; Percut; Pereira;
Perlis; Perm; Pernambuco; Persian Gulf; Perth; Perth and Kinross; Perugia; Pesaro e Urbino; Pescara; Peshawar; Pest;
Petah Tiqva; Petaling Jaya; Petare; Petaẖ Tiqva; Peterborough; Petionville; Petrolina; Petropavl; Petropolis;
Petrozavodsk; Petrópolis; Peñalolén; Phan Rang-Thap Cham; Phan Rang-Tháp Chàm; Phan Thiet; Phan Thiết; Phangnga;
Phatthalung; Phayao; Phetchabun; Phetchaburi; Phichit; Philadelphia; Phitsanulok; Pho Yen; Phoenix; Phongsali; Phrae;
Phu My; Phu Quoc; Phu Tho; Phu Yen; Phuket; Phyeongannamto; Phyeonganpukto; Phôngsali; Phú Mỹ; Phú Thọ; Phú Yên;
Phổ Yên; Piacenza; Piaui; Piauí; Pichincha; Pickering; Piemonte; Pietermaritzburg; Pikine; Pimpri; Pimpri-Chinchwad;
Pinar del Rio; Pinar del Río; Pindi Bhattian; Pingtung; Piracicaba; Pirkanmaa; Pisa; Pistoia; Pittsburgh; Piura;
Plano; Plateau-Central; Plateaux; Plovdiv; Plymouth; Pohang; Pohjanmaa; Pohjois-Karjala; Pohjois-Pohjanmaa;
Pohjois-Savo; Pohnpei; Pointe-Noire; Pokhara; Polokwane; Poltava; Polvamaa; Pomeroon-Supenaam; Pomona; Pompano Beach;
Poni; Ponta Grossa; Pontevedra; Pontianak; Poole; Popayan; Popayán; Porlamar; Port Harcourt; Port Said;
Port Saint Lucie; Port Sudan; Port-de-Paix; Portland; Porto Alegre; Porto Velho; Portoviejo; Portsmouth;
Portsmouth Heights; Portuguesa; Posadas; Potaro-Siparuni; Potenza; Pousaat; Pozesko-slavonska zupanija; Poznan;
Poznań; Požeško-slavonska županija; Prachin Buri; Prachuap Khiri Khan; Praia Grande; Prato; Pravyi Bereh; Prayagraj;
Preah Sihanouk; Preah Vihear; Presidente Prudente; Prey Veaeng; Primorsko-goranska zupanija;
Primorsko-goranska županija; Prince Edward Island; Princes Town; Principe; Probolinggo; Prokop’yevsk; Provo;
Príncipe; Pskov; Pucallpa; Puchong; Pudong; Puducherry; Puebla; Puente Alto; Puente de Vallecas; Puerto La Cruz;
Puerto Montt; Puerto Plata; Puerto Princesa; Puerto Vallarta; Puglia; Pulau Pinang; Punasa; Pune; Punggol; Punjab;
Puno; Puntarenas; Puri; Purnia; Purwokerto; Puxi; Puy-de-Dome; Puy-de-Dôme; Puyang; Pyeongtaek; Pyrenees-Atlantiques;
Pyrenees-Orientales; Pyrénées-Atlantiques; Pyrénées-Orientales; Päijät-Häme; Pärnumaa; Pénama; Pétionville; Põlvamaa;
Qarchak; Qarshi; Qash-Barkah; Qashqadaryo; Qazvin; Qa’em Shahr; Qina; Qingdao; Qinghai; Qingyang; Qods; Qom; Qoqon;
Qoraqalpogiston Respublikasi; Quan Ba; Quan Muoi; Quan Muoi Mot; Quan Sau; Quang Binh; Quang Nam; Quang Ngai;
Quang Ninh; Quang Tri; Quebec; Queens; Queensland; Quelimane; Queretaro; Querétaro; Quetta; Quevedo; Quezon;
Quezon City; Qui Nhon; Quilicura; Quilmes; Quinara; Quintana Roo; Quirino; Quthbullapur; Québec; Quảng Bình;
Quảng Nam; Quảng Ngãi; Quảng Ninh; Quảng Trị; Quận Ba; Quận Mười; Quận Mười Một; Quận Sáu; Rabat-Sale-Kenitra;
Rabat-Salé-Kénitra; Rach Gia; Rach'a-Lechkhumi-Kvemo Svaneti; Radom; Rahim Yar Khan; Raichur; Raipur;
Rajamahendravaram; Rajasthan; Rajkot; Rajpur Sonarpur; Rajshahi; Rakhine; Raleigh; Ramadi; Ramagundam; Ramgundam;
Ramiros; Rampur; Rancagua; Ranchi; Rancho Cucamonga; Randburg; Rangpur; Raniganj; Ranipet; Ranong; Raplamaa;
Ras Al Khaimah; Rasapudipalem; Rasht; Ratchaburi; Ratlam; Raurkela Industrial Township; Ravenna; Rawalpindi; Rayong;
Ra’s Bayrut; Ra’s al Khaymah; Recife; Red Deer; Red Sea; Redditch; Redwood City; Reggio Emilia; Region Continentale;
Region Insulaire; Rehamna; Relizane; Renfrewshire; Rengasdengklok; Rennell and Bellona; Reno; Renton; Repentigny;
Resistencia; Rewa; Reynosa; Rheinland-Pfalz; Rhode Island; Rhone; Rhône; Rialto; Riau; Ribeirao Preto;
Ribeirao das Neves; Ribeirão Preto; Ribeirão das Neves; Richards Bay; Richardson; Richmond; Richmond Hill; Rieti;
Rif Dimashq; Rimini; Rio Branco; Rio Claro; Rio Negro; Rio Rancho; Rio Verde; Rio de Janeiro; Riobamba;
Rishon LeTsiyyon; River Cess; River Gee; River Nile; Riviere-des-Prairies–Pointe-aux-Trembles;
Rivière-des-Prairies–Pointe-aux-Trembles; Rivne; Rizal; Rize; Rochdale; Rochester; Rockford; Rockhampton; Rogaland;
Rohini; Rohtak; Roi Et; Romblon; Romford; Rondonia; Rondonopolis; Rondonópolis; Rondônia; Roodepoort; Roraima;
Rosario; Roscommon; Rosemont–La Petite-Patrie; Roseville; Rostov-on-Don; Roswell; Rotanak Kiri; Rotherham; Rotterdam;
Round Rock; Rourkela; Rovigo; Rufisque; Rufisque est; Ruiru; Rukwa; Rumonge; Russeifa; Rustenburg; Rutana; Ruvuma;
Ruyigi; Ryangkangto; Ryazan’; Rybinsk; Région Continentale; Région Insulaire; Río Negro; Rạch Giá; Sa Dec; Sa Kaeo;
Saanich; Saaremaa; Saarland; Sabadell; Sabah; Sabaragamuwa Province; Sabya; Sabzevar; Sachsen; Sachsen-Anhalt;
Sacoma; Sacomã; Sacramento; Saddiqabad; Sadr City; Safi; Sagamihara; Saguenay; Saha; Saharanpur; Sahel; Sahiwal;
Saint Kitts; Saint Paul; Saint Peters; Saint Petersburg; Saint-Hubert; Saint-Jean-sur-Richelieu; Saint-Laurent;
Saint-Louis; Saint-Louis-de-Terrebonne; Saint-Marc; Sainte-Foy; Saitama; Sakai; Sakarya; Sakon Nakhon; Salamanca;
Salamat; Salavan; Sale; Salem; Salerno; Salford; Salt Lake City; Salta; Saltillo; Saltivka; Salvador; Salzburg; Salé;
Samambaia; Samana; Samangan; Samaná; Samara; Samarinda; Samarkand; Samarqand; Samburu; Samegrelo-Zemo Svaneti;
Samsun; Samtskhe-Javakheti; Samut Prakan; Samut Sakhon; Samut Songkhram; San Angelo; San Antonio; San Bernardino;
San Bernardo; San Cristobal; San Cristobal de las Casas; San Cristóbal; San Cristóbal de las Casas; San Diego;
San Felipe; San Fernando; San Fernando de Apure; San Francisco; San Jose; San Jose del Monte; San Juan-Laventille;
San Leandro; San Lorenzo; San Luis; San Luis Potosi; San Luis Potosí; San Marcos; San Martin; San Martín; San Mateo;
San Miguel; San Miguel de Tucuman; San Miguel de Tucumán; San Miguelito; San Nicolas de los Garza;
San Nicolás de los Garza; San Pablo; San Pedro; San Pedro Sula; San Pedro de Macoris; San Pedro de Macorís;
San Salvador de Jujuy; San Tan Valley; San-Pedro; San-Pédro; Sanaa; Sanaag; Sanandaj; Sancaktepe; Sanchez Ramirez;
Sancti Spiritus; Sancti Spíritus; Sandakan; Sandy Hills; Sandy Springs; Sangli; Sangre Grande; Sanguie; Sanguié;
Sankuru; Sanliurfa; Sanma; Sanmatenga; Sant Marti; Sant Martí; Santa Ana; Santa Barbara; Santa Catarina; Santa Clara;
Santa Clarita; Santa Cruz; Santa Cruz de Tenerife; Santa Cruz de la Sierra; Santa Elena; Santa Fe; Santa Luzia;
Santa Maria; Santa Marta; Santa Monica; Santa Rosa; Santa Teresa del Tuy; Santiago Rodriguez; Santiago Rodríguez;
Santiago de Cuba; Santiago de Queretaro; Santiago de Querétaro; Santiago de Surco; Santiago de los Caballeros;
Santiago del Estero; Santo Andre; Santo André; Santo Domingo Este; Santo Domingo Oeste;
Santo Domingo de los Colorados; Santol; Sao Bernardo do Campo; Sao Carlos; Sao Joao de Meriti; Sao Jose;
Sao Jose de Ribamar; Sao Jose do Rio Preto; Sao Jose dos Campos; Sao Jose dos Pinhais; Sao Leopoldo; Sao Luis;
Sao Paulo; Sao Vicente; Saone-et-Loire; Sapele; Sapopemba; Sapporo; Sar-e Pul; Saraburi; Sarangani; Saransk; Saratov;
Sarawak; Sardegna; Sardinia; Sargodha; Sariwon-si; Sariwŏn-si; Sarthe; Sasebo; Saskatchewan; Sassari; Satakunta;
Satna; Satun; Saugor; Saurimo; Savanes; Savannakhet; Savannakhét; Savar; Saveh; Savoie; Savona; Saïda;
Saône-et-Loire; Scandinavia; Schleswig-Holstein; Scotland; Scottish Borders; Scottsdale; Scunthorpe; Seattle;
Sector 1; Sector 2; Sector 3; Sector 4; Sector 5; Sector 6; Secunderabad; Sedhiou; Seeb; Sefrou; Segou; Segovia;
Seine-Maritime; Seine-Saint-Denis; Seine-et-Marne; Sejong; Sekondi; Selangor; Selayang Baru Utara; Selenge; Semarang;
Semey; Semnan; Sendai; Sengkang New Town; Sennar; Seno; Seongnam-si; Sepang; Serang; Serekunda; Seremban; Sergipe;
Serra; Serua; Setagaya; Setapak; Sete Lagoas; Setif; Settat; Sevastopol; Severnaya Osetiya; Sevilla; Sfax; Sha Tin;
Shaanxi; Shabeellaha Dhexe; Shabeellaha Hoose; Shagamu; Shah Alam; Shahjanpur; Shahkot; Shahriar; Shakhty;
Sham Shui Po; Shandong; Shanghai; Shantou; Shanxi; Shaoxing; Sharjah; Shashamane; Sheepshead Bay; Shefa; Sheffield;
Shekhupura; Shenyang; Shenzhen; Sherbrooke; Shetland Islands; Shevchenkivskyi; Shibganj; Shibin al Kawm; Shibuya;
Shida Kartli; Shiga; Shijiazhuang; Shikarpur; Shimane; Shimonoseki; Shinagawa; Shinjuku; Shinyanga; Shiraz;
Shiselweni; Shivaji Nagar; Shivamogga; Shiyan; Shizuoka; Shkoder; Shkodër; Sholapur; Shreveport; Shrirampur;
Shubra al Khaymah; Shyamnagar; Shymkent; Shéfa; Si Sa Ket; Sialkot; Siaya; Sibensko-kninska zupanija; Siberia;
Sichuan; Sicilia; Sicily; Sidi Bel Abbes; Sidi Bel Abbès; Sidi Bennour; Sidi Ifni; Sidi Kacem; Sidi Slimane;
Siem Reab; Siguiri; Siirt; Sikar; Sikasso; Sikkim; Siliguri; Simferopol; Simi Valley; Simiyu; Sinaloa; Sincelejo;
Sindh; Sinfra; Sing Buri; Singa; Singida; Singkawang; Singrauli; Sinjhoro; Sinoe; Sinop; Sinuiju; Sinŭiju;
Sioux City; Sioux Falls; Siparia; Siquijor; Sirak; Sirdaryo; Sirnak; Sisacko-moslavacka zupanija;
Sisačko-moslavačka županija; Sisli; Sissili; Sistan va Baluchestan; Situbondo; Sivakasi; Sjælland; Skane lan; Skardu;
Skhirate-Temara; Skhirate-Témara; Skikda; Skåne län; Sligo; Smolensk; Soacha; Sobral; Soc Trang; Soccsksargen; Sochi;
Sodermanlands lan; Sodo; Sofala; Sohag; Soka; Sokoto; Soledad de Graciano Sanchez; Soledad de Graciano Sánchez;
Solihull; Solwezi; Somerset West; Somerville; Somme; Somogy; Son La; Son Tay; Sondrio; Songea; Songkhla; Songwe;
Sonipat; Sonora; Sonsorol; Sool; Soria; Sorocaba; Sorong; Sorsogon; Soshanguve; Sosnowiec; Souk Ahras; Soum; Sourou;
Souss-Massa; Sousse; South America; South Australia; South Ayrshire; South Bend; South Boston; South Carolina;
South China Sea; South Cotabato; South Dakota; South Darfur; South Dublin; South Fulton; South Gate; South Kordofan;
South Lanarkshire; South Shields; South Suffolk; South Tangerang; South-West; Southampton; Southend-on-Sea;
Southern Highlands; Southern Leyte; Southern Province; Southern Region; Southport; Soweto; Soyapango; Soyo;
Splitsko-dalmatinska zupanija; Splitsko-dalmatinska županija; Spokane; Spokane Valley; Spring Hill; Spring Valley;
Springfield; Sri Ganganagar; Srinagar; St Albans; St Helens; St. Catharines; St. John's; St. Louis; St. Petersburg;
Staffordshire; Stamford; Staryy Oskol; Staten Island; Stavropol; Steiermark; Sterling Heights; Sterlitamak;
Stevenage; Stirling; Stockholms lan; Stockholms län; Stockport; Stockton; Stoke-on-Trent; Strasbourg; Stueng Traeng;
Stuttgart; Subang Jaya; Sucumbios; Sucumbíos; Sud Sardegna; Sud-Kivu; Sud-Ouest; Sud-Ubangi; Sudurpashchim; Suez;
Suffolk; Sugar Land; Sughd; Suginami; Suhbaatar; Suita; Sukabumi; Sukhothai; Sukkur; Sul; Sulawesi Barat;
Sulawesi Selatan; Sulawesi Tengah; Sulawesi Tenggara; Sulawesi Utara; Sulaymaniyah; Sultan Kudarat; Sultanah;
Sultanbeyli; Sultangazi; Sulu; Sumare; Sumaré; Sumatera Barat; Sumatera Selatan; Sumatera Utara; Sumatra; Sumbawanga;
Sumbe; Sumgayit; Sumida; Sumy; Suncheon; Sunch’on; Sunch’ŏn; Sunderland; Sungai Buloh; Sungai Petani; Sunnyvale;
Sunrise Manor; Sunset Park; Sunshine Coast; Suphan Buri; Surabaya; Surakarta; Surat; Surat Thani; Surgut;
Surigao del Norte; Surigao del Sur; Surin; Surrey; Surxondaryo; Sutton; Sutton Coldfield; Suwon; Suzano; Suzhou;
Suðurland; Suðurnes; Svaay Rieng; Swansea; Swindon; Syddanmark; Sydney; Syktyvkar; Sylhet; Syracuse; Syunik';
Szabolcs-Szatmar-Bereg; Szabolcs-Szatmár-Bereg; Szczecin; Sánchez Ramírez; São Bernardo do Campo; São Carlos;
São José; São José de Ribamar; São José do Rio Preto; São José dos Campos; São José dos Pinhais; São João de Meriti;
São Leopoldo; São Luís; São Paulo; São Vicente; Sédhiou; Ségou; Séno; Sétif; Sóc Trăng; Södermanlands län; Sühbaatar;
Sơn La; Sơn Tây; Taakaev; Tabasco; Taboao da Serra; Tabora; Taboão da Serra; Tabriz; Tabuk; Tachira; Tacloban; Tacna;
Tacoma; Tadjourah; Tafea; Taféa; Taganrog; Tagant; Taguig; Tahoua; Tai Po; Taichung; Tailevu; Tainan; Taiping; Taita;
Taito; Taitung; Taiyuan; Taiz; Tak; Takamatsu; Takarazuka; Takasaki; Takatsuki; Takeo; Takhar; Takoradi; Talatona;
Talhar; Tallaght; Tallahassee; Tamale; Taman Petaling; Tamanrasset; Tamaulipas; Tambacounda; Tambov; Tamil Nadu;
Tampa; Tampere; Tampico; Tampines Estate; Tampines New Town; Tamworth; Tan An; Tan-Tan; Tana River; Tandjile;
Tandjilé; Tando Allahyar; Tando Bago; Tanganyika; Tanger-Assilah; Tanger-Tetouan-Al Hoceima;
Tanger-Tétouan-Al Hoceïma; Tangerang; Tangier; Tangshan; Tanintharyi; Tanjung Pinang; Tanta; Taoudenit; Taoudénit;
Taounate; Taourirt; Taoyuan; Tapachula; Tapoa; Taraba; Tarakan; Taranaki; Taranto; Tarapaca; Tarapacá; Taraz;
Tarfaya; Targu Mures; Tarlac; Tarlac City; Tarn; Tarn-et-Garonne; Taroudannt; Tarsus; Tartumaa; Tartus; Tasikmalaya;
Tasman; Tasmania; Tata; Tatarstan; Taubate; Taubaté; Tauranga; Tavus; Tavuš; Tawau; Tawi-Tawi; Tay Ninh; Taytay;
Taza; Ta’if; Tbong Khmum; Tebessa; Tegal; Tehuacan; Tehuacán; Tekirdag; Tekirdağ; Tel Aviv; Telangana; Telford;
Telimele; Teluk Intan; Temara; Temecula; Temotu; Tempe; Tempe Junction; Temuco; Teni; Tennessee; Tepic; Teramo;
Terengganu; Teresina; Ternate; Terni; Ternopil; Terrassa; Terrebonne; Territoire de Belfort; Teruel; Tete; Tetouan;
Texas; Thai Binh; Thai Nguyen; Thane; Thanh Hoa; Thanh Hóa; Thanh Khe; Thanh Khê; Thanh Pho Ba Ria; Thanh Xuan;
Thanh Xuân; Thanjavur; Tharaka-Nithi; The Bronx; The Woodlands; Thembisa; Thessaloniki; Thessaloníki;
Thi Tran Dong Trieu; Thies Nones; Thika; Thiruvananthapuram; Thiès; Thiès Nones; Thoothukudi; Thornton;
Thousand Oaks; Thrissur; Thu Dau Mot; Thu Duc; Thua Thien-Hue; Thuan An; Thunder Bay; Thuqbah; Thuringen; Thuận An;
Thành Phố Bà Rịa; Thái Bình; Thái Nguyên; Thüringen; Thị Trấn Đông Triều; Thủ Dầu Một; Thủ Đức; Thừa Thiên-Huế;
Tianjin; Tiaret; Tibesti; Tibet; Tien Giang; Tierra del Fuego; Tijuana; Tilburg; Tillaberi; Tillabéri; Timimoun;
Timisoara; Timişoara; Tin Shui Wai; Tindouf; Tinghir; Tipaza; Tipperary; Tirane; Tiranë; Tiris Zemmour; Tirol;
Tiruchirappalli; Tirunelveli; Tirupati; Tiruppur; Tiruvottiyur; Tissemsilt; Tizi Ouzou; Tiznit; Tiền Giang; Tlahuac;
Tlalnepantla; Tlalpan; Tlaquepaque; Tlaxcala; Tlemcen; Tláhuac; Toamasina; Tocantins; Tochigi; Togdheer; Tokat;
Tokch’on; Tokorozawa; Tokushima; Toledo; Toli-Toli; Toliara; Tolna; Toluca; Tolyatti; Tombali; Tombouctou;
Toms River; Tomsk; Tonala; Tonalá; Toowoomba; Topeka; Torba; Toronto; Torrance; Torreon; Torreón; Toscana; Toshima;
Toshkent; Tottenham; Tottori; Touba; Touggourt; Tougue; Tougué; Toulouse; Tov; Townsville; Toyama; Toyohashi;
Toyonaka; Toyota; Tra Vinh; Trabzon; Trang; Trans Nzoia; Trarza; Trat; Trentino-Alto Adige; Treviso; Tri-Cities;
Trieste; Tripura; Trois-Rivieres; Trois-Rivières; Troms og Finnmark; Trondelag; Trondheim; Trujillo; Trà Vinh;
Trøndelag; Tseung Kwan O; Tshikapa; Tshopo; Tshuapa; Tsu; Tsuen Wan; Tsukuba; Tucson; Tucuman; Tucumán; Tuen Mun;
Tuggeranong; Tula; Tulsa; Tulua; Tuluá; Tumbes; Tumkur; Tunapuna-Piarco; Tunceli; Tunduma; Tungi; Tungurahua; Turin;
Turkana; Turkistan; Turkmenabat; Turku; Turmero; Tuscaloosa; Tustin; Tuxtla; Tuy; Tuyen Quang; Tuyên Quang; Tver;
Tyumen; Tyva; Táchira; Tân An; Târgu Mureş; Tây Ninh; Tébessa; Télimélé; Tétouan; Töv; Türkmenabat; Tŏkch’ŏn;
Uasin Gishu; Uberaba; Uberlandia; Uberlândia; Ubon Ratchathani; Ucayali; Udaipur; Udon Thani; Ufa; Ugep; Uige;
Uijeongbu-si; Ujjain; Ulan Bator; Ulan-Ude; Ulhasnagar; Ulsan; Ulu Bedok; Uluberiya; Ulyanovsk; Umbria;
Umm al Qaywayn; Umraniye; Umuahia; Universal City; Upper Demerara-Berbice; Upper East; Upper Nile;
Upper Takutu-Upper Essequibo; Upper West; Upper West Side; Uppsala lan; Uppsala län; Uruapan; Urumqi; Uruzgan; Usak;
Uskudar; Ust-Kamenogorsk; Utah; Uthai Thani; Utrecht; Utsunomiya; Uttar Pradesh; Uttaradit; Uttarakhand; Uusimaa;
Uva Province; Uvira; Uvs; Uyo; Uíge; Uşak; Vacaville; Vadodara; Vakaga; Val-d'Oise; Val-de-Marne; Valdesia; Valencia;
Valenciana; Valenzuela; Valera; Valgamaa; Valladolid; Valle d'Aosta; Valledupar; Vallejo; Valparaiso; Valparaíso;
Valverde; Van Nuys; Vancouver; Vanderbijlpark; Vantaa; Var; Varamin; Varanasi; Varazdinska zupanija;
Varaždinska županija; Varese; Varmlands lan; Varsinais-Suomi; Varzea Grande; Vasterbottens lan; Vasternorrlands lan;
Vastmanlands lan; Vastra Gotalands lan; Vasyl'evsky Ostrov; Vaucluse; Vaughan; Vayoc Jor; Vayoć Jor;
Velikiy Novgorod; Vellore; Vendee; Vendée; Veneto; Ventura; Venustiano Carranza; Veracruz; Veraguas;
Verbano-Cusio-Ossola; Vercelli; Vereeniging; Vermont; Verona; Vestfirðir; Vestfold og Telemark; Vestland; Vesturland;
Veszprem; Veszprém; Viamao; Viamão; Viana; Viangchan; Vibo Valentia; Vicenza; Victoria; Victoria de Durango;
Victorville; Vienne; Viet Tri; Viet Yen; Vihiga; Vijayapura; Vijayawada; Viken; Vila Flor; Vila Velha; Viljandimaa;
Villa Clara; Villa Nueva; Villahermosa; Villavicencio; Ville de Ndjamena; Ville-Marie;
Villeray–Saint-Michel–Parc-Extension; Vina del Mar; Vinh; Vinh Long; Vinh Phuc; Vinnytsya; Virar; Virginia;
Virginia Beach; Viroviticko-podravska zupanija; Virovitičko-podravska županija; Visakhapatnam; Visalia; Vitebsk;
Viterbo; Vitoria; Vitoria da Conquista; Vitória da Conquista; Vizianagaram; Viña del Mar; Việt Trì; Việt Yên;
Vlaams Gewest; Vlaams-Brabant; Vladikavkaz; Vladivostok; Vlore; Vlorë; Volgograd; Vologda; Volta; Volta Redonda;
Volzhsky; Vorarlberg; Voronezh; Vorumaa; Vosges; Vukovarsko-srijemska zupanija; Vukovarsko-srijemska županija;
Vung Tau; Vyhurivshchyna-Troyeshchyna; Vykhino-Zhulebino; Várzea Grande; Värmlands län; Västerbottens län;
Västernorrlands län; Västmanlands län; Västra Götalands län; Võrumaa; Vĩnh Long; Vĩnh Phúc; Vũng Tàu; Waco;
Wad Medani; Wadi Fira; Wah Cantt; Waikato; Wajir; Wakayama; Wakefield; Wales; Wall Street; Walsall; Walthamstow;
Wandsbek; Wangsa Maju; Warangal; Wardak; Warder; Warrap; Warri; Warrington; Warwick; Warwickshire;
Washington Heights; Waterbury; Waterford; Waterloo; Watford; Waukegan; Weifang; Wele-Nzas; Welkom; Wembley; Wenzhou;
West Albany; West Bank; West Bengal; West Bromwich; West Coast; West Covina; West Darfur; West Dunbartonshire;
West Jerusalem; West Jordan; West Kordofan; West Lothian; West New Britain; West Palm Beach; West Pokot;
West Raleigh; West Sepik; West Sussex; West Town; West Valley City; West Virginia; West-Vlaanderen;
Western Australia; Western Cape; Western Equatoria; Western Europe; Western Highlands; Western North;
Western Province; Western Visayas; Westland; Westmeath; Westminster; Weston-super-Mare; Wexford; Whalley; Whitby;
White Nile; Whittier; Wichita; Wichita Falls; Wicklow; Wien; Wiesbaden; Wilmington; Windsor; Winejok; Winnipeg;
Winston-Salem; Wisconsin; Woleu-Ntem; Wollongong; Wolverhampton; Wong Tai Sin; Wonju; Wonsan; Woqooyi Galbeed;
Worcestershire; Wroclaw; Wrocław; Wuhan; Wuppertal; Wuxi; Wuzhong; Wyoming; Wŏnju; Wŏnsan; Xaignabouli; Xaisomboun;
Xaisômboun; Xalapa de Enriquez; Xalapa de Enríquez; Xekong; Xiamen; Xiangkhouang; Xico; Xinjiang; Xizhi; Xi’an;
Xochimilco; Xorazm; Xuan Loc; Xuân Lộc; Xékong; Yagha; Yakima; Yakutsk; Yala; Yalova; Yamagata; Yamaguchi; Yamanashi;
Yamato; Yamuna Nagar; Yanbu; Yangsan; Yantai; Yao; Yaounde; Yaracuy; Yaroslavl; Yasothon; Yatenga; Yazd; Yei;
Yekaterinburg; Yen Bai; Yenagoa; Yeosu; Yevreyskaya avtonomnaya oblast'; Yilan; Yishun New Town; Yobe; Yogyakarta;
Yokkaichi; Yokohama; Yokosuka; Yola; Yomou; Yongkang; Yonkers; Yonne; Yoshkar-Ola; Youssoufia; Yozgat; Ysyk-Kol;
Ysyk-Köl; Yucatan; Yucatán; Yukon; Yuma; Yunfu; Yunlin; Yunnan; Yunusobod; Yvelines; Yên Bái; Zabul; Zacatecas;
Zadarska zupanija; Zadarska županija; Zagazig; Zagora; Zagrebacka zupanija; Zagrebačka županija; Zahedan; Zaire;
Zala; Zambales; Zambezi; Zambezia; Zamboanga; Zamboanga Peninsula; Zamboanga Sibugay; Zamboanga del Norte;
Zamboanga del Sur; Zambézia; Zamfara; Zamora; Zamora Chinchipe; Zanjan; Zanzibar; Zanzibar North; Zanzibar South;
Zanzibar West; Zapopan; Zaporizhzhya; Zaragoza; Zaria; Zarqa; Zeeland; Zelenograd; Zeytinburnu; Zhejiang; Zhengzhou;
Zhongshan; Zhubei; Zhuhai; Zhytomyr; Zibo; Ziguinchor; Zinder; Ziro; Zliten; Zondoma; Zonguldak; Zoundweogo;
Zoundwéogo; Zuid-Holland; Zulia; Zumpango; Zunyi; Zurich; Zürich; Águas Lindas de Goiás; Álava; Álvaro Obregón;
Ávila; Århus; Çanakkale; Çankaya; Çankırı; Çiğli; Çorlu; Çorum; Équateur; Ða Lat; Ðà Lạt; Ñuble; Ñuñoa; Ömnögovĭ;
Örebro län; Östergötlands län; Övörhangay; Ürümqi; Üsküdar; Điện Biên; Điện Bàn; Đắk Lắk; Đắk Nông; Đống Đa;
Đồng Nai; Đồng Tháp; İskenderun; İstanbul; İzmir; Łódź; Şanlıurfa; Şişli; Şırnak; Šibensko-kninska županija; Širak
"""
