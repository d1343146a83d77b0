"""Speaker labels: the styles of real transcripts, with made-up words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonekit.text.document import Entity
from tonekit.text.labels import label_turns, transcript_speakers, without_label_lines
from tonekit.text.segment import segment
from tonekit.text.stage import is_of_record
from tonekit.text.transcript import Turn, clean_label, split_turns


def read(text: str) -> list[tuple[str | None, str]]:
    return [(turn.label, text[turn.start : turn.end]) for turn in split_turns(text)]


@pytest.mark.parametrize(
    ("label", "words"),
    [
        pytest.param("MR. KIRBY:", "Good afternoon.", id="title and capitals"),
        pytest.param("PRESIDENT BIDEN:", "Thank you.", id="office and surname"),
        pytest.param("THE PRESIDENT:", "Thank you.", id="office alone"),
        pytest.param("PRIME MINISTER:", "Well, thank you.", id="office of two words"),
        pytest.param("JOURNALIST:", "Prime Minister, why?", id="role"),
        pytest.param("Lavrov:", "We had a frank talk.", id="surname"),
        pytest.param("Sergei Lavrov:", "We had a frank talk.", id="full name"),
        pytest.param("MS. JEAN-PIERRE:", "No.", id="hyphen"),
        pytest.param("MR. O'BRIEN:", "No.", id="apostrophe"),
        pytest.param("SENIOR ADMINISTRATION OFFICIAL:", "Hi.", id="anonymous official"),
        pytest.param("PRESIDENT LÓPEZ OBRADOR:", "Good.", id="accents"),
        pytest.param("Q:", "What now?", id="Q with a colon"),
        pytest.param("Q", "What now?", id="Q alone"),
        pytest.param("Mr. LANTOS.", "I yield.", id="congressional record"),
        pytest.param("Mr. SMITH of New Jersey.", "I yield.", id="member with state"),
        pytest.param("The SPEAKER pro tempore.", "Without objection.", id="presiding officer"),
        pytest.param("MODERATOR (via video):", "Welcome.", id="aside in the label"),
    ],
)
def test_label_of_every_style_starts_a_turn(label: str, words: str) -> None:
    text = f"{label} {words}\n\nMS. RIVER: Yes.\n"
    assert read(text) == [(label.rstrip(":").rstrip(".") if label != "Q" else "Q", words), ("MS. RIVER", "Yes.")]


def test_text_before_the_first_label_is_a_turn_without_one() -> None:
    text = "East Room\n\n1:03 P.M. EST\n\nMR. KIRBY: Hello."
    first, second = split_turns(text)
    assert (first.label, first.speaker) == (None, None)
    assert text[first.start : first.end] == "East Room\n\n1:03 P.M. EST"
    assert second.speaker == "Mr. Kirby"


@pytest.mark.parametrize("label", ["[ANN LEE]: ", "((AL)) : ", "**ANN LEE:** "])
def test_marks_around_a_label_are_no_words_of_the_turn_before(label: str) -> None:
    assert [words for _, words in read(f"{label}One.\n\n{label}Two.")] == ["One.", "Two."]


def test_paragraph_without_a_label_belongs_to_the_turn_before() -> None:
    assert read("MR. KIRBY: One.\n\nTwo.\n\nQ Three?") == [("MR. KIRBY", "One.\n\nTwo."), ("Q", "Three?")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The talks failed. Why: nobody knows.", id="colon inside a line"),
        pytest.param("Note: figures are rounded.", id="note"),
        pytest.param("Photo: Reuters", id="photo credit"),
        pytest.param("https://example.org is down.", id="address"),
        pytest.param("At 18:05 the polls closed.", id="time"),
        pytest.param("Quietly they left.", id="word that begins with Q"),
        pytest.param("It was a long and winding sentence that had one thing to say: nothing.", id="long sentence"),
    ],
)
def test_ordinary_lines_carry_no_label(text: str) -> None:
    assert read(text) == [(None, text)]


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("MR. KIRBY", "Mr. Kirby"),
        ("PRESIDENT BIDEN", "President Biden"),
        ("MS. JEAN-PIERRE", "Ms. Jean-Pierre"),
        ("MCDONOUGH (via video)", "McDonough"),
        ("NATO SECRETARY GENERAL", "NATO Secretary General"),
        ("Lavrov", "Lavrov"),
        ("Q", "Q"),
    ],
)
def test_label_becomes_a_name(label: str, name: str) -> None:
    assert clean_label(label) == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "**Ann Lee:** Why?\n\n**Bo Berg:** Why not.\n\n**Ann Lee:** Well.", ["Ann Lee", "Bo Berg"], id="bold type"
        ),
        pytest.param("[ANN LEE]: Why?\n\n[BO BERG]: Why not.", ["Ann Lee", "Bo Berg"], id="square brackets"),
        pytest.param("((Ann Lee)) Why?\n\n((BB)) : Why not.", ["Ann Lee", "BB"], id="two round brackets"),
        pytest.param("ANN LEE — Why?\n\nBO BERG — No.\n\nANN LEE — Well.", ["Ann Lee", "Bo Berg"], id="dash"),
        pytest.param("[00:01:12] Ann: Why?\n\n[00:01:20] Bo: Why not.", ["Ann", "Bo"], id="times"),
        pytest.param(">> ANCHOR: Why?\n\n>> REPORTER: Why not.", ["Anchor", "Reporter"], id="captions of a broadcast"),
        pytest.param(
            "Sir Ann Lee (Holm and St Ives) (Lab): Why?\n\nMr Speaker: Order.\n\nHon. Members: No!",
            ["Sir Ann Lee", "Mr Speaker", "Hon. Members"],
            id="Hansard",
        ),
        pytest.param(
            "Mr BERG (Holm—Leader of the Opposition) (14:00): Why?\n\nMs LEE (Ives—Treasurer) (14:01): No.",
            ["Mr Berg", "Ms Lee"],
            id="Australian Hansard",
        ),
        pytest.param(
            "Mr. Lee-Moss (Peru) (spoke in Spanish): Yes.\n\nMrs. Berg (Chile): No.",
            ["Mr. Lee-Moss", "Mrs. Berg"],
            id="United Nations",
        ),
        pytest.param(
            "Ms. LEE of Ohio: I yield.\n\nChairman BERG: Time.", ["Ms. Lee of Ohio", "Chairman Berg"], id="hearing"
        ),
        pytest.param("Chairman BERG. Time.\n\nMs. LEE. I yield.", ["Chairman Berg", "Ms. Lee"], id="chairman"),
        pytest.param(
            "THE COURT: Go on.\n\nBY MS. LEE:\n\nQ. Where?\n\nA. At home.", ["The Court", "Ms. Lee", "A"], id="court"
        ),
        pytest.param(
            "THE WITNESS: Yes.\n\nBY MS. LEE:\n\nQ. Where?\n\nA. Home.", ["The Witness", "Ms. Lee"], id="witness"
        ),
        pytest.param("Q: Where?\n\nA: At home.", ["Q", "A"], id="Q and A without a lead"),
        pytest.param(
            "ANN LEE: Why?\n\nBO BERG-MOSS MP: Why not?\n\nAL: Well.\n\nBB-M: Well.",
            ["Ann Lee", "Bo Berg-Moss MP", "Bo Berg-Moss"],
            id="initials",
        ),
    ],
)
def test_labels_of_every_record_name_the_speakers(text: str, expected: list[str]) -> None:
    assert [
        name.replace("THE COURT", "The Court").replace("THE WITNESS", "The Witness")
        for name in transcript_speakers(text)
    ] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("OSLO — It rains.\n\nNEW YORK — It snows.\n\nROME — It is dry.", id="datelines"),
        pytest.param("**Update:** It rains.\n\n**Why It Matters:** Rain is wet.\n\nIt snows.", id="bold headings"),
        pytest.param("10:32 Rain: It pours.\n\n10:40 Snow: It falls.\n\nIt is dry.", id="news ticker"),
        pytest.param("Holm United (4-3-3): Lee; Berg.\n\nIves Town (4-4-2): Moss; Vant.", id="line-ups"),
        pytest.param("A. It rains.\n\nB. It snows.", id="list"),
        pytest.param("By Ann Lee:\n\nIt rains.", id="byline"),
    ],
)
def test_news_that_looks_like_a_record_has_no_speakers(text: str) -> None:
    assert transcript_speakers(text) == ()


def test_label_line_behind_marks_is_no_sentence() -> None:
    text = "**Ann Lee:**\n\nWhy?\n\n**Bo Berg:**\n\nWhy not.\n\n**Ann Lee:**\n\nWell."
    kept = without_label_lines(text, segment(text))
    assert [text[s.start : s.end] for s in kept] == ["Why?", "Why not.", "Well."]


def test_blank_text_has_no_turns() -> None:
    assert split_turns("") == ()
    assert split_turns(" \n\n ") == ()


def test_label_without_words_is_an_empty_turn() -> None:
    assert split_turns("MR. KIRBY:") == (Turn("MR. KIRBY", "Mr. Kirby", 10, 10),)


def test_news_with_a_lone_colon_line_is_no_transcript() -> None:
    text = "Rex Tillerson: Trust between US and Russia at a 'low'\n\nThe talks were frosty.\n\nBackground: see page 2."
    assert label_turns(text, segment(text), []) == [None] * len(segment(text))
    assert transcript_speakers(text) == ()


def test_labels_of_a_plain_transcript_name_its_speakers() -> None:
    text = "MR. KIRBY: Hello.\n\nQ Why?\n\nMR. KIRBY: Because."
    assert transcript_speakers(text) == ("Mr. Kirby", "Q")
    kirby = Entity("John Kirby", "person", aliases=("John Kirby", "Kirby"))
    turns = label_turns(text, segment(text), [kirby])
    assert [turn.entity if turn else "none" for turn in turns] == [0, None, 0]


def test_questions_and_answers_of_an_inquiry_go_to_counsel_and_to_who_was_sworn() -> None:
    text = "MR BO BERG (sworn)\n\nMS LEE: Where?\n\nA. At home.\n\nQ. Why?\n\nTHE CHAIR: Yes?\n\nA. Why not?\n\nQ. So."
    labels = [label for label, _ in read(text) if label is not None]
    assert labels == ["MS LEE", "MR BO BERG", "MS LEE", "THE CHAIR", "MR BO BERG", "MS LEE"]


def test_who_answers_all_questions_opens_the_briefing() -> None:
    text = (
        "Briefing by Bo Berg, Spokesperson\n\nGood afternoon.\n\nThe talks go on.\n\nFish\n\n"
        "Question: Why?\n\nSpokesperson: Why not?\n\nQuestion: So?\n\nSpokesperson: So."
    )
    berg = Entity("Bo Berg", "person", aliases=("Bo Berg", "Spokesperson"))
    turns = label_turns(text, segment(text), [berg])
    assert [turn.entity if turn else "none" for turn in turns] == ["none", 0, 0, "none", None, 0, None, 0]


@pytest.mark.parametrize(
    "line",
    [
        "MR BO BERG (sworn)",
        "Questions from MS LEE",
        "Cross-examination by MR BERG",
        "(A short break)",
        "(The luncheon adjournment)",
        "[END]",
        "Copyright © 2020 Lake Radio.",
        "All rights reserved.",
    ],
)
def test_what_a_record_says_between_turns_is_its_own(line: str) -> None:
    assert is_of_record(line)


@given(st.one_of(st.text(max_size=200), st.text(alphabet="AQ .:\n(Mr)'*[]>—1", max_size=200)))
def test_turns_of_any_text_are_ordered_and_disjoint(text: str) -> None:
    end = 0
    for turn in split_turns(text):
        assert end <= turn.start <= turn.end <= len(text)
        end = turn.end
    label_turns(text, segment(text), [])
