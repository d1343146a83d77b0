"""Long texts of one pattern, which nobody wrote to be read, come back and say what they say when they are short."""

from __future__ import annotations

import pytest

from benchmarks.growth import TEXTS
from tests.text.speaking import found_speakers

SHORT, LONG = 2_000, 100_000
# Those that once took more than linear time, by the growth benchmark's names.
NAMES = (
    "labels of initials",
    "questions and answers",
    "labelled questions, captions",
    "notes below the last turn",
    "a sentence of headline verbs",
    "a sentence of shared verbs",
    "a sentence of sources",
    "a sentence of quotations",
    "nicknames",
)


@pytest.mark.parametrize("name", NAMES)
def test_long_text_has_the_speakers_of_a_short_one(name: str) -> None:
    assert set(found_speakers(TEXTS[name](LONG))) >= set(found_speakers(TEXTS[name](SHORT)))


def test_label_whose_letters_a_long_word_has_is_a_speaker() -> None:
    text = "A" + "bcdef" * (LONG // 5) + "\n\nABCDEF: Hello.\n\nABCDEF: Bye."
    assert found_speakers(text)[-2:] == ["Abcdef", "Abcdef"]


def test_questions_that_nobody_answers_are_the_narrators() -> None:
    assert set(found_speakers("Why?\n\n" * (LONG // 6))) == {"narrator"}
