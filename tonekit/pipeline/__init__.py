"""A text in, a Report out: the hall where the rooms meet.

    segment -> find entities, quotations, speakers -> read (one pass of the model) -> average

Wiring only: what each step does stands in its own room. Here are the functions that score with the model that ships
with tonekit; `scorer` is a model and everything around it, `sentences` what the model says put together with what the
text says, `batches` how many texts become few calls of the model, `telling` what is shown while it runs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal

from tonekit.pipeline.scorer import Scorer, Settings
from tonekit.result import aggregate
from tonekit.result.report import Report, Summary
from tonekit.text.actors import link_documents
from tonekit.text.document import Document, Entity
from tonekit.text.reading import Aliases
from tonekit.tones import Tone

__all__ = ["Scorer", "Settings", "export_onnx", "score", "score_many", "score_turns", "summarize"]

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
        date: Its date as a str ("2026-01-31"), kept on the Report.
        source: Its publisher, kept on the Report.
        author: Who speaks every sentence that nobody else does: for statements in the first person.
        aliases: What else actors are called, where the text does not tell: {"Rex Tillerson": ["the oil boss"]}. Written
            as in the text, but for a capital at the start; a name that the text does not have changes nothing.
        tones: Which tones to score: names of the inventory, and any other word or `Tone`, which is scored from its
            words and not calibrated; None is all 24 of the inventory.
        progress: Whether to show a bar for a text of more than about a thousand sentences; None shows it on a terminal
            or in a notebook only.

    Returns:
        A frozen Report; of an empty text one without sentences. Labels of a transcript ("LAVROV: ...") are found and
        name its speakers, but a Sentence has no `turn`: only `score_turns` knows the turns.

    Raises:
        TypeError: An argument is of a wrong type.
        UnknownToneError: `tones` holds a word that is nearly a name of the inventory, redefines one of its tones, or
            holds one of your own that the model cannot score.
        ValueError: `tones` is empty or names a tone twice, or `aliases` lists one alias for two actors.
        ModelNotFoundError: The model that ships with tonekit is not in this installation.
        ModelFormatError: Its files are damaged.

    Warns:
        UserWarning: A quarter or more of the sentences is not English; they are scored, and the scores mean nothing.
            Or `text` is the name of a file: the name is scored, not what the file holds.

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

    It is a generator: nothing is scored before the first Report is asked for. It reads ahead until it has about a
    thousand sentences or 256 texts, and with several `workers` two batches of about 60,000 characters (or 256 texts)
    for each process, so memory stays bounded however many texts there are.

    Args:
        texts: Texts, or Documents where a text has an id, date, source or author.
        aliases: What else actors are called, in all texts.
        tones: Which tones to score: names of the inventory, and any other word or `Tone`, which is scored from its
            words and not calibrated; None is all 24 of the inventory.
        progress: Whether to show a bar; None shows it on a terminal or in a notebook only.
        on_error: What to do with a text that cannot be scored, or an item that is none: "raise", or "record" it as a
            Report without sentences, with its id, whose `error` says why, so that order and count are kept. An error
            of `texts` itself, such as a file that cannot be read, is raised all the same, after the Reports of what
            came before it.
        workers: How many processes score. More than one share the processor's cores, each loads the model, and the
            scores are the same to 1e-6. A script that asks for them must stand under `if __name__ == "__main__":`.

    Raises:
        TypeError: `texts` is one text, or another argument is of a wrong type; while it runs, an item is not a text.
        UnknownToneError: See `score`.
        ValueError: See `score`; or `on_error` or `workers` is none of its choices.
        ModelNotFoundError: See `score`, while it runs.
        ModelFormatError: See `score`, while it runs.
        WorkerDiedError: A process of `workers` died, while it runs; it is a RuntimeError.

    Warns:
        UserWarning: A quarter or more of the sentences of a text is not English. Only the first such text is named.

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
        turns: (speaker, what they say), in order; a speaker of None is the narrator. Where your transcript is one
            text with labels, `score` finds them; here they are trusted.
        id: Your key for it, kept on the Report.
        date: Its date as a str ("2026-01-31"), kept on the Report.
        source: Its publisher, kept on the Report.
        aliases: What else actors are called.
        tones: Which tones to score: names of the inventory, and any other word or `Tone`, which is scored from its
            words and not calibrated; None is all 24 of the inventory.
        progress: Whether to show a bar for a transcript of more than about a thousand sentences; None shows it on a
            terminal or in a notebook only.

    Returns:
        A Report whose `text` is the texts of the turns, unaltered, joined by a blank line; the labels are not in it.
        Offsets count in that text, and each Sentence has the index of its `turn`.

    Raises:
        TypeError: An item is no pair of a name (or None) and a str, or an argument is of a wrong type.
        UnknownToneError: See `score`.
        ValueError: See `score`.
        ModelNotFoundError: See `score`.
        ModelFormatError: See `score`.

    Warns:
        UserWarning: See `score`.

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
        TypeError: `reports` is one Report, or an item is not a Report.

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
