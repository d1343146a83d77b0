"""The actors benchmark runs on a made-up data folder; its measures are those of their papers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import tables
from benchmarks.actors.__main__ import main
from benchmarks.actors.aliases import b_cubed
from benchmarks.actors.names import capital_runs
from tests.rows import write_files

TEXT = "Anna Orlo met Ben Vant in Lima. Ms Orlo said she was glad."


def rows() -> dict[str, list[dict[str, object]]]:
    first, second = TEXT.split(". ")
    sentences = [
        {"start": 0, "end": len(first) + 1, "text": first + ".", "speaker": None},
        {"start": len(first) + 2, "end": len(TEXT), "text": second, "speaker": "Anna Orlo"},
    ]
    document = {
        "id": "news",
        "source": "made-up",
        "text": TEXT,
        "actors": {"Anna Orlo": ["Anna Orlo", "Ms Orlo", "the winner"], "Ben Vant": ["Ben Vant"]},
        "sentences": sentences,
    }

    def span(words: str, **values: object) -> dict[str, object]:
        return {"start": TEXT.index(words), "end": TEXT.index(words) + len(words), "text": words, **values}

    example = {
        "id": "1",
        "text": TEXT,
        "pronoun": span("she"),
        "a": span("Anna Orlo", coref=True),
        "b": span("Ben Vant", coref=False),
        "gender": "F",
    }
    entities = [span("Anna Orlo", type="person"), span("Ben Vant", type="politician"), span("Lima", type="location")]
    named = {"id": "1", "text": TEXT, "entities": entities}
    tonenews = {f"tonenews/documents-{split}": [document] for split in ("train", "synthetic", "dev")}
    return {**tonenews, "gap/dev": [example], "crossner-politics/dev": [named]}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_files(tmp_path, {f"{name}.jsonl": found for name, found in rows().items()})


def test_quick_run_writes_figures_with_n_and_interval(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = folder / "results" / "actors.json"
    assert main(["--data", str(folder), "--quick", "--output", str(output)]) == 0
    report = json.loads(output.read_text(encoding="utf-8"))
    found = report["aliases"]["dev"]
    assert (found["n"], found["n_in_text"], found["tonekit"]["in the text"]["value"]) == (4, 3, 1.0)
    assert report["pronouns"]["gap dev"]["tonekit"]["all"] == {"value": 1.0, "interval": [1.0, 1.0]}
    assert report["names"]["crossner-politics dev"]["n"] == 3
    assert "gap dev" in capsys.readouterr().out
    assert "| GAP dev | 1 |" in tables.actors.make_part(report)


def test_missed_alias_is_a_singleton_or_counts_zero() -> None:
    gold = {"anna orlo": "Anna Orlo", "ms orlo": "Anna Orlo"}
    predicted = {"anna orlo": "Anna Orlo"}
    assert b_cubed(gold, predicted, False) == (2.0, 1.0, 2)
    assert b_cubed(gold, predicted, True) == (1.0, 0.5, 2)


def test_capitals_leave_out_the_word_that_opens_the_sentence() -> None:
    text = "The Lake Trust met Ben Vant."
    assert {text[a:b] for a, b, _ in capital_runs({"text": text})} == {"Lake Trust", "Ben Vant"}
