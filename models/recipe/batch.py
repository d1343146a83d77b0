"""Training examples in, a batch of tensors out: token ids, what each head shall say, and of which tokens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields

import torch
from tokenizers import Tokenizer
from torch import Tensor

from models.recipe.data import Example, Spans
from tonekit.model.pseudonyms import rename
from tonekit.text.actors import find_people

# Under which names everybody is read; the released config.json says so too. Common surnames, each one token.
PSEUDONYMS = ("Smith", "Jones", "Brown", "Taylor", "Wilson", "Davies", "Evans", "Thomas", "Roberts", "Walker")
# What two readers' mean intensity says of presence: 1 (faint) is present but may be missed by one, 0.5 is one of two.
_SOFT_TARGETS = ((1.5, 1.0), (1.0, 0.9), (0.5, 0.5))


def soft_target(intensity: float) -> float:
    """Probability that a tone of this mean intensity is present."""
    return next((target for floor, target in _SOFT_TARGETS if intensity >= floor), 0.0)


@dataclass(frozen=True)
class Batch:
    """Examples as tensors. `owner` and the spans index the word tokens of all sentences, packed one after the other."""

    ids: Tensor
    mask: Tensor
    words: Tensor
    owner: Tensor
    tones: Tensor
    tones_rows: Tensor
    valence: Tensor
    span_tokens: Tensor
    span_targets: Tensor
    target_rows: Tensor
    target_labels: Tensor
    first_tokens: Tensor
    first_pairs: Tensor
    second_tokens: Tensor
    second_pairs: Tensor
    pair_rows: Tensor
    pair_labels: Tensor

    def to(self, device: torch.device) -> Batch:
        """The same batch on another device."""
        return Batch(*(getattr(self, tensor.name).to(device) for tensor in fields(self)))


def make_batch(examples: Sequence[Example], tokenizer: Tokenizer, max_tokens: int, pad_id: int = 0) -> Batch:
    """Tokenise and pad examples, people under pseudonyms; offsets are those of the text as it is.

    A target or pair that the cut at `max_tokens` leaves without a token is dropped.
    """
    texts = [example.text for example in examples]
    renamed = [rename(text, people, PSEUDONYMS) for text, people in zip(texts, find_people(texts), strict=True)]
    encodings = [tokenizer.encode(read.text) for read in renamed]
    lengths = [min(len(encoding.ids), max_tokens) for encoding in encodings]
    width = max(lengths)
    ids = torch.full((len(examples), width), pad_id)
    mask = torch.zeros(len(examples), width, dtype=torch.long)
    words = torch.zeros(len(examples), width, dtype=torch.bool)
    mentioned = _Mentioned()
    for row, (example, read, encoding, length) in enumerate(zip(examples, renamed, encodings, lengths, strict=True)):
        ids[row, :length] = torch.tensor(encoding.ids[:length])
        mask[row, :length] = 1
        inner = [i for i in range(length) if not encoding.special_tokens_mask[i]] or list(range(length))
        words[row, inner] = True
        mentioned.add(row, example, [read.origin(*encoding.offsets[i]) for i in inner])
    toned = [row for row, example in enumerate(examples) if example.valence is not None]
    return Batch(
        ids=ids,
        mask=mask,
        words=words,
        owner=words.nonzero()[:, 0],
        tones=torch.tensor([tone_targets(examples[row]) for row in toned]),
        tones_rows=_numbers(toned),
        valence=torch.tensor([(examples[row].valence or 0.0) / 2 for row in toned]),
        span_tokens=_numbers(mentioned.targets.tokens),
        span_targets=_numbers(mentioned.targets.owners),
        target_rows=_numbers(mentioned.target_rows),
        target_labels=torch.tensor(mentioned.target_labels).reshape(-1, 3),
        first_tokens=_numbers(mentioned.first.tokens),
        first_pairs=_numbers(mentioned.first.owners),
        second_tokens=_numbers(mentioned.second.tokens),
        second_pairs=_numbers(mentioned.second.owners),
        pair_rows=_numbers(mentioned.pair_rows),
        pair_labels=_numbers(mentioned.pair_labels),
    )


def _numbers(values: Sequence[int]) -> Tensor:
    return torch.tensor(values, dtype=torch.long)


def tone_targets(example: Example) -> list[float]:
    """What the tone head shall say of an example: soft targets of its intensities, or its teacher's probabilities.

    The mean of both where there are both: a single reader misses tones that a teacher of many readers expects.
    """
    views = [] if example.probabilities is None else [example.probabilities]
    if example.intensities is not None:
        views.append(tuple(map(soft_target, example.intensities)))
    return [sum(several) / len(several) for several in zip(*views, strict=True)]


@dataclass
class _Spans:
    """Tokens of mentions, one mention after the other, and the mention of each token."""

    tokens: list[int] = field(default_factory=list)
    owners: list[int] = field(default_factory=list)
    n: int = 0

    def add(self, tokens: list[int]) -> None:
        self.tokens += tokens
        self.owners += [self.n] * len(tokens)
        self.n += 1


@dataclass
class _Mentioned:
    """The targets and pairs of a batch: their tokens, the sentence of each, what is said of it."""

    targets: _Spans = field(default_factory=_Spans)
    target_rows: list[int] = field(default_factory=list)
    target_labels: list[tuple[float, ...]] = field(default_factory=list)
    first: _Spans = field(default_factory=_Spans)
    second: _Spans = field(default_factory=_Spans)
    pair_rows: list[int] = field(default_factory=list)
    pair_labels: list[int] = field(default_factory=list)
    n_tokens: int = 0

    def add(self, row: int, example: Example, offsets: Sequence[tuple[int, int]]) -> None:
        """Take the targets and pairs of the next example, whose word tokens stand at these offsets."""
        for target in example.targets:
            if tokens := _tokens_of(target.spans, offsets, self.n_tokens):
                self.targets.add(tokens)
                self.target_rows.append(row)
                self.target_labels.append(target.probabilities or tuple(float(target.label == k) for k in range(3)))
        for pair in example.directions:
            one, other = (_tokens_of(spans, offsets, self.n_tokens) for spans in (pair.first, pair.second))
            if one and other:
                self.first.add(one)
                self.second.add(other)
                self.pair_rows.append(row)
                self.pair_labels.append(pair.label)
        self.n_tokens += len(offsets)


def _tokens_of(spans: Spans, offsets: Sequence[tuple[int, int]], start: int) -> list[int]:
    """Which of a sentence's tokens touch `spans`, counted from `start`."""
    return [start + i for i, (a, b) in enumerate(offsets) if any(a < end and begin < b for begin, end in spans)]
