"""numpy and torch must give the same for the same rows: the heads are written once over both."""

import math

import numpy as np
import pytest
import torch

from tonekit.model import arrays

OWNER = [0, 0, 0, 2, 2, 3]
ROWS = np.sin(np.arange(24, dtype=np.float32)).reshape(6, 4) * 3


@pytest.mark.parametrize(
    "function", [arrays.segment_sum, arrays.segment_mean, arrays.segment_softmax], ids=lambda f: f.__name__
)
def test_numpy_and_torch_agree_on_segments_one_of_them_empty(function):
    found = function(ROWS, np.array(OWNER), 5)
    wanted = function(torch.from_numpy(ROWS), torch.tensor(OWNER), 5).numpy()
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, wanted, atol=1e-6)


@pytest.mark.parametrize("make", [np.array, torch.tensor], ids=["numpy", "torch"])
def test_lengths_of_segments_count_empty_ones(make):
    assert arrays.segment_lengths(make(OWNER), 5).tolist() == [3, 0, 2, 1, 0]


@pytest.mark.parametrize("make", [np.array, torch.tensor], ids=["numpy", "torch"])
def test_rows_are_laid_out_owner_by_owner(make):
    owner, place = arrays.lay_out(make([2, 0, 3]))
    assert (owner.tolist(), place.tolist()) == ([0, 0, 2, 2, 2], [0, 1, 0, 1, 2])


def test_no_rows_give_empty_segments():
    nothing = np.zeros((0, 4), np.float32)
    assert arrays.segment_sum(nothing, np.zeros(0, np.int64), 2).tolist() == [[0] * 4] * 2
    assert arrays.segment_softmax(nothing, np.zeros(0, np.int64), 2).shape == (0, 4)


def test_gelu_of_numpy_is_that_of_the_error_function():
    values = np.linspace(-9, 9, 2001, dtype=np.float32)
    exact = [x * (1 + math.erf(x / math.sqrt(2))) / 2 for x in values.tolist()]
    np.testing.assert_allclose(arrays.gelu(values), exact, atol=2e-6)


def test_normalised_rows_are_those_of_torch():
    wanted = torch.nn.functional.layer_norm(torch.from_numpy(ROWS), (4,)).numpy()
    np.testing.assert_allclose(arrays.normalise(ROWS), wanted, atol=1e-6)
