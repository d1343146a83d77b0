"""Sentences and the mentions in them in, tone probabilities, polarities and evidence out: one pass of the encoder.

Windows of one chunk of sentences are packed into blocks; the heads read each block's vectors while they are there, and
only their small outputs are kept, so that memory does not grow with the number of sentences.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from tonekit import tones as inventory
from tonekit.errors import ModelFormatError
from tonekit.model.arrays import Array, to_numpy
from tonekit.model.calibration import Calibration, Floats
from tonekit.model.engine import Engine, Groups
from tonekit.model.evidence import carrying_spans
from tonekit.model.folder import TOKENIZER, ModelFolder, open_folder
from tonekit.model.mentions import MentionIndex, Mentions
from tonekit.model.packing import pack
from tonekit.model.tokens import Window, WindowTokenizer

# Long enough to sort away nearly all odd lengths, short enough for a progress bar and little memory.
CHUNK_SENTENCES = 1024
_N_EVIDENCE_TONES = 3


@dataclass(frozen=True, slots=True)
class SentenceScores:
    """What the model says of one sentence.

    Attributes:
        probabilities: One per tone asked for, in [0, 1].
        labels: The tones above their thresholds.
        polarity: In [-1, 1].
        targets: Polarity in [-1, 1] towards each key of the mentions handed in.
        evidence: Spans in the sentence, for the labels and the top three tones.
        n_windows: How many windows the sentence took.
    """

    probabilities: tuple[float, ...]
    labels: tuple[str, ...]
    polarity: float
    targets: Mapping[int, float]
    evidence: Mapping[str, tuple[tuple[int, int], ...]]
    n_windows: int


@dataclass(slots=True)
class _Raw:
    """Outputs of the heads for the windows of a chunk.

    `targets` holds, for each sentence and each key of its mentions, (mention tokens, logits) of every window that
    holds the mention.
    """

    windows: list[Window]
    tones: Floats
    polarity: Floats
    contributions: dict[int, Floats] = field(default_factory=dict)
    targets: dict[int, dict[int, list[tuple[int, Floats]]]] = field(default_factory=dict)


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
        threads: int | None = None,
    ) -> Reader:
        """Load a model folder; None is the model that ships with tonekit.

        Raises:
            ModelNotFoundError: The folder or a file of it is missing.
            ModelFormatError: It is damaged or of another version.
            ValueError: Device or precision cannot be used on this machine.
        """
        from tonekit.model.torch_engine import TorchEngine

        found = open_folder(folder)
        return cls(found, TorchEngine(found, device=device, precision=precision, threads=threads))

    def probabilities(self, sentences: Sequence[str]) -> Floats:
        """Tone probabilities alone, shape (n_sentences, n_tones)."""
        return self.calibration.probabilities(self.logits(sentences)[0])

    def logits(self, sentences: Sequence[str]) -> tuple[Floats, Floats]:
        """Uncalibrated tone logits, shape (n_sentences, n_tones), and polarities, shape (n_sentences,)."""
        tones = np.zeros((len(sentences), len(self.calibration.tones)), np.float32)
        polarity = np.zeros(len(sentences), np.float32)
        for start in range(0, len(sentences), CHUNK_SENTENCES):
            raw = self._run(sentences[start : start + CHUNK_SENTENCES])
            for index, places in enumerate(_by_sentence(raw.windows)):
                tones[start + index] = raw.tones[places].max(axis=0)
                polarity[start + index] = _token_mean(raw, places)
        return tones, polarity

    def target_logits(self, sentences: Sequence[str], mentions: Sequence[Mentions]) -> list[dict[int, Floats]]:
        """Uncalibrated logits over (negative, neutral, positive) for each key of each sentence's mentions."""
        found: list[dict[int, Floats]] = []
        for start in range(0, len(sentences), CHUNK_SENTENCES):
            chunk = slice(start, start + CHUNK_SENTENCES)
            raw = self._run(sentences[chunk], mentions[chunk])
            found += [_mean_targets(raw, index) for index in range(len(sentences[chunk]))]
        return found

    def read(
        self, sentences: Sequence[str], mentions: Sequence[Mentions], tones: Sequence[str]
    ) -> Iterator[SentenceScores]:
        """Score sentences, in order.

        Args:
            sentences: Their texts.
            mentions: For each, the spans in it of everyone whose polarity is wanted, under a key of the caller's.
            tones: Which tones of the model are wanted, in the order wanted.
        """
        columns = [self.calibration.tones.index(tone) for tone in tones]
        for start in range(0, len(sentences), CHUNK_SENTENCES):
            chunk = slice(start, start + CHUNK_SENTENCES)
            raw = self._run(sentences[chunk], mentions[chunk], keep_contributions=True)
            for index, places in enumerate(_by_sentence(raw.windows)):
                yield self._scores(sentences[start + index], index, places, raw, columns)

    def _scores(
        self, sentence: str, index: int, places: list[int], raw: _Raw, columns: Sequence[int]
    ) -> SentenceScores:
        logits = raw.tones[places]
        everything = self.calibration.probabilities(logits.max(axis=0)).tolist()
        wanted = {self.calibration.tones[column]: everything[column] for column in columns}
        labels = tuple(name for name in self.calibration.labels(everything) if name in wanted)
        top = sorted(wanted, key=lambda name: -wanted[name])[:_N_EVIDENCE_TONES]
        evidence = {}
        for name in wanted:
            if name in labels or name in top:
                column = self.calibration.tones.index(name)
                best = places[int(logits[:, column].argmax())]
                contributions = raw.contributions[best][:, column].tolist()
                evidence[name] = carrying_spans(sentence, raw.windows[best], contributions)
        targets = _mean_targets(raw, index)
        return SentenceScores(
            probabilities=tuple(wanted.values()),
            labels=labels,
            polarity=float(self.calibration.polarities(_token_mean(raw, places))),
            targets={key: float(self.calibration.target_polarities(found[None])[0]) for key, found in targets.items()},
            evidence=evidence,
            n_windows=len(places),
        )

    def _run(
        self, sentences: Sequence[str], mentions: Sequence[Mentions] | None = None, *, keep_contributions: bool = False
    ) -> _Raw:
        windows = self._tokenizer.windows(sentences)
        raw = _Raw(
            windows,
            tones=np.zeros((len(windows), len(self.calibration.tones)), np.float32),
            polarity=np.zeros(len(windows), np.float32),
        )
        indices = None if mentions is None else [MentionIndex(found) for found in mentions]
        with self._engine.running():
            for block in pack([len(window.ids) for window in windows], self._engine.block_tokens):
                self._run_block(block.windows, block.groups, indices, raw, keep_contributions)
        return raw

    def _run_block(
        self,
        places: Sequence[int],
        groups: Groups,
        mentions: Sequence[MentionIndex] | None,
        raw: _Raw,
        keep_contributions: bool,
    ) -> None:
        windows = [raw.windows[place] for place in places]
        ids = np.fromiter(chain.from_iterable(window.ids for window in windows), np.int64)
        kept, owners = _counting(windows)
        states = self._engine.encode(ids, groups)[self._engine.indices(kept)]
        owner = self._engine.indices(owners)
        judges = self._engine.judges
        contributions = judges.tones.pooling.contributions(states, owner, len(windows))
        rows = list(places)
        raw.tones[rows] = to_numpy(judges.tones.pooling.pool(contributions, owner, len(windows)))
        raw.polarity[rows] = to_numpy(judges.polarity.judge(states, owner, len(windows)))[:, 0]
        if keep_contributions:
            ends = np.cumsum([len(window.offsets) for window in windows])
            raw.contributions.update(zip(places, np.split(to_numpy(contributions), ends[:-1]), strict=True))
        if mentions is not None:
            self._judge_targets(states, owner, windows, mentions, raw)

    def _judge_targets(
        self, states: Array, owner: Array, windows: Sequence[Window], mentions: Sequence[MentionIndex], raw: _Raw
    ) -> None:
        span_tokens: list[int] = []
        span_targets: list[int] = []
        keys: list[tuple[int, int]] = []
        counts: list[int] = []
        target_windows: list[int] = []
        first = 0
        for number, window in enumerate(windows):
            for key, tokens in mentions[window.sentence].tokens_in(window).items():
                span_tokens += [first + token for token in tokens]
                span_targets += [len(keys)] * len(tokens)
                keys.append((window.sentence, key))
                counts.append(len(tokens))
                target_windows.append(number)
            first += len(window.offsets)
        if not keys:
            return
        indices = self._engine.indices
        spans = (indices(span_tokens), indices(span_targets))
        logits = to_numpy(self._engine.judges.targets.judge(states, owner, spans, indices(target_windows)))
        for (sentence, key), count, row in zip(keys, counts, logits, strict=True):
            raw.targets.setdefault(sentence, {}).setdefault(key, []).append((count, row))


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
    weights = [len(raw.windows[place].offsets) for place in places]
    return np.asarray(np.average(raw.polarity[list(places)], weights=weights), np.float32)


def _mean_targets(raw: _Raw, index: int) -> dict[int, Floats]:
    """Mean logits towards each target of a sentence over its windows, weighted by the mention's tokens in them."""
    found = {}
    for key, rows in raw.targets.get(index, {}).items():
        weights = [count for count, _ in rows]
        found[key] = np.asarray(np.average([row for _, row in rows], axis=0, weights=weights), np.float32)
    return found


def _load_tokenizer(path: Path) -> Tokenizer:
    try:
        return Tokenizer.from_file(str(path))
    except Exception as error:  # tokenizers raises this very class
        raise ModelFormatError(f"{path} is not a tokenizer that this version of tokenizers reads: {error}.") from error
