"""What is under way in, what its caller sees of it out: a progress bar, warnings of texts that make no sense."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from tonekit.text.language import foreign_share
from tonekit.text.reading import Page
from tonekit.warn import warn_caller

_Item = TypeVar("_Item")

_FOREIGN_SHARE = 0.25
# Longer names no file system takes.
_LONGEST_PATH = 255


def with_progress(items: Iterable[_Item], total: int | None, unit: str, progress: bool | None) -> Iterator[_Item]:
    """The same items, with a bar where it is asked for (True) or somebody watches (None)."""
    if progress is False or (progress is None and not _is_watched()):
        yield from items
        return
    from tqdm.auto import tqdm

    yield from tqdm(items, total=total, unit=unit)


def _is_watched() -> bool:
    # Python without a console (pythonw) has no stderr.
    return "ipykernel" in sys.modules or (sys.stderr is not None and sys.stderr.isatty())


def warn_if_path(text: str) -> None:
    """Warn whoever called tonekit of a text that is the name of a file, for its name would be scored."""
    if len(text) <= _LONGEST_PATH and text.isprintable() and Path(text).is_file():
        warn_caller(
            f"`text` is the name of a file, {text!r}, and that name is what is scored; for what the file holds write "
            "score(Path(...).read_text())."
        )


def warn_if_foreign(page: Page) -> bool:
    """Warn whoever called tonekit of a text that is not English; whether it was one."""
    note = foreign_note(page)
    if note is not None:
        warn_caller(note)
    return note is not None


def foreign_note(page: Page) -> str | None:
    """What to say of a text of which a quarter or more is not English, else None."""
    share = foreign_share(page.words(index) for index in range(len(page.sentences)))
    if share < _FOREIGN_SHARE:
        return None
    whose = f"the text {page.document.id!r}" if page.document.id else "the text"
    return (
        f"tonekit reads English only, and about {share:.0%} of the sentences of {whose} are not English; "
        "their scores mean nothing."
    )
