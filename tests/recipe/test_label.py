"""Labelling stops and goes on without a trace, and never mixes two pools or two teachers."""

import json

import numpy as np
import pytest
import torch

from models.recipe import label
from models.recipe.rows import read_rows

POOL = [
    {"text": "the talks were frosty", "source": "x", "mentions": [[[4, 9]]]},
    {"text": "we are open", "source": "x", "mentions": []},
    {"text": "trust is low", "source": "x", "mentions": [[[0, 5]], [[5, 6]]]},  # a mention that is a space
    {"text": "not bad", "source": "x", "mentions": []},
]


@pytest.fixture
def teachers(base):
    with torch.random.fork_rng():
        torch.manual_seed(5)
        networks = [label.Network(base, 24, dropout=0.0) for _ in range(2)]
    tokenizer = label.fast_tokenizer(base)
    return [(network, tokenizer) for network in networks]


ASKED = [["BASE", "a.pt", ".75"], ["BASE", "b.pt", ".25"]]


def test_a_torn_line_is_written_anew(teachers, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(label, "_PART", 2)
    whole, torn = tmp_path / "whole.jsonl", tmp_path / "torn.jsonl"
    assert label.resume(whole, POOL, ASKED) == 0
    label.label(teachers, [0.75, 0.25], POOL, whole)
    assert "4 of 4" in capsys.readouterr().out
    lines = whole.read_bytes().splitlines(keepends=True)
    torn.write_bytes(b"".join(lines[:2]) + lines[2][:30])
    done = label.resume(torn, POOL, ASKED)
    assert done == 2
    label.label(teachers, [0.75, 0.25], POOL[done:], torn)
    assert torn.read_bytes() == whole.read_bytes()


def test_teachers_mix_by_their_shares_and_lost_mentions_are_counted(teachers, tmp_path, capsys):
    out = tmp_path / "silver.jsonl"
    label.label(teachers, [3, 1], POOL, out)
    assert "2 mentions dropped" in capsys.readouterr().out
    rows = read_rows(out)
    assert [len(row["targets"]) for row in rows] == [1, 0, 0, 0]
    assert sum(rows[0]["targets"][0]["probabilities"]) == pytest.approx(1, abs=0.01)
    alone = []
    for i, teacher in enumerate(teachers):
        label.label([teacher], [1], POOL, tmp_path / f"{i}.jsonl")
        alone.append(np.array([row["valence"] for row in read_rows(tmp_path / f"{i}.jsonl")]))
    np.testing.assert_allclose([row["valence"] for row in rows], 0.75 * alone[0] + 0.25 * alone[1], atol=0.02)


@pytest.mark.parametrize(
    ("pool", "asked", "message"),
    [
        (POOL[1:], ASKED, "another pool"),
        (POOL[:1], ASKED, "another pool"),
        (POOL, ASKED[:1], "another mix of teachers"),
    ],
    ids=["pool", "a shorter pool", "teachers"],
)
def test_another_pool_or_other_teachers_do_not_go_on(pool, asked, message, tmp_path):
    out = tmp_path / "silver.jsonl"
    label.resume(out, POOL, ASKED)
    out.write_text("".join(json.dumps({"text": row["text"]}) + "\n" for row in POOL[:2]), encoding="utf-8")
    with pytest.raises(SystemExit, match=message):
        label.resume(out, pool, asked)
    assert label.resume(out, POOL, ASKED) == 2
