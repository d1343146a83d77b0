"""A matrix and a bias in, the fastest multiplication by them out.

On a CPU, oneDNN wants a matrix in an order of its own. torch reorders it in every call; done once, when the model is
loaded, a multiplication takes less than half the time on AMD Zen 5 in float32 and a tenth less in bfloat16. The
operations that do so are private to torch (its own compiler uses them), so they are tried before they are trusted.
"""

from __future__ import annotations

from functools import cache
from typing import Protocol

import torch
from torch import Tensor
from torch.nn import functional


class Linear(Protocol):
    """states @ weight.T + bias, and what follows it."""

    def __call__(self, states: Tensor) -> Tensor:
        """Multiply."""
        ...

    def gelu(self, states: Tensor) -> Tensor:
        """Multiply and activate."""
        ...


def make_linear(weight: Tensor, bias: Tensor) -> Linear:
    """The fastest multiplication for where these are and how precise they are."""
    if weight.device.type == "cpu" and can_prepack(weight.dtype):
        return PrepackedLinear(weight, bias)
    return PlainLinear(weight, bias)


class PlainLinear:
    """What works everywhere."""

    def __init__(self, weight: Tensor, bias: Tensor) -> None:
        self._weight, self._bias = weight, bias

    def __call__(self, states: Tensor) -> Tensor:
        """Multiply."""
        return functional.linear(states, self._weight, self._bias)

    def gelu(self, states: Tensor) -> Tensor:
        """Multiply and activate."""
        return functional.gelu(self(states))


class PrepackedLinear:
    """The matrix in oneDNN's order, with the activation done in the same pass."""

    def __init__(self, weight: Tensor, bias: Tensor) -> None:
        self._weight = torch.ops.mkldnn._reorder_linear_weight(weight.contiguous(), None)
        self._bias = bias

    def __call__(self, states: Tensor) -> Tensor:
        """Multiply."""
        found: Tensor = torch.ops.mkldnn._linear_pointwise(states, self._weight, self._bias, "none", [], "")
        return found

    def gelu(self, states: Tensor) -> Tensor:
        """Multiply and activate."""
        # "none" is the exact activation, as opposed to "tanh".
        found: Tensor = torch.ops.mkldnn._linear_pointwise(states, self._weight, self._bias, "gelu", [], "none")
        return found


@cache
def can_prepack(dtype: torch.dtype) -> bool:
    """Whether this torch on this machine prepacks matrices, and multiplies right by them."""
    weight = torch.linspace(-1, 1, 32 * 64).sin().view(32, 64).to(dtype)
    bias, states = torch.linspace(-1, 1, 32).to(dtype), torch.linspace(-2, 2, 5 * 64).cos().view(5, 64).to(dtype)
    # Of the largest number: bfloat16 rounds to three digits.
    tolerance = 1e-6 if dtype == torch.float32 else 1e-2
    plain = PlainLinear(weight.float(), bias.float())
    try:
        with torch.inference_mode():
            packed = PrepackedLinear(weight, bias)
            pairs = ((packed(states), plain(states.float())), (packed.gelu(states), plain.gelu(states.float())))
            errors = (float((found.float() - wanted).abs().max() / wanted.abs().max()) for found, wanted in pairs)
            return all(error <= tolerance for error in errors)
    except (AttributeError, NotImplementedError, RuntimeError, TypeError):
        return False
