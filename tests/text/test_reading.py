"""Text in, speakers and targets out, with the actors that the rules themselves find: what no single room can test."""

from __future__ import annotations

import re

import pytest

from tests.text.speaking import found_speakers
from tonekit.text.actors import find_entities
from tonekit.text.attribution import attribute
from tonekit.text.document import Document, Entity, Reading
from tonekit.text.labels import transcript_speakers
from tonekit.text.quotes import find_quotes
from tonekit.text.reading import read_document, read_turns
from tonekit.text.segment import segment


def read(text: str) -> tuple[tuple[Entity, ...], tuple[Reading, ...]]:
    """The actors of a text and the reading of its sentences."""
    sentences = segment(text)
    entities = find_entities(text, sentences, speakers=transcript_speakers(text))
    return entities, attribute(text, sentences, find_quotes(text, sentences), entities)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A spokeswoman for the bank said it would pay.", ["A spokeswoman for the bank"]),
        ("Late that evening a spokesman for the Danish government said no.", ["Denmark"]),
        ("One of the victims said the men had laughed. She said it was odd.", ["One of the victims"] * 2),
        ("A source within the Harbour Ministry reportedly said it was late.", ["A source within the Harbour Ministry"]),
        (
            'Two people familiar with the plan said it had failed. "It was a mess," one of them said.',
            ["Two people familiar with the plan"] * 2,
        ),
        ('"It was loud," said a protester.', ["a protester"]),
        ('Two lawyers said no. "It is odd," said one of them, who was tired.', ["Two lawyers"] * 2),
        ("A beekeeper said the bees were calm.", ["A beekeeper"]),
        ('"The bees are calm," said one camper.', ["one camper"]),
        ("According to wildlife officials, the bear was young.", ["wildlife officials"]),
        ("The ferry is late, according to a diplomat there.", ["a diplomat there"]),
        ("The union representing the dockers called it a disaster.", ["The union representing the dockers"]),
        ("The hospital said it was full.", ["The hospital"]),
        ("One fan commented: “It was late.” A supporter said no.", ["One fan", "A supporter"]),
        ("Police allege the man was late.", ["Police"]),
        ("The hedge fund, which bets against it, had alleged that it was late.", ["The hedge fund"]),
        ("Orlo Trust left. Orlo Trust's integrity unit said it was late.", ["narrator", "Orlo Trust"]),
        ("Trade unions, however, have promised to strike.", ["Trade unions"]),
        ("On Monday police fired tear gas. A police spokesman said it was late.", ["narrator", "police"]),
        ("It was late, according to people familiar with the plan.", ["people familiar with the plan"]),
        (
            "It failed, people briefed on it said. One of the people laughed. It was late, they said.",
            ["people briefed on it", "narrator", "people briefed on it"],
        ),
        ("Two people briefed on it said no. It is late, one of the people said.", ["Two people briefed on it"] * 2),
        ("It may sell, two people aware of the plan said.", ["two people aware of the plan"]),
        ("Two people left. It is late, one of the two people said.", ["narrator", "one of the two people"]),
        ("Some parents on the island say it is late.", ["Some parents on the island"]),
        (
            "According to the accounts of nine survivors met by us, a boat left. It was late, they said.",
            ["nine survivors"] * 2,
        ),
        ("It was late, said a person close to the firm.", ["a person close to the firm"]),
        ("It is late, according to a person with knowledge of it.", ["a person with knowledge of it"]),
        (
            "Lake Bank may sell its boats, sources say\n\nIt may, according to people close to the bank.",
            ["people close to the bank"] * 2,
        ),
        (
            "A clerk who had seen the letter, and who asked not to be named, said it was short.",
            ["A clerk who had seen the letter"],
        ),
    ],
    ids=[
        "spokeswoman for",
        "behind words for a time",
        "one of",
        "source within",
        "familiar with",
        "inverted",
        "one of them",
        "agent noun",
        "agent noun inverted",
        "noun before a plural",
        "there",
        "representing",
        "hospital",
        "fan and supporter",
        "base behind police",
        "relative with which",
        "unit of a body",
        "aside behind it",
        "police spokesman",
        "according to people",
        "they",
        "one of the people",
        "aware of",
        "one of the two people",
        "tail before say",
        "accounts of",
        "person",
        "with knowledge",
        "sources of a headline",
        "relative",
    ],
)
def test_described_source_is_an_actor_and_speaks(text: str, expected: list[str]) -> None:
    assert found_speakers(text) == expected


def test_described_source_goes_by_its_short_form_too() -> None:
    entities, _ = read("A spokeswoman for the bank said it would pay.")
    assert entities[0].aliases == ("A spokeswoman", "A spokeswoman for the bank")
    assert entities[0].kind == "person"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The letter said that the ferry was late.", id="document"),
        pytest.param("A baker from Leeds was hurt.", id="silent"),
        pytest.param("The computer said no.", id="thing"),
    ],
)
def test_thing_or_bystander_is_no_source(text: str) -> None:
    entities, _ = read(text)
    assert not entities


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Head of communications Ann Lee said no.", ["Ann Lee"], id="head of something"),
        pytest.param("Chief of police Ann Lee said no.", ["Ann Lee"], id="chief of somebody"),
        pytest.param("Tamar suspects that it was late.", ["Tamar"], id="suspects"),
        pytest.param("Mr Smith said nothing was settled.", ["Smith"], id="clause about nothing"),
        pytest.param("Mr Smith said nothing in it would bind him.", ["Smith"], id="nothing in"),
        pytest.param("Mr Smith said nothing about it.", ["narrator"], id="silence"),
        pytest.param('"It is late," reads Judge Hill\'s statement.', ["Hill"], id="inverted owner of a document"),
        pytest.param(
            'Judge Hill left. Part of the judge\'s statement reads "no more".', ["narrator", "Hill"], id="part"
        ),
        pytest.param('While checks will continue, the form will "help" many.', ["narrator"], id="things continue"),
        pytest.param("Sales drove outstanding claims over the limit.", ["narrator"], id="noun like a verb"),
        pytest.param("Laws on asylum in the UK expected next month.", ["narrator"], id="participle behind a place"),
    ],
)
def test_cue_is_read_by_its_sentence(text: str, expected: list[str]) -> None:
    assert found_speakers(text) == expected


def test_joint_office_is_one_group() -> None:
    entities, _ = read("The foreign ministers of Iceland, Norway and the United Kingdom met. Both ministers smiled.")
    assert [(e.name, e.kind) for e in entities] == [
        ("The foreign ministers of Iceland, Norway and the United Kingdom", "group"),
        *((name, "country") for name in ("Iceland", "Norway", "United Kingdom")),
    ]
    assert "Both ministers" in entities[0].aliases


def test_name_in_capitals_is_set_as_a_name() -> None:
    text = "PRESIDENT MCBRIDE: Good morning.\n\nMS. TRUSS: Good morning, Mr. President."
    entities, _ = read(text)
    assert {e.name: e.aliases[0] for e in entities} == {"McBride": "PRESIDENT MCBRIDE", "Truss": "MS. TRUSS"}
    assert found_speakers(text) == ["McBride", "Truss"]


def test_label_without_its_colon_is_a_label_where_others_have_one() -> None:
    text = "PRIME MINISTER:\nWelcome.\n\nREED:\nThank you.\n\nPRIME MINISTER\nNot at all.\n\nREED:\nNow then."
    assert found_speakers(text) == ["Prime Minister", "Reed", "Prime Minister", "Reed"]


def test_body_keeps_its_name_with_a_small_noun() -> None:
    entities, _ = read("The Blue Lake Party met on Monday. The Blue Lake party was founded by clerks.")
    assert [e.name for e in entities] == ["Blue Lake Party"]


def targets(text: str) -> list[set[str]]:
    """The names of the targets of each sentence."""
    entities, readings = read(text)
    return [{entities[index].name for index in r.targets} for r in readings]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The raid follows a US air strike.", set(), id="acronym behind an article"),
        pytest.param("They spoke about the Syria gas attack.", set(), id="country behind an article"),
        pytest.param("She backed a UN investigation into the leak.", set(), id="body"),
        pytest.param("Votes were stolen in the US election.", set(), id="in an election"),
        pytest.param("She praised renewed U.S. diplomatic efforts.", set(), id="behind an adjective"),
        pytest.param("She saw that the US favours delay.", {"United States"}, id="verb in -s"),
        pytest.param("She saw that the US will wait.", {"United States"}, id="auxiliary"),
        pytest.param("She saw the US withdrew early.", {"United States"}, id="past"),
        pytest.param("She blamed the US and Syria.", {"United States", "Syria"}, id="objects"),
        pytest.param("She praised Syria's plan.", {"Syria"}, id="possessive"),
        pytest.param("It is clear that Tanzania intends to stay.", {"Tanzania"}, id="that"),
    ],
)
def test_modifier_is_no_target(text: str, expected: set[str]) -> None:
    assert targets(text) == [expected]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        pytest.param("It breaks a clause of the United States Constitution.", [], id="country in a thing's name"),
        pytest.param("Martyrdom was his reward.", [], id="noun that opens a sentence"),
        pytest.param("They were hurried to the front.", [], id="front"),
        pytest.param("This can lay the foundation for growth.", [], id="foundation"),
        pytest.param("They had no access to help or legal counsel.", [], id="bare role"),
        pytest.param("He will run as candidate for prime minister.", [], id="office"),
        pytest.param("They lie in wait for the average woman.", [], id="generic"),
        pytest.param("The ferry lay on The Solent for days.", [], id="name of a thing with an article"),
        pytest.param("Crowds prayed at the Temple Mount.", [], id="mount"),
        pytest.param("In Canberra John Berg met Ann Lee.", ["John Berg", "Ann Lee"], id="place before a name"),
        pytest.param(
            "Special Envoy for the Horn of Africa Jeff Berg left.", ["Jeff Berg"], id="complement before a name"
        ),
        pytest.param(
            '"No," a director of Reef International Kon-kei Tamu said.', ["Kon-kei Tamu"], id="small title with one"
        ),
        pytest.param(
            "He met the head of the Islamic Lake Guard Corps.",
            ["the head of the Islamic Lake Guard Corps", "Islamic Lake Guard Corps"],
            id="long name in a complement",
        ),
    ],
)
def test_actor_is_who_acts(text: str, actors: list[str]) -> None:
    entities, _ = read(text)
    assert [e.name for e in entities] == actors


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("The talks failed, according to The Guardian.", "The Guardian", id="masthead"),
        pytest.param("Business Lens reported that it was late.", "Business Lens", id="common noun first"),
        pytest.param("According to Toru news agency, it was late.", "Toru", id="news agency"),
        pytest.param("The newspaper Dawn said it was late.", "Dawn", id="newspaper"),
    ],
)
def test_medium_is_an_organisation(text: str, name: str) -> None:
    entities, readings = read(text)
    assert [(e.name, e.kind) for e in entities][-1] == (name, "organisation")
    assert readings[0].speaker == len(entities) - 1


def test_question_label_is_no_part_of_a_name() -> None:
    entities, _ = read("PRESIDENT BERG: Yes.\n\nQ Mr. President, is it late?\n\nPRESIDENT BERG: No.")
    assert {e.name: e.aliases[0] for e in entities} == {"Berg": "PRESIDENT BERG", "Q": "Q"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The officials who ordered that change claimed it was late.",
            ["The officials who ordered that change"],
            id="that in a relative clause",
        ),
        pytest.param(
            "Reef Bank had not, as of Monday, announced any plans.", ["narrator"], id="negated before an aside"
        ),
        pytest.param("According to Reef Bank late today, it was full.", ["Reef Bank"], id="source and a time"),
        pytest.param("Associates of Mr Berg alleged that he was ill.", ["Associates of Mr Berg"], id="associates"),
    ],
)
def test_source_is_found_past_what_hangs_on_it(text: str, expected: list[str]) -> None:
    assert found_speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        pytest.param(
            "The Committee to Protect Clerks said no.", "Committee to Protect Clerks", "organisation", id="to"
        ),
        pytest.param("It was seen by the Democrats as vital.", "the Democrats", "group", id="party plural"),
        pytest.param("He met the Crow Tribe in May.", "Crow Tribe", "organisation", id="tribe"),
        pytest.param("Native Americans said it was late.", "Native Americans", "group", id="plural of a demonym"),
        pytest.param("He spoke to Toru Kelly on Monday.", "Toru Kelly", "person", id="first name for a surname"),
        pytest.param("Then New Jersey Governor Ann Berg left.", "Ann Berg", "person", id="New in a title"),
    ],
)
def test_actor_has_its_whole_name_and_kind(text: str, name: str, kind: str) -> None:
    entities, _ = read(text)
    assert (name, kind) in [(e.name, e.kind) for e in entities]
    assert not any(e.code for e in entities)


def test_named_owner_of_a_description_is_an_actor_too() -> None:
    entities, readings = read("Ann Lee, Mr Berg's lawyer, said it was late. Mr Berg's associates said he was ill.")
    assert {e.name: e.aliases for e in entities} == {
        "Ann Lee": ("Ann Lee", "Mr Berg's lawyer"),
        "Berg": ("Mr Berg",),
        "Mr Berg's associates": ("Mr Berg's associates",),
    }
    assert [entities[r.speaker].name for r in readings if r.speaker is not None] == ["Ann Lee", "Mr Berg's associates"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Mr Berg called it a mistake.", ["Berg"], id="called it a"),
        pytest.param("Mr Berg called its raids defensive in nature.", ["Berg"], id="called it so"),
        pytest.param("Mr Berg called the clerk on Monday.", ["narrator"], id="on the telephone"),
        pytest.param("The Guardian cited a letter of theirs.", ["Guardian"], id="masthead that opens a sentence"),
        pytest.param("It lapsed, as the Constitution states.", ["narrator"], id="law"),
    ],
)
def test_characterisation_is_a_view_and_a_law_is_nobody(text: str, expected: list[str]) -> None:
    assert found_speakers(text) == expected


def test_label_alone_on_its_line_is_no_sentence() -> None:
    asked = "JOURNALIST:\n\nWill you go?\n\nPRIME MINISTER:\n\nI will. It is late.\n\n"
    text = asked + "JOURNALIST:\n\nThank you.\n\nPRIME MINISTER:"
    page = read_document(Document(text), {})
    said = ["Will you go?", "I will.", "It is late.", "Thank you.", "PRIME MINISTER:"]
    assert [text[s.start : s.end] for s in page.sentences] == said
    speakers = [page.entities[r.speaker].name for r in page.readings if r.speaker is not None]
    assert speakers[:4] == ["Journalist", "Prime Minister", "Prime Minister", "Journalist"]


@pytest.mark.parametrize(
    "line",
    [
        "The bill clerk proceeded to call the roll.",
        "The assistant legislative clerk proceeded to call the roll.",
        "Mr. BERG addressed the Chair.",
        "(The remarks of Mr. Berg pertaining to the introduction of S. 206 are located in today's Record under "
        '"Statements on Introduced Bills."',
        "3:25 P.M. BST",
    ],
)
def test_what_the_record_says_within_a_turn_is_its_own(line: str) -> None:
    said = "I thank the Chair for the time. I suggest the absence of a quorum."
    text = f"Mr. LEE. {said}\n\n{line}\n\nMr. BERG. I agree with him."
    page = read_document(Document(text), {})
    assert [r.voice for r in page.readings] == ["actor", "actor", "narrator", "actor"]
    page = read_turns([("Mr. LEE", f"{said}\n\n{line}"), ("Mr. BERG", "I agree with him.")], None, None, None, {})
    assert [r.voice for r in page.readings] == ["actor", "actor", "narrator", "actor"]
    assert page.is_stage_direction(2) == line.startswith("(")


def test_whoever_presides_over_a_debate_is_called_but_not_meant() -> None:
    text = (
        "Mr. LEE. Mr. President, Paul Berg was a good man. He ran for President of the United States in 1992. "
        "President Berg he never became. Mr. President, he will be missed.\n\n"
        "The PRESIDING OFFICER. Without objection, it is so ordered.\n\nMr. HALL. Mr. President, I yield the floor."
    )
    page = read_document(Document(text), {})
    assert not any("Mr. President" in entity.aliases for entity in page.entities)
    called = {m.start() for m in re.finditer("Mr. President", text)}
    assert not any(span.start in called for r in page.readings for spans in r.targets.values() for span in spans)


def test_title_that_two_people_hold_is_an_alias_of_neither() -> None:
    entities, _ = read("Prime Minister Ann Lee met Prime Minister Tom Berg. They saw Foreign Minister Sam Hall.")
    aliases = {entity.name: entity.aliases for entity in entities}
    assert "Prime Minister" not in (*aliases["Ann Lee"], *aliases["Tom Berg"])
    assert "Foreign Minister" in aliases["Sam Hall"]


def test_airbase_is_a_place() -> None:
    entities, _ = read("Ann Lee landed at Tom Berg Airbase. She will visit Tom Berg Airbase on Friday.")
    assert [entity.name for entity in entities] == ["Ann Lee"]
