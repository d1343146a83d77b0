"""How far scores move when a sentence is about somebody else: other people, other countries, the other sex.

    python -m benchmarks.names --data DIR [--model FOLDER] [--sentences N] [--quick]

DIR holds `tonenews/` and `newsmtsc/`; the sentences are their dev files', as far as they name anybody; of those at
least 400 at equal steps, which makes some 10,000 versions. Every sentence with a person is given people of each of the
eleven regions in turn, every sentence with a country or nationality countries of each region; a sentence about one
person of known sex is told of a man and of a woman of the same names (`models/recipe/swap.py`). The wording stays, so
that a score that reads wording alone would not move.

Reported: the absolute change of every tone probability, of the polarity and of the polarity towards each target, mean
and worst; the mean signed difference of each region from the other regions on the same sentences, and of women from
men. For scale, as many words that are no names are replaced by words of other sentences. Intervals are a bootstrap over
documents. The goal is a mean change of at most .01 for tones and .02 for polarities.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.measuring import RESULTS, at_equal_steps, mean_by_document, provenance, write_record
from benchmarks.versions import Sentence, Version, by_region, by_sex, dev_sentences, with_other_words
from models.recipe.swap import Kind
from tonekit import tones
from tonekit.model.reader import SentenceReader

GOALS = {"tones": 0.01, "polarity": 0.02, "target_polarity": 0.02}
# For each measure (document, difference) of every version.
_Part = dict[str, list[tuple[str, Any]]]


@dataclass(frozen=True)
class Scores:
    """Scores of versions: tones (n, n_tones), polarity (n,), and for each the polarity towards each target."""

    tones: np.ndarray
    polarity: np.ndarray
    targets: list[dict[int, float]]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds tonenews/ and newsmtsc/")
    parser.add_argument("--model", type=Path, help="model folder; left out: the one that ships with tonekit")
    parser.add_argument("--sentences", type=int, default=400, help="take at least so many, at equal steps")
    parser.add_argument("--quick", action="store_true", help="few sentences and bootstraps")
    parser.add_argument("--output", type=Path, default=RESULTS / "names.json")
    options = parser.parse_args(arguments)
    reader = SentenceReader.open(options.model)
    least = min(options.sentences, 60) if options.quick else options.sentences
    sentences = at_equal_steps(dev_sentences(options.data), least)
    record = {
        "benchmark": "names",
        "model": reader.folder.id,
        **provenance(["torch"]),
        "quick": options.quick,
        "goals": GOALS,
        **measure(reader, sentences, 50 if options.quick else 1000),
    }
    write_record(record, options.output)
    sys.stdout.write(table(record))
    return 0


def measure(reader: SentenceReader, sentences: Sequence[Sentence], n_resamples: int) -> dict[str, Any]:
    """All figures."""
    documents = [sentence.document for sentence in sentences]
    originals = score(reader, [Version(i, "", s.text, s.targets) for i, s in enumerate(sentences)])
    kinds: dict[str, Any] = {}
    regions: dict[str, Any] = {}
    sorts: dict[str, tuple[Kind, ...]] = {"people": ("person",), "countries": ("country", "nationality")}
    for name, wanted in sorts.items():
        versions = by_region(sentences, wanted)
        found = score(reader, versions)
        kinds[name] = changes(versions, found, originals, documents, n_resamples)
        regions[name] = signed(versions, found, documents, n_resamples)
    men, women = by_sex(sentences)
    pairs = [documents[version.sentence] for version in women]
    of_men, of_women = score(reader, men), score(reader, women)
    # For an absolute change it does not matter which of the two is called the original: the man is.
    paired = [Version(i, version.sort, version.text, version.targets) for i, version in enumerate(women)]
    kinds["sex"] = changes(paired, of_women, of_men, pairs, n_resamples)
    kinds["sex"]["n_sentences"] = len({version.sentence for version in women})
    regions["sex"] = {"women less men": difference(of_women, of_men, pairs, n_resamples)} if pairs else {}
    versions = with_other_words(sentences)
    words = changes(versions, score(reader, versions), originals, documents, n_resamples)
    return {
        "n_sentences": len(sentences),
        "kinds": kinds | {"other words": words},
        "signed": regions,
    }


def score(reader: SentenceReader, versions: Sequence[Version]) -> Scores:
    """Calibrated scores, in order."""
    mentions = [dict(enumerate(version.targets)) for version in versions]
    wanted = tones.resolve(None)
    found = list(reader.read([version.text for version in versions], mentions, wanted))
    return Scores(
        np.array([s.probabilities for s in found]).reshape(-1, len(tones.names())),
        np.array([s.polarity for s in found]),
        [dict(s.targets) for s in found],
    )


def changes(
    versions: Sequence[Version], found: Scores, originals: Scores, documents: Sequence[str], n_resamples: int
) -> dict[str, Any]:
    """Absolute changes from the original: mean with interval, 95th percentile and maximum of single figures."""
    if not versions:
        return {"n_sentences": 0, "n_versions": 0}
    rows = [version.sentence for version in versions]
    names = [documents[row] for row in rows]
    moved = np.abs(found.tones - originals.tones[rows])
    towards = [
        (name, abs(value - originals.targets[row][key]))
        for name, row, targets in zip(names, rows, found.targets, strict=True)
        for key, value in targets.items()
        if key in originals.targets[row]
    ]
    return {
        "n_sentences": len(set(rows)),
        "n_versions": len(versions),
        "tones": _spread(moved, names, n_resamples),
        "polarity": _spread(np.abs(found.polarity - originals.polarity[rows]), names, n_resamples),
        "target_polarity": _spread(np.array([x for _, x in towards]), [name for name, _ in towards], n_resamples),
        "by_tone": {name: round(float(moved[:, k].mean()), 4) for k, name in enumerate(tones.names())},
    }


def _spread(values: np.ndarray, documents: Sequence[str], n_resamples: int) -> dict[str, Any] | None:
    if not len(values):
        return None
    means = values if values.ndim == 1 else values.mean(axis=1)
    return {
        **mean_by_document(means, documents, n_resamples),
        "p95": float(np.percentile(values, 95)),
        "max": float(values.max()),
        "n": len(values),
    }


def signed(
    versions: Sequence[Version], found: Scores, documents: Sequence[str], n_resamples: int
) -> dict[str, dict[str, Any]]:
    """For each sort of version the mean difference from all the versions of the same sentence."""
    groups: dict[int, list[int]] = defaultdict(list)
    for place, version in enumerate(versions):
        groups[version.sentence].append(place)
    parts: dict[str, _Part] = defaultdict(lambda: {"tones": [], "polarity": [], "target_polarity": []})
    for sentence, places in groups.items():
        tone_mean, polarity_mean = found.tones[places].mean(axis=0), found.polarity[places].mean()
        towards = _target_means([found.targets[place] for place in places])
        for place in places:
            part = parts[versions[place].sort]
            part["tones"].append((documents[sentence], found.tones[place] - tone_mean))
            part["polarity"].append((documents[sentence], found.polarity[place] - polarity_mean))
            for key, value in found.targets[place].items():
                part["target_polarity"].append((documents[sentence], value - towards[key]))
    return {sort: _signed_figures(part, n_resamples) for sort, part in parts.items()}


def _target_means(targets: Sequence[dict[int, float]]) -> dict[int, float]:
    keys = {key for found in targets for key in found}
    return {key: float(np.mean([found[key] for found in targets if key in found])) for key in keys}


def difference(first: Scores, second: Scores, documents: Sequence[str], n_resamples: int) -> dict[str, Any]:
    """Mean of the first scores less the second ones of the same rows."""
    part: _Part = {
        "tones": list(zip(documents, first.tones - second.tones, strict=True)),
        "polarity": list(zip(documents, first.polarity - second.polarity, strict=True)),
        "target_polarity": [
            (document, mine[key] - others[key])
            for document, mine, others in zip(documents, first.targets, second.targets, strict=True)
            for key in mine.keys() & others.keys()
        ],
    }
    return _signed_figures(part, n_resamples)


def _signed_figures(part: _Part, n_resamples: int) -> dict[str, Any]:
    figures: dict[str, Any] = {}
    for measure in ("polarity", "target_polarity"):
        if part[measure]:
            documents, values = zip(*part[measure], strict=True)
            figures[measure] = {**mean_by_document(np.array(values), documents, n_resamples), "n": len(values)}
    by_tone = np.mean([value for _, value in part["tones"]], axis=0)
    return figures | {"by_tone": {name: round(float(by_tone[k]), 4) for k, name in enumerate(tones.names())}}


def table(record: dict[str, Any]) -> str:
    """The figures as plain text."""
    lines = [f"model {record['model']}, {record['n_sentences']} sentences with names"]
    for kind, found in record["kinds"].items():
        for measure in GOALS:
            if row := found.get(measure):
                low, high = row["interval"]
                lines.append(
                    f"{kind:12} {measure:16} mean {row['value']:.4f} [{low:.4f}, {high:.4f}]  95 % {row['p95']:.3f}"
                    f"  max {row['max']:.3f}  n {found['n_sentences']} sentences, {found['n_versions']} versions"
                )
    for kind, sorts in record["signed"].items():
        for sort, found in sorts.items():
            for measure in ("polarity", "target_polarity"):
                if row := found.get(measure):
                    low, high = row["interval"]
                    lines.append(f"{kind:12} {sort:30} {measure:16} {row['value']:+.4f} [{low:+.4f}, {high:+.4f}]")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
