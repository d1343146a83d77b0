"""Whom a quotation's "he" and "she" mean."""

from __future__ import annotations

import pytest

from tonekit.text.document import Document
from tonekit.text.reading import read_document


def spoken_of(text: str) -> dict[str, list[str]]:
    """Name -> the pronouns that mean them in the last sentence."""
    page = read_document(Document(text), {})
    found = {
        page.entities[key].name: [text[start:end] for start, end in spans if text[start:end].islower()]
        for key, spans in page.readings[-1].targets.items()
    }
    return {name: words for name, words in found.items() if words}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            'John Berg died on Monday. "We loved how he sang," said Ann Reed.', {"John Berg": ["he"]}, id="topic"
        ),
        pytest.param(
            'John Berg met Paul Kerr. Ann Reed said of Kerr: "I trust him."', {"Paul Kerr": ["him"]}, id="beside"
        ),
        pytest.param(
            'John Berg met Mary Kerr. John Berg left. "I trust her," said Paul Reed.',
            {"Mary Kerr": ["her"]},
            id="sex of a first name",
        ),
        pytest.param(
            'John Berg met Orla Vant, who left in her car. Berg slept. "I trust her," said Paul Reed.',
            {"Orla Vant": ["her"]},
            id="sex by the pronouns of the narrator",
        ),
        pytest.param(
            'Mary Vant died on Monday. Vant had a band. He sang. "We loved him," said Ann Reed.',
            {"Mary Vant": ["him"]},
            id="sex by the pronouns of the narrator rather than by first name",
        ),
        pytest.param(
            'John Berg left. John Berg slept. "Paul Kerr is kind. I trust him," said Ann Reed.',
            {"Paul Kerr": ["him"]},
            id="of whom the speech speaks",
        ),
        pytest.param(
            'John Berg left. John Berg slept. Ann Reed said: "Paul Kerr is kind." Tom Vant said: "I trust him."',
            {"Paul Kerr": ["him"]},
            id="of whom the speech before spoke",
        ),
    ],
)
def test_pronoun_in_a_quotation_means_somebody_spoken_of(text: str, expected: dict[str, list[str]]) -> None:
    assert spoken_of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('John Berg spoke on Monday. "I trust him," said Berg.', id="the speaker"),
        pytest.param('Mary Kerr died on Monday. "I trust him," said Ann Reed.', id="nobody of that sex"),
        pytest.param('Kerr Ltd failed on Monday. "I trust him," said Ann Reed.', id="no person"),
        pytest.param("John Berg died. " + "It rained. " * 12 + '"I trust him," said Ann Reed.', id="too far back"),
    ],
)
def test_pronoun_in_a_quotation_may_mean_nobody_known(text: str) -> None:
    assert spoken_of(text) == {}


def test_pronoun_of_the_narrator_beside_a_quotation_is_left_as_it_was_read() -> None:
    text = 'John Berg spoke on Monday. "Paul Kerr is kind," he said of Kerr.'
    assert spoken_of(text) == {}
