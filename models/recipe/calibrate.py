"""Raw outputs and labels of dev sentences in, the calibration of a model folder out.

Tones: Platt scaling (Platt 1999) per tone, each tone's slope and offset drawn towards those of all tones together, for
some tones have a few dozen positives only. Thresholds: half of the best F1 that can be expected at the calibrated
probabilities, which is where F1 is highest (Lipton, Elkan & Naryanaswamy 2014), so that no single dev sentence decides.
Measured cross-fitted on dev, that beats the threshold of the best F1 found, and drawing rare tones towards a common
threshold beats neither (models/EXPERIMENTS.md).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from scipy.optimize import minimize

# Standard deviations of a tone's slope and offset around the pooled ones.
_SLOPE_SPREAD, _OFFSET_SPREAD = 0.3, 0.5
# The standing that most targets of a text have, and the standard deviation of the others' shifts from its own.
_PLAIN = "text"
_STANDING_SPREAD = 1.0
# Standard deviation of the biases of the target head.
_BIAS_SPREAD = 1.0


def fit_tones(logits: np.ndarray, present: np.ndarray, names: Sequence[str]) -> dict[str, dict[str, float]]:
    """Slope, offset and threshold of every tone, from arrays of shape (n_sentences, n_tones)."""
    pooled = fit_platt(logits.ravel(), present.ravel(), None)
    platt = np.array([fit_platt(logits[:, k], present[:, k], pooled) for k in range(len(names))])
    probabilities = sigmoid(platt[:, 0] * logits + platt[:, 1])
    thresholds = [best_expected_f1(probabilities[:, k]) / 2 for k in range(len(names))]
    return {
        name: _rounded(slope=slope, offset=offset, threshold=threshold)
        for name, (slope, offset), threshold in zip(names, platt, thresholds, strict=True)
    }


def fit_words(logits: np.ndarray, present: np.ndarray) -> dict[str, float]:
    """Slope, offset and threshold of a tone that is scored from its words, from tones that were held out."""
    slope, offset = fit_platt(logits.ravel(), present.ravel(), None)
    probabilities = sigmoid(slope * logits + offset)
    thresholds = [best_expected_f1(probabilities[:, k]) / 2 for k in range(logits.shape[1])]
    return _rounded(slope=slope, offset=offset, threshold=float(np.median(thresholds)))


def apply_tones(
    fit: dict[str, dict[str, float]], logits: np.ndarray, names: Sequence[str]
) -> tuple[np.ndarray, np.ndarray]:
    """Calibrated probabilities, and which of them pass their thresholds."""
    slope, offset, threshold = (np.array([fit[n][key] for n in names]) for key in ("slope", "offset", "threshold"))
    probabilities = sigmoid(slope * logits + offset)
    return probabilities, probabilities >= threshold


def fit_polarity(raw: np.ndarray, valence: np.ndarray) -> dict[str, float]:
    """Least squares line from raw polarity to valence / 2."""
    slope, offset = np.polyfit(raw, valence / 2, 1)
    return _rounded(slope=slope, offset=offset)


def fit_targets(logits: np.ndarray, labels: np.ndarray) -> dict[str, Any]:
    """Temperature of the target head and a bias for each attitude (Alexandari, Kundaje & Shrikumar 2020).

    Most targets that the model learns from are neutral, those that it is measured on were chosen because a sentence
    speaks of them: without biases it says neutral too often there. The biases are drawn towards 0.

    Args:
        logits: Shape (n_targets, 3): negative, neutral, positive.
        labels: Their classes, shape (n_targets,).
    """

    def scaled(parameters: np.ndarray) -> np.ndarray:
        return logits / np.exp(parameters[0]) + np.array([parameters[1], 0, parameters[2]])

    def loss(parameters: np.ndarray) -> float:
        likelihood = _log_softmax(scaled(parameters))[np.arange(len(labels)), labels].sum()
        return float(0.5 * ((parameters[1:] / _BIAS_SPREAD) ** 2).sum() - likelihood)

    temperature, *biases = minimize(loss, np.zeros(3)).x
    negative, positive = (round(float(bias), 4) for bias in biases)
    return {**_rounded(temperature=np.exp(temperature)), "biases": [negative, 0.0, positive]}


def fit_standings(scaled: np.ndarray, labels: np.ndarray, standings: Sequence[str]) -> dict[str, float]:
    """How much likelier each standing makes an attitude, in log-odds against none, to the logits of the target head.

    Temperature and biases are fitted on targets that somebody chose because a sentence speaks of them. Of those that a
    text mentions most are neutral ("text"), and of some of them more: by how much is drawn towards 0.

    Args:
        scaled: Calibrated logits (`Calibration.target_logits`), shape (n_targets, 3).
        labels: Their classes, shape (n_targets,).
        standings: How each stands to its sentence.
    """
    others = sorted({*standings} - {_PLAIN})
    member = np.array([[1.0, *(standing == other for other in others)] for standing in standings])

    def loss(shifts: np.ndarray) -> float:
        shifted = scaled + (member @ shifts)[:, None] * np.array([1, 0, 1])
        likelihood = _log_softmax(shifted)[np.arange(len(labels)), labels].sum()
        return float(0.5 * ((shifts[1:] / _STANDING_SPREAD) ** 2).sum() - likelihood)

    plain, *more = minimize(loss, np.zeros(member.shape[1])).x
    return {_PLAIN: round(float(plain), 2)} | {
        other: round(float(plain + shift), 2) for other, shift in zip(others, more, strict=True)
    }


def fit_directions(logits: np.ndarray, labels: np.ndarray) -> dict[str, float]:
    """Temperature of the direction head, and the probability from which a direction counts.

    A direction's probability is that of its two classes together; the threshold is half of the best F1 that can be
    expected over both directions.
    """
    temperature = _fit_temperature(logits, labels)
    shares = np.exp(_log_softmax(logits / temperature))
    ways = np.concatenate([shares[:, 1] + shares[:, 2], shares[:, 3] + shares[:, 4]])
    return _rounded(temperature=temperature, threshold=best_expected_f1(ways) / 2)


def _rounded(**values: float) -> dict[str, float]:
    """As config.json keeps them."""
    return {name: round(float(value), 4) for name, value in values.items()}


def _fit_temperature(logits: np.ndarray, labels: np.ndarray) -> float:
    """Temperature of greatest likelihood (Guo et al. 2017)."""

    def loss(parameters: np.ndarray) -> float:
        return -float(np.mean(_log_softmax(logits / np.exp(parameters[0]))[np.arange(len(labels)), labels]))

    return float(np.exp(minimize(loss, np.zeros(1)).x[0]))


def _log_softmax(logits: np.ndarray) -> np.ndarray:
    scaled = logits - logits.max(axis=1, keepdims=True)
    return np.asarray(scaled - np.log(np.exp(scaled).sum(1, keepdims=True)))


def cross_fit(
    logits: np.ndarray,
    present: np.ndarray,
    groups: Sequence[Any],
    names: Sequence[str],
    n_folds: int = 5,
    fit: Callable[..., dict[str, dict[str, float]]] = fit_tones,
) -> tuple[np.ndarray, np.ndarray]:
    """Probabilities and labels of sentences from fits that never saw their group (document)."""
    probabilities, labels = np.zeros(logits.shape), np.zeros(logits.shape, bool)
    fold_of = {group: i % n_folds for i, group in enumerate(dict.fromkeys(groups))}
    folds = np.array([fold_of[group] for group in groups])
    for fold in range(n_folds):
        inside = folds == fold
        found = fit(logits[~inside], present[~inside], names)
        probabilities[inside], labels[inside] = apply_tones(found, logits[inside], names)
    return probabilities, labels


def sigmoid(x: np.ndarray) -> np.ndarray:
    """1 / (1 + exp(-x)) without overflow."""
    return np.asarray(1 / (1 + np.exp(-np.clip(x, -80, 80))))


def best_expected_f1(probabilities: np.ndarray) -> float:
    """The highest F1 that any threshold can expect, the probabilities being right."""
    ordered = np.sort(probabilities)[::-1]
    hits = np.cumsum(ordered)
    return float(np.max(2 * hits / (np.arange(1, len(ordered) + 1) + ordered.sum())))


def fit_platt(logits: np.ndarray, present: np.ndarray, prior: tuple[float, float] | None) -> tuple[float, float]:
    """Slope and offset of one tone, drawn towards `prior` where there is one."""

    def loss(parameters: np.ndarray) -> float:
        slope, offset = parameters
        scaled = np.clip(slope * logits + offset, -80, 80)
        total = float(np.sum(np.logaddexp(0, scaled) - present * scaled))
        if prior is not None:
            total += 0.5 * ((slope - prior[0]) / _SLOPE_SPREAD) ** 2 + 0.5 * ((offset - prior[1]) / _OFFSET_SPREAD) ** 2
        return total

    found = minimize(loss, np.array(prior if prior is not None else (1.0, 0.0)), method="Nelder-Mead")
    return float(found.x[0]), float(found.x[1])
