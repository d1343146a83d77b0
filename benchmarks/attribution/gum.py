"""GUM documents in, how well their attributing clauses and sources are found out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.attribution.counting import Counts, Ratio, by_group, f1
from benchmarks.attribution.systems import nearest, reporting_verb
from models.recipe.documents import Document, sentence_spans
from models.recipe.rows import read_rows
from tonekit.text.actors import find_entities
from tonekit.text.attribution import attribute
from tonekit.text.document import SentenceSpan, Span
from tonekit.text.labels import transcript_speakers
from tonekit.text.quotes import find_quotes

GENRES = ("news", "interview", "speech")
FIGURES = {
    "detection_f1": f1("both", "found", "wanted"),
    "detection_precision": Ratio(("both",), ("found",)),
    "detection_recall": Ratio(("both",), ("wanted",)),
    "source_right": Ratio(("right",), ("both",)),
    "end_to_end_f1": f1("right", "found", "wanted"),
}
_FIRST_PERSON = frozenset("i me my mine myself we us our ours ourselves".split())

# Sentence index -> the mentions named as sources of what it attributes (None: nobody named).
Found = dict[int, list["Span | None"]]


def measure(folder: Path, parts: Iterable[str], n_bootstraps: int) -> dict[str, Any]:
    """Give part -> system -> genre (and "third person" of it) -> figures."""
    systems: dict[str, Callable[[Document, Sequence[SentenceSpan]], Found]] = {
        "verb list": verb_list,
        "tonekit": tonekit,
    }
    result: dict[str, Any] = {}
    for part in parts:
        documents = [row for row in read_rows(folder / f"{part}.jsonl") if row["genre"] in GENRES]
        result[part] = {}
        for name, predict in systems.items():
            groups: dict[str, list[Counts]] = defaultdict(list)
            for document in documents:
                found = predict(document, sentence_spans(document))
                for suffix, third_only in (("", False), (", third person", True)):
                    counts = count(document, found, third_only=third_only)
                    groups[f"{document['genre']}{suffix}"].append(counts)
                    groups[f"all three{suffix}"].append(counts)
            result[part][name] = by_group(groups, FIGURES, n_bootstraps)
    return result


def tonekit(document: Document, spans: Sequence[SentenceSpan]) -> Found:
    """The cues that tonekit gives as evidence, with the mention of the speaker."""
    text = document["text"]
    entities = find_entities(text, spans, speakers=transcript_speakers(text))
    found: Found = defaultdict(list)
    for reading in attribute(text, spans, find_quotes(text, spans), entities):
        evidence = reading.attribution
        if evidence is not None and evidence.cue is not None:
            at = sentence_at(spans, evidence.cue.start)
            if at is not None and evidence.mention not in found[at]:
                found[at].append(evidence.mention)
    return found


def verb_list(document: Document, spans: Sequence[SentenceSpan]) -> Found:
    """A verb of the list, and the nearest of the annotated mentions."""
    mentions = sorted((Span(m["start"], m["end"]), None) for m in document["mentions"] if m["type"] in _SPEAKING)
    found: Found = {}
    for at, span in enumerate(spans):
        place = reporting_verb(document["text"][span.start : span.end])
        if place is not None:
            own = [row for row in mentions if span.start <= row[0].start and row[0].end <= span.end]
            source = nearest(own, span.start + place)
            found[at] = [source[0] if source else None]
    return found


_SPEAKING = ("person", "organization", "place")


def count(document: Document, found: Found, *, third_only: bool) -> Counts:
    """Count the sentences of one document; with `third_only` those with first-person sources only are left out."""
    spans = sentence_spans(document)
    wanted: dict[int, list[dict[str, Any]]] = defaultdict(list)
    ignored = set()
    for attribution in document["attributions"]:
        at = sentence_at(spans, attribution["attribution"][0][0])
        if at is None or attribution.get("caption") or (third_only and is_first_person(attribution)):
            ignored.add(at)
        else:
            wanted[at].append(attribution)
    ignored -= wanted.keys()
    claimed = found.keys() - ignored
    both = claimed & wanted.keys()
    right = sum(any(is_source(document, a, mention) for a in wanted[at] for mention in found[at]) for at in both)
    return Counter(wanted=len(wanted), found=len(claimed), both=len(both), right=right)


def is_first_person(attribution: dict[str, Any]) -> bool:
    """Whether its source is "I", "our company" and the like."""
    words = " ".join(attribution.get("source_text") or ()).lower().split()
    return bool(words) and words[0] in _FIRST_PERSON


def is_source(document: Document, attribution: dict[str, Any], mention: Span | None) -> bool:
    """Whether the mention holds the head of one that means the source."""
    if mention is None or attribution.get("source_cluster") is None:
        return False
    heads = (m["head"] for m in document["mentions"] if m["cluster"] == attribution["source_cluster"])
    return any(mention.start <= start and end <= mention.end for start, end in heads)


def sentence_at(spans: Sequence[SentenceSpan], place: int) -> int | None:
    """The sentence that holds a character."""
    return next((at for at, span in enumerate(spans) if span.start <= place < span.end), None)
