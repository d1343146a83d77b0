"""Lists of words as lines of a data module."""

from __future__ import annotations

import pytest

from scripts.lines import wrap


@pytest.mark.parametrize("separator", [" ", "; "])
def test_lines_hold_every_word_and_are_no_longer_than_a_source_line(separator: str) -> None:
    names = [f"Orlex{number}" for number in range(100)]
    lines = wrap(names, separator).split("\n")
    assert separator.join(line.rstrip("; ") for line in lines) == separator.join(names)
    assert max(map(len, lines)) <= 118
