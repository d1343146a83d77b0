"""Tone names and what belongs to each in, one frozen mapping out: the type of every `tones` in a Report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from tonekit import tones
from tonekit.errors import UnknownToneError

Entry = TypeVar("Entry", covariant=True)

_SHOWN_IN_REPR = 3


@dataclass(frozen=True, slots=True, repr=False)
class Tones(Mapping[str, Entry], Generic[Entry]):
    """A frozen, hashable, picklable mapping from tone name to a probability, an Estimate or evidence spans.

    It keeps the order of its names: the inventory's, then tones of the user's own. A name that it does not hold raises
    UnknownToneError (a KeyError) with the nearest names.

    Args:
        names: The tones, each once; sentences of one Report share one tuple.
        entries: What belongs to each, in the same order.

    Raises:
        ValueError: The two differ in length, or a name comes twice.
    """

    names: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()

    def __post_init__(self) -> None:
        if len(self.names) != len(self.entries):
            raise ValueError(f"`entries` must have one entry per name ({len(self.names)}), got {len(self.entries)}.")
        if len(set(self.names)) != len(self.names):
            raise ValueError("`names` must not hold a tone twice.")

    def __getitem__(self, tone: str) -> Entry:
        try:
            return self.entries[self.names.index(tone)]
        except ValueError:
            raise UnknownToneError(_unknown(tone, self.names)) from None

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __len__(self) -> int:
        return len(self.names)

    @property
    def uncalibrated(self) -> tuple[str, ...]:
        """The tones that are none of the inventory: scored from their words, and not calibrated."""
        inventory = tones.names()
        return tuple(name for name in self.names if name not in inventory)

    def top(self, k: int = 3) -> tuple[tuple[str, Entry], ...]:
        """Give the `k` highest tones as (tone, entry) pairs, best first.

        Estimates are ranked by their mean, those that are None are left out, and equal values keep the order of the
        inventory. Evidence spans have no rank.

        Raises:
            ValueError: `k` is not an int of 0 or more.
            TypeError: The entries are neither numbers nor Estimates.
        """
        if not isinstance(k, int) or k < 0:
            raise ValueError(f"`k` must be an int of 0 or more, got {k!r}.")
        known = [(name, entry) for name, entry in zip(self.names, self.entries, strict=True) if entry is not None]
        return tuple(sorted(known, key=lambda pair: -_height(pair[1]))[:k])

    def __repr__(self) -> str:
        try:
            shown = [f"{name}={_height(entry):.2f}" for name, entry in self.top(_SHOWN_IN_REPR)]
        except TypeError:
            shown = list(self.names)
        hidden = len(self.names) - len(shown)
        return f"Tones({', '.join([*shown, f'{hidden} more'] if hidden else shown)})"


class SentencePlace(NamedTuple):
    """A sentence of a Summary: `reports[document].sentences[sentence]`."""

    document: int
    sentence: int


class DocumentSpan(NamedTuple):
    """Characters `start` to `end` (exclusive) of `reports[document].text`."""

    document: int
    start: int
    end: int


def _height(entry: object) -> float:
    number = getattr(entry, "mean", entry)
    if not isinstance(number, int | float):
        raise TypeError(f"only numbers and Estimates can be ranked, got {type(entry).__name__}.")
    return number


def _unknown(tone: object, names: tuple[str, ...]) -> str:
    if tone in tones.names():
        return f"The tone {tone!r} was not scored here; scored were: {', '.join(names) or 'none'}."
    complaint = tones.unknown(tone) if isinstance(tone, str) else f"No tone named {tone!r:.60}."
    return f"{complaint} See tonekit.tones.names()."
