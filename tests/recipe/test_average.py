"""Averaging of weights."""

import pytest
import torch

from models.recipe.average import average


@pytest.mark.parametrize(("shares", "mean"), [(None, 0.5), ([1, 1], 0.5), ([0.9, 0.3], 0.25)])
def test_floating_tensors_are_averaged_and_others_kept(tmp_path, shares, mean):
    paths = [tmp_path / name for name in ("a.pt", "b.pt")]
    for i, path in enumerate(paths):
        torch.save({"w": torch.full((2,), float(i)), "ids": torch.arange(3)}, path)
    found = average(paths, shares)
    assert found["w"].tolist() == pytest.approx([mean, mean])
    assert found["ids"].tolist() == [0, 1, 2]
