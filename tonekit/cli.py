"""Files in, Reports out on the terminal: a thin skin over the pipeline.

Exit codes: 0 all is well; 1 some file could not be read or scored (the others are printed), there is no such model or
it is damaged, its onnx file was not exported or could not be, or a process of --workers died; 2 the call was wrong.
"""

from __future__ import annotations

import io
import re
import sys
import textwrap
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import Enum
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tonekit import Document, TonekitError, UnknownToneError, __version__, tones
from tonekit.result.wrapping import escape

if TYPE_CHECKING:
    from tonekit import Report, Scorer

STDIN = "-"
_FAILED = 1
_EXIT_CODES = (
    "Exit codes: 0 all is well; 1 a file could not be read or scored (the others are printed), or the model could not "
    "be run; 2 the call was wrong."
)
# Columns that a note on what takes a while may have: what is printed over it must be as wide.
_NOTE_WIDTH = 40

app = typer.Typer(
    help="The tone of every sentence of a text, who speaks it and whom it is about. English only.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class Format(str, Enum):
    """How Reports are printed."""

    text = "text"
    json = "json"
    jsonl = "jsonl"


def main() -> None:
    """Run the command line on `sys.argv`."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a curly quote should show its code, not a traceback.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    warnings.showwarning = lambda message, *_: _complain(f"warning: {message}")
    app(prog_name="tonekit")


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"tonekit {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    pass  # the options act by their callbacks


@app.command("tones")
def list_tones() -> None:
    """List the tones of the inventory with their definitions."""
    family = None
    for tone in map(tones.get, tones.names()):
        if tone.family != family:
            typer.echo(f"{'' if family is None else chr(10)}{tone.family}")
            family = tone.family
        typer.echo(textwrap.fill(f"  {tone.name:<13} {tone.definition}", width=100, subsequent_indent=" " * 16))


@app.command("score", epilog=_EXIT_CODES)
def score_files(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Text files in UTF-8; - reads standard input.")],
    format: Annotated[
        Format, typer.Option(help="text to read, json (an array for several files), one jsonl a file.")
    ] = (Format.text),
    only: Annotated[
        str | None, typer.Option("--tones", metavar="A,B", help="Only these: of `tonekit tones`, or words of your own.")
    ] = None,
    author: Annotated[
        str | None, typer.Option(metavar="NAME", help="Who speaks where nobody is quoted: the maker of a statement.")
    ] = None,
    speaker_labels: Annotated[
        bool, typer.Option("--speaker-labels", help="The text is a transcript: NAME: what they say.")
    ] = False,
    model: Annotated[str | None, typer.Option(metavar="FOLDER", help="A model folder of your own.")] = None,
    device: Annotated[str | None, typer.Option(metavar="DEVICE", help="cpu (the default), cuda, ...")] = None,
    precision: Annotated[str, typer.Option(help="fp32; bf16 or fp16 where the processor or GPU has it.")] = "fp32",
    backend: Annotated[
        str, typer.Option(help="torch, onnx (see `tonekit export`), or auto: torch if installed.")
    ] = "auto",
    workers: Annotated[int, typer.Option(min=1, help="Processes that share many files.")] = 1,
) -> None:
    """Score text files and print their Reports."""
    chosen = _chosen_tones(only)
    if speaker_labels and author is not None:
        raise typer.BadParameter("--author is for statements, --speaker-labels for transcripts; give one of them.")
    if speaker_labels and workers > 1:
        raise typer.BadParameter("--workers is not for --speaker-labels; give one of them.")
    failures: list[str] = []
    documents = _readable(files, author, failures)
    first = next(documents, None)  # no model is loaded where there is nothing to score
    if first is None:
        raise typer.Exit(_FAILED)
    documents = chain([first], documents)
    # A bar among the Reports on one terminal would make both unreadable.
    progress = len(files) > 1 and _is_terminal() and not sys.stdout.isatty()
    try:
        with _note("loading the model ..."):
            scorer = _scorer(model, device, precision, backend)
        if speaker_labels:
            reports = _score_transcripts(scorer, documents, chosen, failures)
        else:
            reports = scorer.score_many(documents, tones=chosen, progress=progress, workers=workers)
        reports = _checked(reports if progress else _awaited(reports), failures)
        _print(reports, format, as_array=len(files) > 1)
    except UnknownToneError as error:  # a tone that this model cannot score
        raise _wrong_tones(error) from None
    except TonekitError as error:
        _complain(str(error))
        raise typer.Exit(_FAILED) from None
    if failures:
        raise typer.Exit(_FAILED)


@app.command("export")
def export_model(
    model: Annotated[str | None, typer.Option(metavar="FOLDER", help="A model folder of your own.")] = None,
    out: Annotated[
        str | None, typer.Option(metavar="FOLDER", help="Write there (the model folder), not into the cache.")
    ] = None,
) -> None:
    """Make the file that the onnx backend runs, once for a model."""
    from tonekit.pipeline import export_onnx

    try:
        typer.echo(f"wrote {escape(str(export_onnx(model, out)))}")
    except (TonekitError, OSError, ValueError) as error:
        _complain(str(error))
        raise typer.Exit(_FAILED) from None


def _chosen_tones(only: str | None) -> list[str] | None:
    if only is None:
        return None
    chosen = [name.strip() for name in only.split(",") if name.strip()]
    if not chosen:
        raise _wrong_tones("names no tone; write --tones frosty,frank")
    try:
        tones.resolve(chosen)
    except (UnknownToneError, ValueError) as error:
        raise _wrong_tones(error) from None
    return chosen


def _wrong_tones(reason: object) -> typer.BadParameter:
    return typer.BadParameter(str(reason), param_hint="--tones")


def _scorer(model: str | None, device: str | None, precision: str, backend: str) -> Scorer:
    from tonekit import Scorer

    try:
        return Scorer.from_pretrained(model, device=device, precision=precision, backend=backend)
    except ValueError as error:
        # The message begins with the name of the argument.
        named = re.match(r"`(\w+)`", str(error))
        raise typer.BadParameter(str(error), param_hint=f"--{named[1]}" if named else None) from None


def _readable(files: Iterable[str], author: str | None, failures: list[str]) -> Iterator[Document]:
    """Read the files one by one, telling of those that cannot be read and going on with the next."""
    for name in files:
        try:
            yield Document(_read(name), id=name, author=author)
        except (OSError, ValueError) as error:
            _fail(name, error.strerror or str(error) if isinstance(error, OSError) else str(error), failures)


def _read(name: str) -> str:
    content = typer.get_binary_stream("stdin").read() if name == STDIN else Path(name).read_bytes()
    # UTF-16 without its mark, or a file of zeros, is valid UTF-8; a text may hold a stray NUL.
    if content.count(0) * 4 > len(content):
        raise ValueError("not a text file in UTF-8: too many bytes are 0 (if it is UTF-16: iconv -f UTF-16 -t UTF-8)")
    try:
        return content.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        if b"\0" in content[: error.start + 1]:
            raise ValueError(f"not a text file: byte 0x{content[error.start]:02x} at offset {error.start}") from None
        likely = "UTF-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "WINDOWS-1252"
        raise ValueError(
            f"not UTF-8: byte 0x{content[error.start]:02x} at offset {error.start}; "
            f"convert it first, for example: iconv -f {likely} -t UTF-8"
        ) from None


def _score_transcripts(
    scorer: Scorer, documents: Iterable[Document], chosen: list[str] | None, failures: list[str]
) -> Iterator[Report]:
    from tonekit.text.transcript import split_turns

    for document in documents:
        turns = [(turn.speaker, document.text[turn.start : turn.end]) for turn in split_turns(document.text)]
        if turns and not any(speaker for speaker, _ in turns):
            _fail(str(document.id), "no speaker label found (a line that begins NAME: ...)", failures)
            continue
        yield scorer.score_turns(turns, id=document.id, tones=chosen, progress=False)


def _awaited(reports: Iterator[Report]) -> Iterator[Report]:
    """The same Reports, with a note on a terminal while one is being made."""
    while True:
        with _note("scoring ..."):
            report = next(reports, None)
        if report is None:
            return
        yield report


def _checked(reports: Iterable[Report], failures: list[str]) -> Iterator[Report]:
    for report in reports:
        if report.error is not None:
            _fail(str(report.id), report.error, failures)
        yield report


def _print(reports: Iterable[Report], format: Format, *, as_array: bool) -> None:
    if format is Format.jsonl:
        for report in reports:
            typer.echo(report.to_json())
    elif format is Format.json:
        _print_json(reports, as_array=as_array)
    else:
        from tonekit.result.plain import render

        for index, report in enumerate(reports):
            typer.echo(("\n" if index else "") + render(report).rstrip("\n"))


def _print_json(reports: Iterable[Report], *, as_array: bool) -> None:
    if not as_array:
        for report in reports:
            typer.echo(report.to_json(indent=2))
        return
    # One Report after the other, so that a thousand files need no more memory than one.
    opening = "["
    for report in reports:
        typer.echo(f"{opening}\n{report.to_json(indent=2)}", nl=False)
        opening = ","
    typer.echo("[]" if opening == "[" else "\n]")


def _fail(name: str, reason: str, failures: list[str]) -> None:
    failures.append(name)
    _complain(f"{name}: {reason}")


def _complain(message: str) -> None:
    # A file name or an id may hold what commands a terminal.
    line = f"tonekit: {escape(message)}"
    typer.echo(f"\r{line:<{_NOTE_WIDTH}}" if _is_terminal() else line, err=True)


@contextmanager
def _note(message: str) -> Iterator[None]:
    """Show on a terminal what takes a while, and wipe it away at the end."""
    if not _is_terminal():
        yield
        return
    typer.echo(f"\rtonekit: {message}", nl=False, err=True)
    try:
        yield
    finally:
        typer.echo(f"\r{'':<{_NOTE_WIDTH}}\r", nl=False, err=True)


def _is_terminal() -> bool:
    return sys.stderr.isatty()
