"""Rules against a head on the model's vectors: which tells better whom a pronoun means? GAP dev, cross-validated.

    python -m scripts.compare_pronouns --data DIR [--model DIR]

DIR as in `fit_pronouns`. Folds by page of GAP and document of GUM; in each the points are fitted anew, and what stands
before a pronoun is resolved by these rules. A head scores every candidate, nobody among them, by mean vectors of the
pronoun and of the candidate's last mention (of the encoder as released, sentence by sentence) and their product, by the
rules' signs or the sum of their points, or by several of these. F1 as in `benchmarks.actors`. Two minutes on two cores.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from zlib import crc32

import torch
from torch import nn

from benchmarks.actors.figures import Counts, f1
from benchmarks.actors.pronouns import pronoun_counts
from scripts.fit_pronouns import Case, Passage, bears, decide, fit_rounds, gap_passages, gum_passages
from scripts.pronoun_head import Rows, Vectors, join, joined, rows_of, span_vectors, train
from tonekit.model.folder import open_folder
from tonekit.text.naming.casting.actor import Actor
from tonekit.text.naming.pronouns.resolving import best_candidate

# What each head reads of a candidate.
HEADS = {
    "head: signs": ("signs",),
    "head: vectors": ("vectors",),
    "head: vectors and points": ("vectors", "points"),
    "head: vectors and signs": ("vectors", "signs"),
}
_FOLDS = 5
_SEED = 20261129

Choose = Callable[[Case, Rows], "Actor | None"]


def main() -> None:
    """Print F1 of the rules and of each head, for all and by the pronoun's gender."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, help="model folder; left out: the one that ships with tonekit")
    options = parser.parse_args()
    gap = list(gap_passages(options.data / "gap" / "dev.jsonl"))
    gum = list(gum_passages(options.data / "gum" / "train.jsonl"))
    for system, parts in compare(gap, gum, span_vectors(open_folder(options.model), [*gap, *gum])).items():
        print(f"{system:26}", *(f"{gender} {f1(parts[gender]):.3f}" for gender in ("all", "F", "M")))


def compare(
    gap: Sequence[Passage], gum: Sequence[Passage], vectors: Sequence[Vectors]
) -> dict[str, dict[str, list[Counts]]]:
    """Counts of every example of GAP by system and gender, each from the fold that did not learn from its page."""
    counts: dict[str, dict[str, list[Counts]]] = defaultdict(lambda: defaultdict(list))
    passages = list(zip((*gap, *gum), vectors, strict=True))
    for fold in range(_FOLDS):
        worth, _ = fit_rounds([passage for passage, _ in passages if fold_of(passage) != fold])
        cases = [
            (passage, case, rows_of(case, known, worth))
            for passage, known in passages
            for case in decide(passage, partial(best_candidate, worth=worth))
        ]
        taught = join(rows for passage, case, rows in cases if fold_of(passage) != fold and not all(case.right))
        systems: dict[str, Choose] = {"rules": partial(_by_rules, worth)}
        systems |= {
            name: partial(_by_head, train(taught, inputs, _SEED + fold), inputs) for name, inputs in HEADS.items()
        }
        tried = {id(passage): (case, rows) for passage, case, rows in cases}
        for passage in (passage for passage in gap if fold_of(passage) == fold):
            for system, choose in systems.items():
                chosen = choose(*tried[id(passage)]) if id(passage) in tried else None
                part = pronoun_counts(passage.gold, _names_of(chosen, passage.gold))
                counts[system]["all"].append(part)
                counts[system][passage.gold["gender"]].append(part)
    return counts


def fold_of(passage: Passage) -> int:
    """The fold of a passage's page, the same in every run."""
    return crc32(passage.page.encode()) % _FOLDS


def _by_rules(worth: Mapping[str, float], case: Case, rows: Rows) -> Actor | None:
    return best_candidate(case.mention, list(zip(case.actors, case.features, strict=True)), worth)


def _by_head(head: nn.Module, inputs: Sequence[str], case: Case, rows: Rows) -> Actor | None:
    with torch.inference_mode():
        return case.actors[int(head(joined(rows, inputs)).argmax())]


def _names_of(actor: Actor | None, gold: Mapping[str, Any]) -> tuple[bool, bool]:
    """Whether the actor bears name A, whether name B."""
    a, b = (bears(actor, [(gold[x]["start"], gold[x]["end"])]) for x in "ab")
    return a, b


if __name__ == "__main__":
    main()
