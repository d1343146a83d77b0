"""Texts of the dev and test files in, whether a text may be learned from out.

The sets overlap one another (a NewsMTSC test sentence can stand in somebody's train file), and one text is cut in
several ways: with the label of its speaker or without, two sentences in one, half a sentence. So a text is held out if
it equals one of a dev or test file, holds one, or is part of one; labels, case, spaces and punctuation do not count.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from models.recipe.rows import read_rows
from tonekit.text.segment import segment

_HELD_OUT_FILE = re.compile(r"(^|_)(dev|test|validation|ext|external)(_|\.|$)|-(dev|test)\.")
_NOT_LETTER = re.compile(r"[\W_]+")
# "MS. JEAN-PIERRE: ", "Q ", "((WN)) " and what stands before it in "Wikinews ((WN)) ".
_SPEAKER = re.compile(r"\s*(?:(?:[^\W\d_]+ )?\(\([^()]{1,30}\)\)\s*:?|Q[.:]?(?=\s)|[A-Z][A-Z.,'’() -]{1,40}:)\s*")
# Letters from which a text that stands in another is a copy; shorter ones ("Thank you very much") anybody may say.
MIN_LETTERS = 30
_GRAM = 16
_STEP = MIN_LETTERS - _GRAM + 1  # so that whatever 30 letters are copied hold a gram that begins at a step


def letters_of(text: str) -> str:
    """A text without the label of its speaker, case, spaces and punctuation."""
    return _NOT_LETTER.sub("", text[match.end() if (match := _SPEAKER.match(text)) else 0 :].casefold())


class HeldOut:
    """Texts that nothing may be learned from; `text in held_out` says whether a text is or hides one of them."""

    def __init__(self, texts: Iterable[str], sentences: Iterable[str] = ()) -> None:
        """`sentences` are parts of `texts`: looked for in other texts as the texts are."""
        whole = {letters_of(text) for text in texts}
        parts = {letters_of(sentence) for sentence in sentences} - whole
        self._known = frozenset(whole | parts)
        self._places: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for text in whole | parts:
            if len(text) >= MIN_LETTERS:
                # What is copied from a part is copied from its text.
                for start in range(0, len(text) - _GRAM + 1 if text in whole else 1, _STEP):
                    self._places[text[start : start + _GRAM]].append((text, start))

    @classmethod
    def of_rows(cls, rows: Iterable[Mapping[str, Any]]) -> HeldOut:
        """The texts of these rows; documents cut as annotated and as tonekit cuts them too."""
        known = list(rows)
        return cls((row["text"] for row in known), (part for row in known for part in _sentences(row)))

    def __contains__(self, text: object) -> bool:
        letters = letters_of(str(text))
        if letters in self._known:
            return True
        if len(letters) < MIN_LETTERS:
            return False
        return any(
            (start == 0 and letters.startswith(held_out, place))
            or (start >= place and held_out.startswith(letters, start - place))
            for place in range(len(letters) - _GRAM + 1)
            for held_out, start in self._places.get(letters[place : place + _GRAM], ())
        )


def held_out_texts(data: Path) -> HeldOut:
    """Every text of every dev and test file under `data`."""
    files = [path for path in sorted(data.glob("*/*.jsonl")) if _HELD_OUT_FILE.search(path.name)]
    return HeldOut.of_rows(row for path in files for row in read_rows(path))


def _sentences(row: Mapping[str, Any]) -> Iterator[str]:
    text = row["text"]
    if annotated := row.get("sentences"):
        for sentence in annotated:
            start, end = (sentence["start"], sentence["end"]) if isinstance(sentence, dict) else sentence
            yield text[start:end]
        for span in segment(text):
            yield text[span.start : span.end]
