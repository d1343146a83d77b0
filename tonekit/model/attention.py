"""Queries, keys and values of packed windows in, for each token what it attends to in its own window out.

Three ways with one answer: which is fastest depends on device and precision. All take `projected`, shape (n_tokens,
3 * hidden), and the groups of equal length that `packing.py` makes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from itertools import accumulate

import torch
from torch import Tensor
from torch.nn import functional

Groups = Sequence[tuple[int, int]]
Attention = Callable[[Tensor, Groups, int], Tensor]
_HALVES = (torch.float16, torch.bfloat16)
# As many float32 as an AVX512 register holds.
_VECTOR = 16


def choose_attention(device: torch.device, dtype: torch.dtype) -> Attention:
    """The fastest way that works here."""
    if device.type == "cuda" and dtype in _HALVES and has_varlen(device, dtype):
        return attend_varlen
    if device.type == "cpu" and dtype == torch.bfloat16:
        return attend_by_products
    return attend_by_groups


def attend_by_groups(projected: Tensor, groups: Groups, n_heads: int) -> Tensor:
    """The windows of one length are one dense batch for torch's own attention."""
    attended = projected.new_empty((len(projected), projected.shape[1] // 3))
    for part, place, count, length in _parts(projected, attended, groups):
        query, key, value = part.view(count, length, 3, n_heads, -1).permute(2, 0, 3, 1, 4)
        found = functional.scaled_dot_product_attention(query, key, value)
        place.view(count, length, n_heads, -1).copy_(found.transpose(1, 2))
    return attended


def attend_by_products(projected: Tensor, groups: Groups, n_heads: int) -> Tensor:
    """The same as two matrix products: torch's own attention is slow in bfloat16 on a CPU."""
    attended = projected.new_empty((len(projected), projected.shape[1] // 3))
    for part, place, count, length in _parts(projected, attended, groups):
        parts = part.view(count, length, 3, n_heads, -1).permute(2, 0, 3, 1, 4).reshape(3, count * n_heads, length, -1)
        query, key, value = parts
        found = torch.bmm(_weights(query, key), value).view(count, n_heads, length, -1)
        place.view(count, length, n_heads, -1).copy_(found.transpose(1, 2))
    return attended


def _weights(query: Tensor, key: Tensor) -> Tensor:
    """How much each query attends to each key: shape (n, length, size) each in, (n, length, length) out."""
    if query.shape[1] < _VECTOR:  # torch's softmax takes numbers one by one along such short rows, but not across them
        return _softmax(torch.bmm(key, query.transpose(1, 2)), 1, query.shape[2]).transpose(1, 2)
    return _softmax(torch.bmm(query, key.transpose(1, 2)), 2, query.shape[2])


def _softmax(match: Tensor, axis: int, size: int) -> Tensor:
    """Softmax of scaled matches, in float32: in bfloat16 itself torch takes twice as long."""
    return match.mul_(size**-0.5).softmax(axis, dtype=torch.float32).to(match.dtype)


def attend_varlen(projected: Tensor, groups: Groups, n_heads: int) -> Tensor:
    """All windows in one call, on a GPU and in half precision (FlashAttention, Dao 2023)."""
    from torch.nn.attention.varlen import varlen_attn

    query, key, value = projected.view(len(projected), 3, n_heads, -1).unbind(1)
    ends = accumulate((length for count, length in groups for _ in range(count)), initial=0)
    bounds = torch.tensor(list(ends), dtype=torch.int32, device=projected.device)
    longest = max(length for _, length in groups)
    found = varlen_attn(query.contiguous(), key.contiguous(), value.contiguous(), bounds, bounds, longest, longest)
    return found.reshape(len(projected), -1)  # type: ignore[union-attr]


@cache
def has_varlen(device: torch.device, dtype: torch.dtype) -> bool:
    """Whether this torch on this device attends over windows of different lengths at once, and does so right."""
    states = torch.linspace(-2, 2, 7 * 3 * 64, device=device).sin().view(7, 3 * 64).to(dtype)
    groups = [(2, 2), (1, 3)]
    try:
        with torch.inference_mode():
            found, wanted = attend_varlen(states, groups, 2), attend_by_groups(states, groups, 2)
            return float((found - wanted).abs().max()) <= 0.02
    except (AttributeError, ImportError, NotImplementedError, RuntimeError, TypeError):
        return False


def _parts(projected: Tensor, attended: Tensor, groups: Groups) -> list[tuple[Tensor, Tensor, int, int]]:
    sizes = [count * length for count, length in groups]
    rows = zip(torch.split(projected, sizes), torch.split(attended, sizes), groups, strict=True)
    return [(part, place, count, length) for part, place, (count, length) in rows]
