"""A text in, a Report out: the hall where the rooms meet.

    segment -> find entities, quotations, speakers -> read (one pass of the model) -> average

Wiring only: what each step does stands in its own room.
"""

from __future__ import annotations

import os
import sys
import threading
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence, Sized
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from tonekit import tones as inventory
from tonekit.arguments import check_choice, check_count, checked_aliases, checked_turns
from tonekit.result import aggregate
from tonekit.result.mapping import Tones
from tonekit.result.report import Report, Summary
from tonekit.result.sentence import Direction, Sentence, Target
from tonekit.text.actors import link_documents
from tonekit.text.document import Document, Entity, Span
from tonekit.text.language import foreign_share
from tonekit.text.reading import Aliases, Page, read_document, read_turns
from tonekit.tones import Tone

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from tonekit.model.reader import Reader, SentenceScores

_Item = TypeVar("_Item")

# score_many reads so many sentences (or documents, if they are tiny) at once: enough to pack well, little to keep.
_BATCH_SENTENCES = 1024
_BATCH_DOCUMENTS = 256
# The same for texts that another process will read: about 512 news sentences, so that the last ones are soon done.
_BATCH_CHARS = 60_000
_FOREIGN_SHARE = 0.25


@dataclass(frozen=True, slots=True)
class Settings:
    """Which model, and how it is to run: see `Scorer.from_pretrained`."""

    folder: str | Path | None = None
    device: str | None = None
    precision: str = "fp32"
    backend: str = "auto"
    threads: int | None = None

    def load(self) -> Reader:
        """Load the model."""
        from tonekit.model.reader import Reader

        return Reader.open(
            self.folder, device=self.device, precision=self.precision, backend=self.backend, threads=self.threads
        )

    def shared_by(self, n_workers: int) -> Settings:
        """The same for one of several processes, which share the threads."""
        # The cores that this process may use are fewer than the machine's in a container.
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        return replace(self, threads=max(1, (self.threads or cores) // n_workers))


class Scorer:
    """A model and everything around it; make one and keep it.

    Use `Scorer.from_pretrained`. A Scorer may be shared by threads.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._loading = threading.Lock()
        self._loaded: Reader | None = None

    @property
    def _reader(self) -> Reader:
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
    ) -> Scorer:
        """Load a model folder; nothing is ever downloaded.

        Args:
            folder: A folder written by `save_pretrained`; None is the model that ships with tonekit.
            device: "cpu", "cuda", "cuda:1", ...; None is the CPU.
            precision: "fp32"; "bf16" is faster where the processor or GPU multiplies bfloat16 itself, and moves
                probabilities by up to about .01; "fp16" is for GPUs.
            backend: "torch"; "onnx" starts faster and needs less memory, on a CPU in fp32, once `tonekit export` has
                made its file; scores differ by at most 1e-5. "auto" is "torch" where torch is installed, else "onnx".
            threads: Threads that the model may use while it scores; None leaves the backend's own setting.

        Raises:
            ModelNotFoundError: The folder or a file of it is missing, or "onnx" is asked for and not exported yet.
            ModelFormatError: It is damaged or of another version.
            TypeError: An argument is of a wrong type.
            ValueError: An argument has no such choice on this machine.

        Example:
            >>> scorer = Scorer.from_pretrained()
            >>> scorer.predict_proba(["The talks were frosty."]).shape
            (1, 24)
        """
        check_choice("precision", precision, ("fp32", "bf16", "fp16"))
        check_choice("backend", backend, ("auto", "torch", "onnx"))
        if threads is not None:
            check_count("threads", threads, ", or None")
        scorer = cls(Settings(folder, device, precision, backend, threads))
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
        wanted = inventory.resolve(tones)
        page = read_document(document, checked_aliases(aliases))
        _warn_if_foreign(page)
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
            raise TypeError(f"`texts` must be an iterable of texts, got one {type(texts).__name__}; write [text].")
        if not isinstance(texts, Iterable):
            raise TypeError(f"`texts` must be an iterable of str or Document, got {type(texts).__name__}.")
        check_choice("on_error", on_error, ("raise", "record"))
        check_count("workers", workers)
        # Arguments are checked here, when it is called, and not when the first Report is asked for.
        wanted, known = inventory.resolve(tones), checked_aliases(aliases)
        documents = _documents(texts, record=on_error == "record")
        if workers == 1:
            reports = self._batches(documents, known, wanted, _warn_if_foreign)
        else:
            reports = self._in_processes(documents, known, wanted, workers)
        total = len(texts) if isinstance(texts, Sized) else None
        return _with_progress(reports, total, "document", progress)

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
        _warn_if_foreign(page)
        return self._score_one(page, wanted, progress)

    def predict_proba(self, sentences: Sequence[str]) -> NDArray[np.float32]:
        """Give the tone probabilities of sentences, as scikit-learn's method of this name does.

        Args:
            sentences: Texts that are scored as they are, each as one sentence.

        Returns:
            float32 in [0, 1], shape (n_sentences, n_tones), columns in the order of `tonekit.tones.names()`.

        Raises:
            TypeError: `sentences` is one str, or an item is no str.
        """
        if isinstance(sentences, str):
            raise TypeError("`sentences` must be a list of str, got one str; write [sentence].")
        given = list(sentences)
        for index, sentence in enumerate(given):
            if not isinstance(sentence, str):
                raise TypeError(f"`sentences[{index}]` must be a str, got {type(sentence).__name__}.")
        return self._reader.probabilities(given)

    def save_pretrained(self, folder: str | Path) -> None:
        """Copy the model folder, card and checksums included, so that `from_pretrained(folder)` gives the same scores.

        Raises:
            FileExistsError: `folder` exists and is not an empty folder.
        """
        from tonekit.model.folder import copy_folder

        copy_folder(self._reader.folder.path, folder)

    def _score_one(self, page: Page, wanted: Sequence[Tone], progress: bool | None) -> Report:
        scores: Iterable[SentenceScores] = self._judge([page], wanted)
        if len(page.sentences) > _BATCH_SENTENCES:
            scores = _with_progress(scores, len(page.sentences), "sentence", progress)
        return self._report(page, iter(scores), _names(wanted))

    def _batches(
        self,
        documents: Iterator[Document | str],
        aliases: Aliases,
        wanted: Sequence[Tone],
        warn_if_foreign: Callable[[Page], bool],
    ) -> Iterator[Report]:
        warned, names = False, _names(wanted)
        read = (item if isinstance(item, str) else read_document(item, aliases) for item in documents)
        for batch in _in_batches(read, _n_sentences, _BATCH_SENTENCES):
            pages = [page for page in batch if isinstance(page, Page)]
            if not warned:
                warned = any(map(warn_if_foreign, pages))
            scores = self._judge(pages, wanted)
            for page in batch:
                if isinstance(page, Page):
                    yield self._report(page, scores, names)
                else:
                    yield aggregate.build_report(Document(""), (), (), model=self.model, tone_names=names, error=page)

    def _in_processes(
        self, documents: Iterator[Document | str], aliases: Aliases, wanted: Sequence[Tone], n_workers: int
    ) -> Iterator[Report]:
        from tonekit.workers import in_processes

        settings = self._settings.shared_by(n_workers)
        prepare = partial(_batch_scorer, settings, aliases, wanted)
        batches = _in_batches(documents, _n_chars, _BATCH_CHARS)
        warned = False
        for reports, notes in in_processes(prepare, batches, n_workers, settings.threads or 1):
            if notes and not warned:
                warnings.warn(notes[0], stacklevel=_caller_level())
                warned = True
            yield from reports

    def _judge(self, pages: Sequence[Page], wanted: Sequence[Tone]) -> Iterator[SentenceScores]:
        """Scores of all sentences of all pages but the stage directions, in order."""
        sentences: list[str] = []
        mentions: list[dict[int, list[tuple[int, int]]]] = []
        for page in pages:
            for index, (span, reading) in enumerate(zip(page.sentences, page.readings, strict=True)):
                if page.is_stage_direction(index):
                    continue
                sentences.append(page.words(index))
                mentions.append(
                    {
                        key: [(s - span.start, e - span.start) for s, e in spans]
                        for key, spans in reading.targets.items()
                    }
                )
        return self._reader.read(sentences, mentions, wanted)

    def _report(self, page: Page, scores: Iterator[SentenceScores], names: tuple[str, ...]) -> Report:
        sentences = [
            _stage_sentence(page, index, names)
            if page.is_stage_direction(index)
            else _sentence(page, index, next(scores), names)
            for index in range(len(page.sentences))
        ]
        return aggregate.build_report(page.document, sentences, page.entities, model=self.model, tone_names=names)


# The model that ships with tonekit, for the functions below.
_SHIPPED = Scorer(Settings())


def score(
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
    r"""Score a text sentence by sentence, find who speaks in it about whom, and sum it up per actor.

    The first call loads the model that ships with tonekit (a few seconds) and keeps it.

    Args:
        text: A news article, statement or other text in English; it may be empty.
        id: Your key for it, kept on the Report.
        date: Its date, kept on the Report.
        source: Its publisher, kept on the Report.
        author: Who speaks every sentence that nobody else does: for statements in the first person.
        aliases: What else actors are called, where the text does not tell: {"Rex Tillerson": ["the oil boss"]}.
        tones: Which tones to score: names of the inventory, and any other word or `Tone`, which is scored from its
            words and not calibrated; None is all 24 of the inventory.
        progress: Whether to show a bar for a long text; None shows it on a terminal or in a notebook only.

    Returns:
        A frozen Report; of an empty text one without sentences.

    Raises:
        TypeError: An argument is of a wrong type.
        UnknownToneError: `tones` holds a word that is nearly a name of the inventory, or redefines one of its tones.
        ValueError: `tones` is empty or names a tone twice.

    Example:
        >>> report = score("The talks were frosty. \"We disagree,\" said Anna Lindqvist.")
        >>> [sentence.speaker for sentence in report.sentences]
        [None, 'Anna Lindqvist']
        >>> "frosty" in report.sentences[0].labels
        True
    """
    return _SHIPPED.score(
        text, id=id, date=date, source=source, author=author, aliases=aliases, tones=tones, progress=progress
    )


def score_many(
    texts: Iterable[str | Document],
    *,
    aliases: Aliases | None = None,
    tones: Sequence[str | Tone] | None = None,
    progress: bool | None = None,
    on_error: Literal["raise", "record"] = "raise",
    workers: int = 1,
) -> Iterator[Report]:
    """Score many texts, batching across them, and give the Reports one by one in the same order.

    It reads ahead by at most about a thousand sentences, so memory stays bounded however many texts there are.

    Args:
        texts: Texts, or Documents where a text has an id, date, source or author.
        aliases: What else actors are called, in all texts.
        tones: Which tones to score: names of the inventory, and any other word or `Tone`, which is scored from its
            words and not calibrated; None is all 24 of the inventory.
        progress: Whether to show a bar; None shows it on a terminal or in a notebook only.
        on_error: What to do with an item that is no text: "raise", or "record" it as an empty Report whose `error`
            says why, so that order and count are kept.
        workers: How many processes score. More than one share the processor's cores, each loads the model, and the
            scores are the same to 1e-6. A script that asks for them must stand under `if __name__ == "__main__":`.

    Raises:
        RuntimeError: A process of `workers` died.
        TypeError: `texts` is one text, or an item is none.

    Example:
        >>> [len(report.sentences) for report in score_many(["One. Two.", "", "Three."])]
        [2, 0, 1]
    """
    return _SHIPPED.score_many(
        texts, aliases=aliases, tones=tones, progress=progress, on_error=on_error, workers=workers
    )


def score_turns(
    turns: Iterable[tuple[str | None, str]],
    *,
    id: str | None = None,
    date: str | None = None,
    source: str | None = None,
    aliases: Aliases | None = None,
    tones: Sequence[str | Tone] | None = None,
    progress: bool | None = None,
) -> Report:
    """Score a transcript whose speakers are known.

    Args:
        turns: (speaker, what they say), in order; a speaker of None is the narrator.
        id: Your key for it, kept on the Report.
        date: Its date, kept on the Report.
        source: Its publisher, kept on the Report.
        aliases: What else actors are called.
        tones: Which tones to score: names of the inventory, and any other word or `Tone`, which is scored from its
            words and not calibrated; None is all 24 of the inventory.
        progress: Whether to show a bar for a long transcript; None shows it on a terminal or in a notebook only.

    Returns:
        A Report whose `text` is the texts of the turns, unaltered, joined by a blank line; the labels are not in it.

    Raises:
        TypeError: An item is no pair of a name (or None) and a str.

    Example:
        >>> report = score_turns([("Lavrov", "We had a frank talk."), ("Tillerson", "We did.")])
        >>> [sentence.speaker for sentence in report.sentences]
        ['Lavrov', 'Tillerson']
    """
    return _SHIPPED.score_turns(turns, id=id, date=date, source=source, aliases=aliases, tones=tones, progress=progress)


def summarize(reports: Iterable[Report]) -> Summary:
    """Sum Reports up, actors and pairs merged over the documents.

    Args:
        reports: Reports of one model; those with an `error` are counted and left out of every figure.

    Raises:
        TypeError: `reports` is one Report, or an item is none.

    Warns:
        UserWarning: The Reports come from different models, whose scores do not compare.

    Example:
        >>> summary = summarize(score_many(["Ms Ito praised Peru.", "Ms Ito thanked Peru."]))
        >>> summary.n_sentences
        2
    """
    if isinstance(reports, Report):
        raise TypeError("`reports` must be an iterable of Reports, got one Report; write [report].")
    if not isinstance(reports, Iterable):
        raise TypeError(f"`reports` must be an iterable of Reports, got {type(reports).__name__}.")
    given = list(reports)
    for index, report in enumerate(given):
        if not isinstance(report, Report):
            raise TypeError(f"`reports[{index}]` must be a Report, got {type(report).__name__}.")
    casts = [[Entity(a.name, a.kind, a.code, a.aliases) for a in report.actors] for report in given]
    return aggregate.summarize(given, link_documents(casts))


def export_onnx(folder: str | Path | None = None, out: str | Path | None = None) -> Path:
    """Make the file that `backend="onnx"` runs: see `tonekit.model.onnx_export.export`."""
    from tonekit.model.folder import open_folder
    from tonekit.model.onnx_export import export

    return export(open_folder(folder), out)


def _batch_scorer(
    settings: Settings, aliases: Aliases, wanted: Sequence[Tone]
) -> Callable[[list[Document | str]], tuple[list[Report], list[str]]]:
    """What a process of `workers` does with a batch: its Reports, and what the caller is to be warned of."""
    scorer = Scorer(settings)

    def score_batch(batch: list[Document | str]) -> tuple[list[Report], list[str]]:
        notes: list[str] = []

        def note_if_foreign(page: Page) -> bool:
            note = _foreign_note(page)
            notes.extend([note] if note else [])
            return note is not None

        return list(scorer._batches(iter(batch), aliases, wanted, note_if_foreign)), notes

    return score_batch


def _documents(texts: Iterable[str | Document], *, record: bool) -> Iterator[Document | str]:
    """Each text as a Document, or the reason why it is none."""
    for index, item in enumerate(texts):
        try:
            document = item if isinstance(item, Document) else Document(item)
        except TypeError as error:
            message = f"`texts[{index}]` must be a str or Document, got {type(item).__name__}."
            if not record:
                raise TypeError(message) from error
            yield message
        else:
            yield document


def _in_batches(items: Iterable[_Item], size_of: Callable[[_Item], int], most: int) -> Iterator[list[_Item]]:
    """Lists of items that together reach a size, or a number of documents."""
    batch: list[_Item] = []
    size = 0
    try:
        for item in items:
            batch.append(item)
            size += size_of(item)
            if size >= most or len(batch) >= _BATCH_DOCUMENTS:
                yield batch
                batch, size = [], 0
    except Exception:
        # What was read before the item that failed is scored and given first, as without batches.
        if batch:
            yield batch
        raise
    if batch:
        yield batch


def _n_sentences(page: Page | str) -> int:
    return len(page.sentences) if isinstance(page, Page) else 0


def _n_chars(document: Document | str) -> int:
    return len(document.text) if isinstance(document, Document) else 0


def _names(wanted: Sequence[Tone]) -> tuple[str, ...]:
    return tuple(tone.name for tone in wanted)


def _sentence(page: Page, index: int, scores: SentenceScores, names: tuple[str, ...]) -> Sentence:
    start = page.sentences[index].start
    reading = page.readings[index]
    targets = [
        Target(page.entities[key].name, scores.targets.get(key, 0.0), spans) for key, spans in reading.targets.items()
    ]
    evidence = {name: tuple(Span(s + start, e + start) for s, e in spans) for name, spans in scores.evidence.items()}
    return replace(
        _stage_sentence(page, index, names),
        tones=Tones(names, scores.probabilities),
        labels=scores.labels,
        polarity=scores.polarity,
        targets=tuple(targets),
        directions=tuple(
            Direction(page.entities[source].name, page.entities[target].name, polarity)
            for (source, target), polarity in scores.directions.items()
        ),
        quotes=reading.quotes,
        evidence_spans=Tones(tuple(evidence), tuple(evidence.values())),
        n_windows=scores.n_windows,
        stage=False,
    )


def _stage_sentence(page: Page, index: int, names: tuple[str, ...]) -> Sentence:
    """A sentence without scores: what a stage direction is, and what every other is before the model."""
    span, reading = page.sentences[index], page.readings[index]
    speaker = page.entities[reading.speaker].name if reading.speaker is not None else None
    return Sentence(
        index=index,
        start=span.start,
        end=span.end,
        text=page.words(index),
        tones=Tones(names, (0.0,) * len(names)),
        labels=(),
        polarity=0.0,
        voice=reading.voice,
        speaker=speaker,
        attribution=reading.attribution,
        turn=page.turns[index],
        stage=True,
    )


def _with_progress(items: Iterable[_Item], total: int | None, unit: str, progress: bool | None) -> Iterator[_Item]:
    if progress is False or (progress is None and not _is_watched()):
        yield from items
        return
    from tqdm.auto import tqdm

    yield from tqdm(items, total=total, unit=unit)


def _is_watched() -> bool:
    # Python without a console (pythonw) has no stderr.
    return "ipykernel" in sys.modules or (sys.stderr is not None and sys.stderr.isatty())


def _warn_if_foreign(page: Page) -> bool:
    note = _foreign_note(page)
    if note is not None:
        warnings.warn(note, stacklevel=_caller_level())
    return note is not None


def _foreign_note(page: Page) -> str | None:
    share = foreign_share(page.words(index) for index in range(len(page.sentences)))
    if share < _FOREIGN_SHARE:
        return None
    whose = f"the text {page.document.id!r}" if page.document.id else "the text"
    return (
        f"tonekit reads English only, and about {share:.0%} of the sentences of {whose} are not English; "
        "their scores mean nothing."
    )


def _caller_level() -> int:
    """The `stacklevel` of whoever called tonekit: a method, a function and a generator lie at different depths."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").split(".")[0] in ("tonekit", "tqdm"):
        level, frame = level + 1, frame.f_back
    return level
