"""Letters within a text: where they begin and end, whose they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.text.speaking import found_speakers
from tonekit.text.document import Document
from tonekit.text.labels import transcript_speakers
from tonekit.text.reading import read_document
from tonekit.text.segment import segment
from tonekit.text.speech.turns.letters import find_letters, signers


@pytest.mark.parametrize(
    "closing",
    ["Yours sincerely,", "Sincerely,", "Kind regards,", "With best wishes,", "Respectfully yours,", "Regards"],
)
@pytest.mark.parametrize(
    "salutation", ["Dear Mayor Lee,", "To the Editor:", "Dear Sir or Madam,", "Friends and neighbours,"]
)
def test_first_person_of_a_letter_is_its_signer(salutation: str, closing: str) -> None:
    text = f"The letter follows.\n\n{salutation}\n\nI am cold. We are late.\n\n{closing}\n\nAda Moss\n\nThe mayor left."
    assert found_speakers(text) == ["narrator", *["Ada Moss"] * 4, "narrator", "narrator"]


def test_letter_keeps_the_words_of_others_apart() -> None:
    text = 'Dear Mayor Lee,\n\nI am cold. As Otto Berg said, "it is late".\n\nSincerely,\nAda Moss'
    assert found_speakers(text)[:3] == ["Ada Moss", "Ada Moss", "Otto Berg"]


def test_letter_without_a_signature_is_its_senders() -> None:
    text = (
        "Text of a letter from Otto Berg to Ann Lee\n\nDear Ms Lee,\n\nI am cold.\n\nOtto Berg and Ann Lee met in May."
    )
    assert found_speakers(text)[1:3] == ["Otto Berg", "Otto Berg"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Dear Ms Lee,\n\nI am cold.", id="nobody signs"),
        pytest.param("Dear me, it is cold.\n\nSincerely,\nthe cold", id="no name under it"),
        pytest.param("The bread was dear, she said.\n\nRegards to all.", id="news"),
    ],
)
def test_other_texts_hold_no_letter(text: str) -> None:
    assert find_letters(text, segment(text), ()) == []
    assert signers(text) == ()


def test_signature_is_a_speaker_though_no_sentence_names_it() -> None:
    assert transcript_speakers("Dear all,\n\nI go.\n\nYours truly,\n\nAda de Moss, baker\n") == ("Ada de Moss",)


@given(
    st.lists(st.sampled_from(["Dear Ann,", "Sincerely,", "Ada Moss", "I go.", "A letter from", "\n\n"])).map("\n".join)
)
def test_letters_of_any_text_lie_inside_it_in_order(text: str) -> None:
    page = read_document(Document(text), {})
    end = 0
    for letter in find_letters(text, page.sentences, page.entities):
        assert end <= letter.start < letter.end <= len(page.sentences)
        end = letter.end
