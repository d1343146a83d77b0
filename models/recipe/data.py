"""Data sets in, training examples out, without a single text of a dev or test file (`held_out.py`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from models.recipe.documents import ARTICLES, INVENTED, places_of, sign
from models.recipe.held_out import held_out_texts
from models.recipe.rows import read_rows
from tonekit import tones
from tonekit.text.actors import find_entities
from tonekit.text.segment import segment

# Our own sentences for tones of which the data sets have few; see README.md there.
_WRITTEN = Path(__file__).with_name("written")
_ANNOTATED = Path(__file__).with_name("annotated")
# The order of `judges.DIRECTION_CLASSES`.
DSE_LABELS = ("neutral", "p_negative_q", "p_positive_q", "q_negative_p", "q_positive_p")

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Target:
    """A target of a sentence: its mention spans and its class (0 negative, 1 neutral, 2 positive).

    `probabilities` of the three classes are a teacher's, where the label is.
    """

    spans: Spans
    label: int
    probabilities: tuple[float, ...] | None = None


@dataclass(frozen=True)
class Direction:
    """Two actors of a sentence and who feels what about whom: an index into `judges.DIRECTION_CLASSES`."""

    first: Spans
    second: Spans
    label: int


@dataclass(frozen=True)
class Example:
    """One sentence with whatever labels it has; a missing label is None and costs no loss.

    Tones are the annotators' mean `intensities`, the `probabilities` that a teacher gives, or both. `people` are the
    spans that are known to be somebody's and not a body's or a company's.
    """

    text: str
    intensities: tuple[float, ...] | None = None
    probabilities: tuple[float, ...] | None = None
    valence: float | None = None
    targets: tuple[Target, ...] = ()
    directions: tuple[Direction, ...] = ()
    adjectives: tuple[str, ...] = ()
    people: Spans = ()


def _toned(row: dict[str, Any]) -> Example:
    intensities = tuple(float(row["tones"].get(name, 0.0)) for name in tones.names())
    adjectives = tuple(row.get("adjectives", ()))
    return Example(row.get("text", ""), intensities, valence=float(row["valence"]), adjectives=adjectives)


def tonenews_documents(path: Path) -> Iterator[Example]:
    """The sentences of annotated documents, with whom they mention as targets.

    Mentions are the annotated aliases and whatever tonekit finds besides, pronouns included, for that is what the model
    will be asked about. An actor without an attitude is neutral, and so are whoever speaks the sentence (where the
    speech is missed, they will be asked about too) and all that nobody annotated as an actor.
    """
    for document in read_rows(path):
        aliases = [(alias, name) for name, names in document["actors"].items() for alias in {name, *names}]
        aliases.sort(key=lambda pair: -len(pair[0]))
        found = _found_mentions(document["text"], aliases)
        for row in document["sentences"]:
            text = document["text"][row["start"] : row["end"]]
            inside = [
                (s - row["start"], e - row["start"], n) for s, e, n in found if row["start"] <= s and e <= row["end"]
            ]
            yield replace(_toned(row), text=text, targets=_named_targets(text, row, aliases, inside))


def _found_mentions(text: str, aliases: list[tuple[str, str]]) -> list[tuple[int, int, str]]:
    """Start, end and name of every mention that tonekit finds; the annotation's name where an alias is shared."""
    owners = {alias.casefold(): name for alias, name in reversed(aliases)}
    mentions = []
    for entity in find_entities(text, segment(text)):
        known = Counter(owners[alias.casefold()] for alias in entity.aliases if alias.casefold() in owners)
        name = known.most_common(1)[0][0] if known else f"{entity.name} (found)"
        mentions += [(span.start, span.end, name) for span in entity.mentions]
    return mentions


def _named_targets(
    text: str, row: dict[str, Any], aliases: list[tuple[str, str]], found: Sequence[tuple[int, int, str]] = ()
) -> tuple[Target, ...]:
    spans: dict[str, list[tuple[int, int]]] = {}
    taken = [False] * len(text)
    named = [(*match.span(), name) for alias, name in aliases for match in places_of(alias, text)]
    for start, end, name in (*named, *found):
        if not any(taken[start:end]):
            taken[start:end] = [True] * (end - start)
            spans.setdefault(name, []).append((start, end))
    attitudes = {name: value for name, value in row["targets"].items() if name != row["speaker"]}
    return tuple(Target(tuple(sorted(several)), 1 + sign(attitudes.get(name, 0))) for name, several in spans.items())


def tonenews_sentences(path: Path) -> Iterator[Example]:
    """Sentences that were judged alone: tones and valence."""
    for row in read_rows(path):
        yield _toned(row)


def tonenews_dev(data: Path) -> tuple[list[Example], list[str]]:
    """The dev sentences of tonenews and the document of each (a sentence judged alone is a document of its own)."""
    examples: list[Example] = []
    groups: list[str] = []
    for document in read_rows(data / "tonenews/documents-dev.jsonl"):
        groups += [document["id"]] * len(document["sentences"])
    examples += tonenews_documents(data / "tonenews/documents-dev.jsonl")
    alone = list(tonenews_sentences(data / "tonenews/sentences-dev.jsonl"))
    return examples + alone, groups + [f"sentence {i}" for i in range(len(alone))]


def _annotated(row: dict[str, Any]) -> Example:
    """A sentence written or annotated for this recipe: tones, valence, attitudes where they were judged."""
    judged = row.get("targets", {})
    aliases = sorted(((name, name) for name in judged), key=lambda pair: -len(pair[0]))
    return replace(_toned(row), targets=_named_targets(row["text"], {"speaker": None, "targets": judged}, aliases))


def annotated_dse(data: Path) -> Iterator[Example]:
    """Sentences of the train file of DSE that were annotated for this recipe.

    DSE may not be passed on, so only the number of the line, the length of its text and the annotation are kept here.
    Where a copy of the set has another text there, the annotation is left out.
    """
    texts = [row["text"] for row in read_rows(data / "dse/train.jsonl")]
    for row in _rows_in(_ANNOTATED / "by_line"):
        text = texts[row["line"]] if row["line"] < len(texts) else ""
        if len(text) == row["length"]:
            yield _annotated({**row, "text": text})


def own_examples(folder: Path) -> list[Example]:
    """What this recipe brings along: sentences written for it, or real ones annotated for it."""
    return [_annotated(row) for row in _rows_in(folder)]


def annotated_articles() -> Iterator[Example]:
    """The sentences of whole articles annotated for this recipe, and of the invented texts but for the unread ones."""
    for path in (*sorted(ARTICLES.glob("*.jsonl")), *sorted(INVENTED.glob("*.jsonl"))):
        if path != INVENTED / "unread.jsonl":
            yield from tonenews_documents(path)


def _rows_in(folder: Path) -> list[dict[str, Any]]:
    return [row for path in sorted(folder.glob("*.jsonl")) for row in read_rows(path)]


def newsmtsc(path: Path) -> Iterator[Example]:
    """NewsMTSC (Hamborg & Donnay 2021): sentences with polarity towards the people named in them."""
    classes = {"negative": 0, "neutral": 1, "positive": 2}
    for row in read_rows(path):
        targets = tuple(Target(((t["from"], t["to"]),), classes[t["label"]]) for t in row["targets"])
        yield Example(row["text"], targets=targets, people=tuple(span for target in targets for span in target.spans))


def dse(path: Path) -> Iterator[Example]:
    """Directed sentiment (Park, Pan & Joo 2021): news sentences with two political actors, p and q."""
    for row in read_rows(path):
        first, second = (((row[key]["from"], row[key]["to"]),) for key in "pq")
        yield Example(row["text"], directions=(Direction(first, second, DSE_LABELS.index(row["label"])),))


def silver(path: Path) -> Iterator[Example]:
    """What a teacher said of unlabelled sentences (models.recipe.label)."""
    for row in read_rows(path):
        targets = tuple(
            Target(tuple((s, e) for s, e in t["spans"]), int(np.argmax(t["probabilities"])), tuple(t["probabilities"]))
            for t in row["targets"]
        )
        yield Example(row["text"], probabilities=tuple(row["tones"]), valence=row["valence"], targets=targets)


def examples_by_set(data: Path, silver_file: Path | None = None) -> dict[str, list[Example]]:
    """The train sentences of each set, held-out texts dropped; those of `silver_file` under "silver"."""
    held_out = held_out_texts(data)
    sets = {
        "tonenews": (
            *tonenews_documents(data / "tonenews/documents-train.jsonl"),
            *tonenews_documents(data / "tonenews/documents-synthetic.jsonl"),
            *tonenews_sentences(data / "tonenews/sentences-train.jsonl"),
        ),
        "newsmtsc": newsmtsc(data / "newsmtsc/train.jsonl"),
        "dse": dse(data / "dse/train.jsonl"),
        "written": own_examples(_WRITTEN),
        "quiet": own_examples(_WRITTEN / "quiet"),
        # What was read in its context goes before the same sentence read alone.
        "in_context": (*annotated_articles(), *own_examples(_ANNOTATED / "in_context")),
        "annotated": (*own_examples(_ANNOTATED), *annotated_dse(data)),
        "silver": silver(silver_file) if silver_file else (),
    }
    return {name: [e for e in examples if e.text not in held_out] for name, examples in sets.items()}


def training_examples(data: Path) -> list[Example]:
    """Every annotated train sentence, one example a text, the labels of all sets joined; held-out texts dropped."""
    return join_sets(examples_by_set(data))


def join_sets(sets: Mapping[str, Sequence[Example]]) -> list[Example]:
    """One example a text, with its labels of all sets; an earlier set goes before a later one."""
    joined: dict[str, Example] = {}
    for example in (example for examples in sets.values() for example in examples):
        known = joined.get(example.text)
        joined[example.text] = example if known is None else _join(known, example)
    return list(joined.values())


def count_texts(sets: Mapping[str, Sequence[Example]]) -> dict[str, int]:
    """How many texts each set has; of "silver" those that no other has, for the rest is annotated."""
    texts = {name: {example.text for example in examples} for name, examples in sets.items()}
    annotated: set[str] = set().union(*(texts[name] for name in texts if name != "silver"))
    return {name: len(found - annotated if name == "silver" else found) for name, found in texts.items()}


def _join(first: Example, second: Example) -> Example:
    """Both sentences' labels; what the first one says goes before, but a teacher's view of tones stands beside it."""
    toned = first if first.intensities is not None or first.probabilities is not None else second
    taught = second if toned is first and first.probabilities is None and second.probabilities is not None else toned
    return replace(
        first,
        intensities=toned.intensities,
        probabilities=taught.probabilities,
        valence=None if toned.valence is None else (toned.valence + (taught.valence or 0.0)) / 2,
        targets=first.targets + tuple(t for t in second.targets if not _overlaps(t, first.targets)),
        adjectives=toned.adjectives,
        directions=first.directions + tuple(d for d in second.directions if d not in first.directions),
        people=first.people + tuple(span for span in second.people if span not in first.people),
    )


def _overlaps(target: Target, others: Sequence[Target]) -> bool:
    taken = [span for other in others for span in other.spans]
    return any(s < e2 and s2 < e for s, e in target.spans for s2, e2 in taken)
