"""Common English words that are written small, as data. Made by scripts/build_words.py.

Sources: Webster's Second International (1934, public domain), the 40,000 commonest words by symspellpy (MIT).
"""

WORDS = """
aardvark aba aback abacus abalone abandon abandonment abate abatement abb abbas abbey abbot abbreviated abbreviation
abdomen abdominal abducted abduction aberrant aberration abet abide abigail ability abject ablation ablaze able ably
abnormal abnormality aboard abode abolish abolition abominable abomination aboriginal aborigines abort abortion
abound about above abrasion abrasive abreast abridged abroad abrupt abscess absence absent absentee absenteeism
absinthe absolute absolution absorb absorbent absorption abstain abstentions abstinence abstract abstraction absurd
absurdity abundance abundant abuse abusive abutting aby abysmal abyss academe academic academically academy acapulco
accelerate acceleration accelerator accelerometer accent accentuate accept acceptability acceptable acceptance
acceptor access accessibility accessible accession accessory accident accidental acclaim accolade accommodate
accommodation accompaniment accompany accomplice accomplish accomplishment accord accordance accordion account
accountability accountable accountancy accountant accreditation accredited accrediting accretion accrual accrue
accumulate accumulation accumulator accuracy accurate accusation accuse accustomed ace acetate acetic acetone acetyl
acetylcholine acetylene ache achievable achieve achievement achilles acid acidic acidity acidosis acknowledge
acknowledgement acknowledgment acme acne acorn acoustic acoustical acquaint acquaintance acquire acquisition
acquittal acquitted acre acreage acrobat acronym acropolis across acrylic act actin action actionable activate
activation activator active activism activist activity acton actor actress actual actuality actuarial actuary
actuation actuator acuity acumen acupressure acupuncture acute acyclic acyl adage adagio adamant adapt adaptability
adaptable adaptation adaptive adaptor add addenda addendum addict addiction addition additional additive address
addressee adenine adenocarcinoma adenoma adenosine adept adequacy adequate adhere adherence adherent adhesion
adhesive adiabatic adieu adipose adjacency adjacent adjective adjoining adjoint adjourn adjournment adjudicated
adjudication adjudicator adjunct adjust adjustable adjustment adjutant adjuvant admin administer administration
administrative administrator admirable admirably admiral admiralty admiration admire admissibility admissible
admission admit admittance admixture admonition ado adobe adolescence adolescent adopt adoptee adoption adoptive
adorable adoration adore adorn adrenal adrenaline adrenergic adrift adsorbed adsorption adult adultery adulthood
advance advancement advantage advantageous advection adventure adventurous adverb adversary adverse adversity advert
advertise advertisement advice advisable advise advisement advisor advisory advocacy advocate aegis aeon aeration
aerial aero aerobic aerodrome aerodynamic aeronautical aeronautics aeroplane aerosol aesthetic aesthetically afar
affair affect affection affectionate affective affidavit affiliate affiliation affine affinity affirm affirmation
affirmative affix afflicted affliction affluence affluent afford affordable afghani afield afloat afoot aforesaid
afraid aft aftercare afterglow afterlife aftermath afternoon afterschool aftershock afterthought afterwards aga
again against agape agar agate age ageless agency agenda agent aggravate aggravation aggregate aggregation
aggression aggressive aggressiveness aggressor aggrieved agile agility agitated agitation agitator agnostic ago
agonist agonizing agony agora agrarian agree agreeable agreement agricultural agriculture agronomic agronomy aha
ahead ahem ahoy aid aide ail ailment aim air airbrush aircraft airfield airframe airlift airliner airmail airman
airport airship airstrip airtight airway airworthiness airy aisle ait aka akin ala alabaster alameda alamo alan
alanine alarm alb alba alban albatross albedo albeit albino album albumin alchemist alchemy alcohol alcoholic
alcoholism alcove aldehyde alder alderman ale alec aleph alert alertness alexia alfalfa alfonso algae algal algebra
algebraic algorithm algorithmic alias alibi alien alienate alienation alight align alignment alike alimony aliphatic
alison alive alk alkali alkaline alkalinity alkaloids alkyl all allan allegation allege allegiance allegory allegro
allele allelic allergen allergenic allergic allergy alleviate alleviation alley alliance alligator allocate
allocation allocator allot allotment allow allowable allowance alloy alluded allure allusion alluvial ally alma
almanac almighty almond almost alms aloe aloft alone along alongside aloof alopecia aloud alp alpaca alpha alphabet
alphabetic alphabetical alphanumeric alpine already alright also alt altar alteration altercation alternate
alternation alternative alternator although altimeter altitude alto altogether altruism altruistic alum alumina
aluminium alumnae alumni alumnus alveolar always amalgam amalgamated amalgamation amarillo amassed amateur amaze
amazement ambassador amber ambience ambient ambiguity ambiguous ambition ambitious ambivalence ambivalent ambler
ambrose ambrosia ambulance ambulatory ambush amelia amen amenable amend amendment amenity amer amethyst ami amiable
amid amide amidst amin amine amino amir amity amman ammo ammonia ammonium ammunition amnesia amnesty amniotic amoeba
amok among amongst amor amorous amorphous amortization amortized amount amp ampere ampersand amphetamine amphibian
amphibious amphitheatre ample amplification amplifier amplify amplitude amputation amputee amt amulet amuse
amusement amy amygdala amylase amyloid ana anabolic anaconda anaemia anaerobic anaesthesia anagram anal analgesia
analgesic analogous analogue analogy analyse analysis analyst analytic analytical anamorphic anarchism anarchist
anarchy anathema anatomic anatomical anatomy ancestor ancestral ancestry anchor anchorage ancient ancillary and
andante androgen android anecdotal anecdote anemone aneurysm anew angel angelic angelica angeline angelique anger
angina angiogenesis angiography angioplasty angle angrily angry angst anguish angular anhydrous anil anima animal
animate animation animator anime animosity anion anise anisotropic anisotropy ankh ankle anklet ann anna annals
annealing annex annexation annihilation anniversary annotate annotation announce announcement annoy annoyance annual
annualized annuity annular annulment anode anodized anointed anointing anomalous anomaly anon anonymity anonymous
anorexia another answer ant antagonism antagonist antagonistic antarctic antarctica ante antecedent antelope
antenatal antenna antennae anterior anthem anthill anthology anthracite anthrax anthropogenic anthropological
anthropologist anthropology anti antibacterial antibiotic antibody anticancer antichrist anticipate anticipation
anticipatory anticoagulant antics antidote antifreeze antigen antigenic antihistamines antimony antioxidant
antiquarian antiquated antique antiquity antiseptic antisocial antithesis antitrust antiviral antivirus antiwar
antler antonyms anus anvil anxiety anxious any anybody anyhow anyone anyplace anything anyway anywhere aorta aortic
apache apart apartheid apartment apathetic apathy ape aperture apex aphasia aphid aphrodisiac apical apiece
apocalypse apocalyptic apogee apologetic apologize apology apostle apostolic apostrophe apothecary appalled
appalling apparatus apparel apparent apparition appeal appear appearance appease appellant appellate appellation
appellee append appendices appendicitis appendix appetite appetizer applaud applause apple applesauce appliance
applicability applicable applicant application applicator applique apply appoint appointee appointment apportioned
apportionment appraisal appraise appreciable appreciate appreciation appreciative apprehend apprehension
apprehensive apprentice apprenticeship approach approachable appropriate appropriateness appropriation approval
approve approximate approximation apricot apron apropos apt aptitude aqua aquaculture aquamarine aquarium aquatic
aqueduct aqueous aquifer ara arabesque arable arbiter arbitral arbitrarily arbitrary arbitration arbitrator
arboretum arc arcade arcana arcane arch archaeological archaeologist archaeology archaic archangel archbishop
archdiocese archery archetypal archetype archipelago architect architectural architecture archival archive archivist
archway arctic ardent ardour arduous are area areal arena argent argentine arginine argo argon argosy argue argument
argumentation argumentative aria arid ariel aries arise arisen arista aristocracy aristocrat aristocratic arithmetic
ark arles arm armada armadillo armament armature armchair armistice armoire armour armpit armrest army aroma
aromatic arose around arousal arouse arrange arrangement array arrears arrest arrhythmia arrival arrive arrogance
arrogant arrow arrowhead arroyo arse arsenal arsenic arson art artefact arterial arteriosclerosis artery artful
arthritis arthropods artichoke article articular articulate articulation artifice artificial artillery artisan
artist artiste artistic artistically artistry arty aryl asbestos ascend ascendant ascension ascent ascertain
ascorbic ascot ascribe aseptic ash ashamed ashore aside ask askew asleep asp asparagus aspect aspen asperger
aspergillus asphalt aspiration aspire aspirin ass assassin assassinate assassination assault assay assemblage
assemble assembly assemblyman assent assert assertion assertive assertiveness assessable assessment assessor asset
assign assignable assignee assignment assimilate assimilation assist assistance assistant associate association
associative assorted assortment assume assumption assurance assure aster asterisk asteroid asthma asthmatic
astigmatism astonished astonishing astonishment astor astounded astounding astragalus astral astray astrologer
astrological astrology astronaut astronautics astronomer astronomical astronomy astrophotography astrophysical
astrophysics astute asylum asymmetric asymmetrical asymmetry asymptomatic asymptotic asymptotically asynchronous
ataxia ate atelier atheism atheist athenaeum atherosclerosis athlete athletic atlantic atlas atmosphere atmospheric
atoll atom atomic atonement atop atria atrial atrium atrocious atrocity atrophy atropine attach attache attachment
attack attain attainable attainment attempt attend attendance attendant attention attentive attenuated attenuation
attenuator attest attestation attic attire attitude attorney attract attraction attractive attractiveness attractor
attributable attribute attribution attrition attuned atypical auburn auction auctioneer audacious audacity audible
audience audio audiology audiophile audit audition auditor auditorium auditory auger augment augmentation august auk
aunt auntie aura aural aureus aurora auspices auspicious austere austral authentic authenticate authentication
authenticator authenticity author authoritarian authoritative authority authorization authorize authorship autism
autistic auto autobahn autobiographical autobiography autograph automated automates automatic automatically
automating automaton automobile automotive autonomic autonomous autonomy autopilot autopsy autumn auxiliary ava
avail availability available avalanche avast ave avenge avenue average averse aversion avert avian aviary aviation
aviator avid avo avocado avoid avoidable avoidance await awake awaken award aware awareness awash away awe awesome
awful awhile awkward awning awoke awry axe axial axillary axiom axiomatic axis axle axon aye azalea azide azimuth
azure baa baal baba babbitt babble babe baboon baby baccalaureate baccarat bach bachelor bacillus back backbone
backdoor backdrop backfill backfire backflow backgammon background backlash backlog backside backspace backstage
backstroke backtracking backup backward backwater bacon bacteria bacterial bacteriology bacteriophage bacterium bad
bade badge badlands badminton badness baffle bag bagel baggage baggy bagpipe baguette bah baht bail bailey bailiff
bait bake bakelite bakery baku bal balance balboa balcony bald baldness baldy bale bali ball ballad ballast
ballerina ballet ballistic balloon ballot ballroom balm balsa balsam balsamic bamboo ban banal banana banc band
banda bandage bandicoot bandit bane bang bangkok bangle banish banjo bank bankrupt bankruptcy bannister banquet
banshee bantam banter banyan bap baptism baptismal baptized bar barb barbarian barbaric barbary barbecue barbershop
barbican barcelona bard bare bareback barefoot barfly bargain barge bari baritone barium bark barley barlow barm
barman barn barnard barney barnyard barometer barometric baron baroness baroque barracks barracuda barrage barre
barrel barren barricade barrier barrio barrister barrow barry bartender barter barth barton basal basalt base
baseball baseman basement bash basic basically basil basilica basin basis bask basket basketball basque bass basset
bassinet bassist basso bassoon bast bastard bastille bastion bat batch bate bath bathe bathrobe bathroom bathtub
bathymetry batik batman baton batsman batt battalion batten battery battle battlefield battleground battleship batty
baud baxter bay bayard bayonet bayou bazaar bazooka beach beachcomber beacon bead beagle beak beam bean beanie beano
bear beard bearish beast beat beaten beau beautification beautiful beauty beaux beaver bebop because beck becket
beckons become bed bedlam bedrock bedroom bedside bedspread bedstead bedtime bee beech beechwood beef beefy beehive
been beeswax beet beetle before beforehand beg beggar begin begotten begun behalf behave behavior beheaded beheld
behemoth behind behold beige bel bela belated belay beleaguered belfry belief believable believe bell belladonna
belle bellflower belligerent bellman bellow belong beloved below belt beluga belvedere ben bench bend beneath
benedict benefactor beneficial beneficiary benefit benevolence benevolent beng benign benjamin bennet benny bent
benthic benzene benzyl bequest bereaved bereavement beret berg bergamot bering berlin berry berserk berth bertram
beryl beryllium bes beseech beset beside besieged bespoke bessemer best bestial bestiality bestiary bestow bet beta
beth bethel betray betrayal betterment betty between bevel beverage beverly beware bewildered bewildering bewitched
bey beyond bezel bias bib bibb bibliographic bibliographical bibliography bicarbonate bice bicentennial biceps
bickering bicycle bicyclists bid bidet bidirectional biennial biennium bier biff bifocal bifurcation big biggest
bighorn bigot bigotry bijou bike bikini bilateral bilbo bile bilge biliary bilingual bilirubin bill billable
billabong billboard billet billiard billion billionaire billy bimonthly bin binary bind bindery binge bingo
binocular binomial biochemical biochemistry biogenesis biogeography biographer biographical biography biologic
biological biologist biology biomechanical biomechanics biometric biophysical biophysics biopsy bios biosphere
biosynthesis biota biotic biotin bipartisan bipolar birch bird birdhouse birdie birdman birr birth birthday
birthplace birthright birthstone bis biscuit bisexual bishop bismuth bison bisque bistro bit bitch bite bitten
bitterness bittersweet bitty bitumen bituminous biweekly biz bizarre black blackberry blackbird blackboard blackened
blackfoot blackjack blackmail blackness blackout blacksmith blackwood bladder blade blah blair blake blame blanc
blanca bland blank blanket blasphemy blast blatant blather blaze bleach bleak bled bleed blemish blend bless blight
blimp blind blindfold blindness blink blip bliss blissful blister blitz blitzkrieg blizzard bloat blob bloc block
blockade blockage blockbuster bloke blonde blood bloodhound bloodline bloodshed bloody bloom bloopers blossom blot
blouse blow blowfish blown blowout blue blueberry bluebird bluebonnet bluefish bluegrass blueprint bluff bluish
blunder blunt blur blurb blurry blush boa boar board boardwalk boast boat boathouse bob bobbin bobble bobby bobcat
bobsled bock bod bode bodega bodice bodily body bodybuilder bodyguard bodywork bog bogart bogey boggling bogus boil
boilermakers bola bold boldness bolero boles bolivar bolivia boliviano boll bollocks bolo bolster bolt bolus bomb
bombarded bombardier bombardment bombshell bon bonanza bonaventure bond bondage bone boneless bonfire bong bongo
bonito bonnet bonny bonsai bonus bony boo boob booby book bookable bookcase bookie bookish bookkeeper bookkeeping
booklet bookmaker bookmark bookseller bookshelf bookshop bookstore bookworm boom boomerang boon boost boot booth
bootleg bootstrap booty booze bop bora border borderline bore boreal boredom borehole borg born borne boron borough
borrow bosch bose bosh bosom boss boston bot botanic botanical botany botched both bothersome bott bottle bottleneck
bottom bottomless botulinum boucher boudoir bough bought bouillon boulder boulevard bounce bound boundary boundless
bountiful bounty bouquet bourbon bourgeois bourgeoisie bourse bout bovine bow bowel bowery bowie bowl bowman bowyer
boxcar boxer boxing boy boycott boyhood bra brabant brace bracelet bracken bracket brackish brad brag braid brain
brainwashed brainwashing braised brake bramble bran branch brand brandy brant brash brat bravado brave bravery bravo
brawl bray brazen brazil brazing breach bread breadth break breakage breakaway breakdown breakfast breakout
breakthrough breakup breakwater bream breast breastfeeding breath breathable breathe breathless bred bree breech
breeze breezy brent bret brethren brett breve brevity brew brewery brewster breyer briar bribe bribery brick bridal
bride bridegroom bridesmaid bridge bridle brief brier brig brigade brigadier bright brighten brightness brill
brilliance brilliant brim brimstone brine bring brink brisk bristle brit britten brittle broad broadcast broaden
broadleaf broadside broadway brocade broccoli brochure brock brogan broil broke broken brokerage bromide bromine
bronchial bronchitis bronco bronze brooch brood brook broom broth brothel brotherhood brought brow brown brownie
brownish brownstone browse bruin bruise brunch brunette brunswick brunt brush brut brutal brutality brute bub bubble
bubbly buccaneer buck bucket buckeye buckle buckwheat bud buddy budge budget budgetary buff buffalo buffet buffy bug
bugaboo buggy bugle build buildup built bulb bulge bulimia bulk bulkhead bulky bull bulldog bulldozer bullet
bulletin bulletproof bullfrog bullhead bullion bullish bullock bully bum bumble bumblebee bump bumpy bun bunch
buncombe bund bundle bungalow bungee bunk bunny bunt buoy buoyancy buoyant bur burbank burden burdensome bureau
bureaucracy bureaucrat bureaucratic burg burgeoning burgess burgh burglar burglary burial burke burl burlesque burn
burnet burnished burnout burnside burnt burp burr burrito burrow bursa bursar bursary burst burt burton bury bus
busby bush bushel bushy busily business businessman bust bustle busy but butane butch butler butt butte buttercup
butterfly buttermilk butternut butterscotch buttery buttocks button butyl buy buzz buzzard bye bygone bylaw bypass
bystander byway cab cabal cabana cabaret cabbage cabernet cabin cabinet cabinetry cable cabochon caboose cabot
cabriolet cacao cache cachet cacti cad cadastre cadaver caddies cade cadence cadet cadmium cadre cafeteria caffeine
cage cain cairn cajun cake cakewalk cal calais calamity calcareous calcite calcium calculate calculation calculator
calculus calendar calender calf calibrate calibration calibrator calibre calico caliper call callable calligraphy
callous calm caloric calorie calorimeter calumet calves calving calypso cam camaraderie camber came camel camelback
cameo camera cameraman camilla camisole camouflage camp campaign campanile campfire campground campion campo campus
camshaft camus can canada canal canary canasta cancel cancellation cancer cancerous candelabra candid candidacy
candidate candle candlelight candlestick candlewood candy cane canine canister canker canna cannibal cannibalism
cannon canoe canon canonical canopy cant cantata canteen cantilever cantina canto canton cantor canvas canyon cap
capability capable capacitance capacitive capacitor capacity cape capillary capital capitalism capitalist
capitalization capitalize capote caprice capricious capsicum capstone capsule captain caption captivate captive
captivity captor capture car carafe caramel carat caravan carbide carbine carbohydrate carbon carbonate carbonyl
carcass carcinogen carcinogenesis carcinogenic carcinoma card cardamom cardboard cardholder cardiac cardigan cardin
cardinal cardiologist cardiology cardiopulmonary cardiovascular care carefree careful careless carelessness caret
caretaker cargo caribou caricature caries carina carl carlin carman carmine carnage carnal carnation carnelian
carney carnival carnivore carnivorous carol caroline carotene carotenoids carotid carp carpal carpenter carpentry
carpet carport carr carriage carriageway carrier carrion carrot carry cart carte cartel cartilage cartographic
cartography carton cartoon cartoonist cartridge cartwright carve cascade case casebook casein casework cash cashew
cashier cashmere casino cask casket casserole cassia cassie cast castaway caste castle castor castration casual
casualty cat catabolism catacombs catalina catalogue catalysis catalyst catalytic catamaran catapult cataract
catastrophe catastrophic catch catchment catchy cate catechism categorical categorization categorize category
caterpillar catfish cathedral catheter cathode catholic catholicism cation cationic catnip cattery cattle catwalk
caucus caudal caught cauliflower causal causality causation causative cause causeway caustic caution cautionary
cautious cavalier cavalry cave caveat cavendish cavern cavernous caviar cavity caw cay cayenne cayman cease cedar
ceded ceiling celebrate celebration celebratory celebrity celery celeste celestial celibacy cell cellar cello
cellophane cellular celluloid cellulose celt cement cemetery censor censorship censure census cent centaur centenary
centennial central centrality centralization centralized centric centrifugal centrifuge centrist centroid centrum
centurion century ceramic cereal cerebellar cerebellum cerebral cerebrospinal ceremonial ceremony ceres certain
certainty certificate certification certify certiorari cervical cervix cess cessation cha chad chaff chagrin chain
chair chairman chairmanship chairwoman chaise chalet chalice chalk challenge chalmers cham chamber chamberlain
chameleon chamois champ champagne champaign champion championship chance chancellor chancery chandelier chandler
chandlery chang change changeable channel chanson chant chaos chaotic chap chaparral chapel chaperone chaplain
chaplaincy chapman chapter char character characteristic characteristically characterization characterize charade
charcoal chard charge chargeable chariot charisma charismatic charitable charity charm chart chartreuse chase chasm
chassis chaste chastity chat chateau chateaux chatterbox chatty chauffeur che cheap cheat check checkmate checkout
checkup cheek cheeky cheep cheerful cheerleader cheery cheese cheeseburger cheesecake cheesy cheetah chef chemical
chemise chemist chemistry chemotherapy chenille cheque cherish cherry cherub chess chest chesterfield chestnut
chevalier chevron chevy chew chewy chi chic chick chickasaw chicken chico chief chieftain chiffon child childbearing
childbirth childhood childish childless childlike children chile chill chilly chime chimera chimeric chimney
chimpanzee chin china chinchilla chine chino chip chipmunk chiral chiropractic chiropractor chisel chit chitosan
chivalry chives chloramphenicol chloride chlorinated chlorine chloroform chlorophyll chloroplast chock chocolate
choice choir choke cholera cholesterol choline chomp choose chop chopin choppy chopsticks choral chord chore
choreographed choreographer choreography chorus chose chosen chow chowder christened christening chroma chromatic
chromatin chromatographic chromatography chrome chromium chromosomal chromosome chronic chronically chronicle
chronograph chronological chronology chrysalis chrysanthemum chub chubby chuck chuckle chum chump chunk chunky
church churchyard churn chute chutney cider cig cigar cigarette cinch cinder cine cinema cinematic cinematographer
cinematography cinnamon cinque cipher circa circle circuit circular circulate circulation circulatory circumcised
circumcision circumference circumstance circumstantial circumvent circumvention circus cirque cirrhosis cirrus cisco
cit citadel citation cite citizen citizenry citizenship citrate citric citrine citron citrus city cityscape civic
civil civilian civility civilization civilized clad claim claimant clam clamp clamshell clan clandestine clank clap
clarendon claret clarification clarify clarinet clarion clarity clark clary clash clasp class classic classical
classicism classifiable classification classified classifier classmate classroom classy clause clave claw clay clean
cleanliness cleanse cleanup clear clearance clearinghouse cleat cleavage cleave clef cleft clem clemency clement
clenched clergy clergyman cleric clerical clerk clerkship clever cliche click client clientele cliff climate
climatic climatological climatology climax climb clinch cline cling clinic clinical clinician clint clip clique clit
clitoris clive cloak clobber clock clockwise clockwork clog cloisonne cloister clonal clone close closeness closet
closure clot cloth clothe cloud cloudy clough clout clove clown club clubhouse clue clump clumsy clung cluster
clutch clutter coach coagulation coal coalition coarse coast coastal coat coauthor coax coaxial cob cobalt cobble
cobblestone cobra coburg coca cocaine cochlear cock cockpit cockroach cocktail cocky coco cocoa coconut cocoon cod
coda code codeine codex codification codified codon coed coefficient coenzyme coerce coercion coercive coexist
coexistence coffee coffeehouse coffers coffin cog cogent cognac cognate cognition cognitive cognizant cohabitation
coherence coherent cohesion cohesive coho cohort cohosh coil coin coinage coincide coincidence coincident
coincidental coinsurance coke col cola cold cole coli colic colin coliseum colitis coll collaborate collaboration
collaborative collaborator collage collagen collapse collapsible collar collate collateral collation colleague
collect collectable collectible collection collective collector colleen college collegiate collet collide collie
colliery collin collision collocation colloid colloidal colloquial colloquium collusion colon colonel colonial
colonialism colonic colonists colonization colonized colonoscopy colony colophon color colorado coloration colossal
colossus colostrum colt columbine column columnist coma comb combat combatant combination combinatorial combine
combustible combustion come comeback comedian comedic comedy comet comfort comfortable comfortably comfy comic
comical comma command commandant commandment commando commemorate commemoration commemorative commence commencement
commend commendable commendation commensurate comment commentary commentator commerce commercial commercialization
commissary commission commit commitment committee committers commodity commodore common commonality commonplace
commonwealth commotion communal commune communicable communicate communication communicative communicator communion
communique communism communist community commutation commutative commute compact compaction compactor companion
companionship company comparability comparable comparative comparator compare comparison compartment compass
compassion compassionate compatibility compatible compel compendium compensate compensation compensatory compete
competence competency competent competition competitive competitiveness competitor compilation compile complacency
complacent complain complainant complaint complement complementary complete completeness completion complex
complexion complexity compliance compliant complicate complication complicity compliment complimentary comply compo
component compose composite composition compositional compost composure compound comprehend comprehensible
comprehension comprehensive compress compression compressive compressor comprise compromise comptroller compulsion
compulsive compulsory computable computation computational compute comrade con concatenated concatenation concave
conceal concealment concede conceit conceivable conceivably conceive concentrate concentration concentrator
concentric concept conception conceptual conceptualization concern concert concerto concession conch concierge
conciliation concise conclude conclusion conclusive concomitant concord concordance concourse concrete concur
concurrence concurrency concurrent concussion condemn condemnation condensate condensation condensed condenser
condensing condescending condiment condition conditional condolences condominium condone condor conducive conduct
conductance conduction conductive conductivity conductor conduit cone confectionery confederacy confederate
confederation conferees conference confess confession confessional confidence confident confidential confidentiality
configuration configure confine confinement confirm confirmation confiscated confiscation conflict confluence
confocal conform conformal conformance conformation conformity confounded confounding confront confrontation confuse
confusion conga congenital congested congestion congestive conglomerate congratulate congratulation congregate
congregation congregational congress congressional congressman congresswoman congruence congruent conical conifer
coniferous conjecture conjugate conjugation conjunction conjunctivitis conjure conn connaught connect connectedness
connection connective connectivity connector connexion connoisseur connotation conquer conqueror conquest conscience
conscientious conscious consciousness consecrated consecration consecutive consensual consensus consent consequence
consequent consequential conservancy conservation conservationists conservatism conservative conservator
conservatory conserve consider considerable considerably considerate consideration consigned consignee consignment
consist consistency consistent consolation console consolidate consolidation consolidator consonant consort
consortium conspicuous conspiracy conspirators conspired conspiring constable constabulary constancy constant
constellation constipation constituency constituent constitute constitution constitutional constitutionality
constitutive constrain constraint constriction construct construction constructive constructivist constructor
construed consul consular consulate consult consultant consultation consultative consumable consume consummate
consummation consumption contact contagion contagious contain containment contaminant contaminate contamination
conte contemplate contemplation contemplative contemporaneous contemporary contempt contender contending content
contention contentious contentment contest contestant context contextual contiguous continence continent continental
contingency contingent continual continuance continuation continue continuity continuous continuum conto contour
contra contraband contraception contraceptive contract contraction contractor contractual contradict contradiction
contradictory contraindications contrary contrast contravention contribute contribution contributor contributory
contrived control controllable controversial controversy conundrum convalescent convection convective convene
convenience convenient convent convention conventional converge convergence convergent conversation conversational
converse conversion convert convertible convertor convex convey conveyance convict conviction convince convocation
convoluted convolution convoy convulsions coo cook cookbook cookery cookies cool coolant coolness coon coop
cooperate cop cope copier copilot copious copolymer copy copycat copyright cor cora coral cord cordial cordoba
cordon corduroy core corgi coriander corinne cork corkscrew corky cormorant corn cornea corneal cornerstone cornet
cornstarch cornucopia corny corolla corollary corona coronal coronary coronation coroner coronet corp corpora
corporal corporate corporation corpse corpus corral correct correction correctional corrective correctness corrector
correlate correlation correspond correspondence correspondent corridor corrie corroborated corrosion corrosive
corrugated corrupt corruption corsair corse corset cortex cortical corvette cos cosh cosine cosmetic cosmetology
cosmic cosmological cosmology cosmopolitan cosmos cost costa costume cosy cot cote cotta cottage cotton cottonwood
couch cougar cough could coulee coulomb council councilman councilwoman counsel counselor count countable
countenance counteract counterclockwise counterfeit countermeasures counterpart counterpoint counterpunch
counterstrike countervailing countess countless country countryman countryside county coup coupe couple coupon
courage courageous courier course court courteous courtesy courthouse courtroom courtship courtyard cousin covalent
covariance cove covenant coverage coveralls covert coveted covey covid cow coward cowardice cowbell cowboy cowhide
cowl cox coy coyote coz crab crack crackdown crackle cradle craft craftsman craftsmanship crafty crag cram cramp
cranberry crane cranial craniofacial cranium crank crankshaft cranky crap crappie crash crass crate crave craven
crawl crayfish crayon craze craziness crazy cream creamery creamy crease create creatine creatinine creation
creationism creationist creative creativity creator creature credence credential credibility credible credit
creditable creditor cree creek creep creepy cremation crematorium creole crepe crept crescendo crescent cress crest
cretaceous crew crib cribbage crick cricket crier crime criminal criminality criminology crimp crimson cringe
cripple crises crisis crisp crispy crisscross criteria criterion critic critical criticality criticism criticize
critique crochet crock crockery crocodile crocus croft cronies crook crop cropland croquet crore cross crossbar
crossbow crosse crossover crossroads crosswalk crossword crotch crouch croupier crouse crow crowd crown croydon
cruces crucial crucible crucified crucifix crucifixion crude cruel cruelty cruise crumb crumble crump crunch crunchy
crusade crush crust crustaceans crustal crusty crutch crux cry cryogenic crypt cryptic cryptographic cryptography
crystal crystalline crystallization crystallized crystallographic crystallography cub cube cubic cubicle cuckold
cuckoo cucumber cud cuddle cuddly cue cuesta cuff cuisine culinary cull culminated culminates culminating
culmination culpa culprit cult cultivar cultivate cultivation cultural culture culver culvert cum cumbersome cumin
cumulative cumulus cunnilingus cunning cup cupboard cupcake cur curacao curated curative curator curb curd cure
curfew curie curio curiosity curious curl curmudgeon currant currency current curricula curricular curriculum
currier curry curse cursive cursor cursory curt curtail curtain curvature curve curvy cushing cushion cusp cuss
custard custodial custodian custody custom customarily customary cut cutaneous cutaway cutbacks cute cuticle cutie
cutlass cutler cutlery cutoff cutout cutthroat cwm cyan cyanide cybernetics cycle cyclic cyclical cyclist cyclone
cyclonic cyclotron cylinder cylindrical cymbal cynic cynical cynicism cypress cyrus cyst cysteine cystic cystitis
cytochrome cytology cytoplasm cytoplasmic cytotoxic czar dab dachshund dad dada daddy dado daemon daffodil daffy
daft dag dah daily dainty dairy daisy dak dale dali dalton dam damage daman damask dame damn damnation damp dampen
damsel dan dance dandelion dandruff dandy dang dangerous dangle dank dap darby dare daredevil dark darken darkness
darkroom darling darn dart dash dashboard data date datum daughter daunting dauphin davenport davy daw dawkins dawn
day daybreak daydream daylight daytime daze dazzle deacon deaconess deactivate deactivation dead deadline deadlock
deadwood deaf deafening deafness deal dealership dealt dean dear dearborn dearth death deb debacle debarment
debatable debate debby debentures debilitating debit debriefing debris debt debtor debunking debut decade decadence
decadent decal decanter decapitated decathlon decay deceased decedent deceit deceitful deceive deceleration decency
decent decentralization decentralized deception deceptive decide deciduous decimal decimated decimation decipher
decision decisive deck declaration declarative declaratory declare declassified declination decline decode
decommissioned decommissioning decompose decomposition decompression decontamination decorate decoration decorative
decorator decorum decoy decrease decree decrement dedicate dedication deduce deduct deductible deduction deductive
dee deem deep deepen defaced defamation defamatory defamer default defeat defect defective defence defend defendant
defense defensible defensive defer deference deferment deferral defiance defiant deficiency deficient deficit
definable define definite definition definitive deflated deflation deflect deflection deflector deforestation
deformation deformed deformity defraud defray defrost deft defunct defy deg degas degenerate degeneration
degenerative degradation degrade degree dehumidifier dehydrated dehydration dehydrogenase deity delay delectable
delegate delegation delete deleterious deletion delft deliberate deliberation deliberative delicacy delicate
delicatessen delicious delight delightful delimited delimiter delineate delineation delinquency delinquent delirious
delirium deliver deliverable deliverance delivery dell delta deluded deluge delusion delusional deluxe delve demand
demarcation demented dementia deming demise democracy democrat democratic democratically democratization demographic
demography demolish demolition demon demonic demonstrable demonstrably demonstrate demonstration demonstrator demos
dempster den dendritic dene dengue denial denier denim denominated denomination denominational denominator denote
denounce dense density dent dental dentist dentistry denture deny deodorant depart department departmental departure
depend dependability dependable dependence dependency dependent depict depiction depleted depleting depletion
deplorable deploy deployment deport deportation deposed deposit depositary deposition depositor depository depot
depraved depravity deprecated depreciated depreciation depress depressant depression depressive deprivation deprive
depth deputy derail deranged derby derelict derivation derivative derive derma dermal dermatitis dermatologist
dermatology derogation derogatory derrick derry descend descendant descent describe description descriptive
desecration desert deserve design designate designation designator desirability desirable desire desirous desist
desk desolate desolation desorption despair desperado desperate desperation despicable despise despite dessert
destination destined destiny destitute destroy destruction destructive destructor detach detachable detachment
detail detain detect detectable detection detective detector detention deter detergent deteriorate deterioration
determinant determination determine determinism deterministic deterrence deterrent detonated detonation detonator
detour detoxification detract detractors detriment detrimental detritus deuce deuterium devaluation devastated
devastating devastation develop development developmental deviant deviate deviation device devil devilish devious
devise devoid devolution devolved devonshire devote devotee devotion devotional devour devout dew dexter dexterity
dextrose dey dharma diabetes diabetic diabolic diabolical diagnose diagnosis diagnostic diagonal diagram dial
dialect dialectic dialectical dialogue dialysis diameter diamond diamondback dian diaper diaphragm diary diastolic
diatom dice dichotomy dichroic dick dickens dickey dickies dictate dictation dictator dictatorship diction
dictionary dictum did didactic didst die diehard dielectric diem diesel diet dietary dietetic dietitian differ
difference different differentiable differential differentiate differentiation difficult difficulty diffraction
diffuse diffusion dig digest digestion digestive digit digital digitize dignified dignitaries dignity digress dike
dilapidated dilatation dilated dilation dildo dilemma diligence diligent dill dillinger dilute dilution dim dime
dimension dimensional dimensionality dimensionless diminish diminution diminutive dimples din dinar dine dinette
ding dinghy dingle dingo dingy dink dinky dinnerware dinosaur diocesan diocese diode diorama dioxide dip diphtheria
diploid diploma diplomacy diplomat diplomatic dipole dire direct direction directional directive director
directorate directorial directory dirge dirk dirt dirty dis disability disable disadvantage disaggregated disagree
disagreeable disagreement disallow disappear disappearance disappoint disappointment disapproval disapprove disarm
disarmament disarray disassemble disassembly disaster disastrous disbanded disbelief disbursed disbursement disc
discard discern discernible discernment discharge disciple discipleship disciplinary discipline disclaim disclose
disclosure discography discoloration discomfort disconcerting disconnect disconnection discontent discontinuance
discontinuation discontinue discontinuity discontinuous discord discount discourage discourse discover discovery
discredit discreet discrepancy discrete discretion discretionary discriminant discriminate discrimination
discriminatory discursive discus discussant discussion disdain disease disenfranchised disengagement disgrace
disgraceful disgruntled disguise disgust dish dishonest dishwasher disillusioned disinfectant disinfected
disinfection disintegration disinterested disjoint disk dislike dislocated dislocation dismal dismantle dismay
dismiss dismissal disobedience disorder disorganized disparate disparity dispatch dispel dispensation dispense
dispersal disperse dispersion displace displacement display displeased displeasure disposable disposal dispose
disposition disproportionate disprove dispute disqualification disqualify disregard disrespect disrespectful disrupt
disruption disruptive dissatisfaction dissatisfied dissect dissection disseminate dissemination dissent dissertation
disservice dissident dissimilar dissipate dissipation dissociation dissolution dissolve dissonance distal distance
distant distasteful distillate distillation distilled distiller distillery distinct distinction distinctive
distinguish distinguishable distort distortion distract distraction distraught distress distributable distribute
distribution distributional distributive distributor district distrust disturb disturbance dit ditch ditto ditty
diuretic diurnal div diva divan dive diverge divergence divergent diverse diversification diversify diversion
diversity divert divestiture divide dividend divination divine divinity divisible division divisional divisive
divisor divorce divulge dixie dizziness dizzy doable dob dobbins dobra doc dock docket docklands doctor doctoral
doctorate doctrinal doctrine document documentary documentation dodge dodgy dodo doe dog doggy doghouse dogma
dogmatic dogwood doit dole doll dollar dollhouse dolly dolomite dolores dolphin dom domain dome domestic
domestically domesticated domicile dominance dominant dominate domination dominion domino don donate donation done
dong donkey donna donor doodle dooley doom doomsday door doorbell doorman doorstep doorway dope dor dorado dorm
dormant dormitory dorsal dory dos dosage dose dosimetry dossier dot double doublet doubletree doubly doubt doubtful
doubtless douche dough doughnut doughty dove dovecot dovetail dow dowel down downfall downgrade downhill downright
downside downstairs downstream downtown downturn downward downwind downy dowry dozen dozer drab draft drag dragon
dragonfly dragoon drain drainage drake dram drama dramatic dramatically drank drape drapery drastic drastically
draught draw drawback drawn drawstring dread dreadful dreadnought dream dreamland dreamt dreamy dreary dredge
drenched dress dressage dressy drew dribble drier drift driftwood drill drink drip drive drivel driven driveway
drizzle droit drone drool drop droplet dropout drought drove drown drowsiness drowsy drudge drug drugstore druid
drum drunk drunken drunkenness dry dryness dual duality dub dubious duchess duchy duck duckling duct ductile dud
dude dudley due duel duet duff duffel dug dugout duke dulcimer dull duly duma dumb dumbbell dumbledore dummy dump
dumplings dun dune dung dungeon dunk dunne dunstable duo duodenal dup dupe duplex duplicate duplication duplicator
durability durable durant duration duress during duro durst dusk dusky dust dusty dutch duty duvet dwarf dwell dwelt
dwindling dye dyke dynamic dynamical dynamism dynamite dynamo dynasty dysfunction dyslexia dysphagia dysplasia
dystrophy each eager eagerness eagle ear earl earmarked earn earnest earphone earpiece earth earthen earthenware
earthquake earthworks earthy ease easel easement easier easiest easily east eastbound eastern eastward easy eat
eaten eatery eaves eavesdropping ebb ebony eccentric eccentricity ecclesiastes ecclesiastical echelon echo eclectic
eclipse ecological ecologist ecology econometric economic economical economist economy ecosystem ecru ecstasy
ecstatic ectopic ecumenical eczema eddy edelweiss edge edgy edible edict edifice edit edition editor editorial
educate education educational educator eel eerie effect effective effectiveness effector efficacious efficacy
efficiency efficient effluent efflux effort effortless effusion eft egalitarian egg eggplant ego egregious egress
egret eigenvalue eight eighteen eighteenth eighth eighty either ejaculate ejaculation eject ejection elaborate
elaboration elaine elapsed elastic elasticity elastomer elated elation elbow eld eldest elect election elective
elector electoral electorate electric electrical electrician electricity electrification electrified electrifying
electro electrochemical electrode electrolysis electrolyte electrolytic electromagnetic electromechanical electron
electronic electrophoresis electrophysiology electrostatic elegance elegant elegy element elemental elementary
elephant elevate elevation elevator eleven eleventh elf elicit eligibility eligible eliminate elimination eliminator
elite elixir elk ell ellipse ellipsis ellipsoid elliptic elliptical elm elongated elongation eloquence eloquent els
else elsewhere elucidate elusive elves emanating emancipation embankment embargo embark embarrass embarrassment
embassy embattled embed embellished embellishment ember embezzlement emblem embodiment embody embolism emboss
embrace embroidered embroidery embroiled embryo embryology embryonic emcee emerald emerge emergence emergency
emergent emeritus emery emigrant emigrated emigration eminence eminent emir emirates emission emit emma emmet
emotion emotional emotive empathy emperor emphases emphasis emphasize emphatic emphatically emphysema empire
empirical emplacement employ employability employee employment emporium empower empowerment empress emptiness empty
emu emulate emulation emulator emulsion enable enact enactment enamel encampment encapsulate encapsulation encased
encephalitis encephalopathy enchant enchantment encircled enclave enclose enclosure encode encompass encore
encounter encourage encouragement encroachment encrypt encryption encumbrance encyclopedia encyclopedic end endanger
endearing endeavour endemic endless endocarditis endocrine endocrinology endogenous endometrial endoplasmic endorse
endorsement endoscopic endoscopy endothelial endothelium endotoxin endowed endowment endurance endure enema enemy
energetic energize energy enforce enforceability enforceable enforcement engage engagement engender engine engraved
engraver engraving engrossed engrossing engulfed enhance enhancement enigma enigmatic enjoined enjoy enjoyable
enjoyment enlaces enlarge enlargement enlighten enlightenment enlist enlistment enmity enormous enough enquire
enquiry enraged enrich enrichment enrol enroll enrollee enrolment ens ensemble enshrined ensign enslaved ensue
ensure entail entangled entanglement enter enteral enteric enterprise entertain entertainment enthalpy enthralled
enthusiasm enthusiast enthusiastic enthusiastically entice entire entirety entitle entitlement entity entomology
entourage entrance entrant entrapment entree entrenched entrepreneur entrepreneurial entrepreneurship entropy
entrust entry enumerate enumeration enumerator envelope enviable envious environ environment environmental
environmentalism environmentalist envisage envision envoy envy enzymatic enzyme enzymology ephedrine ephemera
ephemeral epic epidemic epidemiological epidemiology epidermal epidermis epidural epilepsy epileptic epilogue
epinephrine episcopal episode episodic epistemic epistemological epistemology epistle epitaph epithelial epithelium
epitome epoch epos epsilon equal equality equalization equalizer equate equation equator equatorial equestrian
equilibrium equine equinox equip equipment equitable equitably equity equivalence equivalency equivalent era
eradicate eradication erase erasure ere erect erectile erection erg eric erika erode eros erosion erotic erotica err
errand errant errata erratic erratum erroneous error erupt eruption erythema erythrocyte escalade escalate escalator
escape escarpment escort escrow escudo esker esophageal esoteric especial esperance espionage esplanade espoused
esquire essay essence essential establish establishment estate esteem ester estimate estimation estimator estoppel
estranged estuarine estuary eta etch eternal eternity ethanol ethel ether ethereal ethic ethical ethnic ethnically
ethnographic ethnography ethnology ethos ethyl ethylene etiquette etna etude etymology eucalyptus eucharistic euchre
eugenics eulogy euphonium euphoria euphoric eureka eurythmics euthanasia evacuate evacuation evacuees evade evaluate
evaluation evaluative evanescence evangelical evangelism evangelist evangelistic evaporate evaporation evaporative
evaporator evasion evasive eve even event eventful eventual everglades evergreen everlasting evermore every
everybody everyday everyman everyone everything everywhere evicted eviction evidence evident evidentiary evil
evocative evoke evolution evolutionary evolve ewe exacerbate exact exaggerate exaggeration exalted exam examen
examination examine example excavated excavating excavation excavator exceed excel excellence excellency excellent
excelsior except exception exceptional excerpt excess excessive exchange exchangeable exchequer excise excision
excitation excite excitement exclaimed exclamation exclude exclusion exclusionary exclusive exclusivity excreted
excretion excruciating excursion excuse executable execute execution executive executor exegesis exemplar exemplary
exemplify exempt exemption exercisable exercise exert exertion exfoliating exhale exhaust exhaustion exhaustive
exhibit exhibition exhibitionism exhibitionist exhibitor exhilarating exile exist existence existent existential
existentialism exit exodus exogenous exon exorbitant exorcism exorcist exotic expand expanse expansion expansive
expatriate expect expectancy expectant expectation expedient expedite expedition expeditionary expeditious expel
expend expendable expenditure expense expensive experience experiential experiment experimental experimentation
expert expertise expiration expire expiry explain explanation explanatory explicit explode exploit exploitable
exploitation exploration exploratory explore explosion explosive exponent exponential export exportation expose
exposition expository exposure express expression expressionism expressive expressway expropriation expulsion
exquisite extant extend extensibility extensible extension extensive extent extenuating exterior extermination
extern external externalities extinct extinction extinguish extortion extra extracellular extract extraction
extractive extractor extracurricular extradition extramural extraneous extraordinarily extraordinary extrapolate
extrapolation extraterrestrial extravagant extravaganza extreme extremism extremist extremity extrinsic extruded
extrusion exuberance exuberant eye eyeball eyebrow eyeglass eyelash eyelet eyelid eyeliner eyepiece eyesight
eyewitness eyre fable fabric fabricate fabrication fabricator fabulous facade face faceless faceplate facet facial
facies facile facilitate facilitation facilitator facility facsimile fact faction factor factorial factorization
factory factual faculty fad fade faerie faery fag fail failure fain faint fair fairgrounds fairness fairway fairy
faith faithful faithfulness faithless fake falcon fall fallacy fallback fallen fallow false falsehood falsification
falsified falter fam fame familial familiar familiarity familiarize family famine famous fan fanatic fanatical
fanaticism fanciful fancy fandango fandom fanfare fang fantasia fantastic fantastically fantasy far faraday faraway
farce fare farewell farina farm farmhouse faro farrow farther farthest fascia fascinated fascinating fascination
fascism fascist fashion fashionable fast fasten fat fatal fatality fate fateful father fatherhood fathom fatigue
fatty fatwa faucet fault faulty faust favor favorable fawn fay fear fearful fearless fearsome feasibility feasible
feast feat feather featherweight feature fed federal federalism federalist federated federation fee feeble feedback
feel feisty feldspar felicity feline fell fellatio fellow fellowship felon felony felt female feminine femininity
feminism feminist feminization femoral femur fen fence fend fennel feral fere fermentation fermented fern ferocious
ferret ferric ferris ferrite ferrous ferry fertile fertility fertilization fertilized fertilizer fervent fescue fest
festival festive festivities fetal fetch fetish fetus feu feud feudal fever few fey fez fiance fiancee fiasco fiat
fib fibrillation fibrinogen fibroblast fibrosis fibrous fiche fickle fico fiction fictional fictitious fid fiddle
fidelity fiduciary fie field fieldwork fiend fierce fiery fiesta fife fifteen fifteenth fifth fifty fig figaro fight
figural figurative figure figurine filament file filet filibuster filigree fill fillet filly film filmstrip filmy
filo fils filter filth filthy filtration fin final finale finalist finality finalize finance financial financier
finch find fine finesse finger fingernails fingerprint fingertip finial finish finite fink finland fir fire firearm
fireball firebird firebox firefly firehouse fireman fireplace firepower fireproof fireside firestone firewall
firewood firework firm firmness first firsthand firth fiscal fish fisherman fishery fisheye fishy fission fissure
fist fistful fistula fit fitch fitness five fix fixation fixture fizz flack flag flagpole flagrant flagship
flagstaff flair flak flake flaky flamboyant flame flamenco flamingo flammability flammable flange flank flannel flap
flare flash flashlight flashy flask flat flathead flatiron flatten flattery flatware flavor flavorful flaw flawless
flax flaxseed flea fleck fled fledged fledgling flee fleece fleet flemish flesh fleshy fletcher fleury flew flex
flexibility flexible flexibly flexion flick flier flight flimsy flinders fling flint flip flirt flirty flite float
flock flogging flood floor flop floppy flora floral florence flores florin florist floss flotation flounder flour
flourish flow flowery flown flu fluctuate fluctuation flue fluency fluent fluff fluffy fluid fluidity fluke flung
fluor fluorescence fluorescent fluoride fluorine flurry flush flute flutter flux fly flycatcher flywheel foal foam
fob focal focus fodder foe fog fogdog foggy foil fold foldable foliage foliar folio folk folklore follicle
follicular follow folly fond fondling fondness fondue font foo food foodstuffs fool foolish foolishness foolproof
foot footage football foothill foothold footnote footpath footprint footsteps footwear footwork footy fop for fora
forage foray forbade forbearance forbes forbid forbidden force forceful forceps forcible forcibly ford fore forearm
forecast foreclosed foreclosure forefathers forefoot forefront forego foreground forehand forehead foreign foreman
foremost forensic forerunner foresee foreseeable foreshore foresight foreskin forest forestry foretold forever
foreword forfeit forfeiture forge forgery forget forgive forgiveness forgo forgot forgotten forint fork forlorn form
formal formaldehyde formalism formality formalize format formation formative formidable formula formulae formulary
formulate formulation fornication forsake forsaken fort forte forth forthcoming forthright forthwith fortification
fortify fortis fortitude fortnight fortress fortunate fortune forty forum forward fossil foster fought foul found
foundation foundational foundry fountain foursome fourteen fourteenth fourth fowl fox foxy foyer fra fraction
fractional fractionation fracture fragile fragility fragment fragmentation fragrance fragrant frail frame framework
franc franchise franco frank frankfurter franklin frantic frantically fraser frat fraternal fraternity fraud
fraudulent fraught fray frazer freak freaky freckles free freedman freedom freehand freehold freeman freemasonry
freestanding freeway freeze freight frenetic frenzy frequency frequent fresco fresh freshener freshman freshness
fresnel fresno fret friar friction friend friendliness friendship frieze frigate fright frighten frightful frigid
frills fringe frith frivolous fro frog froggy frolic from front frontage frontal frontier frost frostbite frosty
froth frown froze frozen fructose frugal fruit fruitful fruition fruitless fruity frustrate frustration fry fudge
fuel fug fugitive fugue fuji fulcrum fulfill full fullness fully fumble fume fun function functional functionality
fund fundamental fundamentalism fundamentalist funeral fungal fungi fungicide fungus funk funky funnel funny fur
furious furl furlong furnace furnish furniture furrow furry further furtherance furthermore furthest fury fuse
fuselage fusion fuss fussy futile futility future futurist futuristic fuzz fuzzy gab gabby gable gaby gad gadget gag
gage gain gait gal gala galactic galactose galapagos galaxy gale galena galilee gall gallant gallery galley gallium
gallon gallop galloway gallows galore galvanized gam gambia gambier gambit gamble game gamecocks gamma gammon gamut
gan gander gang ganglia ganglion gangster gap gar garage garb garbage garden gargoyle garibaldi garland garlic
garment garner garnet garnett garnish garnishment garret garrison garter garth garvey gas gaseous gash gasket
gasoline gasp gastric gastritis gastroenterology gastrointestinal gastronomy gat gate gatekeeper gateway gather
gator gauche gauge gaunt gauntlet gauss gauze gave gavel gawk gay gaz gaze gazebo gazelle gazette gear gearbox gecko
gee geek geese geezer geisha gel gelatin geld gem gemma gen gena gender gene genealogical genealogy genera general
generalist generality generalization generalize generate generation generational generative generator generic
generically generosity generous genesis genet genetic genetically geneva genial genie genital genitalia genius
genocide genome genomic genotype genre gent gentile gentle gentleman gentleness gentry genuine genus geo geochemical
geochemistry geodesic geodesy geodetic geographers geographic geographical geography geologic geological geologist
geology geomagnetic geometric geometrical geometry geomorphology geophysical geophysics geopolitical geopolitics
geothermal ger geranium gerber gerbil geriatric germ german germanic germanium germination gerontology gestation
gestational gesture get getaway geyser ghastly ghetto ghost giant gib gibberish gibbon gid giddy gift gig gigantic
giggle gigolo gilbert gilded gill gillies gilt gimmick gimp gin ginger gingerbread gingham ginkgo ginny ginseng
giraffe girder girdle girl girlie girly giro girth gish gist git give giveaway given glace glacial glacier glad
glade gladiator gladys glam glamorous glamour glance gland glandular glare glass glassware glassy glaucoma glaze
gleam gleaned glee glen glib glide glimmer glimpse glint glioma glistening glitter global globe globular globulin
gloom gloomy glorify glorious glory gloss glossary glossy glove glow gluck glucose glue glut glutamine glutathione
gluten glycerol glycine glycogen glycol glycoprotein glyph gnat gnome gnostic gnu goa goal goalie goalkeeper goat
gob gobble goblet goblin god goddard goddess godfather godhead godless godsend goers goes goff goggle going gold
golden goldeneye goldenrod goldfish goldie goldsmith goldwater golem golf goliath golly gonadotropin gondola gone
gong goo good goodman goodness goodwill goody goodyear goof goofy goon goose gooseneck gopher gore gorge gorgeous
gorilla gory gosh gosling gospel gosport gossamer gossip got gotten gouging goulash gourd gourde gourmet gout govern
governance government governmental governor gown grab grace graceful gracious grad gradation grade gradient gradual
graduate graduation graft graham grail grain grainy gram grammar grammatical gramophone granada grand grandchild
granddaughter grandeur grandfather grandiose grandma grandmother grandpa grandparent grandson grandstand grange
granite granny grant grantee granular granularity granulated granule grape grapefruit grapevine graph graphic
graphical graphite grapple grasp grass grasshopper grassland grassy grate grateful gratification gratifying gratis
gratitude gratuitous gratuity grave gravel gravestone graveyard gravitation gravitational gravity gravy gray
grayling graze grease greasy great greatness greaves grebe gree greedy green greenbrier greenery greenhouse greenish
greenwood greet gremlin grenade grenadines grew grey greyhound grid griddle gridiron grief grievance grieve grievous
griffin griffon grill grille grim grime grin grinch grind gringo grip gripe gris grist grit gritty grizzly groan
grocer grocery groin grommet groom groove groovy gros grotesque grotto ground groundwork group grouse grout grove
grow growl grown growth grub grudge gruesome grumble grumpy grundy grunt guan guanine guar guarani guarantee
guarantor guaranty guard guardian guardianship guava gubernatorial guernsey guerrilla guess guesswork guest
guesthouse guidance guide guidebook guideline guild guildhall guile guillemot guillotine guilt guilty guinea guise
guitar guitarist gulch gulf gull gullible gully gulp gum gumbo gummy gun gunfire gunman gunpowder gunshot gunter
guru gush gusset gust gusto gut guy gym gymnasium gymnast gymnastic gypsum gypsy gyro habit habitable habitat
habitation habitual hacienda hack hackman hackney had haddock hag haggard haggis hah hail hair haircut hairdresser
hairdressing hairless hairpin hairy hakim halal halcyon hale half halfway halibut halide hall hallelujah hallmark
hallowed hallucinations hallway halo halogen halt halved halves ham hamburger hamlet hammerhead hammersmith hammock
hamper hamster hamstring hamza han hand handbag handball handbook handcrafted handcuffed handcuffs handful handgun
handicap handicraft handkerchief handle handmade handout handset handshake handsome handspring handwriting handy
hangar hanged hanger hanging hangman hangout hangul hank hanky hanna hansel hap hapless happen happier happiest
happily happiness happy harass harassment harbinger harbour hard hardback harden hardiness hardness hardship
hardware hardwood hardy hare harem hark harlequin harm harmful harmless harmonic harmonica harmonious harmonization
harmonize harmony harness harp harpsichord harrier harrow harry harsh hart harvest hash hassle haste hasten hastily
hastings hasty hat hatch hatchery hatchet hate hateful hath hatred haughty haul haulage haunt have havelock haven
havering havoc havre haw hawk hawthorn hay haystack hayward hazard hazardous haze hazel hazelnut hazy head headache
headband headboard headgear headland headless headlight headline headlong headmaster headphone headquarter headrest
headroom headset headstone headwaters headway heady heal health healthful healthy heap hear hearsay hearst heart
heartache heartbeat heartbreak heartburn heartfelt hearth heartily heartland heartless heartwood hearty heat heath
heathen heave heaven heavily heavy heavyweight heck hectare hectic hector hedge hedgehog hedonism heed heel heft
hefty hegemony heifer height heighten heinous heir heiress heirloom helical helices helicopter helios helium helix
hell hello helm helmet help helpful helpfulness helpless helplessness hem hemisphere hemlock hemorrhagic hemp hen
hence henceforth henna henry hep heparin hepatic hepatitis her herald heraldry herb herbaceous herbal herbarium
herbicide herd here hereafter hereby hereditary heredity herein hereinafter hereof heresy heretic heretical hereto
heretofore hereunder herewith heriot heritage hermaphrodite hermeneutics hermetic hermit hermitage herne hernia hero
heroic heroin heroine heroism heron herpes herringbone herself hertz hesitant hesitate hesitation hester hetero
heterogeneity heterogeneous heterosexual heterozygous heuristic hew hex hexagon hexagonal hexane hey heyday hiatus
hibernate hibernation hic hiccups hick hickey hickory hid hidalgo hidden hide hideaway hideous hie hierarchical
hierarchy high highest highland highlight highness hight highway hijack hike hilarious hilarity hill hillbilly
hillside hilltop hilly hilt him himself hin hind hindrance hindsight hing hinge hint hinterland hip hippo
hippocampus hippy hire hirsute his hist histamine histidine histogram histologic histological histology histone
historian historic historical historiography history hit hitch hitchhiker hither hitherto hive hoard hoary hoax hob
hobby hobbyist hobo hock hockey hod hoe hog hogan hoist hold holden hole holiday holiness holistic holler hollow
holly holm holocaust holographic holomorphic holster holt holy homage home homeland homeless homelessness homemade
homemaker homeopathic homeopathy homeostasis homeowner homesick homespun homestead homeward homework homicide homies
homo homogeneity homogeneous homologous homologue homology homomorphism homosexual homosexuality homozygous honda
hondo hone honest honesty honey honeycomb honeymoon honeysuckle hong honk honor honorable honorary hood hoodie
hoodwinked hoof hook hookah hookup hooligans hoop hoot hoover hop hope hopeful hopeless hopelessness hopi hora horde
horizon horizontal hormonal hormone horn hornet horny horoscope horrendous horrible horribly horrid horrific
horrified horrifying horror horse horseback horseman horsepower horseshoe horst horticultural horticulture hose
hosiery hospice hospitable hospital hospitality hospitalization hospitalized host hostage hostel hostess hostile
hostility hot hotel hotspur hough hound hour hourglass house houseboat household housekeeper housekeeping housewares
housewarming housewife housewives housework hove how howdy howe however howl hoy hoyle hub hubble hubby huck
huckleberry huddle hue huff hug huge huh hula hulk hull hullabaloo hum human humane humanism humanist humanistic
humanitarian humanity humankind humanoid humble humbly humbug humid humidifier humidity humidor humiliated
humiliating humiliation humility hummingbird humorous humour hump humpback hunch hunchback hundred hundredth hung
hungry hunk hunky hunt huntsman hurdle hurl hurley huron hurrah hurricane hurry hurst hurt hurtful husband husbandry
hush husk husky hustle hut hutch hyacinth hybrid hybridization hydrant hydrate hydration hydraulic hydride hydro
hydrocarbon hydrocephalus hydrochloric hydrochloride hydrodynamic hydroelectric hydrogen hydrogenated hydrographic
hydrologic hydrological hydrology hydrolysis hydrophilic hydrophobic hydroponic hydrostatic hydrotherapy
hydrothermal hydroxide hydroxy hydroxyl hyena hygiene hygienic hygienist hymen hymn hyp hyperactive hyperactivity
hyperbole hyperbolic hyperplasia hypersensitivity hyperspace hypertension hypertensive hyperthyroidism hypertrophy
hyphen hyphenated hypnosis hypnotherapy hypnotic hypnotist hypnotize hypo hypocrisy hypocrite hypocritical
hypoglycemia hypotension hypothalamic hypothalamus hypothermia hypotheses hypothesis hypothesized hypothetical
hypothyroidism hysterectomy hysteresis hysteria hysterical ibex ibid ibis ice iceberg icebreaker iceland iceman
icicles icon iconic iconography icy idea ideal idealism idealist idealistic idealized identical identifiable
identification identifier identify identity ideograph ideological ideology ides idiocy idiom idiopathic
idiosyncratic idiot idiotic idle idly idol idolatry idyllic igloo igneous ignite ignition ignorance ignorant ignore
iguana ilia ilk ill illegal illegible illegitimate illicit illiteracy illiterate illness illogical illuminate
illuminati illumination illuminator illusion illusory illustrate illustration illustrative illustrator illustrious
image imagery imaginable imaginary imagination imaginative imagine imago imam imbalance imbedded imbued imitate
imitation imitators immaculate immaterial immature immediacy immediate immense immerse immersion immersive immigrant
immigrated immigration imminent immobilization immobilized immoral immorality immortal immortality immovable immune
immunity immunization immunized immunologic immunological immunology immutable imp impact impair impairment impala
impaled impart impartial impartiality impasse impassioned impatience impatient impeach impeachment impeccable
impedance impede impediment impeller impending impenetrable imperative imperfect imperfection imperial imperialism
imperialist imperium impersonal impersonation impersonators impervious impetus implant implantation implausible
implement implementation implicate implication implicit implosion import importance important importation impose
imposition impossibility impossible impossibly impotence impotent impoundment impoverished impractical imprecise
impregnated impress impression impressionism impressionist impressive imprint imprisoned imprisonment improbable
impromptu improper improve improvement improvisation improvise impulse impulsive impunity impure impurity imputation
imputed inability inaccessible inaccuracy inaccurate inaction inactivated inactivation inactive inactivity
inadequacy inadequate inadmissible inadvertent inalienable inane inanimate inapplicable inappropriate inasmuch
inaudible inaugural inaugurated inauguration inboard inbound inbred incandescent incapable incapacitated incapacity
incarcerated incarceration incarnate incarnation incendiary incense incentive inception incessant incest inch
incidence incident incidental incineration incinerator incipient incision incisive incite incitement inclement
inclination incline include inclusion inclusive incognito incoherent income incomparable incompatibility
incompatible incompetence incompetent incomplete incompleteness incomprehensible inconceivable inconclusive
inconsequential inconsistency inconsistent incontinence inconvenience inconvenient incorporate incorporation
incorrect increase incredible incredibly increment incremental incubated incubation incubator incubus incumbent
incur incurable incursions indebted indebtedness indecency indecent indecision indeed indefinite indelible
indemnification indemnify indemnity indent indentation indenture independence independent indestructible
indeterminate index indicate indication indicative indicator indices indicia indicted indictment indifference
indifferent indigenous indigent indigestion indignant indignation indigo indirect indiscriminate indispensable
indistinguishable indium individual individualism individualistic individuality individualized indoctrination indoor
induce inducement inducible inductance inducted induction inductive inductor indulge indulgence indulgent industrial
industrialization industrialized industrious industry indy ineffective inefficiency inefficient inelastic ineligible
inept inequality inequity inert inertia inertial inescapable inevitability inevitable inevitably inexpensive
inexperienced inexplicable inexplicably inextricably infallible infamous infamy infancy infant infantile infantry
infarction infatuation infeasible infect infection infectious infective infer inference inferior inferiority
infernal inferno infertile infertility infestation infested infidel infidelity infield infill infiltrate
infiltration infinite infinitesimal infinity infirmary inflamed inflammation inflammatory inflatable inflate
inflation inflationary inflection inflexible inflict inflow influence influential influenza influx inform informal
informant information informational informative infra infraction infrared infrastructure infrequent infringe
infringement infuse infusion ingenious ingenuity ingest ingestion ingle ingrained ingredient ingress inhabit
inhabitant inhalation inhale inherent inherit inheritance inhibit inhibition inhibitor inhibitory inhuman inhumane
iniquity initial initialize initiate initiation initiative initiator inject injection injector injunction injunctive
injure injurious injury injustice ink inlaid inland inlay inlet inmate inn innate innermost innervation innkeeper
innocence innocent innocuous innovate innovation innovative innovator innuendo innumerable inoculated inoculation
inoperable inoperative inordinate inorganic inositol inpatient input inquest inquire inquiry inquisition inquisitive
inroads insane insanity insatiable inscribed inscription inseam insect insecticide insecure insecurity insemination
insensitive insensitivity inseparable insert insertion inset inshore inside insidious insight insightful insignia
insignificant insist insistence insistent insofar insole insoluble insolvency insolvent insomnia insomniac inspect
inspection inspector inspectorate inspiration inspirational inspire instability install installation instance
instant instantaneous instantiate instead instep instigated instill instinct instinctive institute institution
institutional institutionalization institutionalized instruct instruction instructional instructive instructor
instrument instrumental instrumentality instrumentation insufficiency insufficient insular insulate insulation
insulator insulin insult insurance insure insurgency insurgent insurmountable insurrection intact intake intangible
integer integrable integral integrate integration integrative integrator integrity intellect intellectual
intelligence intelligent intelligible intend intense intensification intensify intensity intensive intent intention
intentional inter interact interaction interactive interactivity interbank intercept interception interceptor
intercession interchange interchangeable interchangeably intercity intercollegiate intercom interconnect
interconnection intercontinental intercourse intercultural interdepartmental interdependence interdependent
interdiction interest interface interfacial interfere interference interferometer interferometry intergovernmental
interim interior interlaced interleaved interlink interlock interlude intermediary intermediate interment
intermission intermittent intern internal international internationalization internment internship interpersonal
interphase interplanetary interplay interpolated interpolation interpret interpretation interpretative interpretive
interracial interrelated interrelationships interrogated interrogation interrogatories interrupt interruption
intersect intersection interspersed interstate interstellar interstitial intertidal intertwined interval intervene
intervention interview interviewee interwoven intestinal intestine intimacy intimate intimidate intimidation into
intolerable intolerance intolerant intonation intoxicated intoxicating intoxication intracellular intracranial
intractable intramural intramuscular intraocular intrastate intravenous intrepid intricacies intricate intrigue
intrinsic intrinsically introduce introduction introductory introspection introspective intruder intrusion intrusive
intuit intuition intuitive inundated invade invalid invalidate invalidity invaluable invariably invariance invariant
invasion invasive invent invention inventive inventor inventory inverse inversion invert invertebrate invest
investigate investigation investigative investigator investment investor invigorating invincible invisibility
invisible invitation invitational invite invocation invoice invoke involuntarily involuntary involve involvement
inward iodide iodine ion ionic ionization ionized ionizing ionosphere ionospheric iota irate ire irene iridescent
iridium iris iron ironically ironwood irony irradiance irradiated irradiation irrational irreducible irregular
irregularity irrelevant irreparable irreplaceable irresistible irrespective irresponsible irreverent irreversible
irrevocable irrevocably irrigated irrigation irritability irritable irritant irritate irritation island isle islet
ism isobaric isolate isolation isomers isometric isomorphic isomorphism isopropyl isotope isotopic isotropic
issuance issue isthmus italicized italics itch itchy item itemize iterate iteration iterative itinerant itinerary
its itself iva ivory ivy jab jack jackal jackass jacket jade jaeger jag jaguar jail jailhouse jake jam jamboree jami
jane janitor janitorial jap japan japonica jar jargon jasmine jasper jaundice javelin jaw jay jazz jazzy jealous
jealousy jean jed jeep jeff jelly jellyfish jenkins jenna jenny jeopardize jeopardy jerez jerk jerky jerry jersey
jess jest jet jetty jewel jib jiffy jig jihad jimmy jingle jinx jitter jive job jobless jock jockey joe joey jog
johannes join joinery joint joke jolly jolt jordan josh josie joss jot jota joules journal journalism journalist
journalistic journey journeyman joy joyful joyous jubilee jud judge judgment judicial judiciary judicious judo jug
juggernaut juggle juice juicy juju juke jukebox julio jumble jumbo jump junction juncture june jungle junior juniper
junk junta juridical jurisdiction jurisdictional jurisprudence jurist juror jury just justice justifiable
justification justify jute juvenile juxtaposition kabuki kahuna kaiser kale kaleidoscope kali kamikaze kan kana
kangaroo kappa karaoke karate karma karmic karst kat kava kay kayak kea keck keel keen keep keepsake kef keg keller
kelly kelp kelvin kemp ken kennel keno kent kept kern kernel kerosene kerry kestrel ketchup ketone kettle key
keyboard keyhole keynote keystone khaki khan kick kickback kickoff kid kiddies kidnap kidney kiel kill kiln kilo
kilogram kilometre kilowatt kilt kim kimono kin kinase kind kindergarten kindling kindness kindred kinematic
kinesiology kinetic king kingdom kingfisher kingpin kingwood kink kinky kino kinship kinsman kiosk kip kirk kirsch
kish kismet kiss kit kitchen kitchenette kitchenware kite kitten kitty kiwi knack knee kneel knelt knew knickers
knife knight knit knitwear knob knock knockoff knockout knoll knot know knowledge knowledgeable known knuckle koa
koala kodak kohl kola kor koruna kos kosher kraft kraut kremlin krona krone kronor kroon krypton kudos kudzu kwan
kyat kyle kylix lab label labia laboratory laborious labour labyrinth lac lace lack lackey lacquer lacrosse lactate
lactation lactic lactobacillus lactose lacuna lacy lad laden ladle lady ladybird ladybug lafayette lag lagoon laid
lain lair laird laity lake lakeland lakeside lam lama lamb lambda lambert lame lament lamentations lamina laminar
laminate lamination lamp lampoon lance lancet land landau landfall landline landlocked landlord landmark landowner
landscape landslide lane language lantern lanyard lap laparoscopy lapel lapse lar larceny larch lard large largo
lariat lark larkspur larry larva larvae larval laryngeal larynx las lash lassie lasso last lat latch late latency
latent lateral latest latex lathe latitude latrobe lattice laudable lauded lauder laugh laughable laughter launch
laundering laundry laura laureate laurel lava lavatory lavender lavish law lawful lawless lawlessness lawmaker lawn
lawsuit lawyer lax laxative lay layette layman layoff layout lazar lazily laziness lazuli lazy lea leach lead
leadership leaf leaflet leafy league leak leakage leaky leal lean leap leapfrog leapt lear learn learnt lease
leasehold leash least leather leave lech lecithin lecture led ledge lee leech leeds leek leeward leeway left leftist
leftover leg legacy legal legality legalization legalize legato legend legendary leggings legible legion legislate
legislation legislative legislator legislature legit legitimacy legitimate legume lei leighton leisure lek lemma
lemmings lemon lemonade lemony lempira lemur lend length lengthen lengthy lenient leno lens lent lentil leopard
leotard leprechaun leprosy lepton lesion less lessee lessen lesson lessor lest let lethal lethargy letterhead
lettuce leu leucine lev levant levee level leverage leviathan levin levy lew lewd lewis lexical lexicon ley
liability liable liaison liar libel liber liberal liberalism liberalization liberate liberation liberator
libertarian libertarianism libertines liberty libido libra librarian librarianship library libretto lice license
licensee lichen lick lid lido lie liege lien lieu lieutenant life lifeboat lifeguard lifeless lifelike lifeline
lifelong lifesaving lifetime lift ligament ligation light lighten lighthouse lightness lightning lightweight lignin
likable like likelihood likened likeness likewise lilac lily limb limbo lime limelight limestone limit limitation
limitless limo limousine limp lin lina linden line lineage linear linearity linearized lineman linen ling lingerie
lingo lingua lingual linguist linguistic linguistically link linkage linn lino linoleum linotype lint linwood lion
lionel lip lipase lipoprotein lipstick liquefied liqueur liquid liquidate liquidation liquidator liquidity liquor
lira lire lis lisle lisp list listen lit litany litas lite literacy literal literary literate literature lith
lithium litho lithograph lithography litigants litigation litmus little littoral liturgical liturgy live livelihood
livery livestock livid lizard llama llano load loaf loam loan loathe loaves lob lobby lobbyist lobe lobo lobster
local locale locality localization localize locate location locator loci lock lockable locket lockout locksmith
lockup loco locomotion locomotive locum locus locust lode lodge loft lofty log logarithm logarithmic logbook loge
logic logical login logistic logistical logo loin lollipop lolly lombard lone loneliness lonesome long longevity
longhorn longitude longitudinal loo look lookout lookup loom loon loony loop loophole loopy loose loosen loot lop
lora lord lordship lore lori lorry lose loss lossless lost lot lotion lottery lotto lotus loud loudness lough lounge
loup lousy louvre lovable love loveless low lowery lowland lox loyal loyalist loyalty lube lubricant lubricated
lubricating lubrication luce lucent lucerne lucid luciferase luck luckily lucky lucrative lucy ludicrous lug luge
luggage luke lukewarm lull lullaby lulu lumbar lumber lumberjack lumen luminal luminance luminaries luminescence
luminescent luminosity luminous lump lumpy luna lunacy lunar lunatic lunch luncheon lune lung lupine lupus lure lurk
luscious lush lust lustre lustrous lusty lute lux luxe luxurious luxury lye lymph lymphatic lymphocyte lymphoid
lymphoma lynch lynx lyra lyre lyric lyrical lyricist lysine lysis mac macabre macao macaroni macaw mace machete
machine machinery machinist mack mackerel mackintosh macro macromolecules macrophage macroscopic mad madam madame
madden made madeline madman madness maduro mae maestro mag magazine mage magenta maggot magi magic magical magician
magistrate magma magnesium magnet magnetic magnetically magnetism magnetization magneto magnetometer magnification
magnificent magnifier magnify magnitude magnolia magnum magpie maharaja mahatma mahogany maid maiden maidenhead mail
mailbag mailbox mailman main mainstay maintain maintenance maize majestic majesty major majority make makeshift mako
malachite malaise malaria male malevolent malformations malformed malfunction mali malice malicious malignancy
malignant mall mallard malleable mallet mallow malnutrition malpractice malt maltreatment mambo mamma mammal
mammalian mammary mammoth man mana manage manageability manageable management managerial manatee mandala mandarin
mandate mandatory mandibular mandolin mandrake mane manga manganese manger mangled mango mangrove manhole manhood
mani mania maniac manic manicure manifest manifestation manifesto manifold manila manipulate manipulation
manipulative manipulator mankind manna mannequin manor mansion manslaughter manta mantel mantis mantle mantra mantua
manual manufacture manure manuscript many mao map maple mar marathon marauder marble marc marcasite marcel marcella
march marco marconi mare marengo margarine margarita marge margin marginal marginalized marguerite maria marigold
marijuana marimba marina marinade marinated marine marionette maris marital maritime mark market marketable markka
markup marl marlin marmalade marmot maroon marque marquee marquis marquise marriage marrow marry marseilles marsh
marshal mart martel marten martial martin martingale martyr martyrdom marvel mary mas mascara mascot masculine
masculinity mash masjid mask masochism mason masonic masonry masque masquerade massacre massage massif massive mast
mastectomy masterful mastermind masterpiece masterworks mastery masthead mastiff masturbate masturbation mat matador
match matchbook matchbox matchmaker matchmaking mate material materialism materialistic materialize materiel
maternal maternity mathematical mathematician mathematics mather maths matinee matrices matriculation matrimonial
matrimony matrix matron matte mattress maturation mature maturity maud maul mausoleum mauve maverick mavis maw maxim
maximal maximization maximize maximum maxwell may maya maybe mayday mayhem mayonnaise mayor mayoral maze mead meadow
meal mean meander meaningful meaningless meant meanwhile measles measurable measure measurement meat meaty mechanic
mechanical mechanism mechanistic mechanized medal medallion meddling media medial median mediate mediation mediator
medic medical medicated medication medicinal medicine medico medieval mediocre mediocrity meditate meditation
meditative mediterranean medium medley medulla meek meet megalithic megawatt meiosis mel melamine melancholy
melanoma meld melee mellon mellow melodic melodrama melody melon melt melton mem member membership membrane memento
memo memoir memorabilia memorable memorandum memorial memorize memory men menace menagerie mend meningitis
menopausal menopause mensa menstrual menstruation mental mentality mentation menthol mention mentor mentorship menu
menzies mercantile mercenary mercer merchandise merchant merciful merciless mercurial mercury mercy mere merge
meridian merit meritorious merle merlin mermaid merrily merry mesa mesh mesmerizing meson mesopotamia mesquite mess
message messenger messy met meta metabolic metabolism metabolite metal metallic metallurgical metallurgy metalware
metalwork metamorphic metamorphosis metaphor metaphorical metaphysical metaphysics metastasis metastatic meteor
meteorite meteorological meteorologist meteorology methadone methane methinks methionine method methodical methodist
methodological methodology methyl methylene meticulous metis metric metrology metronome metropolis metropolitan mew
mezzanine mezzo mica mice michigan mick micro microbe microbial microbiological microbiology microcosm microfilm
micrograms micrometer micron microorganisms microphone microscope microscopic microscopy microseconds microstructure
microwave mid midday middle middleman middleweight midge midget midland midnight midst midsummer midway midweek
midwife midwifery midwinter mien mig might mighty mignon migraine migrant migrate migration migratory mike mil mild
mildew mile mileage milestone milieu militant militarily militarism military militia milk milken milky mill
millennia millennial millennium millet milligram million millionaire milliseconds millstone millwork milo milt mim
mime mimic min mince mind mindful mindfulness mindless mine mineral mineralization mineralogy ming mingle miniature
minibus minimal minimization minimize minimum minion minister ministerial ministry mink minnie minnow minor minority
minos minot minster minstrel mint minus minute minuteman minx mir miracle miraculous mirage mire miro mirror mirth
mirza misadventures miscarriage miscellaneous miscellany mischief mischievous misconception misconduct mise
miserable miserably misery misfit misfortune misguided mishap misinformation misinterpreted mislead misled
mismanagement mismatch misplace misrepresent misrepresentation miss missile mission missionary misspelled
misspellings missy mist mistake mistaken mistletoe mistral mistreatment mistress mistrust misty misunderstand
misunderstood misuse mite mitigate mitigation mitochondria mitochondrial mitosis mitotic mitra mitral mitre mitt
mitten mix mixture mnemonic moan moat mob mobile mobility mobilization mobilize moccasin mocha mock mockery
mockingbird modal modality mode model modena moderate moderation moderator modern modernism modernist modernity
modernization modernize modest modesty modification modifier modify modular modulate modulation modulator module
modulo modulus mog mohair moiety moist moisture mojo molar molasses mold mole molecular molecule molestation
molested moline moll mollie molly molten molybdenum moment momentarily momentary momentous momentum mommy mon mona
monarch monarchy monastery monastic monetary money mong mongoose moniker monitor monk monkey mono monochromatic
monochrome monocular monocytes monogram monograph monolith monolithic monologue monomer mononuclear monophonic
monopoly monorail monotone monotonic monotonous monotype monoxide monsieur monsoon monster monstrous montage montana
montane monte month monument monumental moo mood moody moon moonlight moonshine moonstone moor moorish moorland
moose moot mop mora moraine moral morale morality moratorium moray morbid morbidity more morel moreover morgan
morgue morin mormon morn moro morocco moron morph morphine morphogenesis morphological morphology morris morrow
morse mort mortal mortality mortar mortgage mortgagee mortuary mosaic mosque mosquito moss mossy most mot mote motel
moth motherhood motif motility motion motionless motivate motivation motivational motive motley motor motorcycle
motorist motorized motorway mott motte mottled motto mould moulin mound mount mountable mountain mountaineer
mountainous mountainside mourn mouse mousse mouth mouthful mouthpiece mouton movable move movement movie mow
mozambique much muck mucosa mucous mucus mud muddy muff muffin muffled muffler mug muir mulberry mulch mulder mule
mull mullahs mullet mulligan multidimensional multifaceted multilateral multilingual multimillion multinational
multiple multiplex multiplication multiplicative multiplicity multiplier multiply multitude mum mumbled mummy mumps
mun munch mundane municipal municipality munitions mural murder murderous murine murky murmur murphy muscat muscle
muscular muse museum mush mushroom mushy music musical musician musicianship musicology musk musketeers muslin muss
mussel must mustang mustard mutable mutant mutated mutation mute mutilated mutilation mutiny mutt mutton mutual
muzzle myelin myeloid myeloma myocardial myocardium myopia myosin myriad myron myrrh myrtle myself myst mysterious
mystery mystic mystical mysticism myth mythical mythological mythology mythos nab nadir nae nag naga nail naive
naked nam name nameless namesake nan nancy nanny nantes nap napalm napkin napoleon nappy narcissism narcissistic
narcotic narrated narration narrative narrator narrow nary nasal nascent nash nasty nat natal nation national
nationalism nationalist nationality nationwide native nativity natural naturalism naturalist naturalistic
naturalization naturalized nature naturist naturopathic naturopathy naughty nausea nautical nautilus naval nave
navel navigable navigate navigation navigational navigator navy nay neal near nearby nearest neat neath neb nebula
nebulae necessarily necessary necessitate necessity neck necklace neckline necktie necromancer necrosis nectar nee
needful needle needlework needy nefarious negate negation negative negativity neglect negligence negligent
negligible negotiable negotiate negotiation negotiator negro neighbour neither nelson nematode neodymium neolithic
neon neonatal neonates neoplasm neoplastic neoprene nephew nephropathy nerve nervous nervousness ness nest nestle
net netball nether nettle network neural neuralgia neurological neurologist neurology neuromuscular neuron neuronal
neuropathy neurophysiology neurosurgery neurotic neuter neutral neutrality neutralization neutralize neutrino
neutron never nevertheless new newcomer newlyweds newmarket newscast newsletter newspaper newsprint newsreader
newsroom newsstand newsworthy newt newton next nexus niacin nib nibble nice niche nick nickel nickelodeon nickname
nicotine niece nifty niger nigger nigh night nightfall nighthawk nightingale nightmare nightshade nighttime
nightwear nihilism nil nim nimble nimbus nine nineteen nineteenth ninety ninth nip nipple nirvana nit nitrate nitric
nitride nitrile nitrite nitro nitrogen nitrous nitty nix nob nobility noble nobody nocturnal nocturne nod nodal
noddy node nodules noel nog noise noisy nolo nomad nomadic nome nomenclature nominal nominate nomination nominee non
nonce noncommercial noncompliance nonconforming nondestructive nondiscrimination none nonetheless nonexistent
nonfarm nonfatal nonfiction nongovernmental nonlinear nonmetallic nonpartisan nonprofit nonpublic nonresident
nonresidential nonsense nonsensical nonspecific nonstandard nonstop nontraditional nonverbal nonviolence nonzero
noodle nook noon noose nope nor norm norma normal normality normalization normalize normative north northbound
northeast northeastern northerly northern northward northwest northwestern nose nostalgia nostalgic nostrils not
notable notably notarized notary notation notch note notebook noteworthy nothing nothingness notice noticeable
noticeably notifiable notification notifier notify notion notional notoriety notorious notwithstanding noun nourish
nourishment nous nova novel novelist novella novelty novice now nowadays nowhere noxious noyes nozzle nth nuance
nuclear nucleation nuclei nucleon nucleoside nucleotide nucleus nude nudge nudism nudist nudity nugget nuisance nuke
null numb numbness numeral numerator numerical numerology numerous numismatic nun nurse nursery nurture nut
nutcracker nutmeg nutrient nutrition nutritional nutritionist nutritious nutshell nutty nylon nymph oak oar oasis
oat oath oatmeal obedience obedient obelisk obese obesity obey obi obit obituary object objection objectionable
objective objectivity objector obligate obligation obligatory oblige obligor oblique obliterated oblivion oblivious
oblong obnoxious oboe obscene obscenity obscure obscurity observable observance observant observation observational
observatory observe obsessed obsession obsessive obsidian obsolescence obsolete obstacle obstetric obstetricians
obstruct obstruction obstructive obtain obtainable obtuse obverse obvious ocarina occasion occasional occidental
occlusion occult occupancy occupant occupation occupational occupier occupy occur occurrence ocean oceanic
oceanographic oceanography oceanside och ochre octagon octagonal octane octave octet octopus ocular odd oddity ode
odeon odious odometer odour off offbeat offend offensive offeror office official officiants officiating offset
offshore offspring oft often oftentimes ogle ogre ohm oil oilseed oily ointment oka old olden oldies olfactory olive
olivet olivine ombudsman omega omen omer omicron ominous omission omit omnibus omnipotent omnipresent once oncology
oncoming one oneness onerous oneself onetime ongoing onion only onset onshore onslaught onto ontological ontology
onus onward onyx oocyte ooze opacity opal opaque ope open openness opera operable operand operate operatic operation
operational operative operator ophthalmic ophthalmologists ophthalmology opiate opined opinion opinionated opium
opponent opportunistic opportunity oppose opposite opposition oppressed oppression oppressive opt optic optical
optician optimal optimism optimist optimistic optimization optimize optimum option optional optometrist optometry
opulent opus ora oracle oral orang orange orator oratory orb orbit orbital orc orchard orchestra orchestral
orchestrated orchestration orchid ordained ordeal order ordinal ordinance ordinarily ordinary ordinate ordination
ordnance ore organ organic organically organism organist organization organizational organize orgasm orgasmic orgy
orient oriental orientated orientation orifice origin original originality originate origination originator oriole
orleans ornament ornamental ornate ornithine ornithology orphan ort orthodontic orthodox orthodoxy orthogonal
orthotic oscillating oscillation oscillator oscillatory oscilloscope oses osmosis osmotic osprey ostensibly
osteoarthritis osteopathic osteopathy osteoporosis ostrich other otherwise otitis otolaryngology otter otto ouch
ought ounce our ourselves oust out outage outback outboard outbound outbreak outburst outcast outcome outcry
outdated outdoor outermost outerwear outfall outfield outfit outflow outgoing outgrowth outhouse outlander
outlandish outlaw outlay outlet outlier outline outlook outlying outnumber outpatient outperform outpost outpouring
output outrage outrageous outreach outrigger outright outrun outset outside outskirts outsole outspoken outstanding
outstation outstretched outward outweigh ova oval ovarian ovary ovation oven over overall overarching overboard
overcast overcoat overcome overcrowded overcrowding overdose overdraft overdrive overdue overestimate overflow
overfull overgrown overhang overhaul overhead overheating overlaid overland overlap overlay overload overlook
overlord overnight overpass overpayment overpowering overpriced overrated override overruled overrun overseas
oversee overseen overshadowed oversight oversize overstated overstock overt overtake overthrow overtime overtones
overture overturn overuse overview overweight overwhelm overworked overwrite ovulation ovum owe owl own ownership
oxen oxidant oxidase oxidation oxidative oxide oxidized oxidizing oxygen oxygenated oxymoron oyster ozone paar pablo
pace pacemaker pacific pacifier pacifist pack package packet pact pad paddle paddock paddy padlock padre pagan
paganism page pageant pagination pagoda pah pail pain painful painkiller painless painstaking paint pair pairwise
paisa pal palace paladin palatable palate palatine pale palette pali palisade pall palladium pallas pallet
palliative palm palma palmetto palmyra palomino palpable palpitations palsy paltry pam pamper pamphlet pan panacea
panache panama pancake pancreas pancreatic pancreatitis panda pandemic pandemonium pandora pane panel pang panhandle
panic panicked panorama panoramic pansy pant pantheon panther pantie pantomime pantry panty pap papa papacy papal
papaya paperback paperboard paperweight papillon paprika papyrus par para parable parabolic parachute parade
paradigm paradise paradox paradoxical paraffin paragon paragraph parallax parallel parallelism paralysis parameter
parametric paramilitary paramount paranoia paranoid paranormal paraphernalia paraphrase parapsychology parasite
parasitic parasitology parasol parathyroid parcel parchment pard pardon pare parent parentage parental parenteral
parentheses parenthesis parenthood pariah parietal paris parish parishioners parity park parka parkin parkway parlay
parliament parliamentarians parliamentary parlour parma parochial parody parole parquet parr parrot parry parse
parsley parson part partake partial participant participate participation participatory particle particular
particulate partisan partisanship partition partner partnership partridge party pasha pass passable passage passe
passenger passion passionate passive passover passport password past paste pastel pasteur pastime pastor pastoral
pastry pasture pat pataca patch patchouli patchwork patchy pate patel patent paternal paternity path pathetic
pathfinder pathogen pathogenesis pathogenic pathogenicity pathologic pathological pathologist pathology pathos
pathway patience patient patina patio patriarch patriarchal patriarchy patrice patriot patriotic patriotism patrol
patron patronage patten pattern patty pau pauper pause pave pavement pavilion paw pawn pawnee pax pay payable payday
payee payment payoff payroll pea peace peaceful peacemaker peacemaking peacetime peach peachy peacock peak peanut
pear pearl peasant peat peavey pebble pecan peck pectin peculiar peculiarities pecuniary ped pedagogical pedagogy
pedal pedantic pedestal pedestrian pedicure pedigree pedometer pedro pee peek peel peep peerage peerless peeves peg
peggy pekin pelagic pelican pellet pelt pelvic pelvis pen penal penalized penalty penance penang pence penchant
pencil pend pendant pendent pendragon pendulum penetrate penetration penguin penicillin penile peninsula peninsular
penis penitentiary penna pennant penny pension pent pentagon pentagram pentecostal penthouse penultimate peony
people pep peppermint pepperoni peptic peptidase peptide per perceive percent percentage percentile perceptible
perception perceptive perceptual perch perchance perchlorate percolation percussion percutaneous perdition peregrine
perennial perfect perfection perforated perforation perforce perform performance perfume perfusion perhaps peri
peridot peril perilous perimeter period periodic periodical periodicity periodontal peripheral periphery perish
perishable peritoneal periwinkle perjury perk perkins perky perm permafrost permanence permanency permanent
permeability permeable permeate permissible permission permissive permit permutation pernicious peroxidase peroxide
perpendicular perpetrated perpetrator perpetual perpetuate perpetuity perplexed perplexing perrier perry persecuted
persecution perseverance persevere persimmon persist persistence persistent person persona personable personal
personality personalization personalize personnel perspective perspiration persuade persuasion persuasive pert
pertain pertinent perturbation perturbative perturbed pertussis perusal peruse pervasive perverse perversion pervert
pes peseta pesky peso pessimism pessimistic pest pesticide pestilence pet petal pete petit petite petition petrie
petrified petrochemical petrol petroleum petticoat petty pew pewter phage phalanx phantom pharisees pharmaceutical
pharmacist pharmacologic pharmacological pharmacology pharmacy pharos phase pheasant phenobarbital phenol phenolic
phenomena phenomenal phenomenological phenomenology phenomenon phenotype phenotypic phenyl phenylalanine phew phi
philanthropic philanthropist philanthropy philatelic philharmonic philosopher philosophical philosophy pho phoebe
phoenix phone phonetic phonics phonograph phonological phonology phosphatase phosphate phosphor phosphoric
phosphorous phosphorus phosphorylation photo photochemical photocopier photocopy photoelectric photograph
photographic photography photometric photometry photon photosynthesis photosynthetic photovoltaic phrase
phylogenetic phylogeny phylum physical physician physicist physics physiological physiology physiotherapists
physiotherapy physique phytoplankton pianist piano piazza pic pica picayune piccadilly piccolo pick picket pickle
pickup pickwick picky picnic pict pictorial picture picturesque pie piece piecemeal piecewise piedmont pierce piet
piety piezoelectric pig pigeon piggy piglet pigment pigmentation pigtail pike pile pilgrim pilgrimage pill pillar
pillow pillowcase pilot pimp pimples pin pinball pinch pine pineapple piney ping pinhole pinion pink pinky pinnacle
pinpoint pint pinto pioneer pious pip pipe pipeline pipette pippin pique piracy piranha pirate piscina piso piss
pistachio pistol piston pit pita pitch pitchfork pitfall pitiful pitman pituitary pity pivot pivotal pix pixie pizza
pizzeria placard place placebo placeholder placement placenta placental placid plagiarism plague plaid plain
plaintiff plan planar plane planet planetarium planetary plank plankton plant plantar plantation plaque plasma
plasmodium plaster plastic plasticity plat plate plateau platelet platform platinum platoon platypus plausible play
playa playability playable playback playbill playbook playboy playful playground playhouse playmate playroom
playthings playtime playwright plaza plea plead pleasant please pleasurable pleasure pleat pledge plenary plentiful
plenty plenum plethora pleural plexus pliable plier plight plot plough plover ploy pluck plug plum plumage plumb
plume plump plunder plunge plural pluralism pluralistic plurality plus plush plutonium ply plywood pneumatic
pneumococcal pneumonia poached poaching pocket pocketbook poco pod podiatrists podiatry podium poe poem poet poetic
poetry poi poignant point pointless pointy poise poison poisonous poke pokey pol polar polarity polarization
polarized polarizer polarizing pole police policeman policy policyholder polio polis polish polite politeness
politic political politician politico polity polk polka poll pollack pollard pollen pollination pollock pollutant
pollute pollution polo poltergeist poly polyamide polyester polyethylene polygamy polygon polygonal polygraph
polymer polymeric polymerization polymorphic polymorphism polynomial polypeptide polyphonic polyps polysaccharide
polystyrene polytechnic polyvinyl pom pomegranate pomp pompano pompey pompous ponce poncho pond pong pons pontoon
pony pooch poodle poof pooh pool poolside poon poop poor pop popcorn pope popeye poplar poppins poppy populace
popular popularity popularized populate population populous porcelain porch porcine porcupine pore pork pornographic
pornography porosity porous porridge port portability portable portage portal portcullis portfolio portia portico
portion porto portrait portraiture portray portrayal pose posh posit position positional positive positivity
positron poss posse possession possessive possibility possible possibly possum post postage postal postcolonial
postdoctoral posterior posterity postfix postgraduate posthumous postman postmark postmaster postnatal postoperative
postpone postponement postscript postseason postulate postural posture postwar pot potable potash potassium potato
potency potent potential potentiometer potholes potion potluck potpourri pottery potts potty pouch poultry pound
pour pout poverty pow powder powdery powerboat powerful powerhouse powerless powwows pox practicable practical
practicality practice practicum practitioner pragmatic pragmatism prairie praise pram prana prank prater prawn
praxis pray preach preamble precarious precast precaution precautionary precede precedence precedent precept
precinct precious precipitate precipitation precise precision preclinical preclude precocious precondition precursor
predation predator predatory predecessor predefined predetermined predicament predicate predict predictability
predictable predictably prediction predictive predictor predisposed predisposition predominance predominant
predominate preexisting prefab prefabricated preface prefect prefecture prefer preferable preferably preference
preferential prefix preformed prefrontal pregnancy pregnant preheat prehistoric prehistory prejudice prejudicial
prelim preliminary prelude premature premenstrual premier premiere premiership premise premium prenatal prentice
preoccupation preoccupied preoperative prep preparation preparatory prepare preparedness prepay prepayment
preponderance preposterous prerelease prerequisite prerogative presbytery preschool prescribe prescription
prescriptive preseason presence present presentation preservation preservative preserve preset preside presidency
president presidential presidio press pressroom pressure pressurized prestige prestigious presto presumably presume
presumption presumptive presupposes pretend pretentious pretest pretext pretreatment pretty pretzel prevail
prevalence prevalent prevent preventable preventative prevention preventive preview previous prey price priceless
prick pride priest priestess priesthood prim primacy primal primarily primary primate primavera prime primitive
primordial primrose primus prince principal principality principle print printable prion prior priority priory prism
prison pristine prius privacy private privilege privy prize pro prob probabilistic probability probable probably
probate probation probationary probe problem problematic procedural procedure proceed process procession processor
proclaim proclamation procrastination proctor procure procurement prod prodigal prodigious prodigy produce product
production productive productivity prof profane profanity profess profession professional professionalism professor
professorship proffered proficiency proficient profile profit profitability profitable profitably profound profusely
profusion prog progenitor progeny progesterone prognosis prognostic program programmatic progress progression
progressive prohibit prohibition prohibitive project projectile projection projective projector prolactin prolapse
proletariat proliferating proliferation proliferative prolific proline prologue prolong promenade prominence
prominent promiscuous promise promissory promontory promote promotion promotional prompt promulgate promulgation
prone prong pronoun pronounce pronouncements pronto pronunciation proof proofread prop propaganda propagate
propagation propane propellant propeller propensity property prophecy prophesy prophet prophetic prophylactic
prophylaxis proponent proportion proportional proportionality proportionate proposal propose proposition
propositional proprietary proprietor proprietorship propriety propulsion propylene prorated prose prosecute
prosecution prosecutor prospect prospective prospector prospectus prosper prosperity prosperous prostate prostatic
prosthesis prosthetic prostitute prostitution prostrate protagonist protease protect protection protectionism
protective protector protege protein proteinase protest protestant protestantism protestors protocol proton
prototype protracted protruding proudly prove proven provenance proverb proverbial provide providence provident
province provincial provision provisional proviso provocation provocative provoke provost prowess prowl proximal
proximate proximity proxy prudence prudent prudential prune pry psalm pseudo pseudonym psi psoriasis psych psyche
psychiatric psychiatrist psychiatry psychic psychoanalysis psychoanalytic psychological psychologist psychology
psychometric psychosis psychosocial psychotherapist psychotherapy psychotic pub puberty pubescent pubic public
publication publicist publicity publicize publish puck pud puddle pueblo puff puffin puffy pug pugh puke pul pull
pulley pulmonary pulp pulpit pulsating pulse puma pumice pump pumpkin pun punch punctual punctuated punctuation
puncture pundit pungent punish punishable punishment punitive punk punt puny pup pupa pupil puppet puppetry puppy
purchase pure purebred puree purgatory purge purification purifier purify purine purity purl purple purport purpose
purposeful purr purse pursuance pursuant pursue pursuit purveyors purview pus push pussy pussycat put putative putt
putty puzzle pygmy pyjamas pylon pyramid pyramidal pyrene pyrex pyrite pyruvate python qua quack quad quadrangle
quadrant quadratic quadrature quadruple quadrupole quagmire quail quaint quake qualification qualifier qualify
qualitative quality quandary quant quanta quantifiable quantification quantify quantitative quantity quantization
quantum quarantine quark quarrel quarry quart quarterback quartermaster quartet quartile quarto quartz quasi
quaternary quatre quay queen queer quell quench query quest question questionable questionnaire quetzal queue
quibble quick quicken quickie quickness quicksilver quid quiescent quiet quill quilt quin quince quint
quintessential quintet quintile quinton quirk quirky quit quite quiver quiz quo quod quorum quot quota quotable
quotation quote quoth quotient rabat rabbi rabbit rabble rabid rabies raccoon race racecourse raceway racial racism
racist rack racket racy rad radar radial radian radiance radiant radiate radiation radiative radiator radical radii
radio radioactive radioactivity radiographic radiographs radiography radioisotopes radiologic radiological
radiologist radiology radiometer radiotherapy radish radium radius radix radon raffle raft rag raga rage raggedy
raglan ragtime rah raid rail railroad railway rain rainbow raincoat raindrops rainfall rainy raise raisin raj raja
rake rally ralph ram ramada ramble ramifications ramp rampage rampant rampart ran ranch rancho rancid rand random
randomization randomized randomness randy rang range rani rank ransom rant rap rape rapid rapidity rapier rapist
rapport raptor rapture rare rarity rascal rash raspberry raster rat rata ratchet rate ratepayers rath ratification
ratify ratio ration rational rationale rationality rationalization rationalize rattan rattle rattlesnake raucous
ravaged rave ravel raven ravine ravioli ravished raw rawhide ray rayon razor razorbacks razz reach reachable react
reaction reactionary reactivate reactivation reactive reactivity reactor read readability readable readership
readily readiness readmission ready reaffirm reagent real realignment realism realist realistic realistically
reality realization realize reallocation realm realtor realty ream reap reappear reapply reappointment rear
rearrange rearrangement reason reasonable reasonableness reasonably reassess reassessment reassigned reassignment
reassurance reassure reauthorization rebate rebel rebellion rebellious rebirth reborn rebound rebuild rebuilt rebuke
rebuttal recalculate recall recap recapture recast receding receipt receivable receive recent receptacle reception
receptionist receptive receptor recess recession recessive recharge recherche recidivism recipe recipient reciprocal
reciprocating reciprocity recirculation recital recitation recite reckless reckon reclaim reclamation
reclassification reclassified recliner reclining recode recognition recognizable recognize recoil recollection
recombination recommend recommendation recompile recon reconcile reconciliation reconditioned reconnaissance
reconnect reconnection reconsider reconsideration reconstituted reconstitution reconstruct reconstruction
reconstructive record recordable recount recoup recourse recover recoverable recovery recreate recreation
recreational recruit recruitment rect rectal rectangle rectangular rectification rectifier rectify rector rectory
rectum recumbent recur recurrence recurrent recursion recursive recycle red redacted redd reddish rede redeem
redeemable redefine redefinition redemption redeployment redesign redevelopment redhead redirect redirection
rediscover redistribute redistribution redistricting redness redo redone redraw redress redskins reduce reductase
reduction redundancy redundant redux redwood reed reedy reef reel reese reeve ref referee reference referendum
referent referential referral refill refillable refinance refine refinement refinery refinishing reflect reflectance
reflection reflective reflectivity reflector reflex reflexive reflexology reflux refocus reforestation reform
reformation reformist reformulated refraction refractive refractor refractory refrain refresh refreshment
refrigerant refrigerate refrigeration refrigerator refuge refugee refund refurbished refurbishment refusal refuse
refutation refute reg regain regal regalia regard regardless regatta regency regenerate regeneration regenerative
regent regime regimen regiment regimental region regional regionalism register registrant registrar registration
registry regress regression regressive regret regrettable regrettably regrowth regular regularity regularization
regulate regulation regulator regulatory rehabilitate rehabilitation rehabilitative rehearing rehearsal rehearse
reign reimbursable reimburse reimbursement reims rein reincarnation reindeer reinforce reinforcement reinstall
reinstate reinstatement reinsurance reintegration reintroduced reinvent reinvested reinvestment reissue reiterate
reject rejection rejoice rejoin rejuvenate rejuvenation rel relapse relate relation relational relationship relative
relativism relativistic relativity relaunch relax relaxation relay release relegated relentless relevance relevancy
relevant reliability reliable reliably reliance reliant relic relief relieve religion religious relinquish relish
relist relive reload relocatable relocate relocation reluctance reluctant rely remade remain remainder remake remand
remark remarkable remarkably remaster rematch remedial remediation remedy remember remembrance remind reminiscences
reminiscent remission remit remittance remix remnant remodel remorse remortgage remote removable removal remove
remuneration renaissance renal rename rencontre rend rendezvous rendition renegade renew renewable renewal renin
rennes renounce renovate renovation renown rent rental renumbered renunciation reopen reorder reorganization
reorganize rep repaint repair reparation repatriation repay repayment repeal repeat repeatability repeatable repel
repellent repent repentance repercussions repertoire repertory repetition repetitive replace replaceable replacement
replay replenish replenishment replete replica replicate replication report reportable reportage repose reposition
repository repossessed reprehensible represent representation representational representative repress repression
repressive repressor reprieve reprimand reprint reprisal reprise reproach reprocessing reproduce reproducibility
reproducible reproduction reproductive reptile republic republican republication republish repudiation repugnant
repulsion repulsive repurchase reputable reputation reputed request requiem require requirement requisite
requisition reread rerun resale reschedule rescind rescission rescue reseal research resection resell resemblance
resemble resend resent resentment reservation reserve reservists reservoir reset resettlement reshape reside
residence residency resident residential residual residue resign resignation resilience resiliency resilient resin
resist resistance resistant resistive resistivity resistor resize resolute resolution resolve resonance resonant
resonate resonator resort resounding resource resourceful resp respect respectable respectful respective respiration
respirator respiratory respite respond respondent response responsibility responsible responsibly responsive
responsiveness rest restart restate restatement restaurant restful restitution restless restlessness restock
restoration restorative restore restrain restraint restrict restriction restrictive resubmit result resultant resume
resumption resurfacing resurgence resurrect resurrection resuscitation ret retail retain retake retaliate
retaliation retard retardant retardation retelling retention retest rethink reticulum retina retinal retinol retire
retirement retort retouching retract retractable retraction retraining retransmission retransmit retreat retribution
retrieval retrieve retroactive retrograde retrospect retrospective retry return returnable retype reunification
reunion reunite reuse rev revaluation revamp reveal revel revelation revenge revenue reverb revere reverence
reverend reverie reversal reverse reversible reversion revert review revise revision revisionist revisit
revitalization revitalize revival revive revocable revocation revoke revolt revolution revolutionary revolutionize
revolve revue reward rewind rework rewrite rex rhapsody rhea rheology rhesus rhetoric rhetorical rheumatic
rheumatism rheumatoid rhine rhinestone rhinitis rhino rhinoceros rhinoplasty rhizome rho rhodium rhododendron
rhubarb rhyme rhythm rhythmic ria rial rib ribbon riboflavin ribose rice rich richness richter rick rickey ricochet
rid riddance ridden riddle ride ridge ridicule ridiculous rife riff rifle rift rig right righteous righteousness
rightful rigid rigidity rigorous riley rim rind ring ringling rink rinse rio riot rip riparian ripe ripening ripple
rise risen risk risky risque rit rita rite ritual rival rivalry rivas rive riverbank riverhead riverine riverside
rivet riyal roach road roadblock roadhouse roadside roadster roadway roam roan roanoke roar roast rob robbery
robbins robe robin robles robot robust robustness roc rock rockaway rocket rockfish rocky rococo rod rode rodent
rodeo rodger rodney roe roebuck roger rogue role roll rollback romaine romance romantic romanticism romero romp
ronde rondo rood roof rook rookie room roommate roomy roost root rope roque rory rosario rosary rose rosebud
rosemary rosette rosewood rosin ross roster rosy rot rota rotary rotate rotation rotational rotator rote rotisserie
rotor rotten rotunda rouge rough roughness roulette round roundabout roundhouse roundup rouse rout route routine
rove row rowan rowdy roxy royal royalty rub rubberized rubbish rubble rubella rubric ruby rucksack ruckus rudd ruddy
rude rudimentary rue ruff ruffle rufus rug ruin rule rum rumble ruminations rummy rumour rump run runaway rune rung
runny runoff runway rupee rupiah rupture rural ruse rush rusk ruskin russel russia rust rustic rusty rut ruth
rutherford ruthless ryder rye sab sabbath sabbatical sabina sabine sable sabotage sabre sac sachets sack sacrament
sacred sacrifice sacrificial sad saddened saddle saddlery sade sadism sadistic sadness sadr safari safe safeguard
safety saffron sag saga sage sagebrush saggy sagittarius sago sahib said sail sailboat sailor saint sake sal salaam
salad salamander salary sale salesman salespeople salesperson salient salina saline salinity saliva salivary salmon
salmonella salon saloon salt salty salutation salute salvage salvation salve salvo sam samara samaria samba same
sammy sample samson samsonite samurai san sancho sanctification sanctified sanction sanctity sanctuary sanctum sand
sandal sandalwood sandbox sandman sandpaper sandpiper sandstone sandstorm sandwich sandy sane sang sanitary
sanitation sanity sank sap sapphic sapphire saraband sarcasm sarcastic sarcoma sardines sari sarong sash saskatoon
sass sassafras sassy sat satan satanic satchel sateen satellite satin satire satirical satisfaction satisfactorily
satisfactory satisfy saturated saturation sauce saucepan saucy sauna saunders sausage saute savage savanna savant
save savior savour savoy savvy saw sawdust sawmill sawyer sax saxophone saxophonist say scab scaffold scala scalable
scalar scale scallop scalp scalpel scaly scam scamp scan scandal scandalous scandic scant scape scapegoat scar
scarab scarce scarcity scare scarecrow scarf scarlet scary scat scathing scavenger scenario scene scenery scenic
scent sceptre schedule schema schematic scheme schiller schilling schism schizophrenia schizophrenic schnauzer
schneider scholar scholarship scholastic school schoolboy schoolgirl schoolhouse schooner sciatica science
scientific scientifically scientist scintillation scion scissor scleroderma sclerosis scoliosis sconce scones scoop
scoot scope scorched scorching score scoreboard scoreless scorn scorpion scot scotch scotia scoundrels scour scourge
scout scrabble scramble scrap scrapbook scrape scrappy scratch scream screech screen screenplay screenwriter screw
screwdriver scribble scribe scrimmage scrip script scriptural scripture scroll scrooge scrotum scrub scrum
scrumptious scrutinize scrutiny sculpt sculptor sculptural sculpture scum sea seaboard seacoast seafarers seal
sealant seam seaman seamless seaplane seaport sear search searchlight seascape seashore seaside season seasonal
seasonality seat seaward seaweed sec secession secluded seclusion second secondary secondhand secrecy secret
secretarial secretariat secretary secretion secretive secretory sect sectarian section sectional sector sectoral
secular secularism secure security sedan sedation sedative sedentary sedge sediment sedimentary sedimentation
sedition seduce seduction seductive see seedling seedy seeger seek seem seen seep seepage seething segment segmental
segmentation segregated segregation seine seismic seismology seize seizure seldom select selectable selection
selective selectivity selector selenium self selfish selfishness selfless sell semantic semantically semaphore
semblance semen semester semi semiannual semicolon semiconductor semifinal seminal seminar seminary semiotics sen
senate senator senatorial send senior seniority senna sensation sensational sense senseless sensibility sensible
sensibly sensitive sensitivity sensitization sensor sensory sensual sensuality sensuous sent sentence sentient
sentiment sentimental sentinel sentry separable separate separation separatist separator sepia sepsis sept septal
septic septuagint septum sequel sequence sequent sequential sequestration sequin ser serenade serendipity serene
serenity serge sergeant serial serialization serialize series serif serine serious seriousness sermon serological
serpent serpentine serra serrano serrated serum servant serve service serviceability serviceable servitude servo
sesame session set setback seth seton settle settlement setup seven sevenfold seventeen seventeenth seventh seventy
sever several severance severe severity sew sewage sewerage sewn sex sextet sexton sexual sexuality sexy shabby
shack shackle shad shade shadow shadowy shady shaft shag shaggy shah shake shakedown shaken shakti shaky shale shall
shallow shalom shalt sham shaman shamanic shamanism shambles shame shameful shameless shampoo shamrock shan shandy
shanghai shank shanna shanty shape shard share shareholder shark sharp sharpen sharpie sharpness shatter shave
shaven shaw shawl shay she shea sheaf shear sheath sheen sheep sheepskin sheet sheik shekel shelf shell shellfish
shelly shelter shelved shelves shelving shenanigans shepherd sheriff sherlock sherry shield shift shilling shim shin
shine shingle shiny ship shipboard shipbuilding shipman shipment shipwreck shipyard shire shirt shirtless shiv shoal
shock shoddy shoe shoemaker shoestring shogun shone shook shoot shop shopkeeper shoplifting shoppe shore short
shortage shortcake shortcoming shorten shortfall shorthand shortness shortstop shot shotgun should shout shove
shovel show showcase showdown shown showroom showy shrapnel shred shrew shrewd shrike shrill shrimp shrine shrink
shrinkage shroud shrub shrug shrunk shrunken shudder shuffle shun shunt shut shutdown shutout shuttle shy shyness
sib sibling sic sicilian sick sickening sickle sickness side sideboard sideline sidewalk sideways sidewinder siege
sienna sierra siesta sieve sift sig sigh sight sigma sign signal signatory signature signet significance significant
signify silage silence silent silhouette silica silicate silicon silicone silk silken silky sill silliness silly
silo silt silty silva silver silverware silvery sima simian similar similarity simile simmer simmons simp simple
simplex simplicity simplification simplify simplistic simulate simulation simulator simultaneous sin since sincere
sincerity sind sine sinful sing singh single singlet singleton singular singularity sinh sinister sink sinus
sinusitis sinusoidal sion sip siphon sir sire siren sirloin sis sisal sissy sister sisterhood sit sitar site
situated situation situational situs siva six sixpence sixteen sixteenth sixth sixty sizable size sizeable sizzle
skate skeet skeletal skeleton sketch sketchbook sketchy skew ski skid skiff skill skillet skillful skim skimpy skin
skinny skip skippy skirmish skirt skit skull skunk sky skylark skylight skyrocketing skyscraper skyway slab slack
slag slain slam slander slang slant slap slapstick slash slat slate slaughter slaughterhouse slave slavery slaw slay
sleazy sled sledge sleek sleep sleepless sleepy sleet sleeve sleeveless sleigh slender slept sleuth slew slice slick
slid slide slight slim slime slimy sling slingshot slinky slip slipknot slippage slippery slit sliver sloan slogan
sloop slope sloppy slot sloth slough slow slowdown sludge slug sluggish slum slumber slump slurp slurry slush slut
slutty sly smack small smallpox smart smarty smash smear smell smelly smelt smile smirk smite smith smitten smog
smoke smokeless smoky smooth smoothness smote smother smudge smug smuggled smuggler smuggling smut snack snag snail
snake snap snappy snapshot snare snark snatch sneak sneaky sneeze snell snider sniff snip snipe snippet snob snook
snoop snoopy snooze snore snorkel snort snot snout snow snowball snowbird snowfall snowflake snowmobile snowshoe
snowstorm snowy snuff snug snuggle soak soap soapbox soapy soar sob sobriety soc sociable social socialism socialist
socialite socialization socialize societal society socioeconomic sociological sociologist sociology sock socket
sockeye sod soda sodium sodomy sofa soft softball soften softness software softwood soggy soho soil sojourn sol sola
solace solar solarium sold soldier sole solemn solenoid solent solicit solicitation solicitor solid solidarity
solidify solis solitaire solitary solitude solo soloist solon solstice solubility soluble solute solution solvable
solve solvency solvent soma somatic some somebody someday somehow someone someplace somerset something sometime
somewhat somewhere son sonar sonata song songbird songbook sonic sonnet sonny soon soot soothe sop soph sophia
sophisticated sophistication sophomore soprano sora sorcerer sorceress sorcery sordid sore soreness sorghum sorority
sorption sorrel sorrento sorrow sorrowful sorry sort sortie sot sou sought soul soulful sound soundboard soundness
soup sour source souter south southbound southeast southeastern southerly southern southernmost southland southward
southwest southwestern souvenir sovereign sovereignty soviet sow sown soy soybean spa space spaceship spacious spade
spaghetti spam span spangled spaniel spank spar spare spark sparkle sparky sparrow sparse spasm spastic spat spate
spatial spatula spawn spay speak spear spearhead spearman spec special specialist speciality specialization
specialize speciation species specific specifically specification specificity specifier specify specimen speck
speckled spectacle spectacular spectator spectra spectral spectre spectrometer spectrometry spectroscopic
spectroscopy spectrum speculate speculation speculative speculators speculum sped speech speechless speed speedily
speedometer speedway speedy speer spell spellbound spelt spence spend spenser spent sperm spew sphere spherical
sphincter sphinx spice spicy spider spiel spiffy spigot spike spill spillage spin spinach spinal spindle spine
spinnaker spinster spiny spiral spire spirit spiritual spiritualism spirituality spiro spit spite spitfire spitz
splash splat spleen splendid splendour splice spline splint split spode spoil spoilt spoke spoken spokesman
spokeswoman sponge sponsor sponsorship spontaneity spontaneous spoof spook spooky spool spoon spoonful sporadic
sporadically spore sport sportsman sportsmanship sportswear sporty spot spotless spotlight spotty spousal spouse
spout sprains sprang sprawl spray spread spree spring springboard springtime sprinkle sprint sprite sprocket sprout
spruce sprung spud spun spunk spunky spur spurious spurt sputtering sputum spy squad squadron squall squamous
squandered square squash squat squaw squeak squeaky squeeze squid squire squirrel squirt squish sri stab stability
stabilization stabilize stable stack stadium staff stag stage stagecoach staggered staggering stagnant stagnation
stain stainless stair staircase stairway stake stakeholder stale stalemate stalk stall stallion stalwart stamina
stamp stampede stance stand standard standardization standardize standish standoff standout standpoint standstill
stang stanhope stanza staphylococcus staple star starboard starch stardom stare starfish stargazer stark starlet
starlight starling starry start startled startling starvation starve stash state statehood stateless statement
stateroom stateside statesman static statically station stationary stationery statistic statistical statistician
stator statuary statue stature status statute statutory staunch stave stay stead steadfast steadily steady steak
steal stealth steam steamboat steamship steamy steed steel steelhead steely steen steep steeple steeplechase steer
stein stella stellar stem stemware stench stencil stenosis stent step stepfather stepmother steppe stepwise stereo
stereotype stereotypical sterile sterility sterilization sterilized sterling stern steroid stethoscope steven stew
steward stewardship stick sticky stiff stiffness stifle stigma stile stiletto still stillness stimulant stimulate
stimulation stimulator stimuli stimulus stine sting stingray stingy stink stint stipend stipulate stipulation stir
stitch stochastic stock stockholder stockpile stoic stoke stole stolen stomach stomp stone stonewall stoneware stony
stood stooges stool stoop stop stopover stoppage storage store storehouse stork storm stormy story storybook
storyteller storytelling stout stove stow stowaway straddle straight straighten straightforward strain strait strand
strange strangeness strangled strap strapless strata strategic strategically strategist strategy stratification
stratified stratigraphic stratigraphy stratosphere stratospheric stratum stratus straw strawberry stray streak
stream streamline street streetcar streetwise strength strengthen strenuous streptococcus stress stressful stretch
stretchy strewn stricken strict stride strife strike string stringent strip stripe strive strode stroke stroll
strong stronghold strontium stroud struck structural structure struggle strung strut stub stubble stubborn stubby
stucco stuck stud student studio study stuff stuffy stumble stump stun stung stunt stupendous stupid stupidity
sturdy sturgeon stuttering sty style stylish stylist stylistic stylized stylus styrene suave sub subcategory
subchapter subclass subcommittee subconscious subcontinent subcontract subcontractor subculture subcutaneous
subdivided subdivision subdue subfamily subgroup subheading subject subjective subjectivity sublease sublet
sublimation sublime subliminal submarine submerged submersible submission submissive submit submittal subordinate
subordination subparagraph subpoena subscribe subscript subscription subsection subsequent subset subside subsidence
subsidiary subsidize subsidy subsistence subspace subspecies substance substandard substantial substantiate
substantive substation substitute substitution substrate subsurface subsystem subterranean subtitle subtle subtlety
subtly subtotal subtract subtraction subtropical subtype subunit suburb suburban suburbia subversion subversive
subvert subway succeed success successful succession successive successor succinct succulent succumb such suck sucre
sucrose suction sud sudden sue suede suffer suffice sufficiency sufficient suffix suffocation suffrage sugar suggest
suggestion suggestive suicidal suicide suit suitability suitable suitably suitcase suite sulla sullen sully sulphate
sulphur sultan sultry sum sumatra summarily summarize summary summation summative summertime summit summon sumner
sump sumptuous sun sunbeam sunburn sunburst sundae sundial sundown sundry sunfish sunflower sung sunglass sunk
sunken sunless sunlight sunny sunrise sunset sunshine sunspot sup superannuation superb supercharged supercharger
superclass superconductivity superconductor supercool superfamily superficial superfluous superhero superhighway
superimposed superintendent superior superiority superlative superman supermarket supernatant supernatural supernova
superposition superpower superscript supersede supersized supersonic superstition superstitious superstructure
supervise supervision supervisor supervisory supplant supple supplement supplemental supplementary supplementation
supplier supply support supportive suppose supposition suppositories suppress suppression suppressor supremacy
supreme sur sura surah surat surcharge sure surety surf surface surfactant surfboard surge surgeon surgery surgical
surname surpass surplus surprise surrealism surrealist surrender surrey surrogate surround surveillance survey
surveyor survivability survival survive survivor susceptibility susceptible suspect suspend suspense suspension
suspicion suspicious sustain sustainable sustenance sutra suture swab swag swain swallow swam swami swamp swan swank
swap swarm swash swat swatch swath sway swear sweat sweatshop sweaty sweep sweepstake sweet sweetened sweetener
sweetheart sweetie sweetness swell swept swift swig swim swimsuit swindle swine swing swipe swirl swish swiss switch
switchboard switchgear swivel swollen swoop swoosh sword swordfish swordsman swore sworn swot swung sycamore
syllable syllabus sylvan sylvester symbiosis symbiotic symbol symbolic symbolically symbolism symbolize symmetric
symmetrical symmetry sympathetic sympathize sympathy symphonic symphony symposium symptom symptomatic synagogue
synapse synaptic sync synch synchro synchronization synchronize synchronous synchrotron syndicate syndication
syndrome synergistic synergy synod synonym synonymous synopses synopsis synoptic synovial syntactic syntax synthesis
synthesize synthetic syphilis syringe syrup system systematic systematically systemic systolic tab tabby tabernacle
tabla tablature table tableau tablecloth tablespoon tablet tableware tabloid taboo tabor tabular tabulated
tabulation tach tachometer tachycardia tacit tack tackle tacky tact tactic tactical tactile tad tadpole taffeta
taffy taft tag tai tail tailings taillights tailor tain taint take taken takin tala talbot talc tale talent talisman
talk talkative talkie tall tally talon tam tamara tamarack tamarind tambourine tame tammy tamper tampon tan tana
tandem tang tanga tangent tangential tangible tangle tango tangy tania tank tankard tannins tantalizing tantalum
tantamount tantra tantric tantrum tao tap tapas tape tapestry tapioca taproot tar tara tarantula tardy target tariff
tarmac tarnish taro tarot tarp tarpon tarragon tarragona tart tartan tartar task tass tassel taste tasteful
tasteless tasty tat tate tattered tattoo tau taught taunt taupe taurine taut tavern tawny tax taxable taxation taxi
taxicab taxidermy taxon taxonomic taxonomy taxpayer tea teach teacup teak teal team teammate teamsters teamwork
teapot tear teardrop tease teaspoon tech techies technic technical technicalities technician technique technological
technologist technology tectonic ted tedious tee teeming teen teenage teeny teeth telecast telecommunication
telegram telegraph telemark telemetry telepathy telephone telephony telephoto telescope telescopic televised
television tell telluride temp tempera temperament temperance temperate temperature tempest templar template temple
tempo temporal temporarily temporary tempt temptation ten tenacious tenacity tenancy tenant tend tendency tenderloin
tenderness tendon tenement tenet tennis tenor tense tensile tension tensor tent tentacle tentative tenth tenuous
tenure tequila term terminal terminate termination terminator termini terminology terminus termite tern ternary
terrace terrain terrapins terrestrial terrible terribly terrier terrific terrified terrifying territorial territory
terror terrorism terrorist terry terse tertiary test testa testable testament testicle testicular testify
testimonial testimony testis testosterone tetanus tether tetra tetrahedron text textbook textile textual texture
than thane thank thankful thanksgiving thar that thatch thaw the theatre theatrical thebes thee theft their them
thematic theme themselves then thence theocracy theologian theological theology theophylline theorem theoretic
theoretical theorist theory theosophy therapeutic therapist therapy there thereafter thereby therefor therefore
therefrom therein thereof thereon therese thereto thereunder thereupon therewith therm thermal thermocouple
thermodynamic thermometer thermoplastic thermos thermostat thesauri thesaurus these thesis theta they thiamine thick
thickened thickening thicket thickness thief thievery thieves thigh thimble thin thine thingy think third thirst
thirsty thirteen thirteenth thirty this thistle thither tho thong thoracic thorax thorium thorn thorny thorough
thoroughbred thoroughfare thorp those thou though thought thoughtful thousand thrash thread threat threaten three
threefold threesome threonine threshold threw thrice thrift thrifty thrill thrive throat throbbing thrombin
thrombosis throne throng throttle through throughout throughput throw throwback thrown thrush thrust thud thug thumb
thumbnail thump thunder thunderbird thunderbolt thunderstorm thurrock thus thwart thy thyme thymus thyroid thyself
tiara tibet tibia tibial tic tick ticket tickle ticklish tidal tide tidewater tidings tidy tie tiff tiffany tiffin
tiger tight tighten tightness til tilde tile till tillage tilt timber timberland time timekeeping timeless
timeliness timepiece timetable timid timothy tin tincture tinderbox tine ting tingle tinker tinnitus tinsel tint
tiny tip tipsy tiredness tireless tiresome tissue tit titanic titanium tithe title titration titre titty titular
tivoli toad toast toastmaster toasty tobacco toby tocopherol tod today toddler toe toffee tofu tog toga together
toggle toil toilet toiletry toilette toke token told tole tolerable tolerance tolerant tolerate toll toluene tom
tomahawk tomato tomb tombstone tomcat tome tommy tomography tomorrow ton tonal tone tong tonga tongue tonic tonight
tonkin tonnage tonneau tony too took tool toolbox toot tooth toothbrush toothpick top topaz topiary topic topical
topless topographic topographical topography topological topology topple topsoil toques tor torah torch tore torment
torn tornado toroidal torpedo torque torrent torsion torso tort tortilla tortoise torture torus tory tosh toss tot
total totalitarian totalitarianism totality tote totem toto toucan touch touchdown touchstone touchy tough toughness
tourism tourist tourmaline tournament tourney tout tow toward towel town township tox toxic toxicity toxicological
toxicology toxin toy trace traceability traceable trachea tracheal track tract traction tractor tradable trade
trademark tradition traditional traffic tragedy tragic tragically trail train trainee trait traitor trajectory tram
tramp trample trampoline tramway trance tranquil tranquility tranquillity transact transaction transactional
transatlantic transceiver transcend transcendence transcendent transcendental transcontinental transcribe transcript
transcription transcriptional transducer transduction transect transfer transferable transferee transference
transferor transform transformation transfusion transgression transient transistor transit transition transitional
transitive transitory translate translation translational translator transliteration translocation translucent
transmission transmit transmittal transnational transom transparency transparent transpired transplant
transplantation transport transportable transportation transpose transposition transverse transvestite trap trapeze
trash trashy trauma traumatic traumatized travail travel travelogue traversal traverse travesty travis trawl tray
treacherous treachery tread treadmill treason treasure treasury treat treatable treatise treatment treaty treble
trebuchet tree trek trellis tremble tremendous tremolo tremor trench trend trespass trey triad triage trial triangle
triangular triangulation tribal tribe tribulation tribunal tribune tributary tribute trice trick trickery trickle
trickster tricky tricycle trident triennial trier trifle trig triglyceride trigonometric trigonometry trike trillion
trillium trilogy trim trimester trine trinity trinket trio trip tripartite triple triplet triplex tripod tripoli
trite tritium triton triumph triumphant trivia trivial trivium troll trolley trombone tron troop trophic trophy
tropic tropical troposphere trot trouble troublesome trough troupe trouser trout trove trowel troy truancy truce
truck truckload true truffle truly trump trumpet truncate truncation trundle trunk truss trust trustee
trustworthiness trustworthy trusty truth truthful truthfulness try tryout trypsin tryptophan tsar tsunami tub tuba
tubal tubby tube tuberculosis tubular tuck tue tuff tufted tufts tug tugrik tui tuition tulip tulle tum tumble
tumbleweed tummy tumour tumultuous tun tuna tunable tundra tune tungsten tunic tunnel tupelo turban turbidity
turbine turbo turbulence turbulent turd turf turing turk turkey turmeric turmoil turn turnaround turnip turnkey
turnout turnover turnpike turntable turquoise turret turtle tut tutor tutorial tutti tutu tux tuxedo twain twas twat
tweak tweed tween tweeter tweezers twelfth twelve twentieth twenty twice twig twilight twill twin twine twink
twinkle twirling twist twitch two twofold tycoon tying type typescript typeset typewriter typhoid typhoon typical
typist typo typographic typographical typography typology tyrannical tyranny tyrant tyre tyrone tyrosine ubiquitous
ubiquity udo ugh ugly ukulele ulcer ulcerative ulster ultima ultimate ultimatum ultimo ultra ultrasonic ultraviolet
umber umbilical umbra umbrella umpire unable unabridged unacceptable unaccompanied unaccounted unadjusted unaffected
unaffiliated unaltered unambiguous unanimity unanimous unannotated unannounced unanswered unanticipated unapproved
unarmed unassigned unassisted unattached unattended unattractive unaudited unauthorized unavailability unavailable
unavoidable unaware unbalanced unbearable unbeatable unbeaten unbelief unbelievable unbelievably unbelievers
unbiased unborn unbound unbranded unbreakable unbridled unbroken unbundled uncanny uncensored uncertain uncertainty
unchallenged unchanged unchanging uncharted unchecked uncirculated unclaimed unclassified uncle unclean unclear
uncoated uncomfortable uncommon uncomplicated uncompressed uncompromising unconditional unconfirmed unconnected
unconscious unconsciousness unconstitutional unconstrained uncontested uncontrollable uncontrolled unconventional
uncooked uncorrected uncover uncredited uncut undamaged undated undead undecided undeclared undefeated undefined
undeliverable undeniable undeniably under underage undercover undercut underdeveloped underdog underestimate
undergarments undergo undergrad undergraduate underground underlay underlie underline underlying undermine
underneath underpants underpin underrated underrepresented underscore undersea undersecretary underside undersigned
understand understandable understandably understated understatement understood undertake undertones undertook
undervalued underwater underway underwear underweight underwent underwood underworld underwriter underwriting
undesirable undesired undetectable undetected undetermined undeveloped undies undifferentiated undisclosed
undiscovered undisputed undistributed undisturbed undivided undo undocumented undone undoubtedly undress undue
undulating unduly undying unearned unearth uneasy unedited uneducated unemployed unemployment unending unenforceable
unequal unequivocal unethical uneven uneventful unexpected unexpired unexplained unexplored unfair unfaithful
unfamiliar unfettered unfilled unfiltered unfinished unfit unfold unforeseen unforgettable unforgiven unfortunate
unfounded unframed unfriendly unfulfilled unfunded unfurnished ungodly unhappiness unhappy unhealthy unheard
unhelpful unholy unicorn unidentified unidirectional unification uniform uniformity unify unilateral unimaginable
unimportant unincorporated uninformed uninhabited uninstalled uninsured unintelligible unintended unintentional
uninteresting uninterrupted uninterruptible union unionist unionized unique uniqueness unison unit unitarian unitary
unite unity universal universalist universality universe university unjust unjustified unknowingly unknown unlawful
unleaded unleash unless unlicensed unlike unlimited unlink unlisted unload unlock unlucky unmanned unmarked
unmarried unmask unmatched unmet unmistakable unmodified unmounted unnamed unnatural unnecessarily unnecessary
unneeded unnoticed unnumbered unobserved unobstructed unobtrusive unoccupied unofficial unopened unordered
unorthodox unpack unpaid unparalleled unpaved unplanned unpleasant unplug unpopular unprecedented unpredictable
unprepared unprocessed unproductive unprofessional unprofitable unprotected unproven unpublished unqualified
unquestionably unrated unravel unreachable unread unreadable unreal unrealistic unrealized unreasonable unreasonably
unrecognized unregistered unregulated unrelated unreleased unrelenting unreliable unreported unresolved unresponsive
unrest unrestrained unrestricted unruly unsafe unsatisfactory unsatisfied unsaturated unscented unscheduled
unscrupulous unsecured unseen unselfish unset unsettled unsettling unshaved unshaven unsightly unsigned unskilled
unsold unsolicited unsolved unsorted unsound unspeakable unspecified unspoiled unspoken unstable unsteady
unstoppable unstrung unsubscribing unsubstantiated unsuccessful unsuitable unsung unsupervised unsupported unsure
unsurpassed unsurprisingly unsuspecting unsustainable untamed untapped untenable untested unthinkable untied until
untimely untitled unto untold untouchable untouched untrained untranslated untreated untrue unusable unused unusual
unveil unverified unwanted unwarranted unwavering unweighted unwelcome unwilling unwillingness unwind unwise
unwittingly unworthy unwrap unwritten upbeat upbringing upcoming update upgrade upheaval upheld uphill uphold
upholstered upholstery upkeep upland uplift upload upon upper uppermost upright uprising uproar upscale upset upside
upsilon upstairs upstart upstate upstream uptake uptown upward ural uranium urban urbanism urbanization urbanized
urchin urea urethane urethra urethral urge urgency urgent urinal urinalysis urinary urinating urination urine urn
urologic urology usability usable usage use useful usefulness useless usher usual utensil uterine uterus utile
utilitarian utility utilization utilize utmost utopia utopian utter utterance vacancy vacant vacate vacation
vaccinated vaccination vaccine vacuum vader vagabond vagina vaginal vague vagueness vail vain valance vale valence
valentine valerian valet valiant valid validate validation validity valley valuable valuation value valve vamp
vampire van vanadium vandalism vane vang vanguard vanilla vanish vanity vanquish vantage vapour vara variability
variable variance variant variation variational varicella varicose variegated varietal variety various varna varnish
varsity vary vas vascular vase vasectomy vast vat vaudeville vault veal vector veer vegetable vegetarian
vegetarianism vegetation vegetative vehemently vehicle vehicular veil vein vela vellum velocity velvet velvety
vendetta vending vendor veneer venerable vengeance venison venom venomous venous vent ventilated ventilating
ventilation ventilator ventral ventricle ventricular venture venue vera veracity veranda verb verbal verbatim
verbena verbose verbosity verdict verge verifiable verification verifier verify verily veritable verity vermeil
vermilion vermin vernacular vernal versatile versatility verse version verso versus vert vertebrae vertebral
vertebrate vertex vertical vertices vertigo verve very vesicle vessel vest vestal vestibular vet veteran
veterinarian veterinary veto vex via viability viable viaduct vial vibrant vibrate vibration vibrational vibrator
vicar vicarious vice viceroy vicinity vicious victim victimization victimized victor victorious victory video vie
view viewable viewpoint vigil vigilance vigilant vigilante vignette vigorous vigour viking vila vile villa village
villain vim vina vinaigrette vincent vindicated vindication vine vinegar vineland vineyard vino vintage vinyl viol
viola violate violation violator violence violent violet violin violinist violoncello viper viral vireo virgin
virginity virility virology virtual virtue virtuoso virtuous virulence virulent virus visa visage visceral viscose
viscosity viscount viscous vise visibility visible visibly vision visionary visit visitation visitor visor vista
visual visualization visualize vita vital vitality vitamin viticulture vitreous viva vive vivid vixen vocabulary
vocal vocalist vocation vocational vodka vogue voice void vol volatile volatility volcanic volcano volition volley
volleyball volt voltage volume volumetric voluminous voluntarily voluntary volunteer volunteerism voluptuous vomit
voodoo vortex vorticity vote votive vouch vow vowel voyage voyeur voyeurism vulgar vulgate vulnerability vulnerable
vulture vulva vying wack wacky wad wade wadi wafer waffle wag wage wagon wahoo wail wainwright waist waistband
waistcoat wait waitress waive wake wale walk walkway wall wallet walleye wallpaper wally walnut walrus walsh walt
waltz wan wand wanderlust wane wang want wanton war warbler ward warden wardrobe ware warehouse warfare warlock warm
warmth warn warp warrant warranty warren warrior warsaw warship wart wartime wary was wasabi wash washable washroom
wasp waste wasteful wasteland wat watch watchdog watchful watchman watchtower waterfall waterfowl waterfront
waterman watermark watermelon waterproof watershed waterside watertight waterway waterworks watery watt wattage
wattle waugh wave wavelet wavy wax waxy way wayside wayward weak weaken weakness wealth wealthy wean weapon weaponry
wear wearable weary weasel weather weatherproof weave web webby webster wed wedge wedlock wee week weekday weekend
ween weep weevil weigh weight weighty weir weird weirdness welcome weld welfare well wellington wellness wellspring
welsh welt wen wench went wept were werewolf wert west westbound westerly western westward wet wether wetness whack
whale wham wharf what whatever whatnot whatsoever wheat wheel wheezing when whence whenever where whereabouts
whereas whereby wherefore wherein whereof whereupon wherever whet whether whetstone whew whey which whichever whig
while whilst whim whimsical whine whip whiplash whirl whirlpool whirlwind whisk whisky whisper whistle whit white
whitefish whitehead whiteness whitening whitetail whither whittle who whoa whoever whole wholeheartedly wholeness
wholesale wholesome wholly whom whomever whoop whopping whore whose why wick wickedness wicket wide widen widespread
widow width wield wiener wife wig wigan wiggle wight wigwam wild wildcat wilderness wildfire wildlife wiles wilkes
wilkins will willie willingness willow willy wilt wily wimp win wince winch wind windfall windmill window windscreen
windshield windward windy wine winery wing wink winkle winter wintergreen wipe wire wireless wis wisdom wise wish
wishbone wishful wisp wisteria wit witch witchcraft with withal withdraw withdrawal withdrawn withheld withhold
within without withstand witness witty wives wiz wizard wizardry wobble wobbly woe woefully wok woke wold wolf
wolfram wolverine wolves woman womanhood womb wombat won wonder wonderful wonderland wondrous wong wont woo wood
woodbine woodcock woodcraft wooden woodland woodman woodpecker woodrow woodruff woodward woodwork woody woof wool
wop worcester word wore work workable workbench workbook workday workload workman workmanship workout workplace
workshop world worm worn worrisome worry worse worsen worship worst wort worth worthiness worthless worthy wot would
wound woven wow wraith wrangler wrap wrath wreak wreath wreck wreckage wren wrench wrestle wretch wright wrinkle
wrist wristband writ writable write written wrong wrongdoing wrongful wrote wrought wry wye wynn xenia xenon
xenophobia xylene xylophone yacht yah yahoo yak yale yam yang yank yap yard yardage yardstick yarn yarrow yates yaw
yawn yea yeah year yearbook yearling yearn yeast yeats yell yellow yellowish yelp yen yeoman yep yer yes yesterday
yesteryear yet yew yield yin yip yoga yoghurt yogi yoke yolk yon yonder york you young youngster your yourself
yourselves youth youthful yuan yucca yuck yule yummy zante zany zeal zealot zealous zebra zed zee zenith zeolite
zephyr zeppelin zero zest zeta zig zigzag zimbabwe zinc zinfandel zing zip zippy zircon zirconia zirconium zloty
zodiac zombie zonal zone zoo zoological zoology zoom zoophilia zooplankton zorro zoster zucchini
"""
