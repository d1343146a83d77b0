"""How targets stand to their sentences."""

from __future__ import annotations

import pytest

from tonekit.text.document import Document
from tonekit.text.reading import read_document


def standings(text: str, index: int = -1, *, author: str | None = None) -> dict[str, str]:
    """Name -> standing of the targets of a sentence."""
    page = read_document(Document(text, author=author), {})
    reading = page.readings[index]
    assert reading.standings.keys() == reading.targets.keys()
    return {page.entities[key].name: standing for key, standing in reading.standings.items()}


SPEECH = '"It rained," said Ann Reed. '


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Police arrested John Berg.", "alone", id="the only sentence"),
        pytest.param(SPEECH + "A jury convicted John Berg.", "report", id="narrator of a report"),
        pytest.param("It rained. A jury convicted John Berg.", "text", id="nobody else speaks"),
        pytest.param(SPEECH + "Ann Reed accused John Berg of fraud.", "text", id="said by somebody"),
        pytest.param(
            "I am sad. My heart is with his family. We thank our friends. John Berg was brave.",
            "text",
            id="narrator in the first person",
        ),
    ],
)
def test_what_a_narrator_tells_beside_the_words_of_others_is_a_report(text: str, expected: str) -> None:
    assert standings(text)["John Berg"] == expected


def test_words_of_an_author_are_no_report() -> None:
    assert standings(SPEECH + "A jury convicted John Berg.", author="Tom Vant")["John Berg"] == "text"


@pytest.mark.parametrize(
    ("speaker", "expected"),
    [
        pytest.param("Chilean President Ann Reed", {"Chile": "own", "Peru": "text"}, id="demonym"),
        pytest.param("Ann Reed, the president of Chile,", {"Chile": "own", "Peru": "text"}, id="of"),
        pytest.param("Chile's envoy to Peru, Ann Reed,", {"Chile": "own", "Peru": "text"}, id="envoy to another"),
        pytest.param("President Ann Reed", {"Chile": "text", "Peru": "text"}, id="of an unknown country"),
    ],
)
def test_own_country_of_who_speaks_stands_apart(speaker: str, expected: dict[str, str]) -> None:
    found = standings(f"It rained. {speaker} said that Chile had warned Peru.")
    assert {name: found.get(name) for name in expected} == expected


def test_person_of_the_speakers_country_is_judged_as_others_are() -> None:
    text = "Chilean Minister Tom Berg resigned. Chilean President Ann Reed said that Berg had failed."
    assert standings(text)["Tom Berg"] == "text"
