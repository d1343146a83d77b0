"""A model folder and texts in, Reports out: a model and everything around it, in one process or in several."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence, Sized
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from tonekit import tones as inventory
from tonekit.arguments import check_choice, check_count, checked_aliases, checked_turns
from tonekit.pipeline.batches import (
    BATCH_SENTENCES,
    Failed,
    as_documents,
    batches_of_documents,
    batches_of_pages,
    failed,
    one_ahead,
    read_each,
)
from tonekit.pipeline.sentences import asked_of, sentences_of
from tonekit.pipeline.telling import foreign_note, warn_if_foreign, warn_if_path, with_progress
from tonekit.result import aggregate
from tonekit.result.report import Report
from tonekit.text.actors import find_people
from tonekit.text.document import Document
from tonekit.text.reading import Aliases, Page, read_document, read_turns
from tonekit.tones import Tone
from tonekit.warn import warn_caller

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from tonekit.model.reader import SentenceReader, SentenceScores

# So many batches of a CPU are one of a GPU.
_GPU_BATCHES = 8


@dataclass(frozen=True, slots=True)
class Settings:
    """Which model, and how it is to run: see `Scorer.from_pretrained`."""

    folder: str | Path | None = None
    device: str | None = None
    precision: str = "fp32"
    backend: str = "auto"
    threads: int | None = None
    batch_tokens: int | None = None

    def load(self) -> SentenceReader:
        """Load the model."""
        from tonekit.model.reader import SentenceReader

        return SentenceReader.open(
            self.folder,
            device=self.device,
            precision=self.precision,
            backend=self.backend,
            threads=self.threads,
            batch_tokens=self.batch_tokens,
        )

    def shared_by(self, n_workers: int) -> Settings:
        """The same for one of several processes, which share the threads."""
        # The cores that this process may use are fewer than the machine's in a container.
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        return replace(self, threads=max(1, (self.threads or cores) // n_workers))


class Scorer:
    """A model and everything around it; make one and keep it.

    Use `Scorer.from_pretrained`. A Scorer may be shared by threads, and copied and pickled: what travels is how it was
    made, so the other process loads the model from the same folder when it first scores.

    Args:
        settings: Which model, and how it is to run.

    Raises:
        TypeError: `settings` are none, but a folder, say.
    """

    def __init__(self, settings: Settings) -> None:
        if not isinstance(settings, Settings):
            raise TypeError(f"`settings` must be Settings, got {type(settings).__name__}; use Scorer.from_pretrained.")
        self._settings = settings
        self._loading = threading.Lock()
        self._loaded: SentenceReader | None = None

    def __reduce__(self) -> tuple[type[Scorer], tuple[Settings]]:
        return Scorer, (self._settings,)

    def __repr__(self) -> str:
        return f"<Scorer: {self._loaded.folder.id if self._loaded is not None else 'model not loaded yet'}>"

    @property
    def _reader(self) -> SentenceReader:
        """The model, loaded when it is first needed, so that a wrong argument is told before."""
        # Threads that score at once for the first time would each load it.
        with self._loading:
            if self._loaded is None:
                self._loaded = self._settings.load()
            return self._loaded

    @classmethod
    def from_pretrained(
        cls,
        folder: str | Path | None = None,
        *,
        device: str | None = None,
        precision: str = "fp32",
        backend: str = "auto",
        threads: int | None = None,
        batch_tokens: int | None = None,
    ) -> Scorer:
        """Load a model folder; nothing is ever downloaded.

        Args:
            folder: A folder written by `save_pretrained`; None is the model that ships with tonekit.
            device: "cpu", "cuda", "cuda:1", ...; None is the CPU, also where there is a GPU.
            precision: "fp32"; "bf16" is faster where the processor or GPU multiplies bfloat16 itself, and moves
                probabilities a little; "fp16" is for GPUs.
            backend: "torch"; "onnx" starts sooner, needs less memory and is a little faster on one sentence, but takes
                about twice as long in bulk. It runs on a CPU in fp32, once `tonekit export` has made its file, and does
                not import torch; scores differ by at most 1e-5. "auto" is "torch" where torch is installed, as pip
                installs it, else "onnx".
            threads: Threads that the model may use while it scores; None leaves the backend's own setting.
            batch_tokens: Most tokens that the encoder takes at once, a longer sentence excepted: less needs less
                memory, more may suit a large GPU. None is 1,024 on a CPU and 32,768 on a GPU. Scores are the same
                to 1e-5 whatever it is.

        Raises:
            ModelNotFoundError: The folder or a file of it is missing, or "onnx" is asked for and not exported yet.
            ModelFormatError: It is damaged or of another version.
            TypeError: An argument is of a wrong type.
            ValueError: An argument has no such choice on this machine, or onnxruntime is not installed.

        Warns:
            UserWarning: `device` is "cuda" and torch finds no GPU: the CPU is used.

        Example:
            >>> scorer = Scorer.from_pretrained()
            >>> scorer.predict_proba(["The talks were frosty."]).shape
            (1, 24)
        """
        check_choice("precision", precision, ("fp32", "bf16", "fp16"))
        check_choice("backend", backend, ("auto", "torch", "onnx"))
        if threads is not None:
            check_count("threads", threads, ", or None")
        if batch_tokens is not None:
            check_count("batch_tokens", batch_tokens, ", or None")
        scorer = cls(Settings(folder, device, precision, backend, threads, batch_tokens))
        # What is wrong with the folder is told here, and not at the first score.
        _ = scorer._reader
        return scorer

    @property
    def model(self) -> str:
        """Name, version and start of the sha256 of the model, as every Report carries it."""
        return self._reader.folder.id

    def score(
        self,
        text: str,
        *,
        id: str | None = None,
        date: str | None = None,
        source: str | None = None,
        author: str | None = None,
        aliases: Aliases | None = None,
        tones: Sequence[str | Tone] | None = None,
        progress: bool | None = None,
    ) -> Report:
        """Score one text: see `tonekit.score`."""
        if isinstance(text, Document):
            raise TypeError("`text` must be a str, got a Document; use score_many([document]).")
        if isinstance(text, list | tuple):
            raise TypeError(f"`text` must be a str, got {type(text).__name__}; use score_many for several texts.")
        document = Document(text, id=id, date=date, source=source, author=author)
        warn_if_path(text)
        wanted = inventory.resolve(tones)
        page = read_document(document, checked_aliases(aliases))
        warn_if_foreign(page)
        return self._score_one(page, wanted, progress)

    def score_many(
        self,
        texts: Iterable[str | Document],
        *,
        aliases: Aliases | None = None,
        tones: Sequence[str | Tone] | None = None,
        progress: bool | None = None,
        on_error: Literal["raise", "record"] = "raise",
        workers: int = 1,
    ) -> Iterator[Report]:
        """Score many texts: see `tonekit.score_many`."""
        if isinstance(texts, str | bytes | Document):
            remedy = "decode it first, and write [text]" if isinstance(texts, bytes) else "write [text]"
            raise TypeError(f"`texts` must be an iterable of texts, got one {type(texts).__name__}; {remedy}.")
        if not isinstance(texts, Iterable):
            raise TypeError(f"`texts` must be an iterable of str or Document, got {type(texts).__name__}.")
        check_choice("on_error", on_error, ("raise", "record"))
        check_count("workers", workers)
        # Arguments are checked here, when it is called, and not when the first Report is asked for.
        wanted, known = inventory.resolve(tones), checked_aliases(aliases)
        record = on_error == "record"
        documents = as_documents(texts, record=record)
        if workers == 1:
            reports = self._batches(documents, known, wanted, warn_if_foreign, record=record)
        else:
            reports = self._in_processes(documents, known, wanted, workers, record=record)
        total = len(texts) if isinstance(texts, Sized) else None
        return with_progress(reports, total, "document", progress)

    def score_turns(
        self,
        turns: Iterable[tuple[str | None, str]],
        *,
        id: str | None = None,
        date: str | None = None,
        source: str | None = None,
        aliases: Aliases | None = None,
        tones: Sequence[str | Tone] | None = None,
        progress: bool | None = None,
    ) -> Report:
        """Score a transcript: see `tonekit.score_turns`."""
        page = read_turns(checked_turns(turns), id, date, source, checked_aliases(aliases))
        wanted = inventory.resolve(tones)
        warn_if_foreign(page)
        return self._score_one(page, wanted, progress)

    def predict_proba(self, sentences: Sequence[str]) -> NDArray[np.float32]:
        """Give the tone probabilities of sentences, as scikit-learn's method of this name does.

        Args:
            sentences: Texts that are scored as they are, each as one sentence.

        Returns:
            float32 in [0, 1], shape (n_sentences, n_tones), columns in the order of `tonekit.tones.names()`.

        Raises:
            TypeError: `sentences` is one str or no list, or an item is not a str.
        """
        if isinstance(sentences, str):
            raise TypeError("`sentences` must be a list of str, got one str; write [sentence].")
        if isinstance(sentences, bytes) or not isinstance(sentences, Iterable):
            raise TypeError(f"`sentences` must be a list of str, got {type(sentences).__name__}.")
        given = list(sentences)
        for index, sentence in enumerate(given):
            if not isinstance(sentence, str):
                raise TypeError(f"`sentences[{index}]` must be a str, got {type(sentence).__name__}.")
        return self._reader.probabilities(given, find_people(given))

    def save_pretrained(self, folder: str | Path) -> None:
        """Copy the model folder, card and checksums included, so that `from_pretrained(folder)` gives the same scores.

        Raises:
            TypeError: `folder` is no path.
            FileExistsError: `folder` exists and is not an empty folder.
            ModelNotFoundError: A file of the model has gone since it was loaded.
        """
        from tonekit.model.folder import copy_folder

        copy_folder(self._reader.folder.path, folder)

    def _score_one(self, page: Page, wanted: Sequence[Tone], progress: bool | None) -> Report:
        scores: Iterable[SentenceScores] = self._judge([page], wanted)
        if len(page.sentences) > BATCH_SENTENCES:
            scores = with_progress(scores, len(page.sentences), "sentence", progress)
        return self._report(page, iter(scores), _names(wanted))

    def _batches(
        self,
        documents: Iterable[Document | Failed],
        aliases: Aliases,
        wanted: Sequence[Tone],
        tell_if_foreign: Callable[[Page], bool],
        *,
        record: bool,
    ) -> Iterator[Report]:
        from tonekit.model.engine import wants_gpu

        warned = False
        pages = read_each(documents, aliases, record=record)
        # A GPU wants many sentences at once, and the next ones read while it computes.
        for_gpu = wants_gpu(self._settings.device)
        batches = batches_of_pages(pages, BATCH_SENTENCES * (_GPU_BATCHES if for_gpu else 1))
        for batch in one_ahead(batches) if for_gpu else batches:
            if not warned:
                warned = any(tell_if_foreign(page) for page in batch if isinstance(page, Page))
            yield from self._recorded(batch, wanted) if record else self._scored(batch, wanted)

    def _scored(self, batch: Sequence[Page | Failed], wanted: Sequence[Tone]) -> Iterator[Report]:
        """The Reports of a batch, each as soon as it can be made."""
        scores, names = self._judge([page for page in batch if isinstance(page, Page)], wanted), _names(wanted)
        for page in batch:
            if isinstance(page, Page):
                yield self._report(page, scores, names)
            else:
                yield self._failure(page, names)

    def _recorded(self, batch: Sequence[Page | Failed], wanted: Sequence[Tone]) -> list[Report]:
        """The Reports of a batch; where it fails, each page alone, so that one bad page costs no other."""
        self._reader.refuse_unscorable(wanted)  # a wrong argument is no fault of a page
        try:
            return list(self._scored(batch, wanted))
        except Exception as error:
            if len(batch) == 1:
                (page,) = batch
                return [self._failure(failed(page.document, error), _names(wanted))]
            return [report for page in batch for report in self._recorded([page], wanted)]

    def _failure(self, item: Failed, names: tuple[str, ...]) -> Report:
        return aggregate.build_report(item.document, (), (), model=self.model, tone_names=names, error=item.reason)

    def _in_processes(
        self,
        documents: Iterable[Document | Failed],
        aliases: Aliases,
        wanted: Sequence[Tone],
        n_workers: int,
        *,
        record: bool,
    ) -> Iterator[Report]:
        from tonekit.workers import in_processes

        settings = self._settings.shared_by(n_workers)
        prepare = partial(_batch_scorer, settings, aliases, wanted, record=record)
        batches = batches_of_documents(documents)
        warned = False
        for reports, notes in in_processes(prepare, batches, n_workers, settings.threads or 1):
            if notes and not warned:
                warn_caller(notes[0])
                warned = True
            yield from reports

    def _judge(self, pages: Sequence[Page], wanted: Sequence[Tone]) -> Iterator[SentenceScores]:
        """Scores of all sentences of all pages but the stage directions, in order."""
        asked = asked_of(pages)
        return self._reader.read(asked.sentences, asked.mentions, wanted, asked.standings, asked.names)

    def _report(self, page: Page, scores: Iterator[SentenceScores], names: tuple[str, ...]) -> Report:
        sentences = sentences_of(page, scores, names)
        return aggregate.build_report(page.document, sentences, page.entities, model=self.model, tone_names=names)


def _names(wanted: Sequence[Tone]) -> tuple[str, ...]:
    return tuple(tone.name for tone in wanted)


def _batch_scorer(
    settings: Settings, aliases: Aliases, wanted: Sequence[Tone], *, record: bool
) -> Callable[[list[Document | Failed]], tuple[list[Report], list[str]]]:
    """What a process of `workers` does with a batch: its Reports, and what the caller is to be warned of."""
    scorer = Scorer(settings)

    def score_batch(batch: list[Document | Failed]) -> tuple[list[Report], list[str]]:
        notes: list[str] = []

        def note_if_foreign(page: Page) -> bool:
            note = foreign_note(page)
            notes.extend([note] if note else [])
            return note is not None

        return list(scorer._batches(batch, aliases, wanted, note_if_foreign, record=record)), notes

    return score_batch
