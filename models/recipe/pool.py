"""Draw the unlabelled sentences that the teacher will label; begins anew after a stop.

    python -m models.recipe.pool --data DIR --out .training/pool.jsonl

Sentences of statements, briefings, parliament and news, cut by tonekit's own segmenter; no text of a dev or test file
of any set, and none whose tones are annotated already (these come with `--annotated`, for a teacher's view beside the
annotator's). A plain draw would hold few sentences of a rare tone, so some are drawn for the tones that a word model
(TF-IDF, learned from the annotation) expects in them.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import SGDClassifier

from models.recipe.data import Example, training_examples
from models.recipe.held_out import held_out_texts, letters_of
from models.recipe.rows import read_rows
from tonekit import tones
from tonekit.text.actors import find_entities
from tonekit.text.segment import segment
from tonekit.text.stage import is_stage_direction

_DOCUMENTS = (
    "whitehouse/statements.jsonl",
    "whitehouse/joint-remarks.jsonl",
    "whitehouse/press-briefings-2009-2017.jsonl",
    "whitehouse/press-briefings-2021-2024.jsonl",
    "pm-transcripts/transcripts.jsonl",
    "congressional-record/debates.jsonl",
    "wikinews/articles.jsonl",
    "current-events/items.jsonl",
)
# Single sentences, kept letter by letter: their gold labels of another kind point into them.
_SENTENCES = ("dse/train.jsonl", "newsmtsc/train.jsonl")
_LENGTHS = (25, 450)  # characters: shorter says little, longer is mostly a list


def annotated_examples(data: Path) -> list[Example]:
    """The train sentences whose tones are annotated."""
    return [example for example in training_examples(data) if example.intensities is not None]


def unlabelled_sentences(data: Path) -> Iterator[tuple[str, str]]:
    """(text, source) of every sentence that may be used, once each."""
    held_out, seen = held_out_texts(data), {letters_of(example.text) for example in annotated_examples(data)}
    for name in (*_SENTENCES, *_DOCUMENTS):
        for row in read_rows(data / name):
            for sentence in [row["text"]] if name in _SENTENCES else _cut(row["text"]):
                key = letters_of(sentence)
                if key in seen or not _LENGTHS[0] <= len(sentence) <= _LENGTHS[1] or is_stage_direction(sentence):
                    continue
                seen.add(key)
                if sentence in held_out:
                    continue
                yield sentence, name.split("/")[0]


def _cut(text: str) -> list[str]:
    return [" ".join(text[span.start : span.end].split()) for span in segment(text)]


def expected_tones(data: Path, texts: list[str], seed: int) -> np.ndarray:
    """Scores of a word model for each tone, shape (n, n_tones): only their order within a tone counts."""
    examples = annotated_examples(data)
    vectorizer = TfidfVectorizer(ngram_range=(1, 2), min_df=3, sublinear_tf=True)
    words = vectorizer.fit_transform([example.text for example in examples])
    present = np.array([example.intensities for example in examples]) >= 1
    found = vectorizer.transform(texts)
    scores = np.empty((len(texts), len(tones.names())), np.float32)
    for column in range(scores.shape[1]):
        model = SGDClassifier(loss="log_loss", alpha=1e-5, class_weight="balanced", random_state=seed)
        scores[:, column] = model.fit(words, present[:, column]).decision_function(found)
    return scores


def draw(sources: list[str], scores: np.ndarray, n: int, for_each_tone: int, seed: int) -> list[int]:
    """Indices of `n` sentences in random order, or more where those that are drawn in any case are more.

    All of the single sentences, the best of each tone, and the rest so that no source outweighs another more than it
    must: statements and briefings are many, news is little, and news is what tonekit reads.
    """
    chosen = {i for i, source in enumerate(sources) if source in {name.split("/")[0] for name in _SENTENCES}}
    for column in scores.T:
        chosen.update(np.argsort(-column)[:for_each_tone].tolist())
    order = [i for i in range(len(sources)) if i not in chosen]
    random.Random(seed).shuffle(order)
    rank: Counter[str] = Counter()
    ranked = []
    for i in order:
        rank[sources[i]] += 1
        ranked.append((rank[sources[i]], i))
    drawn = sorted(chosen) + [i for _, i in sorted(ranked)[: max(0, n - len(chosen))]]
    random.Random(seed + 1).shuffle(drawn)
    return drawn


def mentions_of(text: str) -> list[list[tuple[int, int]]]:
    """The spans of every actor that tonekit finds in a sentence that stands alone."""
    sentences = segment(text)
    return [[(span.start, span.end) for span in entity.mentions] for entity in find_entities(text, sentences)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--n", type=int, default=100_000)
    parser.add_argument("--for-each-tone", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=20261124)
    parser.add_argument("--annotated", action="store_true", help="begin with all annotated sentences, beside the n")
    arguments = parser.parse_args()
    texts, sources = map(list, zip(*unlabelled_sentences(arguments.data), strict=True))
    scores = expected_tones(arguments.data, texts, arguments.seed)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    unfinished = arguments.out.with_suffix(".tmp")  # a stop must not leave half a pool that looks whole
    with unfinished.open("w", encoding="utf-8") as file:
        drawn = draw(sources, scores, arguments.n, arguments.for_each_tone, arguments.seed)
        rows = [(texts[index], sources[index]) for index in drawn]
        if arguments.annotated:
            rows = [(example.text, "annotated") for example in annotated_examples(arguments.data)] + rows
        for text, source in rows:
            row = {"text": text, "source": source, "mentions": mentions_of(text)}
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    unfinished.replace(arguments.out)
    print(f"{len(texts)} sentences found, {len(drawn)} drawn")


if __name__ == "__main__":
    main()
