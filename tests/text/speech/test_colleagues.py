"""Whom members of a parliament mean by "the hon. Gentleman"."""

from __future__ import annotations

import pytest

from tests.text.test_addressees import meant
from tonekit.text.document import Document
from tonekit.text.reading import read_document

DEBATE = (
    "Mr Otto Berg (Holm) (Lab): The lake is dry.\n\nMadam Deputy Speaker (Ann Moss): Order.\n\n"
    "Dame Ada Lee (Ives) (PC): It rained.\n\nMr Carl Dahl (Merrow) (Con): {}"
)


@pytest.mark.parametrize(
    ("words", "name", "call"),
    [
        pytest.param("The hon. Lady is wrong.", "Ada Lee", "The hon. Lady", id="lady"),
        pytest.param("I thank the hon. Gentleman for that.", "Otto Berg", "the hon. Gentleman", id="gentleman"),
        pytest.param(
            "My right hon. and learned Friend is wrong.", "Ada Lee", "My right hon. and learned Friend", id="friend"
        ),
        pytest.param("The member for Holm is late.", "Otto Berg", "The member for Holm", id="seat"),
        pytest.param(
            "I thank my hon. Friend the Member for Holm.",
            "Otto Berg",
            "my hon. Friend the Member for Holm",
            id="friend",
        ),
        pytest.param("The honourable member is wrong.", "Ada Lee", "The honourable member", id="member"),
    ],
)
def test_member_means_who_spoke_before_of_that_sex_but_not_the_chair(words: str, name: str, call: str) -> None:
    page = read_document(Document(DEBATE.format(words)), {})
    assert meant(page, len(page.sentences) - 1) == {name: [call]}
    assert not {"Gentleman", "Lady", "Friend"} & {entity.name for entity in page.entities}


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("The hon. Member for Ulm is wrong.", id="another constituency"),
        pytest.param("The lady is wrong.", id="anybody"),
        pytest.param("Hon. Members are wrong.", id="all"),
    ],
)
def test_others_are_not_who_spoke_before(words: str) -> None:
    page = read_document(Document(DEBATE.format(words)), {})
    assert not {"Ada Lee", "Otto Berg"} & meant(page, len(page.sentences) - 1).keys()
