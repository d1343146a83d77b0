"""The targets of NewsMTSC in, macro F1 of their polarity out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from benchmarks.accuracy.baselines import classifier, masked
from benchmarks.accuracy.material import Material
from benchmarks.accuracy.tones import f1_of
from benchmarks.measuring import figure
from models.recipe.data import Example, newsmtsc
from tonekit.model.calibration import Calibration, Floats
from tonekit.text.actors import find_people

_VADER_NEUTRAL = 0.05  # the band that its authors recommend
_MASK = "TARGETMASK"
_FEW, _FEW_TO_LEARN = 100, 1500


def measure_targets(material: Material) -> dict[str, Any]:
    """Macro F1 over negative, neutral and positive for each file of NewsMTSC, every target counting."""
    folder, vader = material.data / "newsmtsc", material.vader
    train = [example for example in newsmtsc(folder / "train.jsonl") if example.text not in material.held_out]
    fitted = tfidf_targets(material.some(train, _FEW_TO_LEARN))
    rows: dict[str, Any] = {}
    for part in (f"{part}_{kind}" for part in material.parts for kind in ("rw", "mt")):
        examples = list(newsmtsc(folder / f"{part}.jsonl"))[: _FEW if material.quick else None]
        gold = [[target.label for target in example.targets] for example in examples]
        mentions = [{i: t.spans for i, t in enumerate(example.targets)} for example in examples]
        texts = [example.text for example in examples]
        logits = material.reader.target_logits(texts, mentions, find_people(texts))
        classes = [_likeliest(found, material.reader.calibration) for found in logits]
        predicted = {
            "tonekit": [
                # A target without a token cannot be judged: neutral.
                [found.get(i, 1) for i in range(len(example.targets))]
                for example, found in zip(examples, classes, strict=True)
            ],
            "TF-IDF": [
                [int(c) for c in fitted([masked(e.text, (_MASK, t.spans)) for t in e.targets])] for e in examples
            ],
        }
        if vader is not None:
            predicted["VADER"] = [[vader_class(vader(e.text))] * len(e.targets) for e in examples]
        rows[part] = {name: target_row(gold, found, material.n_resamples) for name, found in predicted.items()}
    return rows


def _likeliest(raw: Mapping[int, Floats], calibration: Calibration) -> dict[int, int]:
    """The class of each target of a sentence, from its raw logits of shape (3,)."""
    return {target: int(calibration.target_logits(row[None]).argmax()) for target, row in raw.items()}


def target_row(gold: list[list[int]], found: list[list[int]], n_resamples: int) -> dict[str, Any]:
    """Macro F1 of one system on one file, its interval a bootstrap over sentences."""
    pairs = list(zip(gold, found, strict=True))

    def statistic(chosen: list[tuple[list[int], list[int]]]) -> float:
        right = np.array([label for labels, _ in chosen for label in labels])
        guess = np.array([label for _, labels in chosen for label in labels])
        classes = np.arange(3)
        return float(np.mean(f1_of(guess[:, None] == classes, right[:, None] == classes)))

    return {"macro_f1": {**figure(pairs, statistic, n_resamples), "n": sum(map(len, gold))}}


def tfidf_targets(train: Sequence[Example]) -> Callable[[Sequence[str]], np.ndarray]:
    """A classifier of sentences whose target is masked."""
    pairs = [(masked(e.text, (_MASK, target.spans)), target.label) for e in train for target in e.targets]
    return classifier([text for text, _ in pairs], [label for _, label in pairs])


def vader_class(compound: float) -> int:
    """0 negative, 1 neutral, 2 positive."""
    return 1 + (compound >= _VADER_NEUTRAL) - (compound <= -_VADER_NEUTRAL)
