"""Whose words the items of a list are."""

from __future__ import annotations

import pytest

from tests.text.speaking import ORLO, UNION, speakers


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        pytest.param("Ms Orlo said:", ORLO, id="says"),
        pytest.param("The union's report recommends:", UNION, id="report"),
        pytest.param("The union made three recommendations, including:", UNION, id="recommendations"),
    ],
)
@pytest.mark.parametrize(
    "items",
    [
        pytest.param("- More boats\n\n- Fewer oars", id="dashes"),
        pytest.param("• More boats.\n\n• Fewer oars.", id="bullets"),
        pytest.param("1. More boats\n\n2. Fewer oars", id="numbers"),
        pytest.param("more boats\n\nfewer oars", id="small letters"),
    ],
)
def test_list_goes_on_with_who_leads_up_to_it(lead: str, speaker: str, items: str) -> None:
    assert speakers(f"{lead}\n\n{items}\n\nIt rains.") == [speaker, speaker, speaker, "narrator"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Boats are of two kinds:\n\n- old boats\n\n- new boats", id="narrator's list"),
        pytest.param("- Ms Orlo said no.\n\n- The port is shut.\n\n- Boats are late.", id="items of news"),
    ],
)
def test_other_lists_are_the_narrators(text: str) -> None:
    assert speakers(text)[1:] == ["narrator", "narrator"]


def test_lines_of_a_text_without_capitals_are_no_items() -> None:
    assert speakers("ms Orlo said:\n\nboats are late.\n\nit rains.\n\nthe port is shut.")[2:] == ["narrator"] * 2


def test_address_behind_what_is_said_is_nobodys_words() -> None:
    text = "Ms Orlo said:\n\nmore boats\n\nhttps://moss.example/boats"
    assert speakers(text)[-1] == "narrator"


def test_credit_behind_a_list_is_nobodys_words() -> None:
    text = "The union wants:\n\n– more boats\n\n– fewer oars\n\n– Anna Orlo"
    assert speakers(text)[-1] == "narrator"
