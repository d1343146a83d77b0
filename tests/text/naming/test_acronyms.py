"""A short form and a name: whether one abridges the other."""

from __future__ import annotations

import pytest

from tests.text.casting import actors
from tonekit.text.naming.terms.acronyms import abridges


@pytest.mark.parametrize(
    ("short", "name", "expected"),
    [
        pytest.param("LKT", "Lake Kettle Trust", True, id="initials"),
        pytest.param("WADA", "World Anti-Doping Agency", True, id="hyphen"),
        pytest.param("ECOLS", "Economic Community of Lake States", True, id="small word"),
        pytest.param("UBL", "Union Bank of Orlo Land", True, id="word left out"),
        pytest.param("USLT", "US Lake Trust", True, id="acronym within"),
        pytest.param("CFC", "Centers for Fish Control and Care", True, id="without what and joins"),
        pytest.param("PRI", "Institutional Revolutionary Party", True, id="order of another language"),
        pytest.param("Phivolcs", "Philippine Institute of Volcanology and Seismology", True, id="letters"),
        pytest.param("UBS", "Orlo Bank", False, id="another bank"),
        pytest.param("SDP", "Green Party", False, id="another party"),
        pytest.param("G", "Green Party", False, id="one letter"),
    ],
)
def test_short_form_abridges_a_name_of_whose_initials_it_is_made(short: str, name: str, expected: bool) -> None:
    assert abridges(short, name.split()) is expected


def owner(text: str, alias: str) -> str:
    return next(entity.name for entity in actors(text).values() if alias in entity.aliases)


@pytest.mark.parametrize(
    ("text", "short", "name"),
    [
        pytest.param("The Lake Democratic Party met. PLD said no.", "PLD", "Lake Democratic Party", id="noun first"),
        pytest.param("The U.S. Lake Survey met. The USLS said no.", "USLS", "U.S. Lake Survey", id="US"),
        pytest.param("The Democratic Left Front met. FID said no.", "FID", "FID", id="other words"),
        pytest.param("The Left Democratic Front met. FDL said no.", "FDL", "Left Democratic Front", id="reversed"),
        pytest.param("Orlo Lake Bank, or OLB, said no.", "OLB", "Orlo Lake Bank", id="or"),
        pytest.param("The Central Bank of Barbados met, the BBC reported.", "BBC", "BBC", id="broadcaster"),
        pytest.param("The International Cycling Association met. The CIA said no.", "CIA", "CIA", id="agency"),
        pytest.param("Ask Orlo Bank, or UBS, for a loan. UBS said no.", "UBS", "UBS", id="another bank"),
    ],
)
def test_acronym_is_a_body_of_the_text_only_where_its_letters_fit(text: str, short: str, name: str) -> None:
    assert owner(text, short) == name
