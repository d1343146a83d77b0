"""What every part of the benchmark measures with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from benchmarks.measuring import at_equal_steps, load_vader
from models.recipe.held_out import HeldOut
from tonekit.model.reader import SentenceReader

Row = TypeVar("Row")


@dataclass(frozen=True)
class Material:
    """A model, the data sets, and how much of them is read.

    Attributes:
        reader: The model.
        data: The folder of the data sets.
        held_out: The texts from which no baseline may learn.
        parts: "dev", and for the final figures "test".
        quick: Whether some rows and few bootstraps will do.
    """

    reader: SentenceReader
    data: Path
    held_out: HeldOut
    parts: Sequence[str]
    quick: bool

    @property
    def n_resamples(self) -> int:
        """How many bootstraps make an interval."""
        return 50 if self.quick else 1000

    @cached_property
    def vader(self) -> Callable[[str], float] | None:
        """VADER's compound score, or None where it is not installed."""
        return load_vader()

    def some(self, rows: Sequence[Row], few: int) -> Sequence[Row]:
        """All rows; in a quick run `few`, or up to twice as many, at equal steps."""
        return at_equal_steps(rows, few if self.quick else None)
