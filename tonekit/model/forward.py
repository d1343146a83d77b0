"""Sentences and the mentions in them in, what the heads say of them out: one pass of the encoder.

Windows of one chunk of sentences are packed into blocks; the heads read each block's vectors while they are there, and
only their small outputs are kept, so that memory does not grow with the number of sentences.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import chain, combinations, starmap

import numpy as np
from numpy.typing import NDArray

from tonekit.model.arrays import Array, segment_mean, take, to_numpy
from tonekit.model.engine import Engine, Groups
from tonekit.model.judges import Pooling, SpanTokens
from tonekit.model.mentions import MentionIndex, Mentions
from tonekit.model.outputs import Outputs
from tonekit.model.packing import Block, pack
from tonekit.model.pseudonyms import Spans
from tonekit.model.tokens import Window, WindowTokenizer

# Long enough to sort away nearly all odd lengths, short enough for a progress bar and little memory.
CHUNK_SENTENCES = 1024
# A list of names has a direction between no two of them, and pairs grow with the square.
_MOST_PAIRED = 6


class ForwardPass:
    """An engine with the tokenizer of its model."""

    def __init__(self, engine: Engine, tokenizer: WindowTokenizer) -> None:
        self._engine, self._tokenizer = engine, tokenizer

    def chunks(
        self,
        sentences: Sequence[str],
        mentions: Sequence[Mentions] | None = None,
        pooling: Pooling | None = None,
        *,
        names: Sequence[Spans] | None = None,
        keep_contributions: bool = False,
    ) -> Iterator[tuple[int, Outputs]]:
        """The index of the first sentence of each chunk, and the outputs for the chunk."""
        pooling = pooling or self._engine.judges.tones.pooling
        starts = range(0, len(sentences), CHUNK_SENTENCES)
        chunks = [slice(start, start + CHUNK_SENTENCES) for start in starts]
        texts = ((sentences[chunk], None if names is None else names[chunk]) for chunk in chunks)
        for chunk, windows in zip(chunks, self._tokenised(texts), strict=True):
            asked = None if mentions is None else mentions[chunk]
            yield chunk.start, self._run(windows, asked, pooling, keep_contributions=keep_contributions)

    def sentence_vector(self, text: str) -> Array:
        """The mean of the vectors of the tokens of one text, shape (1, hidden)."""
        windows = self._tokenizer.windows([text])
        block = next(iter(pack([len(window.ids) for window in windows], self._engine.block_tokens)))
        states, _ = self._encode([windows[place] for place in block.windows], block.groups)
        return segment_mean(states, self._engine.indices([0] * len(states)), 1)

    def _tokenised(self, chunks: Iterable[tuple[Sequence[str], Sequence[Spans] | None]]) -> Iterator[list[Window]]:
        """The windows of each chunk; a GPU need not wait for them, since the next are made while it computes."""
        if not self._engine.reads_ahead:
            yield from starmap(self._tokenizer.windows, chunks)
            return
        with ThreadPoolExecutor(1) as ahead:
            coming: deque[Future[list[Window]]] = deque()
            for chunk in chunks:
                coming.append(ahead.submit(self._tokenizer.windows, *chunk))
                if len(coming) > 1:
                    yield coming.popleft().result()
            for last in coming:
                yield last.result()

    def _run(
        self,
        windows: list[Window],
        mentions: Sequence[Mentions] | None,
        pooling: Pooling,
        *,
        keep_contributions: bool,
    ) -> Outputs:
        outputs = Outputs(
            windows,
            tones=np.zeros((len(windows), len(pooling.bias)), np.float32),
            polarity=np.zeros(len(windows), np.float32),
        )
        indices = None if mentions is None else [MentionIndex(found) for found in mentions]
        with self._engine.running():
            for block in pack([len(window.ids) for window in windows], self._engine.block_tokens):
                self._run_block(block, indices, outputs, pooling, keep_contributions=keep_contributions)
        return outputs

    def _run_block(
        self,
        block: Block,
        mentions: Sequence[MentionIndex] | None,
        outputs: Outputs,
        pooling: Pooling,
        *,
        keep_contributions: bool,
    ) -> None:
        windows = [outputs.windows[place] for place in block.windows]
        states, owner = self._encode(windows, block.groups)
        # The polarity is pooled with the tones: one product for both, the last column its own.
        pooling = pooling.joined(self._engine.judges.polarity.pooling)
        contributions = pooling.contributions(states, owner, len(windows))
        logits = to_numpy(pooling.pool(contributions, owner, len(windows)))
        places = list(block.windows)
        outputs.tones[places], outputs.polarity[places] = logits[:, :-1], logits[:, -1]
        if keep_contributions:
            ends = np.cumsum([len(window.offsets) for window in windows])
            outputs.contributions.update(zip(places, np.split(to_numpy(contributions), ends[:-1]), strict=True))
        if mentions is not None:
            self._judge_mentions(states, owner, windows, mentions, outputs)

    def _encode(self, windows: Sequence[Window], groups: Groups) -> tuple[Array, Array]:
        """The vectors of the tokens that count, and the window of each."""
        ids = np.fromiter(chain.from_iterable(window.ids for window in windows), np.int64)
        kept, owners = _counting(windows)
        states = self._engine.encode(ids, groups)
        return take(states, self._engine.indices(kept)), self._engine.indices(owners)

    def _judge_mentions(
        self, states: Array, owner: Array, windows: Sequence[Window], mentions: Sequence[MentionIndex], outputs: Outputs
    ) -> None:
        """Judge every mention of every window, and every two of them."""
        alone, first, second = _Asked(), _Asked(), _Asked()
        singles: list[tuple[int, int]] = []
        doubles: list[tuple[int, tuple[int, int]]] = []
        start = 0
        for number, window in enumerate(windows):
            found = mentions[window.sentence].tokens_in(window)
            places = {key: [start + token for token in tokens] for key, tokens in found.items()}
            for key, tokens in places.items():
                singles.append((window.sentence, key))
                alone.add(tokens, number)
            if 1 < len(places) <= _MOST_PAIRED:
                for one, other in combinations(sorted(places, key=lambda key: min(places[key])), 2):
                    doubles.append((window.sentence, (one, other)))
                    first.add(places[one], number)
                    second.add(places[other], number)
            start += len(window.offsets)
        judges, indices = self._engine.judges, self._engine.indices
        if singles:
            logits = to_numpy(judges.targets.judge(states, owner, alone.spans(indices), indices(alone.windows)))
            for (sentence, key), count, row in zip(singles, alone.counts, logits, strict=True):
                outputs.targets.setdefault(sentence, {}).setdefault(key, []).append((count, row))
        if doubles and judges.directions is not None:
            both = (first.spans(indices), second.spans(indices), indices(first.windows))
            logits = to_numpy(judges.directions.judge(states, owner, *both))
            for (sentence, pair), count, row in zip(doubles, first.counts, logits, strict=True):
                outputs.directions.setdefault(sentence, {}).setdefault(pair, []).append((count, row))


@dataclass(slots=True)
class _Asked:
    """Mentions that a judge is asked about: their tokens, how many each has, and the window of each."""

    tokens: list[int] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    windows: list[int] = field(default_factory=list)

    def add(self, tokens: Sequence[int], window: int) -> None:
        self.tokens += tokens
        self.counts.append(len(tokens))
        self.windows.append(window)

    def spans(self, indices: Callable[[Sequence[int]], Array]) -> SpanTokens:
        owners = [number for number, count in enumerate(self.counts) for _ in range(count)]
        return indices(self.tokens), indices(owners)


def _counting(windows: Sequence[Window]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where in a block the tokens that count stand, and the window of each."""
    lengths = np.array([len(window.offsets) for window in windows])
    starts = np.cumsum([0, *(len(window.ids) for window in windows[:-1])]) + [window.first for window in windows]
    owner = np.repeat(np.arange(len(windows)), lengths)
    return np.arange(len(owner)) + np.repeat(starts - (np.cumsum(lengths) - lengths), lengths), owner
