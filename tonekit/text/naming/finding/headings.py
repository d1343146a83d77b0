"""The headings and bare lines of a text in, the mentions in them out, once its running text has been read.

Capitals say nothing there: only what running text has shown to be an actor is one, a country, or a name with a title.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.document import EntityKind
from tonekit.text.naming.finding.mentions import find_mentions
from tonekit.text.naming.terms.lexicon import Lexicon
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.names import SUFFIXES, fold
from tonekit.text.naming.terms.tokens import Line, Token
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.ordinary import is_ordinary

# What running text has shown a name to be: marks that no name of the caller's can equal.
_KINDS: dict[object, EntityKind] = {("person",): "person", ("organisation",): "organisation"}


def read_displayed(
    lines: Sequence[Line], given: Sequence[tuple[str, object]], running: Sequence[Mention], lower_words: frozenset[str]
) -> list[Mention]:
    """Find the mentions of headings and bare lines.

    Args:
        lines: The headings and bare lines.
        given: The caller's names, each with whose it is.
        running: The mentions of the running text.
        lower_words: The words that the text has in lower case.
    """
    known = Lexicon([*given, *dict.fromkeys(_shown(running))], fold=True)
    found: list[Mention] = []
    for line in lines:
        here: list[Mention] = []
        for mention in find_mentions(line, known, lower_words):
            if mention.known is None and not (mention.kind == "country" or (mention.title and mention.name)):
                continue
            if mention.known in _KINDS:
                mention.kind, mention.known = _KINDS[mention.known], None
            first_name = _first_name(mention, line)
            if first_name is not None and here and here[-1].last == mention.first:
                _add_surname(here[-1], mention)
                continue
            if first_name is not None:
                _add_first_name(mention, first_name)
            here.append(mention)
        found += here
    return found


def _shown(mentions: Sequence[Mention]) -> list[tuple[str, object]]:
    """Names, and surnames of people, that running text has shown to be actors'."""
    entries: list[tuple[str, object]] = []
    for mention in mentions:
        if mention.name and mention.kind in ("person", "organisation") and mention.known is None:
            entries.append((" ".join(mention.name), (mention.kind,)))
            if mention.kind == "person" and len(mention.name) > 1:
                surname = next((part for part in reversed(mention.name) if fold(part) not in SUFFIXES), "")
                entries.append((surname, ("person",)))
    return entries


def _first_name(mention: Mention, line: Line) -> Token | None:
    """Find the first name before a surname that running text has shown: "Ann | Lee Says No"; not "Will Lee Go?"."""
    if mention.kind != "person" or len(mention.name) != 1 or mention.title or not mention.first:
        return None
    word = line.tokens[mention.first - 1]
    is_name = word.text in gaz.GIVEN_NAMES and not is_ordinary(word.lower) and word.end + 1 == mention.start
    return word if is_name else None


def _add_first_name(surname: Mention, word: Token) -> None:
    surname.name = (word.text, *surname.name)
    surname.first, surname.start, surname.alias_start = surname.first - 1, word.start, word.start


def _add_surname(first_name: Mention, surname: Mention) -> None:
    """Let the mention of a first name, which the text has shown as well, go on to the surname."""
    first_name.name += surname.name
    first_name.kind = "person"
    first_name.end, first_name.name_end, first_name.alias_end = surname.end, surname.name_end, surname.alias_end
    first_name.last, first_name.tail = surname.last, surname.tail
