"""Weights of several points of training, or released folders, in, their mean out (Izmailov 2018; Wortsman 2022).

python -m models.recipe.average OUT WEIGHTS WEIGHTS [WEIGHTS ...]
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import torch

from models.recipe.network import read_weights


def average(paths: Sequence[Path]) -> dict[str, torch.Tensor]:
    """The mean of every floating-point tensor; the others are those of the first file."""
    states = [read_weights(path) for path in paths]
    return {
        name: torch.stack([state[name].float() for state in states]).mean(0) if tensor.is_floating_point() else tensor
        for name, tensor in states[0].items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("weights", type=Path, nargs="+")
    arguments = parser.parse_args()
    torch.save(average(arguments.weights), arguments.out)


if __name__ == "__main__":
    main()
