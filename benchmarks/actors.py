"""Who is who: aliases of one actor, pronouns, and names, each beside a simple baseline.

    python -m benchmarks.actors --data DIR [--final] [--quick]

DIR holds `tonenews/documents-*.jsonl`, `gap/`, `crossner-politics/` and `uner-pud/`. The test parts of the last three
(uner-pud has no other) are read with --final only. Intervals are a bootstrap over documents (GAP examples and CrossNER
sentences stand alone).

- Aliases: B-cubed (Bagga & Baldwin, 1998) over the (document, alias) pairs of tonenews; an alias of two actors is left
  out. An alias that no found actor has is a singleton of its own; in the second figure it counts zero. "In the text":
  without the aliases that stand nowhere in the text (some are only in its title). Baseline: aliases that share their
  last word.
- Pronouns: GAP (Webster et al., 2018), F1 of "the pronoun means name A" and "... name B". tonekit reads the text alone
  and finds names, people and pronouns itself. Baseline: the nearer of the two names, both given.
- Names: F1 of exact spans of people, organisations (parties too) and places (countries too), with or without regard to
  which of the three it is. Titles belong to no name. Spans inside or across a name of another type (event, election,
  misc) count as wrong. Baseline: runs of capitalised words that do not only open a sentence.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.attribution.documents import found_entities
from benchmarks.attribution.matching import fold
from benchmarks.measuring import RESULTS, at_equal_steps, interval, provenance, write_record
from models.recipe.rows import read_rows
from tonekit.text.actors import find_entities, find_names
from tonekit.text.segment import segment

_BOOTSTRAPS = 1000
_KINDS = {
    "politician": "person", "person": "person", "PER": "person",
    "organisation": "organisation", "politicalparty": "organisation", "ORG": "organisation",
    "country": "place", "location": "place", "LOC": "place",
}  # fmt: skip
# What `find_names` says and the sets tell apart in three.
_MERGED = {"person": "person", "organisation": "organisation", "group": "organisation", "country": "place"}
_RUN = re.compile(r"[A-Z][\w.'’&-]*(?:\s+(?:(?:of|the|for|de|al|von|van)\s+){0,2}[A-Z][\w.'’&-]*)*")
_OPENERS = frozenset(
    "the a an in on at he she it they we i you this that these those his her its their our as but and or for to of"
    " from by with after before while when if there although however during since".split()
)


class Counts(NamedTuple):
    """Right, found and wanted of one document, for F1."""

    right: float
    found: float
    wanted: float


Predict = Callable[[dict[str, Any]], Any]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds tonenews/, gap/, ...")
    parser.add_argument("--final", action="store_true", help="read test parts, too")
    parser.add_argument("--quick", action="store_true", help="forty documents a set, few bootstraps")
    parser.add_argument("--output", type=Path, default=RESULTS / "actors.json")
    options = parser.parse_args(arguments)
    n_bootstraps = 100 if options.quick else _BOOTSTRAPS
    most = 40 if options.quick else None

    def rows(folder: str, name: str) -> Sequence[dict[str, Any]]:
        return at_equal_steps(read_rows(options.data / folder / f"{name}.jsonl"), most)[:most]

    report: dict[str, Any] = {"benchmark": "actors", **provenance(())}
    report["aliases"] = {
        split: aliases(rows("tonenews", f"documents-{split}"), n_bootstraps) for split in ("train", "synthetic", "dev")
    }
    parts = ["dev", "test"] if options.final else ["dev"]
    report["pronouns"] = {f"gap {part}": pronouns(rows("gap", part), n_bootstraps) for part in parts}
    report["names"] = {
        f"crossner-politics {part}": names(rows("crossner-politics", part), n_bootstraps) for part in parts
    }
    if options.final:
        report["names"]["uner-pud test"] = names(rows("uner-pud", "test"), n_bootstraps)
    write_record(report, options.output)
    sys.stdout.write(table(report))
    return 0


# --- aliases ----------------------------------------------------------------------------------------------------


def aliases(documents: Iterable[dict[str, Any]], n_bootstraps: int) -> dict[str, Any]:
    """B-cubed of tonekit and the baseline, a missed alias a singleton or zero."""
    documents = list(documents)
    gold = [gold_clusters(document) for document in documents]
    found: dict[str, Any] = {}
    for system, cluster in (("tonekit", found_clusters), ("same last word", last_word_clusters)):
        predicted = [cluster(document, wanted) for document, wanted in zip(documents, gold, strict=True)]
        for name, missed_is_zero in (("singleton", False), ("zero", True)):
            parts = [b_cubed(g, p, missed_is_zero) for g, p in zip(gold, predicted, strict=True)]
            found.setdefault(system, {})[name] = figure(parts, n_bootstraps, b_cubed_f1)
        parts = [
            b_cubed(in_text(g, d), in_text(p, d), False) for g, p, d in zip(gold, predicted, documents, strict=True)
        ]
        found[system]["in the text"] = figure(parts, n_bootstraps, b_cubed_f1)
        missed = sum(alias not in p for g, p in zip(gold, predicted, strict=True) for alias in g)
        found[system]["share_found"] = 1 - missed / max(1, sum(map(len, gold)))
    n_in_text = sum(len(in_text(g, d)) for g, d in zip(gold, documents, strict=True))
    return {"n_documents": len(documents), "n": sum(map(len, gold)), "n_in_text": n_in_text, **found}


def in_text(clusters: dict[str, str], document: dict[str, Any]) -> dict[str, str]:
    """The aliases that stand in the text as whole words."""
    text = document["text"].casefold()
    return {a: actor for a, actor in clusters.items() if re.search(rf"(?<!\w){re.escape(a)}(?!\w)", text)}


def gold_clusters(document: dict[str, Any]) -> dict[str, str]:
    """Each alias with its actor, without those that two actors share."""
    owners: dict[str, set[str]] = defaultdict(set)
    for name, forms in document["actors"].items():
        for form in (name, *forms):
            owners[fold(form)].add(name)
    return {alias: next(iter(actors)) for alias, actors in owners.items() if len(actors) == 1}


def found_clusters(document: dict[str, Any], gold: dict[str, str]) -> dict[str, str]:
    """Each annotated alias with the actor that tonekit gives it; of two the one it was first."""
    clusters: dict[str, str] = {}
    for entity in found_entities(document):
        for alias in (entity.name, *entity.aliases):
            clusters.setdefault(fold(alias), entity.name)
    return {alias: clusters[alias] for alias in gold if alias in clusters}


def last_word_clusters(document: dict[str, Any], gold: dict[str, str]) -> dict[str, str]:
    """The annotated aliases by their last word."""
    return {alias: (alias.split() or [""])[-1] for alias in gold}


def b_cubed(gold: dict[str, str], predicted: dict[str, str], missed_is_zero: bool) -> Counts:
    """Sums of precision and recall over the aliases of one document, with their number."""
    members: dict[str, set[str]] = defaultdict(set)
    for alias, actor in gold.items():
        members[actor].add(alias)
    together: dict[str, set[str]] = defaultdict(set)
    for alias, actor in predicted.items():
        together[actor].add(alias)
    precision = recall = 0.0
    for alias, actor in gold.items():
        if alias not in predicted and missed_is_zero:
            continue
        mates = together[predicted[alias]] if alias in predicted else {alias}
        shared = len(mates & members[actor])
        precision += shared / len(mates)
        recall += shared / len(members[actor])
    return Counts(precision, recall, len(gold))


def b_cubed_f1(parts: Sequence[Counts]) -> float:
    """F1 of the mean precision and the mean recall."""
    precision, recall, n = (sum(column) for column in zip(*parts, strict=True))
    return 2 * precision * recall / (precision + recall) / n if n and precision + recall else 0.0


# --- pronouns ---------------------------------------------------------------------------------------------------


def pronouns(examples: Iterable[dict[str, Any]], n_bootstraps: int) -> dict[str, Any]:
    """F1 over both names of every example, for all and by the pronoun's gender."""
    examples = list(examples)
    found: dict[str, Any] = {"n": len(examples)}
    for system, decide in (("tonekit", read_pronoun), ("nearest name", nearest_name)):
        parts = [pronoun_counts(example, decide(example)) for example in examples]
        found[system] = {"all": figure(parts, n_bootstraps, f1)}
        for gender, word in (("M", "masculine"), ("F", "feminine")):
            own = [part for part, example in zip(parts, examples, strict=True) if example["gender"] == gender]
            found[system][word] = figure(own, n_bootstraps, f1)
    return found


def pronoun_counts(example: dict[str, Any], chosen: tuple[bool, bool]) -> Counts:
    wanted = (example["a"]["coref"], example["b"]["coref"])
    return Counts(sum(w and c for w, c in zip(wanted, chosen, strict=True)), sum(chosen), sum(wanted))


def read_pronoun(example: dict[str, Any]) -> tuple[bool, bool]:
    """Whether the actor of the pronoun is that of A, that of B."""
    text, pronoun = example["text"], example["pronoun"]
    for entity in find_entities(text, segment(text)):
        if any(m.start == pronoun["start"] for m in entity.mentions):
            return tuple(  # type: ignore[return-value]
                any(m.start < example[x]["end"] and example[x]["start"] < m.end for m in entity.mentions) for x in "ab"
            )
    return False, False


def nearest_name(example: dict[str, Any]) -> tuple[bool, bool]:
    """The last of the two names in front of the pronoun, else the first behind it."""
    place = example["pronoun"]["start"]
    nearest = min("ab", key=lambda x: (example[x]["start"] > place, abs(example[x]["start"] - place)))
    return nearest == "a", nearest == "b"


# --- names ------------------------------------------------------------------------------------------------------


def names(sentences: Iterable[dict[str, Any]], n_bootstraps: int) -> dict[str, Any]:
    """F1 of spans, and of spans with their type."""
    documents: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in sentences:
        documents[row.get("doc", row["id"])].append(row)
    wanted = [(row, {(*span, kind) for span, kind in gold_names(row)}) for rows in documents.values() for row in rows]
    found: dict[str, Any] = {"n": sum(len(gold) for _, gold in wanted), "n_sentences": len(wanted)}
    for system, predict in (("tonekit", read_names), ("capitals", capital_runs)):
        pairs = {id(row): (gold, predict(row)) for row, gold in wanted}
        by_document = [[pairs[id(row)] for row in rows] for rows in documents.values()]
        found[system] = {
            "spans": figure([name_counts(rows, typed=False) for rows in by_document], n_bootstraps, f1),
        }
        if system == "tonekit":
            found[system]["typed"] = figure([name_counts(rows, typed=True) for rows in by_document], n_bootstraps, f1)
            for kind in ("person", "organisation", "place"):
                own = [name_counts(rows, typed=True, kind=kind) for rows in by_document]
                found[system][kind] = figure(own, n_bootstraps, f1)
    return found


def gold_names(row: dict[str, Any]) -> list[tuple[tuple[int, int], str]]:
    return [((e["start"], e["end"]), _KINDS[e["type"]]) for e in row["entities"] if e["type"] in _KINDS]


def name_counts(
    rows: Iterable[tuple[set[tuple[int, int, str]], set[tuple[int, int, str]]]], *, typed: bool, kind: str | None = None
) -> Counts:
    """Right, found and wanted of one document."""
    right = found = wanted = 0
    for gold, predicted in rows:
        g = {n if typed else n[:2] for n in gold if kind in (None, n[2])}
        p = {n if typed else n[:2] for n in predicted if kind in (None, n[2])}
        right, found, wanted = right + len(g & p), found + len(p), wanted + len(g)
    return Counts(right, found, wanted)


def read_names(row: dict[str, Any]) -> set[tuple[int, int, str]]:
    """What tonekit takes for names."""
    text = row["text"]
    return {(name.start, name.end, _MERGED.get(name.kind, name.kind)) for name in find_names(text, segment(text))}


def capital_runs(row: dict[str, Any]) -> set[tuple[int, int, str]]:
    """Runs of capitalised words; a sentence opener in front is left out."""
    spans = set()
    for match in _RUN.finditer(row["text"]):
        words, start = match.group(), match.start()
        first = words.split()[0]
        if first.lower() in _OPENERS:
            start += len(words[len(first) :]) - len(words[len(first) :].lstrip()) + len(first)
        end = match.end() - (len(words) - len(words.rstrip(".,'’")))
        if start < end:
            spans.add((start, end, ""))
    return spans


# --- figures ----------------------------------------------------------------------------------------------------


def f1(parts: Sequence[Counts]) -> float:
    """Twice what is right over found and wanted together."""
    right, found, wanted = (sum(column) for column in zip(*parts, strict=True))
    return 2 * right / (found + wanted) if found + wanted else 0.0


def figure(
    parts: Sequence[Counts], n_bootstraps: int, statistic: Callable[[Sequence[Counts]], float]
) -> dict[str, Any]:
    """A value with its interval."""
    if not parts:
        return {"value": 0.0, "interval": [0.0, 0.0]}
    return {"value": statistic(parts), "interval": interval(parts, statistic, n_bootstraps)}


def table(report: dict[str, Any]) -> str:
    """The figures as lines."""
    lines = []
    for part in ("aliases", "pronouns", "names"):
        for name, systems in report[part].items():
            for system, measures in systems.items():
                for measure, value in measures.items() if isinstance(measures, dict) else ():
                    shown = f"{value['value']:.3f} {value['interval']}" if isinstance(value, dict) else f"{value:.3f}"
                    lines.append(f"{part:9} {name:24} n {systems['n']:5} {system:16} {measure:13} {shown}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
