"""For whom a nameless spokesman speaks, and whom an acronym behind a name means."""

from __future__ import annotations

import pytest

from tonekit.text.document import Document, Entity, Span
from tonekit.text.reading import read_document
from tonekit.text.speech.speakers.spokesmen import principals

ACME = Entity("Acme Foods", "organisation", None, ("Acme Foods", "Acme"))
CHILE = Entity("Chile", "country", "CL", ("Chile",))


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("A spokesperson for Acme Foods", 0),
        ("an Acme spokesperson", 0),
        ("Acme’s website", 0),
        ("representatives from Chile", 1),
        ("The Chilean delegation", 1),
        ("the spokesman", None),
        ("a spokesman for the workers", None),
        ("Spokesman Berg of Acme", None),
        ("the chief of Acme", None),
    ],
)
def test_nameless_spokesman_speaks_for_whom_he_is_described_by(name: str, owner: int | None) -> None:
    spokesman = Entity(name, "person", None, (name,))
    assert principals([ACME, CHILE, spokesman]).get(2) == owner


def test_spokesman_speaks_for_the_only_body_that_the_text_calls_so() -> None:
    lake = Entity("Lake Trust", "organisation", None, ("Lake Trust", "the trust"))
    hill = Entity("Hill Trust", "organisation", None, ("Hill Trust", "The trust"))
    spokesman = Entity("A spokesperson for the trust", "person", None, ("A spokesperson for the trust",))
    assert principals([lake, ACME, spokesman]) == {2: 0}
    assert principals([lake, hill, spokesman]) == {}


def speakers(text: str) -> list[str | None]:
    page = read_document(Document(text), {})
    return [page.entities[r.speaker].name if r.speaker is not None else None for r in page.readings]


def test_spokesman_of_an_actor_gives_that_actors_words() -> None:
    text = "Acme Foods Ltd told reporters that it was ready. A spokesperson for Acme Foods Ltd said it was late."
    assert len(set(speakers(text))) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Anna Orlo left. Her official spokesman said it was late.", "Anna Orlo", id="her"),
        pytest.param("Acme Foods Ltd left. Its spokesman said it was late.", "Acme Foods Ltd", id="its"),
        pytest.param("Acme Foods Ltd left. Its spokesman, Bo Berg, said it was late.", "Bo Berg", id="named"),
    ],
)
def test_spokesman_of_a_pronoun_speaks_for_whom_it_means(text: str, expected: str) -> None:
    assert speakers(text)[-1] == expected


def test_acronym_of_a_long_name_is_whom_the_words_are_given_to() -> None:
    text = "The CMB met Anna Orlo. The CMB agreed. It was late, according to the Council of Mootland Bakers (CMB)."
    found = speakers(text)
    assert found[2] is not None
    assert found[2].endswith("CMB") or found[2].startswith("Council of Mootland")


def test_acronym_that_abridges_a_body_is_not_whom_its_officer_speaks_as() -> None:
    text = "The NCA waited. Anna Orlo of the National Crime Agency (NCA) said it was late."
    assert speakers(text)[1] == "Anna Orlo"


def test_name_cut_at_and_hides_no_speaker() -> None:
    assert speakers("Anna Orlo of Merrow Fire and Rescue said it was late.") == ["Anna Orlo"]


def test_mentions_of_a_spokesman_stay_his() -> None:
    text = "Acme Foods Ltd is ready. A spokesperson for Acme Foods Ltd said it was late."
    page = read_document(Document(text), {})
    attribution = page.readings[1].attribution
    assert attribution is not None
    assert isinstance(attribution.mention, Span)


def test_ten_thousand_spokesmen_are_read() -> None:
    text = "A spokesman for the Vant Council of Bakers (VCB) said no. " * 1_000 + "(" * 10_000 + "VCB)" * 10_000
    page = read_document(Document(text), {})
    assert len(page.readings) == len(page.sentences)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A spokeswoman in Beijing, Liu Fang, said it was late.", "Liu Fang", id="spokeswoman"),
        pytest.param("A trader in Lagos, Bola Ade, said it was late.", "Bola Ade", id="trader"),
        pytest.param("A teacher in Baure, Katsina State, said it was late.", None, id="place in a state"),
        pytest.param("A lawyer in Mumbai, Andhra Pradesh, said it was late.", None, id="place in a province"),
    ],
)
def test_name_behind_a_role_and_its_place_is_its_holders(text: str, expected: str | None) -> None:
    assert speakers(f"China has shut two ports. {text}")[-1] == expected
