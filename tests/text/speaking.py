"""A cast for made-up texts, and who speaks each of their sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tonekit.text.attribution import attribute
from tonekit.text.document import Document, Entity, EntityKind, Reading, Span
from tonekit.text.quotes import find_quotes
from tonekit.text.reading import read_document
from tonekit.text.segment import segment

ORLO, VANT, MOOT, UNION = "Anna Orlo", "Ben Vant", "Mootland", "Dockers' Union"
CAST: dict[str, tuple[EntityKind, tuple[str, ...]]] = {
    ORLO: ("person", ("Foreign Minister Anna Orlo", "Anna Orlo", "Ms Orlo", "Orlo", "the foreign minister")),
    VANT: ("person", ("Ben Vant", "Mr Vant", "Vant")),
    MOOT: ("country", ("Mootland",)),
    UNION: ("organisation", ("Dockers' Union", "the union", "The union")),
}

Cast = dict[str, tuple[EntityKind, tuple[str, ...]]]


def entities_of(text: str, cast: Cast) -> tuple[Entity, ...]:
    """Make entities of a cast by searching their aliases, the longest first."""
    taken: list[tuple[int, int]] = []
    mentions: dict[str, list[Span]] = {name: [] for name in cast}
    forms = sorted(
        ((alias, name) for name, (_, aliases) in cast.items() for alias in aliases), key=lambda f: -len(f[0])
    )
    for alias, name in forms:
        for match in re.finditer(rf"(?<!\w){re.escape(alias)}(?!\w)", text):
            if all(match.end() <= start or end <= match.start() for start, end in taken):
                taken.append(match.span())
                mentions[name].append(Span(*match.span()))
    return tuple(
        Entity(name, kind, None, aliases, tuple(sorted(mentions[name]))) for name, (kind, aliases) in cast.items()
    )


def read(
    text: str, cast: Cast = CAST, *, author: str | None = None, turns: Sequence[str | None] | None = None
) -> list[tuple[str, Reading]]:
    """Read a text: the name of the speaker ("narrator", "unknown" where none), and the reading, per sentence."""
    sentences = segment(text)
    names = list(cast)
    index = {None: None, **{name: place for place, name in enumerate(names)}}
    readings = attribute(
        text,
        sentences,
        find_quotes(text, sentences),
        entities_of(text, cast),
        author=index[author],
        turns=None if turns is None else [index[turn] for turn in turns],
    )
    assert len(readings) == len(sentences)
    return [(names[r.speaker] if r.speaker is not None else r.voice, r) for r in readings]


def speakers(
    text: str, cast: Cast = CAST, *, author: str | None = None, turns: Sequence[str | None] | None = None
) -> list[str]:
    """Who speaks each sentence, the cast being given."""
    return [name for name, _ in read(text, cast, author=author, turns=turns)]


def found_speakers(text: str) -> list[str]:
    """Who speaks each sentence, the actors being those that the text shows."""
    page = read_document(Document(text), {})
    return [page.entities[r.speaker].name if r.speaker is not None else r.voice for r in page.readings]
