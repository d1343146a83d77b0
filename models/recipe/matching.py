"""Found actors and annotated ones in, who of the one is who of the other out.

Every pair is weighed by what it shares, and the pairs are chosen one to one so that the weights add up to the most:

- an alias, without regard to case, article and possessive: 1 (of k annotated actors with that alias: 1/k);
- a mention of the found actor that stands where the text has an alias of the annotated one: 1 (or 1/k). The two spans
  end together, or share half of the characters that either covers;
- the annotated actor's own name, which decides between two that share as much otherwise: a half;
- the last word of a person's name, where nothing else is shared: a little;
- in a transcript, a sentence under a label that is an alias of the found actor, which says the annotated one speaks: 1.

A pair that shares nothing is no pair.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from scipy.optimize import linear_sum_assignment

from models.recipe.documents import Document, places_of
from tonekit.text.document import Entity, Span
from tonekit.text.naming.casting.label_names import clean_label

_NAME = 0.5
_SURNAME = 0.01
# Occurrences are looked up by where they end, in blocks of so many characters.
_BLOCK = 64


def match_actors(entities: Sequence[Entity], document: Document) -> list[str | None]:
    """Give for each entity the annotated actor that it is, or None."""
    actors: dict[str, set[str]] = {name: {name, *aliases} for name, aliases in document["actors"].items()}
    said = Counter((sentence.get("label"), sentence["speaker"]) for sentence in document["sentences"])
    return match(entities, actors, document["text"], said)


def match(
    entities: Sequence[Entity],
    actors: Mapping[str, set[str]],
    text: str,
    said: Mapping[tuple[str | None, str | None], int] | None = None,
) -> list[str | None]:
    """Give for each entity the one of `actors` that it is, or None.

    Args:
        entities: Any.
        actors: Name -> aliases of those to choose from.
        text: The text of both.
        said: (label, name of an actor) -> sentences under the label that the actor speaks.
    """
    names = list(actors)
    if not entities or not names:
        return [None] * len(entities)
    holders = _holders(actors)
    places = _occurrences(actors, text)
    spoken = [(label, names.index(who), n) for (label, who), n in (said or {}).items() if label and who in actors]
    weights = np.zeros((len(entities), len(names)))
    for row, entity in zip(weights, entities, strict=True):
        _weigh_aliases(row, entity, names, holders)
        _weigh_mentions(row, entity, places)
        _weigh_labels(row, entity, spoken)
        if entity.kind == "person" and not row.any():
            surname = fold(entity.name).split()[-1:]
            row[:] = [_SURNAME * (fold(name).split()[-1:] == surname) for name in names]
    rows, columns = linear_sum_assignment(weights, maximize=True)
    paired = {int(row): names[column] for row, column in zip(rows, columns, strict=True) if weights[row, column] > 0}
    return [paired.get(row) for row in range(len(entities))]


def _holders(actors: Mapping[str, set[str]]) -> dict[str, list[int]]:
    """Map each alias to the actors, by place, that have it."""
    holders: dict[str, list[int]] = defaultdict(list)
    for column, aliases in enumerate(actors.values()):
        for alias in {fold(alias) for alias in aliases}:
            holders[alias].append(column)
    return holders


def _weigh_aliases(row: np.ndarray, entity: Entity, names: Sequence[str], holders: Mapping[str, Sequence[int]]) -> None:
    for alias in {fold(alias) for alias in (entity.name, *entity.aliases)}:
        for column in holders.get(alias, ()):
            is_name = fold(names[column]) == alias
            row[column] += 1 / len(holders[alias]) + _NAME * is_name


def _weigh_mentions(row: np.ndarray, entity: Entity, places: Mapping[int, Sequence[tuple[Span, int]]]) -> None:
    for mention in entity.mentions:
        found = {at for span, at in places.get(mention.end // _BLOCK, ()) if _is_same(mention, span)}
        for column in found:
            row[column] += 1 / len(found)


def _weigh_labels(row: np.ndarray, entity: Entity, spoken: Sequence[tuple[str, int, int]]) -> None:
    aliases = {*entity.aliases, *map(fold, entity.aliases)}
    for label, column, n_sentences in spoken:
        if not aliases.isdisjoint((label, fold(label), clean_label(label))):
            row[column] += n_sentences


def fold(name: str) -> str:
    """Take case, possessive and article off a name."""
    name = re.sub(r"['’]s?$", "", name.casefold())
    return re.sub(r"^(?:the|a|an) ", "", name).strip()


def _occurrences(actors: Mapping[str, set[str]], text: str) -> dict[int, list[tuple[Span, int]]]:
    """Find every alias in the text; one inside a longer one of whichever actor does not count."""
    owners: dict[str, list[int]] = defaultdict(list)
    for column, aliases in enumerate(actors.values()):
        for alias in aliases:
            owners[alias].append(column)
    covered = bytearray(len(text))
    places: dict[int, list[tuple[Span, int]]] = defaultdict(list)
    for alias in sorted(filter(None, owners), key=lambda alias: (-len(alias), alias)):
        for found in places_of(alias, text):
            if any(covered[found.start() : found.end()]):
                continue
            covered[found.start() : found.end()] = b"\1" * len(alias)
            for column in owners[alias]:
                for block in {(found.end() + shift) // _BLOCK for shift in (-_BLOCK, 0, _BLOCK)}:
                    places[block].append((Span(*found.span()), column))
    return places


def _is_same(one: Span, other: Span) -> bool:
    shared = min(one.end, other.end) - max(one.start, other.start)
    longest = max(one.end, other.end) - min(one.start, other.start)
    return shared > 0 and (one.end == other.end or shared * 2 >= longest)
