"""A dev or test text is found in whatever way it was cut or typed."""

import json

import pytest

from models.recipe.held_out import HeldOut, held_out_texts, letters_of

SENTENCE = "Nobody in the hall dared to look at the envoy, he said."
TEXT = f"It was cold in Oslo that evening. {SENTENCE} The guests left early without a word."


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        "NOBODY in the hall dared to look at the envoy; he said",
        f"MS. JEAN-PIERRE: {SENTENCE}",
        f"((WN)) {SENTENCE}",
        f"Then we met. {SENTENCE} Nothing more.",
        "dared to look at the envoy, he said. The guests left",
        "THE PRESIDENT: dared to look at the envoy, he said. The guests left",
    ],
    ids=["equal", "other marks", "a label", "an interviewer", "around it", "a part of the text", "a labelled part"],
)
def test_a_copy_is_held_out(text):
    assert text in HeldOut([TEXT], [SENTENCE])


@pytest.mark.parametrize(
    "text",
    ["", "he said", "Nobody in the hall dared to look up.", "Nobody in the hall dared to look at the king, he said."],
    ids=["nothing", "a few words", "the same beginning", "one word else"],
)
def test_what_anybody_may_say_is_not_held_out(text):
    assert text not in HeldOut([TEXT], [SENTENCE])


def test_a_short_sentence_is_held_out_only_where_it_stands_alone():
    held_out = HeldOut(["Thank you."])
    assert "Q  Thank you!" in held_out
    assert "MR. BERG: Thank you." in held_out
    assert "Thank you for coming to Oslo this evening, he said." not in held_out


@pytest.mark.parametrize("start", range(0, 40, 7))
@pytest.mark.parametrize("n", [30, 31, 47])
def test_thirty_letters_are_enough_wherever_they_stand(start, n):
    letters = letters_of(TEXT)
    assert letters[start : start + n] in HeldOut([TEXT])
    assert "x" + letters[start : start + n] not in HeldOut([TEXT])


def test_sentences_of_a_document_are_held_out_as_annotated_and_as_tonekit_cuts_them(data):
    text = "Nobody dared to speak to the envoy of Oslo; the guests then left without a single word. So."
    row = {"text": text, "sentences": [[0, 43], [44, 87], [88, 91]]}
    (data / "gum/test.jsonl").write_text(json.dumps(row), encoding="utf-8")
    held_out = held_out_texts(data)
    assert f"We met. {text[:43]}" in held_out
    assert f"We met. {text[44:87]} Yes." in held_out
    assert "So" in held_out


def test_train_files_are_not_held_out(data):
    assert "Sentence 3 is here." not in held_out_texts(data)
