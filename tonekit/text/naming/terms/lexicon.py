"""Names of several words in, the longest that begins at a word out: one dictionary look-up a length."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from tonekit.text.naming.terms.tokens import Token, tokenize
from tonekit.text.words import gazetteer as gaz


class Match(NamedTuple):
    """`length` words, and what they stand for."""

    length: int
    value: Any


class Lexicon:
    """Token sequences with values; the lengths that begin with a word stand beside it, so a miss costs one look-up."""

    def __init__(self, entries: Iterable[tuple[str, Any]] = (), *, fold: bool = False) -> None:
        self._fold = fold
        self._values: dict[tuple[str, ...], Any] = {}
        self._lengths: dict[str, list[int]] = {}
        for phrase, value in entries:
            words = tuple(token.lower if fold else _plain(token) for token in tokenize(phrase))
            if not words:
                continue
            self._values.setdefault(words, value)
            lengths = self._lengths.setdefault(words[0], [])
            if len(words) not in lengths:
                lengths.append(len(words))
                lengths.sort(reverse=True)

    def __bool__(self) -> bool:
        return bool(self._values)

    def longest(self, tokens: Sequence[Token], i: int) -> Match | None:
        """The longest entry that begins at token i."""
        if i >= len(tokens):
            return None
        for length in self._lengths.get(tokens[i].lower if self._fold else _plain(tokens[i]), ()):
            words = tuple(token.lower if self._fold else _plain(token) for token in tokens[i : i + length])
            if words in self._values:
                return Match(len(words), self._values[words])  # the sentence may end before `length`
        return None


def _plain(token: Token) -> str:
    return token.text.replace("’", "'")


# So end demonyms that are one word for one and for all, if a noun at all: "the Swiss", "French", "Chinese".
NO_NOUNS_FOR_ONE = ("s", "h", "ese")


def _entries() -> Iterable[tuple[str, tuple[str, str | None]]]:
    for table, kind in (
        (gaz.COUNTRY_BY_NAME, "country"),
        (gaz.COUNTRY_BY_SEAT, "seat"),
        (gaz.COUNTRY_BY_ADJECTIVE, "adjective"),
    ):
        for name, country in table.items():
            yield name, (kind, country.code)
            if kind == "adjective" and not name.endswith(NO_NOUNS_FOR_ONE):
                yield name + "s", (kind, country.code)
    for acronym, name in gaz.BODIES.items():
        yield acronym, ("body", None)
        yield name, ("body", None)
    for name in gaz.PLACE_NAMES:
        yield name, ("place", None)


GAZETTEER = Lexicon(_entries())
