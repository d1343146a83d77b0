"""Which descriptions beside a name are that person's, and which are somebody else's."""

from __future__ import annotations

import pytest

from tests.text.casting import actors

SAME = [
    pytest.param("The mayor, Ann Lee, said no.", "Ann Lee", "The mayor", id="closed by a comma"),
    pytest.param("They met the mayor, Ann Lee, and left.", "Ann Lee", "the mayor", id="object"),
    pytest.param("They met the mayor, Ann Lee.", "Ann Lee", "the mayor", id="closed by the stop"),
    pytest.param(
        "In a statement, the mayor, Ann Lee said that it was late.", "Ann Lee", "the mayor", id="comma forgotten"
    ),
    pytest.param(
        "The Lake Party's leader, Ann Lee announced it.",
        "Ann Lee",
        "Lake Party's leader",
        id="forgotten, behind an owner",
    ),
    pytest.param("Its director for Peru, Ann Lee, left.", "Ann Lee", "Its director for Peru", id="capital field"),
    pytest.param(
        "Its vice president for regulatory affairs, Ann Lee, left.",
        "Ann Lee",
        "Its vice president for regulatory affairs",
        id="plain field",
    ),
    pytest.param("The ambassador in Lima, Ann Lee, left.", "Ann Lee", "The ambassador in Lima", id="place of an envoy"),
    pytest.param("Ann Lee, 58, a farmer who lost, left.", "Ann Lee", "a farmer who lost", id="behind an age"),
    pytest.param(
        "Maria Ana do Reis, known to the public as Dona Ana, sang.", "Maria Ana do Reis", "Dona Ana", id="known as"
    ),
    pytest.param("A nurse using the pseudonym Zelka sang.", "Zelka", "A nurse", id="pseudonym"),
    pytest.param("A nurse who gave her name only as Zelka sang.", "Zelka", "A nurse", id="name given"),
    pytest.param("A nurse who gave only her first name, Zelka, sang.", "Zelka", "A nurse", id="first name given"),
    pytest.param("A nurse identified as Zelka sang.", "Zelka", "A nurse", id="identified"),
    pytest.param("Ann Mary Lee (Lady Orlo), who is old, sang.", "Ann Mary Lee", "Lady Orlo", id="titled, in brackets"),
    pytest.param("“No,” said its chair, Ann Lee.", "Ann Lee", "its chair", id="noun that is a title, owned"),
    pytest.param("He met his successor, Ann Lee, and left.", "Ann Lee", "his successor", id="successor"),
    pytest.param("Ann Lee was elected mayor of Lima in May.", "Ann Lee", "mayor of Lima", id="elected"),
    pytest.param("Ann Lee was sworn in as mayor. “No,” the mayor said.", "Ann Lee", "the mayor", id="sworn in"),
    pytest.param("Ann Lee, who has been appointed director, left.", "Ann Lee", "director", id="appointed"),
    pytest.param("Ann Lee took over as chief executive.", "Ann Lee", "chief executive", id="took over"),
    pytest.param("Ann Lee resigned as chairman.", "Ann Lee", "chairman", id="resigned"),
    pytest.param("They named Ann Lee as their director.", "Ann Lee", "their director", id="named as"),
    pytest.param("They elected Ann Lee mayor in May.", "Ann Lee", "mayor", id="whom they elected"),
    pytest.param("Ann Lee is mayor of Lima.", "Ann Lee", "mayor of Lima", id="office without an article"),
]


@pytest.mark.parametrize(("text", "name", "alias"), SAME)
def test_apposition_describes_who_is_named_in_it(text: str, name: str, alias: str) -> None:
    assert alias in actors(text)[name].aliases


OTHERS = [
    pytest.param("The man hit the nurse in the face, Ann Lee told the court.", "the nurse", id="what is told"),
    pytest.param("He shot the driver at close range, Bo Berg said.", "the driver", id="how it was done"),
    pytest.param("Boats told the minister in private, Ann Lee said.", "the minister", id="where it was told"),
    pytest.param("Police shot the driver, Ann Lee said.", "the driver", id="object of the clause"),
    pytest.param("The driver, Ann Lee said, was drunk.", "The driver", id="said between"),
    pytest.param("They lied to the minister, Ann Lee told reporters.", "the minister", id="behind a preposition"),
    pytest.param(
        "A nurse who did not give her first name, Ann Lee said, sang.",
        "A nurse who did not give her first name",
        id="name not given",
    ),
    pytest.param("Ann Lee (Tom Berg) sang. Tom Berg left.", "Tom Berg", id="part in a play"),
]


@pytest.mark.parametrize(("text", "alias"), OTHERS)
def test_who_tells_a_clause_is_not_whom_it_ends_with(text: str, alias: str) -> None:
    (owner,) = (entity for entity in actors(text).values() if alias in (entity.name, *entity.aliases))
    assert owner.name == alias


@pytest.mark.parametrize(
    ("text", "description"),
    [
        pytest.param("She shook her head, Ann Lee, the nurse, said.", "her head", id="part of the body"),
        pytest.param("I sat in the chair, Ann Lee said.", "the chair", id="seat"),
        pytest.param("They said Ann Lee's son was elected mayor.", "mayor", id="whose son it is"),
        pytest.param("Ann Lee named the director, who left.", "the director", id="whom she named"),
    ],
)
def test_office_that_nobody_gives_to_a_name_is_not_its_bearers(text: str, description: str) -> None:
    assert description not in actors(text)["Ann Lee"].aliases
