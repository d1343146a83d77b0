"""The sentences of a text in, the items of its lists out, each with the sentence that leads up to the list."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tonekit.text.sentences.layout import LIST_ITEM
from tonekit.text.speech.speakers.sentences import Sentence


def find_listed(text: str, sentences: Sequence[Sentence]) -> dict[int, int]:
    """Map each item of a list to the sentence with a colon that leads up to the list: "X wants:", "- more boats"."""
    found: dict[int, int] = {}
    mark = ""  # of the items of the list
    for place, (before, sentence) in enumerate(pairwise(sentences), start=1):
        lead = found.get(place - 1, place - 1 if before.words(text).endswith(":") else None)
        if lead is None:
            continue
        if all(item.kind != "word" for item in sentence.items):
            continue  # "– Ann Lee", a credit
        is_line = "\n" in text[before.span.end : sentence.span.start]
        if lead == place - 1:
            mark = _item_mark(sentence.words(text))
            if mark == "a" and not before.words(text)[0].isupper():
                mark = ""  # a text without capitals
        if mark and ((not is_line and place - 1 in found) or (is_line and _item_mark(sentence.words(text)) == mark)):
            found[place] = lead
    return found


def _item_mark(words: str) -> str:
    """Give what shows a line to be an item of a list: its bullet, "1" for a number, "a" for a small letter; else ""."""
    if words[0].islower():
        return "" if "/" in words.split()[0] else "a"  # "https://"
    is_item = LIST_ITEM.match(words) is not None
    return ("1" if words.lstrip("(")[0].isalnum() else words[0]) if is_item else ""
