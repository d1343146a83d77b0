"""A copy of an article is found by its text, under whatever id and however it is typed."""

from pathlib import Path

import pytest

from models.recipe.documents import ARTICLES
from scripts.check_articles import copies, main, read_documents
from tests.rows import write_rows
from tests.scripts.articles import FIRST, OTHER, SECOND, row


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_rows(tmp_path / "data/tonenews/documents-dev.jsonl", [row("wn001", FIRST, SECOND)])
    write_rows(tmp_path / "articles/read.jsonl", [row("sheep-aground", OTHER, "He declined to comment.")])
    return tmp_path


def check(folder: Path) -> int:
    return main(["--data", str(folder / "data"), "--articles", str(folder / "articles")])


def test_articles_of_their_own_pass(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(folder) == 0
    assert "1 articles, 1 documents of tonenews, 0 copies" in capsys.readouterr().out


@pytest.mark.parametrize(
    "sentences",
    [
        pytest.param((FIRST, SECOND), id="whole"),
        pytest.param((FIRST.upper(), SECOND.replace(".", " !")), id="typed otherwise"),
        pytest.param((OTHER, SECOND), id="half of it"),
    ],
)
def test_article_that_stands_in_tonenews_under_another_id_is_named(
    folder: Path, capsys: pytest.CaptureFixture[str], sentences: tuple[str, ...]
) -> None:
    write_rows(folder / "articles/unread.jsonl", [row("envoy-leaves", *sentences)])
    assert check(folder) == 1
    assert "envoy-leaves" in capsys.readouterr().out


def test_one_sentence_in_three_is_no_copy(folder: Path) -> None:
    third = "The weather over the fjords was fine for all of the weekend."
    write_rows(
        folder / "articles/unread.jsonl", [row("fjords", FIRST, third, "Hotels near the coast were full for a month.")]
    )
    assert check(folder) == 0


def test_folder_without_documents_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(folder), "--articles", str(folder / "articles")]) == 2
    assert str(folder / "tonenews") in capsys.readouterr().err


def test_no_unread_article_of_the_recipe_stands_among_the_read_ones() -> None:
    articles = read_documents(ARTICLES.glob("*.jsonl"))
    assert {file for file, _ in articles} == {"read", "unread"}
    assert not list(copies(articles, articles))
