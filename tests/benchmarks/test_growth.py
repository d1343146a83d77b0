"""The benchmark of growth reads every hostile text and says how its time grows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import growth


def test_quick_run_writes_seconds_and_exponent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "growth.json"
    assert growth.main(["--quick", "--only", "questions", "--output", str(output)]) == 0
    report = json.loads(output.read_text(encoding="utf-8"))
    row = report["texts"]["questions and answers"]
    assert (row["n_chars"], len(row["seconds"])) == (4000, len(report["lengths"]))
    assert {"commit", "date", "versions", "hardware"} <= report.keys()
    assert "questions and answers" in capsys.readouterr().out


@pytest.mark.parametrize("name", growth.TEXTS)
def test_hostile_texts_have_the_length_asked_for(name: str) -> None:
    assert 0.9 * 4000 <= len(growth.TEXTS[name](4000)) <= 4000


def test_exponent_is_the_power_of_the_length() -> None:
    assert growth.slope([1, 2, 4], [3.0, 12.0, 48.0]) == pytest.approx(2.0)
    assert growth.slope([1, 2], [3.0]) is None
