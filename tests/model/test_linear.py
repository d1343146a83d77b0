import pytest
import torch
from torch.nn import functional

from tonekit.model import linear
from tonekit.model.linear import PlainLinear, PrepackedLinear, can_prepack, make_linear


def tensors(n_rows, dtype=torch.float32):
    weight = torch.linspace(-1, 1, 96 * 32).sin().view(96, 32).to(dtype)
    return (
        weight,
        torch.linspace(0, 1, 96).to(dtype),
        torch.linspace(-2, 2, n_rows * 32).cos().view(n_rows, 32).to(dtype),
    )


@pytest.mark.skipif(not can_prepack(torch.float32), reason="this torch does not prepack")
@pytest.mark.parametrize("n_rows", [1, 7, 130])
def test_a_prepacked_matrix_multiplies_as_a_plain_one(n_rows):
    weight, bias, states = tensors(n_rows)
    packed, plain = PrepackedLinear(weight, bias), PlainLinear(weight, bias)
    with torch.inference_mode():
        torch.testing.assert_close(packed(states), plain(states), atol=1e-5, rtol=0)
        torch.testing.assert_close(packed.gelu(states), plain.gelu(states), atol=1e-5, rtol=0)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16], ids=str)
def test_a_matrix_that_multiplies_as_the_precision_allows_is_trusted(monkeypatch, dtype):
    monkeypatch.setattr(linear, "PrepackedLinear", PlainLinear)
    can_prepack.cache_clear()
    try:
        assert can_prepack(dtype)
    finally:
        can_prepack.cache_clear()


def test_a_torch_without_the_private_operations_multiplies_plainly(monkeypatch):
    def gone(weight, bias):
        raise AttributeError("'_OpNamespace' 'mkldnn' object has no attribute '_reorder_linear_weight'")

    monkeypatch.setattr(linear, "PrepackedLinear", gone)
    can_prepack.cache_clear()
    try:
        weight, bias, states = tensors(3)
        made = make_linear(weight, bias)
        assert isinstance(made, PlainLinear)
        assert torch.equal(made(states), functional.linear(states, weight, bias))
    finally:
        can_prepack.cache_clear()


def test_a_torch_whose_private_operations_compute_something_else_multiplies_plainly(monkeypatch):
    class Wrong(PlainLinear):
        def gelu(self, states):
            return functional.gelu(self(states), approximate="tanh") + 0.01

    monkeypatch.setattr(linear, "PrepackedLinear", Wrong)
    can_prepack.cache_clear()
    try:
        assert not can_prepack(torch.float32)
    finally:
        can_prepack.cache_clear()
