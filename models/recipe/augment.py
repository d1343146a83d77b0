"""A training example in, the same example about other people and countries out.

Counterfactual augmentation: the labels stay, so that no score can hang on who is named (measured by
`benchmarks.names`).
"""

from __future__ import annotations

import random
from dataclasses import replace

from models.recipe.data import Example, Spans
from models.recipe.names.finding import find_names
from models.recipe.names.swap import swap_names


def with_other_names(example: Example, generator: random.Random) -> Example:
    """Swap the names of a sentence; every target and every pair keeps its place in it.

    A target may be a company or a ministry: only those known to be people, or that the sentence shows to be, get a
    person's name.
    """
    swapped = swap_names(example.text, find_names(example.text, example.people), generator)

    def moved(spans: Spans) -> Spans:
        return tuple(swapped.moved(start, end) for start, end in spans)

    return replace(
        example,
        text=swapped.text,
        people=moved(example.people),
        targets=tuple(replace(target, spans=moved(target.spans)) for target in example.targets),
        directions=tuple(
            replace(pair, first=moved(pair.first), second=moved(pair.second)) for pair in example.directions
        ),
    )
