"""Teach the heads to read a tone from its words, on a trained encoder that stays as it is; resumes where it stopped.

    python -m models.recipe.words --data DIR --base ENCODER --weights .training/soup.pt --out .training/final.pt

The 24 tones of the inventory keep the queries that were learned for them; the label side scores every other tone from
its name and definition. It learns from the 24 tones and from the free adjectives of the annotation ("wary", "curt"),
and is tried on tones that it has not seen: four times it learns without six of the 24 and without the adjectives that
share their stem, and scores those six on dev. The encoder has seen them. `--without` of models.recipe.train makes one
whose tone head has not, and that only without `--init` from a run that was taught them and without silver labels of
teachers who were; valence and attitudes, which go with some tones, are taught all the same, and its epoch may not be
chosen by figures of those tones.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import torch
from sklearn.metrics import roc_auc_score
from torch import Tensor
from torch.nn import functional

from models.recipe.batch import make_batch, tone_targets
from models.recipe.calibrate import fit_words
from models.recipe.data import Example, tonenews_dev, training_examples
from models.recipe.network import Network, fast_tokenizer, read_weights
from models.recipe.train import save
from tonekit import tones
from tonekit.model.heads import LabelSide
from tonekit.model.judges import label_text

_MIN_COUNT = 5  # an adjective that fewer sentences carry teaches little
_N_ADJECTIVES = 400  # of a step, beside the tones
# An adjective that is not named may hold all the same: annotators give three at most. Its absence counts little.
_ABSENT = 0.01
_NOISE = 0.7  # standard deviations of a label's vector: few labels teach, and all between them shall mean something
_BATCH = 128
_EPOCHS = 2
_RATE = 2e-3
_FOLDS = 4
_SEED = 20261124


@dataclass
class Vectors:
    """Word-token vectors of many sentences, one after the other; sentence i has rows starts[i] to starts[i + 1]."""

    states: Tensor
    starts: Tensor

    def of(self, rows: Sequence[int]) -> tuple[Tensor, Tensor]:
        """The vectors of some sentences, and the place among them of each token's sentence."""
        parts = [self.states[self.starts[row] : self.starts[row + 1]] for row in rows]
        owner = torch.repeat_interleave(torch.arange(len(rows)), torch.tensor([len(part) for part in parts]))
        return torch.cat(parts).float(), owner


@torch.inference_mode()
def read_vectors(network: Network, tokenizer: Any, texts: Sequence[str]) -> Vectors:
    """Run the encoder over texts, in batches of like lengths."""
    network.eval()
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    found: list[Tensor] = [torch.empty(0)] * len(texts)
    for start in range(0, len(order), 64):
        rows = order[start : start + 64]
        batch = make_batch([Example(texts[i]) for i in rows], tokenizer, 160, network.pad_id)
        states = network.states(batch).half()
        for row, part in zip(
            rows, states.split(torch.bincount(batch.owner, minlength=len(rows)).tolist()), strict=True
        ):
            found[row] = part
    starts = torch.tensor([0, *np.cumsum([len(part) for part in found]).tolist()])
    return Vectors(torch.cat(found), starts)


def label_vectors(network: Network, tokenizer: Any, texts: Sequence[str]) -> Tensor:
    """One vector a label: the mean of its words' vectors, shape (n_labels, hidden)."""
    vectors = read_vectors(network, tokenizer, texts)
    return torch.stack([vectors.of([i])[0].mean(0) for i in range(len(texts))])


@dataclass
class Lesson:
    """What the label side learns from: sentences, the tones of each, and its adjectives as indices into `words`."""

    vectors: Vectors
    targets: Tensor
    spoken: list[list[int]]
    words: list[str]
    tone_vectors: Tensor  # (2, n_tones, hidden): by name alone, and with the definition
    word_vectors: Tensor

    @cached_property
    def digest(self) -> str:
        """Hex sha256 of all that is in it."""
        found = hashlib.sha256(repr((self.spoken, self.words)).encode())
        vectors = self.vectors
        for tensor in (vectors.states, vectors.starts, self.targets, self.tone_vectors, self.word_vectors):
            found.update(np.ascontiguousarray(tensor.numpy()))
        return found.hexdigest()


def make_lesson(network: Network, tokenizer: Any, examples: Sequence[Example]) -> Lesson:
    """Read the sentences and the labels of a lesson."""
    counts = Counter(word for example in examples for word in set(example.adjectives))
    words = sorted(word for word, n in counts.items() if n >= _MIN_COUNT and word not in tones.names())
    index = {word: i for i, word in enumerate(words)}
    names = tones.names()
    texts = [label_text(name, None) for name in names] + [label_text(n, tones.get(n).definition) for n in names]
    return Lesson(
        vectors=read_vectors(network, tokenizer, [example.text for example in examples]),
        targets=torch.tensor([tone_targets(example) for example in examples]),
        spoken=[[index[word] for word in example.adjectives if word in index] for example in examples],
        words=words,
        tone_vectors=label_vectors(network, tokenizer, texts).reshape(2, len(names), -1),
        word_vectors=label_vectors(network, tokenizer, [label_text(word, None) for word in words]),
    )


def taught(unfinished: Path, lesson: Lesson, seen: Sequence[int], words: Sequence[int]) -> LabelSide:
    """What `teach` gives, from the folder `unfinished` where a run that was stopped had come so far, else put there.

    A file is named by all that it was made of, so that nothing of other weights, data or settings is taken up.
    """
    settings = (_N_ADJECTIVES, _ABSENT, _NOISE, _BATCH, _EPOCHS, _RATE, _SEED)
    made_of = repr((lesson.digest, list(seen), list(words), settings))
    path = unfinished / f"{hashlib.sha256(made_of.encode()).hexdigest()}.pt"
    if path.exists():
        side = LabelSide(lesson.tone_vectors.shape[2])
        side.load_state_dict(torch.load(path, weights_only=True))
        return side.eval()
    side = teach(lesson, seen, words)
    unfinished.mkdir(parents=True, exist_ok=True)
    save(side.state_dict(), path)
    return side


def teach(lesson: Lesson, seen: Sequence[int], words: Sequence[int]) -> LabelSide:
    """Train a label side on the tones `seen` and the adjectives `words`."""
    generator = np.random.default_rng(_SEED)
    torch.manual_seed(_SEED)
    side = LabelSide(lesson.tone_vectors.shape[2])
    side.centre.copy_(torch.cat([lesson.tone_vectors[0, list(seen)], lesson.word_vectors[list(words)]]).mean(0))
    optimizer = torch.optim.AdamW(side.parameters(), lr=_RATE, weight_decay=0.05)
    n = len(lesson.targets)
    size = min(_BATCH, n)
    an_epoch = n // size
    steps = _EPOCHS * an_epoch
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, _RATE, total_steps=steps, pct_start=0.1)
    allowed = np.array(sorted(words), np.int64)
    for step in range(steps):
        if step % an_epoch == 0:
            order = generator.permutation(n)
        rows = order[step % an_epoch * size :][:size]
        states, owner = lesson.vectors.of(rows.tolist())
        drawn = generator.choice(allowed, size=min(_N_ADJECTIVES, len(allowed)), replace=False)
        form = int(generator.integers(2))
        labels = torch.cat([lesson.tone_vectors[form, list(seen)], lesson.word_vectors[drawn]])
        labels = labels + _NOISE * labels.std() * torch.randn_like(labels)
        spoken = torch.tensor([[float(w in lesson.spoken[r]) for w in drawn] for r in rows])
        targets = torch.cat([lesson.targets[rows][:, list(seen)], spoken], dim=1)
        logits = side(labels).logits(states, owner, len(rows))
        weights = torch.ones_like(targets)
        weights[:, len(seen) :] = torch.where(spoken > 0, 1.0, _ABSENT)
        loss = functional.binary_cross_entropy_with_logits(logits, targets, weights)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        schedule.step()
    return side.eval()


@torch.inference_mode()
def score(side: LabelSide, labels: Tensor, vectors: Vectors) -> np.ndarray:
    """Logits of labels for every sentence, shape (n_sentences, n_labels)."""
    pooling, n = side(labels), len(vectors.starts) - 1
    parts = []
    for start in range(0, n, 512):
        rows = range(start, min(n, start + 512))
        parts.append(pooling.logits(*vectors.of(rows), len(rows)).numpy())
    return np.concatenate(parts)


def unseen_tones(lesson: Lesson, dev: Vectors, unfinished: Path) -> np.ndarray:
    """Dev logits of every tone by a label side that has learned from the tones of the other folds only."""
    names = tones.names()
    logits = np.zeros((len(dev.starts) - 1, len(names)), np.float32)
    order = np.random.default_rng(_SEED).permutation(len(names))
    for fold in range(_FOLDS):
        unseen = sorted(order[fold::_FOLDS].tolist())
        side = taught(unfinished, lesson, *_without(lesson, unseen))
        logits[:, unseen] = score(side, lesson.tone_vectors[1, unseen], dev)
    return logits


def _without(lesson: Lesson, unseen: Sequence[int]) -> tuple[list[int], list[int]]:
    """The other tones, and the adjectives that give none of the unseen ones away."""
    names = tones.names()
    kept = [i for i, word in enumerate(lesson.words) if not any(_kin(word, names[k]) for k in unseen)]
    return [k for k in range(len(names)) if k not in unseen], kept


def _kin(word: str, tone: str) -> bool:
    """Whether an adjective is a tone's own word in another form ("distrusting"): those would give the tone away."""
    return word[:5] == tone[:5]


def aucs(present: np.ndarray, logits: np.ndarray) -> list[float]:
    """The area under the ROC curve of each column."""
    return [float(roc_auc_score(gold, column)) for gold, column in zip(present.T, logits.T, strict=True)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", required=True)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument(
        "--untaught", nargs="*", default=[], help="tones that the encoder never saw: report these alone"
    )
    parser.add_argument("--limit", type=int, help="learn from so many sentences only: more cost time")
    arguments = parser.parse_args()
    untaught = [tones.get(name).name for name in arguments.untaught]
    network = Network(arguments.base, len(tones.names()))
    network.load(arguments.weights)
    tokenizer = fast_tokenizer(arguments.base)
    examples = [e for e in training_examples(arguments.data) if e.intensities is not None][: arguments.limit]
    lesson = make_lesson(network, tokenizer, examples)
    gold, _ = tonenews_dev(arguments.data)
    dev = read_vectors(network, tokenizer, [example.text for example in gold])
    present = np.array([example.intensities for example in gold]) >= 1
    names = tones.names()
    if untaught:
        unseen = [names.index(name) for name in untaught]
        logits = score(teach(lesson, *_without(lesson, unseen)), lesson.tone_vectors[1, unseen], dev)
        print(json.dumps({"untaught": untaught, "mean_auc": float(np.mean(aucs(present[:, unseen], logits)))}))
        return
    unfinished = arguments.out.with_suffix(".unfinished")
    logits = unseen_tones(lesson, dev, unfinished)
    by_tone = aucs(present, logits)
    found = {**fit_words(logits, present), "unseen_mean_auc": round(float(np.mean(by_tone)), 4)}
    side = taught(unfinished, lesson, range(len(names)), range(len(lesson.words)))
    state = read_weights(arguments.weights)
    state = {key: tensor for key, tensor in state.items() if not key.startswith("heads.labels.")}
    state |= {f"heads.labels.{key}": tensor for key, tensor in side.state_dict().items()}
    save(state, arguments.out)
    arguments.out.with_suffix(".json").write_text(json.dumps(found) + "\n", encoding="utf-8")
    shutil.rmtree(unfinished)
    auc = {name: round(value, 3) for name, value in zip(names, by_tone, strict=True)}
    print(json.dumps({**found, "words": len(lesson.words), **auc}))


if __name__ == "__main__":
    main()
