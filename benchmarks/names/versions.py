"""Dev sentences in, the same sentences about other people and countries out: what `benchmarks.names` scores.

The names come from the lists from which training takes names too (`models/recipe/names`): the sentences are unseen, the
names are not, and names outside the lists may move scores more.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measuring import SEED
from models.recipe.data import Example, newsmtsc, tonenews_dev
from models.recipe.names import REGIONS
from models.recipe.names.finding import find_names
from models.recipe.names.people import people_in
from models.recipe.names.swap import Gender, Kind, NameSpan, Swapped, apply_edits, swap_names
from tonekit.text.words import gazetteer as gaz

_N_PAIRS = 5
_N_RANDOM = 3
_LOWER_WORD = re.compile(r"(?<!\w)[a-z]{4,}(?!\w)")


@dataclass(frozen=True)
class Sentence:
    """A dev sentence with the names in it and the spans of its targets."""

    text: str
    names: tuple[NameSpan, ...]
    targets: tuple[tuple[tuple[int, int], ...], ...]
    document: str


@dataclass(frozen=True)
class Version:
    """A sentence under other names: which sentence, what sort of version, its text and where its targets are now."""

    sentence: int
    sort: str
    text: str
    targets: tuple[tuple[tuple[int, int], ...], ...]


def dev_sentences(data: Path) -> list[Sentence]:
    """The sentences of the dev files that name a person or a country."""
    examples, documents = tonenews_dev(data)
    found = [sentence_of(example, document, ()) for example, document in zip(examples, documents, strict=True)]
    for part in ("dev_rw", "dev_mt"):
        for example in newsmtsc(data / f"newsmtsc/{part}.jsonl"):
            people = [span for target in example.targets for span in target.spans]
            found.append(sentence_of(example, example.text, people))
    return [sentence for sentence in found if sentence.names]


def sentence_of(example: Example, document: str, people: Sequence[tuple[int, int]]) -> Sentence:
    """An example with the names that can be swapped."""
    targets = tuple(target.spans for target in example.targets)
    return Sentence(example.text, find_names(example.text, people), targets, document)


def by_region(sentences: Sequence[Sentence], kinds: tuple[Kind, ...]) -> list[Version]:
    """Every sentence that has such names, once with names of each region."""
    return [
        version
        for i, sentence in enumerate(sentences)
        for region in REGIONS
        if (version := _version(sentence, i, region, kinds=kinds, regions=(region,), gender="keep"))
    ]


def by_sex(sentences: Sequence[Sentence]) -> tuple[list[Version], list[Version]]:
    """Sentences about one person of known sex, told of a man and of a woman of the same origin and rank in its list."""
    men: list[Version] = []
    women: list[Version] = []
    for i, sentence in enumerate(sentences):
        people = people_in(sentence.text, [(name.start, name.end) for name in sentence.names if name.kind == "person"])
        for k in range(_N_PAIRS if len(people) == 1 and people[0].gender else 0):
            kept, turned = (
                _version(sentence, i, str(k), kinds=("person",), regions=REGIONS, gender=gender)
                for gender in ("keep", "swap")
            )
            if kept is not None and turned is not None and kept.text != turned.text:
                man, woman = (kept, turned) if people[0].gender == "m" else (turned, kept)
                men.append(man)
                women.append(woman)
    return men, women


def with_other_words(sentences: Sequence[Sentence]) -> list[Version]:
    """The same sentences with as many words that are no names replaced by words of equal length of other sentences."""
    generator = random.Random(SEED)
    pool: dict[int, list[str]] = defaultdict(list)
    for sentence in sentences:
        for match in _LOWER_WORD.finditer(sentence.text):
            if match[0] not in gaz.COMMON:
                pool[len(match[0])].append(match[0])
    versions = []
    for i, sentence in enumerate(sentences):
        places = [m.span() for m in _LOWER_WORD.finditer(sentence.text) if m[0] not in gaz.COMMON]
        n_words = sum(len(sentence.text[name.start : name.end].split()) for name in sentence.names)
        for k in range(_N_RANDOM if places else 0):
            chosen = sorted(generator.sample(places, min(n_words, len(places))))
            edits = tuple((start, end, generator.choice(pool[end - start])) for start, end in chosen)
            found = Swapped(apply_edits(sentence.text, edits), edits)
            versions.append(Version(i, str(k), found.text, tuple(_moved(found, spans) for spans in sentence.targets)))
    return versions


def _version(
    sentence: Sentence, index: int, sort: str, *, kinds: tuple[Kind, ...], regions: Sequence[str], gender: Gender
) -> Version | None:
    generator = random.Random(f"{SEED} {index} {sort}")
    found = swap_names(sentence.text, sentence.names, generator, kinds=kinds, regions=regions, gender=gender)
    if not found.edits:
        return None
    return Version(index, sort, found.text, tuple(_moved(found, spans) for spans in sentence.targets))


def _moved(found: Swapped, spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    return tuple(found.moved(*span) for span in spans)
