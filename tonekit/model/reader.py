"""Sentences and the mentions in them in, tone probabilities, polarities and evidence out: one pass of the encoder.

Windows of one chunk of sentences are packed into blocks; the heads read each block's vectors while they are there, and
only their small outputs are kept, so that memory does not grow with the number of sentences.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import chain, combinations
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from tonekit import tones as inventory
from tonekit.errors import ModelFormatError, UnknownToneError
from tonekit.model.arrays import Array, concatenate, segment_mean, take, to_numpy
from tonekit.model.calibration import Calibration, Floats
from tonekit.model.engine import Engine, Groups
from tonekit.model.evidence import carrying_spans
from tonekit.model.folder import TOKENIZER, ModelFolder, open_folder
from tonekit.model.judges import Pooling, SpanTokens, label_text
from tonekit.model.mentions import MentionIndex, Mentions
from tonekit.model.packing import pack
from tonekit.model.tokens import Window, WindowTokenizer
from tonekit.tones import Tone

_Key = TypeVar("_Key")

# Long enough to sort away nearly all odd lengths, short enough for a progress bar and little memory.
CHUNK_SENTENCES = 1024
_N_EVIDENCE_TONES = 3
# A list of names has a direction between no two of them, and pairs grow with the square.
_MOST_PAIRED = 6


@dataclass(frozen=True, slots=True)
class SentenceScores:
    """What the model says of one sentence.

    Attributes:
        probabilities: One per tone asked for, in [0, 1].
        labels: The tones above their thresholds.
        polarity: In [-1, 1].
        targets: Polarity in [-1, 1] towards each key of the mentions handed in.
        directions: Polarity in [-1, 1] of one key towards another, where the sentence shows that attitude.
        evidence: Spans in the sentence, for the labels and the top three tones.
        n_windows: How many windows the sentence took.
    """

    probabilities: tuple[float, ...]
    labels: tuple[str, ...]
    polarity: float
    targets: Mapping[int, float]
    directions: Mapping[tuple[int, int], float]
    evidence: Mapping[str, tuple[tuple[int, int], ...]]
    n_windows: int


@dataclass(slots=True)
class _Raw:
    """Outputs of the heads for the windows of a chunk.

    `targets` holds, for each sentence and each key of its mentions, (mention tokens, logits) of every window that
    holds the mention; `directions` the same of two keys, the one that the window mentions first before the other.
    """

    windows: list[Window]
    tones: Floats
    polarity: Floats
    contributions: dict[int, Floats] = field(default_factory=dict)
    targets: dict[int, dict[int, list[tuple[int, Floats]]]] = field(default_factory=dict)
    directions: dict[int, dict[tuple[int, int], list[tuple[int, Floats]]]] = field(default_factory=dict)


class Reader:
    """A loaded model.

    Args:
        folder: Its files.
        engine: What runs it.

    Raises:
        ModelFormatError: The folder is damaged or of another version.
    """

    def __init__(self, folder: ModelFolder, engine: Engine) -> None:
        self.folder = folder
        self.calibration = Calibration.from_config(folder.config)
        if self.calibration.tones != inventory.names():
            raise ModelFormatError(f"the model in {folder.path} was made for other tones than this version of tonekit.")
        self._engine = engine
        self._tokenizer = WindowTokenizer(_load_tokenizer(folder.path / TOKENIZER), folder.config["max_tokens"])

    @classmethod
    def open(
        cls,
        folder: str | Path | None,
        *,
        device: str | None = None,
        precision: str = "fp32",
        backend: str = "auto",
        threads: int | None = None,
        batch_tokens: int | None = None,
    ) -> Reader:
        """Load a model folder; None is the model that ships with tonekit.

        The backend "auto" is torch where it is installed, and else onnxruntime.

        Raises:
            ModelNotFoundError: The folder or a file of it is missing.
            ModelFormatError: It is damaged or of another version.
            ValueError: Device, precision or backend cannot be used on this machine.
        """
        kind = _engine_class(backend)
        found = open_folder(folder)
        return cls(found, kind(found, device=device, precision=precision, threads=threads, batch_tokens=batch_tokens))

    def probabilities(self, sentences: Sequence[str]) -> Floats:
        """Tone probabilities alone, shape (n_sentences, n_tones)."""
        return self.calibration.probabilities(self.logits(sentences)[0])

    def logits(self, sentences: Sequence[str]) -> tuple[Floats, Floats]:
        """Uncalibrated tone logits, shape (n_sentences, n_tones), and polarities, shape (n_sentences,)."""
        tones = np.zeros((len(sentences), len(self.calibration.tones)), np.float32)
        polarity = np.zeros(len(sentences), np.float32)
        for start, raw in self._chunks(sentences):
            by_sentence = _by_sentence(raw.windows)
            firsts = [places[0] for places in by_sentence]
            tones[start : start + len(firsts)] = np.maximum.reduceat(raw.tones, firsts, axis=0)
            polarity[start : start + len(firsts)] = [_token_mean(raw, places) for places in by_sentence]
        return tones, polarity

    def target_logits(self, sentences: Sequence[str], mentions: Sequence[Mentions]) -> list[dict[int, Floats]]:
        """Uncalibrated logits over (negative, neutral, positive) for each key of each sentence's mentions."""
        found: list[dict[int, Floats]] = []
        for _, raw in self._chunks(sentences, mentions):
            found += [_mean_rows(raw.targets.get(index, {})) for index in range(raw.windows[-1].sentence + 1)]
        return found

    def direction_logits(
        self, sentences: Sequence[str], mentions: Sequence[Mentions]
    ) -> list[dict[tuple[int, int], Floats]]:
        """Uncalibrated logits over `judges.DIRECTION_CLASSES` for each two keys of each sentence's mentions.

        The key that is mentioned first comes first.
        """
        found: list[dict[tuple[int, int], Floats]] = []
        for _, raw in self._chunks(sentences, mentions):
            found += [_mean_rows(raw.directions.get(index, {})) for index in range(raw.windows[-1].sentence + 1)]
        return found

    def read(
        self, sentences: Sequence[str], mentions: Sequence[Mentions], tones: Sequence[Tone]
    ) -> Iterator[SentenceScores]:
        """Score sentences, in order.

        Args:
            sentences: Their texts.
            mentions: For each, the spans in it of everyone whose polarity is wanted, under a key of the caller's.
            tones: Which tones are wanted, in the order wanted; those that the model has not learned are scored from
                their words.
        """
        self.refuse_unscorable(tones)
        own = self._own(tones)
        pooling = self._engine.judges.tones.pooling
        if own and sentences:
            pooling = pooling.joined(self._pooling_of(own))
        known = (*self.calibration.tones, *(tone.name for tone in own))
        columns = [(tone, known.index(tone.name)) for tone in tones]
        for start, raw in self._chunks(sentences, mentions, pooling, keep_contributions=True):
            for index, places in enumerate(_by_sentence(raw.windows)):
                yield self._scores(sentences[start + index], index, places, raw, columns)

    def _scores(
        self, sentence: str, index: int, places: list[int], raw: _Raw, columns: Sequence[tuple[Tone, int]]
    ) -> SentenceScores:
        logits = raw.tones[places]
        n_words = logits.shape[1] - len(self.calibration.tones)
        everything = self.calibration.probabilities(logits.max(axis=0), n_words).tolist()
        wanted = {tone.name: everything[column] for tone, column in columns}
        labels = tuple(tone.name for tone, _ in columns if wanted[tone.name] >= self.calibration.threshold(tone))
        top = sorted(wanted, key=lambda name: -wanted[name])[:_N_EVIDENCE_TONES]
        evidence = {}
        for tone, column in columns:
            if tone.name in labels or tone.name in top:
                best = places[int(logits[:, column].argmax())]
                contributions = raw.contributions[best][:, column].tolist()
                evidence[tone.name] = carrying_spans(sentence, raw.windows[best], contributions)
        targets, pairs = (_mean_rows(found.get(index, {})) for found in (raw.targets, raw.directions))
        return SentenceScores(
            probabilities=tuple(wanted.values()),
            labels=labels,
            polarity=float(self.calibration.polarities(_token_mean(raw, places))),
            targets={key: float(self.calibration.target_polarities(found[None])[0]) for key, found in targets.items()},
            directions=self._directions(pairs),
            evidence=evidence,
            n_windows=len(places),
        )

    def _directions(self, pairs: Mapping[tuple[int, int], Floats]) -> dict[tuple[int, int], float]:
        if not pairs:
            return {}
        found: dict[tuple[int, int], float] = {}
        for (first, second), ways in zip(pairs, self.calibration.directions(np.stack([*pairs.values()])), strict=True):
            for key, polarity in zip(((first, second), (second, first)), ways, strict=True):
                if polarity is not None:
                    found[key] = polarity
        return found

    def refuse_unscorable(self, tones: Sequence[Tone]) -> None:
        """Raise an UnknownToneError where the caller's own tones are wanted and the model scores the inventory only."""
        if self._engine.judges.labels is None and (own := self._own(tones)):
            names = ", ".join(repr(tone.name) for tone in own)
            raise UnknownToneError(
                f"`tones` holds {names}, and the model {self.folder.id!r} scores the inventory only: leave it out, or "
                "use a model that scores tones from their words, as the one that ships with tonekit does."
            )

    def _own(self, tones: Sequence[Tone]) -> list[Tone]:
        """Those that the model has not learned."""
        return [tone for tone in tones if tone.name not in self.calibration.tones]

    def _pooling_of(self, tones: Sequence[Tone]) -> Pooling:
        """What scores tones from their words."""
        judge = self._engine.judges.labels
        assert judge is not None, "refuse_unscorable has been called"
        with self._engine.running():
            vectors = [self._label_vector(label_text(tone.name, tone.definition)) for tone in tones]
            return judge.judge(concatenate(vectors, axis=0))

    def _label_vector(self, text: str) -> Array:
        windows = self._tokenizer.windows([text])
        block = next(iter(pack([len(window.ids) for window in windows], self._engine.block_tokens)))
        states, _ = self._encode([windows[place] for place in block.windows], block.groups)
        return segment_mean(states, self._engine.indices([0] * len(states)), 1)

    def _chunks(
        self,
        sentences: Sequence[str],
        mentions: Sequence[Mentions] | None = None,
        pooling: Pooling | None = None,
        *,
        keep_contributions: bool = False,
    ) -> Iterator[tuple[int, _Raw]]:
        """The index of the first sentence of each chunk, and the outputs for the chunk."""
        pooling = pooling or self._engine.judges.tones.pooling
        starts = range(0, len(sentences), CHUNK_SENTENCES)
        chunks = [slice(start, start + CHUNK_SENTENCES) for start in starts]
        for chunk, windows in zip(chunks, self._tokenised(sentences[chunk] for chunk in chunks), strict=True):
            asked = None if mentions is None else mentions[chunk]
            yield chunk.start, self._run(windows, asked, pooling, keep_contributions=keep_contributions)

    def _tokenised(self, chunks: Iterable[Sequence[str]]) -> Iterator[list[Window]]:
        """The windows of each chunk; a GPU need not wait for them, since the next are made while it computes."""
        if not self._engine.reads_ahead:
            yield from map(self._tokenizer.windows, chunks)
            return
        with ThreadPoolExecutor(1) as ahead:
            coming: deque[Future[list[Window]]] = deque()
            for chunk in chunks:
                coming.append(ahead.submit(self._tokenizer.windows, chunk))
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
    ) -> _Raw:
        raw = _Raw(
            windows,
            tones=np.zeros((len(windows), len(pooling.bias)), np.float32),
            polarity=np.zeros(len(windows), np.float32),
        )
        indices = None if mentions is None else [MentionIndex(found) for found in mentions]
        with self._engine.running():
            for block in pack([len(window.ids) for window in windows], self._engine.block_tokens):
                self._run_block(block.windows, block.groups, indices, raw, pooling, keep_contributions)
        return raw

    def _run_block(
        self,
        places: Sequence[int],
        groups: Groups,
        mentions: Sequence[MentionIndex] | None,
        raw: _Raw,
        pooling: Pooling,
        keep_contributions: bool,
    ) -> None:
        windows = [raw.windows[place] for place in places]
        states, owner = self._encode(windows, groups)
        # The polarity is pooled with the tones: one product for both, the last column its own.
        pooling = pooling.joined(self._engine.judges.polarity.pooling)
        contributions = pooling.contributions(states, owner, len(windows))
        logits = to_numpy(pooling.pool(contributions, owner, len(windows)))
        raw.tones[list(places)], raw.polarity[list(places)] = logits[:, :-1], logits[:, -1]
        if keep_contributions:
            ends = np.cumsum([len(window.offsets) for window in windows])
            raw.contributions.update(zip(places, np.split(to_numpy(contributions), ends[:-1]), strict=True))
        if mentions is not None:
            self._judge_mentions(states, owner, windows, mentions, raw)

    def _encode(self, windows: Sequence[Window], groups: Groups) -> tuple[Array, Array]:
        """The vectors of the tokens that count, and the window of each."""
        ids = np.fromiter(chain.from_iterable(window.ids for window in windows), np.int64)
        kept, owners = _counting(windows)
        states = self._engine.encode(ids, groups)
        return take(states, self._engine.indices(kept)), self._engine.indices(owners)

    def _judge_mentions(
        self, states: Array, owner: Array, windows: Sequence[Window], mentions: Sequence[MentionIndex], raw: _Raw
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
                raw.targets.setdefault(sentence, {}).setdefault(key, []).append((count, row))
        if doubles and judges.directions is not None:
            both = (first.spans(indices), second.spans(indices), indices(first.windows))
            logits = to_numpy(judges.directions.judge(states, owner, *both))
            for (sentence, pair), count, row in zip(doubles, first.counts, logits, strict=True):
                raw.directions.setdefault(sentence, {}).setdefault(pair, []).append((count, row))


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


def _by_sentence(windows: Sequence[Window]) -> list[list[int]]:
    places: list[list[int]] = []
    for place, window in enumerate(windows):
        if window.sentence == len(places):
            places.append([])
        places[-1].append(place)
    return places


def _token_mean(raw: _Raw, places: Sequence[int]) -> NDArray[np.float32]:
    """Mean polarity of a sentence's windows, weighted by their tokens."""
    if len(places) == 1:
        return np.asarray(raw.polarity[places[0]])
    weights = [len(raw.windows[place].offsets) for place in places]
    return np.asarray(np.average(raw.polarity[list(places)], weights=weights), np.float32)


def _mean_rows(found: Mapping[_Key, list[tuple[int, Floats]]]) -> dict[_Key, Floats]:
    """Mean logits of each key over its windows, weighted by the mention's tokens in them."""
    return {key: rows[0][1] if len(rows) == 1 else _mean_row(rows) for key, rows in found.items()}


def _mean_row(rows: Sequence[tuple[int, Floats]]) -> Floats:
    return np.asarray(np.average([row for _, row in rows], axis=0, weights=[n for n, _ in rows]), np.float32)


def _engine_class(backend: str) -> Callable[..., Engine]:
    # It depends on what is installed and on nothing else, so that the same text gets the same score every time.
    if backend == "onnx" or (backend == "auto" and find_spec("torch") is None):
        from tonekit.model.onnx_engine import OnnxEngine

        return OnnxEngine
    from tonekit.model.torch_engine import TorchEngine

    return TorchEngine


def _load_tokenizer(path: Path) -> Tokenizer:
    try:
        return Tokenizer.from_file(str(path))
    except Exception as error:  # tokenizers raises this very class
        raise ModelFormatError(f"{path} is not a tokenizer that this version of tokenizers reads: {error}.") from error
