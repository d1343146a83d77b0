"""Which nouns describe somebody, and which are verbs, adverbs or half a compound."""

from __future__ import annotations

import pytest

from tests.text.casting import actors

DESCRIBED = [
    pytest.param("Both leaders reaffirmed it and agreed to meet.", "Both leaders", id="both, and what they do next"),
    pytest.param("Both doctors said no and left.", "Both doctors", id="both who say something"),
    pytest.param("Both companies denied it and sued.", "Both companies", id="both bodies"),
    pytest.param("Both judges of the panel said no and left.", "Both judges", id="both with a complement"),
    pytest.param("The Barcelona forward said he was hurt.", "The Barcelona forward", id="forward of a club"),
    pytest.param("A forward said no.", "A forward", id="any forward"),
    pytest.param("The injured forward told them so.", "The injured forward", id="forward behind a participle"),
    pytest.param("The former forward said no.", "The former forward", id="former forward"),
    pytest.param("The fan said no.", "The fan", id="fan"),
    pytest.param("A user told the paper so.", "A user", id="user"),
    pytest.param("Her official spokesman said no.", "Her official spokesman", id="official behind an owner"),
    pytest.param("The attorney general said no.", "The attorney general", id="attorney general"),
    pytest.param("One crew member said no.", "One crew member", id="member of a crew"),
    pytest.param("A board member, who gave no name, said no.", "A board member", id="member behind an aside"),
    pytest.param("One juror, a retired teacher, said no.", "One juror", id="juror with an apposition"),
    pytest.param("One donor said it was late.", "One donor", id="agent of five letters"),
    pytest.param("Importers say it is late.", "Importers", id="agents that open the text"),
    pytest.param("All experts agree that it is late.", "All experts", id="all of them"),
    pytest.param("The fund's inspector general left.", "The fund's inspector general", id="inspector general"),
]


@pytest.mark.parametrize(("text", "name"), DESCRIBED)
def test_noun_that_describes_somebody_is_an_actor(text: str, name: str) -> None:
    named = {alias for entity in actors(text).values() for alias in (entity.name, *entity.aliases)}
    assert name in named


NOBODY = [
    pytest.param("Not all experts agree that it is late.", "all experts", id="not all"),
    pytest.param("Not every minister agrees.", "every minister", id="not every"),
    pytest.param("A rumor said it was over.", "A rumor", id="thing in the shape of an agent"),
    pytest.param("An honourable member said it was late.", "An honourable member", id="member of nothing told"),
    pytest.param("Ann Lee is a board member.", "a board member", id="member whom the text names"),
    pytest.param("They include both veterans and their spouses.", "veterans", id="both, and others"),
    pytest.param("They include both veterans of the Mootland Marines and their spouses.", "veterans", id="both of"),
    pytest.param("The best way forward is known.", "forward", id="way forward"),
    pytest.param("It was a step forward, she said.", "forward", id="step forward"),
    pytest.param("The bill moved forward in May.", "forward", id="what moves forward"),
    pytest.param("He wants to move Mootland forward.", "forward", id="country that moves forward"),
    pytest.param("They pushed the plan forward.", "forward", id="plan pushed forward"),
    pytest.param("They were looking forward to it.", "forward", id="looking forward"),
    pytest.param("The fan zone opened in Lima.", "fan", id="fan zone"),
    pytest.param("The user interface is new.", "user", id="user interface"),
    pytest.param("It docked at the forward port of the module.", "forward", id="forward port"),
    pytest.param("A player auction was held.", "player", id="player auction"),
    pytest.param("She wrote on her official Orlogram page.", "official", id="official page"),
    pytest.param("Ann Lee, of the Lake Trust, suspects the wind.", "suspects", id="verb behind an aside"),
    pytest.param("Lee counters that it rained.", "counters", id="verb behind a name"),
    pytest.param("The event played host to nine teams.", "host", id="played host"),
    pytest.param("They said that the crash involved pilot error.", "pilot", id="pilot error"),
    pytest.param("They seized the oil tanker Ana Maru at sea.", "tanker", id="ship with a name"),
    pytest.param("It hit a belt loader that had been reported twice.", "loader", id="machine"),
]


@pytest.mark.parametrize(("text", "word"), NOBODY)
def test_noun_that_describes_nobody_is_no_actor(text: str, word: str) -> None:
    assert not {name for name in actors(text) if word in name.lower().split()}
