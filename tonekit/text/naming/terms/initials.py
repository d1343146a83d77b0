"""Text in, what initials may stand for in it out: "WSS", of "William S. Saturn"; "WN", of the word "Wikinews"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.ordinary import is_ordinary

_INITIALS = re.compile(r"[A-Z]{1,3}-?[A-Z]{1,3}")
_FEWEST, _MOST = 2, 6
_WORD = r"[A-Z]\w{0,29}\b"
# A stop stands within a name only behind a letter: "William S. Saturn", but no further in "left Armenia. Putin met".
_RUN = re.compile(rf"\b{_WORD}(?:(?:[ -]|(?<=\b[A-Z])\. ){_WORD})+")
_PART = re.compile(_WORD)
_ONE_WORD = re.compile(r"\b[A-Z][a-z]\w{1,30}\b")
# What two letters hardly stand for: a town, a country, somebody's first name.
_NO_MEDIA = gaz.PLACE_NAMES | gaz.COUNTRY_BY_NAME.keys() | gaz.COUNTRY_BY_ADJECTIVE.keys() | gaz.GIVEN_NAMES
_NO_FIRST_WORDS = gaz.HONORIFICS | gaz.ROLES


def are_initials(label: str) -> bool:
    """Whether a label may be somebody's initials: "WSS", "BB-M"."""
    return _INITIALS.fullmatch(label) is not None


def long_names(lead: str, labels: Iterable[str]) -> dict[str, str]:
    """Map initials, without hyphens, to the first name that has them: in a transcript's lead, else in a full label.

    Two letters may be one word's, the name of a medium: then the word that the lead has most often.
    """
    found: dict[str, str] = {}
    for text in (lead, *labels):
        for letters, name in _runs(text):
            found.setdefault(letters, name)
    return {**_words_by_two_letters(lead), **found}


def _runs(text: str) -> Iterator[tuple[str, str]]:
    """Give every run of capitalised words that may be a name, with its initials."""
    for run in _RUN.finditer(text):
        parts = [part.span() for part in _PART.finditer(text, *run.span())]
        letters = "".join(text[start] for start, _ in parts)
        for place, (start, end) in enumerate(parts):
            fewest = _FEWEST if _may_begin_name(text[start:end]) else _FEWEST + 1
            if text[start:end].lower() in _NO_FIRST_WORDS:
                continue
            for last in range(place + fewest, min(place + _MOST, len(parts)) + 1):
                yield letters[place:last], text[start : parts[last - 1][1]]


def _may_begin_name(word: str) -> bool:
    """Whether a word that any sentence may begin with is none that a name hardly does: "Yesterday Lee"."""
    return word in gaz.GIVEN_NAMES or not is_ordinary(word.lower())


def _words_by_two_letters(lead: str) -> dict[str, str]:
    """Map a word's first letter with each later one to the most frequent word that has them."""
    words = (word for word in _ONE_WORD.findall(lead) if not is_ordinary(word.lower()))
    counts = Counter(word for word in words if word not in _NO_MEDIA)
    found: dict[str, str] = {}
    for word, count in counts.items():
        for letter in filter(str.islower, dict.fromkeys(word[2:])):
            letters = word[0] + letter.upper()
            if letters not in found or count > counts[found[letters]]:
                found[letters] = word
    return found
