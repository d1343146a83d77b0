"""Averaging of weights."""

import torch

from models.recipe.average import average


def test_floating_tensors_are_averaged_and_others_kept(tmp_path):
    for i, name in enumerate(("a.pt", "b.pt")):
        torch.save({"w": torch.full((2,), float(i)), "ids": torch.arange(3)}, tmp_path / name)
    found = average([tmp_path / "a.pt", tmp_path / "b.pt"])
    assert found["w"].tolist() == [0.5, 0.5]
    assert found["ids"].tolist() == [0, 1, 2]
