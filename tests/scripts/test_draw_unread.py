"""Texts to read are drawn by the words in them: none that anything was tuned on, and none twice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from scripts.draw_unread import RECORD, main
from tests.rows import write_rows
from tests.scripts.articles import FIRST, OTHER, SECOND, row

FAIR = "The weather over the fjords was fine for all of the weekend."
FULL = "Hotels near the coast were full for a month, owners say."
DECLINED = "He declined to comment."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_rows(tmp_path / "data/tonenews/documents-dev.jsonl", [row("wn001", FIRST, SECOND, DECLINED)])
    write_rows(tmp_path / "articles/unread.jsonl", [row("sheep-aground", OTHER)])
    record(tmp_path)
    return tmp_path


def record(folder: Path, *names: str, before: Sequence[str] = ()) -> None:
    text = json.dumps({"documents": [{"document": name} for name in names], "read_before": list(before)})
    (folder / "reading.json").write_text(text, encoding="utf-8")


def draw(folder: Path, n: int, *rows: dict[str, object], file: str = "news/articles") -> int:
    write_rows(folder / f"data/{file}.jsonl", rows)
    places = ["--articles", str(folder / "articles"), "--record", str(folder / "reading.json")]
    return main(["--data", str(folder / "data"), *places, f"{file}={n}"])


@pytest.mark.parametrize(
    "sentences",
    [
        pytest.param((FAIR, FIRST), id="of tonenews"),
        pytest.param((FAIR, OTHER), id="of an annotated article"),
        pytest.param((FAIR, FIRST.upper().replace(".", " !")), id="typed otherwise"),
        pytest.param((FAIR, "Today " + FIRST), id="with a word more"),
        pytest.param((FAIR, SECOND.removeprefix("Nobody knew ")), id="with words less"),
    ],
)
def test_text_with_one_long_sentence_of_a_tuned_one_is_left_out(
    folder: Path, capsys: pytest.CaptureFixture[str], sentences: tuple[str, ...]
) -> None:
    assert draw(folder, 1, row("a", *sentences), row("b", FULL)) == 0
    assert capsys.readouterr().out == "news:articles:b\n"


def test_short_sentence_that_anybody_may_say_leaves_no_text_out(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert draw(folder, 1, row("a", FAIR, DECLINED)) == 0
    assert capsys.readouterr().out == "news:articles:a\n"


def test_text_that_was_read_is_not_drawn_again(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record(folder, "news:articles:a", before=["news:articles:c"])
    assert draw(folder, 1, row("a", FAIR), row("c", FAIR + FAIR), row("b", FULL)) == 0
    assert capsys.readouterr().out == "news:articles:b\n"


def test_neither_ids_nor_the_order_of_a_file_choose(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texts = [f"{FAIR} {FULL} It was the day number {number}." for number in range(20)]
    assert draw(folder, 3, *(row(f"{k}", text) for k, text in enumerate(texts))) == 0
    first = [texts[int(line.rpartition(":")[2])] for line in capsys.readouterr().out.split()]
    assert draw(folder, 3, *(row(f"{k}", text) for k, text in enumerate(reversed(texts)))) == 0
    assert [texts[19 - int(line.rpartition(":")[2])] for line in capsys.readouterr().out.split()] == first


def test_same_text_under_two_ids_is_drawn_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert draw(folder, 2, row("a", FAIR), row("b", FAIR)) == 2
    assert len(capsys.readouterr().out.split()) == 1


def test_file_with_too_few_such_texts_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert draw(folder, 2, row("a", FAIR), row("b", FIRST)) == 2
    assert "news/articles has 1 such texts, not 2" in capsys.readouterr().err


def test_nothing_to_compare_with_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(tmp_path), "--articles", str(tmp_path), "news/articles=1"]) == 2
    assert str(tmp_path / "tonenews") in capsys.readouterr().err


def test_record_of_what_was_read_names_texts_as_the_script_does_or_by_their_file() -> None:
    record = json.loads(RECORD.read_text(encoding="utf-8"))
    names = [one["document"] for one in record["documents"]] + record["read_before"]
    files = [name for name in names if name.count(":") < 2]
    assert len(files) < len(names)
    assert all((RECORD.parents[2] / name).exists() for name in files)
