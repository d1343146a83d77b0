"""What a linear probe can read off the frozen encoder about sets that the model has no head for.

A probe is a ridge regression on the mean token vector, the tone logits and the polarity of each sentence, fitted on the
train file of the set, less the texts that stand in a dev or test file too (Alain & Bengio 2017, "Understanding
intermediate layers using linear classifier probes"). It is no part of the released model, which does not answer these
sets: it says how much of them is in the vectors. Beside it TF-IDF of words and characters with class-balanced logistic
regression, or ridge regression where the label is a number.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression, Ridge, RidgeCV
from sklearn.metrics import roc_auc_score
from sklearn.preprocessing import StandardScaler

from benchmarks.accuracy.auxiliary import SETS, AuxiliarySet, Row
from benchmarks.accuracy.baselines import rows_to_learn, tfidf
from benchmarks.accuracy.material import Material
from benchmarks.measuring import figure
from models.recipe.rows import read_rows
from tonekit.model.arrays import segment_mean, to_numpy
from tonekit.model.forward import CHUNK_SENTENCES
from tonekit.model.packing import pack
from tonekit.model.reader import SentenceReader
from tonekit.model.torch_engine import TorchEngine
from tonekit.text.actors import find_people

_FEW = 500
_PENALTIES = (10.0, 100.0, 1000.0, 10000.0)


def measure_probes(material: Material) -> dict[str, dict[str, Any]]:
    """For each set, part and group of rows: probe and TF-IDF with n and interval."""
    features = Features(material.reader)
    return {
        f"{found.name} {part}{'' if group == 'all' else f' {group}'}": row
        for found in SETS
        for (part, group), row in measure_set(found, features, material).items()
    }


def measure_set(
    asked: AuxiliarySet, features: Callable[[Sequence[str]], np.ndarray], material: Material
) -> dict[tuple[str, str], dict[str, Any]]:
    """Fit on train, measure on each part."""
    folder = material.data / asked.name
    train, gold = _labelled(asked, rows_to_learn(folder / asked.files.format("train"), material.held_out), material)
    texts = [row["text"] for row in train]
    systems = {"probe": fit_probe(asked, features, texts, gold), "TF-IDF": fit_tfidf(asked, texts, gold)}
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for part in material.parts:
        rows, right = _labelled(asked, read_rows(folder / asked.files.format(part)), material)
        scores = {name: predict([row["text"] for row in rows]) for name, predict in systems.items()}
        for group, belongs in asked.parts:
            places = [place for place, row in enumerate(rows) if belongs(row)]
            found[part, group] = {
                name: _figure(asked.measure, values[places], right[places], material.n_resamples)
                for name, values in scores.items()
            }
    return found


def _labelled(asked: AuxiliarySet, rows: Sequence[Row], material: Material) -> tuple[list[Row], np.ndarray]:
    some = material.some([(row, labels) for row in rows if (labels := asked.gold(row)) is not None], _FEW)
    return [row for row, _ in some], np.array([labels for _, labels in some])


def _figure(measure: str, scores: np.ndarray, gold: np.ndarray, n_resamples: int) -> dict[str, Any]:
    def statistic(rows: Sequence[int]) -> float:
        return value_of(measure, scores[list(rows)], gold[list(rows)])

    return {"measure": measure.removeprefix("exclusive_"), **figure(range(len(gold)), statistic, n_resamples)}


def value_of(measure: str, scores: np.ndarray, gold: np.ndarray) -> float:
    """One measure of scores of shape (n, n_columns); a positive score says yes, the highest is the class."""
    if measure == "r":
        return float(np.corrcoef(scores[:, 0], gold[:, 0])[0, 1])
    if measure == "auc":
        both = [k for k in range(gold.shape[1]) if 0 < gold[:, k].sum() < len(gold)]
        return float(np.mean([roc_auc_score(gold[:, k], scores[:, k]) for k in both]))
    if measure == "accuracy":
        return float(np.mean(scores.argmax(axis=1) == gold.argmax(axis=1)))
    found = scores > 0
    if measure == "exclusive_macro_f1":
        found = scores.argmax(axis=1)[:, None] == np.arange(gold.shape[1])
    hits = (found & (gold > 0)).sum(axis=0)
    return float(np.mean(2 * hits / np.maximum(found.sum(axis=0) + gold.sum(axis=0), 1)))


Predict = Callable[[Sequence[str]], np.ndarray]


def fit_probe(
    asked: AuxiliarySet, features: Callable[[Sequence[str]], np.ndarray], texts: Sequence[str], gold: np.ndarray
) -> Predict:
    """A ridge regression on the frozen vectors; several labels get the threshold of the best F1 on train each."""
    vectors = features(texts)
    scaler = StandardScaler().fit(vectors)
    model = RidgeCV(alphas=_PENALTIES).fit(scaler.transform(vectors), gold)

    def predict(wanted: Sequence[str]) -> np.ndarray:
        return np.asarray(model.predict(scaler.transform(features(wanted)))).reshape(len(wanted), -1)

    if asked.measure != "macro_f1":
        return predict
    fitted = np.asarray(model.predict(scaler.transform(vectors)))
    thresholds = np.array([best_threshold(fitted[:, k], gold[:, k] > 0) for k in range(gold.shape[1])])
    return lambda wanted: predict(wanted) - thresholds


def best_threshold(scores: np.ndarray, present: np.ndarray) -> float:
    """Below which score F1 would fall."""
    order = np.argsort(-scores)
    hits = np.cumsum(present[order])
    best = int(np.argmax(2 * hits / (np.arange(1, len(order) + 1) + present.sum())))
    return float(scores[order[best]]) - 1e-9


def fit_tfidf(asked: AuxiliarySet, texts: Sequence[str], gold: np.ndarray) -> Predict:
    """The baseline."""
    vectors = tfidf().fit(texts)
    seen = vectors.transform(texts)
    if asked.measure == "r":
        ridge = Ridge().fit(seen, gold[:, 0])
        return lambda wanted: np.asarray(ridge.predict(vectors.transform(wanted)))[:, None]
    models = [
        LogisticRegression(class_weight="balanced", solver="liblinear").fit(seen, column) if column.any() else None
        for column in (gold > 0).T
    ]

    def predict(wanted: Sequence[str]) -> np.ndarray:
        rows = vectors.transform(wanted)
        never = np.full(len(wanted), -10.0)
        return np.stack([model.decision_function(rows) if model else never for model in models], axis=1)

    return predict


class Features:
    """What the frozen model knows of a sentence: mean token vector, tone logits, polarity."""

    def __init__(self, reader: SentenceReader) -> None:
        folder = reader.folder
        self._reader = reader
        self._engine = TorchEngine(folder)
        self._width = int(folder.config["encoder"]["hidden_size"])
        self._tokenizer = reader.tokenizer

    def __call__(self, texts: Sequence[str]) -> np.ndarray:
        """Features of shape (n_texts, n_features)."""
        logits, polarity = self._reader.logits(texts, find_people(texts))
        chunks = [texts[start : start + CHUNK_SENTENCES] for start in range(0, len(texts), CHUNK_SENTENCES)]
        means = np.concatenate([self._means(chunk) for chunk in chunks])
        return np.concatenate([means, logits, polarity[:, None]], axis=1)

    def _means(self, texts: Sequence[str]) -> np.ndarray:
        windows = self._tokenizer.windows(texts, find_people(texts))
        totals, counts = np.zeros((len(texts), self._width), np.float32), np.zeros(len(texts), np.float32)
        with self._engine.running():
            for block in pack([len(window.ids) for window in windows], self._engine.block_tokens):
                chosen = [windows[place] for place in block.windows]
                ids = np.array([token for window in chosen for token in window.ids])
                owner = np.array([place for place, window in enumerate(chosen) for _ in window.ids])
                states = to_numpy(self._engine.encode(ids, block.groups))
                for window, mean in zip(chosen, segment_mean(states, owner, len(chosen)), strict=True):
                    totals[window.sentence] += len(window.ids) * mean
                    counts[window.sentence] += len(window.ids)
        return np.asarray(totals / counts[:, None])
