"""Annotated articles in, tonekit/text/speech/speakers/weights.py out: what each sign that a speaker is right is worth.

    python -m scripts.fit_confidence --data DIR

DIR holds `tonenews/documents-*.jsonl`. A logistic regression on the speakers that the rules name in tonenews train and
synthetic and in the articles and invented texts of the recipe that were read, with the actors that tonekit finds;
documents with turn labels are left out. Prints, cross-fitted by document and then on what was not learned from, how
often speakers of each level of confidence are right. To be run again whenever the rules of speakers or actors have
changed. Needs scipy.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import numpy as np
from scipy.optimize import minimize

from models.recipe.documents import ARTICLES, INVENTED, Document, found_entities, read_documents, sentence_spans
from models.recipe.matching import match_actors
from tonekit.text.attribution import attribute
from tonekit.text.quotes import find_quotes
from tonekit.text.speech.speakers import weights
from tonekit.text.speech.speakers.confidence import Signs, likelihood

_TARGET = Path(weights.__file__)
_FOLDS = 5
_PENALTY = 1 / 3
_LEVELS = (0.0, 0.5, 0.7, 0.8, 0.9, 1.0)


class Case(NamedTuple):
    """A sentence that the rules give to somebody, or to somebody unknown: the signs, whether the annotation agrees."""

    document: str
    signs: Signs
    right: bool


def main() -> None:
    """Fit and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    tonenews = options.data / "tonenews"
    taught = [tonenews / f"documents-{part}.jsonl" for part in ("train", "synthetic")]
    taught += [folder / "read.jsonl" for folder in (ARTICLES, INVENTED)]
    cases = [case for path in taught for case in cases_of(read_documents(path))]
    tests = [tonenews / "documents-dev.jsonl", *(folder / "unread.jsonl" for folder in (ARTICLES, INVENTED))]
    held_out = [case for path in tests for case in cases_of(read_documents(path))]
    found = fit(cases)
    show("cross-fitted", cases, cross_fitted(cases))
    show("held out", held_out, [likelihood(case.signs, found) for case in held_out])
    write(found, len(cases), len({case.document for case in cases}))


def cases_of(documents: Iterable[Document]) -> list[Case]:
    """Read documents, and compare who speaks with the annotation; where nobody is named, whether anybody does."""
    cases: list[Case] = []
    for document in documents:
        if document["has_labels"]:
            continue
        asked: list[Signs] = []

        def keep(signs: Signs, asked: list[Signs] = asked) -> float:
            asked.append(signs)
            return 0.0

        text, spans, entities = document["text"], sentence_spans(document), found_entities(document)
        actors = match_actors(entities, document)
        readings = attribute(text, spans, find_quotes(text, spans), entities, judge=keep)
        judged = [
            (reading.speaker, sentence["speaker"])
            for reading, sentence in zip(readings, document["sentences"], strict=True)
            if reading.attribution is not None and reading.attribution.kind != "turn"
        ]
        for signs, (speaker, true) in zip(asked, judged, strict=True):
            right = true is not None and (speaker is None or actors[speaker] == true)
            cases.append(Case(document["id"], signs, right))
    return cases


def fit(cases: Sequence[Case]) -> dict[str, float]:
    """The weights under which what was right was likeliest, each drawn a little towards zero."""
    names = sorted({name for case in cases for name in case.signs})
    rows = np.array([[case.signs.get(name, 0.0) for name in names] for case in cases])
    signs = np.array([1.0 if case.right else -1.0 for case in cases])

    def loss(worth: np.ndarray) -> tuple[float, np.ndarray]:
        margins = signs * (rows @ worth)
        slope = -rows.T @ (signs / (1 + np.exp(margins)))
        return float(np.logaddexp(0, -margins).sum() + _PENALTY * worth @ worth / 2), slope + _PENALTY * worth

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B")
    return {name: round(float(value), 2) for name, value in zip(names, found.x, strict=True)}


def cross_fitted(cases: Sequence[Case]) -> list[float]:
    """The likelihood of each case, by weights that did not see its document."""
    worth = [fit([case for case in cases if fold_of(case) != fold]) for fold in range(_FOLDS)]
    return [likelihood(case.signs, worth[fold_of(case)]) for case in cases]


def fold_of(case: Case) -> int:
    """The fold of a case's document, the same in every run."""
    return crc32(case.document.encode()) % _FOLDS


def show(name: str, cases: Sequence[Case], found: Sequence[float]) -> None:
    """Print how sure, and how often right, the cases of each level are."""
    print(name)
    for low, high in pairwise(_LEVELS):
        here = [(sure, case.right) for sure, case in zip(found, cases, strict=True) if low <= sure < high]
        if here:
            sure, right = (sum(column) / len(here) for column in zip(*here, strict=True))
            print(f"  {low:.1f} to {high:.1f}: n {len(here):5,}  confidence {sure:.3f}  right {right:.3f}")
    error = sum((sure - case.right) ** 2 for sure, case in zip(found, cases, strict=True)) / len(cases)
    print(f"  Brier score {error:.4f}")


def write(found: Mapping[str, float], n_cases: int, n_documents: int) -> None:
    """Write the module."""
    body = "\n".join(f'    "{name}": {value},' for name, value in sorted(found.items()))
    _TARGET.write_text(
        f'''"""What each sign that a speaker is right is worth, as data. Made by scripts/fit_confidence.py.

A logistic regression on {n_cases:,} sentences of {n_documents} annotated documents, actors as tonekit finds them.
"sure" is the logit of how sure the rule is of itself; `confidence` says what the rest means.
"""

WEIGHTS: dict[str, float] = {{
{body}
}}
''',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
