"""Token vectors in, logits out: what the heads compute, written once for torch and numpy.

A judge reads packed vectors: the word tokens of many sentences one after the other, `states` of shape (n_tokens,
hidden), and `owner`, the sentence of each token, shape (n_tokens,), never falling. It is complete but for its numbers:
`heads.py` adds them as torch parameters, for training; `Judges.from_arrays` takes the tensors or numpy arrays of a
model file. So a new head is a judge here, its parameters there, and one line in `Judges.from_arrays`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from tonekit.errors import ModelFormatError
from tonekit.model.arrays import (
    Array,
    concatenate,
    gelu,
    lay_out,
    normalise,
    segment_lengths,
    segment_mean,
    segment_softmax,
    segment_sum,
)

TARGET_CLASSES = ("negative", "neutral", "positive")
# Of two actors of a sentence, who feels what about whom (Park, Pan & Joo 2021).
DIRECTION_CLASSES = (
    "neutral",
    "first negative to second",
    "first positive to second",
    "second negative to first",
    "second positive to first",
)
Arrays = Mapping[str, Array]
_Judge = TypeVar("_Judge", bound="MentionJudge")
# Token index and mention index of every token of every mention, each of shape (n_span_tokens,), mentions in order.
SpanTokens = tuple[Array, Array]


class Linear:
    """torch.nn.Linear without torch."""

    def __init__(self, arrays: Arrays) -> None:
        self._weight, self._bias = arrays["weight"], arrays["bias"]

    def __call__(self, states: Array) -> Array:
        """Multiply rows by the matrix and add the bias."""
        return states @ self._weight.T + self._bias


@dataclass(frozen=True)
class Pooling:
    """One attention query and one weight vector for each output, (n_outputs, hidden), and a bias (n_outputs,).

    An output's logit is its bias plus the sum of its tokens' contributions (attention weight times match with the
    weight vector), so the contributions say exactly which words made the score.
    """

    query: Array
    weight: Array
    bias: Array

    def contributions(self, states: Array, owner: Array, n_sentences: int) -> Array:
        """What each token adds to each output's logit, shape (n_tokens, n_outputs)."""
        scale = 1 / math.sqrt(states.shape[1])
        attention = segment_softmax(states @ self.query.T * scale, owner, n_sentences)
        return attention * (states @ self.weight.T)

    def pool(self, contributions: Array, owner: Array, n_sentences: int) -> Array:
        """Add the contributions up to logits, shape (n_sentences, n_outputs)."""
        return segment_sum(contributions, owner, n_sentences) + self.bias

    def logits(self, states: Array, owner: Array, n_sentences: int) -> Array:
        """Score sentences: logits of shape (n_sentences, n_outputs)."""
        return self.pool(self.contributions(states, owner, n_sentences), owner, n_sentences)

    def joined(self, other: Pooling) -> Pooling:
        """The outputs of both, this one's first."""
        return Pooling(
            concatenate([self.query, other.query], axis=0),
            concatenate([self.weight, other.weight], axis=0),
            concatenate([self.bias, other.bias], axis=0),
        )


class PoolingJudge:
    """A pooling whose queries and weights are learned, one for each output: the tones and the polarity."""

    query: Array
    weight: Array
    bias: Array

    @classmethod
    def from_arrays(cls, arrays: Arrays) -> PoolingJudge:
        """The judge with these numbers."""
        judge = cls()
        judge.query, judge.weight, judge.bias = arrays["query"], arrays["weight"], arrays["bias"]
        return judge

    @property
    def pooling(self) -> Pooling:
        """What scores."""
        return Pooling(self.query, self.weight, self.bias)

    def judge(self, states: Array, owner: Array, n_sentences: int) -> Array:
        """Score sentences: logits of shape (n_sentences, n_outputs)."""
        return self.pooling.logits(states, owner, n_sentences)


class LabelJudge:
    """From the words of a label to the pooling that scores it, for tones that nobody has annotated.

    A label is the mean vector of the tokens of its name and definition, read by the same encoder. `centre` is the mean
    of the labels learned from: what all labels share says nothing of any.
    """

    centre: Array
    query: Callable[[Array], Array]
    weight: Callable[[Array], Array]
    bias: Callable[[Array], Array]

    @classmethod
    def from_arrays(cls, arrays: Arrays) -> LabelJudge:
        """The judge with these numbers."""
        judge = cls()
        judge.centre = arrays["centre"]
        for name in ("query", "weight", "bias"):
            setattr(judge, name, Linear(part(arrays, f"{name}.")))
        return judge

    def judge(self, labels: Array) -> Pooling:
        """Make the pooling of labels of shape (n_labels, hidden)."""
        known = normalise(labels - self.centre)
        return Pooling(self.query(known), self.weight(known), self.bias(known)[:, 0])


def attend(asking: Array, states: Array, owner: Array, sentence: Array) -> Array:
    """What each question finds in its own sentence: attention over that sentence's tokens, without padding.

    Args:
        asking: One question each, shape (n_questions, hidden).
        states: Token vectors, shape (n_tokens, hidden).
        owner: Sentence of each token, shape (n_tokens,); sentences stand in order, without gaps between tokens.
        sentence: Sentence of each question, shape (n_questions,).

    Returns:
        Shape (n_questions, hidden).
    """
    lengths = segment_lengths(owner, n_sentences_of(owner))
    # Every question looks at every token of its sentence: (question, token) pairs.
    question, place = lay_out(lengths[sentence])
    keys = states[(lengths.cumsum(0) - lengths)[sentence][question] + place]
    match = (asking[question] * keys).sum(1)[:, None] / math.sqrt(states.shape[1])
    attention = segment_softmax(match, question, len(sentence))
    return segment_sum(attention * keys, question, len(sentence))


def n_sentences_of(owner: Array) -> int:
    """How many sentences the tokens belong to."""
    return int(owner[-1]) + 1 if len(owner) else 0


class MentionJudge:
    """What the judges of one mention and of two have in common: a question to the sentence, and a classifier."""

    query: Callable[[Array], Array]
    dense: Callable[[Array], Array]
    dropout: Callable[[Array], Array]
    classify: Callable[[Array], Array]

    @classmethod
    def from_arrays(cls: type[_Judge], arrays: Arrays) -> _Judge:
        """The judge with these numbers."""
        judge = cls()
        for name in ("query", "dense", "classify"):
            setattr(judge, name, Linear(part(arrays, f"{name}.")))
        judge.dropout = lambda states: states
        return judge

    def judge_mentions(self, states: Array, owner: Array, mentions: Sequence[Array], sentence: Array) -> Array:
        """Classify what stands behind the vectors of some mentions, each of shape (n, hidden), in their sentences."""
        means = segment_mean(states, owner, n_sentences_of(owner))
        asking = concatenate(mentions) if len(mentions) > 1 else mentions[0]
        context = attend(self.query(asking), states, owner, sentence)
        joined = concatenate([*mentions, means[sentence], context])
        return self.classify(self.dropout(gelu(self.dense(self.dropout(joined)))))


class TargetJudge(MentionJudge):
    """Polarity towards a mention: its own vector, its sentence's, and what it attends to in the sentence.

    The first two are the features of a plain classifier of targets, as NewsMTSC (Hamborg & Donnay 2021) poses the
    task; the attention lets the mention look for the words that judge it.
    """

    def judge(self, states: Array, owner: Array, spans: SpanTokens, sentence: Array) -> Array:
        """Score each target.

        Args:
            states: Packed token vectors.
            owner: Sentence of each token, shape (n_tokens,); sentences stand in order, without gaps between tokens.
            spans: The tokens of each target. One with several mentions in its sentence is the mean over the tokens of
                all of them.
            sentence: Sentence of each target, shape (n_targets,).

        Returns:
            Logits over TARGET_CLASSES, shape (n_targets, 3).
        """
        mention = segment_mean(states[spans[0]], spans[1], len(sentence))
        return self.judge_mentions(states, owner, [mention], sentence)


class DirectionJudge(MentionJudge):
    """Who feels what about whom: two mentions, their sentence, and what the two together attend to in it."""

    def judge(self, states: Array, owner: Array, first: SpanTokens, second: SpanTokens, sentence: Array) -> Array:
        """Score each pair of mentions: `states`, `owner`, spans and `sentence` as for `TargetJudge`.

        Returns:
            Logits over DIRECTION_CLASSES, shape (n_pairs, 5).
        """
        pair = [segment_mean(states[tokens], pairs, len(sentence)) for tokens, pairs in (first, second)]
        return self.judge_mentions(states, owner, pair, sentence)


class Judges:
    """Everything that reads the encoder's vectors."""

    tones: PoolingJudge
    polarity: PoolingJudge
    targets: TargetJudge
    directions: DirectionJudge | None
    labels: LabelJudge | None

    @classmethod
    def from_arrays(cls, arrays: Arrays, n_tones: int) -> Judges:
        """The judges with the numbers of a model file, named as torch names the parameters of `heads.Heads`.

        Raises:
            ModelFormatError: A number is missing, or they are for another number of tones.
        """
        judges = cls()
        try:
            judges.tones = PoolingJudge.from_arrays(part(arrays, "tones."))
            judges.polarity = PoolingJudge.from_arrays(part(arrays, "polarity."))
            judges.targets = TargetJudge.from_arrays(part(arrays, "targets."))
            # The first model has neither of these.
            pairs, labels = part(arrays, "directions."), part(arrays, "labels.")
            judges.directions = DirectionJudge.from_arrays(pairs) if pairs else None
            judges.labels = LabelJudge.from_arrays(labels) if labels else None
        except KeyError as error:
            raise ModelFormatError(f"the heads' weights do not fit the configuration: {error} is missing.") from error
        if len(judges.tones.query) != n_tones:
            found = len(judges.tones.query)
            raise ModelFormatError(f"the heads' weights do not fit the configuration: {found} tones, not {n_tones}.")
        return judges


def label_text(name: str, definition: str | None) -> str:
    """What the encoder reads of a label."""
    return name if definition is None else f"{name}: {definition}"


def part(arrays: Arrays, prefix: str) -> dict[str, Array]:
    """What stands under a prefix, without the prefix."""
    return {name.removeprefix(prefix): array for name, array in arrays.items() if name.startswith(prefix)}
