"""Whose words a cue gives, where places, descriptions and bodies stand between the speaker and the verb."""

from __future__ import annotations

import pytest

from tests.text.speaking import CAST, MOOT, ORLO, UNION, VANT, Cast, found_speakers, read, speakers


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ben Vant, from Merrow, Mootland, said it was late.", id="of a place in a country"),
        pytest.param("Ben Vant, 45, of Merrow, Mootland, said it was late.", id="aged"),
        pytest.param("Ben Vant, the mayor of Merrow, Mootland, said it was late.", id="mayor of a place in a country"),
        pytest.param("Ben Vant, a nurse in Merrow, Peru, said it was late.", id="nurse in a place in a country"),
        pytest.param("The mayor of Merrow, Ben Vant, said it was late.", id="mayor, then his name"),
        pytest.param("Yesterday, the mayor of Merrow, Ben Vant, said it was late.", id="day before"),
        pytest.param("In Merrow, Mootland, Ben Vant said it was late.", id="place before"),
        pytest.param("At a meeting in Merrow, Ben Vant, a baker, said it was late.", id="meeting before"),
        pytest.param("Ben Vant of Merrow, Mootland said it was late.", id="no comma behind"),
        pytest.param("On Monday, the Ben Vant of Merrow, Mootland said it was late.", id="no comma behind, day before"),
    ],
)
def test_rest_of_an_address_does_not_speak(text: str) -> None:
    assert speakers(text) == [VANT]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ben Vant, a baker whose boats include the plant, said it was late.", id="whose"),
        pytest.param("Ben Vant, speaking also for Peru, Chile and Brazil, said it was late.", id="list in an aside"),
        pytest.param("Ben Vant (Ind, Merrow and Moor End), who leads it, said it was late.", id="party and ward"),
        pytest.param("Ben Vant, after some hesitation, said it was late.", id="after a noun"),
        pytest.param("Ben Vant, who spoke through his aide, Anna Orlo, said it was late.", id="name in a who clause"),
    ],
)
def test_clause_about_the_speaker_does_not_speak(text: str) -> None:
    assert speakers(text) == [VANT]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("A number of dockers said it was late.", id="a number of"),
        pytest.param("Dozens of dockers said it was late.", id="dozens of"),
        pytest.param("Some members of dockers said it was late.", id="members of"),
        pytest.param("One of Mootland's dockers said it was late.", id="one of somebody's"),
        pytest.param("A handful of angry dockers complained of the smell.", id="a handful of"),
    ],
)
def test_part_of_a_group_speaks_as_the_group(text: str) -> None:
    cast: Cast = {**CAST, "dockers": ("group", ("dockers",))}
    assert speakers(text, cast) == ["dockers"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("Anna Orlo of the Centre for Ships: Hulls and Ropes (C-SHR) said it was late.", ORLO, id="colon"),
        pytest.param("Anna Orlo of the University of Merrow, West Bay said it was late.", ORLO, id="comma"),
        pytest.param("On Monday, Anna Orlo of the Institute of Fish, Ships and Ropes said no.", ORLO, id="list"),
        pytest.param("Anna Orlo from Merrow left and Eva Moss said it was late.", "unknown", id="another clause"),
        pytest.param("Anna Orlo of Merrow who met Eva Moss (left) said it was late.", ORLO, id="relative"),
        pytest.param("Eva Moss of the Institute of Fish, Ships and Ropes said no.", "unknown", id="nobody known"),
    ],
)
def test_name_of_a_body_that_was_cut_hides_no_speaker(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param('"It is late," said Mootland historian Ben Vant.', VANT, id="of a country"),
        pytest.param('"It is late," said Dockers\' Union chief strategist Ben Vant.', VANT, id="of a body"),
        pytest.param('"It is late," said Ben Vant per Mootland Radio.', VANT, id="per"),
        pytest.param('"It is late," said the head of the union, Ben Vant.', VANT, id="head of a body"),
        pytest.param('"It is late," said a spokesman for Mootland, Ben Vant.', VANT, id="spokesman with a name"),
        pytest.param('"It is late," said the union, Mr Vant having left.', UNION, id="another clause"),
        pytest.param("It was late, according to a friend of Ms Orlo.", "unknown", id="friend of somebody"),
        pytest.param("Mr Vant has since announced that it was late.", VANT, id="has since announced"),
        pytest.param('"It is late," said Ms Orlo after Mr Vant left.', ORLO, id="after"),
        pytest.param('"It is late," said Ms Orlo, whose friend Mr Vant left.', ORLO, id="whose"),
    ],
)
def test_description_before_a_name_does_not_speak(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("Protesters blaming Ms Orlo said it was late.", "unknown", id="whom they blame"),
        pytest.param("Scientists studying Mootland in the spring said it was late.", "unknown", id="what they study"),
        pytest.param("Police training chief Ben Vant said it was late.", VANT, id="noun in -ing"),
        pytest.param("The judge in that case said it was late.", "unknown", id="demonstrative"),
        pytest.param("The judge in that case, Ben Vant, said it was late.", VANT, id="demonstrative, then a name"),
        pytest.param("Mr Vant (D-Moss), a baker, in an interview called it a disgrace.", VANT, id="in an interview"),
        pytest.param("Researchers in Mootland said it was late.", "unknown", id="where they are"),
        pytest.param("Mr Vant left, but the union met, and expressed its concern.", UNION, id="another clause, shared"),
        pytest.param("Mr Vant, when asked, told the court it was late.", VANT, id="when asked"),
        pytest.param("Mr Vant, when asked about fish, said it was late.", VANT, id="when asked about"),
        pytest.param("Mr Vant told the court, when asked, that it was late.", VANT, id="told, when asked"),
    ],
)
def test_phrase_within_the_subject_does_not_speak(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("The union, a body of dockers, announced Mr Vant would leave.", UNION, id="apposition"),
        pytest.param("On Monday Mr Vant, the mayor, announced a plan by Ms Orlo.", VANT, id="apposition after a day"),
        pytest.param("Acme, the oldest bank in town, announced the death of Ben Vant.", "narrator", id="name unknown"),
        pytest.param("The study itself, Ms Orlo herself said, was late.", ORLO, id="herself"),
        pytest.param("Mr Vant, who left in May, announced a plan by Ms Orlo.", VANT, id="relative"),
        pytest.param("Mr Vant, an old man, a baker, announced a plan by Ms Orlo.", VANT, id="two appositions"),
        pytest.param("The mayor, Ben Vant, said Ms Orlo who came first had left.", VANT, id="name behind a role"),
        pytest.param(
            "The boat was lost by its captain, Ben Vant, said Ms Orlo.", ORLO, id="clause that ends in a role"
        ),
        pytest.param("The boat was lost in the bay, announced Mr Vant.", VANT, id="clause"),
        pytest.param("The boat was lost in Mootland, a poor place, says Ben Vant.", VANT, id="clause and apposition"),
        pytest.param("Dockers love Ms Orlo, a nurse, writes Ben Vant.", VANT, id="clause that ends in a name"),
        pytest.param(
            "In town, Ben Vant, Mootland sports writer from Acme, said Ms Orlo and a boat left.", VANT, id="long"
        ),
        pytest.param(
            "The work was led by Ben Vant, a teacher at Acme and the union, who said it was late.", VANT, id="who"
        ),
        pytest.param('Another was Ben Vant, 24, who cited only his work: "It is late."', VANT, id="age, and who"),
        pytest.param("Ms Orlo met the sailors, the union, who said it was late.", UNION, id="no apposition, and who"),
    ],
)
def test_verb_behind_an_apposition_is_not_inverted(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("Ms Orlo met with the union demanding peace.", "narrator", id="whom one met with"),
        pytest.param("Ms Orlo met sailors and friends of Mootland advocating peace.", "narrator", id="whom one met"),
        pytest.param("The talks ended, with Mootland demanding peace.", MOOT, id="absolute"),
        pytest.param("The talks ended with Mootland saying that it was late.", MOOT, id="absolute without a comma"),
    ],
)
def test_participle_explains_whom_somebody_met(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    "time",
    [
        "last week",
        "on Thursday",
        "late on Thursday",
        "on Thursday night",
        "early this year",
        "in May",
        "in May 2019",
        "on May 3",
        "at the weekend",
        "this week also",
    ],
)
def test_time_between_subject_and_verb_hides_no_speaker(time: str) -> None:
    assert speakers(f"Mr Vant {time} told the union it was late.") == [VANT]


@pytest.mark.parametrize("text", ["This week saw Mr Vant leave.", "Late in the week it may, said nobody, rain."])
def test_time_does_not_speak(text: str) -> None:
    assert VANT not in speakers(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("After talks in Merrow, Mootland said it was late.", id="talks before"),
        pytest.param("In Merrow, Mootland said it was late.", id="place before"),
    ],
)
def test_country_behind_a_comma_speaks_where_no_name_stands_before_its_place(text: str) -> None:
    assert speakers(text) == [MOOT]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("Mootland, Ms Orlo, and the union said it was late.", MOOT, id="three"),
        pytest.param("On Monday, Mr Vant, Mootland, Ms Orlo and the union said it was late.", VANT, id="four, a day"),
        pytest.param("The boats left for Merrow, Mootland and the union said it was late.", MOOT, id="two, a clause"),
        pytest.param("After talks with Ms Orlo, Mr Vant, and Mootland, the union said it was late.", UNION, id="with"),
    ],
)
def test_first_of_a_list_speaks(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A teacher in Lagos, Nigeria, said it was late.", "unknown", id="somebody unnamed"),
        pytest.param("The man in charge of Goma, eastern Congo, said it was late.", "The man", id="part of a country"),
        pytest.param("The official in charge, chief engineer Bo Berg, said it was late.", "Bo Berg", id="office, name"),
        pytest.param("The mayor of Lima, Peru, said it was late.", "The mayor of Lima", id="mayor"),
        pytest.param("A group of lawyers in Dakar, Senegal, said it was late.", "A group of lawyers", id="group"),
        pytest.param("In Geneva, Iran, which left the talks, said it was late.", "Iran", id="country behind a place"),
        pytest.param("Traders in Tokyo, Seoul and Taipei said it was late.", "Traders", id="people in three towns"),
        pytest.param("Tokyo, Seoul and Taipei said it was late.", "Japan", id="three capitals"),
        pytest.param("Speaking in Geneva, Iran said it was late.", "Iran", id="country, no comma behind"),
        pytest.param("After talks in Geneva, Iran, which left, said it was late.", "Iran", id="country behind talks"),
        pytest.param("After talks in Paris, Berlin and Rome said it was late.", "Germany", id="capitals behind talks"),
        pytest.param("Days after strikes in Yemen, Iran and Iraq said no.", "Iran", id="countries behind strikes"),
    ],
)
def test_country_of_a_place_does_not_speak_for_who_is_there(text: str, expected: str) -> None:
    assert found_speakers(text) == [expected]


SCIENTISTS = "researchers"


@pytest.mark.parametrize(
    "origin",
    [
        pytest.param("from the University of Merrow (UM) in Mootland", id="short form in brackets"),
        pytest.param("from Merrow University and Mootland", id="two places"),
        pytest.param("from Merrow (UM) in the Bay and Moss College in Mootland", id="short form, and another"),
        pytest.param("from Merrow's Moss College and the Dockers' Union", id="two bodies"),
        pytest.param("mostly from Mootland", id="mostly"),
    ],
)
def test_where_people_are_from_does_not_speak_for_them(origin: str) -> None:
    cast: Cast = {**CAST, SCIENTISTS: ("group", ("researchers", "Researchers"))}
    assert speakers(f"In findings of May, {SCIENTISTS} {origin} reported it was late.", cast) == [SCIENTISTS]
    assert speakers(f"Researchers {origin} said it was late.", cast) == [SCIENTISTS]


def test_clause_behind_people_and_where_they_are_from_has_its_own_subject() -> None:
    assert speakers("Researchers from Merrow left and Ms Orlo said it was late.") == [ORLO]


def test_office_before_a_name_is_no_subject_beside_it() -> None:
    cast: Cast = {**CAST, "Bank": ("organisation", ("Central Bank",)), "Eva Moss": ("person", ("Governor Eva Moss",))}
    text = "Central Bank Governor Eva Moss left the room on Thursday, insisting that it was late."
    assert speakers(text, cast) == ["Eva Moss"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The union left. Mootland, it said, had lied.", id="it"),
        pytest.param("The union accused Mootland of theft, a charge it denies.", id="charge it denies"),
        pytest.param("The union said no. Without Mootland, it added, boats would be late.", id="behind a phrase"),
    ],
)
def test_clause_put_into_another_is_not_its_subjects(text: str) -> None:
    assert speakers(text)[-1] == UNION


FARMERS: Cast = {**CAST, "farmers": ("group", ("farmers",)), "police": ("group", ("police",))}


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        pytest.param(
            "The plan was welcomed by green groups but criticised by farmers.", "farmers", "criticised", id="but"
        ),
        pytest.param("The plan was attacked by banks and praised by farmers.", "farmers", "praised", id="and"),
        pytest.param("Ben Vant was attacked by a neighbour and warned by police.", "police", "warned", id="neighbour"),
        pytest.param(
            "The plan was condemned by a group of bakers and later defended by farmers.",
            "farmers",
            "defended",
            id="adverb",
        ),
        pytest.param(
            "The plan was praised by farmers and criticised by police.", "farmers", "praised", id="both known"
        ),
        pytest.param("The plan was criticised by old and retired police.", "police", "criticised", id="two adjectives"),
        pytest.param("The plan was criticised by the bakers and farmers.", "farmers", "criticised", id="two agents"),
    ],
)
def test_agent_of_a_passive_speaks_by_its_own_verb(text: str, speaker: str, cue: str) -> None:
    ((name, reading),) = read(text, FARMERS)
    assert reading.attribution is not None
    assert reading.attribution.cue is not None
    assert (name, text[slice(*reading.attribution.cue)]) == (speaker, cue)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The plan was welcomed by green groups and signed by farmers.", id="no verb of saying"),
        pytest.param("The boat was built by bakers and sold by farmers.", id="two acts"),
    ],
)
def test_agent_of_an_act_does_not_say_what_others_welcome(text: str) -> None:
    assert speakers(text, FARMERS) == ["narrator"]


def test_nickname_in_an_aside_belongs_to_the_subject_before_it() -> None:
    assert speakers('"It is late," Ms Orlo, known to her crew as "Cap", told a crowd in Moss.') == [ORLO]


def test_party_of_somebody_speaks_by_its_name() -> None:
    assert speakers("Mr Vant was late, according to his union, the Dockers' Union.") == [UNION]
    assert speakers("Mr Vant was late, according to his statement, the union left.") == [VANT]
    assert speakers("According to the union's board, Mr Vant, a baker, was late.") != [VANT]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The dockers' union called the plan an insult.", "The dockers' union", id="union of a plural"),
        pytest.param("The nurses' association, which is new, said no.", "The nurses' association", id="and a clause"),
        pytest.param("The drivers' cars are late, the union said.", "The union", id="things of a plural"),
        pytest.param("The hospital, which is new, called it unfair.", "The hospital", id="hospital and a clause"),
        pytest.param("The port authority, whose chief left, said no.", "The port authority", id="whose"),
        pytest.param("The hospital, which is new, is shut.", "narrator", id="hospital that says nothing"),
        pytest.param("According to reports from the front, the town fell.", "narrator", id="front of a war"),
        pytest.param("The front said it would fight on.", "The front", id="front that speaks"),
    ],
)
def test_described_body_speaks(text: str, expected: str) -> None:
    assert found_speakers(text)[0].lower() == expected.lower()


def test_pronoun_behind_a_noun_is_a_subject_of_its_own() -> None:
    assert speakers("Ms Orlo came with a cane she said was old.") == [ORLO]
    assert speakers("Ben Vant came with his dog and a cane he said he hated.") == [VANT]
