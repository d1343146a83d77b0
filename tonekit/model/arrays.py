"""Rows and the segment of each in, softmax and means per segment out, for torch tensors and numpy arrays alike.

What the heads compute is written once over these functions (`judges.py`), so that training, torch and onnxruntime share
it and the last needs no torch. torch is imported only where a tensor is at hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

import numpy as np

# A torch.Tensor or a numpy.ndarray; both know the operators, .T, .shape and indexing by one of their kind.
Array: TypeAlias = Any


def segment_sum(rows: Array, owner: Array, n_segments: int) -> Array:
    """Sum of the rows of each segment.

    Args:
        rows: Shape (n_rows, n_columns).
        owner: Segment of each row, shape (n_rows,), never falling.
        n_segments: How many segments there are; one without rows is zero.

    Returns:
        Shape (n_segments, n_columns).
    """
    if not isinstance(rows, np.ndarray):
        return rows.new_zeros((n_segments, rows.shape[1])).index_add(0, owner, rows)
    totals = np.zeros((n_segments, rows.shape[1]), rows.dtype)
    if len(owner):
        present, starts = np.unique(owner, return_index=True)
        totals[present] = np.add.reduceat(rows, starts, axis=0)
    return totals


def take(rows: Array, places: Array) -> Array:
    """The rows at these places: in torch a fifth of the time of an index in brackets."""
    return rows[places] if isinstance(rows, np.ndarray) else rows.index_select(0, places)


def segment_mean(rows: Array, owner: Array, n_segments: int) -> Array:
    """Mean of the rows of each segment, shape (n_segments, n_columns); zero for a segment without rows."""
    totals = segment_sum(rows, owner, n_segments)
    counts = segment_lengths(owner, n_segments).clip(1)[:, None]
    return totals / (counts.astype(rows.dtype) if isinstance(rows, np.ndarray) else counts.to(rows.dtype))


def segment_softmax(logits: Array, owner: Array, n_segments: int) -> Array:
    """Softmax over the rows of each segment, every column by itself: see `segment_sum` for the arguments."""
    weights = _exp(logits - take(_segment_max(logits, owner, n_segments), owner))
    return weights / take(segment_sum(weights, owner, n_segments), owner)


def segment_lengths(owner: Array, n_segments: int) -> Array:
    """How many rows each segment has, shape (n_segments,)."""
    count = np.bincount if isinstance(owner, np.ndarray) else _torch().bincount
    return count(owner, minlength=n_segments)


def lay_out(counts: Array) -> tuple[Array, Array]:
    """For [2, 3]: the owners [0, 0, 1, 1, 1] and the place of each row within its owner, [0, 1, 0, 1, 2]."""
    if isinstance(counts, np.ndarray):
        owner = np.repeat(np.arange(len(counts)), counts)
        return owner, np.arange(len(owner)) - (np.cumsum(counts) - counts)[owner]
    torch = _torch()
    owner = torch.repeat_interleave(counts)
    return owner, torch.arange(len(owner), device=counts.device) - (torch.cumsum(counts, 0) - counts)[owner]


def concatenate(arrays: Sequence[Array], axis: int = 1) -> Array:
    """Join arrays along an axis."""
    return np.concatenate(arrays, axis) if isinstance(arrays[0], np.ndarray) else _torch().cat(tuple(arrays), axis)


def normalise(rows: Array) -> Array:
    """Shift and scale each row to mean 0 and variance 1 (layer normalisation, Ba et al. 2016, with nothing learned)."""
    if not isinstance(rows, np.ndarray):
        return _torch().nn.functional.layer_norm(rows, rows.shape[1:])
    centred = rows - rows.mean(1, keepdims=True)
    return centred / np.sqrt((centred * centred).mean(1, keepdims=True) + np.float32(1e-5))


def gelu(values: Array) -> Array:
    """The activation of Hendrycks & Gimpel (2016), with the error function itself and not its tanh approximation."""
    if not isinstance(values, np.ndarray):
        return _torch().nn.functional.gelu(values)
    return values * (0.5 + 0.5 * _erf(values * np.float32(0.5**0.5)))


def to_numpy(array: Array) -> np.ndarray[Any, np.dtype[np.float32]]:
    """The same numbers as a float32 array of numpy."""
    found = array if isinstance(array, np.ndarray) else array.float().cpu().numpy()
    return np.asarray(found, np.float32)


def _segment_max(rows: Array, owner: Array, n_segments: int) -> Array:
    if isinstance(rows, np.ndarray):
        highest = np.full((n_segments, rows.shape[1]), -np.inf, rows.dtype)
        if len(owner):
            present, starts = np.unique(owner, return_index=True)
            highest[present] = np.maximum.reduceat(rows, starts, axis=0)
        return highest
    # The maximum only keeps exp() in range, so no gradient needs to pass through it.
    highest = rows.new_full((n_segments, rows.shape[1]), -np.inf)
    return highest.scatter_reduce(0, owner[:, None].expand_as(rows), rows.detach(), "amax")


def _exp(values: Array) -> Array:
    return np.exp(values) if isinstance(values, np.ndarray) else values.exp()


def _erf(values: Array) -> Array:
    """Abramowitz & Stegun (1964), formula 7.1.26: off by at most 1.5e-7, about what float32 can show."""
    size = np.abs(values)
    t = 1 / (1 + np.float32(0.3275911) * size)
    terms = np.polyval(np.array([1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592, 0], np.float32), t)
    return np.sign(values) * (1 - terms * np.exp(-size * size))


def _torch() -> Any:
    import torch

    return torch
