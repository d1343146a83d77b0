"""Whom a transcript's "you" and "Mr. President" mean."""

from __future__ import annotations

import pytest

from tonekit.text.document import Document
from tonekit.text.reading import Page, read_document, read_turns


def meant(page: Page, index: int) -> dict[str, list[str]]:
    """The targets of a sentence by name, with the words that mean them."""
    text = page.document.text
    return {
        page.entities[key].name: [text[start:end] for start, end in spans]
        for key, spans in page.readings[index].targets.items()
    }


def turns(*rows: tuple[str, str]) -> Page:
    return read_turns(rows, None, None, None, {})


def test_of_two_speakers_each_says_you_to_the_other() -> None:
    page = turns(("Anna Lindqvist", "I admire your courage."), ("Bo Berg", "And I want to thank you."))
    assert meant(page, 0) == {"Bo Berg": ["your"]}
    assert meant(page, 1) == {"Anna Lindqvist": ["you"]}


def test_labels_in_the_text_make_a_transcript_as_well() -> None:
    text = "MS. LINDQVIST: I admire your courage.\n\nMR. BERG: I want to thank you.\n"
    page = read_document(Document(text), {})
    assert [list(meant(page, index).values()) for index in range(2)] == [[["your"]], [["you"]]]


def test_an_office_that_is_called_is_whom_the_turn_speaks_to() -> None:
    page = turns(("Anna Lindqvist", "Thank you, Mr. President. We have work to do."), ("Bo Berg", "We do."))
    assert meant(page, 0) == {"Bo Berg": ["you", "Mr. President"]}
    assert meant(page, 1) == {}


def test_a_name_that_is_called_holds_for_the_rest_of_the_turn() -> None:
    page = turns(
        ("Anna Lindqvist", "Good morning, everybody."),
        ("Bo Berg", "Good morning."),
        ("Carl Ek", "Ms Lindqvist, thank you for the welcome. It is good to be in your house."),
    )
    assert meant(page, 2) == {"Anna Lindqvist": ["Ms Lindqvist", "you"]}
    assert meant(page, 3) == {"Anna Lindqvist": ["your"]}


def test_among_three_who_spoke_last_is_answered() -> None:
    page = turns(("Anna Lindqvist", "We differ."), ("Bo Berg", "I hear you."), ("Carl Ek", "I agree with you."))
    assert [list(meant(page, index)) for index in range(3)] == [[], ["Anna Lindqvist"], ["Bo Berg"]]


def test_nobody_is_called_by_an_office_in_the_third_person() -> None:
    page = turns(("Anna Lindqvist", "The President of the club left."), ("Bo Berg", "He did."))
    assert "Bo Berg" not in meant(page, 0)


@pytest.mark.parametrize(
    "words",
    ["It is late, you know.", "It is, as you said, late.", "I thank all of you."],
    ids=["you know", "as you", "all of you"],
)
def test_a_you_of_whoever_listens_means_nobody(words: str) -> None:
    page = turns(("Anna Lindqvist", words), ("Bo Berg", "It is."))
    assert meant(page, 0) == {}


def test_reporters_are_nobodys_you() -> None:
    page = turns(("Q", "Are you pleased?"), ("Anna Lindqvist", "I have told you so."))
    assert meant(page, 0) == {"Anna Lindqvist": ["you"]}
    assert meant(page, 1) == {}


def test_a_speech_with_nobody_to_speak_to_has_no_you() -> None:
    page = turns(("Anna Lindqvist", "I thank you for your patience."))
    assert meant(page, 0) == {}


@pytest.mark.parametrize(
    "rows",
    [
        [("Ann Lee", "Mr. President, thank you. "), ("Bo Berg", "Thank you, Ms Lee, and you, you, you. ")] * 500,
        [(f"MR. B{chr(65 + number % 26)}{chr(65 + number // 26)}ON", "Thank you.") for number in range(600)],
        [("Ann Lee", "President, " * 5_000), ("Bo Berg", "you " * 5_000)],
    ],
    ids=["turns", "speakers", "calls"],
)
def test_long_transcripts_are_read(rows: list[tuple[str, str]]) -> None:
    page = turns(*rows)
    assert len(page.readings) == len(page.sentences)
