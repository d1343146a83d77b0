"""Sentences with annotated names in, how well the names and their types are found out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from benchmarks.actors.figures import Counts, f1, figure
from tonekit.text.actors import find_names
from tonekit.text.segment import segment

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


def measure(sentences: Iterable[dict[str, Any]], n_bootstraps: int) -> dict[str, Any]:
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
