"""No text of a dev or test file ever reaches training."""

import json
import random
from pathlib import Path

import models.recipe
from models.recipe.augment import with_other_names
from models.recipe.data import (
    Direction,
    Example,
    Target,
    count_texts,
    examples_by_set,
    join_sets,
    tonenews_documents,
    training_examples,
)
from models.recipe.rows import read_rows
from tests.rows import write_rows
from tonekit import tones
from tonekit.model.judges import DIRECTION_CLASSES


def said(text, valence=0.0, *targets):
    """A row of what a teacher says."""
    return {"text": text, "tones": [0.1] * len(tones.names()), "valence": valence, "targets": list(targets)}


def silver_file(data, rows):
    return write_rows(data / "silver.jsonl", rows)


def test_what_is_learned_of_each_set_is_counted_without_held_out_texts(data):
    sets = examples_by_set(data, silver_file(data, [said("A cold look."), said("Nobody spoke.")]))
    counts = {name: len(examples) for name, examples in sets.items()}
    ours = {"written": 1, "quiet": 0, "annotated": 1, "in_context": 0}
    assert counts == {"tonenews": 4, "newsmtsc": 2, "dse": 1, **ours, "silver": 1}


def test_a_line_of_dse_that_was_annotated_gets_its_text_from_the_set(data):
    row = {"line": 0, "length": 18, "tones": {"angry": 2}, "valence": -1, "targets": {"Oslo": -1, "Rome": 0}}
    of_another_copy = [{**row, "line": 7}, {**row, "length": 17, "tones": {"warm": 2}}]
    write_rows(data / "annotated/by_line/dse.jsonl", [*of_another_copy, row])
    found = next(example for example in training_examples(data) if example.text == "Rome scolded Oslo.")
    assert found.intensities[tones.names().index("angry")] == 2
    assert found.targets == (Target(((13, 17),), 0), Target(((0, 4),), 1))
    assert len(found.directions) == 1
    assert count_texts(examples_by_set(data))["annotated"] == 2


def test_only_text_that_may_be_passed_on_is_kept():
    free = {"whitehouse", "pm-transcripts", "congressional-record", "wikinews", "current-events", "synthetic"}
    recipe = Path(models.recipe.__file__).parent
    rows = [
        row
        for folder in ("annotated", "annotated/in_context", "written", "written/quiet")
        for path in (recipe / folder).glob("*.jsonl")
        for row in read_rows(path)
    ]
    assert {row["source"] for row in rows} == free


def test_articles_annotated_here_teach_as_documents_do(data):
    document = (data / "tonenews/documents-train.jsonl").read_text(encoding="utf-8").replace("Orlov", "Irlov")
    (data / "annotated/articles").mkdir()
    (data / "annotated/articles/some.jsonl").write_text(document, encoding="utf-8")
    praise = next(e for e in training_examples(data) if e.text == "Anna Berg praised Mr Irlov.")
    assert {target.label for target in praise.targets} == {1, 2}
    assert count_texts(examples_by_set(data))["in_context"] == 2


def test_a_sentence_read_in_its_context_goes_before_the_same_one_read_alone(data):
    row = {"text": "They were curt.", "tones": {"frank": 1}, "valence": 0}
    write_rows(data / "annotated/in_context/some.jsonl", [row, {**row, "text": "So they were."}])
    sets = examples_by_set(data)
    assert count_texts(sets)["in_context"] == 2
    curt = next(example for example in join_sets(sets) if example.text == row["text"])
    assert curt.intensities[tones.names().index("frank")] == 1
    assert curt.intensities[tones.names().index("frosty")] == 0


def test_invented_texts_teach_but_for_those_that_nobody_may_read(data):
    document = (data / "tonenews/documents-train.jsonl").read_text(encoding="utf-8")
    (data / "annotated/invented").mkdir()
    for half, name in (("read", "Irlov"), ("news", "Urlov"), ("unread", "Arlenko")):
        text = document.replace("Orlov", name)
        (data / f"annotated/invented/{half}.jsonl").write_text(text, encoding="utf-8")
    texts = {example.text for example in training_examples(data)}
    assert {"Anna Berg praised Mr Irlov.", "Anna Berg praised Mr Urlov."} <= texts
    assert "Anna Berg praised Mr Arlenko." not in texts


def test_every_text_of_a_held_out_file_is_dropped_from_training(data):
    texts = {example.text for example in training_examples(data)}
    assert texts == {
        "Mr Orlov left the hall.",
        "Anna Berg praised Mr Orlov.",
        "Sentence 0 is here.",
        "Sentence 3 is here.",
        "Orlov lied, Berg said.",
        "Oslo thanked Lima.",
        "They were curt.",
        "Rome scolded Oslo.",
    }


def test_a_teachers_sentence_that_hides_a_dev_sentence_is_dropped(data):
    row = {"text": "Nobody in the hall dared to look at the envoy.", "tones": {}, "valence": -1.0}
    (data / "tonenews/sentences-dev.jsonl").write_text(json.dumps(row), encoding="utf-8")
    labelled = "MS. BERG: " + row["text"]
    taught = silver_file(data, [said(labelled), said("Everybody looked at the envoy.")])
    texts = {example.text for example in join_sets(examples_by_set(data, taught))}
    assert "Everybody looked at the envoy." in texts
    assert labelled not in texts


def test_a_teachers_sentences_count_where_nobody_annotated_them():
    sets = {
        "a": [Example("x"), Example("y"), Example("y")],
        "b": [Example("y")],
        "silver": [Example("y"), Example("z")],
    }
    assert count_texts(sets) == {"a": 2, "b": 1, "silver": 1}


def test_labels_of_two_sets_for_one_text_are_joined(data):
    (joined,) = [example for example in training_examples(data) if example.text == "Sentence 0 is here."]
    assert joined.valence == -1.0
    assert max(joined.intensities) == 2.0
    assert [target.label for target in joined.targets] == [1]


def test_an_actor_without_an_attitude_is_neutral_and_so_is_the_speaker(data):
    by_text = {example.text: example for example in training_examples(data)}
    (neutral,) = by_text["Mr Orlov left the hall."].targets
    assert (neutral.spans, neutral.label) == (((0, 8),), 1)
    targets = by_text["Anna Berg praised Mr Orlov."].targets
    assert {(target.spans, target.label) for target in targets} == {(((0, 9),), 1), (((18, 26),), 2)}


def test_mentions_that_only_tonekit_finds_are_targets_too(tmp_path):
    text = "Anna Berg came late. Orlov thanked her and Carl Dahl."
    sentences = [
        {"start": 0, "end": 20, "speaker": None, "targets": {}, "tones": {}, "valence": 0},
        {"start": 21, "end": 53, "speaker": "Orlov", "targets": {"Anna Berg": 1}, "tones": {}, "valence": 1},
    ]
    actors = {"Orlov": [], "Anna Berg": []}
    path = tmp_path / "documents.jsonl"
    path.write_text(json.dumps({"text": text, "actors": actors, "sentences": sentences}), encoding="utf-8")
    _, thanked = tonenews_documents(path)
    labels = {thanked.text[slice(*target.spans[0])]: target.label for target in thanked.targets}
    assert labels == {"Orlov": 1, "her": 2, "Carl Dahl": 1}


def test_a_written_sentence_brings_its_targets(data):
    (written,) = [example for example in training_examples(data) if example.text == "Oslo thanked Lima."]
    assert {(target.spans, target.label) for target in written.targets} == {(((0, 4),), 1), (((13, 17),), 2)}


def test_a_pair_is_read_with_both_its_mentions(data):
    (scolded,) = [example for example in training_examples(data) if example.directions]
    (pair,) = scolded.directions
    assert (pair.first, pair.second) == (((0, 4),), ((13, 17),))
    assert DIRECTION_CLASSES[pair.label] == "first negative to second"


def test_a_teacher_stands_beside_gold_tones_and_gives_what_is_missing(data):
    oslo = {"spans": [[13, 17]], "probabilities": [0.9, 0.1, 0.0]}
    taught = silver_file(
        data, [said("Sentence 3 is here.", 2.0), said("Rome scolded Oslo.", -1.0, oslo), said("A cold look.", -1.0)]
    )
    by_text = {example.text: example for example in join_sets(examples_by_set(data, taught))}
    both = by_text["Sentence 3 is here."]
    assert max(both.intensities) > 0
    assert both.probabilities == (0.1,) * 24
    assert both.valence == (-1.0 + 2.0) / 2
    scolded = by_text["Rome scolded Oslo."]
    assert (scolded.valence, len(scolded.targets), len(scolded.directions)) == (-1.0, 1, 1)
    assert scolded.probabilities == (0.1,) * 24
    assert "A cold look." not in by_text


def test_a_company_gets_no_surname():
    text = "Google sued Anna Berg."
    targets = (Target(((0, 6),), 1), Target(((12, 21),), 0))
    pairs = (Direction(((0, 6),), ((12, 21),), 1),)
    swapped = [with_other_names(Example(text, targets=targets, directions=pairs), random.Random(i)) for i in range(10)]
    assert all(example.text.startswith("Google sued ") for example in swapped)
    assert len({example.text for example in swapped}) > 5


def test_whoever_a_set_knows_to_be_a_person_gets_another_name(data):
    (lied,) = [example for example in training_examples(data) if example.text == "Orlov lied, Berg said."]
    assert lied.people == ((0, 5),)
    swapped = [with_other_names(lied, random.Random(i)) for i in range(10)]
    assert len({example.text for example in swapped}) > 5
    for example in swapped:
        assert example.people == example.targets[0].spans
        assert example.text[slice(*example.people[0])] != "Orlov"


def test_swapped_names_take_their_targets_and_pairs_along():
    text = "Russia praised Anna Berg."
    example = Example(text, targets=(Target(((15, 24),), 2),), directions=(Direction(((0, 6),), ((15, 24),), 2),))
    seen = set()
    for seed in range(20):
        swapped = with_other_names(example, random.Random(seed))
        ((start, end),) = swapped.targets[0].spans
        assert swapped.text.startswith(swapped.text[slice(*swapped.directions[0].first[0])] + " praised ")
        assert swapped.text[start:] == swapped.text[start:end] + "."
        assert swapped.directions[0].second == swapped.targets[0].spans
        seen.add(swapped.text)
    assert len(seen) > 10
    assert text not in seen
