"""Whom a description means that no name has explained: the one of whom the text tells there, or somebody else."""

from __future__ import annotations

import pytest

from tests.text.casting import actors
from tests.text.speaking import found_speakers


def _is_hers(text: str, description: str) -> bool:
    """Whether a description is an alias of Ada Cole."""
    return description in actors(text)["Ada Cole"].aliases


@pytest.mark.parametrize(
    ("text", "description"),
    [
        pytest.param(
            'Ada Cole, director of the Lake Trust, met a minister. "It is late," the activist said.',
            "the activist",
            id="calling beside an office",
        ),
        pytest.param(
            '"It is late," said Ada Cole, a lawyer in Lima. The veteran campaigner praised the fishermen.',
            "The veteran campaigner",
            id="behind who spoke",
        ),
        pytest.param(
            'At the gate, Ada Cole had brought bread. "It is late," the mother of three said.',
            "the mother of three",
            id="mother of so many",
        ),
        pytest.param(
            "Foreign Minister Ada Cole said so. The former ambassador to Peru also offered help.",
            "The former ambassador to Peru",
            id="former office",
        ),
        pytest.param(
            "Ada Cole, a lawyer, said no. The 39-year-old virologist-turned-entrepreneur said she would go.",
            "The 39-year-old virologist-turned-entrepreneur",
            id="hyphens",
        ),
        pytest.param(
            "Ada Cole left Lima. The retired sailor said she was sorry.", "The retired sailor", id="what she is besides"
        ),
        pytest.param(
            "Ada Cole was jailed in Lima. The veteran campaigner said a judge had heard her.",
            "The veteran campaigner",
            id="another acts",
        ),
    ],
)
def test_description_that_the_text_has_given_nobody_is_whom_it_tells_of(text: str, description: str) -> None:
    assert _is_hers(text, description)


@pytest.mark.parametrize(
    ("text", "description"),
    [
        pytest.param(
            'An activist stood there. Ada Cole, director of the Lake Trust, came. "It is late," the activist said.',
            "the activist",
            id="described before",
        ),
        pytest.param(
            'Activist Tom Hall stood there. Director Ada Cole came. "It is late," the activist said.',
            "the activist",
            id="told of another",
        ),
        pytest.param(
            'Ada Cole, director of the Lake Trust, came. "It is late," the judge said.', "the judge", id="at hand"
        ),
        pytest.param(
            'Ada Cole, director of the Lake Trust, came. "It is late," the mother said.', "the mother", id="mother"
        ),
        pytest.param(
            'Director Ada Cole came. "It is late," the campaigner who had called her said.',
            "the campaigner who had called her",
            id="told by what follows",
        ),
        pytest.param(
            "When Tom Hall asked Director Ada Cole, she was late. The campaigner said no.",
            "The campaigner",
            id="one of two",
        ),
        pytest.param(
            'US lawyer Ada Cole came. "It is late," the French campaigner said.', "the French campaigner", id="country"
        ),
        pytest.param("Director Ada Cole came. The former president said no.", "The former president", id="leader"),
        pytest.param(
            '"It is late," said Ada Cole of the Greens. The Speaker called for order.', "The Speaker", id="who presides"
        ),
    ],
)
def test_description_that_may_be_anothers_is_not_whom_the_text_tells_of(text: str, description: str) -> None:
    assert not _is_hers(text, description)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Tom Hall was robbed in Leeds. The robber said he was sorry.", "Tom Hall", id="robber"),
        pytest.param("Ann Lee was kidnapped in Lima. The kidnapper said she would die.", "Ann Lee", id="kidnapper"),
        pytest.param("Mayor Tom Hall was hit by an egg. The protester said he was sorry.", "Tom Hall", id="protester"),
        pytest.param(
            "President Joe Hall won the vote. The challenger said it was stolen.", "Joe Hall", id="challenger"
        ),
        pytest.param("Tom Hall died. The pathologist said he drowned.", "Tom Hall", id="pathologist"),
        *(
            pytest.param(f"Ann Lee fell in Lima. The {noun} said he saw her fall.", "Ann Lee", id=noun)
            for noun in (
                "farmer finder waiter sailor shopkeeper dentist plumber builder hunter dealer smuggler hacker"
                " firefighter auctioneer jockey photographer"
            ).split()
        ),
        *(
            pytest.param(f"Tom Hall left Lima. The {noun} said it was late.", "Tom Hall", id=f"{noun}, no pronoun")
            for noun in ("farmer", "waiter", "dealer", "jockey", "photographer")
        ),
        pytest.param(
            "Ann Lee was robbed in Lima. The 39-year-old robber said it was late.", "Ann Lee", id="done to her"
        ),
        pytest.param("Tom Hall left Lima. The masked robber said it was late.", "Tom Hall", id="no telling modifier"),
        pytest.param(
            "Ann Lee fell in Lima. The veteran sailor said he saw her fall.", "Ann Lee", id="of the other sex"
        ),
        pytest.param("Ann Lee fell in Lima. The veteran campaigner helped her.", "Ann Lee", id="not herself"),
        pytest.param("Tom Hall fell in Lima. The activist said he saw him fall.", "Tom Hall", id="he saw him"),
    ],
)
def test_who_comes_in_with_the_article_is_not_whom_the_text_has_named(text: str, name: str) -> None:
    described = text.rpartition(". ")[2].partition(" said")[0].partition(" helped")[0]
    assert described not in actors(text)[name].aliases


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("Det", id="short"),
        pytest.param("Det Insp", id="two"),
        pytest.param("Inspector", id="of the calling"),
    ],
)
def test_whom_the_text_has_titled_so_is_meant_before_whom_it_named_last(title: str) -> None:
    text = f'{title} Ada Cole found two bills. His successor, Nuala Sheedy, saw them. "It is late," the detective said.'
    assert "the detective" in actors(text)["Ada Cole"].aliases


def test_coach_of_others_is_somebody_else() -> None:
    text = '"It is late," said the Ferrol coach, Ada Cole. "They are right," said the {} coach.'
    assert not _is_hers(text.format("Torrevella"), "the Torrevella coach")
    assert _is_hers(text.format("Ferrol"), "the Ferrol coach")


@pytest.mark.parametrize(
    "said", ["Ada Cole, defending, said", "Ada Cole, prosecuting, said", "Defending, Ada Cole said"]
)
def test_who_appears_for_a_side_in_court_is_counsel(said: str) -> None:
    text = f"{said} her client had left. Bo Berg, a baker, saw it. The barrister said no. Counsel was late."
    assert _is_hers(text, "The barrister")
    assert _is_hers(text, "Counsel")


@pytest.mark.parametrize(
    ("text", "name", "description"),
    [
        pytest.param(
            "Ann Lee, a lawyer, left. The Italian, who was 52, was tired.", "Ann Lee", "The Italian", id="only one"
        ),
        pytest.param("Ann Lee left. Of Hall's pass, the Italian said: “Good.”", "Ann Lee", "the Italian", id="within"),
        pytest.param("Ann Lee left. The young Swede praised Hall.", "Ann Lee", "The young Swede", id="adjective"),
        pytest.param("Ann Lee won. “Good,” the 26-year-old Swede said.", "Ann Lee", "the 26-year-old Swede", id="age"),
        pytest.param("Ann Lee beat Bo Berg. “Good,” the Swede said.", "Ann Lee", "the Swede", id="whom it tells of"),
        pytest.param("Bo Berg, 84, fishes. “Good,” the old man said.", "Bo Berg", "the old man", id="old man"),
        pytest.param("Ann Lee, an Italian, won.", "Ann Lee", "an Italian", id="apposition"),
        pytest.param(
            "Italian striker Ann Lee met Tom Berg. Berg left. The Italian's car broke down.",
            "Ann Lee",
            "The Italian",
            id="told before",
        ),
    ],
)
def test_who_is_called_by_his_country_is_the_one_told_of(text: str, name: str, description: str) -> None:
    assert description in actors(text)[name].aliases
    assert "Italy" not in actors(text)


def test_old_man_is_neither_a_woman_nor_one_of_two_nor_who_came_in() -> None:
    assert "the old man" not in actors("Mary Lee, 84, fishes. “Good,” the old man said.")["Mary Lee"].aliases
    assert "the old man" not in actors("Bo Berg and Jan Holm fish. “Good,” the old man said.")["Bo Berg"].aliases
    assert "The young man" not in actors("Bo Berg opened the door. The young man said no.")["Bo Berg"].aliases


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ann Lee met Tom Berg. The Italian said no.", id="two are told of"),
        pytest.param("Ann Lee and Tom Berg met. “Good,” the Italian said.", id="two who meet"),
        pytest.param("Ann Lee lost to Swede Eva Berg. “Good,” the Italian said.", id="beside a country"),
        pytest.param("Police said Ann Lee had hit Tom Berg. “No,” the Italian said.", id="told by others"),
        pytest.param("Peruvian envoy Ann Lee left. The Italian said no.", id="of another country"),
        pytest.param("Ann Lee left. The Italian state said no.", id="a state"),
        pytest.param("Ann Lee left. The Italian left is weak.", id="a camp"),
        pytest.param("Ann Lee left. The Italians said no.", id="a people"),
        pytest.param("Ann Lee left. The German and the Italian shook hands.", id="one of two"),
        pytest.param("Ann Lee left. The French said no.", id="one word for one and all"),
        pytest.param("Ann Lee left. The Italian and German envoys said no.", id="adjective joined to another"),
    ],
)
def test_demonym_of_others_is_not_whom_the_text_tells_of(text: str) -> None:
    hers = " ".join(actors(text)["Ann Lee"].aliases)
    assert "Italian" not in hers
    assert "French" not in hers


PREDICATES = [
    pytest.param("Ada Cole came. She is a lawyer. The lawyer said no.", {"Ada Cole"}, "The lawyer", id="of a pronoun"),
    pytest.param(
        "The suspect is a former soldier, police said. The soldier told the court so.",
        {"The suspect", "police", "the court"},
        "The soldier",
        id="of a description",
    ),
    pytest.param(
        "Tom Hall came. A former nurse who spent 12 years in hospitals, he said no.", {"Tom Hall"}, None, id="in front"
    ),
    pytest.param(
        'Tom Hall came. "He is an old diplomat," Ada Cole said. One of the diplomats left. It is, the diplomat said.',
        {"Tom Hall", "Ada Cole", "One of the diplomats"},
        "the diplomat",
        id="quoted",
    ),
    pytest.param(
        "Ada Cole came. There was a lawyer. The lawyer said no.", {"Ada Cole", "a lawyer"}, "The lawyer", id="there was"
    ),
    pytest.param(
        "Tom Hall came. A nurse who left was killed, he said.",
        {"Tom Hall", "A nurse"},
        None,
        id="clause of its own",
    ),
]


@pytest.mark.parametrize(("text", "names", "alias"), PREDICATES)
def test_predicate_says_what_somebody_is_and_is_nobody_else(text: str, names: set[str], alias: str | None) -> None:
    found = actors(text)
    assert set(found) == names
    assert alias is None or any(alias in found[name].aliases for name in names)


def test_one_of_several_is_taken_up_in_the_singular() -> None:
    found = actors("One of Orlo's two leading investors said no. It is late, the investor said.")
    assert "the investor" in found["One of Orlo's two leading investors"].aliases


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            'Ada Stone sang. One juror, a retired teacher, said it was close. "It was long," the juror said.',
            ["narrator", "One juror", "One juror"],
            id="juror",
        ),
        pytest.param(
            'Ada Stone sang. One crew member, who gave no name, said it was late. "I rang," she said. "I was cold."',
            ["narrator", "One crew member", "One crew member", "One crew member"],
            id="crew member",
        ),
        pytest.param(
            'Ada Stone said it was late. One teacher, a friend, left early. "I rang," Ms Stone said.',
            ["Ada Stone", "narrator", "Ada Stone"],
            id="one who says nothing",
        ),
    ],
)
def test_one_of_several_goes_on_speaking(text: str, expected: list[str]) -> None:
    assert found_speakers(text) == expected
