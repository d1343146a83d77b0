"""Headings and lines that show or part: whose a quotation is that only repeats what a sentence says."""

from __future__ import annotations

import pytest

from tests.text.speaking import ORLO, VANT, found_speakers, speakers

BODY = """Mr Vant said it was late.

{heading}

Talks go on. "It is a slap in the face of us all," said Ms Orlo."""


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param("'It is a slap in the face'", id="words as they are said"),
        pytest.param("'A slap in the face'", id="words shortened"),
        pytest.param("- 'A slap in the face' -", id="between dashes"),
        pytest.param("'A slap in the face': how talks failed", id="before a colon"),
        pytest.param("Union chief 'slap in the face' over boats", id="behind a role"),
    ],
)
def test_heading_is_said_by_whoever_says_its_words_below(heading: str) -> None:
    assert speakers(BODY.format(heading=heading)) == [VANT, ORLO, "narrator", ORLO]


def test_heading_whose_words_nobody_says_is_not_the_last_speakers() -> None:
    assert speakers(BODY.format(heading="'We were told to calm down'"))[1] == "unknown"
    assert speakers(BODY.format(heading="Video caption, Watch: 'They did not listen'"))[1] == "narrator"


def test_heading_of_one_word_is_said_by_whoever_says_that_word_alone() -> None:
    text = 'Mr Vant said it was "late again".\n\n{}\n\nMs Orlo went on, branding the vote "gutless".'
    assert speakers(text.format("'Gutless'"))[1] == ORLO
    assert speakers(text.format("'Late'"))[1] == "unknown"


def test_title_of_an_interview_is_said_by_whoever_says_its_words_in_a_turn() -> None:
    text = (
        '"My aunt wrote to me"\n\nBen Vant met us.\n\nQ: Why?\n\nBEN VANT: My aunt lived here. She wrote to me a lot.'
    )
    assert found_speakers(text)[0] == VANT


def test_heading_that_names_its_speaker_is_his() -> None:
    assert speakers(BODY.format(heading="'A slap in the face': Ben Vant on talks"))[1] == VANT


def test_paragraph_without_a_stop_that_a_colon_leads_up_to_is_said() -> None:
    assert speakers('Mr Vant wrote a note. He said:\n\n"The boats are late and we are tired"')[-1] == VANT


@pytest.mark.parametrize("line", ["___", "* * *", "# # #", "MNN | Updated: Aug 12, 2024, 06:58 IST"])
def test_line_between_two_parts_is_nobodys(line: str) -> None:
    assert speakers(f"Mr Vant said it was late.\n\n{line}\n\nThe boat left.") == [VANT, "narrator", "narrator"]
