"""Whom a lawyer calls "my client"."""

from __future__ import annotations

import pytest

from tests.text.casting import actors

CALLED = [
    pytest.param("Tom Berg's lawyer, Ann Reed, said her client was ill.", "her client", id="owner"),
    pytest.param("The lawyer for Tom Berg, Ann Reed, said her client was ill.", "her client", id="for"),
    pytest.param("Ann Reed, a lawyer who represents Tom Berg, said her client was ill.", "her client", id="represents"),
    pytest.param("“My client is ill,” said Ann Reed, a lawyer for Tom Berg.", "My client", id="lawyer behind"),
    pytest.param("Tom Berg was jailed. “My client is ill,” his lawyer Ann Reed said.", "My client", id="his"),
    pytest.param("Tom Berg was jailed. Ann Reed, defending, said her client was ill.", "her client", id="defending"),
    pytest.param("Tom Berg was jailed. His lawyer said her client was ill.", "her client", id="lawyer without a name"),
    pytest.param(
        "Tom Berg met Ida Holm. His lawyer, Ann Reed, left. “My client is ill,” she said.", "My client", id="sex"
    ),
    pytest.param(
        "Tom Berg was jailed. Judge Jan Dale left. Berg thanked Bo Hall. Barrister Ann Reed said her client was ill.",
        "her client",
        id="of whom the text tells most",
    ),
    pytest.param(
        "Tom Berg's lawyer, Ann Reed, and Bo Hall's lawyer, Jan Dale, met. Reed said her client was ill.",
        "her client",
        id="of two lawyers",
    ),
]


@pytest.mark.parametrize(("text", "client"), CALLED)
def test_client_of_a_lawyer_is_for_whom_he_speaks(text: str, client: str) -> None:
    assert client in actors(text)["Tom Berg"].aliases


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Tom Berg was jailed. The foundation's lawyer, Ann Reed, said her client was ill.", id="a body's"),
        pytest.param("Tom Berg was jailed. Its lawyer, Ann Reed, said her client was ill.", id="its"),
        pytest.param("Tom Berg was jailed. Ann Reed, a lawyer for the victims, said her client was ill.", id="others'"),
        pytest.param("Banker Tom Berg said her client was ill.", id="no lawyer"),
        pytest.param("Banker Tom Berg called his lawyer. His client was ill, Berg said.", id="a lawyer's client's own"),
        pytest.param("Tom Berg left with his lawyer. Agent Jan Dale said his client was ill.", id="an agent's"),
        pytest.param("Tom Berg was jailed. Lawyer Ann Reed said a client was ill.", id="some client"),
    ],
)
def test_client_of_another_is_not_whom_the_text_names(text: str) -> None:
    assert not any("client" in alias for alias in actors(text)["Tom Berg"].aliases)
