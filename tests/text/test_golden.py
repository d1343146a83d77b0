"""Golden articles: whole made-up texts, the speaker of every sentence written beside them by hand.

`tests/data/golden/NAME.txt` is an article, `NAME.speakers` says of each of its sentences, one a line, who speaks
("narrator" and "unknown" as in `Reading.voice`) and how it begins. A line that ends in "known wrong: REASON" is one the
rules are known to miss; once they get it right the test fails, so that the mark goes. A first line "# author: NAME" is
the `author` of the document.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from tonekit.text.document import Document, Entity
from tonekit.text.reading import read_document

FOLDER = Path(__file__).parents[1] / "data" / "golden"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))
KNOWN_WRONG = "known wrong: "


class Line(NamedTuple):
    """One expectation: who speaks, how the sentence begins, why the rules miss it (None: they must not)."""

    speaker: str
    beginning: str
    excuse: str | None


def expectations(name: str) -> tuple[str | None, list[Line]]:
    """Read `NAME.speakers`: the author, and a line a sentence."""
    author, lines = None, []
    for row in (FOLDER / f"{name}.speakers").read_text(encoding="utf-8").splitlines():
        if row.startswith("# author: "):
            author = row.removeprefix("# author: ")
            continue
        speaker, beginning, *rest = (field.strip() for field in row.split(" | "))
        lines.append(Line(speaker, beginning, rest[0].removeprefix(KNOWN_WRONG) if rest else None))
    return author, lines


def is_called(entity: Entity, name: str) -> bool:
    """Say whether an actor goes by a name; a surname does for a person, and an article makes no difference."""
    names = {_without_article(known) for known in (entity.name, *entity.aliases)}
    wanted = _without_article(name)
    return wanted in names or (entity.kind == "person" and wanted.split()[-1] == entity.name.lower().split()[-1])


def _without_article(name: str) -> str:
    return name.lower().removeprefix("the ").removeprefix("a ")


@pytest.mark.parametrize("name", NAMES)
def test_every_sentence_of_a_golden_article_has_its_speaker(name: str) -> None:
    author, lines = expectations(name)
    page = read_document(Document((FOLDER / f"{name}.txt").read_text(encoding="utf-8"), author=author), {})
    assert [page.words(index)[: len(line.beginning)] for index, line in enumerate(lines)] == [
        line.beginning for line in lines
    ]
    assert len(page.sentences) == len(lines)
    wrong = {}
    for index, (line, reading) in enumerate(zip(lines, page.readings, strict=True)):
        entity = page.entities[reading.speaker] if reading.speaker is not None else None
        is_right = is_called(entity, line.speaker) if entity is not None else reading.voice == line.speaker
        if is_right is (line.excuse is not None):
            wrong[index] = (line.beginning, line.speaker, entity.name if entity is not None else reading.voice)
    assert not wrong, f"(sentence, expected, found); a right one with an excuse loses its excuse: {wrong}"


def test_golden_articles_are_many_and_seldom_excused() -> None:
    lines = [line for name in NAMES for line in expectations(name)[1]]
    assert len(NAMES) >= 16
    assert len(lines) > 280
    assert sum(line.excuse is not None for line in lines) <= len(lines) // 20
