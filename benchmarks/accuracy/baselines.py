"""What every learned figure is put beside: TF-IDF of words and characters, and which rows it may learn from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import FeatureUnion, make_pipeline

from models.recipe.held_out import HeldOut
from models.recipe.rows import read_rows

Spans = Sequence[tuple[int, int]]


def rows_to_learn(path: Path, held_out: HeldOut) -> list[dict[str, Any]]:
    """The rows of a train file, without the texts of dev and test files that stand in it too."""
    return [row for row in read_rows(path) if row["text"] not in held_out]


def tfidf() -> FeatureUnion:
    """Words, pairs of words, and characters within words."""
    return FeatureUnion(
        [
            ("words", TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)),
            ("characters", TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=3, sublinear_tf=True)),
        ]
    )


def classifier(texts: Sequence[str], labels: Sequence[int]) -> Callable[[Sequence[str]], np.ndarray]:
    """Class-balanced logistic regression; gives the class of each text."""
    model = make_pipeline(tfidf(), LogisticRegression(class_weight="balanced", max_iter=300))
    model.fit(texts, labels)
    return lambda wanted: np.asarray(model.predict(wanted) if len(wanted) else np.zeros(0, int))


def masked(text: str, *spans_of: tuple[str, Spans]) -> str:
    """The sentence with every span replaced by the mask that goes with it."""
    for start, end, mask in sorted(((s, e, mask) for mask, spans in spans_of for s, e in spans), reverse=True):
        text = text[:start] + mask + text[end:]
    return text
