"""The attribution benchmark runs on a made-up data folder and writes what it measured."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import attribution, tables

SENTENCES = (
    ("Anna Orlo met Ben Vant.", None),
    ('"Trust is low," Ms Orlo said.', "Anna Orlo"),
    ("The hall was full.", None),
)


def document(name: str, label: str | None) -> dict[str, object]:
    text = " ".join(words for words, _ in SENTENCES)
    sentences = []
    for words, speaker in SENTENCES:
        start = text.index(words)
        row = {"start": start, "end": start + len(words), "text": words, "speaker": speaker or (label and "Ben Vant")}
        sentences.append({**row, "label": label} if label else row)
    actors = {"Anna Orlo": ["Anna Orlo", "Ms Orlo"], "Ben Vant": ["Ben Vant"]}
    return {"id": name, "source": "made-up", "text": text, "actors": actors, "sentences": sentences}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "tonenews" / "documents-dev.jsonl"
    path.parent.mkdir()
    rows = (document("news", None), document("transcript", "MR. VANT"))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return tmp_path


def test_quick_run_writes_figures_with_n_and_interval(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = folder / "results" / "attribution.json"
    arguments = ["--data", str(folder), "--split", "dev", "--quick", "--output", str(output)]
    assert attribution.main(arguments) == 0
    report = json.loads(output.read_text(encoding="utf-8"))
    groups = report["splits"]["dev"]["gold actors"]
    assert (groups["without turn labels"]["n"], groups["without turn labels"]["speaker_right"]) == (3, 1.0)
    assert (groups["with turn labels"]["n_speech"], groups["with turn labels"]["speech_speaker_right"]) == (3, 1.0)
    assert groups["all"]["intervals"]["speaker_right"] == [1.0, 1.0]
    assert "gold actors" in capsys.readouterr().out
    assert "| dev | found actors | 3 |" in tables.attribution_part(report)
