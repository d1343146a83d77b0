"""No text of a dev or test file ever reaches training."""

import json

import pytest

from models.recipe.data import fingerprint, held_out_fingerprints, training_examples

TONES = {"frosty": 2.0}


@pytest.fixture
def data(tmp_path):
    """A data folder of every file that training reads, and held-out files that share texts with them."""
    document = "The talks were frosty. Mr Orlov left the hall. Anna Berg praised Mr Orlov."
    spans = [(0, 22), (23, 46), (47, 74)]
    sentences = [{"start": s, "end": e, "speaker": None, "targets": {}, "tones": {}, "valence": 0.0} for s, e in spans]
    sentences[2] |= {"speaker": "Anna Berg", "targets": {"Orlov": 1.0}}
    full = {"text": document, "actors": {"Orlov": ["Mr Orlov"], "Anna Berg": ["Anna Berg"]}, "sentences": sentences}
    alone = [{"text": f"Sentence {i} is here.", "tones": TONES, "valence": -1.0} for i in range(4)]
    judged = [
        {"text": "Orlov lied, Berg said.", "targets": [{"from": 0, "to": 5, "label": "negative"}]},
        {"text": "Sentence 0 is here.", "targets": [{"from": 0, "to": 8, "label": "neutral"}]},
    ]
    rows = {
        "tonenews/documents-train.jsonl": [full],
        "tonenews/documents-synthetic.jsonl": [],
        "tonenews/sentences-train.jsonl": alone,
        "newsmtsc/train.jsonl": judged,
        "newsmtsc/test_rw.jsonl": [{"text": "“Sentence 1” is here!"}],
        "gum/dev.jsonl": [{"text": "x. Sentence 2 is here.", "sentences": [{"start": 3, "end": 22}]}],
        "sbd-ewt/test.jsonl": [{"text": "The talks were frosty. So.", "sentences": [[0, 22], [23, 26]]}],
    }
    for name, lines in rows.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return tmp_path


def test_a_copy_in_other_quotation_marks_has_the_same_fingerprint():
    assert fingerprint("“Yes,” he said.") == fingerprint('"yes", HE said')
    assert fingerprint("Yes, he said.") != fingerprint("Yes, she said.")


def test_every_text_of_a_held_out_file_is_dropped_from_training(data):
    texts = {example.text for example in training_examples(data)}
    assert texts == {
        "Mr Orlov left the hall.",
        "Anna Berg praised Mr Orlov.",
        "Sentence 0 is here.",
        "Sentence 3 is here.",
        "Orlov lied, Berg said.",
    }


def test_train_files_are_not_held_out(data):
    assert fingerprint("Sentence 3 is here.") not in held_out_fingerprints(data)


def test_labels_of_two_sets_for_one_text_are_joined(data):
    (joined,) = [example for example in training_examples(data) if example.text == "Sentence 0 is here."]
    assert joined.valence == -1.0
    assert max(joined.intensities) == 2.0
    assert [target.label for target in joined.targets] == [1]


def test_an_actor_named_without_an_attitude_is_neutral_and_the_speaker_no_target(data):
    by_text = {example.text: example for example in training_examples(data)}
    (neutral,) = by_text["Mr Orlov left the hall."].targets
    assert (neutral.spans, neutral.label) == (((0, 8),), 1)
    (praised,) = by_text["Anna Berg praised Mr Orlov."].targets
    assert (praised.spans, praised.label) == (((18, 26),), 2)
