"""Raw outputs in, calibrated probabilities and labels out; numbers from config.json, fitted on dev sentences.

Tones are calibrated by Platt scaling (Platt 1999): probability = sigmoid(slope * logit + offset). The fit lives in the
training recipe; nothing is fitted here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tonekit.errors import ModelFormatError

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Calibration:
    """The numbers that turn raw outputs into what a Report shows.

    Attributes:
        tones: Names, in the order of the columns.
        slopes: One per tone.
        offsets: One per tone.
        thresholds: Probability from which a tone is a label, one per tone.
        polarity: Slope and offset of the sentence's polarity.
        target_temperature: Divides the logits of the target head.
    """

    tones: tuple[str, ...]
    slopes: Floats
    offsets: Floats
    thresholds: Floats
    polarity: tuple[float, float]
    target_temperature: float

    @classmethod
    def from_config(cls, config: Mapping[str, Any]) -> Calibration:
        """Read the calibration of a model folder.

        Raises:
            ModelFormatError: A number is missing or is none.
        """
        try:
            names = tuple(config["tones"])
            rows = [config["calibration"]["tones"][name] for name in names]
            columns = {
                key: np.array([row[key] for row in rows], np.float32) for key in ("slope", "offset", "threshold")
            }
            polarity = config["calibration"]["polarity"]
            return cls(
                tones=names,
                slopes=columns["slope"],
                offsets=columns["offset"],
                thresholds=columns["threshold"],
                polarity=(float(polarity["slope"]), float(polarity["offset"])),
                target_temperature=float(config["calibration"]["targets"]["temperature"]),
            )
        except (KeyError, TypeError, ValueError) as error:
            raise ModelFormatError(f"config.json lacks a number of the calibration: {error}.") from error

    def probabilities(self, logits: Floats) -> Floats:
        """Tone probabilities in [0, 1], of the shape (n_sentences, n_tones) of the logits."""
        # The clip only keeps exp() in range: beyond it float32 shows 0 or 1.
        scaled = np.clip(self.slopes * logits + self.offsets, -80.0, 80.0)
        return np.asarray(1 / (1 + np.exp(-scaled)), np.float32)

    def labels(self, probabilities: Sequence[float]) -> tuple[str, ...]:
        """The tones of one sentence that are above their thresholds, in inventory order."""
        pairs = zip(self.tones, probabilities, self.thresholds, strict=True)
        return tuple(name for name, probability, threshold in pairs if probability >= threshold)

    def polarities(self, raw: Floats) -> Floats:
        """Polarity of sentences in [-1, 1]."""
        slope, offset = self.polarity
        return np.asarray(np.clip(slope * raw + offset, -1.0, 1.0), np.float32)

    def target_polarities(self, logits: Floats) -> Floats:
        """Polarity towards targets: p(positive) - p(negative), from logits of shape (n_targets, 3)."""
        scaled = logits / self.target_temperature
        exponentials = np.exp(scaled - scaled.max(axis=1, keepdims=True))
        shares = exponentials / exponentials.sum(axis=1, keepdims=True)
        return np.asarray(shares[:, 2] - shares[:, 0], np.float32)
