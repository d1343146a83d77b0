"""What runs a model: packed token ids in, token vectors out, and the judges of those vectors.

`SentenceReader` knows only this much of torch or onnxruntime, so a text is read the same way whatever runs the model.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from tonekit.model.arrays import Array
from tonekit.model.judges import Judges

Groups = Sequence[tuple[int, int]]
Indices = NDArray[np.int64]


class Engine(Protocol):
    """A loaded encoder with its heads.

    Attributes:
        block_tokens: Most tokens that `encode` takes at once.
        reads_ahead: Whether the next sentences should be tokenised while these are computed, because that happens
            somewhere else (on a GPU).
    """

    block_tokens: int
    reads_ahead: bool

    @property
    def judges(self) -> Judges:
        """The heads."""
        ...

    def running(self) -> AbstractContextManager[object]:
        """Enter the state in which everything else is called."""
        ...

    def encode(self, ids: Indices, groups: Groups) -> Array:
        """Encode a block.

        Args:
            ids: Token ids of all windows one after the other, shape (n_tokens,).
            groups: (number of windows, tokens in each) for each run of windows of equal length, in order.

        Returns:
            float32 vectors of the last layer, shape (n_tokens, hidden).
        """
        ...

    def indices(self, numbers: Sequence[int] | Indices) -> Array:
        """Numbers that may index what `encode` gives."""
        ...


def wants_gpu(device: str | None) -> bool:
    """Whether a device's name is a GPU's, be there one or not."""
    return device is not None and device.split(":")[0] == "cuda"


def is_plain_bert(config: Mapping[str, Any]) -> bool:
    """Whether a Hugging Face configuration describes the encoder that tonekit computes itself."""
    return (
        config.get("model_type") == "bert"
        and config.get("hidden_act") == "gelu"
        and config.get("position_embedding_type", "absolute") == "absolute"
        and not config.get("is_decoder", False)
    )
