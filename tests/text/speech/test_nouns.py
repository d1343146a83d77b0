"""Nouns of saying that say themselves whose words they name."""

from __future__ import annotations

import pytest

from tests.text.speaking import MOOT, ORLO, UNION, VANT, found_speakers, speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("Praise for the plan came from Ms Orlo.", ORLO, id="came from"),
        pytest.param("Statements of support have come in from Mootland and the union.", MOOT, id="have come in from"),
        pytest.param("The plan drew sharp criticism from the union.", UNION, id="drew criticism from"),
        pytest.param("The plan was met with outrage by Mr Vant.", VANT, id="met with outrage by"),
        pytest.param("Mr Vant's main argument was that boats are late.", VANT, id="argument was that"),
        pytest.param("Mr Vant left, but Mootland's position remained that it was late.", MOOT, id="position"),
        pytest.param("Similar claims were made by Mootland and Ms Orlo.", MOOT, id="were made by"),
        pytest.param("Concern about the boats has been voiced by Ms Orlo.", ORLO, id="has been voiced by"),
        pytest.param("It is late, according to a report citing Ms Orlo.", ORLO, id="report citing somebody"),
        pytest.param("From Ms Orlo's view, boats are late.", ORLO, id="from her view"),
        pytest.param("Ms Orlo's point was that boats are late.", ORLO, id="point was that"),
        pytest.param("Ms Orlo's main concern is that boats are late.", ORLO, id="concern is that"),
        pytest.param("The message from Ms Orlo was clear: boats are late.", ORLO, id="message from somebody"),
    ],
)
def test_noun_of_saying_names_its_speaker(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The plan drew crowds from Mootland.", id="no noun of saying"),
        pytest.param("The plan drew sharp criticism.", id="nobody's"),
        pytest.param("A tribute, it was said, came from Mr Vant.", id="another clause"),
        pytest.param("Warnings have been made clear.", id="made clear"),
        pytest.param("Ms Orlo's argument was long.", id="argument described"),
        pytest.param("Ms Orlo's main concern is her boat.", id="concern is a thing"),
        pytest.param("The message to Ms Orlo was clear: boats are late.", id="message to somebody"),
        pytest.param("The message from Ms Orlo was lost.", id="message from somebody, lost"),
        pytest.param("The boat with support on board came from Mootland.", id="boat that came"),
    ],
)
def test_noun_of_saying_without_a_source_is_the_narrators(text: str) -> None:
    assert speakers(text) in (["narrator"], ["unknown"])


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Ministry of Fish was asked. A MoF spokesman said no.", "Ministry of Fish"),
        ("The Ministry of Fish was asked. A DoJ spokesman said no.", "A DoJ spokesman"),
    ],
)
def test_spokesman_speaks_for_the_body_whose_initials_he_has(text: str, speaker: str) -> None:
    assert found_speakers(text)[-1] == speaker
