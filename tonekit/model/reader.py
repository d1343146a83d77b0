"""A model folder in, a SentenceReader out: tone probabilities, polarities and evidence of sentences and mentions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from tonekit import tones as inventory
from tonekit.errors import ModelFormatError, UnknownToneError
from tonekit.model.arrays import concatenate
from tonekit.model.calibration import Calibration, Floats
from tonekit.model.engine import Engine
from tonekit.model.evidence import carrying_spans
from tonekit.model.folder import TOKENIZER, ModelFolder, open_folder
from tonekit.model.forward import ForwardPass
from tonekit.model.judges import Pooling, label_text
from tonekit.model.mentions import Mentions
from tonekit.model.outputs import Outputs
from tonekit.model.pseudonyms import Spans
from tonekit.model.tokens import WindowTokenizer
from tonekit.tones import Tone

_N_EVIDENCE_TONES = 3


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


class SentenceReader:
    """A loaded model.

    Args:
        folder: Its files.
        engine: What runs it.

    Attributes:
        folder: Its files.
        calibration: Its logits to probabilities and labels.
        engine: What runs it.
        tokenizer: Its windows of token ids.

    Raises:
        ModelFormatError: The folder is damaged or of another version.
    """

    def __init__(self, folder: ModelFolder, engine: Engine) -> None:
        self.folder, self.engine = folder, engine
        self.calibration = Calibration.from_config(folder.config)
        if self.calibration.tones != inventory.names():
            raise ModelFormatError(f"the model in {folder.path} was made for other tones than this version of tonekit.")
        tokenizer = _load_tokenizer(folder.path / TOKENIZER)
        self.tokenizer = WindowTokenizer(tokenizer, folder.config["max_tokens"], folder.config.get("pseudonyms", ()))
        self._forward = ForwardPass(engine, self.tokenizer)

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
    ) -> SentenceReader:
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

    def probabilities(self, sentences: Sequence[str], names: Sequence[Spans] | None = None) -> Floats:
        """Tone probabilities alone, shape (n_sentences, n_tones)."""
        return self.calibration.probabilities(self.logits(sentences, names)[0])

    def logits(self, sentences: Sequence[str], names: Sequence[Spans] | None = None) -> tuple[Floats, Floats]:
        """Uncalibrated tone logits, shape (n_sentences, n_tones), and polarities, shape (n_sentences,)."""
        tones = np.zeros((len(sentences), len(self.calibration.tones)), np.float32)
        polarity = np.zeros(len(sentences), np.float32)
        for start, outputs in self._forward.chunks(sentences, names=names):
            by_sentence = outputs.by_sentence()
            firsts = [places[0] for places in by_sentence]
            tones[start : start + len(firsts)] = np.maximum.reduceat(outputs.tones, firsts, axis=0)
            polarity[start : start + len(firsts)] = [outputs.polarity_of(places) for places in by_sentence]
        return tones, polarity

    def target_logits(
        self, sentences: Sequence[str], mentions: Sequence[Mentions], names: Sequence[Spans] | None = None
    ) -> list[dict[int, Floats]]:
        """Uncalibrated logits over (negative, neutral, positive) for each key of each sentence's mentions."""
        found: list[dict[int, Floats]] = []
        for _, outputs in self._forward.chunks(sentences, mentions, names=names):
            found += map(outputs.targets_of, range(outputs.n_sentences))
        return found

    def direction_logits(
        self, sentences: Sequence[str], mentions: Sequence[Mentions], names: Sequence[Spans] | None = None
    ) -> list[dict[tuple[int, int], Floats]]:
        """Uncalibrated logits over `judges.DIRECTION_CLASSES` for each two keys of each sentence's mentions.

        The key that is mentioned first comes first.
        """
        found: list[dict[tuple[int, int], Floats]] = []
        for _, outputs in self._forward.chunks(sentences, mentions, names=names):
            found += map(outputs.directions_of, range(outputs.n_sentences))
        return found

    def read(
        self,
        sentences: Sequence[str],
        mentions: Sequence[Mentions],
        tones: Sequence[Tone],
        standings: Sequence[Mapping[int, str]] | None = None,
        names: Sequence[Spans] | None = None,
    ) -> Iterator[SentenceScores]:
        """Score sentences, in order.

        Args:
            sentences: Their texts.
            mentions: For each, the spans in it of everyone whose polarity is wanted, under a key of the caller's.
            tones: Which tones are wanted, in the order wanted; those that the model has not learned are scored from
                their words.
            standings: For each sentence how the keys of its mentions stand to it: see
                `Calibration.target_polarities`. Left out: they are asked about alone.
            names: For each sentence where the names of people stand in it, which the encoder is not to read. Left out:
                it reads them.
        """
        self.refuse_unscorable(tones)
        own = self._own(tones)
        pooling = self.engine.judges.tones.pooling
        if own and sentences:
            pooling = pooling.joined(self._pooling_of(own))
        known = (*self.calibration.tones, *(tone.name for tone in own))
        columns = [(tone, known.index(tone.name)) for tone in tones]
        chunks = self._forward.chunks(sentences, mentions, pooling, names=names, keep_contributions=True)
        for start, outputs in chunks:
            for index, places in enumerate(outputs.by_sentence()):
                stand = standings[start + index] if standings is not None else {}
                yield self._scores(sentences[start + index], index, places, outputs, columns, stand)

    def _scores(
        self,
        sentence: str,
        index: int,
        places: list[int],
        outputs: Outputs,
        columns: Sequence[tuple[Tone, int]],
        standings: Mapping[int, str],
    ) -> SentenceScores:
        logits = outputs.tones[places]
        n_words = logits.shape[1] - len(self.calibration.tones)
        everything = self.calibration.probabilities(logits.max(axis=0), n_words).tolist()
        wanted = {tone.name: everything[column] for tone, column in columns}
        labels = tuple(tone.name for tone, _ in columns if wanted[tone.name] >= self.calibration.threshold(tone))
        top = sorted(wanted, key=lambda name: -wanted[name])[:_N_EVIDENCE_TONES]
        evidence = {}
        for tone, column in columns:
            if tone.name in labels or tone.name in top:
                best = places[int(logits[:, column].argmax())]
                contributions = outputs.contributions[best][:, column].tolist()
                evidence[tone.name] = carrying_spans(sentence, outputs.windows[best], contributions)
        targets = outputs.targets_of(index)
        return SentenceScores(
            probabilities=tuple(wanted.values()),
            labels=labels,
            polarity=float(self.calibration.polarities(outputs.polarity_of(places))),
            targets=self.calibration.polarities_of(targets, standings),
            directions=self._directions(outputs.directions_of(index)),
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
        if self.engine.judges.labels is None and (own := self._own(tones)):
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
        judge = self.engine.judges.labels
        assert judge is not None, "refuse_unscorable has been called"
        with self.engine.running():
            vectors = [self._forward.sentence_vector(label_text(tone.name, tone.definition)) for tone in tones]
            return judge.judge(concatenate(vectors, axis=0))


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
