"""Texts with gold antecedents in, tonekit/text/naming/points.py out: what each sign of an antecedent is worth.

    python scripts/fit_pronouns.py --data DIR

DIR holds `gap/dev.jsonl` (Webster et al., 2018) and `gum/train.jsonl` (Zeldes, 2017). A conditional logit over the
candidates of every pronoun: the score of the right one against the others'. Needs numpy and scipy.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize

from tonekit.text import actors as naming
from tonekit.text.document import SentenceSpan
from tonekit.text.naming import points, pronouns
from tonekit.text.naming.actor import Actor
from tonekit.text.naming.reader import Mention
from tonekit.text.segment import segment

# (features, is it right) of every candidate of one pronoun.
Case = list[tuple[pronouns.Features, bool]]
Is = Callable[[Mention, Actor], "bool | None"]

_PENALTY = 1.0
# GAP chose pronouns that are hard to tell: running text has the say as well.
_GUM_WEIGHT = 2
_ROUNDS = 2
_TARGET = Path(naming.__file__).parent / "naming" / "points.py"


def main() -> None:
    """Fit and write the points."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--share", type=float, default=1.0, help="first share of GAP to learn from")
    options = parser.parse_args()
    gap = _rows(options.data / "gap" / "dev.jsonl")
    gap = gap[: int(options.share * len(gap))]
    gum = _rows(options.data / "gum" / "train.jsonl")
    for _ in range(_ROUNDS):  # what is decided on earlier pronouns depends on the points
        cases = [case for example in gap for case in gap_cases(example)]
        cases += _GUM_WEIGHT * [case for document in gum for case in gum_cases(document)]
        fitted = fit(cases)
        points.POINTS.clear()
        points.POINTS.update(fitted)
        print(len(cases), "pronouns; right", np.mean([_is_right(case) for case in cases]))
    write(points.POINTS, len(cases))


def fit(cases: list[Case]) -> dict[str, float]:
    """The weights that give the right candidates the most points, each drawn a little towards zero."""
    names = sorted({name for case in cases for features, _ in case for name in features})
    column = {name: k for k, name in enumerate(names)}
    rows = np.zeros((sum(map(len, cases)), len(names)))
    right = np.zeros(len(rows), dtype=bool)
    case_of = np.repeat(np.arange(len(cases)), [len(case) for case in cases])
    for row, (features, is_right) in enumerate(candidate for case in cases for candidate in case):
        for name, value in features.items():
            rows[row, column[name]] = value
        right[row] = is_right

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = rows @ weights
        top = np.full(len(cases), -np.inf)
        np.maximum.at(top, case_of, scores)
        mass = np.exp(scores - top[case_of])
        every, good = np.zeros(len(cases)), np.zeros(len(cases))
        np.add.at(every, case_of, mass)
        np.add.at(good, case_of, mass * right)
        slope = rows.T @ (mass / every[case_of] - mass * right / good[case_of])
        return float(np.log(every / good).sum() + _PENALTY * weights @ weights / 2), slope + _PENALTY * weights

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B")
    return {name: round(float(value), 2) for name, value in zip(names, found.x, strict=True) if abs(value) >= 0.05}


def gap_cases(example: dict[str, Any]) -> Iterator[Case]:
    """The pronoun of an example; right is who bears the name that it means, if tonekit found them."""
    wanted = [example[x] for x in "ab" if example[x]["coref"]]

    def right(mention: Mention, actor: Actor) -> bool | None:
        if mention.start != example["pronoun"]["start"] or not wanted:
            return None
        return any(_overlap(m, w["start"], w["end"]) for m in actor.mentions if not m.pronoun for w in wanted)

    yield from _cases(example["text"], segment(example["text"]), right)


def gum_cases(document: dict[str, Any]) -> Iterator[Case]:
    """The pronouns of a document; right is who has a mention of the same entity."""
    clusters: dict[int, list[tuple[int, int]]] = {}
    of_pronoun: dict[int, int] = {}
    for m in document["mentions"]:
        if m["form"] == "pronoun":
            of_pronoun[m["start"]] = m["cluster"]
        else:
            clusters.setdefault(m["cluster"], []).append(tuple(m["head"]))

    def right(mention: Mention, actor: Actor) -> bool | None:
        heads = clusters.get(of_pronoun.get(mention.start, -1))
        if not heads:
            return None
        return any(_overlap(m, *head) for m in actor.mentions if not m.pronoun for head in heads)

    spans = [SentenceSpan(s["start"], s["end"], 0) for s in document["sentences"]]
    text, paragraph, last = document["text"], 0, 0
    for k, span in enumerate(spans):
        paragraph += "\n" in text[last : span.start]
        spans[k], last = span._replace(paragraph=paragraph), span.end
    yield from _cases(text, spans, right)


def _overlap(mention: Mention, start: int, end: int) -> bool:
    return mention.start < end and start < mention.end


def _cases(text: str, sentences: Any, right: Is) -> Iterator[Case]:
    """Read the text and record the candidates of the pronouns that `right` knows."""
    recorded: list[Case] = []

    def choose(mention: Mention, choices: Any) -> Actor | None:
        labels = [right(mention, actor) for actor, _ in choices]
        if any(labels) and not all(labels):
            recorded.append([(dict(f), bool(label)) for (_, f), label in zip(choices, labels, strict=True)])
        return pronouns.best_candidate(mention, choices)

    def resolve(cast: Any, lines: Any) -> None:
        for actor, mention in pronouns.decide(cast, lines, choose):
            actor.mentions.append(mention)

    kept, naming.resolve_pronouns = naming.resolve_pronouns, resolve
    try:
        naming.find_entities(text, sentences)
    finally:
        naming.resolve_pronouns = kept
    yield from recorded


def _is_right(case: Case) -> bool:
    score = [sum(points.POINTS.get(name, 0.0) * value for name, value in features.items()) for features, _ in case]
    return case[int(np.argmax(score))][1]


def _rows(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def write(found: dict[str, float], n_cases: int) -> None:
    """Write the module."""
    body = "\n".join(f'    "{name}": {value},' for name, value in sorted(found.items()))
    _TARGET.write_text(
        f'''"""What each sign of a pronoun's antecedent is worth, as data. Made by scripts/fit_pronouns.py.

A conditional logit over the candidates of {n_cases:,} pronouns of GAP (development) and GUM (train). "subject object":
the pronoun is a subject, the candidate's last mention an object; `pronouns` says what the others mean.
"""

POINTS: dict[str, float] = {{
{body}
}}
''',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
