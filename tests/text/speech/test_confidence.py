"""How likely the speaker whom the rules name is the right one."""

from __future__ import annotations

import pytest

from tests.text.speaking import CAST, ORLO, entities_of, read
from tonekit.text.attribution import attribute
from tonekit.text.document import Document
from tonekit.text.quotes import find_quotes
from tonekit.text.reading import read_document
from tonekit.text.segment import segment
from tonekit.text.speech.speakers.confidence import Signs, likelihood


def confidence(text: str) -> float:
    """How likely the speaker of the last sentence is right."""
    attribution = read_document(Document(text), {}).readings[-1].attribution
    assert attribution is not None
    return attribution.confidence


@pytest.mark.parametrize(
    ("sure", "doubtful"),
    [
        pytest.param("Ann Crane said it was late.", "The dockers said it was late.", id="named, described"),
        pytest.param("Ann Crane said it was late.", "Peru said it was late.", id="person, country"),
        pytest.param("Ann Crane left. Crane said it was late.", "Ann Crane left. She said it was late.", id="pronoun"),
        pytest.param("Ann Crane left. Crane said it was late.", "Crane said it was late.", id="often, once"),
        pytest.param("Ann Crane said it was late.", "Ann Crane, loved by all, feared it was late.", id="sure rule"),
    ],
)
def test_speaker_is_surer_the_better_he_is_named(sure: str, doubtful: str) -> None:
    assert confidence(doubtful) < confidence(sure) < 1.0


def test_speech_of_nobody_known_is_as_sure_as_that_it_is_speech() -> None:
    assert confidence('"Never," came the reply.') == round(likelihood({"nobody": 1.0}), 3) > 0.5


def test_turn_is_as_sure_as_its_label() -> None:
    ((_, reading),) = read("It was late.", turns=[ORLO])
    assert reading.attribution is not None
    assert reading.attribution.confidence == 1.0


def test_judge_is_asked_of_each_speaker_in_order_but_not_of_the_narrator() -> None:
    text = 'Ms Orlo left. She said it was late. "Never," came the reply.'
    sentences, asked = segment(text), []

    def judge(signs: Signs) -> float:
        asked.append(dict(signs))
        return len(asked) / 10

    readings = attribute(text, sentences, find_quotes(text, sentences), entities_of(text, CAST), judge=judge)
    assert [r.attribution and r.attribution.confidence for r in readings] == [None, 0.1, 0.2]
    assert asked[0]["pronoun"] == 1.0
    assert asked[1] == {"nobody": 1.0}
