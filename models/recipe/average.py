"""Weights of several points of training, or released folders, in, their mean out (Izmailov 2018; Wortsman 2022).

python -m models.recipe.average OUT WEIGHTS WEIGHTS [WEIGHTS ...] [--shares .6 .4]
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import torch

from models.recipe.network import read_weights


def average(paths: Sequence[Path], shares: Sequence[float] | None = None) -> dict[str, torch.Tensor]:
    """The mean of every floating-point tensor; the others are those of the first file.

    Args:
        paths: Where the weights are.
        shares: How much of each, in any unit; left out: the same of all.
    """
    states = [read_weights(path) for path in paths]
    parts = torch.tensor(shares if shares is not None else [1.0] * len(states))
    parts = parts / parts.sum()

    def mean(name: str) -> torch.Tensor:
        return sum(part * state[name].float() for part, state in zip(parts, states, strict=True))

    return {name: mean(name) if tensor.is_floating_point() else tensor for name, tensor in states[0].items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("weights", type=Path, nargs="+")
    parser.add_argument("--shares", type=float, nargs="+", help="how much of each; left out: the same of all")
    arguments = parser.parse_args()
    if arguments.shares is not None and len(arguments.shares) != len(arguments.weights):
        raise SystemExit(f"--shares has {len(arguments.shares)} numbers for {len(arguments.weights)} files of weights.")
    torch.save(average(arguments.weights, arguments.shares), arguments.out)


if __name__ == "__main__":
    main()
