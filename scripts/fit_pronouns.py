"""Texts with gold antecedents in, tonekit/text/naming/pronouns/points.py out: what each sign of an antecedent is worth.

    python -m scripts.fit_pronouns --data DIR

DIR holds `gap/dev.jsonl` (Webster et al., 2018) and `gum/train.jsonl` (Zeldes, 2017). A conditional logit over the
candidates of every pronoun, nobody among them: the score of the right one against the others'. Needs numpy and scipy.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize

from models.recipe.rows import read_rows
from tonekit.text.actors import read_cast
from tonekit.text.document import SentenceSpan
from tonekit.text.naming.casting.actor import Actor
from tonekit.text.naming.pronouns import points, resolving
from tonekit.text.naming.pronouns.antecedents import Features
from tonekit.text.naming.pronouns.resolving import Choices, Choose, best_candidate
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.tokens import Line
from tonekit.text.segment import segment

# Whether a pronoun means the actor, or nobody; None where the gold does not say.
Right = Callable[[Mention, "Actor | None"], "bool | None"]

_PENALTY = 8.0
_ROUNDS = 3
_TARGET = Path(points.__file__)


class Passage(NamedTuple):
    """A text as it is read before its pronouns are.

    Attributes:
        gold: The row of the data set.
        page: What it is a part of.
        named: The mentions of each actor without pronouns.
    """

    gold: dict[str, Any]
    page: str
    sentences: Sequence[SentenceSpan]
    actors: Sequence[Actor]
    lines: Sequence[Line]
    named: Sequence[list[Mention]]
    right: Right


class Case(NamedTuple):
    """A pronoun that the gold tells of: who may be meant, what speaks for each of them, and who would be right."""

    mention: Mention
    actors: tuple[Actor | None, ...]
    features: tuple[Features, ...]
    right: tuple[bool, ...]


def main() -> None:
    """Fit and write the points."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    passages = [*gap_passages(options.data / "gap" / "dev.jsonl"), *gum_passages(options.data / "gum" / "train.jsonl")]
    found, n_cases = fit_rounds(passages)
    write(found, n_cases)


def fit_rounds(passages: Sequence[Passage]) -> tuple[dict[str, float], int]:
    """The points that these passages teach, and how many pronouns taught them."""
    found = dict(points.POINTS)
    for _ in range(_ROUNDS):  # what is decided on earlier pronouns depends on the points
        cases = [case for passage in passages for case in decide(passage, partial(best_candidate, worth=found))]
        cases = [case for case in cases if not all(case.right)]
        found = fit(cases)
    return found, len(cases)


def decide(passage: Passage, choose: Choose) -> list[Case]:
    """Resolve the pronouns of a passage anew; give those that the gold tells of."""
    for actor, mentions in zip(passage.actors, passage.named, strict=True):
        actor.mentions = list(mentions)
    cases = []

    def keep(mention: Mention, choices: Choices) -> Actor | None:
        actors, features = zip(*choices, strict=True)
        right = [passage.right(mention, actor) for actor in actors]
        if None not in right:
            right[-1] = right[-1] or not any(right)  # nobody stands last
            cases.append(Case(mention, actors, features, tuple(map(bool, right))))
        return choose(mention, choices)

    for actor, mention in resolving.decide(passage.actors, passage.lines, keep):
        actor.mentions.append(mention)
    return cases


def fit(cases: Sequence[Case]) -> dict[str, float]:
    """The weights that give the right candidates the most points, each drawn a little towards zero."""
    names = sorted({name for case in cases for features in case.features for name in features})
    column = {name: k for k, name in enumerate(names)}
    sizes = [len(case.right) for case in cases]
    starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    rows = np.zeros((sum(sizes), len(names)))
    for row, features in zip(rows, (features for case in cases for features in case.features), strict=True):
        for name, value in features.items():
            row[column[name]] = value
    right = np.concatenate([case.right for case in cases])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = rows @ weights
        mass = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), sizes))
        every, good = np.add.reduceat(mass, starts), np.add.reduceat(mass * right, starts)
        slope = rows.T @ (mass / np.repeat(every, sizes) - mass * right / np.repeat(good, sizes))
        return float(np.log(every / good).sum() + _PENALTY * weights @ weights / 2), slope + _PENALTY * weights

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B")
    return {name: round(float(value), 2) for name, value in zip(names, found.x, strict=True) if abs(value) >= 0.05}


def gap_passages(path: Path) -> Iterator[Passage]:
    """The examples of GAP, of whose pronouns one is told; right is who bears the name that it means, if any does."""
    for row in read_rows(path):
        meant = [row[x] for x in "ab" if row[x]["coref"]]

        def right(mention: Mention, actor: Actor | None, row: Any = row, meant: Any = meant) -> bool | None:
            if mention.start != row["pronoun"]["start"]:
                return None
            named = bears(actor, [(x["start"], x["end"]) for x in (meant or (row["a"], row["b"]))])
            return named if meant else not named

        yield _read(row, row["url"], row["text"], segment(row["text"]), right)


def gum_passages(path: Path) -> Iterator[Passage]:
    """The documents of GUM; right is who has a mention of the same entity."""
    for row in read_rows(path):
        heads: dict[int, list[tuple[int, int]]] = {}
        meant: dict[int, int] = {}
        for m in row["mentions"]:
            if m["form"] == "pronoun":
                meant[m["start"]] = m["cluster"]
            else:
                heads.setdefault(m["cluster"], []).append(tuple(m["head"]))

        def right(mention: Mention, actor: Actor | None, heads: Any = heads, meant: Any = meant) -> bool | None:
            places = heads.get(meant.get(mention.start, -1))
            return bears(actor, places) if places else None

        yield _read(row, row["id"], row["text"], _paragraphed(row), right)


def _paragraphed(row: dict[str, Any]) -> list[SentenceSpan]:
    spans: list[SentenceSpan] = []
    paragraph = last = 0
    for sentence in row["sentences"]:
        paragraph += "\n" in row["text"][last : sentence["start"]]
        last = sentence["end"]
        spans.append(SentenceSpan(sentence["start"], last, paragraph))
    return spans


def bears(actor: Actor | None, places: Iterable[tuple[int, int]]) -> bool:
    """Whether the actor is named at one of these places."""
    named = [m for m in actor.mentions if not m.pronoun] if actor else ()
    return any(m.start < end and start < m.end for m in named for start, end in places)


def _read(row: dict[str, Any], page: str, text: str, sentences: Sequence[SentenceSpan], right: Right) -> Passage:
    """Read a text up to where its pronouns would be resolved."""
    cast, lines, _ = read_cast(text, sentences, {})
    actors = tuple(cast.actors)
    return Passage(row, page, sentences, actors, lines, [list(actor.mentions) for actor in actors], right)


def write(found: dict[str, float], n_cases: int) -> None:
    """Write the module."""
    body = "\n".join(f'    "{name}": {value},' for name, value in sorted(found.items()))
    _TARGET.write_text(
        f'''"""What each sign of a pronoun's antecedent is worth, as data. Made by scripts/fit_pronouns.py.

A conditional logit over the candidates of {n_cases:,} pronouns of GAP (development) and GUM (train), nobody among them.
"subject, object": the pronoun is a subject, the candidate's last mention an object; "2 nearer": so many others that fit
stand nearer; `antecedents` says what the rest means.
"""

POINTS: dict[str, float] = {{
{body}
}}
''',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
