"""The probes of the auxiliary sets learn from train alone, and their measures are those of their definitions."""

import json

import numpy as np
import pytest

from benchmarks import tables
from benchmarks.accuracy import probes
from benchmarks.accuracy.auxiliary import SETS
from benchmarks.accuracy.baselines import rows_to_learn
from benchmarks.accuracy.material import Material
from benchmarks.accuracy.published import cited, published_for
from models.recipe.held_out import HeldOut
from tonekit.model.reader import SentenceReader

WORDS = ("frosty", "open", "cold", "good")


LABELS = {"goemotions": ("anger", "joy"), "social_dimensions": ("conflict", "trust")}
DOMAINS = {"politeness": ("wikipedia", "stack-exchange"), "formality": ("news", "email")}


def row_of(name, i):
    """A row whose words tell its labels."""
    word = WORDS[i % 4]
    return {
        "text": f"The {word} talks were {word}, he said, number {i}.",
        "conflict": int(word in ("frosty", "cold")),
        "labels": [LABELS.get(name, ("a", "b"))[i % 2]],
        "label": ("impolite", "polite")[i % 2],
        "domain": DOMAINS.get(name, ("a", "b"))[i // 2 % 2],
        "score": float(i % 4),
    }


@pytest.fixture
def data(tmp_path):
    for asked in SETS:
        (tmp_path / asked.name).mkdir()
        for part, n in (("train", 40), ("dev", 16)):
            lines = [json.dumps(row_of(asked.name, i)) for i in range(n)]
            (tmp_path / asked.name / asked.files.format(part)).write_text("\n".join(lines), encoding="utf-8")
    return tmp_path


def quick(folder, data):
    return Material(SentenceReader.open(folder), data, HeldOut([]), ("dev",), quick=True)


def test_every_set_has_a_probe_beside_a_baseline(data, tiny_folder):
    found = probes.measure_probes(quick(tiny_folder, data))
    assert list(found) == [
        "unscon dev", "goemotions dev", "politeness dev Wikipedia", "politeness dev Stack Exchange", "certainty dev",
        "social_dimensions dev", "formality dev", "formality dev news",
    ]  # fmt: skip
    for systems in found.values():
        for row in systems.values():
            assert row["interval"][0] <= row["value"] <= row["interval"][1]
            assert row["n"] in (8, 16)
    assert found["unscon dev"]["TF-IDF"]["value"] == 1.0
    assert found["certainty dev"]["probe"]["value"] > 0.5
    page = "\n".join(tables.accuracy.auxiliary_lines(found))
    assert page.count("not answered") == len(found)
    assert "**not part of the released model**" in page


def test_rows_without_a_label_do_not_count(data, tiny_folder):
    path = data / "politeness" / "dev.jsonl"
    path.write_text(path.read_text(encoding="utf-8").replace('"impolite"', '"middle"'), encoding="utf-8")
    politeness = next(asked for asked in SETS if asked.name == "politeness")
    material = quick(tiny_folder, data)
    found = probes.measure_set(politeness, probes.Features(material.reader), material)
    assert [systems["probe"]["n"] for systems in found.values()] == [4, 4]


def test_nothing_is_learned_from_a_train_row_that_is_held_out(data):
    path = data / "goemotions" / "train.jsonl"
    kept = rows_to_learn(path, HeldOut([row_of("goemotions", 20)["text"].upper()]))
    assert [row["text"] for row in kept] == [row_of("goemotions", i)["text"] for i in range(40) if i != 20]


def test_features_do_not_hang_on_the_company_of_a_sentence(tiny_folder):
    features = probes.Features(SentenceReader.open(tiny_folder))
    texts = ["The talks were frosty.", "He said no.", "The talks were " + "not good and " * 80 + "open."]
    together = features(texts)
    assert together == pytest.approx(np.concatenate([features([text]) for text in texts]), abs=1e-5)


@pytest.mark.parametrize(
    ("measure", "scores", "gold", "expected"),
    [
        ("r", [[1], [2], [3]], [[2], [4], [6]], 1.0),
        ("auc", [[0.9, 0.0], [0.1, 0.0]], [[1, 0], [0, 0]], 1.0),
        ("accuracy", [[0.9, 0.1], [0.2, 0.8]], [[1, 0], [1, 0]], 0.5),
        ("macro_f1", [[1, 1], [-1, 1]], [[1, 0], [0, 1]], (1 + 2 / 3) / 2),
        ("exclusive_macro_f1", [[0.2, 0.1], [0.2, 0.3]], [[1, 0], [0, 1]], 1.0),
    ],
    ids=["r", "auc without an empty column", "accuracy", "macro F1", "macro F1 of classes"],
)
def test_a_measure_is_that_of_its_definition(measure, scores, gold, expected):
    assert probes.value_of(measure, np.array(scores, float), np.array(gold, float)) == pytest.approx(expected)


def test_the_threshold_is_where_f1_is_best():
    scores = np.array([0.9, 0.8, 0.4, 0.1])
    threshold = probes.best_threshold(scores, np.array([True, False, True, False]))
    assert (scores > threshold).tolist() == [True, True, True, False]


def test_a_published_score_says_whether_it_was_checked():
    assert cited("newsmtsc test_rw").startswith("0.831 (")
    assert cited("politeness test Wikipedia").startswith("0.838* (")
    assert cited("certainty test").startswith("? (")
    assert published_for("made up test") is None
    assert cited("made up test") == "–"


@pytest.mark.parametrize("row", ["newsmtsc dev_rw", "dse dev", "politeness dev Wikipedia"])
def test_a_score_published_for_test_files_does_not_stand_beside_dev(row):
    assert cited(row) == "–"
