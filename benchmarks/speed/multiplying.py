"""What an encoder multiplies, and what this machine can: numbers of floating-point operations, in 1e9."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from tonekit.model.linear import can_prepack, make_linear

# (rows, columns in, columns out): a square, and the widest matrix of the encoder on a block of tokens.
_SHAPES = ((2048, 2048, 2048), (1024, 384, 1536))
_DTYPES = {"fp32": torch.float32, "bf16": torch.bfloat16}
_TRIES = 3


def products_of(config: Mapping[str, Any], lengths: Sequence[int]) -> float:
    """Operations of the linear layers and of attention for windows of these lengths."""
    hidden, inner, layers = config["hidden_size"], config["intermediate_size"], config["num_hidden_layers"]
    linear = 2 * sum(lengths) * (4 * hidden * hidden + 2 * hidden * inner)
    attention = 4 * hidden * sum(length * length for length in lengths)
    return layers * (linear + attention) / 1e9


@torch.inference_mode()
def products_per_second(precision: str, *, quick: bool = False) -> float:
    """The highest rate over a few tries of each shape, by torch's plain product and, where it is, the prepacked one."""
    dtype = _DTYPES[precision]
    found = 0.0
    for rows, inner, outer in ((64, 64, 64),) if quick else _SHAPES:
        states, weight = torch.randn(rows, inner).to(dtype), torch.randn(outer, inner).to(dtype)
        ways: list[Callable[[Tensor], Tensor]] = [lambda states, weight=weight: functional.linear(states, weight)]
        if can_prepack(dtype):
            ways.append(make_linear(weight, torch.zeros(outer, dtype=dtype)))
        for multiply in ways:
            repeats = max(1, round(2048**3 / (rows * inner * outer)))
            for _ in range(_TRIES):
                start = time.perf_counter()
                for _ in range(repeats):
                    multiply(states)
                took = time.perf_counter() - start
                found = max(found, 2 * rows * inner * outer * repeats / took / 1e9)
    return found
