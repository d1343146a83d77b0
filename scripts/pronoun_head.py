"""Passages and the vectors of a model in, a head that tells whom a pronoun means out: `compare_pronouns` tries it."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from scripts.fit_pronouns import Case, Passage
from tonekit.model.folder import TOKENIZER, ModelFolder
from tonekit.model.mentions import MentionIndex
from tonekit.model.packing import pack
from tonekit.model.tokens import WindowTokenizer
from tonekit.model.torch_engine import TorchEngine
from tonekit.text.naming.casting.actor import Actor
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.standing import PRONOUNS

_HIDDEN = 64
_DROPOUT = 0.3
_RATE = 1e-3
_DECAY = 0.1
_EPOCHS = 10
_BATCH = 64

# Mean vector of each name and pronoun of a passage, by where it starts.
Vectors = Mapping[int, Tensor]


class Rows(NamedTuple):
    """The candidates of one pronoun or of many, one after the other.

    Attributes:
        inputs: What is known of each, by name, shape (n_rows, any).
        right: Whether each is right, shape (n_rows,).
        sizes: How many candidates each pronoun has.
    """

    inputs: Mapping[str, Tensor]
    right: Tensor
    sizes: Sequence[int]


def span_vectors(folder: ModelFolder, passages: Sequence[Passage]) -> list[Vectors]:
    """Encode the passages sentence by sentence, and keep what stands under names and pronouns."""
    engine = TorchEngine(folder)
    tokenizer = WindowTokenizer(Tokenizer.from_file(str(folder.path / TOKENIZER)), folder.config["max_tokens"])
    passage_of = [k for k, passage in enumerate(passages) for _ in passage.sentences]
    windows = tokenizer.windows([p.gold["text"][s.start : s.end] for p in passages for s in p.sentences])
    spans = [MentionIndex(places) for passage in passages for places in _places(passage)]
    found: list[dict[int, Tensor]] = [{} for _ in passages]
    with engine.running():
        for block in pack([len(window.ids) for window in windows], engine.block_tokens):
            here = [windows[k] for k in block.windows]
            states = engine.encode(np.fromiter(chain.from_iterable(w.ids for w in here), np.int64), block.groups)
            parts = torch.as_tensor(states).split([len(window.ids) for window in here])
            for window, rows in zip(here, parts, strict=True):
                known = found[passage_of[window.sentence]]
                for start, tokens in spans[window.sentence].tokens_in(window).items():
                    known.setdefault(start, rows[[window.first + token for token in tokens]].mean(0))
    return found


def _places(passage: Passage) -> Iterator[dict[int, list[tuple[int, int]]]]:
    """For each sentence where in it its names and pronouns stand, by where they start in the text."""
    for index, (sentence, line) in enumerate(zip(passage.sentences, passage.lines, strict=True)):
        spans = [(m.start, m.end) for mentions in passage.named for m in mentions if m.line == index]
        spans += [(token.start, token.end) for token in line.tokens if token.lower in PRONOUNS]
        yield {start: [(start - sentence.start, end - sentence.start)] for start, end in spans}


def rows_of(case: Case, vectors: Vectors, worth: Mapping[str, float]) -> Rows:
    """What a head may read of each candidate of a pronoun; the vectors of nobody are zero."""
    signs = torch.tensor([[features.get(name, 0.0) for name in worth] for features in case.features])
    nothing = torch.zeros_like(next(iter(vectors.values())))
    last = [_last_mention(actor, case.mention) for actor in case.actors]
    candidates = torch.stack([nothing if m is None else vectors.get(m.start, nothing) for m in last])
    pronoun = vectors.get(case.mention.start, nothing).expand_as(candidates)
    inputs = {
        "signs": signs,
        "points": signs @ torch.tensor([*worth.values()]).unsqueeze(1),
        "vectors": torch.cat((pronoun, candidates, pronoun * candidates), 1),
    }
    return Rows(inputs, torch.tensor(case.right), (len(case.right),))


def _last_mention(actor: Actor | None, pronoun: Mention) -> Mention | None:
    """The actor's last mention before the pronoun, else the first one behind it."""
    mentions = sorted(actor.mentions if actor else (), key=lambda m: m.start)
    return next((m for m in reversed(mentions) if m.start < pronoun.start), mentions[0] if mentions else None)


def join(parts: Iterable[Rows]) -> Rows:
    """The rows of many pronouns as one."""
    every = list(parts)
    inputs = {name: torch.cat([rows.inputs[name] for rows in every]) for name in every[0].inputs}
    return Rows(inputs, torch.cat([rows.right for rows in every]), [n for rows in every for n in rows.sizes])


def train(rows: Rows, inputs: Sequence[str], seed: int) -> nn.Module:
    """A head that gives the right candidates of a pronoun the most of a softmax over all of them."""
    torch.manual_seed(seed)
    order = random.Random(seed)
    pronouns = list(zip(joined(rows, inputs).split(rows.sizes), rows.right.split(rows.sizes), strict=True))
    size = pronouns[0][0].shape[1]
    head = nn.Sequential(
        nn.Dropout(_DROPOUT), nn.Linear(size, _HIDDEN), nn.GELU(), nn.Dropout(_DROPOUT), nn.Linear(_HIDDEN, 1)
    )
    optimizer = torch.optim.AdamW(head.parameters(), lr=_RATE, weight_decay=_DECAY)
    for _ in range(_EPOCHS):
        order.shuffle(pronouns)
        for start in range(0, len(pronouns), _BATCH):
            candidates, right = zip(*pronouns[start : start + _BATCH], strict=True)
            scores = head(torch.cat(candidates))[:, 0].split([len(r) for r in right])
            losses = [s.logsumexp(0) - s[r].logsumexp(0) for s, r in zip(scores, right, strict=True)]
            optimizer.zero_grad()
            torch.stack(losses).mean().backward()
            optimizer.step()
    return head.eval()


def joined(rows: Rows, inputs: Sequence[str]) -> Tensor:
    """What a head reads, one row a candidate."""
    return torch.cat([rows.inputs[name] for name in inputs], 1)
