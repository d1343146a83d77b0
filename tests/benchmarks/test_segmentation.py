"""The segmentation benchmark runs on a made-up data folder and writes what it measured."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import segmentation
from tests.rows import write_files

TEXT = "Mr. Orlov left. He was cross.\n\nNobody followed him"
SPANS = [[0, 15], [16, 29], [31, 50]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    sentences = [{"start": start, "end": end} for start, end in SPANS]
    rows = {
        "sbd-rules/rules.jsonl": [{"text": TEXT, "sentences": SPANS}],
        "sbd-ewt/dev.jsonl": [{"text": TEXT, "sentences": SPANS[1:]}],
        "gum/dev.jsonl": [{"text": TEXT, "sentences": sentences, "genre": "news"}],
    }
    return write_files(tmp_path, rows)


def test_quick_run_writes_scores_with_n_and_interval(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(segmentation, "peers", dict)
    output = folder / "results" / "segmentation.json"
    assert segmentation.main(["--data", str(folder), "--quick", "--output", str(output)]) == 0
    report = json.loads(output.read_text(encoding="utf-8"))
    scores = {name: rows["tonekit"] for name, rows in report["quality"].items()}
    assert scores["sbd-rules"] == {"right": 1, "share": 1.0, "interval": [1.0, 1.0], "n": 1}
    assert scores["gum dev"]["f1"] == 1.0
    assert scores["sbd-ewt dev"] == {
        "f1": 0.8, "interval": [0.8, 0.8], "precision": 2 / 3, "recall": 1.0, "n_documents": 1, "n": 2
    }  # fmt: skip
    assert {"commit", "date", "versions", "hardware", "seed"} <= report.keys()
    assert "sbd-ewt dev" in capsys.readouterr().out
