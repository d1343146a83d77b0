"""Quotation marks: of which style each is, and whether it opens or closes; apostrophes are none, as far as shows."""

from __future__ import annotations

import pytest

from tonekit.text.marks import find_marks


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        pytest.param('"No."', ["straight open", "straight close"], id="straight"),
        pytest.param("“No.”", ["curly open", "curly close"], id="curly"),
        pytest.param("„No.“", ["curly open", "curly close"], id="low opens"),
        pytest.param("»No.«", ["guillemet open", "guillemet close"], id="turned inwards"),
        pytest.param("‚No.‘", ["single open", "single close"], id="low single opens"),
        pytest.param("It's James’s bus.", [], id="apostrophes"),
        pytest.param("The drivers' bus.", ["single close"], id="plural, which closes nothing"),
        pytest.param("The 'drivers' bus.", ["single open", "single close"], id="plural in single marks"),
        pytest.param("In ‘90s music.", [], id="elision with an opening mark"),
        pytest.param('He said " no.', ["straight open"], id="between spaces, as none is open"),
        pytest.param(
            '"The "new" plan," he said.',
            ["straight open", "inner open", "inner close", "straight close"],
            id="straight in straight",
        ),
    ],
)
def test_mark_opens_or_closes_by_what_stands_beside_it(text: str, marks: list[str]) -> None:
    assert [f"{mark.style} {mark.role}" for mark in find_marks(text, [len(text)])] == marks


def test_what_was_opened_in_a_paragraph_says_nothing_of_the_next() -> None:
    text = 'He said " no.\n\nShe said " yes.'
    assert [mark.role for mark in find_marks(text, [13, len(text)])] == ["open", "open"]


def test_text_without_paragraphs_has_no_marks() -> None:
    assert find_marks('"', []) == []
