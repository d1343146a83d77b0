"""Examples of GAP in, how well the pronoun is given to the right one of its two names out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from benchmarks.actors.figures import Counts, f1, figure
from tonekit.text.actors import find_entities
from tonekit.text.segment import segment


def measure(examples: Iterable[dict[str, Any]], n_bootstraps: int) -> dict[str, Any]:
    """F1 over both names of every example, for all and by the pronoun's gender."""
    examples = list(examples)
    found: dict[str, Any] = {"n": len(examples)}
    for system, decide in (("tonekit", read_pronoun), ("nearest name", nearest_name)):
        parts = [pronoun_counts(example, decide(example)) for example in examples]
        found[system] = {"all": figure(parts, n_bootstraps, f1)}
        for gender, word in (("M", "masculine"), ("F", "feminine")):
            own = [part for part, example in zip(parts, examples, strict=True) if example["gender"] == gender]
            found[system][word] = figure(own, n_bootstraps, f1)
    return found


def pronoun_counts(example: dict[str, Any], chosen: tuple[bool, bool]) -> Counts:
    wanted = (example["a"]["coref"], example["b"]["coref"])
    return Counts(sum(w and c for w, c in zip(wanted, chosen, strict=True)), sum(chosen), sum(wanted))


def read_pronoun(example: dict[str, Any]) -> tuple[bool, bool]:
    """Whether the actor of the pronoun is that of A, that of B."""
    text, pronoun = example["text"], example["pronoun"]
    for entity in find_entities(text, segment(text)):
        if any(m.start == pronoun["start"] for m in entity.mentions):
            return tuple(  # type: ignore[return-value]
                any(m.start < example[x]["end"] and example[x]["start"] < m.end for m in entity.mentions) for x in "ab"
            )
    return False, False


def nearest_name(example: dict[str, Any]) -> tuple[bool, bool]:
    """The last of the two names in front of the pronoun, else the first behind it."""
    place = example["pronoun"]["start"]
    nearest = min("ab", key=lambda x: (example[x]["start"] > place, abs(example[x]["start"] - place)))
    return nearest == "a", nearest == "b"
