"""Sentences under other names in, how far their scores move out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from benchmarks.measuring import mean_by_document
from benchmarks.names.versions import Sentence, Version, by_region, by_sex, with_other_words
from models.recipe.names.swap import Kind
from tonekit import tones
from tonekit.model.reader import SentenceReader
from tonekit.text.actors import find_people

# The mean change to stay below, by measure.
GOALS = {"tones": 0.01, "polarity": 0.02, "target_polarity": 0.02}
# For each measure (document, difference) of every version.
_Part = dict[str, list[tuple[str, Any]]]


@dataclass(frozen=True)
class Scores:
    """Scores of versions: tones (n, n_tones), polarity (n,), and for each the polarity towards each target."""

    tones: np.ndarray
    polarity: np.ndarray
    targets: list[dict[int, float]]


def measure_names(reader: SentenceReader, sentences: Sequence[Sentence], n_resamples: int) -> dict[str, Any]:
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
    texts = [version.text for version in versions]
    found = list(reader.read(texts, mentions, wanted, names=find_people(texts)))
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
