"""Where sentences end: measure tonekit's segmenter beside pySBD, syntok and spaCy's sentencizer.

    python -m benchmarks.segmentation --data DIR [--final] [--quick]

DIR holds `sbd-ewt/`, `gum/` and `sbd-rules/`. Quality is the F1 of sentence ends (the last end of a document counts) on
UD English EWT and on the news, interviews, speeches and court hearings of GUM, and the share of `sbd-rules` whose every
sentence is right. Rules are chosen on train and dev; `--final` adds the test files. Intervals are a bootstrap over
documents. Speed is apart from quality and only as a ratio: seconds of a peer per second of tonekit on the same text,
and how time grows with length. A peer that is not installed is left out; `pip install pysbd syntok spacy` brings them.
"""

from __future__ import annotations

import argparse
import sys
import time
import warnings
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.measuring import RESULTS, interval, provenance, write_record
from models.recipe.rows import read_rows
from tonekit.text.segment import segment

Ends = list[int]
Segmenter = Callable[[str], Ends]

_GENRES = ("news", "interview", "speech", "court")
_LONGEST_PYSBD_CHARS = 20_000  # its time grows with the square of the length
_HOSTILE = {"quotes": '"', "brackets": "(", "dots": ". ", "line breaks": "a\n", "capitals": "A", "U.S.": "U.S. "}


class Case(NamedTuple):
    text: str
    ends: Ends


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds sbd-ewt/, gum/ and sbd-rules/")
    parser.add_argument("--final", action="store_true", help="measure the test files too")
    parser.add_argument("--quick", action="store_true", help="thirty documents a set, 100 kB for speed, few bootstraps")
    parser.add_argument("--output", type=Path, default=RESULTS / "segmentation.json")
    options = parser.parse_args(arguments)
    segmenters = {"tonekit": tonekit_ends, **peers()}
    report: dict[str, Any] = {"benchmark": "segmentation", **provenance(["pysbd", "syntok", "spacy"]), "quality": {}}
    for name, cases in read_sets(options.data, final=options.final, limit=30 if options.quick else None).items():
        score = share_right if name == "sbd-rules" else boundary_scores
        n_resamples = 100 if options.quick else 1000
        report["quality"][name] = {peer: score(cases, ends, n_resamples) for peer, ends in segmenters.items()}
    news = [case.text for case in read_gum(options.data / "gum" / "dev.jsonl")]
    report["speed"] = measure_speed(news, segmenters, n_chars=100_000 if options.quick else 1_000_000)
    write_record(report, options.output)
    sys.stdout.write(table(report))
    return 0


def read_sets(folder: Path, *, final: bool, limit: int | None) -> dict[str, list[Case]]:
    sets = {"sbd-rules": read_spans(folder / "sbd-rules" / "rules.jsonl")}
    for split in ("dev", "test") if final else ("dev",):
        sets[f"sbd-ewt {split}"] = read_spans(folder / "sbd-ewt" / f"{split}.jsonl")[:limit]
        sets[f"gum {split}"] = read_gum(folder / "gum" / f"{split}.jsonl")[:limit]
    return sets


def read_spans(path: Path) -> list[Case]:
    return [Case(row["text"], [end for _, end in row["sentences"]]) for row in read_rows(path)]


def read_gum(path: Path) -> list[Case]:
    return [
        Case(row["text"], [sentence["end"] for sentence in row["sentences"]])
        for row in read_rows(path)
        if row["genre"] in _GENRES
    ]


def tonekit_ends(text: str) -> Ends:
    return [span.end for span in segment(text)]


def peers() -> dict[str, Segmenter]:
    """Load the peers that are installed; say which are not."""
    found = {}
    for name, load in {"pysbd": load_pysbd, "syntok": load_syntok, "spacy": load_spacy}.items():
        try:
            found[name] = load()
        except ImportError:
            sys.stderr.write(f"{name} is not installed and is left out.\n")
    return found


def load_pysbd() -> Segmenter:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pysbd
    segmenter = pysbd.Segmenter(language="en", clean=False, char_span=True)
    return lambda text: [span.start + len(span.sent.rstrip()) for span in segmenter.segment(text) if span.sent.strip()]


def load_syntok() -> Segmenter:
    from syntok import segmenter

    return lambda text: [
        sentence[-1].offset + len(sentence[-1].value)
        for paragraph in segmenter.analyze(text)
        for sentence in paragraph
        if sentence
    ]


def load_spacy() -> Segmenter:
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.max_length = 2_000_000

    def ends(text: str) -> Ends:
        sentences = [(span.start_char, text[span.start_char : span.end_char].rstrip()) for span in nlp(text).sents]
        return [start + len(sentence) for start, sentence in sentences if sentence]

    return ends


def boundary_scores(cases: Sequence[Case], ends: Segmenter, n_resamples: int) -> dict[str, Any]:
    """F1, precision and recall of sentence ends, counted over all documents."""
    counts = []
    for case in cases:
        gold, found = set(case.ends), set(ends(case.text))
        counts.append((len(gold & found), len(found), len(gold)))
    right, found_all, gold_all = (sum(column) for column in zip(*counts, strict=True))
    return {
        "f1": f1(counts),
        "interval": interval(counts, f1, n_resamples),
        "precision": right / found_all,
        "recall": right / gold_all,
        "n_documents": len(counts),
        "n": gold_all,
    }


def share_right(cases: Sequence[Case], ends: Segmenter, n_resamples: int) -> dict[str, Any]:
    """Share of the cases whose every sentence end is right."""
    right = [ends(case.text) == case.ends for case in cases]
    return {
        "right": sum(right),
        "share": mean(right),
        "interval": interval(right, mean, n_resamples),
        "n": len(right),
    }


def f1(counts: Iterable[tuple[int, int, int]]) -> float:
    right, found, gold = (sum(column) for column in zip(*counts, strict=True))
    return float(2 * right / (found + gold))


def mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def measure_speed(texts: Sequence[str], segmenters: dict[str, Segmenter], n_chars: int) -> dict[str, Any]:
    """Time every segmenter on the same texts, turn by turn, the best of three rounds each."""
    long_text = repeat("\n\n".join(texts) + "\n\n", n_chars)
    short_texts = [text[:_LONGEST_PYSBD_CHARS] for text in texts]
    ratios = {}
    for peer, ends in segmenters.items():
        if peer != "tonekit":
            sample = short_texts if peer == "pysbd" else [long_text]
            own, other = best_times((tonekit_ends, ends), sample)
            ratios[peer] = {"times_as_long_as_tonekit": other / own, "n_chars": sum(map(len, sample))}
    growth = {}
    for name, unit in {"news": long_text, **_HOSTILE}.items():
        (half,) = best_times((tonekit_ends,), [repeat(unit, n_chars // 2)])
        (whole,) = best_times((tonekit_ends,), [repeat(unit, n_chars)])
        growth[name] = {"seconds": whole, "times_half_the_text": whole / half}
    return {"n_chars": n_chars, "peers": ratios, "tonekit": growth}


def best_times(functions: Sequence[Segmenter], texts: Sequence[str], n_rounds: int = 3) -> list[float]:
    rounds = [[seconds(function, texts) for function in functions] for _ in range(n_rounds)]
    return [min(column) for column in zip(*rounds, strict=True)]


def seconds(function: Segmenter, texts: Sequence[str]) -> float:
    start = time.perf_counter()
    for text in texts:
        function(text)
    return time.perf_counter() - start


def repeat(unit: str, n_chars: int) -> str:
    return (unit * (n_chars // len(unit) + 1))[:n_chars]


def table(report: dict[str, Any]) -> str:
    lines = [f"{'set':14} {'segmenter':10} {'score':>7}  [95 %]            {'n':>5}"]
    for name, rows in report["quality"].items():
        for peer, row in rows.items():
            low, high = row["interval"]
            score = row["f1"] if "f1" in row else row["share"]
            lines.append(f"{name:14} {peer:10} {score:7.3f}  [{low:.3f}, {high:.3f}]  {row['n']:9}")
    speed = report["speed"]
    lines.append(f"\nspeed on {speed['n_chars']:,} characters of news and speech")
    for peer, row in speed["peers"].items():
        lines.append(
            f"  {peer} takes {row['times_as_long_as_tonekit']:.0f} times as long ({row['n_chars']:,} characters)"
        )
    for name, row in speed["tonekit"].items():
        lines.append(f"  {name:12} {row['seconds']:.3f} s, {row['times_half_the_text']:.1f} times half the text")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
