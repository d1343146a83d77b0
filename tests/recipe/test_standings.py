"""What the standings of targets say, fitted for a model that is there."""

import shutil
import sys

import pytest

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
def data(tmp_path):
    for split in ("train", "synthetic", "dev"):
        rows = [{**DOCUMENT, "id": f"{split} {i}"} for i in range(6)]
        write_rows(tmp_path / f"data/tonenews/documents-{split}.jsonl", rows)
    return tmp_path / "data"


def test_shifts_are_shown_with_their_figures_and_written_beside_the_temperature(
    data, tiny_folder, tmp_path, monkeypatch, capsys
):
    monkeypatch.setattr(standings, "_ARTICLES", tmp_path)
    for half in ("read", "unread"):
        shutil.copy(data / "tonenews/documents-dev.jsonl", tmp_path / f"{half}.jsonl")
    model = tmp_path / "model"
    shutil.copytree(tiny_folder, model)
    monkeypatch.setattr(sys, "argv", ["standings", str(model), "--data", str(data), "--write"])
    standings.main()
    shown = capsys.readouterr().out
    assert "dev, cross-fitted  news                       n     6  f1" in shown
    targets = open_folder(model).config["calibration"]["targets"]
    assert targets["temperature"] == 1.0
    assert targets["shifts"].keys() == {"text", "report"}
    assert str(targets["shifts"]) in shown
    # One of three targets has an attitude: none of the two that the narrator tells of, one of the two of the speech.
    assert targets["shifts"]["report"] < targets["shifts"]["text"] < 0
