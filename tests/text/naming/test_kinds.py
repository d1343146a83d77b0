"""Whose name it is: a person's, a body's, a place's, or a thing's, which is no actor."""

from __future__ import annotations

import pytest

from tests.text.casting import actors
from tonekit.text.actors import find_names
from tonekit.text.segment import segment


def names(text: str) -> dict[str, str]:
    return {text[n.start : n.end]: n.kind for n in find_names(text, segment(text))}


def kinds(text: str) -> dict[str, str]:
    return {entity.name: entity.kind for entity in actors(text).values()}


BODIES = [
    pytest.param("Two officials told Orlex on Monday that the mayor would resign.", "Orlex", id="told something"),
    pytest.param("According to Orlex, the mayor knew of the plan in May.", "Orlex", id="source"),
    pytest.param("On Sunday evening Orlex reported that a fire had closed the port.", "Orlex", id="reports"),
    pytest.param("Police searched the headquarters of Orlex for nine hours.", "Orlex", id="has headquarters"),
    pytest.param("A spokesman for Mbulo Zarko declined to say who had signed.", "Mbulo Zarko", id="has a spokesman"),
    pytest.param("The drawings were leaked by an engineer at Orlex, prosecutors believe.", "Orlex", id="employs"),
    pytest.param("Orlex is a bank based in Lima with 400 employees.", "Orlex", id="is a bank"),
    pytest.param("Tickets will cost a tenth more, Tulsa Transit announced.", "Tulsa Transit", id="begins with a town"),
    pytest.param(
        "A year later Sustainable Peru said that it had sued the mine.",
        "Sustainable Peru",
        id="ends in a country",
    ),
    pytest.param(
        "In a letter to guests, Orlo Tor Lodge apologised and promised refunds.", "Orlo Tor Lodge", id="ends in a thing"
    ),
    pytest.param("But AL JAZEERA said that the talks had failed.", "AL JAZEERA", id="capitals without a surname"),
    pytest.param("Critics agreed that Orlo Mbulo have lost their way.", "Orlo Mbulo", id="verb in the plural"),
    pytest.param(
        "Orlo Mbulo leader Ada Cole resigned. Orlo Mbulo has nine seats.", "Orlo Mbulo", id="has a leader in a title"
    ),
    pytest.param("The Orlo Courier first published the letters.", "Orlo Courier", id="newspaper that publishes"),
    pytest.param("She told Mbulo Zarkoi on Monday that it was late.", "Mbulo Zarkoi", id="two words, told something"),
    pytest.param("The mayor's party, Orlo Zarkoi, lost nine seats.", "Orlo Zarkoi", id="party of somebody"),
    pytest.param("Orlex, founded in 2014, makes nine cars a day.", "Orlex", id="founded"),
    pytest.param("They said that Orlex, the consultancy he had founded, was legal.", "Orlex", id="that he founded"),
    pytest.param("Orlex's leader, Ada Cole, won. Voters told him that Orlex lost.", "Orlex", id="has a leader"),
    pytest.param("Rival Boeing will wait until May.", "Boeing", id="rival opens a sentence"),
    pytest.param("The court ruled that Apple must pay Ireland.", "Apple", id="firm that is a word, within a sentence"),
    pytest.param("Parti Orlo Selo, or POS, has nine seats.", "Parti Orlo Selo", id="name with its initials"),
    pytest.param("The Sinaloa Cartel has nine bosses.", "Sinaloa Cartel", id="cartel"),
    pytest.param("The Orlo Bank Investment Management sold it.", "Orlo Bank Investment Management", id="management"),
    pytest.param("Lima Police have closed the bridge.", "Lima Police", id="police of a town"),
    pytest.param("Nobody beat the Kansas City Chiefs.", "Kansas City Chiefs", id="team of chiefs"),
    pytest.param("Peru's wealth fund sold its stake.", "Peru's wealth fund", id="fund of a country"),
    pytest.param("Orlo coach Ada Cole resigned. On Monday Orlo lost again.", "Orlo", id="has a coach"),
    pytest.param("ORLEXA voted in favour of the bill.", "ORLEXA", id="acronym that opens a sentence"),
    pytest.param("On May 5 Boeing said it would wait.", "Boeing", id="firm behind a date"),
    pytest.param("Orlo Biotech said that 20 people would go.", "Orlo Biotech", id="trade in a name"),
    pytest.param("Mbulo Zarkoi today announced the opening of a plant.", "Mbulo Zarkoi", id="press release"),
    pytest.param("Mbulo Zarkoi has offered 2bn euros for the port.", "Mbulo Zarkoi", id="bid in figures"),
    pytest.param("Mbulo Railway, its largest customer, said it would sue.", "Mbulo Railway", id="railway that speaks"),
    pytest.param("The Mbulo Water District said in a note that it was late.", "Mbulo Water District", id="district"),
    pytest.param("The World Fish Programme said no.", "World Fish Programme", id="programme that speaks"),
    pytest.param("The Mbulo Initiative said no.", "Mbulo Initiative", id="initiative that speaks"),
    pytest.param("The village likes Human Rights Watch.", "Human Rights Watch", id="watch of a cause"),
    pytest.param("Then Labour said no.", "Labour", id="party by its creed"),
    pytest.param("Orlex, a peacekeeping force, left.", "Orlex", id="force of a kind"),
    pytest.param("The Peruvian Consulate General in Lima said no.", "Peruvian Consulate General", id="general"),
    pytest.param("Orlexa Handling is late. Orlexa, which is owned by a bank, left.", "Orlexa Handling", id="owned"),
    pytest.param("Ada Cole, Orlexa's chief executive, left. Orlexa is late.", "Orlexa", id="has a chief executive"),
    pytest.param("Orlexa, a maker of cars, said no.", "Orlexa", id="maker of something"),
    pytest.param("Mbulo Zarkoi, Peru's largest carrier, said no.", "Mbulo Zarkoi", id="a country's carrier"),
    pytest.param(
        "Mbulo Forging, which sells chains to Marine Cole of Lima, said no.", "Mbulo Forging", id="which, and speaks"
    ),
    pytest.param("Shares in Mbulo Zarkoi fell again.", "Mbulo Zarkoi", id="shares in it"),
    pytest.param("They asked Orlexa Telecom.", "Orlexa Telecom", id="telecom"),
    pytest.param("She told Al Jazeera that he was late.", "Al Jazeera", id="broadcaster"),
    pytest.param("They left the Orlexa. Then the Orlexa leadership met.", "Orlexa", id="alone behind an article"),
    pytest.param("New Momentum said that it would vote no.", "New Momentum", id="new opens a sentence"),
    pytest.param("Ada Cole of Mbulo Zarkoi said no. It was late.", "Mbulo Zarkoi", id="whose somebody is"),
    pytest.param("Mbulo Zarkoi said it would study the plan.", "Mbulo Zarkoi", id="said it would"),
    pytest.param("Then Agence Orlexa-Mbulo said no.", "Agence Orlexa-Mbulo", id="agency abroad"),
    pytest.param("She sells shares for Orlexa Research.", "Orlexa Research", id="research"),
    pytest.param("Orlexanews attended the show. Orlexanews met Ada Cole, who told her life.", "Orlexanews", id="news"),
    pytest.param("Ada Cole, the bakery chain, said that bread was cheap.", "Ada Cole", id="chain named after somebody"),
    pytest.param("Jack Hall, a clothing retailer, will close.", "Jack Hall", id="retailer named after somebody"),
    pytest.param("Orlexa will close its mill in Lima, the company said in a note.", "Orlexa", id="the company said"),
    pytest.param("With Orlexia, Ada Cole discusses her life. Cole told Orlexia that she left.", "Orlexia", id="asks"),
]


@pytest.mark.parametrize(("text", "name"), BODIES)
def test_name_in_the_company_of_bodies_is_a_body(text: str, name: str) -> None:
    assert kinds(text)[name] == "organisation"


PEOPLE = [
    pytest.param(
        "The pilot was identified as Gary Powers. Powers had been lost for an hour.",
        "Gary Powers",
        id="surname that is a plural",
    ),
    pytest.param("Friends told Orlex that he had won the vote.", "Orlex", id="told something, and taken up by he"),
    pytest.param("According to Keller, the mayor knew of the plan in May.", "Keller", id="source with a surname"),
    pytest.param(
        "A spokesman for Mbulo Sutton declined to say who had signed.", "Mbulo Sutton", id="has a spokesman, a surname"
    ),
    pytest.param(
        "The post goes to Orlo Shore, who led the party for nine years.", "Orlo Shore", id="surname that is a thing"
    ),
    pytest.param("ADA COLE said she would not resign.", "ADA COLE", id="capitals"),
    pytest.param("Mbulo Zarkoi was a force in politics, and he knew it.", "Mbulo Zarkoi", id="force in politics"),
    pytest.param("Mbulo Zarkoi, Peru's best striker, said no.", "Mbulo Zarkoi", id="a country's striker"),
    pytest.param("Prosecutor Jun Orlex credited the driver.", "Jun Orlex", id="month that is a name"),
    pytest.param("A day later Rood said that the bill was dead.", "Rood", id="rare word that speaks"),
    pytest.param("Mbulo Zarkoi said it would be late.", "Mbulo Zarkoi", id="said it would be"),
    pytest.param("Ada Cole today announced that she would go.", "Ada Cole", id="whose name is known, today"),
    pytest.param("Mbulo Zarkoi today announced that he would go.", "Mbulo Zarkoi", id="taken up, today"),
    pytest.param("Carla Bio said no.", "Carla Bio", id="first name before a trade"),
    pytest.param("Then Her Majesty said no.", "Her Majesty", id="majesty"),
    pytest.param("Added Ada Cole, a nurse: it rained.", "Ada Cole", id="verb of saying opens the sentence"),
    pytest.param("Said Cole, a nurse, was late.", "Said Cole", id="name that is a verb of saying"),
    pytest.param("Then Assemblywoman Ada Cole said no.", "Ada Cole", id="assemblywoman"),
    pytest.param("Ada Cole, the retailer's founder, said no.", "Ada Cole", id="founder of a retailer"),
    pytest.param("Ada Cole, a book publisher, said no.", "Ada Cole", id="publisher"),
    pytest.param("For Ada Cole, the company, which he left, is home.", "Ada Cole", id="beside a company"),
    pytest.param("Ivan Moro left on Friday, the company said.", "Ivan Moro", id="whom a company tells of"),
]


_INTRODUCING = (
    "Minister Ada Cole was tired. Mayor Tom Hall was late. It rained. Nobody left. Then {} said no. It's late."
)


def test_lone_name_that_a_text_does_not_introduce_is_a_body_where_it_introduces_people() -> None:
    assert kinds(_INTRODUCING.format("Orlex"))["Orlex"] == "organisation"


@pytest.mark.parametrize(
    "name",
    [pytest.param("Keller", id="surname"), pytest.param("Hale", id="another spelling of somebody's")],
)
def test_lone_surname_is_a_person_though_the_text_introduces_others(name: str) -> None:
    assert kinds(_INTRODUCING.format(name))[name] == "person"


@pytest.mark.parametrize(("text", "name"), PEOPLE)
def test_name_in_the_company_of_people_is_a_person(text: str, name: str) -> None:
    assert kinds(text)[name] == "person"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("They play Orlex on Sunday. Then Orlex left.", "Orlex", id="verb that is a thing, too"),
        pytest.param("The novel Orlex was late. Orlex said no, and Orlex told Berg so.", "Orlex", id="says something"),
    ],
)
def test_name_beside_a_thing_that_acts_is_somebody(text: str, name: str) -> None:
    assert name in kinds(text)


THINGS = [
    pytest.param("The yacht Orlex left the harbour on Friday. A day later Orlex won the race.", id="ship"),
    pytest.param("Nine passengers slept aboard Orlex, and Orlex left on Friday.", id="aboard"),
    pytest.param("Police took a copy of Orlex, a novel by Ada Cole, from the shop.", id="apposition"),
    pytest.param("Critics agreed that Orlex was a film about bees.", id="predicate"),
    pytest.param("Engineers have lost the Orlex spacecraft. Orlex left its orbit in May.", id="noun behind"),
    pytest.param("He was last seen at his new play Orlex. Orlex won two prizes.", id="noun that is a verb, too"),
    pytest.param("The 1980 Lake Party presidential primaries drew few voters.", id="vote"),
    pytest.param("Fans said that the House of Cards had fallen in its sixth season.", id="house of things"),
    pytest.param("Results showed on Friday that turnout had fallen.", id="plain noun that opens a sentence"),
    pytest.param("Hurricane Orlex struck at dawn. Orlex killed ten before Orlex moved north.", id="storm"),
    pytest.param("The HMS Orlex sank in 1941. In May divers found Orlex.", id="ship by its initials"),
    pytest.param("They dock at the International Space Station.", id="space station"),
    pytest.param("The main Orlex index fell in May.", id="index"),
    pytest.param("It makes 737 MAX jets, and the MAX jets are late.", id="model with a number"),
    pytest.param("An outbreak of Sudan virus is over.", id="virus of a country"),
    pytest.param("The talks began on Christmas Eve and moved to Easter Island.", id="named after days"),
    pytest.param("The train left at 7:38 XST and was back at 9:12 pm XST.", id="clock"),
    pytest.param("An Orlex-funded road was the subject of a Mbulo-winning film.", id="adjectives with a hyphen"),
    pytest.param("Ada Cole died of Orlex's disease at home on Friday.", id="disease"),
    pytest.param("The Roman Catholic cathedral burned for two days.", id="faith"),
    pytest.param("Historically, the department of no town was closed.", id="adverb"),
    pytest.param("Farmers broke the Lake Framework Directive and the Data Regulation.", id="directive"),
    pytest.param("An LNG terminal needs ICT experts, and the GDPR binds it.", id="acronyms of things"),
    pytest.param("Brexit came late, and Brexit has cost a lot.", id="Brexit"),
    pytest.param("Both sides signed the Code of Mbuloment in May.", id="of a thing"),
    pytest.param("Both sides signed the Law of the Mbulo in May.", id="of a thing with an article"),
    pytest.param("The Joint Plan of Relief (JPOR) is over. The JPOR has failed.", id="acronym of a plan"),
    pytest.param("The Lake Trade Agreement (LTA) is over. LTA has failed.", id="acronym of an agreement"),
    pytest.param("Astronomers looked at ORX 2210 again in May.", id="acronym with a number"),
    pytest.param("Engineers lost touch with the Orlex space telescope.", id="thing of two words"),
    pytest.param("Nurses write it all down in Orlex, an app.", id="app"),
    pytest.param("Photo: Ada Cole", id="credit"),
    pytest.param("The Apple Watch is late, and a Tornado Watch was issued.", id="watch"),
    pytest.param("The Deer Management (Scotland) Bill fell, and the Bill is dead.", id="management of things"),
    pytest.param("The Mbulo Railway is late, and the Mbulo District is quiet.", id="railway and district"),
    pytest.param("They spoke highly of the Global Lake Initiative.", id="initiative"),
    pytest.param("That is what I saw, Your Honor.", id="honour"),
    pytest.param("Japanese-US drills began at dawn.", id="adjective of two countries"),
    pytest.param("Then Ada Cole, D-N.M., left.", id="state"),
    pytest.param("Then Ada Cole, R-Orloxa, said no.", id="party and town"),
    pytest.param("Then Ada Cole (D-Fort Orloxa) said no.", id="party and town of two words"),
    pytest.param("Then Sen. Ada Cole (R-Orloxa) said no.", id="party and town behind a title"),
    pytest.param("Ada Cole told a weekly briefing that it was late.", id="weekly"),
    pytest.param("It said that entry is FREE on the day, and DISMISSES all talk of fees.", id="stressed words"),
    pytest.param("Name changed to protect his identity.", id="note"),
    pytest.param("Labour costs rose in May.", id="labour"),
    pytest.param("The International Space Station (ISS) is old.", id="space station with its acronym"),
    pytest.param("LIMA, May 3 (Orlo Wire). It rained all day.", id="dateline with a wire"),
    pytest.param("LIMA, May 3. It rained all day.", id="dateline"),
    pytest.param("LIMA: It rained all day.", id="dateline with a colon"),
    pytest.param("Violent protests shook the town.", id="adjective before a noun that is a verb, too"),
    pytest.param("Thirteen alleged members of it left.", id="number"),
    pytest.param("Airstrikes hit the port at dawn.", id="compound of two plain words"),
    pytest.param("Official results showed a lead.", id="role that is an adjective"),
    pytest.param("Surgeon suspended for a year.", id="bare role of a headline"),
    pytest.param("It stopped independent Kurdish exports.", id="role that is an adjective before a creed"),
    pytest.param("A Marshall Islands-flagged tanker sank at dawn.", id="adjective of a place of two words"),
    pytest.param("The Orlo-flagged Marinette left. Then Marinette was seized.", id="ship by its flag"),
    pytest.param("They hit a tanker, the Solveig Orlo. It sank.", id="ship in apposition"),
    pytest.param("A Turkish F-16 fell, and an American MQ-9 Reaper did not.", id="makes of aircraft"),
    pytest.param("The fire at the Orlo Capitol was small.", id="capitol"),
    pytest.param("A DVD of it was sold, and the DNA of nine dogs, by GPS and without DRM.", id="words of letters"),
    pytest.param("It is burning DVDs and reading URLs again.", id="several of what an acronym stands for"),
    pytest.param("The OrlStream pipeline is late. It would make the OrlStream gas pipeline dear.", id="pipeline"),
    pytest.param("Ada Cole, whose Glide burned, said that its Glide scooters were old.", id="what somebody has"),
    pytest.param("Ada Cole's new novel, The Salt Clerk, is out.", id="title behind a comma"),
    pytest.param('He read the novel "The Night Clerk", and the play A Doctor.', id="titles in marks and without"),
]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("In his book, The Orlex Times said, he lied.", "Orlex Times", id="paper that speaks"),
        pytest.param("In the novel, Ada Cole kills a man.", "Ada Cole", id="no article"),
        pytest.param("Peru and its Wagner fighters left.", "its Wagner fighters", id="people somebody has"),
        pytest.param("GPs said that it was late.", "GPs", id="several who say something"),
    ],
)
def test_somebody_beside_what_names_things_is_an_actor(text: str, name: str) -> None:
    assert name in {alias for entity in actors(text).values() for alias in (entity.name, *entity.aliases)}


@pytest.mark.parametrize("name", ["Londoners", "New Yorkers", "Hong Kongers"])
def test_people_of_a_town_are_a_group(name: str) -> None:
    assert kinds(f"Then {name} said no.") == {name: "group"}


def test_plural_of_a_surname_is_the_family() -> None:
    assert kinds("Ada Cole and Tom Jones left. The Coles and the Joneses said no.") == {
        "Ada Cole": "person",
        "Tom Jones": "person",
        "Coles": "group",
        "Joneses": "group",
    }


def test_medium_that_asks_is_the_body_that_the_text_names() -> None:
    text = "Orlexanews met Ada Cole in May.\n\nOrlexanews: Why?\n\nAda Cole: It rained."
    assert {name: entity.kind for name, entity in actors(text, speakers=("Orlexanews", "Ada Cole")).items()} == {
        "Orlexanews": "organisation",
        "Ada Cole": "person",
    }


@pytest.mark.parametrize("text", THINGS)
def test_things_are_no_actors(text: str) -> None:
    assert not [name for name, kind in kinds(text).items() if kind != "group" and name != "Ada Cole"]


def test_thing_is_no_place_either() -> None:
    assert names("The yacht Orlex sank.") == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("In London, D-Orlex Systems said profits rose.", "D-Orlex Systems", id="behind a town"),
        pytest.param("In New York, R-Orlex Ltd, a builder, said no.", "R-Orlex Ltd", id="explained"),
        pytest.param("On Friday, I-Orlex Group said no.", "I-Orlex Group", id="behind a day"),
        pytest.param("The firm, D-Orlex Systems, said no.", "D-Orlex Systems", id="behind a firm"),
    ],
)
def test_firm_whose_name_begins_like_a_party_is_an_actor(text: str, name: str) -> None:
    assert name in actors(text)


PLACES = [
    pytest.param(
        "Flights to Lima, Orlex and Cusco were cancelled. Later Orlex reopened its airport.", "Orlex", id="row"
    ),
    pytest.param("The village Orlex burned for two days. Later Orlex was rebuilt.", "Orlex", id="village"),
    pytest.param("Rescuers reached Orlex, a town in Peru, after nine hours.", "Orlex", id="apposition"),
    pytest.param(
        "Ash from the Orlex volcano closed an airport. Orlex last erupted in 1902.", "Orlex", id="noun behind"
    ),
    pytest.param("Greater Boston elected nine women.", "Greater Boston", id="part of a town"),
    pytest.param("Snow cut off County Orlex for two days.", "County Orlex", id="county"),
    pytest.param("They fled from the island of Orlex. By noon Orlex was empty.", "Orlex", id="island of"),
    pytest.param("Smoke rose over the Orlex rainforest for days.", "Orlex", id="rainforest"),
    pytest.param("Residents of Orlex fled. By noon Orlex was empty.", "Orlex", id="residents of"),
    pytest.param("They met in the Orlexes. The Orlexes were quiet.", "Orlexes", id="in the, in the plural"),
    pytest.param("The road ends in nearby Orlex. By noon Orlex was empty.", "Orlex", id="nearby"),
    pytest.param("After extra time Wolverhampton won on penalties.", "Wolverhampton", id="town that acts"),
    pytest.param("The Orlexa cemetery is full, and the Orlexa road is shut.", "Orlexa", id="before things"),
    pytest.param("Inspectors in Mbuloton and Orlexa had entered figures.", "Orlexa", id="joined to a place"),
    pytest.param("Nobody had expected a winner at Gettysburg.", "Gettysburg", id="at a place"),
]


@pytest.mark.parametrize(("text", "name"), PLACES)
def test_places_are_no_actors(text: str, name: str) -> None:
    assert name not in kinds(text)
    assert names(text)[name] == "place"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("In Lima, Orlex said no.", "person", id="one comma"),
        pytest.param("Then Lima, Ada Cole and Orlex won.", "person", id="a person in the row"),
    ],
)
def test_name_beside_places_without_a_row_of_them_is_somebody(text: str, kind: str) -> None:
    assert kinds(text)["Orlex"] == kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Then Mbulo Sutton spoke. Sutton left.", "Mbulo Sutton", id="full name"),
        pytest.param("Then Sutton spoke, and he left.", "Sutton", id="taken up by he"),
    ],
)
def test_town_is_somebody_by_what_people_alone_do(text: str, name: str) -> None:
    (entity,) = actors(text).values()
    assert (entity.name, entity.kind) == (name, "person")
    assert any(text[span.start : span.end] == "Sutton" for span in entity.mentions) or "he left" in text


def test_town_that_only_speaks_is_nobody() -> None:
    assert kinds("Then Sutton said no.") == {}


def test_surname_in_a_row_of_people_is_a_person() -> None:
    assert kinds("It was about Ada Cole, Keller and Tom Hall.")["Keller"] == "person"


FIRMS = [
    pytest.param("Then Boeing won.", id="acts"),
    pytest.param("Boeing said no.", id="speaks"),
    pytest.param("They lost money on shares of Boeing in May.", id="merely named"),
    pytest.param("It was a Boeing 737. Boeing had made it.", id="named beside what it made"),
]


@pytest.mark.parametrize("text", FIRMS)
def test_listed_firm_that_does_something_is_a_body(text: str) -> None:
    assert kinds(text) == {"Boeing": "organisation"}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        pytest.param("She wrote it on Facebook again.", "Facebook", "organisation", id="medium"),
        pytest.param("He saw her Facebook page again.", "Facebook", "organisation", id="its page"),
        pytest.param("It was a Boeing 737 again.", "Boeing", "organisation", id="what a firm made"),
        pytest.param("It was about Sandoval again.", "Sandoval", "person", id="surname"),
    ],
)
def test_listed_name_that_does_nothing_is_a_name_but_no_actor(text: str, name: str, kind: str) -> None:
    assert kinds(text) == {}
    assert names(text) == {name: kind}


def test_listed_firm_is_a_person_where_the_text_introduces_one() -> None:
    assert kinds("Then Mbulo Boeing spoke, and he left. Boeing won.") == {"Mbulo Boeing": "person"}


def test_ordinary_word_that_opens_a_sentence_is_no_firm_where_the_text_writes_it_small() -> None:
    assert names("An apple a day is good. Apple was late.") == {}


def test_ordinary_word_behind_an_article_is_no_firm() -> None:
    assert names("They saw Target again.") == {"Target": "organisation"}
    assert names("They saw the Target again.") == {}


NAMED = [
    pytest.param(
        "After two attempts, New Lake Party candidate Ada Cole won.",
        {"New Lake Party": "organisation", "Ada Cole": "person"},
        id="new behind a comma",
    ),
    pytest.param("They asked Open Lake Foundations.", {"Open Lake Foundations": "organisation"}, id="plural"),
    pytest.param("They saw Sandoval International.", {"Sandoval International": "organisation"}, id="international"),
    pytest.param("He sat in the House of Delegates.", {"House of Delegates": "organisation"}, id="chamber"),
    pytest.param(
        "The Lake Society and Human Rights Foundation met.",
        {"Lake Society": "organisation", "Human Rights Foundation": "organisation"},
        id="two bodies",
    ),
    pytest.param(
        "The Republic of Korea (ROK) said no.", {"Republic of Korea": "country", "ROK": "country"}, id="short country"
    ),
    pytest.param("Then the NATO Alliance said no.", {"NATO": "organisation"}, id="noun of a known body"),
    pytest.param("The MS-13 gang said no.", {"MS-13": "organisation"}, id="gang with a number"),
    pytest.param(
        "The Alternative for Peru said no.", {"Alternative for Peru": "organisation"}, id="what a party is for"
    ),
    pytest.param(
        "The Farmer–Citizen Movement said no.", {"Farmer–Citizen Movement": "organisation"}, id="dash within a name"
    ),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_names_of_bodies_end_where_readers_see_them(text: str, expected: dict[str, str]) -> None:
    assert names(text) == expected


def test_short_form_in_brackets_is_the_country() -> None:
    (korea,) = actors("The Republic of Korea (ROK) said no. The ROK left.").values()
    assert korea.code == "KR"
    assert "ROK" in korea.aliases


@pytest.mark.parametrize("title", ["Vice President", "Foreign Minister", "Army General", "Associate Justice"])
def test_end_of_a_title_is_an_alias_only_where_it_stands_alone(title: str) -> None:
    short = f"{title.split()[1]} Ada Cole"
    assert short not in actors(f"{title} Ada Cole spoke.")["Ada Cole"].aliases
    assert short in actors(f"{title} Ada Cole spoke. Then {short} left.")["Ada Cole"].aliases


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        pytest.param(
            "About 100,000 U.S. forces said no.", "U.S. forces", "About 100,000 U.S. forces", id="about, thousands"
        ),
        pytest.param("Two thousand voters said no.", "voters", "Two thousand voters", id="in words"),
        pytest.param("Then nearly 800 thousand voters said no.", "voters", "nearly 800 thousand voters", id="nearly"),
    ],
)
def test_group_told_in_figures_goes_by_its_name_without_them(text: str, name: str, alias: str) -> None:
    assert alias in actors(text)[name].aliases


@pytest.mark.parametrize(
    ("text", "is_actor"),
    [
        pytest.param("Then Peru's steady leadership helped on Monday.", False, id="quality"),
        pytest.param("She thanked him for Peru's leadership in the peace talks.", False, id="in something"),
        pytest.param("They need his leadership again.", False, id="of one man"),
        pytest.param("Then Peru's leadership in Lima said no.", True, id="in a town"),
        pytest.param("Then China's top leadership met on Monday.", True, id="those who lead"),
    ],
)
def test_leadership_that_is_shown_is_nobody(text: str, is_actor: bool) -> None:
    assert any("leadership" in name for name in kinds(text)) is is_actor


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("Then we thank the brotherly people of Peru.", "country", id="all of them"),
        pytest.param("The young people of Peru said no.", "group", id="some of them"),
    ],
)
def test_people_of_a_country_that_a_statement_praises_is_the_country(text: str, kind: str) -> None:
    assert set(kinds(text).values()) == {kind}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("The Soviet Union said no.", "Soviet Union", id="name"),
        pytest.param("The USSR said no.", "Soviet Union", id="short"),
        pytest.param("Then East Germany said no.", "East Germany", id="two words"),
    ],
)
def test_former_states_are_countries(text: str, name: str) -> None:
    assert kinds(text) == {name: "country"}


def test_words_with_their_year_are_a_work_unless_a_name_wrote_it() -> None:
    found = kinds("She wrote Orlo Azulo (1971), and it became a hit. Ann Mbulo (2019) said no.")
    assert "Orlo Azulo" not in found
    assert found["Ann Mbulo"] == "person"


def test_interjections_and_whom_one_thanks_are_no_organisations() -> None:
    text = (
        "MS. HALL: Go ahead.\n\nQ Thanks, Orlen. Why?\n\nMS. HALL: Oh, no. Yeah.\n\nQ Thank you, Orlen. Ah, well. Yep."
    )
    assert set(kinds(text).values()) == {"person"}
    assert {"Oh", "Yeah", "Ah", "Yep"}.isdisjoint(kinds(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Brown pledges cuts. Brown spoke.", "Brown", id="surname before a noun that is a verb, too"),
        pytest.param("Rice accused police of lying. Rice sued.", "Rice", id="surname before a participle"),
    ],
)
def test_surname_that_is_a_word_opens_a_headline(text: str, name: str) -> None:
    assert kinds(text)[name] == "person"


def test_rebels_with_a_number_are_no_make() -> None:
    assert kinds("The M-23 rebels took the port.")["M-23"] == "organisation"


def test_hope_for_a_country_is_no_party() -> None:
    assert "organisation" not in kinds("She wrote A New Dawn for Peru in May.").values()


def test_executive_order_makes_no_firm() -> None:
    assert kinds("Canada left after Orlo's recent executive order. Orlo spoke of his plans.")["Orlo"] == "person"
