"""Names in running text: where they begin and end, and what is none."""

from __future__ import annotations

import pytest

from tests.text.casting import actors, people
from tonekit.text.actors import find_names
from tonekit.text.segment import segment


def names(text: str) -> dict[str, str]:
    return {text[n.start : n.end]: n.kind for n in find_names(text, segment(text))}


FOUND = [
    pytest.param("Members of the Workers' Party met.", {"Workers' Party": "organisation"}, id="plural owner"),
    pytest.param("The Nurses' Union met.", {"Nurses' Union": "organisation"}, id="members as owner"),
    pytest.param(
        "It was the Lima Booksellers' Guild.", {"Lima Booksellers' Guild": "organisation"}, id="members of a town"
    ),
    pytest.param("Mr Rogers' Bank failed.", {"Rogers": "person"}, id="owner of a bank"),
    pytest.param("They saw Orlo Semiconductor Co. again.", {"Orlo Semiconductor Co": "organisation"}, id="Co."),
    pytest.param("They hired Orlo Hall & Co. again.", {"Orlo Hall & Co": "organisation"}, id="& Co."),
    pytest.param("The Serbian People 's Party met.", {"Serbian People 's Party": "organisation"}, id="words set apart"),
    pytest.param(
        "The Movement for Rights and Freedoms met.", {"Movement for Rights and Freedoms": "organisation"}, id="causes"
    ),
    pytest.param(
        "He led the Supreme Court of New Zealand.", {"Supreme Court of New Zealand": "organisation"}, id="of New ..."
    ),
    pytest.param(
        "He sat in the House of Commons of Canada.", {"House of Commons of Canada": "organisation"}, id="known body"
    ),
    pytest.param(
        "The Liberal Party of Peru Ada Cole won.",
        {"Liberal Party of Peru": "organisation", "Ada Cole": "person"},
        id="a person behind the country",
    ),
    pytest.param(
        "She ran as the New Democratic Party candidate Ada Cole.",
        {"New Democratic Party": "organisation", "Ada Cole": "person"},
        id="party in a title",
    ),
    pytest.param("They asked KGB chairman Yuri Orlo.", {"KGB": "organisation", "Yuri Orlo": "person"}, id="acronym"),
    pytest.param("The Republican National Convention met.", {}, id="title that is an adjective"),
    pytest.param("They crossed the Strait of Orlo.", {"Strait of Orlo": "place"}, id="water"),
    pytest.param("They crossed the Bay of Lambs.", {"Bay of Lambs": "place"}, id="water of a plain word"),
    pytest.param(
        "He ruled the Grand Duchy of Orlo and the Kingdom of Peru.",
        {"Grand Duchy of Orlo": "place", "Kingdom of Peru": "country"},
        id="realms",
    ),
    pytest.param("He spoke of the State of Fear.", {}, id="realm of a plain word"),
    pytest.param("It lies near Orlo Air Base.", {"Orlo Air Base": "place"}, id="place named after a body"),
    pytest.param("It lies near the Ferry Building.", {"Ferry Building": "place"}, id="building"),
    pytest.param("They fled Dar es Salaam.", {"Dar es Salaam": "place"}, id="town with a small word"),
    pytest.param("They arrived at Gare du Nord.", {"Gare du Nord": "place"}, id="small word of another language"),
    pytest.param("Then Peter the Great wept.", {"Peter the Great": "person"}, id="style"),
    pytest.param("Then Anna the nurse wept.", {"Anna": "person"}, id="calling"),
    pytest.param("They gave Anna the Award.", {"Anna": "person"}, id="gift"),
    pytest.param("Then Anna Breton wept. Breton wept.", {"Anna Breton": "person", "Breton": "person"}, id="surname"),
    pytest.param("They told Anna the Guardian had closed.", {"Anna": "person"}, id="another's article"),
    pytest.param("Then Mbulo II of Orlo wept.", {"Mbulo II of Orlo": "person"}, id="ruler"),
    pytest.param("Then Hilary of Poitiers wept.", {"Hilary of Poitiers": "person"}, id="saint"),
    pytest.param(
        "The Orlo National Army and National Police met.",
        {"Orlo National Army": "organisation", "National Police": "organisation"},
        id="two bodies",
    ),
    pytest.param(
        "He led the Command and Control Centre of Orlo.",
        {"Command and Control Centre of Orlo": "organisation"},
        id="body of two nouns",
    ),
    pytest.param(
        "The Ethics and Public Policy Center met.",
        {"Ethics and Public Policy Center": "organisation"},
        id="body of two fields",
    ),
    pytest.param(
        "A Lima-based firm, a Saudi Arabia-led force and an anti-NATO group met.",
        {"Lima": "place", "Saudi Arabia": "country", "NATO": "organisation"},
        id="compounds",
    ),
    pytest.param("A Kurdish-led force wore T-shirts of a Colt-like make.", {}, id="compounds without a name"),
    pytest.param(
        "They asked Orlex CEO Ada Cole and Marxist leader Tom Hall.",
        {"Orlex": "organisation", "Ada Cole": "person", "Tom Hall": "person"},
        id="firm in a title",
    ),
    pytest.param("They defeated the Rikken Orlo.", {"Rikken Orlo": "organisation"}, id="name that does nothing"),
    pytest.param("They saw the Great Wave.", {}, id="plain words"),
    pytest.param("She has a degree in Linguistics and wrote it in Hebrew.", {}, id="subjects and languages"),
    pytest.param('Her story "Orlo" came out in May.', {}, id="title in quotation marks"),
    pytest.param("They asked the Government and the Senate.", {"Senate": "organisation"}, id="which of many"),
    pytest.param("They live in Harris County.", {"Harris County": "place"}, id="county"),
    pytest.param("The Orlo Empire fell.", {"Orlo Empire": "place"}, id="empire"),
    pytest.param("Then Genscher was tired.", {"Genscher": "person"}, id="lone surname"),
    pytest.param("They saw Gettysburg again.", {"Gettysburg": "place"}, id="lone town"),
    pytest.param("He asked U.S. Senators.", {"U.S.": "country"}, id="plural of an office"),
    pytest.param("He wrote to the Senate.", {"Senate": "organisation"}, id="body of one word"),
    pytest.param("It stood in the Lima Sun on Monday.", {"Lima Sun": "organisation"}, id="newspaper of a town"),
    pytest.param("Orlo Air was late.", {"Orlo Air": "organisation"}, id="airline"),
    pytest.param(
        "Then Orlo Foods and Orlo Energy met.",
        {"Orlo Foods": "organisation", "Orlo Energy": "organisation"},
        id="firms",
    ),
    pytest.param("Clean Energy and Records were late.", {}, id="no firms"),
    pytest.param("The Jet Propulsion Laboratory met.", {"Jet Propulsion Laboratory": "organisation"}, id="laboratory"),
    pytest.param(
        "The Group for the Support of Islam and Muslims met.",
        {"Group for the Support of Islam and Muslims": "organisation"},
        id="two creeds",
    ),
    pytest.param(
        "The Party for the Union of Peru and Chile met.",
        {"Party for the Union of Peru and Chile": "organisation"},
        id="two countries",
    ),
    pytest.param(
        "The Alliance of Liberals and Democrats met.",
        {"Alliance of Liberals and Democrats": "organisation"},
        id="groups",
    ),
    pytest.param(
        "The Islamic State of Iraq and the Levant met.",
        {"Islamic State of Iraq and the Levant": "organisation"},
        id="country and region",
    ),
    pytest.param(
        "The Bank of Peru and Senate Republicans met.",
        {"Bank of Peru": "organisation", "Senate Republicans": "group"},
        id="two bodies",
    ),
    pytest.param(
        "The Ministry of Health and Apple met.",
        {"Ministry of Health": "organisation", "Apple": "organisation"},
        id="ministry and firm",
    ),
    pytest.param("The State of Law Coalition met.", {"State of Law Coalition": "organisation"}, id="noun behind of"),
    pytest.param(
        "The Ada and Tom Hall Foundation met.", {"Ada and Tom Hall Foundation": "organisation"}, id="two founders"
    ),
    pytest.param(
        "Peru's Food and Water Organization met.",
        {"Peru": "country", "Food and Water Organization": "organisation"},
        id="two fields behind an owner",
    ),
    pytest.param(
        "The U.S. Securities and Exchange Commission met.",
        {"U.S. Securities and Exchange Commission": "organisation"},
        id="plural that goes on",
    ),
    pytest.param("The company Orlo Foods met.", {"Orlo Foods": "organisation"}, id="noun before"),
    pytest.param(
        "They told the National Conference of State Legislatures.",
        {"National Conference of State Legislatures": "organisation"},
        id="conference of bodies",
    ),
    pytest.param("Doctors Without Borders left.", {"Doctors Without Borders": "organisation"}, id="plural that opens"),
    pytest.param("They told Christian Democrats.", {"Christian Democrats": "organisation"}, id="party in the plural"),
    pytest.param(
        "The Committee on Banking, Housing, and Urban Affairs met.",
        {"Committee on Banking, Housing, and Urban Affairs": "organisation"},
        id="three fields",
    ),
    pytest.param(
        "The Committee on Rules and Administration met.",
        {"Committee on Rules and Administration": "organisation"},
        id="administration as a field",
    ),
    pytest.param(
        "The Department of Energy, the Office of Naval Research and Apple met.",
        {"Department of Energy": "organisation", "Office of Naval Research": "organisation", "Apple": "organisation"},
        id="row of bodies",
    ),
    pytest.param("The Lima Governors' Forum met.", {"Lima Governors' Forum": "organisation"}, id="owners of a forum"),
    pytest.param(
        "The UN Interim Force in Lebanon (UNIFIL) left.",
        {"UN Interim Force in Lebanon": "organisation", "UNIFIL": "organisation"},
        id="acronym that begins with one",
    ),
    pytest.param("LKT President Ada Cole left.", {"LKT": "organisation", "Ada Cole": "person"}, id="acronym, capitals"),
    pytest.param(
        "The Council of Europe and Human Rights Watch met.",
        {"Council of Europe": "organisation", "Human Rights Watch": "organisation"},
        id="two bodies, one of human rights",
    ),
    pytest.param(
        "Bank of Peru Deputy Governor Ada Cole met the Bank of Chile Governor.",
        {"Bank of Peru": "organisation", "Ada Cole": "person", "Bank of Chile": "organisation"},
        id="title behind what an office is of",
    ),
    pytest.param(
        "The Office of the Special Counsel met.", {"Office of the Special Counsel": "organisation"}, id="role in a name"
    ),
    pytest.param("The Union for a Free Lake met.", {"Union for a Free Lake": "organisation"}, id="for a"),
    pytest.param(
        "Nato and Save the Children met.",
        {"Nato": "organisation", "Save the Children": "organisation"},
        id="nato in small letters, verb in a name",
    ),
    pytest.param("LKT official Ada Cole met.", {"LKT": "organisation", "Ada Cole": "person"}, id="acronym opens"),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_names_begin_and_end_where_readers_see_them(text: str, expected: dict[str, str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Treaty Document No. 114 was read and ratified.", id="document"),
        pytest.param("They took up the Executive Calendar and the Executive Session.", id="business"),
        pytest.param("Senate Joint Resolution No. 7 was read.", id="resolution"),
        pytest.param("Remarks As Prepared for Delivery\n\nIn March it rained.", id="heading and month"),
        pytest.param("Beauty is a matter of taste, and Factor Two of luck.", id="ordinary words"),
    ],
)
def test_documents_headings_and_months_are_nobody(text: str) -> None:
    assert people(text) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It was late. Wiggins had grown up in Lima.", id="perfect"),
        pytest.param("Then Wiggins first joined them.", id="adverb before the verb"),
        pytest.param("They persuaded Wiggins.", id="object of a verb for people"),
    ],
)
def test_lone_name_that_acts_is_a_person(text: str) -> None:
    assert names(text)["Wiggins"] == "person"


def test_full_name_is_a_person_behind_an_article_and_with_a_surname_that_is_an_origin() -> None:
    found = names("He read the Mark Orlo book that Michael English sold.")
    assert found == {"Mark Orlo": "person", "Michael English": "person"}


@pytest.mark.parametrize(
    ("text", "aliases"),
    [
        pytest.param("They want to impeach President Berg.", ("President Berg",), id="infinitive"),
        pytest.param("Orlo opposed Senator Berg.", ("Senator Berg",), id="past"),
        pytest.param(
            "The prudent policymaking led Senator Berg to win.", ("Senator Berg",), id="verb behind an article"
        ),
        pytest.param(
            "This is new, said study co-author Professor Berg.",
            (
                "study co-author Professor Berg",
                "co-author Professor Berg",
                "study co-author Professor",
            ),
            id="a role in front of the title",
        ),
    ],
)
def test_title_begins_behind_a_verb_and_with_a_role(text: str, aliases: tuple[str, ...]) -> None:
    assert actors(text)["Berg"].aliases == aliases


@pytest.mark.parametrize(
    ("text", "name", "aliases"),
    [
        pytest.param(
            "He was the brother of U.S. President Jan Berg.",
            "Jan Berg",
            ("U.S. President Jan Berg", "Jan Berg", "U.S. President"),
            id="relatives are others",
        ),
        pytest.param(
            "A former advisor for U.S. President Jan Berg spoke.",
            "Jan Berg",
            ("U.S. President Jan Berg", "Jan Berg", "U.S. President"),
            id="staff are others",
        ),
        pytest.param(
            "Senator from Vermont Ada Cole spoke.",
            "Ada Cole",
            ("Senator from Vermont Ada Cole", "Ada Cole", "Senator from Vermont"),
            id="home in the title",
        ),
    ],
)
def test_words_before_a_full_name_are_its_title_or_somebody_else(
    text: str, name: str, aliases: tuple[str, ...]
) -> None:
    assert actors(text)[name].aliases == aliases


TITLED = [
    pytest.param("Then UCL astronomer Angel Tsiarov spoke.", "UCL astronomer Angel Tsiarov", id="trade"),
    pytest.param("Immunologist Kristian Orlo spoke.", "Immunologist Kristian Orlo", id="trade that opens a sentence"),
    pytest.param("Chef Paolo Orlo spoke.", "Chef Paolo Orlo", id="chef"),
    pytest.param("Co-author Jing-Shan Zhao spoke.", "Co-author Jing-Shan Zhao", id="prefix"),
    pytest.param("Then-governor of Alaska Sarah Orlo spoke.", "Then-governor of Alaska Sarah Orlo", id="office before"),
    pytest.param(
        "Retired FBI agent and terrorism specialist Ali Orlo spoke.",
        "Retired FBI agent and terrorism specialist Ali Orlo",
        id="joined",
    ),
    pytest.param(
        "United States House of Representatives Speaker Ada Orlo spoke.",
        "United States House of Representatives Speaker Ada Orlo",
        id="body of several words",
    ),
    pytest.param(
        "Deputy Prime Minister and Minister of Economy Ada Orlo spoke.",
        "Deputy Prime Minister and Minister of Economy Ada Orlo",
        id="second office",
    ),
    pytest.param(
        "Chilean minister of mines and energy Ada Orlo spoke.",
        "Chilean minister of mines and energy Ada Orlo",
        id="plain office",
    ),
    pytest.param(
        "Chilean military chief of staff Eyal Orlo spoke.", "Chilean military chief of staff Eyal Orlo", id="staff"
    ),
    pytest.param(
        "Chilean defense minister Israel Orlo spoke.",
        "Chilean defense minister Israel Orlo",
        id="country as first name",
    ),
]


@pytest.mark.parametrize(("text", "alias"), TITLED)
def test_titles_reach_to_the_name(text: str, alias: str) -> None:
    (orlo,) = people(text)
    assert alias in orlo.aliases


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param(
            "Representatives from Texas Ted Orlo and Ada Cole spoke.",
            {"Ted Orlo": "person", "Ada Cole": "person", "Texas": "place"},
            id="home",
        ),
        pytest.param("The retailer Orlo Group said no.", {"Orlo Group": "organisation"}, id="retailer"),
        pytest.param("Time magazine said no. According to Time it was late.", {"Time": "organisation"}, id="magazine"),
        pytest.param("UpGuard said no.", {"UpGuard": "organisation"}, id="capital inside"),
        pytest.param(
            "Huawex said that its shares fell, and Huawex's shareholders left.", {"Huawex": "organisation"}, id="shares"
        ),
        pytest.param(
            "They met in Baure, Katsina State, Nigeria, on Monday.",
            {"Baure": "place", "Katsina State": "place", "Nigeria": "country"},
            id="row of places",
        ),
        pytest.param(
            "They left North Darfur and West Bengal.",
            {"North Darfur": "place", "West Bengal": "place"},
            id="directions",
        ),
        pytest.param(
            "He wrote to the People's Party of Ada Cole.",
            {"People's Party": "organisation", "Ada Cole": "person"},
            id="party of somebody",
        ),
        pytest.param(
            "They asked the Peace and Freedom Party.", {"Peace and Freedom Party": "organisation"}, id="two causes"
        ),
        pytest.param("He thanked William R. King.", {"William R. King": "person"}, id="title as surname"),
        pytest.param(
            "Then Matiu Berg of the Lake Trust and Ann van Dyke spoke.",
            {"Matiu Berg": "person", "Lake Trust": "organisation", "Ann van Dyke": "person"},
            id="surname with a particle",
        ),
        pytest.param("Orlex said no. Orlex users left.", {"Orlex": "organisation"}, id="users"),
        pytest.param("She posted it on Orlex. Orlex was late.", {"Orlex": "organisation"}, id="posted on"),
        pytest.param("They played in Carlton. Carlton won.", {"Carlton": "place"}, id="town with a first name"),
        pytest.param("They met the Boston Pirates.", {"Boston Pirates": "organisation"}, id="team"),
    ],
)
def test_kinds_of_names(text: str, kinds: dict[str, str]) -> None:
    assert names(text) == kinds


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("After World War II, it was late.", id="war"),
        pytest.param("Middle Eastern gas is cheap.", id="direction"),
        pytest.param("It was in late August.", id="late month"),
        pytest.param("Tropical Storm Mirelo struck at night.", id="storm"),
        pytest.param("Two databases containing user data were found.", id="participle"),
        pytest.param("This was not the first time scientists erred.", id="time"),
        pytest.param("Interestingly, Islamophobia rose.", id="ordinary endings"),
    ],
)
def test_wars_storms_and_times_are_no_people(text: str) -> None:
    assert people(text) == []


LONG_FORMS = [
    pytest.param("Notes from Peru (NFP) said no.", "Notes from Peru", id="link counts"),
    pytest.param(
        "Center for Lake Ore: Research and Education (C-LORE) said no.",
        "Center for Lake Ore: Research and Education",
        id="colon",
    ),
    pytest.param(
        "The Institute of Lakes, Mire Control and Research (ILMCR) said no.",
        "Institute of Lakes, Mire Control and Research",
        id="comma",
    ),
    pytest.param(
        "The Peruvian Institute of Volcanology (Pervolc) said no. Pervolc left.",
        "Peruvian Institute of Volcanology",
        id="letters of several words",
    ),
]


@pytest.mark.parametrize(("text", "name"), LONG_FORMS)
def test_acronym_in_brackets_tells_where_its_long_form_begins(text: str, name: str) -> None:
    assert name in actors(text)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param("He is a Member of the Lake Parliament (MLP).", {"organisation"}, id="member"),
        pytest.param("Ada Cole (AC) said no.", {"person"}, id="person"),
    ],
)
def test_acronym_of_somebody_makes_no_body(text: str, kinds: set[str]) -> None:
    found = actors(text).values()
    assert not any(e.kind == "organisation" and ("Member" in e.name or "Ada" in e.name) for e in found)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        pytest.param("According to his agent, Orlo was ill.", False, id="phrase that opens"),
        pytest.param("According to his agent, Ada Orlo, he was ill.", True, id="apposition in it"),
        pytest.param("In the journal Orlo Review, a team of writers report it.", False, id="subject behind a comma"),
    ],
)
def test_description_beside_a_name_is_its_apposition_where_the_phrase_ends(text: str, is_one: bool) -> None:
    (bearer,) = (e for e in actors(text).values() if "Orlo" in e.name)
    assert any("agent" in alias or "team" in alias for alias in bearer.aliases) is is_one


IN_TITLES = [
    pytest.param("Then FBI officers left, they said.", {"FBI", "FBI officers"}, id="acronym before a noun"),
    pytest.param("They saw the Leaders of the G7.", {"the Leaders of the G7", "G7"}, id="complement"),
    pytest.param("NATO Secretary General Jan Berg left.", {"NATO", "Jan Berg"}, id="before a capital title"),
    pytest.param("Former CIA deputy director Ada Cole left.", {"CIA", "Ada Cole"}, id="behind a modifier"),
    pytest.param("He told NPR Ada Cole was away.", {"NPR", "Ada Cole"}, id="before a name"),
    pytest.param("President Berg of Peru left.", {"Berg", "Peru"}, id="home"),
    pytest.param(
        "She ran for the Progressive Party of Peru, the leader of the Liberal Party of Chile said.",
        {"Progressive Party of Peru", "the leader of the Liberal Party of Chile", "Liberal Party of Chile"},
        id="body with its country",
    ),
]


@pytest.mark.parametrize(("text", "expected"), IN_TITLES)
def test_bodies_and_countries_in_titles_are_actors_of_their_own(text: str, expected: set[str]) -> None:
    assert set(actors(text)) == expected


@pytest.mark.parametrize(
    ("before", "alias", "behind"),
    [
        pytest.param("Ada Cole, ", "a spokesperson for the fire service", ", left.", id="apposition"),
        pytest.param('"No," tweeted ', "former thinktank executive Ada Cole", ".", id="former"),
        pytest.param("", "Peru's security minister", " Ada Cole left.", id="owner of a title"),
        pytest.param("Then ", "Peru's National Institute for Lake Research", " agreed.", id="owner of a body"),
        pytest.param("Then ", "a number of journalists", " said no.", id="amount"),
        pytest.param("Then ", "nearly 800 thousand customers", " said no.", id="number"),
    ],
)
def test_aliases_reach_as_far_as_their_phrases(before: str, alias: str, behind: str) -> None:
    text = before + alias + behind
    assert alias in {alias for e in actors(text).values() for alias in e.aliases}


@pytest.mark.parametrize("text", ["No official said so.", "They heard that no Senator would vote."])
def test_denied_description_is_nobody(text: str) -> None:
    assert actors(text) == {}


def test_names_without_titles_are_found_with_those_of_places() -> None:
    assert names("President Ann Reed flew to Moscow.") == {"Ann Reed": "person", "Moscow": "place"}


CREDITS = [
    pytest.param("LP/Jan Berg", id="agency first"),
    pytest.param("Jan Berg/Lima Pictures", id="agency last"),
    pytest.param("Photo / Jan Berg", id="photo"),
    pytest.param("The main plant near Lima has 12 boats © Jan Berg/Lima Pictures", id="behind a caption"),
]


@pytest.mark.parametrize("line", CREDITS)
def test_who_took_a_picture_is_no_actor(line: str) -> None:
    assert "Jan Berg" not in actors(f"Ada Cole said no. It is late.\n\n{line}\n\nIt rained, and boats sank.")


def test_line_of_capitals_only_says_where_a_text_was_written() -> None:
    assert set(actors("Boats sink in storm\n\nLondon and Lima\n\nAda Cole said no. It is late.")) == {"Ada Cole"}


def test_firm_at_which_somebody_works_may_have_its_trade_in_front() -> None:
    found = actors("Ada Cole, an analyst at the broker Kestrel Moore, said no.")
    assert found["Kestrel Moore"].kind == "organisation"
