"""Raw outputs in, calibrated probabilities and labels out; numbers from config.json, fitted on dev sentences.

Tones are calibrated by Platt scaling (Platt 1999): probability = sigmoid(slope * logit + offset); targets by a
temperature with a bias for each class (Alexandari, Kundaje & Shrikumar 2020). The fit lives in the training recipe;
nothing is fitted here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tonekit.errors import ModelFormatError
from tonekit.tones import Tone

Floats = NDArray[np.float32]
# A model without these heads has no numbers for them; nothing asks for them.
_ABSENT = {"temperature": 1.0, "slope": 1.0, "offset": 0.0, "threshold": 1.0}
_UNBIASED = (0.0, 0.0, 0.0)


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
        target_biases: Added to them then, one a class (negative, neutral, positive).
        target_shifts: How much likelier an attitude towards a target is made by how it stands to its sentence, in
            log-odds against none, by the names that the caller has for that. Any other name shifts nothing.
        direction_temperature: Divides the logits of the direction head.
        direction_threshold: Probability from which an actor is taken to hold an attitude towards another.
        words: Slope, offset and threshold of tones that are scored from their words; fitted on tones held out of their
            training, and so no calibration of any one of them.
    """

    tones: tuple[str, ...]
    slopes: Floats
    offsets: Floats
    thresholds: Floats
    polarity: tuple[float, float]
    target_temperature: float
    target_biases: tuple[float, float, float]
    target_shifts: Mapping[str, float]
    direction_temperature: float
    direction_threshold: float
    words: tuple[float, float, float]

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
            polarity, targets = (config["calibration"][key] for key in ("polarity", "targets"))
            directions, words = (config["calibration"].get(key, _ABSENT) for key in ("directions", "words"))
            negative, neutral, positive = targets.get("biases", _UNBIASED)
            return cls(
                tones=names,
                slopes=columns["slope"],
                offsets=columns["offset"],
                thresholds=columns["threshold"],
                polarity=(float(polarity["slope"]), float(polarity["offset"])),
                target_temperature=float(targets["temperature"]),
                target_biases=(float(negative), float(neutral), float(positive)),
                target_shifts={name: float(shift) for name, shift in targets.get("shifts", {}).items()},
                direction_temperature=float(directions["temperature"]),
                direction_threshold=float(directions["threshold"]),
                words=(float(words["slope"]), float(words["offset"]), float(words["threshold"])),
            )
        except (KeyError, TypeError, ValueError) as error:
            raise ModelFormatError(f"config.json lacks a number of the calibration: {error}.") from error

    def probabilities(self, logits: Floats, n_words: int = 0) -> Floats:
        """Probabilities in [0, 1], of the shape (n_sentences, n_tones + n_words) of the logits.

        The first columns are the tones of the inventory, the last `n_words` those scored from their words.
        """
        slope, offset, _ = self.words
        slopes = np.concatenate([self.slopes, np.full(n_words, slope, np.float32)])
        offsets = np.concatenate([self.offsets, np.full(n_words, offset, np.float32)])
        # The clip only keeps exp() in range: beyond it float32 shows 0 or 1.
        return np.asarray(1 / (1 + np.exp(-np.clip(slopes * logits + offsets, -80.0, 80.0))), np.float32)

    def threshold(self, tone: Tone) -> float:
        """Probability from which a tone is a label: the tone's own, else the inventory's, else that of words."""
        if tone.threshold is not None:
            return tone.threshold
        if tone.name in self.tones:
            return float(self.thresholds[self.tones.index(tone.name)])
        return self.words[2]

    def polarities(self, raw: Floats) -> Floats:
        """Polarity of sentences in [-1, 1]."""
        slope, offset = self.polarity
        return np.asarray(np.clip(slope * raw + offset, -1.0, 1.0), np.float32)

    def target_logits(self, raw: Floats, standings: Sequence[str] = ()) -> Floats:
        """Calibrated logits of negative, neutral and positive, shape (n_targets, 3).

        Args:
            raw: Logits of the target head, shape (n_targets, 3).
            standings: How each target stands to its sentence; left out: as if it were asked about alone.
        """
        scaled = np.asarray(raw / self.target_temperature + np.array(self.target_biases), np.float32)
        if standings:
            # Less for "neutral" is as much more for the other two.
            scaled[:, 1] -= [self.target_shifts.get(standing, 0.0) for standing in standings]
        return scaled

    def target_polarities(self, raw: Floats, standings: Sequence[str] = ()) -> Floats:
        """Polarity towards targets, p(positive) - p(negative), shape (n_targets,), of what `target_logits` takes."""
        shares = _softmax(self.target_logits(raw, standings))
        return np.asarray(shares[:, 2] - shares[:, 0], np.float32)

    def polarities_of(self, targets: Mapping[int, Floats], standings: Mapping[int, str]) -> dict[int, float]:
        """Polarity towards each target of a sentence, by the caller's keys; a key without a standing stands alone."""
        if not targets:
            return {}
        found = self.target_polarities(np.stack([*targets.values()]), [standings.get(key, "") for key in targets])
        return dict(zip(targets, found.tolist(), strict=True))

    def directions(self, logits: Floats) -> list[tuple[float | None, float | None]]:
        """Polarity of the first of two actors towards the second, and back, from logits of shape (n_pairs, 5).

        None where no attitude in that direction passes the threshold.
        """
        shares = _softmax(logits / self.direction_temperature)
        ways = [(shares[:, 1], shares[:, 2]), (shares[:, 3], shares[:, 4])]
        columns = [
            [
                float(good - bad) if good + bad >= self.direction_threshold else None
                for bad, good in zip(*way, strict=True)
            ]
            for way in ways
        ]
        return list(zip(*columns, strict=True))


def _softmax(logits: Floats) -> Floats:
    exponentials = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(exponentials / exponentials.sum(axis=1, keepdims=True), np.float32)
