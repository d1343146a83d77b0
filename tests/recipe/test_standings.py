"""What the standings of targets say, fitted for a model that is there; and what that does to its attitudes."""

import shutil
import sys
from pathlib import Path

import pytest

from benchmarks.attribution import standings as figures
from models.recipe import standings
from tests.rows import write_rows
from tonekit.model.folder import open_folder

TEXT = 'Anna Lindqvist won. "Tom Berg lied to Anna Lindqvist," said Mary Reed.'
DOCUMENT = {
    "id": "made up",
    "source": "news",
    "text": TEXT,
    "actors": {"Anna Lindqvist": [], "Tom Berg": [], "Mary Reed": []},
    "sentences": [
        {"start": 0, "end": 19, "speaker": None, "targets": {}},
        {"start": 20, "end": len(TEXT), "speaker": "Mary Reed", "targets": {"Tom Berg": -1}},
    ],
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    for split in ("train", "synthetic", "dev"):
        rows = [{**DOCUMENT, "id": f"{split} {i}"} for i in range(6)]
        write_rows(tmp_path / f"data/tonenews/documents-{split}.jsonl", rows)
    return tmp_path / "data"


def test_shifts_are_shown_and_written_beside_the_temperature(
    data: Path, tiny_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    model = tmp_path / "model"
    shutil.copytree(tiny_folder, model)
    monkeypatch.setattr(sys, "argv", ["standings", str(model), "--data", str(data)])
    standings.main()
    targets = open_folder(model).config["calibration"]["targets"]
    assert targets["temperature"] == 1.0
    assert targets["shifts"].keys() == {"text", "report"}
    assert str(targets["shifts"]) in capsys.readouterr().out
    # One of three targets has an attitude: none of the two that the narrator tells of, one of the two of the speech.
    assert targets["shifts"]["report"] < targets["shifts"]["text"] < 0


def test_figures_are_shown_without_and_with_the_shifts(
    data: Path, tiny_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(figures, "ARTICLES", tmp_path)
    for half in ("read", "unread"):
        shutil.copy(data / "tonenews/documents-dev.jsonl", tmp_path / f"{half}.jsonl")
    monkeypatch.setattr(sys, "argv", ["standings", str(tiny_folder), "--data", str(data)])
    figures.main()
    shown = capsys.readouterr().out
    assert "dev, cross-fitted  news                       n     6  f1" in shown
    assert "unread articles    all                        n     6  f1" in shown
