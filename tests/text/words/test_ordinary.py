"""Ordinary words: what a capital at the start of a sentence does not make a name."""

from __future__ import annotations

import pytest

from tonekit.text.words.ordinary import is_ordinary


@pytest.mark.parametrize("word", ["inflation", "protesters", "running", "tried", "organisations", "theatre"])
def test_word_and_its_forms_are_ordinary(word: str) -> None:
    assert is_ordinary(word)


@pytest.mark.parametrize("word", ["genscher", "kissinger", "gettysburg"])
def test_name_is_not_ordinary(word: str) -> None:
    assert not is_ordinary(word)
