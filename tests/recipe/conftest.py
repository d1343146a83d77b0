"""A data folder of every file that the recipe reads, with held-out files that share texts with train files."""

import json

import pytest
import torch

from models.recipe import data as recipe_data
from tests.rows import write_files

TONES = {"frosty": 2.0}


@pytest.fixture
def data(tmp_path, monkeypatch):
    monkeypatch.setattr(recipe_data, "_WRITTEN", tmp_path / "written")
    monkeypatch.setattr(recipe_data, "_ANNOTATED", tmp_path / "annotated")
    for name in ("ARTICLES", "INVENTED"):
        monkeypatch.setattr(recipe_data, name, tmp_path / "annotated" / name.lower())
    document = "The talks were frosty. Mr Orlov left the hall. Anna Berg praised Mr Orlov."
    spans = [(0, 22), (23, 46), (47, 74)]
    sentences = [{"start": s, "end": e, "speaker": None, "targets": {}, "tones": {}, "valence": 0.0} for s, e in spans]
    sentences[2] |= {"speaker": "Anna Berg", "targets": {"Orlov": 1.0}}
    full = {
        "id": "d1",
        "text": document,
        "actors": {"Orlov": ["Mr Orlov"], "Anna Berg": ["Anna Berg"]},
        "sentences": sentences,
    }
    alone = [{"text": f"Sentence {i} is here.", "tones": TONES, "valence": -1.0} for i in range(4)]
    judged = [
        {"text": "Orlov lied, Berg said.", "targets": [{"from": 0, "to": 5, "label": "negative"}]},
        {"text": "Sentence 0 is here.", "targets": [{"from": 0, "to": 8, "label": "neutral"}]},
    ]
    dev = {**full, "text": document.replace("Orlov", "Arlov")}
    rows = {
        "tonenews/documents-train.jsonl": [full],
        "tonenews/documents-synthetic.jsonl": [],
        "tonenews/sentences-train.jsonl": alone,
        "tonenews/documents-dev.jsonl": [dev],
        "tonenews/sentences-dev.jsonl": [{"text": "A cold look.", "tones": TONES, "valence": -2.0}],
        "newsmtsc/train.jsonl": judged,
        "newsmtsc/dev_rw.jsonl": [{"text": "Ito won.", "targets": [{"from": 0, "to": 3, "label": "positive"}]}],
        "newsmtsc/dev_mt.jsonl": [{"text": "Ito lost.", "targets": [{"from": 0, "to": 3, "label": "negative"}]}],
        "newsmtsc/test_rw.jsonl": [{"text": "“Sentence 1” is here!", "targets": []}],
        "gum/dev.jsonl": [{"text": "x. Sentence 2 is here.", "sentences": [{"start": 3, "end": 22}]}],
        "sbd-ewt/test.jsonl": [{"text": "The talks were frosty. So.", "sentences": [[0, 22], [23, 26]]}],
        "dse/train.jsonl": [
            {
                "text": "Rome scolded Oslo.",
                "p": {"mention": "Rome", "from": 0, "to": 4},
                "q": {"mention": "Oslo", "from": 13, "to": 17},
                "label": "p_negative_q",
            }
        ],
        "dse/dev.jsonl": [
            {
                "text": "Rome hailed Oslo.",
                "p": {"mention": "Rome", "from": 0, "to": 4},
                "q": {"mention": "Oslo", "from": 12, "to": 16},
                "label": "p_positive_q",
            }
        ],
        "annotated/real.jsonl": [{"text": "They were curt.", "tones": TONES, "valence": -1}],
        "written/own.jsonl": [
            {"text": "Oslo thanked Lima.", "tones": {}, "valence": 1, "targets": {"Lima": 2, "Oslo": 0}}
        ],
    }
    return write_files(tmp_path, rows)


@pytest.fixture
def base(tmp_path, tiny_folder):
    """A tiny encoder as a folder that transformers reads."""
    from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

    folder = tmp_path / "base"
    config = json.loads((tiny_folder / "config.json").read_text(encoding="utf-8"))["encoder"]
    with torch.random.fork_rng():
        torch.manual_seed(1)
        BertModel(BertConfig(**config)).save_pretrained(folder)
    PreTrainedTokenizerFast(tokenizer_file=str(tiny_folder / "tokenizer.json")).save_pretrained(folder)
    return str(folder)
