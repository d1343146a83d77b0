"""Token vectors in, logits out: attention pooling for tones and polarity, and the target head.

The heads read packed vectors: the word tokens of many sentences one after the other, `states` of shape (n_tokens,
hidden), and `owner`, the sentence of each token, shape (n_tokens,). Training and inference share this code.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

TARGET_CLASSES = ("negative", "neutral", "positive")
# Of two actors of a sentence, who feels what about whom (Park, Pan & Joo 2021).
DIRECTION_CLASSES = (
    "neutral",
    "first negative to second",
    "first positive to second",
    "second negative to first",
    "second positive to first",
)

# Token index and mention index of every token of every mention, each of shape (n_span_tokens,).
SpanTokens = tuple[Tensor, Tensor]


def segment_softmax(logits: Tensor, owner: Tensor, n_segments: int) -> Tensor:
    """Softmax over the rows of each segment.

    Args:
        logits: Shape (n_rows, n_columns).
        owner: Segment of each row, shape (n_rows,).
        n_segments: How many segments there are; one without rows is left out.

    Returns:
        Weights of the shape of `logits`; every column sums to 1 within a segment.
    """
    index = owner[:, None].expand_as(logits)
    # The maximum only keeps exp() in range, so no gradient needs to pass through it.
    ceiling = torch.full((n_segments, logits.shape[1]), -torch.inf, dtype=logits.dtype, device=logits.device)
    ceiling = ceiling.scatter_reduce(0, index, logits.detach(), "amax")
    weights = torch.exp(logits - ceiling[owner])
    totals = torch.zeros_like(ceiling).index_add(0, owner, weights)
    return weights / totals[owner]


def segment_mean(states: Tensor, owner: Tensor, n_segments: int) -> Tensor:
    """Mean of the rows of each segment, shape (n_segments, hidden); zero for a segment without rows."""
    totals = states.new_zeros((n_segments, states.shape[1])).index_add(0, owner, states)
    counts = torch.bincount(owner, minlength=n_segments).clamp(min=1)
    return totals / counts[:, None].to(totals.dtype)


@dataclass(frozen=True)
class Pooling:
    """One attention query and one weight vector for each output, (n_outputs, hidden), and a bias (n_outputs,).

    An output's logit is its bias plus the sum of its tokens' contributions (attention weight times match with the
    weight vector), so the contributions say exactly which words made the score.
    """

    query: Tensor
    weight: Tensor
    bias: Tensor

    def contributions(self, states: Tensor, owner: Tensor, n_sentences: int) -> Tensor:
        """What each token adds to each output's logit, shape (n_tokens, n_outputs)."""
        scale = 1 / math.sqrt(states.shape[1])
        attention = segment_softmax(states @ self.query.T * scale, owner, n_sentences)
        return attention * (states @ self.weight.T)

    def pool(self, contributions: Tensor, owner: Tensor, n_sentences: int) -> Tensor:
        """Add the contributions up to logits, shape (n_sentences, n_outputs)."""
        totals = contributions.new_zeros((n_sentences, contributions.shape[1]))
        return totals.index_add(0, owner, contributions) + self.bias

    def logits(self, states: Tensor, owner: Tensor, n_sentences: int) -> Tensor:
        """Score sentences: logits of shape (n_sentences, n_outputs)."""
        return self.pool(self.contributions(states, owner, n_sentences), owner, n_sentences)

    def joined(self, other: Pooling) -> Pooling:
        """The outputs of both, this one's first."""
        return Pooling(
            torch.cat([self.query, other.query]),
            torch.cat([self.weight, other.weight]),
            torch.cat([self.bias, other.bias]),
        )


class PoolingHead(nn.Module):
    """A pooling whose queries and weights are learned, one for each output."""

    def __init__(self, hidden: int, n_outputs: int) -> None:
        super().__init__()
        self.query = nn.Parameter(torch.randn(n_outputs, hidden) * 0.02)
        self.weight = nn.Parameter(torch.randn(n_outputs, hidden) * 0.02)
        self.bias = nn.Parameter(torch.zeros(n_outputs))

    @property
    def pooling(self) -> Pooling:
        """What scores."""
        return Pooling(self.query, self.weight, self.bias)

    def forward(self, states: Tensor, owner: Tensor, n_sentences: int) -> Tensor:
        """Score sentences: logits of shape (n_sentences, n_outputs)."""
        return self.pooling.logits(states, owner, n_sentences)


class LabelSide(nn.Module):
    """From the words of a label to the pooling that scores it, for tones that nobody has annotated.

    A label is the mean vector of the tokens of its name and definition, read by the same encoder.
    """

    centre: Tensor

    def __init__(self, hidden: int) -> None:
        super().__init__()
        # The mean of the labels learned from: what all labels share says nothing of any.
        self.register_buffer("centre", torch.zeros(hidden))
        self.query = nn.Linear(hidden, hidden)
        self.weight = nn.Linear(hidden, hidden)
        self.bias = nn.Linear(hidden, 1)

    def forward(self, labels: Tensor) -> Pooling:
        """Make the pooling of labels of shape (n_labels, hidden)."""
        known = functional.layer_norm(labels - self.centre, labels.shape[1:])
        return Pooling(self.query(known), self.weight(known), self.bias(known)[:, 0])


def attend(asking: Tensor, states: Tensor, owner: Tensor, sentence: Tensor) -> Tensor:
    """What each question finds in its own sentence: attention over that sentence's tokens, without padding.

    Args:
        asking: One question each, shape (n_questions, hidden).
        states: Token vectors, shape (n_tokens, hidden).
        owner: Sentence of each token, shape (n_tokens,); sentences stand in order, without gaps between tokens.
        sentence: Sentence of each question, shape (n_questions,).

    Returns:
        Shape (n_questions, hidden).
    """
    n_questions = len(sentence)
    lengths = torch.bincount(owner, minlength=int(sentence.max()) + 1 if n_questions else 0)
    starts = torch.cumsum(lengths, 0) - lengths
    # Every question looks at every token of its sentence: (question, token) pairs.
    question = torch.repeat_interleave(torch.arange(n_questions, device=states.device), lengths[sentence])
    offsets = torch.cumsum(lengths[sentence], 0) - lengths[sentence]
    token = torch.arange(len(question), device=states.device) - offsets[question] + starts[sentence][question]
    keys = states[token]
    match = (asking[question] * keys).sum(1, keepdim=True) / math.sqrt(states.shape[1])
    attention = segment_softmax(match, question, n_questions)
    return states.new_zeros(asking.shape).index_add(0, question, attention * keys)


class TargetHead(nn.Module):
    """Polarity towards a mention: its own vector, its sentence's, and what it attends to in the sentence.

    The first two are the features of a plain classifier of targets, as NewsMTSC (Hamborg & Donnay 2021) poses the
    task; the attention lets the mention look for the words that judge it.
    """

    def __init__(self, hidden: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.query = nn.Linear(hidden, hidden)
        self.dense = nn.Linear(3 * hidden, hidden)
        self.dropout = nn.Dropout(dropout)
        self.classify = nn.Linear(hidden, len(TARGET_CLASSES))

    def forward(self, states: Tensor, owner: Tensor, spans: SpanTokens, sentence: Tensor) -> Tensor:
        """Score each target.

        Args:
            states: Token vectors, shape (n_tokens, hidden).
            owner: Sentence of each token, shape (n_tokens,); sentences stand in order, without gaps between tokens.
            spans: The tokens of each target. One with several mentions in its sentence is the mean over the tokens of
                all of them.
            sentence: Sentence of each target, shape (n_targets,).

        Returns:
            Logits over TARGET_CLASSES, shape (n_targets, 3).
        """
        mention = segment_mean(states[spans[0]], spans[1], len(sentence))
        means = segment_mean(states, owner, int(owner.max()) + 1 if len(owner) else 0)
        context = attend(self.query(mention), states, owner, sentence)
        joined = torch.cat([mention, means[sentence], context], dim=1)
        features = functional.gelu(self.dense(self.dropout(joined)))
        logits: Tensor = self.classify(self.dropout(features))
        return logits


class DirectionHead(nn.Module):
    """Who feels what about whom: two mentions, their sentence, and what the two together attend to in it."""

    def __init__(self, hidden: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.query = nn.Linear(2 * hidden, hidden)
        self.dense = nn.Linear(4 * hidden, hidden)
        self.dropout = nn.Dropout(dropout)
        self.classify = nn.Linear(hidden, len(DIRECTION_CLASSES))

    def forward(self, states: Tensor, owner: Tensor, first: SpanTokens, second: SpanTokens, sentence: Tensor) -> Tensor:
        """Score each pair of mentions: `states`, `owner`, spans and `sentence` as for `TargetHead`.

        Returns:
            Logits over DIRECTION_CLASSES, shape (n_pairs, 5).
        """
        one, other = (segment_mean(states[tokens], pairs, len(sentence)) for tokens, pairs in (first, second))
        means = segment_mean(states, owner, int(owner.max()) + 1 if len(owner) else 0)
        context = attend(self.query(torch.cat([one, other], dim=1)), states, owner, sentence)
        joined = torch.cat([one, other, means[sentence], context], dim=1)
        features = functional.gelu(self.dense(self.dropout(joined)))
        logits: Tensor = self.classify(self.dropout(features))
        return logits


class Heads(nn.Module):
    """Everything that reads the encoder's vectors."""

    def __init__(self, hidden: int, n_tones: int) -> None:
        super().__init__()
        self.tones = PoolingHead(hidden, n_tones)
        self.polarity = PoolingHead(hidden, 1)
        self.targets = TargetHead(hidden)
        self.directions = DirectionHead(hidden)
        self.labels = LabelSide(hidden)
