"""Who is meant by a pronoun, and what the rules say of a mention."""

import pytest

from tests.text.casting import actors, actors_of, paragraphs
from tonekit.text.document import Entity
from tonekit.text.naming.pronouns.antecedents import read_pronoun
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.standing import role_of
from tonekit.text.naming.terms.tokens import Line, read_lines
from tonekit.text.segment import segment


def meant(text: str) -> list[tuple[str, str]]:
    """Each pronoun that means somebody, with the name of who it is."""

    def pronouns(entity: Entity) -> list[tuple[int, str]]:
        words = [(span.start, text[span.start : span.end]) for span in entity.mentions]
        return [(start, word) for start, word in words if word.lower() in ("he", "him", "his", "she", "her")]

    found = [(start, word, e.name) for e in actors(text).values() for start, word in pronouns(e)]
    return [(word, name) for _, word, name in sorted(found)]


def line(text: str) -> Line:
    (only,) = read_lines(text, segment(text))
    return only


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They read her letter twice.", "owner"),
        ("They read her own letter.", "owner"),
        ("They read her first letter.", "owner"),
        ("They praised her 2008 debut.", "owner"),
        ("They marked her 18th birthday.", "owner"),
        ("They told her that it rained.", "object"),
        ("They beat her 6 to 4.", "object"),
        ("They saw her.", "object"),
        ("They saw herself there.", "reflexive"),
        ("Then she left.", "subject"),
    ],
)
def test_her_owns_what_follows_unless_a_small_word_does(text: str, kind: str) -> None:
    words = line(text)
    (i,) = (i for i, token in enumerate(words.tokens) if token.lower in ("her", "she", "herself"))
    assert read_pronoun(words, 0, i, 0).kind == kind


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Reed urges them on.", "subject"),
        ("In May Reed left.", "subject"),
        ("They say that Reed left.", "subject"),
        ("The mayor, Reed, goes there.", "subject"),
        ("The critic Reed praised it.", "subject"),
        ("They met Reed there.", "object"),
        ("They wrote to Reed.", "oblique"),
        ("They know Reed's house.", "owner"),
        ('"No," said Reed.', "inverted"),
        ("The mayor (Reed) left.", "bracketed"),
        ("They met Ann Cole, Reed, and others.", "listed"),
    ],
)
def test_role_of_a_mention(text: str, role: str) -> None:
    words = line(text)
    (i,) = (i for i, token in enumerate(words.tokens) if token.text == "Reed")
    start, end = words.tokens[i].start, words.tokens[i].end
    assert role_of(Mention(start, end, 0, 0, name=("Reed",), first=i, last=i + 1), words) == role


def test_phrase_before_a_subject_holds_nobody_whom_it_means() -> None:
    text = "Ann Crane wrote a book. In an interview with Jane Platt, she said it took years."
    assert meant(text) == [("she", "Ann Crane")]


def test_name_in_a_quotation_is_not_who_is_about_to_be_named() -> None:
    text = 'Tom Reed spoke on television. In his speech, he said, "John Cole will come."'
    assert meant(text) == [("his", "Tom Reed"), ("he", "Tom Reed")]


def test_bare_surname_of_a_relative_may_be_hers() -> None:
    text = "Orlo was the daughter of George Orlo. In 1950 Orlo opened a school. She ran it alone."
    assert [word for word, _ in meant(text)] == ["She"]


def test_surname_with_a_title_keeps_its_sex() -> None:
    assert meant("Mr Orlo opened a school. In 1950 Orlo left. She ran it alone.") == []


def test_who_is_far_off_and_of_unknown_sex_is_not_meant_by_every_pronoun() -> None:
    text = "Critics wrote to Vant and Orlo. It rained. The harvest failed. The bank shut. Trains stood. Then she came."
    assert meant(text) == []


@pytest.mark.parametrize("given", ["Robert", "Rajesh", "Fumio", "Hossein", "Thabo", "Bambang"])
def test_sex_of_a_given_name_is_known_wherever_it_is_from(given: str) -> None:
    text = f"Anna Thornbury was waiting. Sergeant {given} Whitcombe described it as a cowardly assault on her."
    assert meant(text) == [("her", "Anna Thornbury")]


def test_quotations_between_do_not_part_a_speaker_from_his_pronoun() -> None:
    quoted = '"It is late." "We are tired." "Nobody came." "Nothing was said." "All is lost." "The end is near."'
    assert meant(f"Tom Reed spoke on Monday. {quoted} He sat down.") == [("He", "Tom Reed")]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Anna Berg came late. Maria Silva thanked her.", "Anna Berg"),
        ("Anna Berg came late. Orlov thanked her and Carl Dahl.", "Anna Berg"),
        ("Ivan Orlov spoke. He asked Anna Berg to help him.", "Ivan Orlov"),
        ("Anna Berg spoke. Then Maria Silva looked behind her.", "Maria Silva"),
    ],
)
def test_who_acts_on_a_pronoun_is_not_meant_by_it(text: str, whom: str) -> None:
    assert meant(text)[-1][1] == whom


@pytest.mark.parametrize(
    ("sentences", "name", "pronouns"),
    [
        (("Anna Berg met John Hall.", "She thanked him."), "Anna Berg", ["She"]),
        (("Anna Berg met John Hall.", "She thanked him."), "John Hall", ["him"]),
        (("For his part, John Hall said no.",), "John Hall", ["his"]),
        (("John Hall said yes.", '"He will not come," said Max Wood.'), "John Hall", []),
    ],
    ids=["subject", "object", "ahead", "not in quotations"],
)
def test_pronouns_are_mentions_but_no_aliases(sentences: tuple[str, ...], name: str, pronouns: list[str]) -> None:
    text, _ = paragraphs(*sentences)
    entity = actors_of(*sentences)[name]
    assert [text[s.start : s.end] for s in entity.mentions if text[s.start : s.end] not in entity.aliases] == pronouns


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Police arrested a 31-year-old man on Friday. He is charged with murder.", "a 31-year-old man"),
        ("Officers arrested a man of 22. He has been released on bail.", "a man"),
        ("Police arrested a suspect from Hull. His house was searched.", "a suspect"),
        ("A 31-year-old man was arrested. He will appear in court.", "A 31-year-old man"),
        ("A driver was killed on Friday. He was 40.", "A driver"),
        ("Police have charged a teenager with theft. He was remanded.", "a teenager"),
        ("Police arrested a man, Reid said. He is charged with murder.", "a man"),
        ("Reid said a man had been arrested. He is charged with murder.", "a man"),
        ("Police arrested a man on Friday. “He is a monster,” said Joanna Hale.", "a man"),
        ("Police arrested a man on Friday. “He is a monster.”", "a man"),
    ],
)
def test_pronoun_means_whom_the_sentence_before_describes(text: str, whom: str) -> None:
    assert [name for _, name in meant(f"Sergeant Paul Reid spoke on Monday. {text}")] == [whom]


@pytest.mark.parametrize(
    "text",
    [
        "Paul Reid is a former teacher. He lives in Hull.",
        "Paul Reid became a father in May. He has taken leave.",
        "Paul Reid met a lawyer on Friday. He later left.",
        "Paul Reid has a son. He works in Hull.",
        "Paul Reid was attacked by a man. He was taken to hospital.",
        "Paul Reid praised a teacher on Friday. He will appear in court on Tuesday.",
        "Paul Reid said a man had been killed. He added that it was late.",
        "According to Paul Reid, a man was arrested on Friday. He said a knife was found.",
        "Paul Reid spoke. Police arrested a 31-year-old woman. He will stay.",
        "Paul Reid spoke. A man was arrested on Friday. It was the third arrest. He will stay.",
    ],
)
def test_pronoun_does_not_mean_everybody_whom_the_sentence_before_describes(text: str) -> None:
    assert meant(text)[-1][1] == "Paul Reid"


def test_phrase_that_opens_a_sentence_looks_ahead_to_its_subject() -> None:
    text = "In a long letter to his brother from Lima, John Hall said no."
    assert [text[s.start : s.end] for s in actors(text)["John Hall"].mentions] == ["his", "John Hall"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Ann Lee stood there. “My mother’s house is there,” she told them, pointing.",
            [("she", "Ann Lee")],
            id="relative of the speaker",
        ),
        pytest.param("Ann Lee sang. “Eve Reed was late,” she said.", [("she", "Ann Lee")], id="name in the quotation"),
        pytest.param(
            "Tom Reed left. “My brother had his hands up. He was shot.” He was told by phone.",
            [("He", "Tom Reed")],
            id="whom nobody but the quotation knows",
        ),
        pytest.param("“My mother left,” she said.", [], id="nobody else"),
        pytest.param(
            "“Eve Reed was late,” Tom Hall said. Then she left.", [("she", "Eve Reed")], id="named in a quotation"
        ),
    ],
)
def test_who_says_a_quotation_is_not_whom_it_speaks_of(text: str, expected: list[tuple[str, str]]) -> None:
    assert meant(text) == expected


def test_who_comes_in_by_a_bare_name_does_not_say_so_where_another_may() -> None:
    found = actors("Tom Hall came. Hall was late. Joyce died in May, he said.")
    assert len(found["Tom Hall"].mentions) > len(found["Joyce"].mentions) == 1
    assert len(actors("Then Berg lost his boat in May, he said.")["Berg"].mentions) > 2
