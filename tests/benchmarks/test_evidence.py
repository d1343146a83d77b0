"""The evidence benchmark deletes what it says it deletes."""

import itertools
import json
import random
from collections import Counter

import numpy as np
import pytest

from benchmarks import evidence, tables
from benchmarks.evidence import Case
from tests.rows import write_files
from tonekit import tones
from tonekit.model.reader import SentenceReader

TEXT = "The talks were frosty, he said."


def test_spans_become_runs_of_whole_words():
    words = evidence.words_of(TEXT)
    assert evidence.runs_of(words, [(16, 18), (23, 25), (0, 3)]) == ((0, 1), (3, 5))


def test_deleted_words_leave_no_gap():
    assert evidence.without(TEXT, ((0, 1), (3, 5))) == "talks were said."


@pytest.mark.parametrize("lengths", [(1,), (2, 1), (3, 2, 1), (6,)], ids=str)
def test_random_runs_are_disjoint_inside_and_as_long(lengths):
    generator = random.Random(0)
    for _ in range(50):
        runs = evidence.random_runs(6, lengths, generator)
        assert sorted(last - first for first, last in runs) == sorted(lengths)
        assert runs[0][0] >= 0
        assert runs[-1][1] <= 6
        assert all(a[1] <= b[0] for a, b in itertools.pairwise(runs))


def test_random_runs_reach_every_place():
    generator = random.Random(0)
    assert {evidence.random_runs(4, (1,), generator)[0][0] for _ in range(100)} == {0, 1, 2, 3}


def test_every_way_to_place_random_runs_has_the_same_chance():
    generator = random.Random(0)
    found = Counter(evidence.random_runs(4, (1, 1), generator) for _ in range(6000))
    assert len(found) == 6
    assert all(abs(n - 1000) < 120 for n in found.values())


def test_a_label_without_evidence_is_not_one_with_the_whole_sentence(tmp_path, tiny_folder, monkeypatch):
    row = {"text": TEXT, "tones": {}, "valence": 0.0}
    write_files(tmp_path, {"tonenews/documents-dev.jsonl": [], "tonenews/sentences-dev.jsonl": [row]})
    reader = SentenceReader.open(tiny_folder)
    counts = []
    for runs in ((), ((0, 6),), ((0, 1),)):
        monkeypatch.setattr(evidence, "runs_of", lambda words, spans, runs=runs: runs)
        cases, n_whole, n_none = evidence.labels_with_evidence(reader, tmp_path, None)
        counts.append((len(cases) > 0, n_whole > 0, n_none > 0))
    assert counts == [(False, False, True), (False, True, False), (True, False, False)]


class Words:
    """A model to which a sentence is frosty if it says so, .9 or .1."""

    def probabilities(self, texts, names):
        return np.array([[0.9 if "frosty" in text else 0.1] * len(tones.names()) for text in texts])


def test_the_fall_without_the_evidence_stands_beside_that_without_random_words():
    case = Case("d", TEXT, "frosty", 0.9, 0.5, ((3, 4),))
    found = evidence.measure(Words(), [case], 20)
    assert found["fall"]["value"] == pytest.approx(0.8)
    assert found["lost"]["value"] == 1.0
    assert found["random_fall"]["value"] < 0.8
    assert found["difference"]["value"] == pytest.approx(found["fall"]["value"] - found["random_fall"]["value"])
    assert found["share_of_words"]["value"] == pytest.approx(1 / 6)
    assert found["tones"]["frosty"]["n"] == 1


def test_quick_run_writes_figures_and_makes_a_table(tmp_path, tiny_folder, capsys):
    rows = [{"text": f"The talks number {i} were frosty and open.", "tones": {}, "valence": 0.0} for i in range(4)]
    write_files(tmp_path, {"tonenews/documents-dev.jsonl": [], "tonenews/sentences-dev.jsonl": rows})
    output = tmp_path / "results" / "evidence.json"
    options = ["--data", str(tmp_path), "--model", str(tiny_folder), "--quick", "--output", str(output)]
    assert evidence.main(options) == 0
    record = json.loads(output.read_text(encoding="utf-8"))
    assert record["n"] > 0
    assert record["fall"]["interval"][0] <= record["fall"]["value"] <= record["fall"]["interval"][1]
    assert "falls_more" in capsys.readouterr().out
    assert "random words deleted" in tables.make_page(tmp_path / "results")
