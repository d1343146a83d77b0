"""Whether a sentence's tones and valence survive what misleads a reader of single words.

    python -m benchmarks.behaviours [--data DIR] [--model FOLDER] [--failures] [--quick]

642 invented sentences, each with tones that must be labels, tones that must not ("*": none may), and where it is beyond
dispute a valence: tones denied, in another sense, mentioned but not meant, told flatly, in two clauses that pull apart,
without their usual word, in irony and in quotations; and plain cases of all 24. After CheckList (Ribeiro et al. 2020):
a case passes or fails, a capability has a pass rate. The sentences are no sample of the news: their rates say what a
model understands, not how often it errs on a page.

Two writers (language models) who did not know tonekit, its data or each other wrote half of the cases each
(`behaviours.jsonl`, CC0), and a reader who saw the sentences only agreed with every expectation. The failures among
those of the first writer may be read; nobody reads those of the second. No training may use either.

DIR holds `tonenews/`: with it TF-IDF stands beside, learned there as in `benchmarks.accuracy`. VADER has a valence and
no tones. Intervals are a bootstrap over cases.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.accuracy.tones import tfidf_tones
from benchmarks.measuring import RESULTS, at_equal_steps, figure, load_vader, provenance, write_record
from models.recipe.calibrate import apply_tones, fit_polarity, fit_tones
from models.recipe.data import tonenews_dev, training_examples
from models.recipe.rows import read_rows
from tonekit import tones
from tonekit.model.reader import SentenceReader
from tonekit.text.actors import find_people

CASES = Path(__file__).with_name("behaviours.jsonl")
WRITERS = {"first": "read", "second": "unread"}
_FEW, _FEW_TO_LEARN = 90, 1500
# From where a polarity is no longer neutral: tonekit's here as in `benchmarks.attribution`, VADER's as its authors say.
_LEAST_POLARITY, _LEAST_COMPOUND = 0.25, 0.05
_SIGNS = {"negative": -1, "neutral": 0, "positive": 1}


@dataclass(frozen=True)
class Case:
    """A sentence and what must be said of it; a valence of None is not asked about."""

    text: str
    writer: str
    capability: str
    present: frozenset[str]
    absent: frozenset[str]
    valence: str | None

    def passes(self, labels: Sequence[str]) -> bool:
        """Whether these labels hold every tone that must be there and none that must not."""
        found = set(labels)
        wrong = found if "*" in self.absent else found & self.absent
        return self.present <= found and not wrong


@dataclass(frozen=True)
class Reading:
    """What a system says of a sentence: the names of its labels (None: it has no tones) and the sign of its valence."""

    labels: tuple[str, ...] | None
    sign: int


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, help="folder that holds tonenews/; left out: no TF-IDF beside")
    parser.add_argument("--model", type=Path, help="model folder; left out: the one that ships with tonekit")
    parser.add_argument("--failures", action="store_true", help="print the failures that may be read")
    parser.add_argument("--quick", action="store_true", help="few sentences and bootstraps")
    parser.add_argument("--output", type=Path, default=RESULTS / "behaviours.json")
    options = parser.parse_args(arguments)
    reader = SentenceReader.open(options.model)
    cases = at_equal_steps(read_cases(CASES), _FEW if options.quick else None)
    found = systems(reader, [case.text for case in cases], options.data, options.quick)
    record = {
        "benchmark": "behaviours",
        "model": reader.folder.id,
        **provenance(["torch", "scikit-learn", "vaderSentiment"]),
        "quick": options.quick,
        "n": len(cases),
        "systems": {name: measure(cases, readings, 50 if options.quick else 1000) for name, readings in found.items()},
    }
    write_record(record, options.output)
    sys.stdout.write(table(record))
    if options.failures:
        sys.stdout.write(failures(cases, found["tonekit"]))
    return 0


def read_cases(path: Path) -> list[Case]:
    """The cases of a file.

    Raises:
        KeyError: A tone that is none of the 24.
    """
    cases = []
    for row in read_rows(path):
        for name in {*row["present"], *row["absent"]} - {"*"}:
            tones.get(name)
        cases.append(
            Case(
                row["text"],
                row["writer"],
                row["capability"],
                frozenset(row["present"]),
                frozenset(row["absent"]),
                row["valence"],
            )
        )
    return cases


def systems(reader: SentenceReader, texts: Sequence[str], data: Path | None, quick: bool) -> dict[str, list[Reading]]:
    """What tonekit and the baselines say of each sentence."""
    scores = reader.read(texts, [{}] * len(texts), tones.resolve(None), names=find_people(texts))
    found = {"tonekit": [Reading(score.labels, sign(score.polarity, _LEAST_POLARITY)) for score in scores]}
    if data is not None:
        found["TF-IDF"] = tfidf_readings(texts, data, quick)
    if (vader := load_vader()) is not None:
        found["VADER"] = [Reading(None, sign(vader(text), _LEAST_COMPOUND)) for text in texts]
    return found


def tfidf_readings(texts: Sequence[str], data: Path, quick: bool) -> list[Reading]:
    """TF-IDF learned from the train files of tonenews; thresholds and valence fitted on its dev files, as tonekit's."""
    train = at_equal_steps(training_examples(data), _FEW_TO_LEARN if quick else None)
    dev, _ = tonenews_dev(data)
    logits, raw = tfidf_tones(train, [*(example.text for example in dev), *texts])
    present = np.array([example.intensities for example in dev]) >= 1
    valence = np.array([example.valence for example in dev])
    names, n = tones.names(), len(dev)
    _, passed = apply_tones(fit_tones(logits[:n], present, names), logits[n:], names)
    line = fit_polarity(raw[:n], valence)
    polarity = line["slope"] * raw[n:] + line["offset"]
    return [
        Reading(
            tuple(name for name, is_there in zip(names, row, strict=True) if is_there), sign(value, _LEAST_POLARITY)
        )
        for row, value in zip(passed, polarity.tolist(), strict=True)
    ]


def sign(value: float, least: float) -> int:
    """-1, 0 or 1; values nearer to 0 than `least` are 0."""
    return int(value >= least) - int(value <= -least)


def measure(cases: Sequence[Case], readings: Sequence[Reading], n_resamples: int) -> dict[str, Any]:
    """Shares of cases whose tones pass, and of those with a valence whose sign is right; by writer and capability."""
    pairs = list(zip(cases, readings, strict=True))

    def rates(chosen: Sequence[tuple[Case, Reading]]) -> dict[str, Any]:
        toned = [case.passes(reading.labels) for case, reading in chosen if reading.labels is not None]
        signed = [reading.sign == _SIGNS[case.valence] for case, reading in chosen if case.valence is not None]
        return {
            name: figure(values, lambda drawn: sum(drawn) / len(drawn), n_resamples)
            for name, values in (("tones", toned), ("valence", signed))
            if values
        }

    return {
        **{part: rates([pair for pair in pairs if pair[0].writer == writer]) for writer, part in WRITERS.items()},
        "capabilities": {
            name: rates([pair for pair in pairs if pair[0].capability == name])
            for name in dict.fromkeys(case.capability for case in cases)
        },
    }


def table(record: dict[str, Any]) -> str:
    """The figures as plain text."""
    lines = [f"model {record['model']}, {record['n']} cases"]
    for system, found in record["systems"].items():
        for part, row in {**{part: found[part] for part in WRITERS.values()}, **found["capabilities"]}.items():
            for name, one in row.items():
                low, high = one["interval"]
                lines.append(f"{system:8} {part:14} {name:8} {one['value']:.3f} [{low:.3f}, {high:.3f}]  n {one['n']}")
    return "\n".join(lines) + "\n"


def failures(cases: Sequence[Case], readings: Sequence[Reading]) -> str:
    """The cases of the first writer that fail, with what was said of them."""
    lines = []
    for case, reading in zip(cases, readings, strict=True):
        if WRITERS[case.writer] != "read":
            continue
        right = case.passes(reading.labels or ())
        right_sign = case.valence is None or reading.sign == _SIGNS[case.valence]
        if not (right and right_sign):
            wanted = [*sorted(case.present), *(f"not {name}" for name in sorted(case.absent)), case.valence or "any"]
            said = [*(reading.labels or ()), next(name for name, value in _SIGNS.items() if value == reading.sign)]
            lines.append(f"{case.capability}: {case.text}\n    wanted {', '.join(wanted)}; said {', '.join(said)}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
