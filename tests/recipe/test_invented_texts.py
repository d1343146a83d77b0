"""The invented texts hold together: offsets, actors and halves."""

import json

import pytest

from models.recipe.documents import INVENTED
from tonekit import tones

HALVES = ("read", "unread")
FILES = (*HALVES, "news")


def documents_of(file):
    return [json.loads(line) for line in (INVENTED / f"{file}.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("file", FILES)
def test_sentences_stand_in_their_text_in_order(file):
    for document in documents_of(file):
        end = 0
        for sentence in document["sentences"]:
            assert sentence["start"] >= end, sentence["id"]
            assert document["text"][end : sentence["start"]].strip() == "", sentence["id"]
            end = sentence["end"]
            assert document["text"][sentence["start"] : end] == sentence["text"] != "", sentence["id"]


@pytest.mark.parametrize("file", FILES)
def test_whoever_speaks_or_is_judged_is_an_actor_of_the_text(file):
    for document in documents_of(file):
        for sentence in document["sentences"]:
            second = sentence.get("second", sentence)
            speakers = {sentence["speaker"], second["speaker"]} - {None, "?"}
            assert speakers <= document["actors"].keys(), sentence["id"]
            assert sentence["targets"].keys() | second["targets"].keys() <= document["actors"].keys(), sentence["id"]
            attitudes = {*sentence["targets"].values(), *second["targets"].values()}
            assert attitudes <= {-2, -1, 1, 2}, sentence["id"]


@pytest.mark.parametrize("file", ["read", "news"])
def test_no_text_is_unread_and_learned_from(file):
    learned, unread = ({document["text"] for document in documents_of(name)} for name in (file, "unread"))
    assert learned
    assert unread
    assert learned.isdisjoint(unread)


@pytest.mark.parametrize("file", FILES)
def test_labels_are_tones_of_the_inventory_and_valences_in_range(file):
    for document in documents_of(file):
        for sentence in document["sentences"]:
            for said in sentence.get("readers", [sentence]):
                assert said["tones"].keys() <= set(tones.names()), sentence["id"]
                assert all(0 < intensity <= 3 for intensity in said["tones"].values()), sentence["id"]
                assert -2 <= said["valence"] <= 2, sentence["id"]


def test_two_readers_say_what_tone_an_unread_sentence_has():
    assert {len(row["readers"]) for document in documents_of("unread") for row in document["sentences"]} == {2}
