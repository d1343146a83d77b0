"""The accuracy benchmark runs on a made-up data folder, and its figures make a card and a page."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from benchmarks import tables
from benchmarks.accuracy import material
from benchmarks.accuracy.__main__ import main
from benchmarks.accuracy.baselines import masked
from benchmarks.accuracy.tones import calibration_error, f1_of
from models.recipe.card import _learned_from, make_card
from tests.rows import write_files
from tonekit.model.folder import write_config

LEARNED = {"tonenews": 27_000, "newsmtsc": 7_000, "dse": 12_000, "written": 773, "annotated": 10_000}
LEARNED |= {"in_context": 50, "silver": 9}
WORDS = "frosty warm angry calm cold glad stern kind".split()


@pytest.fixture
def data(tmp_path):
    """Enough sentences for a baseline to learn from, and dev files of their own."""
    chance = np.random.default_rng(1)

    def sentence(i, part):
        word = WORDS[i % len(WORDS)]
        tones = {"frosty": 2.0} if word in ("frosty", "cold") else {"warm": 2.0} if word in ("warm", "kind") else {}
        text = f"The {part} talks number {i} were {word} and {' '.join(chance.choice(WORDS, 3))}."
        return {"text": text, "tones": tones, "valence": float(chance.integers(-2, 3))}

    def judged(i, part):
        label = ("negative", "neutral", "positive")[i % 3]
        verb = ("attacked", "met", "praised")[i % 3]
        return {
            "text": f"They {verb} Orlov in {part} {i}.",
            "targets": [{"from": 6 + len(verb), "to": 11 + len(verb), "label": label}],
        }

    def directed(i, part):
        label, verb = (
            ("neutral", "met"), ("p_negative_q", "attacked"), ("p_positive_q", "praised"),
            ("q_negative_p", "angered"), ("q_positive_p", "won"),
        )[i % 5]  # fmt: skip
        start = 6 + len(verb)
        p, q = {"mention": "Orlov", "from": 0, "to": 5}, {"mention": "Berg", "from": start, "to": start + 4}
        return {"text": f"Orlov {verb} Berg in {part} {i}.", "p": p, "q": q, "label": label}

    text = "Anna Berg left. It was cold."
    document = {
        "id": "d",
        "text": text,
        "actors": {"Anna Berg": ["Anna Berg"]},
        "sentences": [
            {"start": 0, "end": 15, "speaker": None, "targets": {}, "tones": {}, "valence": 0.0},
            {"start": 16, "end": 28, "speaker": None, "targets": {}, "tones": {"frosty": 1.0}, "valence": -1.0},
        ],
    }
    rows = {
        "tonenews/documents-train.jsonl": [],
        "tonenews/documents-synthetic.jsonl": [],
        "tonenews/sentences-train.jsonl": [sentence(i, "train") for i in range(80)],
        "tonenews/documents-dev.jsonl": [document],
        "tonenews/sentences-dev.jsonl": [sentence(i, "dev") for i in range(60)],
        "newsmtsc/train.jsonl": [judged(i, "May") for i in range(60)],
        "newsmtsc/dev_rw.jsonl": [judged(i, "June") for i in range(9)],
        "newsmtsc/dev_mt.jsonl": [judged(i, "July") for i in range(9)],
        "dse/train.jsonl": [directed(i, "May") for i in range(60)],
        "dse/dev.jsonl": [directed(i, "June") for i in range(10)],
    }
    return write_files(tmp_path, rows)


@pytest.fixture
def released(tiny_folder, tmp_path):
    """The tiny model with what a release says of its training."""
    folder = Path(shutil.copytree(tiny_folder, tmp_path / "released"))
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    write_config(folder, {**config, "training": {"n_learned": LEARNED, "note": "It knew one."}})
    return folder


@pytest.fixture
def record(data, released, monkeypatch, capsys):
    monkeypatch.setattr(
        material, "load_vader", lambda: lambda text: 0.9 if "praised" in text or "warm" in text else 0.0
    )
    output = data / "accuracy.json"
    assert main(["--data", str(data), "--model", str(released), "--quick", "--output", str(output)]) == 0
    printed = capsys.readouterr()
    assert "newsmtsc" not in printed.err
    assert "auxiliary sets: not answered" in printed.out
    return json.loads(output.read_text(encoding="utf-8"))


@pytest.mark.filterwarnings("ignore")  # of scikit-learn, on so few sentences
def test_every_system_has_figures_with_n_and_interval(record, released, tmp_path):
    dev = record["tonenews dev"]
    assert (dev["n_sentences"], dev["n_documents"]) == (62, 61)
    assert set(dev["scores"]) == {"tonekit", "TF-IDF", "VADER"}
    invented = record["invented news"]
    assert set(invented["scores"]) == {"tonekit", "TF-IDF", "VADER", "second reader"}
    assert 200 <= invented["n_sentences"] < 400
    assert invented["n_documents"] <= 56
    # Readers of the same sentences agree far better than a model that has learned nothing.
    assert invented["scores"]["second reader"]["macro_f1"]["value"] > 0.7
    assert invented["scores"]["tonekit"]["macro_f1"]["value"] < 0.5
    trained = {name: invented["scores"][name] for name in ("tonekit", "TF-IDF", "second reader")}
    for systems in (dev["scores"], trained, *record["newsmtsc"].values()):
        for rows in systems.values():
            for row in (row for row in rows.values() if isinstance(row, dict) and "interval" in row):
                assert row["interval"][0] <= row["interval"][1]
                assert row["n"] in (9, 62, invented["n_sentences"])
    # The verb gives the class away, and the baseline has seen the verbs.
    assert record["newsmtsc"]["dev_rw"]["TF-IDF"]["macro_f1"]["value"] == 1.0
    assert record["dse"]["dev"]["TF-IDF"]["macro_f1"] == {"value": 1.0, "interval": [1.0, 1.0], "n": 10}
    moved = {
        what: {"value": value, "max": 0.7}
        for what, value in (("tones", 0.015), ("polarity", 0.05), ("target_polarity", 0.1))
    }
    card = make_card(released, record, {"benchmark": "names", "model": record["model"], "kinds": {"people": moved}})
    assert record["model"] in card
    assert "| frosty |" in card
    assert "| invented news: valence, Pearson r |" in card
    assert "| 773 sentences, invented" in card
    assert "the world. It knew one. Tones" in card
    assert "AUC" not in card
    assert "move by 0.015 on average" in card
    results = tmp_path / "results"
    results.mkdir()
    (results / "accuracy.json").write_text(json.dumps(record), encoding="utf-8")
    page = tables.make_page(results)
    assert f"{record['newsmtsc']['dev_rw']['TF-IDF']['macro_f1']['value']:.3f}" in page
    assert f"{invented['scores']['second reader']['macro_f1']['value']:.3f}" in page


def test_a_card_counts_what_was_learned():
    said = _learned_from({"n_learned": LEARNED, "unseen_mean_auc": 0.8765})
    assert said["tonenews"] == "27,000 sentences"
    assert (said["annotated"], said["silver"]) == ("10,000 sentences", "9 sentences")
    assert said["note"] == ""
    with_quiet = _learned_from({"n_learned": {**LEARNED, "quiet": 27}})
    assert with_quiet["written"] == "800 sentences"
    assert "0.876" in said["unseen"] or "0.877" in said["unseen"]


def test_a_card_refuses_the_figures_of_another_model(tiny_folder):
    with pytest.raises(ValueError, match="another 1 0"):
        make_card(tiny_folder, {"benchmark": "accuracy", "model": "another 1 0"}, {})


def test_f1_and_calibration_error_are_those_of_their_definitions():
    found = np.array([[True], [True], [False], [False]])
    present = np.array([[True], [False], [True], [False]])
    assert f1_of(found, present).tolist() == [0.5]
    probabilities = np.array([[0.95], [0.95], [0.05], [0.05]])
    assert calibration_error(probabilities, present) == pytest.approx(0.45)


def test_a_masked_sentence_has_no_trace_of_its_target():
    assert masked("Orlov met Berg, and Orlov left.", ("X", ((0, 5), (20, 25)))).count("Orlov") == 0
