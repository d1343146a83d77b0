"""What teachers said is kept without its texts, and found again by them."""

import numpy as np
import pytest

from models.recipe import keep
from models.recipe.rows import read_rows
from tests.rows import write_rows
from tonekit import tones

SAID = {
    "text": "Nobody there would say it.",
    "tones": [round(i / 23, 3) for i in range(len(tones.names()))],
    "valence": -1.337,
    "targets": [{"spans": [[0, 6]], "probabilities": [1.0, 0.0, 0.0]}],
}


def test_labels_come_back_by_their_text_and_lose_what_is_not_kept():
    labels = keep.pack([SAID, {**SAID, "text": "Gone.", "valence": 2.0}])
    assert b"Nobody" not in b"".join(array.tobytes() for array in labels.values())
    (row,) = keep.unpack(labels, ["Something else.", SAID["text"]])
    assert row["text"] == SAID["text"]
    assert row["valence"] == pytest.approx(SAID["valence"], abs=0.01)
    np.testing.assert_allclose(row["tones"], SAID["tones"], atol=0.003)
    assert row["targets"] == []


def test_a_silver_file_is_written_from_the_labels_and_the_data(data, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(keep, "unlabelled_sentences", lambda _: iter([(SAID["text"], "x"), ("New here.", "x")]))
    silver, labels, again = (tmp_path / name for name in ("silver.jsonl", "labels.npz", "new/again.jsonl"))
    annotated = "Sentence 0 is here."
    rows = [SAID, {**SAID, "text": "Gone."}, {**SAID, "text": annotated}]
    write_rows(silver, rows)

    def run(*arguments):
        monkeypatch.setattr("sys.argv", ["keep", *map(str, arguments)])
        keep.main()

    run("write", "--silver", silver, "--out", labels)
    run("read", "--data", data, "--labels", labels, "--out", again)
    assert [row["text"] for row in read_rows(again)] == [annotated, SAID["text"]]
    assert "2 of 3" in capsys.readouterr().out
