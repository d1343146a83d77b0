"""The pool holds no copy of a dev or test text and says how much was drawn."""

import numpy as np

from models.recipe import pool
from models.recipe.rows import read_rows
from tests.rows import write_rows


def test_a_pool_holds_no_held_out_and_no_annotated_text_and_each_sentence_once(data, monkeypatch):
    monkeypatch.setattr(pool, "_DOCUMENTS", ("wikinews/articles.jsonl",))
    dev = "Nobody in the hall dared to look at the envoy."
    row = {"text": dev, "tones": {}, "valence": 0.0}
    write_rows(data / "tonenews/sentences-dev.jsonl", [row])
    new = "The ministers met again on Monday morning."
    texts = [f"{new} ((WN)) {dev}", f"MS. BERG: {dev} {new}", f"{new}\n\nAnna Berg praised Mr Orlov."]
    write_rows(data / "wikinews/articles.jsonl", ({"text": text} for text in texts))
    found = list(pool.unlabelled_sentences(data))
    assert [text for text, source in found if source == "wikinews"] == [new]
    assert not any("envoy" in text for text, _ in found)


def test_the_annotated_sentences_come_first_where_they_are_asked_for(data, tmp_path, monkeypatch):
    monkeypatch.setattr(pool, "_DOCUMENTS", ("wikinews/articles.jsonl",))
    new = "The ministers met again on Monday morning."
    write_rows(data / "wikinews/articles.jsonl", [{"text": new}])
    arguments = ["pool", "--data", str(data), "--out", str(tmp_path / "pool.jsonl"), "--for-each-tone", "0"]
    monkeypatch.setattr(pool, "expected_tones", lambda data, texts, seed: np.zeros((len(texts), 0), np.float32))
    drawn = {}
    for option in ([], ["--annotated"]):
        monkeypatch.setattr("sys.argv", [*arguments, *option])
        pool.main()
        drawn[len(option)] = read_rows(tmp_path / "pool.jsonl")
    assert [row["text"] for row in drawn[0]] == [new]
    *annotated, last = drawn[1]
    assert last == drawn[0][0]
    assert {row["source"] for row in annotated} == {"annotated"}
    assert [row["text"] for row in annotated] == [example.text for example in pool.annotated_examples(data)]


def test_a_draw_takes_single_sentences_and_the_best_of_each_tone_first():
    sources = ["dse", "wikinews", "whitehouse", "whitehouse", "whitehouse", "whitehouse"]
    scores = np.array([[0, 0], [0, 1], [9, 0], [1, 9], [2, 2], [3, 3]], np.float32)
    assert {0, 2, 3} < set(pool.draw(sources, scores, 4, 1, seed=1))
    assert sorted(pool.draw(sources, scores, 2, 1, seed=1)) == [0, 2, 3]
    assert sorted(pool.draw(sources, scores, 6, 1, seed=1)) == [0, 1, 2, 3, 4, 5]
    assert pool.draw(sources, scores, 5, 1, seed=1) == pool.draw(sources, scores, 5, 1, seed=1)


def test_no_source_outweighs_another_more_than_it_must():
    sources = ["whitehouse"] * 50 + ["wikinews"] * 5
    drawn = pool.draw(sources, np.zeros((55, 0), np.float32), 10, 0, seed=1)
    assert sum(sources[i] == "wikinews" for i in drawn) == 5
