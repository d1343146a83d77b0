"""Who speaks each sentence: tonekit's rules on the tonenews documents, beside a verb list with the nearest name.

    python -m benchmarks.attribution --data DIR [--split train synthetic] [--quick]

DIR holds `tonenews/documents-*.jsonl`. Two runs each: with the actors of the annotation (attribution alone) and with
the actors that tonekit finds (end to end). Documents whose turns carry labels are given them, and are reported apart.
Intervals are a bootstrap over documents.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.measuring import RESULTS, SEED, provenance, read_rows, write_record
from tonekit.text.actors import find_entities
from tonekit.text.attribution import attribute
from tonekit.text.document import Entity, SentenceSpan, Span
from tonekit.text.labels import entity_of_label, names_of, transcript_speakers
from tonekit.text.quotes import find_quotes

Row = tuple[str | None, str | None]  # gold speaker, predicted speaker ("?" for somebody unknown)
Predict = Callable[[dict[str, Any], list[SentenceSpan]], list[str | None]]

_BASELINE_VERBS = frozenset(
    """said says say told tells added stated announced claimed reported noted explained warned denied asked replied
    wrote argued insisted believes thinks called described confirmed welcomed urged criticized condemned praised
    suggested indicated according tweeted admitted acknowledged promised vowed saying adding""".split()
)
_ORGANISATION_WORDS = frozenset(
    """police officials ministry department council committee agency university party government court office court
    commission union association bank company group army navy force forces team club media news authorities leaders
    workers protesters residents reporters journalists press the of and house fund federation
    patrol board system hospital service center centre institute""".split()
)
_TITLES = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|President|Prime Minister|Minister|Senator|Judge|Secretary|Chancellor|Sir)\b")
_OFFICE_WORDS = frozenset("the president prime minister secretary chancellor mr. mr moderator interviewer".split())
_BOOTSTRAPS = 1000


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds tonenews/")
    parser.add_argument("--split", nargs="+", default=["train", "synthetic", "dev"])
    parser.add_argument("--quick", action="store_true", help="twenty documents a split, few bootstraps")
    parser.add_argument("--output", type=Path, default=RESULTS / "attribution.json")
    options = parser.parse_args(arguments)
    systems: dict[str, Predict] = {
        "baseline": baseline,
        "gold actors": with_gold_actors,
        "found actors": with_found_actors,
    }
    report: dict[str, Any] = {"benchmark": "attribution", **provenance(()), "splits": {}}
    for split in options.split:
        documents = read_documents(options.data / "tonenews" / f"documents-{split}.jsonl")
        if options.quick:
            documents = documents[:: max(1, len(documents) // 20)][:20]
        report["splits"][split] = {
            name: summarise(run(documents, predict), 100 if options.quick else _BOOTSTRAPS)
            for name, predict in systems.items()
        }
    write_record(report, options.output)
    sys.stdout.write(table(report))
    return 0


def read_documents(path: Path) -> list[dict[str, Any]]:
    """Read one split, each document with its genre: "transcript" where its sentences carry turn labels."""
    documents = read_rows(path)
    for document in documents:
        document["has_labels"] = any("label" in sentence for sentence in document["sentences"])
    return documents


def run(documents: Iterable[dict[str, Any]], predict: Predict) -> list[tuple[str, bool, list[Row]]]:
    """Predict every document: (source, has turn labels, rows)."""
    outcomes = []
    for document in documents:
        spans = sentence_spans(document)
        predicted = predict(document, spans)
        gold = [sentence["speaker"] for sentence in document["sentences"]]
        outcomes.append((document["source"], document["has_labels"], list(zip(gold, predicted, strict=True))))
    return outcomes


def sentence_spans(document: dict[str, Any]) -> list[SentenceSpan]:
    """Take the sentences as annotated; a line break between two starts a paragraph."""
    spans: list[SentenceSpan] = []
    paragraph, last = 0, None
    for sentence in document["sentences"]:
        if last is not None and "\n" in document["text"][last : sentence["start"]]:
            paragraph += 1
        spans.append(SentenceSpan(sentence["start"], sentence["end"], paragraph))
        last = sentence["end"]
    return spans


def gold_entities(document: dict[str, Any], spans: Sequence[SentenceSpan]) -> list[Entity]:
    """Make entities of the annotated actors: every alias searched in the text, the longest first, none overlapping."""
    text = document["text"]
    forms = sorted(
        (
            (alias, index)
            for index, (name, aliases) in enumerate(document["actors"].items())
            for alias in {name, *aliases}
        ),
        key=lambda form: -len(form[0]),
    )
    taken: list[tuple[int, int]] = []
    mentions: dict[int, list[Span]] = defaultdict(list)
    used: dict[int, list[str]] = defaultdict(list)
    covered = bytearray(len(text))
    for alias, index in forms:
        for match in re.finditer(rf"(?<!\w){re.escape(alias)}(?!\w)", text):
            if not any(covered[match.start() : match.end()]):
                covered[match.start() : match.end()] = b"\1" * (match.end() - match.start())
                taken.append(match.span())
                mentions[index].append(Span(*match.span()))
                used[index].append(alias)
    return [
        Entity(
            name,
            guess_kind(name, aliases),
            None,
            tuple(dict.fromkeys(used[index])) or (name,),
            tuple(sorted(mentions[index])),
        )
        for index, (name, aliases) in enumerate(document["actors"].items())
    ]


def guess_kind(name: str, aliases: Sequence[str]) -> Any:
    words = name.split()
    if any(_TITLES.search(alias) for alias in aliases):
        return "person"
    if (
        {word.lower() for word in words} & _ORGANISATION_WORDS
        or len(words) == 1
        or name[:1].islower()
        or name.isupper()
    ):
        return "organisation"
    return (
        "person"
        if 2 <= len(words) <= 4 and all(word[0].isupper() or word.startswith("al") for word in words)
        else "organisation"
    )


def turns_of(
    document: dict[str, Any], entities: Sequence[Entity], to_gold: Sequence[str | None]
) -> list[int | None] | None:
    """Map each sentence's label to an entity by its words; a title alone goes to whom it mostly stands for."""
    if not document["has_labels"]:
        return None
    names = names_of(entities)
    majority: dict[str, Counter[str]] = defaultdict(Counter)
    for sentence in document["sentences"]:
        if sentence.get("label") and sentence["speaker"]:
            majority[sentence["label"]][sentence["speaker"]] += 1
    known: dict[str, int | None] = {}
    turns: list[int | None] = []
    for sentence in document["sentences"]:
        label = sentence.get("label")
        if label and label not in known:
            entity = entity_of_label(label, names)
            if entity is None and majority[label]:
                wanted = majority[label].most_common(1)[0][0]
                entity = next((index for index, name in enumerate(to_gold) if name == wanted), None)
            known[label] = entity
        turns.append(known[label] if label else None)
    return turns


def with_gold_actors(document: dict[str, Any], spans: list[SentenceSpan]) -> list[str | None]:
    entities = gold_entities(document, spans)
    return predict_with(document, spans, entities, [entity.name for entity in entities])


def with_found_actors(document: dict[str, Any], spans: list[SentenceSpan]) -> list[str | None]:
    labels = tuple(dict.fromkeys(sentence["label"] for sentence in document["sentences"] if sentence.get("label")))
    entities = find_entities(document["text"], spans, speakers=labels or transcript_speakers(document["text"]))
    return predict_with(document, spans, entities, [match_actor(entity, document["actors"]) for entity in entities])


def predict_with(
    document: dict[str, Any], spans: list[SentenceSpan], entities: Sequence[Entity], to_gold: Sequence[str | None]
) -> list[str | None]:
    quotes = find_quotes(document["text"], spans)
    readings = attribute(document["text"], spans, quotes, entities, turns=turns_of(document, entities, to_gold))
    names = list(to_gold)
    for index, entity in enumerate(entities):
        if {word.lower() for word in entity.name.split()} <= _OFFICE_WORDS:
            # "THE PRESIDENT" as a label has no name to compare: whoever mostly has its turns.
            turns = (s["speaker"] for s, r in zip(document["sentences"], readings, strict=True) if r.speaker == index)
            names[index] = next(iter(Counter(turn for turn in turns if turn).most_common(1)), (names[index],))[0]
    predicted: list[str | None] = []
    for reading in readings:
        if reading.voice == "narrator":
            predicted.append(None)
        else:
            predicted.append((names[reading.speaker] or "?") if reading.speaker is not None else "?")
    return predicted


def match_actor(entity: Entity, actors: dict[str, list[str]]) -> str | None:
    """Match a found entity with an annotated actor: by its name, else by most of its aliases, else by its surname."""
    folded = {name: {fold(alias) for alias in (name, *aliases)} for name, aliases in actors.items()}
    for name, aliases in folded.items():
        if fold(entity.name) in aliases:
            return name
    own = {fold(alias) for alias in entity.aliases}
    best = max(((len(own & aliases), name) for name, aliases in folded.items()), default=(0, ""))
    if best[0] and best[0] * 2 >= len(own):
        return best[1]
    surname = fold(entity.name).split()[-1:]
    namesakes = [name for name in actors if entity.kind == "person" and fold(name).split()[-1:] == surname]
    return namesakes[0] if len(namesakes) == 1 else None


def fold(name: str) -> str:
    name = re.sub(r"['’]s?$", "", name.casefold())
    return re.sub(r"^(?:the|a|an) ", "", name).strip()


def baseline(document: dict[str, Any], spans: list[SentenceSpan]) -> list[str | None]:
    """Give a sentence with a reporting verb to the nearest name before it, else after it, else to the last."""
    entities = gold_entities(document, spans)
    mentions = sorted((span, entity.name) for entity in entities for span in entity.mentions)
    predicted: list[str | None] = []
    last: str | None = None
    for sentence in spans:
        text = document["text"][sentence.start : sentence.end]
        verb = next((match for match in re.finditer(r"\w+", text) if match.group().lower() in _BASELINE_VERBS), None)
        if verb is None:
            predicted.append(last if last and text[:1] in '"“' else None)
            continue
        place = sentence.start + verb.start()
        own = [(span, name) for span, name in mentions if sentence.start <= span.start and span.end <= sentence.end]
        nearest = min(own, key=lambda row: (row[0].start > place, abs(row[0].start - place)), default=None)
        last = nearest[1] if nearest else last
        predicted.append(last or "?")
    return predicted


def figures(rows: Sequence[Row]) -> dict[str, float | int | None]:
    speech = [row for row in rows if row[0] is not None]
    claimed = [row for row in rows if row[1] is not None]
    both = sum(row[0] is not None and row[1] is not None for row in rows)
    return {
        "n": len(rows),
        "n_speech": len(speech),
        "speaker_right": ratio(sum(gold == found for gold, found in rows), len(rows)),
        "speech_recall": ratio(both, len(speech)),
        "speech_precision": ratio(both, len(claimed)),
        "speech_speaker_right": ratio(sum(gold == found for gold, found in speech), len(speech)),
        "unknown_share": ratio(sum(found == "?" for _, found in claimed), len(claimed)),
    }


def ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def summarise(outcomes: Sequence[tuple[str, bool, list[Row]]], n_bootstraps: int) -> dict[str, Any]:
    groups: dict[str, list[list[Row]]] = defaultdict(list)
    for source, has_labels, rows in outcomes:
        groups["all"].append(rows)
        groups["with turn labels" if has_labels else "without turn labels"].append(rows)
        groups[source].append(rows)
    return {
        group: {
            "n_documents": len(documents),
            **figures([row for rows in documents for row in rows]),
            "intervals": bootstrap(documents, n_bootstraps),
        }
        for group, documents in groups.items()
    }


def bootstrap(documents: Sequence[list[Row]], n_bootstraps: int) -> dict[str, tuple[float, float]]:
    """95 % intervals of the two speaker figures, documents drawn with replacement."""
    draw = random.Random(SEED)
    counts = [
        (
            len(rows),
            sum(gold == found for gold, found in rows),
            sum(gold is not None for gold, _ in rows),
            sum(gold is not None and gold == found for gold, found in rows),
        )
        for rows in documents
    ]
    values: dict[str, list[float]] = {"speaker_right": [], "speech_speaker_right": []}
    for _ in range(n_bootstraps):
        totals = [sum(column) for column in zip(*draw.choices(counts, k=len(counts)), strict=True)]
        if totals[0]:
            values["speaker_right"].append(totals[1] / totals[0])
        if totals[2]:
            values["speech_speaker_right"].append(totals[3] / totals[2])
    return {
        name: (sorted(found)[int(0.025 * len(found))], sorted(found)[min(len(found) - 1, int(0.975 * len(found)))])
        for name, found in values.items()
        if found
    }


def table(report: dict[str, Any]) -> str:
    lines = []
    for split, systems in report["splits"].items():
        lines.append(f"{split:32} {'docs':>5} {'n':>5}  right  [95 %]        speech: n  recall precision right")
        for name, groups in systems.items():
            for group, row in groups.items():
                low, high = row["intervals"]["speaker_right"]
                speech = [row[key] for key in ("speech_recall", "speech_precision", "speech_speaker_right")]
                shown = " ".join("  -  " if value is None else f"{value:.3f}" for value in speech)
                lines.append(
                    f"  {name:12} {group:24} {row['n_documents']:4} {row['n']:5}  {row['speaker_right']:.3f} "
                    f"[{low:.3f}, {high:.3f}]  {row['n_speech']:5}  {shown}"
                )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
