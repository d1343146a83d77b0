"""A model folder in, an engine out that runs it with onnxruntime on the CPU; torch is never imported.

It starts in a fraction of torch's time and memory and is a little faster on one sentence, but takes about twice as long
in bulk (see benchmarks/README.md); `onnx_export.py` makes the file.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tonekit.errors import ModelFormatError
from tonekit.model.arrays import Array
from tonekit.model.engine import Groups, Indices
from tonekit.model.folder import WEIGHTS, ModelFolder
from tonekit.model.judges import Judges
from tonekit.model.onnx_export import find_export
from tonekit.model.packing import BLOCK_TOKENS

_ERRORS_ONLY = 3


class OnnxEngine:
    """See `Engine`.

    Args:
        folder: The model.
        device: None or "cpu".
        precision: "fp32".
        threads: How many it may use while it runs; None is one for each core.
        batch_tokens: Most tokens of a block; None is 1,024.

    Raises:
        ModelNotFoundError: The ONNX file has not been made yet.
        ModelFormatError: It is damaged or was made from other weights, or the heads do not fit the configuration.
        ValueError: onnxruntime is not installed, or another device or precision is asked for.
    """

    reads_ahead = False

    def __init__(
        self,
        folder: ModelFolder,
        *,
        device: str | None = None,
        precision: str = "fp32",
        threads: int | None = None,
        batch_tokens: int | None = None,
    ) -> None:
        if device not in (None, "cpu"):
            raise ValueError(f"`device` must be 'cpu' for backend='onnx', got {device!r}; a GPU needs backend='torch'.")
        if precision != "fp32":
            raise ValueError(f"`precision` must be 'fp32' for backend='onnx', got {precision!r}; use backend='torch'.")
        self.block_tokens = batch_tokens or BLOCK_TOKENS
        runtime = _onnxruntime()
        path = find_export(folder)
        self.judges = Judges.from_arrays(_heads(folder), len(folder.config["tones"]))
        options = runtime.SessionOptions()
        options.intra_op_num_threads = threads or 0
        options.log_severity_level = _ERRORS_ONLY
        # Blocks differ in size: what was planned for one fits no other, and is memory kept for nothing.
        options.enable_mem_pattern = False
        try:
            self._session = runtime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # the classes of onnxruntime are private to it
            raise ModelFormatError(
                f"this version of onnxruntime does not run {path}: {str(error)[:200]}; run `tonekit export` again."
            ) from error

    def running(self) -> AbstractContextManager[object]:
        """Nothing has to be entered."""
        return nullcontext()

    def encode(self, ids: Indices, groups: Groups) -> Array:
        """Encode a block: see `Engine`."""
        (vectors,) = self._session.run(["vectors"], {"ids": ids, **layout(groups)})
        return vectors

    def indices(self, numbers: Sequence[int] | Indices) -> Array:
        """Numbers as an array."""
        return np.asarray(numbers, np.int64)


def layout(groups: Groups) -> dict[str, NDArray[Any]]:
    """Where the tokens of a block stand among rows of equal length, as the graph wants it.

    Returns:
        `positions`: place of each token in its window, shape (n_tokens,).
        `rows`: for each window the rows of its tokens, filled up with 0, shape (n_windows, longest).
        `places`: the place of each token among those, shape (n_tokens,).
        `mask`: 0 for a token and minus infinity for what fills up, shape (n_windows, 1, 1, longest).
    """
    lengths = np.repeat([length for _, length in groups], [count for count, _ in groups])
    starts = np.cumsum(lengths) - lengths
    columns = np.arange(int(lengths.max()))
    real = columns < lengths[:, None]
    return {
        "positions": np.arange(int(lengths.sum())) - np.repeat(starts, lengths),
        "rows": np.where(real, starts[:, None] + columns, 0),
        "places": np.flatnonzero(real),
        "mask": np.where(real, np.float32(0), np.float32(-np.inf))[:, None, None, :],
    }


def _heads(folder: ModelFolder) -> dict[str, Array]:
    """The tensors of the heads alone; those of the encoder stand in the ONNX file."""
    from safetensors import safe_open

    with safe_open(folder.path / WEIGHTS, framework="numpy") as file:
        names = [name for name in file.keys() if name.startswith("heads.")]  # noqa: SIM118, it is no mapping
        return {name.removeprefix("heads."): file.get_tensor(name).astype(np.float32) for name in names}


def _onnxruntime() -> Any:
    try:
        import onnxruntime
    except ImportError as error:
        raise ValueError("`backend` 'onnx' needs onnxruntime: pip install -c constraints.txt -e '.[onnx]'.") from error
    return onnxruntime
