"""What the heads say of the windows of some sentences in, what they say of each sentence out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from tonekit.model.calibration import Floats
from tonekit.model.tokens import Window

_Key = TypeVar("_Key")


@dataclass(slots=True)
class Outputs:
    """Logits of the heads for the windows of a chunk of sentences.

    Attributes:
        windows: In order of their sentences; every sentence has at least one.
        tones: Of each window, shape (n_windows, n_tones).
        polarity: Of each window, shape (n_windows,).
        contributions: What each token of a window adds to each tone, by window; empty where nobody asked for them.
        targets: For each sentence and each key of its mentions, (mention tokens, logits) of every window that holds
            the mention.
        directions: The same of two keys, the one that the window mentions first before the other.
    """

    windows: Sequence[Window]
    tones: Floats
    polarity: Floats
    contributions: dict[int, Floats] = field(default_factory=dict)
    targets: dict[int, dict[int, list[tuple[int, Floats]]]] = field(default_factory=dict)
    directions: dict[int, dict[tuple[int, int], list[tuple[int, Floats]]]] = field(default_factory=dict)

    @property
    def n_sentences(self) -> int:
        """How many sentences the windows are cut from."""
        return self.windows[-1].sentence + 1 if self.windows else 0

    def by_sentence(self) -> list[list[int]]:
        """The indices of each sentence's windows."""
        places: list[list[int]] = [[] for _ in range(self.n_sentences)]
        for place, window in enumerate(self.windows):
            places[window.sentence].append(place)
        return places

    def polarity_of(self, places: Sequence[int]) -> NDArray[np.float32]:
        """Mean polarity of a sentence's windows, weighted by their tokens."""
        if len(places) == 1:
            return np.asarray(self.polarity[places[0]])
        weights = [len(self.windows[place].offsets) for place in places]
        return np.asarray(np.average(self.polarity[list(places)], weights=weights), np.float32)

    def targets_of(self, sentence: int) -> dict[int, Floats]:
        """Mean logits of each key over the sentence's windows, weighted by the mention's tokens in them."""
        return _mean_rows(self.targets.get(sentence, {}))

    def directions_of(self, sentence: int) -> dict[tuple[int, int], Floats]:
        """Mean logits of each two keys, weighted likewise by the tokens of the first."""
        return _mean_rows(self.directions.get(sentence, {}))


def _mean_rows(found: Mapping[_Key, list[tuple[int, Floats]]]) -> dict[_Key, Floats]:
    return {key: rows[0][1] if len(rows) == 1 else _mean_row(rows) for key, rows in found.items()}


def _mean_row(rows: Sequence[tuple[int, Floats]]) -> Floats:
    return np.asarray(np.average([row for _, row in rows], axis=0, weights=[n for n, _ in rows]), np.float32)
