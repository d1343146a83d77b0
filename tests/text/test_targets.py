"""Which actors a sentence may judge, and by which words."""

from __future__ import annotations

import pytest

from tonekit.text.document import Document
from tonekit.text.reading import read_document


def targets(text: str, index: int) -> dict[str, list[str]]:
    """The targets of one sentence by name, with the words that mean them."""
    page = read_document(Document(text), {})
    return {
        page.entities[key].name: [text[start:end] for start, end in spans]
        for key, spans in page.readings[index].targets.items()
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Chile withdrew. She condemned Chilean cruelty.", {"Chile": ["Chilean"]}, id="one word"),
        pytest.param("South Korea withdrew. It was South Korean cruelty.", {"South Korea": ["South Korean"]}, id="two"),
        pytest.param("Nobody withdrew. She condemned Chilean cruelty.", {}, id="country not named"),
        pytest.param("Chile withdrew. She condemned chilean cruelty.", {}, id="no capital"),
    ],
)
def test_adjective_of_a_country_that_the_text_names_is_a_mention(text: str, expected: dict[str, list[str]]) -> None:
    assert targets(text, 1) == expected


def test_adjective_inside_a_mention_is_not_a_second_one() -> None:
    text = "Chile withdrew. The Chilean government said nothing to Anna Lindqvist."
    assert sum("Chilean" in word for words in targets(text, 1).values() for word in words) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Mr Berg praised our alliance.",
        "Mr Berg praised her leadership.",
        "Mr Berg praised their opposition.",
        "Mr Berg praised women.",
        "Mr Berg praised citizens.",
        "Mr Berg praised his sister.",
        "Mr Berg praised our friends.",
    ],
    ids=["alliance", "leadership", "opposition", "women", "citizens", "a relative", "owned group"],
)
def test_what_is_no_actor_of_the_text_is_no_target(text: str) -> None:
    assert targets(text, 0).keys() <= {"Berg"}


def test_described_person_who_comes_back_is_a_target() -> None:
    text = "The inspector was late. Mr Berg said that the inspector lied."
    assert list(targets(text, 1).values()) == [["the inspector"]]
