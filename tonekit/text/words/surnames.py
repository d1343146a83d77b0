"""Surnames in lower case without accents, as data. Made by scripts/build_gazetteer.py.

First names that are surnames, too, are in `given_names` alone.
Sources: United States Census Bureau, Frequently Occurring Surnames, 1990 census (public domain); for the rest of the
world the locales of Faker (MIT).
"""

SURNAMES = """
aas aasen abad abarca abascal abate abbassi abbott abdalla abdallah abdelaziz abdou abdulla abe abed abele abella
abellan abernathy abney abrahamsen abramov abrams abrego abreu abubakar aburto accardo acedo acero acevedo
acheampong acker ackerman ackermann acosta acuna adadia adair adame adamec adams adamson adcock addison adebisi aden
ader adeyemo adinolfi adkins adler adu aebi aerts agarwal agee aggarwal agnew agostinelli agostini agrawal aguado
aguayo agudelo agudo aguero aguila aguilar aguilera aguilo aguirre agullo agusti ahearn ahern ahlberg ahlgren ahlin
ahlstrom ahluwalia ahmadi aho ahonen ahrens ahuja ahumada aigner aiken ainsworth aitken ajayi ajello akerman akers
akhtar akin akins akinyi alamo alaniz alanko alarcon alas alber alberdi albero alberola albers albertini albertson
albornoz albright albu alcala alcalde alcantar alcantara alcaraz alcazar alcolea alcorn alderman aldrich aldridge
alegre alegria aleksandrov alekseev aleman alemany alfaro alfieri alfonsi alford aliaga alicea allain allard allende
aller alley allis allred alm almagro almansa almanza almaraz almazan almeida almgren almond almonte alsina alston
altamirano altman altmann alvarado alvarez alvear alves alzate amann amaral amari amat amato amble ames amigo ammann
ammons amo amoa amoako amon amor amores amorim amoros amrein amundsen anand anastasi anaya anderberg anderl andersen
andersson andrade andras andreasen andreassen andreev andren andreotti andreozzi andresen andreu andrews andries
angeli angerer anglada anglin anguiano anguita angulo anichini antonacci antonakos antonelli antonetti antonini
antonov antonsen antonucci anttila antunes antunez antwi anyango aoki aparicio apodaca aponte appelman appia appiah
applegate aquino arab aracena aragao aragon aragones aramburu arana arancibia aranda arango araujo araya arboleda
arce archambault archer archibald archuleta arco arcos ardelean arellano arenas arend arendt arens arent arevalo
argenti argento arguello arias arino ariza arjona armendariz armengol armenta armijo armstead armstrong arnaiz arnal
arndt arnesen arnett arnott aro aroca arora arranz arredondo arregui arreola arriaga arribas arrieta arrington
arroyo arsenault arslan arteaga arthurs artigas arts asamoah asante asenjo asensio ash ashby ashcraft ashe asher
ashford ashman ashton ashworth asiedu askew asp asplund asselin astorga astudillo atchison atherton atieno atienza
atkins atkinson attia atwell atwood aubert aubry audet auer auger auma aumann aun aus autio avalos avendano avila
aviles ayala ayers ayllon aylward ayres ayuso azcona azevedo aznar azorin babb babcock babey babic babin babu baca
bacak bach bacha bacher bachler bachman bachmann back backer backes backlund backman backstrom bacon badal badami
bader badger badia badilla badillo baena baer baez baeza baggett baggio bagley bagwell bah bahamonde bahena bahl
bahr bahri bai baier bail bailly bain baines bains bair baird bajaj bajwa baker bakke bakken bakker bakos bakshi bal
bala balaban balaguer balay balaz balazs balbi baldauf balderas baldwin bales bali balint ball balla ballard
ballester ballesteros balog balogh balogun ban banas banda bandura bandy banerjee banik banko banks bankston bann
bannister bannon banos bansal banuelos banville baptista baquero bar barad barahona barajas baral baran baranov
baranova barasa barba barbe barbee barber barbera barbero barbier barbieri barbosa barbour barcelo barcena barclay
barco bare barela barer baresi barfield barger baria barillaro barker barkley barksdale barlow barman barnaba
barnard barnes barnett barnette barnhart barnhill baro baron barone barr barra barragan barral barranco barraza
barre barreda barrena barrera barreto barrett barria barrientos barriga barrio barrios barron barros barroso barrow
barrows barsanti barta bartels barth barthel barthelemy bartholomew bartl bartlett bartley bartoli bartolome barton
bartos bartosik bartosova bartova bary basa basham bashir bass bassett bassi basso bastida bastidas bastin basu
batalla batchelor bateman bates bath batista batiste batliner batlle batra batta battaglia batten battig battisti
battle battles batts baudry bauer baugh baughman baum bauman baumann baumgartner baur bausch bauwens bauza bava bawa
baxter bayer bayo bayon bayona bazin bazzi beach beal beale beall beam bean beard bearden beasley beattie beatty
beaty beauchamp beaudoin beaudry beaulieu beauregard beaver beavers beccaria becerra bech becht beck becker beckers
beckett beckham beckius beckman beckmann beckwith becnel bedard bedford bednar bednarik bednarova bedoya beebe
beeckman beekman beer beers begay beggs begin begley beguelin beguin begum behan behl behrens beier beirne beissel
bejarano beland belanger belcher belda belisle bell bellamy bellido bellini bellocchio bellucci belmonte belov belt
belton beltran bena benard benavent benavente benavides benavidez bender benedetti benes benet benigni benitez
benner bennet beno benson benthin bentley benton benz bera beran beranek berends berenguer beresford berg bergant
berge berger bergeron berggren bergin berglund bergman bergmann bergsten bergstrom berman bermejo bermingham
bermudez bernad bernal bernardi bernardini bernasconi bernat berner berney bernier bernstein berntsen berrios
berrocal berry bertels bertelsen berthelot berthold bertin bertoli bertoni bertran berube berzins besancon bess
besse besson best betancourt betancur bethea bethel betschart bettin betts beuchat bevan bevilacqua bey beyer bezak
bhagat bhakta bhalla bhandari bhardwaj bhat bhatia bhatnagar bhatt bhatti biagi bianchi bianchini bicek bichler
bickford biddle biedermann bielik bien bieri bigelow biggs bilbao bilek bilka bilkova billings billingsley bills
billups bilodeau binder bingham binner bintner bintz bir birch bird birkeland birmingham birnbaum biro bischof
bishop bisson bittner bivens bjork bjorklund bjorkman black blackburn blackman blackmon blackwell blackwood blaha
blaho blahova blais blaise blakely blalock blanc blanch blanchard blanchet blanchette blanco bland blanes blank
blankenship blanton blasco blaser blasi blatnik blaylock blazek blazquez bledsoe blevins blick bliss blixt bloch
block blocker blodgett blom blomberg blomgren blomme blomqvist bloom blose blouin blount blue blum blumel blunt
boada boakye boateng bobadilla bobo bock bodin bodkin bodnar bodner boeckx boer boers boeser bogaert bogan bogdanov
boggs bognar bogner bohan bohannon bohlander bohler bohm bohman bohorquez boily boisvert boivin boix boland bolander
bolanos bolden bolduc bolen boles bolger bolin boling bolivar bollen bolliger bollinger bolton boman bompiani bona
bonanno bonar bonatti bonaventura bond bonds bone boner bones bonet bongiorno boniface bonilla bonino bonneau bonner
bonnet bonnin bonomo bonsu bonte boon boone booth boothe bora borah borde borden borders borek boreland boren borg
borges borghese borgia borgstrom borisova borland borman borner boros borquez borra borras borrego borrell borremans
borromeo borsellino bos bosak bosch bose bosio bosman boss bossi bostic bostick boston bostrom boswell botella
botello botta bottaro bou bouchard boucher boudreau boudreaux bouillon boulanger boulay bounds bourdon bourgeois
bourke bourne bourque bourquin bousquet boutin bouvier bova bowden bowe bowen bowens bower bowers bowie bowler
bowles bowlin bowling bowman bowser box boyce boyer boykin boylan boyle boyles boynton bozic brackett braden
bradshaw bragg bramante brancaccio branch branciforte branco brand brandenburger brandl brandner brands brandstetter
brandt branham brannon branson brantley brar brassard brasseur brassil braswell bratcher bratton brauer braun bravo
braxton bray breaux bree breeden breedlove breen breheny brekke brenna brennan brenner bresciani breslin bresse
breton breuer brewer brewster brezina briand brice briceno brick bridge bridges bridson briede brien briere briggs
bright brink brinkley brinkman brinson briones briscoe briseno brisson brito britton broberg brockman broderick
brodin brody broeckx brogan broman bronder bronson brookes brooks broome brophy brosius brosnan brothers broughton
broussard brouwer brouwers browder brower brown browne browning brownlee broy broyles broz bru brubaker bruck
bruckner bruder bruen bruggeman brugger brugman brumfield brumleve brun bruneau bruner brunet brunner bruns brunson
bruton bruun bruyere bryson buch buchanan buchberger bucher buchholz buchler buchner buck buckley buckner bud
buendia bueno buffington buhler bui buisson buitrago bukovsky bull bullard bulle bullock bunch bundi bundy bunn
bunting burbano burch burchett burchfield burchill burden burdette burdick bures burge burger burgess burgos burk
burke burkett burkhart burks burleson burley burman burnett burnette burney burnham burns burnside burr burrell
burri burris burroughs burrows burt bury busby busch bush busquets bussey bustamante bustos butala butcher butkus
butler butte butterfield buttimer button butts buysse byars byers bylund bynum byrd byrne byrnes bystrom caballero
caban cabanas cabanillas cabello cabeza cabezas cabibbo cable cabo cabral cabrera cabrero caceres cadden cade cadena
cadenas cadogan cady caffarelli cafferky cafferty caffrey cagle cagney cahalane cahill cahillane cai caicedo cain
caine cairns calarco calatayud caldeira caldera calderon caldwell calhoun calkins call callaghan callahan callanan
callaway callegari calleja callender callens calligan callinan calloway calvert calvet calvey calvillo calvo calzada
camacho camara camargo camarillo camilleri camino cammarata camp campanella campbell campillo campise campos campoy
camps camus canada canady canales canals canas canavan cancino candia canellas canet canete canetta canfield
canizares cannan canning cannizzaro cannon canny cano canova canovas cantero cantillo canton cantrell cantu cantwell
canty cao caparros capdevila capek capone cappelli capps capua car caraballo caracciolo carbajal carbajo carballo
carbery carbo carbone carbonell carcamo card carden cardenas cardon cardona cardoso cardoza cardozo carducci
cardwell carlberg carleton carley carli carlier carlin carlisle carlsen carlson carlsson carman carmichael carmody
carmona carnahan carnero carnes carney caro carolan caron carpenter carpentier carpio carr carragher carranza
carrasco carre carreno carreon carrera carreras carrero carretero carrier carrig carrigan carrillo carrington
carrion carrizo carro carron carry carton cartwright carty carullo caruso carvajal carvalho carver carville casadei
casado casagrande casal casale casals casanova casanovas casares casarez casas case cases cash cashen cashman
casillas casini cason caspar cass cassara casserly cassiano cassidy cassin castaneda castano casteel castejon
castell castellanos castelli castello castells castiglione castilla castillo castle castleberry castrillo castro
caswell catala catalan catalano cates cathey cattaneo caudill caudle cauley caulfield causey cavalcante cavalcanti
cavanagh cavanaugh cavazos cave cawley cazares cazorla cea ceballos cech cedillo ceja celentano celis centeno cepeda
cerar ceravolo cerda cerdan cerezo cermak cerna cernoch cerny ceron cerro cerutti cervantes cervantez cerveny
cervera cespedes chaban chabot chacko chacon chadwick chaffin chahal chai chalmers chamberlain chamberlin chambers
chamorro champagne champion chan chance chand chander chandler chaney chang chao chapa chaparro chapelle chapin
chapman chappell chappuis char charbonneau charest charette charlton charo charon charpentier charrier charron
chartier chartrand chastain chatman chatriand chatterjee chaudet chaudhry chaudhuri chauhan chauvin chavarria chaves
chavez chavis chawla cheatham checa cheda cheek chen cheney cheng cherian cherubini chestnut cheung chevalier
chhabra chia chiang chiappetta chiaramonte chico chien chiesa childers childress childs chilton chin ching chinnici
chisholm chisolm chiu cho choate choi chokshi chong chopra chou choudhary choudhury chouinard chovanec chow
chowdhury chretien christen christensen christenson christiaens christiansen christianson christman chu chuang
chukwu chun chung church churchill ciampi cianciolo ciani cibula cicala cid cifuentes cilibrasi cimini cintron
cipolla cirino cisneros claassen claes claessens claeys claffey clancy clanton clapp claridge clarke clarkson clary
classon clausen clavero clavin clawson clear cleary clem clements clemmons clemons clerc clery clevenger cline
cloney cloonan close cloud clough cloutier clune coady coakley coates coats cobb cobbs coble cobo cobos coburn coca
cochran cockrell codina coe coelho coello coen coenen coffey coffin coffman cogan cogley cohen cohn coker colas
colbert colburn coleman coles coley colfer colgan coll collado collard collazo collen colleran collet colletti
colley collier colligan colling collins collis colly colman colom coloma colomer colon colpaert colson columbo
colunga colvin colwell comar comas comber combs comer comerford comisky comment commins company compere compton
comstock conaty conboy concannon concha conde condon condren condron cone conesa conklin conlan conley conlon conmy
connaughton conneely connell connelly conner connery connole connolly connors conole conover conradi conroy conry
considine conte conti contreras conway conwell conyers coogan cook cooke cooks cooksley coolahan cooley cools coombs
coon coonan cooney cooper cope copeland copley coppens coppola corbacho corbett corbin corbo corcoran cordell
cordero cordier cordoba cordova coric corish corkery corless corlett corley cormack corman cormican cormier cornejo
cornet cornett cornish cornwell corominas coronado coronel corr corral corrales correa corredor correia corridan
corrigan corry cortes cortese cortez cortina cosby cosgrave cosgrove cosman costa costanzi coste costello costigan
cota cote cotter cotto cotton cottrell couch coughlan coughlin coulombe coulon coulter council counihan counts
courtenay courtois cousin cousins coutts couture couturier covarrubias covert covington cowan cowart cowen cowley
cox coyle coyne cozar crabtree craddock craft cragg crain craine cramer crandall crane cranford craven craw crawford
crawley crayton crean creech creed creedon creel cregan crehan creighton cremer cremin crenshaw crespi crespo
cresswell crews criado crider crilly crimmins crisafulli crisp crist crittenden crivelli crocker crockett croft
cromer cromwell cronin crook crooks crosbie crosby cross crossan croteau crotty crouch crouse crow crowder crowe
crowell crowley cruise crum crump cruse crutcher crutchfield cryan cuadrado cuda cuellar cuenca cuervo cuesta cueto
cuevas cuffe cui culbertson culhane cullen culligan cullinan cullinane cully culp culpepper culver cumiskey cumming
cummings cummins cummiskey cummisky cunha cunnane cunneen cunningham cuomo curci curdy curiel curley curran currie
currier curry curtin cusack cusano custer cutler cvetkovic cyr dada dado dahl dahlberg dahlen dahlgren dahlin
dahlstrom dahm daigle dailey daily dalal daley dalla dallaire dalmau daly dalziel dam damico damron danaher dancy
danek dang dangelo danielsen danielson danilov danko danner dano daoud dar daras darby darden dardenne dargan
darling darmody das dasgupta dash dass datta daugherty davenport davern davey davids davidson davies davila davin
davison davitt davoren davy davydov daw dawkins dawson day dayal daza deacon deacy deady deak deal dease deasy
deaton debnar debroux decker deckers declercq decock decoster deegan deeley deely deep deere dees degroote dehart
deignan dejardin dejesus dekeyser dekker delacruz delagarza delaney delannoy delap delargy delarosa delatorre
delattre delcourt deleon delgadillo delgado delisle delle dellinger delmas deloach delong delorme delossantos deluca
delvalle delvaux deman demarco demers demeyer demir dempsey demuth deng denham denison denk dennehy denney denning
dennison denson dent denton deprez depuydt derkach dermody dermott derrig desai desantis desbiens descamps deschamps
deschenes deshpande desjardins desmet desrochers desrosiers devan devane devaney devaux devenney dever devereux
devery deville devine devito devitt devlin devore devos devoy devries dewaele dewan dewilde dewitt dewitte dewulf
dey dhaliwal dhar dhillon dhondt dial diallo diamond dias diaz dibiasi dickens dickerson dickey dickie dickinson
dickson diederich dieguez diehl dietl dietz dieudonne diez diffley diggins diggs dignan dill dillard dillen din
dinan dineen ding dinneen dippel dirksen diskin dittrich divan diver divine diviney dix dixon dmitriev do doan
dobbin dobbins dobbs dobes dobler dobre dobson dockery doctor dodd dodge dodson doe doherty dohn dolan dolezal
dolezalova dolinar doll domenech domingues dominguez donahue donaire donaldson donati donegan dong donkor donlon
donnan donnellan donnelly donoghue donohoe donohue donoso doody doogan doolan dooley doran dore dorgan doria doring
dorka dorko dorman dorn dornan dorner dorr dorrian dorschner dorsey doshi doss dostal dotson doty doucet dougherty
doughty douglass dove dover dow dowd dowdy dowell dower dowey dowling downes downey downing downs doyen dozier
draghi drake drakulic draper draxler drennan drewes dries driessen driscoll driver drobny drohan drolet droney
drouin droz drozd drozdenko drozdov drum drumm drummond drury drysdale dua duba dubas dube dubey dubois dubose
dubovsky dubuisson duchene duchesne duckett duckworth duda dudas dudek dudik duenas duff duffin duffy dufour dufrane
dufresne dugal dugan dugar duggan dugger duguay duhamel duignan duke dukes dula dumas dumont dumoulin dunaway dunbar
dunford dungan dunham dunlap dunleavy dunn dunne dunning dunny dunphy dunworth duong dupont dupre dupree dupuis
dupuy duque duran durand durant durbin durden durham duris durkin durnan durnin durning dusek dusik duskova dutka
dutko dutt dutta dutton duval duvall dvorak dvorsky dwane dwyer dyal dye dyer dykes dyson earle earley early easley
eason east easter easterling eastman easton eaton eaves eberhard eberhardt eberl eberle ebert eberth ebner
echevarria echeverria echols ecker eckert eckhardt edberg edge edlund edman edmonds edmondson edstrom edwards egan
egea egger eggleston egli eglinton egorov ehlert eichberger eichenberger eichhorn eichinger eide eischen eisner
ekberg ekdahl ekholm eklund ekman ekstrand ekstrom elam elder eldridge eliassen elizondo elkins eller ellery
ellingsen ellington ellison ellsworth elmore elorza elrod elsen ely embry emmons emo emond ender endo engberg
engdahl engel engels engen engl england engle englebert english englund engman engstrom ennis enos enright enriquez
epperson epps epstein erazo erber erceg erhart erickson ericson ericsson eriksen eriksson erkkila erler erm
erpelding ertl ervine escalante escalona escamilla escobar escobedo escolano escribano escriva escudero eskola
espada espana espanol esparza espejo espinal espino espinosa espinoza espitia esposito esquibel esquivel esson estep
estes esteve esteves estevez estey estrada etheridge etzler eubanks eustace evans evensen everhart evers everts evoy
evrard ewart ewen ewing exposito eze ezell fabbri fabra fabre fabregas fabregat fabrizi fabry fabus fadden faes
fagan fagerstrom faherty fahey fahy fain fair fairbanks fairchild fairley faison faivre fajardo falco falcon falcone
falk falkner fall fallon falvey fan fang fankhauser fannin fanning fannon fantini fantozzi farago farell faria
farias farina farkas farland farley farmer farnan farnese farnsworth farr farrar farre farrell farrelly farren
farrington farris farrow farry fasching faulk faulkner faull faure faust favre fazekas fealy fearon fechner federici
fedorov fedorova fedotov fee feehan feeley feely feeney feenstra feeny fegan feher fehr fehringer feichter feichtner
feijoo feinen fekete felber felder feldman feliu feller fellinger fellner felten felton feltz fenelon feng fenlon
fennell fennelly fenner fennessey fenton ferguson ferland ferm fernandes fernandez feron ferran ferrand ferrandez
ferrandiz ferrando ferrante ferrara ferrari ferraris ferraro ferreira ferrell ferrer ferrera ferreras ferrero
ferretti ferreyra ferris ferriter ferrucci ferry fiala fico fiebig fiedler field fielding fields fierro figueiredo
figueras figueroa figuerola filatov filipek filipovic filippelli filippini filippov fillion finan finch fincher
findlay findley fine finegan fink finke finlay finley finn finnegan finneran finnerty finney finucane fiol
fioravanti fisch fischbach fischer fischetti fiser fish fisher fishman fisk fitch fitz fitzgerald fitzgibbon
fitzgibbons fitzmaurice fitzpatrick fitzsimmons fitzsimons flaherty flahive flament flammang flanagan flanders
flannagan flannery flatley flavin fleck fleischhacker fleischmann fleming fleury flink flinn flint flood flores
florez florio flowers flynn fodor fogarty fogle folan folch foley folse folsom fomin fonck fong fonseca font
fontaine fontenot foody foot foote foran forbes ford forde foreman forero forget forkin forman forrester fors
forsberg forsell forsgren forslund forsman forster forstner forsyth forsythe fort forte fortenberry fortier fortin
fortner fortune fortuny foss foster foucher fountain fouquet fournier foust fowler fox foy fraher fraley france
franceschi franch francillon francois francoise frandsen franke franko franks fransen franssen frantz franzen
franzese fraser frawley frazier frechette frederiksen free freedman freeley freeman freeney frei freil freitag
freitas french frere frerichs fresh freshour freudenberger frey frias friberg frick frid friederich friedl friedli
friedman friel friend friis frisch frisk fritsch frohlich frolov frost frutos fry frye fuchs fuente fuentes fuertes
fugate fuhrmann fujii fujita fujiwara fukuda fuller fullerton fulmer fulop fulton fultz funk funnell fuqua furey
furlan furman furness furr furrer furst fuster fyfe gaba gabaldon gable gaddis gaddy gade gaete gaffney gage
gagliano gagliardi gagne gagnon gahan gaillard gaines gainey gaitan gaither gaito gajardo gala galan galarza galaz
galdames galeano galiano galic galik galindo galkin gallagher gallaher galland gallant gallardo gallart galle
gallegos gallen galler gallet galligan gallivan gallo gallogly galloway galvan galvani galvez galvin galvis gama
gamble gamboa gamez gandhi gandy ganesh gangemi gangl ganley gann gannon gant gantt gao gaona gara garate garay
garber garces garcia garde gardiner gardner garg gargallo gargan garibaldi garibay garica garmendia garner garnett
garnier garret garrido garriga garris garrison gartland gartner garvey garvin garza garzon gascon gaskin gaskins
gaspard gasperi gasser gassner gastelum gately gates gatica gatlin gatti gatto gaudin gaudreault gaughan gauthier
gautier gavenda gavigan gaviria gavrilov gaya gaynor gaytan gazo gearan geary gee geerts gehringer geier geiger
geisel geisler gelabert gelinas gendron gengler gentile gentili gentry geoghegan georgalas geraci geraghty gerber
gerlach germain germano gerrits gerritsen gertz gervais geyer gfeller ghazi ghosh giannelli giannetti giannini
giannone giannotti gibb gibbon gibbons gibbs gibert giblin gibney gibson gifford giger giguere gilabert gilbride
gilchrist gildea gilhooly gill gillan gillard gillen gillespie gillet gillette gilley gilliam gillick gillies
gilligan gilliland gillis gillooly gilman gilmartin gilmore gilroy gilson gimenez gimeno giner ging gingras ginn
ginty giordano gipson giraldo giralt girard giraud giron girona giroux girvan gisbert gist giusti givens gladden
glaser glass glatz glavan glavin glazier gleason gledhill gleeson glennon glod gloden gloor gloster glover gluck
glynn goad gobert goble goda godard godart goddard godfrey godin godinez godoy godwin goel goergen goethals goetz
goetzinger goff goffinet goforth gogan goggin goicoechea goins gola gold goldberg golden golding goldman goldrick
goldsmith goldstein golla golob golubev gomes gomez gomila gomis goncalves gong goni gonzaga gonzales gonzalez gooch
good goode gooden goodman goodrich goodson goodwin goossens gorbunov gordillo gore gorey gorham gori goris gorman
gosch goss gosselin gosset gossett goswami goto gotthard gough gould goulden goulding goulet gour govoni goyal
grabner gracia graf graff grahams grahn granado granados granath granberg grand grande grandjean granger granlund
granstrom grantham gras grasser grassi grassl grasso grattan gratz grau gravel graves gravina gray grayson grealish
greaney greely green greenberg greene greenfield greenlee greenwood greer gregersen gregoire gregori gregus greig
greiner gren grenier grennan gresham grewal grey grgurevic grice griego grier griffen griffin griffis griffith
griffiths griggs grigsby grijalva grill grimes grimm grisham grissom griswold gritsch grivas grob groen grogan
gromov grondin gronlund grooms groote gros grosjean gross grossi grossman grove groves growney grubb grubbs gruber
gruner grunwald gstohl guajardo gual gualtieri guard guardado guardia guardiola guarneri guay gubain gude guenther
guerin guerra guerreiro guerrero guest guevara guffey guglielmi guichard guidotti guidry guijarro guilbert guilfoyle
guillemette guillen guillet guillory guillot guinan guinane guiney guinn guitart gulan gulati gulbrandsen gulley
gullotta gulotta gulyas gunawan gundersen gunderson gunning guo gupta gurley gurule gusev gustafson gustafsson
gustin gut guthrie gutierrez gutknecht gutmann guyon guyot guyton guzman gwynn haack haag haapala haas haase haataja
habibi hacker hackett hackl hackney haddad hadfield hadley haering hafner hagan hagberg hagen hager hagg haggard
haggerty hagglund haggstrom haglund hagman hagstrom hahn haid haider haight haines haire hairston hajek hakala
halasz halcomb halder hale halim hall hallahan hallberg haller halley hallgren hallin hallinan hallman halloran
halonen halpin haluska halverson halvorsen ham hamalainen hamann hamblin hamby hamel hamer hames hamidi hamilton
hamlin hamm hammar hammer hammerle hammett hammond hammonds hammons hamon hampton hamrick han hanafin hanbury
hancock hand handler handley handy hanek hanel hanes haney hankins hanko hanks hanley hanlon hanly hannigan hanninen
hannon hannula hanrahan hansen hanson hansson hanus hanzel hao hara haran harbin harden harder hardesty hardi hardie
hardiman hardin harding hardison hardman hardwick hare haren hargis hargreaves hargrove haring harju harkin harkins
harloff harlow harm harman harmon harms harness harnett haro harp harper harrell harrer harrington hart harte harter
hartigan hartl hartley hartman hartmann hartnett hartung harty harwood hasegawa hashimoto haskell haskins hasler
haslinger hass hassani hassell hassett hastie hastings hasty hatch hatcher hatchett hatfield hathaway hatton hauer
haug hauge haugen haugh haughey haugland haupert hauser hausler hautala hautamaki havel havens haverty havlicek hawe
hawes hawk hawkins hawks hawley hawthorn hawthorne hay hayashi hayer hayes haynes hayre hays hayward haywood head
headley headrick healey healy heaney heaphy heard hearn hearne heaton hebenstreit hebert heck hecker heckman hedberg
hedges hedin hedlund hedman hedrick hedstrom heelan heenan heeney heffernan hefferon heffner heffron hefner hegarty
hegedus heger hehir hehl heidrich heigl heikkila heikkinen heim hein heindl heinen heino heinonen heinrichs heintz
heiss held helin helland hellberg heller hellgren hellman hellstrom hellwig helm helms helton hemmen hemmer hemphill
henao henderson hendrick hendricks hendrickson hendrickx hendriks hendrix hendry henebry henery heney hengen henk
henley hennessey hennessy hennigan henriksen henriksson henriques henriquez henschel hensley henson hentschel
hepburn her heras heraty herbst herceg herd heredia hering herlihy hermans hermansen hermosilla hernadez hernandes
hernandez herndon hernon heron herout herr herranz herrera herrero herrick herring herrington herrmann herron hervas
hervia herzog heslin hess hesse hession heuser hewitt hewson heymans heyne hiatt hibbard hickey hickman hicks
hidalgo hierro hietala higdon higginbotham higgins higgs high hightower higueras hilbert hildebrand hildreth hilger
hill hillen hiller hillery hilliard hillman hills hilmer hilton hiltunen himes hinds hines hinkle hinojosa hinson
hinton hirsch hirschmann hirt hitchcock hite hitt hjelm hjort hlavac ho hoang hoare hoban hobbs hobson hodak hodel
hodge hodges hodgson hodnett hodson hoekstra hoes hoey hofbauer hofer hoff hoffman hoffmann hofler hofman hofmann
hofmeister hofstetter hogan hogberg hogg hoglund hogue hokkanen holbrook holcomb holdaway holden holder holguin holl
holland hollander holler holley holliday hollingsworth hollins holloman holloway hollywood holm holman holmberg
holmes holmgren holmstrom holohan holst holsten holt holton holub holubova holzer holzinger honan honeycutt hong
honkanen honore hood hook hooker hooks hoop hooper hoover hopkins hopper hopson hora horak horan hore horgan hormann
horn horne horner hornig hornsby horrocks horton horvat horvath hosey hoskins hoss hosseini hoste hostetler hotz hou
houben houck houde hough houghton houle houlihan hourigan house houser howarth howe howell howells howland howley
hoy hoyle hoyos hoyt hoz hrdlicka hren hribar hric hrovat hruby hruska hruskova hsia hsiang hsiao hsieh hsing hsu
hsueh hua huang huba hubbard hubel huber huberty hubin hubner huddleston hudec hudgins hudson huerta huertas huet
huey huff huffman hug huggins hughes huguet huhn huhtala huisman hull huls hulsey hulst hult hultgren hultman
humbert hume humes hummel hummer humphrey humphreys humphries hundley hunt huntley hunziker huotari hupka hurd
hurley hurst hurt hurtado husak husar huska huso huss hussain hussey huston hutcherson hutchings hutchins hutchinson
hutchison huter hutson hutter hutto hutton huyghe huynh hwang hyatt hyde hyland hyman hynes iacobucci iacovelli
iannelli iannotti iannucci iannuzzi ibanez ibarra iborra idris iglesia iglesias igoe ikeda ilic ilieva illes imbert
imhof infante infantino ingle inglis ingram iniesta iniguez inman innocenti inoue interiano inzunza ionescu iqbal
irby ireland iriarte irish irizarry irvine isaacs isaacson isaksen isbell isern ishii ishikawa isler isom ison issa
ito ivanov ivanova ivaska ivers iversen iverson ivey ivory iyengar iyer izaguirre izquierdo jackman jacks jacobi
jacobs jacobsen jacobson jacoby jacquemin jacquet jacquot jaeger jaen jafari jager jaggi jahn jaimes jain jakab
jakobsen jakobson jakovac jakubek jakubik jalonen jama jamar jameel jameson jamieson jamison janak janco janda jandl
janecek janecka janeckova janek janes janisch jank janka jankauskas janosek janosik janosko jans jansen janssen
janssens jansson jaquez jaramillo jaros jarrell jarrett jarvi jarvinen jasso jaume jauregui jefferies jeffers
jeffries jehle jekel jelen jelinek jen jenkins jennings jensen jeppesen jepsen jereb jerez jerman jernigan jespersen
jessel jessen jessup jeter jett jewett jezek jiang jiles jimenez jiminez jin jobe jochems jodar johal johannessen
johansen johanson johansson johns johnsen johnson johnston johnstone joiner jokela jokinen jolley jolly joly jones
jonker jonsson joos joosten jorda jorgensen joshi joubert jourdan jovanovic jove jover joye joyner juarez judd judge
juen juhasz juma juncker jung jungwirth junk juntunen jurado juras jurek jurgens jurgenson jurik jurina jurkovic
justice kabus kadakia kade kadi kadlec kafer kager kahn kain kainz kaiser kakar kalama kalamaras kalan kale kalin
kalinin kalla kallas kallen kallio kallstrom kalman kalmus kalvaitis kamau kamel kaminski kammerer kamp kamper kan
kanda kang kangas kannan kant kantola kao kapadia kaplan kapoor kapp kappel kapsalis kapur kar karagiannis karalis
karam karas karels karge karimi kariuki karlsen karlsson karner karpe karpov karr karro karvonen karz kase kasel
kaser kass kassim kaster kastner kato katona katz kauffman kauffmann kaufman kaufmann kaul kaur kavanagh kaya kayser
kazakov keady kealey kealy keane keaney keany kearney kearns keating keaton keaveney keaveny keck kee keefe keefer
keegan keehan keel keeler keeley keeling keely keen keenan keene keener keeney keer keery keeton kehoe kelder
kelemen kelleher keller kellner kello kellogg kelso kemp kemper kemppainen kendi kenna kenneally kennedy kennelly
kenney kenyon keogan keogh keoghan keohane keown keplinger ker keranen kerekes kerger kerin kerins kerley kerlin
kern kernan kerney kerns kerr kerrigan kessler ketola keville key keyes keys khalsa khan khanna khare khatri kibe
kibet kidd kidney kieffer kiely kiernan kilbane kilbride kilcoyne kilday kilduff kilfoyle kilgallon kilgore kilkenny
killeen killer killilea killoran kilmartin kilpatrick kilroy kimani kimball kimble kimbrough kimmel kimura kimutai
kinahan kincaid kind kinder kindle king kingsley kingston kiniry kinnear kinner kinney kinnon kinnunen kinsella
kinsey kipkemei kipkirui kipkorir kiplagat kiprono kipruto kipsang kiptoo kiraly kirchner kirillov kirkland
kirkpatrick kirkwood kirsch kirschner kirwan kiser kiss kissane kitchen kitchens kitson kivela kivi kivisto
kjellberg klammer klapp klarin klausner klein klemencic klemm klepac klima klimek klimko klimo kline kling klinger
klingler kloiber klotz klug knapp knappe knaus knecht kneip knezevic knight knockaert knoll knott knowles knowlton
knox knudsen knutsen knutson kobayashi kober koc koch kocher kocian kock kocka kocsis kocur koehler koenig kofler
koger kogler kohl kohler kohli kohn kohnen koistinen kok kokko kolar kolarova kolb kolehmainen kolen kolesar
kolesnik kolic kolk koll kollar koller kolm kolnik komar komarov kombe konecny kong konig koning konopka konovalov
konstantinov kontogiannis kontos kool koonce koontz kopecky kopf kopp koppa koppel koren korhonen korol korpal
korpela korpi kort kos kosanovic koshy kosir koskela koski koskinen kosten koster kostin kostka kothari kotnik kotov
kouba kovac kovacevic kovacic kovacik kovacs koval kovalcik kovar kowalski koza kozak kozlov kozlowski kozma krabbe
krack kraft kral kralik krall kralova kramar kramer krammer krantz kranz kratochvil kratzer kraus krause kraushaar
krebs krein kreiner kremer krenn kreuzer krier krishnamurthy krishnan kristensen kristiansen kristof kristoffersen
kriz krizan krizova krogh kroll kronberger kronenberg kroon krueger krug kruger krumins krupa kruse kuan kuba
kubicek kubickova kubik kubo kucera kucerova kuffa kugler kuhar kuhl kuhn kuhnert kuiper kuipers kujala kukucka
kulikov kulkarni kumar kumer kummer kuna kunda kung kunka kunkel kunz kuo kupka kurian kurtz kuruvilla kurz kus
kusch kutt kuykendall kuzmin kuznetsov kyllonen laakso laba labbe labelle labonte laboy labrecque labuda lacasse
lace lachance lachapelle lackey lackner lacko lacombe lacroix ladd ladner lafferty laffey laflamme lafleur
lafontaine lagarde lage lago lagos laguna lah lahaye lahey lahti lahtinen lai laib laine laing laird laitinen
lakatos lake lal laliberte lall lalla lallemand lally lalonde lalor lam lamas lamb lambe lambrecht lambrechts lamm
lammi lamontagne lamore lamotte lamoureux lampert lampinen lampl lamprecht lamy lancaster land landa lande landers
landin landis landrum landry landstrom landy laney lang langan langdon lange langer langford langley langlois
langston lanham lanier lanigan lanka lankford lanners lantz lanz lapierre lapin laplante lapointe laporte lappas
lappin larbi larcher lardner large lariviere larkin laroche larocque larose larouche larranaga larrea larsen larson
larsson larue lasa lash lass lassen lassiter laster lastra latham latif latimer latour lau laughlin laur lauridsen
laurila lauritsen laursen lauwers lauzon lavallee lavan lavell lavelle lavender laverty lavery lavigne lavin lavoie
law lawal lawler lawless lawlor laws lawson lawton lay layman layne layton lazcano lazo le leach leahy leal lear
leary leavitt leban lebeau lebedev lebel leber leblanc lebon lebron lebrun lechner leclair leclerc leclercq lecocq
lecomte leconte lecoq ledbetter leddon leddy lederer ledesma ledford ledoux leduc ledwith leech leemans leen lees
lefebvre lefevre lefort legault legendre leger legg leggett legrand legros lehane lehman lehmann lehner lehtinen
lehto lehtonen lei leighton leino leinonen leis leite leitner leiva lejeune leleux lemaire lemaitre lemay lemieux
lemire lemmens lemmer lemoine lemon lemons lemus lenaerts lenehan lengyel lenihan lennon lenoir lentz lenz leonardi
leonetti leopardi lepage lepisto lepp leppanen lerch lerma lerner leroux lesage leskovar lessard letellier leto
letourneau lettiere leu leung leveque levesque levine levy lewandowski ley leyden leys leyton leyva lheureux li
liang liao libert liddy lidstrom lie liebelt lien liepins lievens light lightfoot ligon liguori liiv likar liles
lill lilley lillis lillo lim lima limon lin linares lind lindahl lindau lindberg lindblad lindblom lindell linden
linder lindfors lindgren lindholm lindley lindner lindquist lindqvist lindskog lindstrom linehan ling link linke
linnane lintner linton lipa lipka lipp lips lipscomb liptak lira liska liskova list liston little littlefield
littlejohn littleton liu liukkonen lively livingston lizama lizana llabres llado llamas llano llanos lledo llobet
llopis llorens llorente lloret lluch lo loaiza lobato lobo lobos locke lockett lockhart locklear lockwood loera
loffler lofgren loftis lofton loftus loginov logsdon logue loiseau lojek lomax lombard lombardi lombardo lomeli
london londono lonergan long longan longo longoria lonn loomis looney loos lopes lopez lopresti lorch lord lorent
losa losada lott loughlin loughnane loughran loughrey loughry loureiro lourenco lovato love lovejoy lovelace
loveless lovell lovett lovgren loving low lowe lower lowery lowney lowry loy loya loyal loyola lozada lozano lu
lucarelli lucchesi lucena lucey luciani lucic luckett luddy luevano luger lugo lujan lukacs lukin luksa lumbreras
lumpkin lund lundberg lundblad lunde lundell lundgren lundholm lundin lundmark lundquist lundstrom lundy lung lunney
lunsford luo luoma lupi lupo luptak luque luria luse lusk lussier luster lutgen luthi luttrell lux luzi ly lyden
lydon lyles lyman lynch lyne lyng lynskey lyon lyons lysaght lytle maas maatta mabe mabry mac macarthur macbride
maccarthy maccormack macdermott macdonald macdonnell macdougall macdowell mace macedo macek mach machacek machado
machenry macho machova machuca macias macinnes mackay macken mackey mackle macklin macko maclean macmahon macmillan
macmullan macmullen macnamara macnamee macneill maco macon macpherson macwilliams mad madan madariaga madden maddock
maddox maddy mader madera madi madigan madrid madrigal madsen madu maeda maenpaa maertens maes maestas maestre
maffei magan magana magar magee magic magill maginn maglio magnani magnusson magrath maguire magyar mahajan mahal
mahan maharaj mahe maher mahi mahieu mahmood mahmudov mahon mahoney mahony maier maillard maillet main maina mair
majeed majerus majewski major majors mak makarov makela maki makinen mako makovec makris maksimov malama malatesta
malave maldonado malek malhotra malina mall mallet malley mallick mallon malloy malm malmberg malmgren malnar malo
malone maloney maltais maly mammen mamo mamula man manahan mancebo mancilla mancini manco mancuso mand mandala
mandel mander manderscheid mane mangan mangat mangel mangen mangold mangum mani manikas manjon manley mann mannan
manne manning mannion mannix manolakis manos manrique manriquez mans mansell mansfield mansilla manso manson mansour
mansouri mansur mantegna mantilla mantyla manzanares manzano manzi mao maples marangoni maras marazzi march marchal
marchand marchant marcinek marcinko marconi marcotte marcoux marcum marechal mares margaris margraf margreiter
marien marinkovic maris mariscal markey markham marklund markos markova markovic marks marley marlow marlowe marmol
marolt marques marquez marquis marr marren marrero marrinan marron marrone marroquin marry marsden marsh marsili
martan martel martell martens marti martindale martineau martinek martinelli martinez martinovic martins martinsen
martinson marton martorell martucci martz marx mas masar mascagni mascarenas mascaro masek masgalas masika maslov
maslova massa massart masse massey massie masson master masters masterson mastroianni mata matas matejka mateos
mater mateu mathenge matheny matheson mathews mathiasen mathiesen mathisen mathurin matko matkovic matlock matos
matousek matson matsuda matsumoto matthai matthews matthys mattila mattingly mattison mattox mattson mattsson matus
maughan mauldin maupin maurer maury maxey mayberry maye mayer mayes mayfield mayhew mayo mayol mayor mayoral mayorga
mayr mays maza mazur mazzanti mazzeo mazzini mbatha mcadams mcafee mcaleer mcalister mcallister mcaloon mcanally
mcandrew mcanulty mcardle mcarthur mcatee mcateer mcauley mcauliffe mcbee mcbreen mcbride mcbrien mccabe mccadden
mccafferty mccaffrey mccahill mccain mccall mccallion mccallum mccann mccardle mccarney mccarron mccartan mccarte
mccarter mccarthy mccartney mccarty mccarville mccaughan mccaughey mccaul mccauley mccausland mccay mcclain
mcclanahan mcclean mcclellan mcclelland mcclendon mcclintock mccloskey mccloud mcclung mcclure mccluskey mccolgan
mccoll mccollam mccollum mccombs mcconaghy mcconnell mccooey mccool mccord mccorkle mccormack mccormick mccorry
mccourt mccoy mccracken mccrary mccray mccrea mccready mccreary mccrory mccrudden mccue mccullagh mcculloch
mccullough mccumiskey mccune mccurdy mccurley mccusker mccutcheon mcdade mcdaid mcdaniel mcdaniels mcdermott
mcdevitt mcdonagh mcdonald mcdonnell mcdonough mcdougal mcdougald mcdowall mcdowell mcduffie mcelduff mcelroy
mcelwaine mcelwee mcenaney mcentee mcevoy mcewen mcfadden mcfall mcfarland mcfarlane mcgahey mcgann mcgarrigle
mcgarry mcgarvey mcgaw mcgeady mcgee mcgeehan mcgettigan mcghee mcgill mcgillicuddy mcgilligan mcginley mcginnis
mcginty mcgirr mcgivern mcglinchey mcgloin mcglynn mcgoff mcgoldrick mcgonagle mcgough mcgovern mcgowan mcgrane
mcgrath mcgraw mcgreal mcgregor mcgrew mcgroarty mcgrory mcguigan mcguinn mcguinness mcguire mcguirk mcguirl mcgurk
mchale mchenry mchugh mcilroy mcinerney mcinnes mcinnis mcintire mcintosh mcintyre mcisaac mcivor mckay mckee
mckeegan mckeever mckelvey mckendry mckenna mckenny mckenzie mckeon mckeown mckevitt mckie mckiernan mckillop
mckinley mckinney mckinnon mcknight mclachlan mclain mclaughlin mclaurin mclean mcleese mclemore mclendon mcleod
mcloone mcloughlin mcmahan mcmahon mcmanaway mcmanus mcmaster mcmenamin mcmillan mcmillen mcmillian mcmonagle
mcmorrow mcmullen mcmurray mcnabb mcnair mcnally mcnamara mcnamee mcnaughton mcneal mcnealy mcnee mcneely mcneil
mcneill mcnelis mcnevin mcnicholas mcnulty mcnutt mcpartland mcpartlin mcpherson mcphillips mcquade mcquaid mcqueen
mcquillan mcquillen mcquinn mcrae mcshane mcsharry mcswain mctiernan mctigue mcvay mcveigh mcvey mcvicker mcwhorter
mcwilliams mead meade meador meadows meads meagher meaney means meany meara mears medeiros medel medici medina
medley medlin medrano medved medvedev mee meehan meek meeker meeks meenan mei meier meis meisch meister meixner
mejia mejias melady melancon melander melani melchior melendez melero melgar meli melia melin melis mella mellado
mello mellon mellor melnik melo melton melville mena menard menchaca mende mendenhall mendes mendez mendizabal
mendonca mendoza menendez meneses meng menon mensah mensik menton mentzel meraz mercadante mercader mercado mercer
merchant mercier merckx mergen merila merino merrick merrigan merritt merry mersch mertens merz mesa meskill messer
messina messner meszaros metaxas metcalf metcalfe mettler metz metzger metzler meucci meunier meyer meyers meza miah
michaels michalek michalik michaud michaux micheletti micheli michels michelson michiels michielsen middlemiss
middleton mielcarek migliaccio mihalik mihelcic mihelic mikkelsen mikkola miklos mikulak mikulec mikus milam
milanesi milas milburn miley millan millar millea millet millican milligan mills milne milner milroy mims miner
minguez minhas minihan minihane minnick minogue minor minter minton mintz mir miralles miramontes mireles mironov
mishra misik miskell misra mistry mital mitra mitschke mitter miura mixon miya mize mlinar moan moberg mobley moccia
mock modi modugno mody moe moeller moen moerman moes moffatt moffett moffit moffitt mogensen mohamud mohan mohaupt
moher mohr moilanen mojica molano molder molen moles molin molina moliner molins molitor moll moller molloy molnar
moloney molyneux monaco monaghan monagle monahan moncada mondragon monfort mongan moniz monk monks monnet monnier
monreal monroy monsalve monson montague montalban montalvo montana montanari montandon montanez montano monteiro
montemayor montenegro montero montes montesano montesinos montez montgomery monti montoya montserrat moody moon
moone moonen mooney moons moor moore moors moosbrugger morabito moraga morais moraitis moraleda morales moran morand
morandi morante morar morata moravec morcillo more moreau morehead moreira morel moreland morell morera moresi
moretti morey mori moriarty moric morillo morin morissette morley moroney moros moroz morrell morrill morrin
morrison morrissey morrow morse mortensen mortier mortimer morton mosby mose moseley moser mosher mosier moskal
mosley mosquera moss mota motley mott motte mottet motyka mou moulin moulton mount mountain moura mousel mouton moy
moya moyano moye moyer moylan moynihan mraz mrazek mrazik mucha mueller mugica muhr muir mukherjee mulcahy mulder
mulders muldoon muldowney mule mulet mulgrew mulhern mull mullaly mullan mullane mullaney mullany mullarkey mullen
muller mulligan mullin mullins mullis mullner mulloy mulqueen mulrain mulrooney mulroy mulry mulryan mulvey
mulvihill mumbi munari muncy munguia muniz munnelly munoz munro munroe munshi munson mur murakami murcia murdoch
murdock murillo murin murnane muro murphy murrell murri murry murtagh murthy murty muse musgrove musi musil musser
must mutai muthoni mwangi myers myhre myklebust myrick nabors naccari nadal nadeau nagarajan nagel nagele nagle nagy
naidu naik nail najera nakagawa nakajima nakamura nalepka nally nalty nance nanda nangle napier napolitano naquin
narain naranjo narasimhan narayan narayanan narvaez nary nascimento naser nash naslund natt naughton naumov nava
navarrete navarro navas navone navratil nayar naylor nazari nazario nazarov nealon neary nebot nee needham neeley
neely neenan neff negrete negron neilan neill neilson neira nemcova nemec nemecek nemes nemeth nesbitt ness neto
nette nettles neu neubacher neubauer neugebauer neuhauser neuman neumann neumayer neumeister neuner neuwirth nevado
nevala nevarez neves neveu nevin new newberry newby newcomb newell newkirk newman newsom newsome newton ney neylon
ng ngo nguyen nicholls nichols nicholson nickels nickerson nicol nicolau nicolay nicoletti nicolini nielsen nielson
niemeier niemela niemi nieminen niermann nieto nigg nikiforov nikitin nikolaev nikolic nikolov nikula niland niles
nilles nilsen nilsson nipp nishimura niskanen nissen nitti niu nix njeri njoku njoroge nkomo noack noble nobles
nogueira noguera nogues noland nolen noonan noone norberg nord nordberg nordgren nordin nordlund nordstrom noren
nori noriega norlin norling normand north norton norwood nouri novak novakova novikov novoa novosel novotna novotny
nowak noyes nugent nulty nunes nunez nunn nurmi nussbaumer nutt nwachukwu nyberg nye nygard nygren nyhan nylander
nylen nylund nyman nys nystrom oak oakes oakley oaks oates obando obeng oberg obermuller obi obrien ocana ocasio
ochieng ochoa oconnell oconnor oden odhiambo odom odonnell ogawa ogden oger ogle oglesby ogutu oh ohara ohlsson
ohman oinonen oja ojala ojanen ojeda ojo okada okafor okamoto okeefe okeke okoro olah olander olaya oldham olea
oleary olesen olguin olinger oliphant olivares olivarez olivas oliveira oliveras olivo oller ollila ollivier olmedo
olmo olmos olmstead olsen olson olsson olvera omalley omondi ondrusek oneal oneil oneill ontiveros onyango oommen
ooms oquendo oras orban orchard ordonez oreilly orellana orengo orlov ormsby ornelas orosco orosz orourke orozco orr
orrego orsini orsos orta ortega ortiz ortmann ortner ortuno osborn osborne osburn osei osgood osorio ospina ossola
ostberg osterberg osterhoudt ostermann ostling ostlund ostrander osullivan osuna ota otero otieno otoole ott otte
ottino ouellet ouellette ouma oun outlaw ovalle overgaard overstreet overton oviedo owens owolabi owuor owusu oza
ozuna paap paavola pabon pace pacelli pacetti pacheco pack packard padden padgett padilla padmanabhan padovano
padron paez paffrath pagan paganini page pages pagliaro pai paillet paine painter paiva pak pal pala palacio
palacios palau palazzo pali palka palko pall palla pallares pallas palm palma palmer palmisano palo palomaki palomar
palomares palomino palomo palu paluch palumbo pan panchal pandey pandit pandya panfilov pang paniagua pannell panos
panov pantoja pao paoletti paolini paolucci pap papadakis papetti papp pappa pappas paquet paquette paquin parada
paradis pardo pare paredes pareja parejo parekh parent parham parikh paris parish parisi park parkes parkin
parkinson parks parmar parmentier parmer parnell parr parra parris parrish parrott parry parsa parson parsons
partida partin partridge paruta parviainen pasanen pascarella pasek pasko pasqua pasquier passalacqua pastor pataki
patchett pate patel paten paterson pathak patil patino paton patten patterson patton pauk paulauskas pauley paulik
paulsen paulson paulus pauly pauwels pavelka pavelko pavlicek pavlik pavlikova pavlov pavlova pavlovic pavon pavone
paxton payer payne payton pazos peace peachey peacock peak pearson pease peck pedersen pederson pedraza pedrero
pedroni pedrosa pedroza peebles peek peeples peer peeters peiffer peinado peiro peixoto pelaez pelayo pelikan
pellegrini pellet pelletier pellicer peltier pemberton pena penaloza penalver penas pence pender pendergrass pendl
pendleton peng penn pennell pennington pent penttila penz peoples pepe pepin peppas pepper pera peral perales
peralta perdomo perdue perea pereira perello perera peres pereyra perez pergande peri perini perkins perko peron
peros perreault perret perri perrier perrin perron perrot perryman persico person persson peruzzi pesa peskova petek
peterman peters petersen peterson petersson petit petitjean petrakis petrauskas petric petrocelli petrov petrova
petrovic petrucci petrucelli petruska petruzzi petta pettersen pettersson pettit petty petz peyton pfeffer pfeifer
pfeiffer pfister pfleger pham phan phelan phelps philbin philips phillips phipps picard pichardo piche pichler
pichon pickard pickens pickering pickett pieper pierson pieters pietila piette piggott pigott pihl pike pillai pilon
pilz pimenta pimentel pinder pineau pineda pinedo pineiro pinheiro pinilla pino pinol pinson pintar pintaric pinter
pinto pintor pinzon piper pipia pipkin piquer pirc pires pisani pisano pitt pittman pitts pizarro pizzo pla plana
planas plank plante plath platt plattner platzer plaza plese plourde plover plummer plunkett poblete pocius pock poe
pogue pohl poindexter pointer poirier pokorny polak polakova polanco poland pole politz polizzi poljak polk poll
pollack pollak pollard pollet pollock polo polzer pomares pombo ponce poncelet pond ponder pons pont ponti pool
poole poore pop popa pope popescu popov popovic poppe porcel porras porta porter porterfield portero portilla
portillo porto porzio posada posch posey poska pospisil post postma poston potier potocnik potter potters pottier
potts potvin pou poulin pouliot poulsen powell power powers poza pozo pozuelo prabhakar prada pradhan prado prager
prakash prasad prashad prat prater prather prati prats pratt preciado preda prem prendergast prentice prescott
presley pressley prevost prewitt prial price prichard pride pridgen priego priest prieto prince pringle prins prinz
pritchard pritchett probst prochazka procter proctor proffitt prohaska proulx prouse provencher provis provost
pruett pruitt pryor pucci puccini puckett puente puentes puerta puga pugh pugliese puglisi puig pujadas pujol pulido
pulk pulkkinen pullen pulliam purcell purdy puri purnell purvis puskar putman putnam putz pyle qadeer qian qin qiu
qualls quarles quero querol quesada quevedo quezada quick quigley quijada quill quilty quin quinlan quinlivan
quinney quinones quinonez quintana quintanilla quintero quinteros quirke quiroga quiros quiroz quispe raab rabb
racine rackham racz radel rademaker rader radford radin radman raes rafferty rafi rafter raftery ragan ragland
ragsdale rahal rahman rahmani raid raimondi raines rainey rains rais raj raja rajala rajan raju rak raleigh rallis
ralston ram ramadan ramaker raman ramaswamy ramesh ramey ramirez ramis ramos ramsay ramsey rand randazzo randhawa
randle randles raney rangel rankin ransom ranta rantanen rao rapin rapp raptis rasanen rascon rash rashid rask
raskin rasmussen rastelli rastogi ratcliff rath ratliff ratsep rattan ratti rattigan rau rauch rausch rauscher
rautio raval ravel rawley rawlings rawls raya rayburn rayner razo rea read reade reader reagan real reardon reaves
rebolledo rebollo recio rector redd redden reddick reddin redding reddy redican reding redman redmond redondo reeder
reedy reen rees reese reeves regalado regan register regnier reguera rehn reich reichel reichert reichmann reid
reidy reif reig reilly reimann reindl reinert reinhardt reis reischl reiser reising reisinger reisner reiter remmel
remmers remy ren renard renault rendon renfro rengifo renier renner reno rentas renteria renzi requena resch
resendez resnik restrepo reuter revilla rey reyes reynaud reynolds reynoldson reynoso rhatigan rhoades rhoads rhodes
riba ribas ribeiro ribera ribes ribic ricart riccardi ricci ricciardi rice rich richards richardson richer richey
richie richmond richter rickard ricker ricketts rickman ricks ridder riddick riddle ridenour rider ridge ridgeway
ridley rieder riedl rieger riegler riehl rienzo riera ries rieser rigas riggins riggs righi rigney rigsby riha
rihova riihimaki rinaldi rincon rinehart riney ring rinn rinne rinner rio riojas riordan rios rioux ripley ripoll
rippey riquelme risch riska risko riso rissanen ritchey ritchie ritter rius rivard rivas rivera rivero riveros
rivers riviere rizzo roa roach roache roark roarty robb robbins roberge roberson robertson robeson robinette robins
robison robitaille robledo robles robson roby roca rocamora rocca rocha roche rocher rock rockwell roda rodarte
rodden roddy roden rodenas rodgers rodis rodrigez rodrigue rodrigues rodriguez rodriquez roe rogers rogerson rogge
rohleder rohrdanz rohrer roig rojas rojek rojo roldan rolland rollinger rollins rolon rom roma romagnoli romanchuk
romanov romer romero romeu romo ronayne roney room rooney roose root roots roper ropero ros rosado rosales rosas
rosell rosello rosen rosenberg rosenberger rosengren rosenow rosenthal rosero rosin rosner roso rosseel rosselli
rossello rosser rossetti rossi rossini rossiter rossler rossmann roth rotter rounds rountree roura rourke rouse
roush rousseau roussel rout roux rovira rowe rowell rowland rowlands rowley royal roybal royer royo royster rozas
rozman ruane ruano ruberto rubin rubio rucker rudd rudden ruddy rueda ruegg ruelas ruelle ruff ruffin ruffini
ruggeri ruggieri ruiz rukavina runyon rupp ruppert rus rush rushing rusko rusnak russ russo rust rutar rutherford
rutledge rutten ruud ruz ruzicka ruzickova rydberg ryden ryder ryle rynn rynne rys saal saarela saari saavedra
sabater sabatini sabbatini sabol sachar sacre sacristan sadan sade sadler saelens saenz saez sagar sage sager
sagredo saha sahli sahni sahota saidi sailer saini sainz saito saiz sakamoto saks sala salamanca salas salata
salazar salcedo salcido saldana saldivar salem salemi sales salgado salinas salisbury salley salmela salmeron salmi
salminen salmon salo salom salter salva salvemini salvo salz salzer salzmann sama samaniego samele sammer sammon
sammons samper sample samples sampson samra sams samsonov samsonova samuels samyn sanabria sanborn sanches sanchez
sancho sandberg sande sandell sanders sanderson sandgren sandhu sandin sandlin sandor sandoval sandoz sands
sandstrom sandvik sane sang sangha sanghvi sanjuan sankar sankaran sanmartin sanmiguel sans sant santacruz
santamaria santana santander santi santibanez santillan santoro sanz sapp sarabia saraceno saracino saraf saran
sargent saric sarin sarkar sarmiento sarna sarsfield sas sasaki sasser sastre sato satterfield sattler sauber
sauceda saucedo saucier sauer sauls saunders saura sauro sauvage savage savant savard savin savina savoie savoy
sawyer sawyers saxena saxton sayers saylor scales scallan scallon scally scanlan scanlon scannell scarborough
scarbrough scardino scarpa schaack schaaf schacht schadler schaefer schaeffer schafer schaffer schalk schaller
schank scharer scharf schartz schatz schaub schauer schaus scheel scheer scheibe scheiber scheidegger schell schenk
schenkel schepens schepers scherer scherr scherrer scherz scherzer scheuermann schiavo schiavone schiefer schiffer
schiller schilling schiltz schindler schinke schipper schlager schlatter schleich schlesser schlosser schmid schmidt
schmidtke schmied schmit schmitt schmitz schmuck schnabl schneeberger schneider schober schoch schofield scholl
scholler scholten scholtes scholtz scholz schon schonberger schott schou schouten schrader schramm schranz schreiber
schreiner schrenk schroder schroeder schubert schuh schuler schuller schulte schultz schulz schumacher schummer
schuster schutz schwab schwartz schwarz schwass schweiger schweitzer schweizer schwendinger scialpi scollan scotti
scotto scriven scroggins scruggs scullion scully seal seals sealy seaman searcy searle sears seaton seay sebo seco
sedano sedlacek sedlak see seeley seery segarra segers segerson segovia segui seguin segura sehgal seibert seidel
seidl seifert seil seiler seip seiser seitz selby sele self sell sellers sells semenov sen sengupta senko seppa
seppala seppanen sepulveda serna serra serrano serrato servais sessions sethi settle setty sevcik severson sevilla
sevillano seward sewell sexton seymour sforza sha shackelford shade shafer shaffer shah shan shanahan shand shank
shanker shanks shanley shao shapiro shariff sharkey sharma sharp sharpe shaughnessy shaver shaw sheahan shearer
sheedy sheehan sheehy sheeran sheerin sheets sheffield sheikh sheil sheilds shell shen sheng shepard shepherd
sheppard shere sheridan sherlock sherrill sherrod sherwood sheth shevlin shi shiel shields shiels shih shimizu shin
shine shinn shipley shipman shipp shockley shoemaker shook short shorter shortt shrader shroff shu shubin shukla
shuler shull shultz shuman shumate shupe sibal sibilia sibley sideris sidhu sidi sidler sidorov sidorova siebenaler
sieber siegel siegrist siering sigler sigrist sikes siler silina silk siller silveira silver silverman silvestri
simard simek simic simko simkova simmon simmonds simmons simms simoens simoes simonis simonova simons simonsen
simpkins simpson sims simson sinclair singer singh singletary singleton sinha sinisi sinner sinnott sipos siregar
siren sirko sirois sisk sisneros sisson sitar sivertsen sizemore sjoberg sjoblom sjodin sjogren sjolander sjolund
sjostrand sjostrom skaggs skeffington skehan skelly skelton skidmore skinner skipper sklar sklenar skog skoglund
skok skokan skold skoog skov skultety slack slade slagle slater slattery slaughter slavik sledge slevin slingerland
slivka sloan sloane slobodnik slocum slone slota slovak slowey smail small smalley smalls smallwood smart smeets
smets smid smiley smirnov smit smithson smits smolic smoot smothers smullen smyth smythe snead sneed snell snider
snipes snodgrass snow snowden snyder soares sobolev sobota sobrino soderberg sodergren soderholm soderlund soderman
soderstrom sodhi sokol sokolov sokolova sola solana solanki solano solar solari solberg soldo soler solera solheim
solis soliz solorio solorzano solsona soltani soltes soltys som soman somers sommer sommers somogyi somoza song soni
sontag soo sood soos soper sorensen sorenson sorgatz soria soriano sorokin sorrell sorrentino sosa sotelo soto soucy
soukup sousa south southerland southern souza sowell sowers spadafora spain spangler spann spanos sparkman sparks
sparrow spaulding spear spearman spears speer spellman spelman spence spenser sperl spicer spier spies spika spiker
spillane spindler spinelli spinola spitzer spivey spooner spradlin sprague spreitzer sprenger spring springer sprong
sprouse spruill spruit spurlock squires srinivasan srivastava srsen stace stack stadelmann stadler staelens stafford
staggs stahl stahr stalder staley stallings stallworth stamper stamps standaert stanek stanfield stanford stange
stangl stanton staples stapleton starcevic stark starkey starks starling starnes starr stas stastna stastny staten
staton staub staude staudinger staudt stauffer staunton stclair stearns stecher steckel steed steele steer
stefanelli stefanik steffensen steger steichen steidl steiger steinbacher steinbauer steinberg steinberger steinbock
steiner steininger steinkellner steinmann steinmetz stejskal stelzer stelzl stenberg stenson stenstrom stepanek
stepanov stephens stephenson stepp stern stettler steuer steurer stevens stevenson steward stichter stiegler stifter
stiles still stillwell stiltner stimac stinnett stinson stjohn stock stocker stockinger stockton stoddard stodola
stoffel stoiber stoica stokes stoll stoltz stolz stolze stone stoner storey storm story stout stovall stover stowe
stpierre strain straka strand strandberg strange strasser stratford stratton strauss strawbridge street streeter
streicher strickland strid stringer strnad strobl stroh strohmayer strohmeier strom stromberg strong strother stroud
stubblefield stubbs stuckey stucki studer stull stump stumpf sturgeon sturgill sturm stutz styles suarez suazo
subramanian suggs sugrue suits sulc sule suleiman sullivan sulzer summers summerville sumner sumpter sun sundberg
sundell sunder sundin sundstrom sung suominen supple sur sura suran sureda suri surina sustar suter sutherland sutt
sutter sutton suvorov suzuki svec svehla svendsen svoboda swafford swain swamy swan swank swann swanson swartz sweat
sweeney sweeny sweet swenson swift swisher switzer swords sykes sykora sykorova symons synnott szabo szalai szekely
szilagyi szoke taal taber tabet taboada tabor tack tackett tafoya taft tafuri taggart tai taibi tailor tait taj tak
takacs takahashi takala talat talavera talbert talbot tali talib talley tam tamarit tamas tamayo tamburello tamez
tamm tamminen tan tanaka tandon taneja tang tangen tangney tanguay tank tansey tanzer tao tapia tapp taran tarantino
tardif tarpey tartaglia tarver tasso tassoni tata tatar tate tatum tauber taucher tavares teague teahan teal teder
tedesco teel tehan teixeira tejada tejeda tejedor tejera tejero tellez tello temple templeton tena teng tennant
tenorio teran terrazas terron teruel tervo tesar tessier texier textor thacker thaker thakkar thakur thaler thaller
thaman thao tharp thatcher thayer thein theis theisen theriault therrien theys thibodeau thibodeaux thiel thielen
thies thigpen thill thiry thole thoma thomason thomassen thompson thomsen thomson thoren thorn thorne thornton
thorpe thorsen thorton thrasher thulin thurner thurston thys tian tibbs tice tichy tidwell tielemans tien tierney
tighe tijerina tikkanen tillery tilley tillman tilton timko timlin timmerman timmermans timmons ting tinney tinsley
tipton tirabassi tirado tirpak tischler tisdale titov tkach toal tobar tobin tobler toft tokar tolan tolbert toledo
tolentino toler tolin toliver tolliver tolosa toman tomanek tomanova tomasek tomaselli tomasetti tomasini tomasko
tomei tomek tomka tomko tomlin tomlinson tompkins tomsic tomson toner toney too toolan toole tooman toomey toor
tormey tormo tornatore toro torok torpey torralba torre torrecilla torrence torrens torrent torrents torres torrez
torrijos toscani tosi toso tosto toth totino toussaint tovar towns townsend tozzi trahan trainor trammell tran
trapanese trapani trapp trask trattner trausch travaglio travers traversa traxler traylor traynor treacy treadwell
treanor trejo tremblay trenor trentini trepanier treves trevino trevisan triana tribble trice trillo trimble trinkl
triplett tripp trivedi trofimov troisi trombetta tron troncoso tropea trost trotta trotter trottier trout troutman
trudel true truitt trujillo truong trupiano trupp tsai tsao tseng tsironis tso tsou tsui tsvetkov tubbs tuck tucker
tudela tuggle tully tuma tung tuohey tuohy tuomi tupa tupy tur turchetta turchi turcotte turgeon turina turk turley
turnbull turner turney turpin tutino tuttle twohey twohig twomey tynan tyner tyree tyrrell ugarte uhl ulibarri
ullmann ulloa ullrich underhill underwood unger uniacke upchurch uphaus upshaw upton uram urbain urbany urbina urena
uria uriarte urias uribe urrutia urzua utley vaca vacek vachon vaci vaidya vail vaillancourt vainio vajda vala
valadez valbuena valcarcel valderrama valdes valdez valdivia valencia valenciano valent valenta valente valenti
valentova valenzuela valera valero valk vall valladares valle vallee vallejo vallejos valles vallin valls valtas
valverde vandaele vandamme vandenbergh vandenberghe vandeputte vanderheyden vanderlinden vandevelde vandewalle
vandyke vanegas vanek vang vanhee vanhorn vanhoutte vanhove vanmeter vann vaquero vara varano varas varela vares
varga vargas varghese varkey varma varner varney varty varughese vasconcelos vasek vasilev vasileva vasko vasquez
vass vasseur vaughan vaught vavra vaz vazquez veale vecellio veenstra vega veilleux veit vejar vela velandia velasco
velasquez velazquez velez veliz veloso veltman venable vendetti venditti vendrell venegas veneziano venier vento
ventura venturi verbeeck verbeke verbruggen verdejo verdi verdier verdone verdu verdugo verduzco veres verfaillie
verga vergara vergeer verhaeghe verhagen verheyen verhoeven verhulst verlinden verma vermeulen versace verstraete
vervoort veselova vesely vespa vest vetter vezina vial viana vicencio vicens vick vickers vickery victory vidal
vidas vidmar vidovic vieira vig vigil vigliotti vik vila vilain vilalta vilanova vilaplana vilar vilches villa
villagomez villagran villalba villalobos villalonga villalpando villamil villanueva villar villareal villarreal
villasenor villaverde villegas villena villeneuve vina vinas vinck vines vink vinogradov vinson virag visconti
visser vitale vitek vivanco viveros vives viviani vizcaino vlach vlcek vlk vo vogel vogl vogler vogt voisin vojtko
volk volkov vollbrecht vora voros vos voss vrancken vu vue vyas wable wachter waddell wadsworth wafula wagener
wagenknecht waggoner wagle wagner wagoner wahl wahlberg wahlgren wahlstrom wahner waite wakefield walch walden
walder waldner waldron waldrop walker wall walla wallen waller wallgren wallin walling wallis wallner walls walser
walsh walshe walters walton wambui wan wang wanger wanjala wantz warden ware warfield wario warner warrior washburn
washington wason wasson watanabe waterman waters watkins watson watt watters watts waugh wauters waweru way
weatherford weatherly weathers weaver webb webber weber webster weed weeks weems wegmann wehrli wei weibel weigl
weiler weimer weinberger weiner weinhold weinstein weir weis weiser weisgerber weiss weitzel wela welch weller
wellman wells welsh welter wen wende wendt weng wenger weninger wentworth wenzl wernecke wertz wery west westberg
westbrook wester westerberg westerlund westermann westfall westin westlund westman westmoreland weston wettstein
wetzel wever weydert weyland whalen whaley wharton whatley wheat wheatley wheaton wheeler whelan whelehan whipple
whitaker whitcomb white whited whitehead whitehouse whitehurst whiteside whitfield whiting whitley whitlock whitlow
whitman whitmire whitmore whitson whitt whittaker whitten whittington whittle whitty whitworth whyte wiberg wicker
wicks widen widhalm widmann widmer wieland wieloch wiener wies wiese wieser wiesner wiggins wigman wiklund wikstrom
wilbanks wilburn wilcox wild wilde wiles wilfinger wilkerson wilkes wilkin wilkins wilkinson wilks willaert willame
wille willems willemsen willett willey williamson williford willingham willoughby wills willson wilmes wilmont
wilton wimberly wimmer winberg winchester windham windisch winfield winfrey wing wingate wingfield winkler winn
winslow winstead winter winters winther wirth wirtz wise wiseman withers witherspoon witt wittmann wofford wohlwend
wolf wolfe wolff wolfinger wolford wolter wolters womack wong woo wood woodall woodard woodcock wooden woodley
woodruff woods woodson woodward woodworth woody wooldridge woolley wooten worden workman worley worrell worthington
worthy woudenberg wouters wray wren wrenn wright wrynn wu wulf wulff wurm wurzer wylie wyman wynn wynne wyss xia
xiang xiao xie xiong xue yamada yamaguchi yamamoto yaman yamashita yamazaki yancey yanez yang yao yarbrough yarosh
yates yazzie ybarra yeager yeboah yee yeh yen yepes yi yildirim yin ying ylonen yoder york yoshida yost youngblood
younger yount yu yuan yueh yuste zabala zabaleta zaccagnini zachar zacharia zachariah zafar zagar zahn zahri zaidi
zaitsev zajac zajc zakrajsek zambrano zamora zamorano zamudio zapata zaragoza zarate zaruba zauner zavala zayas
zbinden zecchini zehnder zeigler zeiler zeilinger zeimet zeiner zeleznik zeller zeman zeng zenner zenteno zenz
zepeda zhang zhao zheng zhong zhou zhu ziani zibert zic ziegler zielinski zima zimmer zimmerman zimmermann zingg
zito znidarsic zobel zola zollinger zook zorko zorman zorrilla zotos zou zubek zubko zuluaga zuniga zupan zupancic
zurcher zurita zwart
"""
