"""The inventory of tones, and what may stand in `tones=`."""

import dataclasses

import pytest

import tonekit
from tonekit import Tone, UnknownToneError, tones


def test_inventory_holds_24_lower_case_adjectives_once_each():
    names = tones.names()
    assert len(names) == len(set(names)) == 24
    assert all(name.isalpha() and name == name.lower() for name in names)


def test_order_is_that_of_the_annotation_guide():
    # Column i of every score and of the shipped model belongs to tone i.
    assert tones.names() == (
        *("warm", "frosty", "hostile", "conciliatory", "defiant", "threatening"),
        *("accusatory", "appreciative", "respectful", "mocking", "distrustful", "sympathetic"),
        *("frank", "evasive", "confident", "tentative", "analytical"),
        *("angry", "alarmed", "sorrowful", "joyful", "hopeful", "pessimistic", "urgent"),
    )


def test_families_stand_together():
    families = [tones.get(name).family for name in tones.names()]
    assert families == ["towards others"] * 12 + ["candour and certainty"] * 5 + ["feeling and outlook"] * 7


@pytest.mark.parametrize("name", tones.names())
def test_every_tone_has_a_definition_and_an_example_without_its_own_name(name):
    tone = tones.get(name)
    assert tone.name == name
    assert tone.definition
    assert name not in tone.definition.split()
    assert tone.example
    assert tone.example.endswith((".", '"'))


def test_definitions_and_examples_are_all_different():
    inventory = [tones.get(name) for name in tones.names()]
    assert len({tone.definition for tone in inventory}) == len({tone.example for tone in inventory}) == 24


@pytest.mark.parametrize(
    ("name", "message"),
    [
        pytest.param("frostly", r"^No tone named 'frostly'; did you mean 'frosty'\? See tonekit\.tones\.names\(\)\.$"),
        pytest.param("Frosty", "did you mean 'frosty'", id="case"),
        pytest.param(" warm", "did you mean 'warm'", id="space"),
        pytest.param("accusative", "did you mean 'accusatory'", id="another form"),
        pytest.param("zzz", r"^No tone named 'zzz'\. See", id="nothing near"),
        pytest.param("", r"^No tone named ''\. See", id="empty"),
        pytest.param("x" * 5000, r"^No tone named 'x{57}\.\.\.'\. See", id="long"),
    ],
)
def test_unknown_name_is_refused_with_the_nearest_ones(name, message):
    with pytest.raises(UnknownToneError, match=message):
        tones.get(name)


@pytest.mark.parametrize("name", [None, 3, b"frosty", ["frosty"]])
def test_name_of_another_type_is_refused(name):
    with pytest.raises(TypeError, match="`name` must be a str"):
        tones.get(name)


def test_unknown_tone_can_be_caught_as_key_error_and_as_tonekit_error():
    for kind in (KeyError, tonekit.TonekitError):
        with pytest.raises(kind):
            tones.get("frostly")


def test_tone_of_your_own_takes_name_and_definition_in_that_order():
    tone = Tone("hedged praise", "praise that takes something back")
    assert (tone.name, tone.definition) == ("hedged praise", "praise that takes something back")
    assert (tone.family, tone.example, tone.threshold) == (None, None, None)


def test_tone_is_frozen_and_hashable():
    tone = Tone("wistful")
    assert hash(tone) == hash(Tone("wistful"))
    with pytest.raises(dataclasses.FrozenInstanceError):
        tone.name = "sad"


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        pytest.param({"name": ""}, ValueError, "`name` must not be blank", id="empty name"),
        pytest.param({"name": " \n"}, ValueError, "`name` must not be blank", id="blank name"),
        pytest.param({"name": 3}, TypeError, "`name` must be a str, got int", id="name type"),
        pytest.param({"name": "a", "definition": 3}, TypeError, "`definition` must be a str or None", id="definition"),
        pytest.param({"name": "a", "threshold": 1.7}, ValueError, r"must be in \[0, 1\], got 1.7", id="over 1"),
        pytest.param({"name": "a", "threshold": float("nan")}, ValueError, r"must be in \[0, 1\]", id="nan"),
        pytest.param({"name": "a", "threshold": "high"}, TypeError, "must be a number or None, got str", id="text"),
        pytest.param({"name": "a", "threshold": True}, TypeError, "must be a number or None, got bool", id="bool"),
    ],
)
def test_tone_with_a_bad_field_is_refused(arguments, error, message):
    with pytest.raises(error, match=message):
        Tone(**arguments)


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        pytest.param(None, tones.names(), id="none means all"),
        pytest.param(["urgent", "frosty", "frank"], ("frosty", "frank", "urgent"), id="inventory order"),
        pytest.param(("frosty",), ("frosty",), id="tuple"),
        pytest.param([tones.get("frosty"), "warm"], ("warm", "frosty"), id="inventory tone"),
        pytest.param(["wry", "frosty", "curt"], ("frosty", "wry", "curt"), id="own words last, as given"),
        pytest.param([Tone("frostly"), "warm"], ("warm", "frostly"), id="a likeness that is meant"),
        pytest.param([Tone("hedged praise", "x")], ("hedged praise",), id="own tone"),
        pytest.param([Tone("frosty", threshold=0.9)], ("frosty",), id="own threshold"),
    ],
)
def test_wanted_tones_come_in_inventory_order_and_your_own_behind(wanted, names):
    assert tuple(tone.name for tone in tones.resolve(wanted)) == names


def test_an_inventory_tone_keeps_its_definition_under_a_threshold_of_your_own():
    (frosty,) = tones.resolve([Tone("frosty", threshold=0.9)])
    assert (frosty.threshold, frosty.definition) == (0.9, tones.get("frosty").definition)


@pytest.mark.parametrize(
    ("tone", "calibrated"),
    [
        pytest.param(tones.get("frosty"), True, id="inventory"),
        pytest.param(dataclasses.replace(tones.get("frosty"), threshold=0.5), True, id="inventory, own threshold"),
        pytest.param(Tone("wry"), False, id="own"),
        pytest.param(Tone("frosty", "icy"), False, id="redefined"),
    ],
)
def test_only_tones_of_the_inventory_are_calibrated(tone, calibrated):
    assert tone.calibrated is calibrated


@pytest.mark.parametrize(
    ("wanted", "error", "message"),
    [
        pytest.param("frosty", TypeError, r"got the str 'frosty'; write \['frosty'\]", id="bare str"),
        pytest.param({"frosty"}, TypeError, "must be a list or tuple of names, got set", id="set"),
        pytest.param(3, TypeError, "got int", id="number"),
        pytest.param([3], TypeError, "got an item of type int", id="item"),
        pytest.param([], ValueError, "must not be empty", id="empty"),
        pytest.param(["frosty", "warm", "frosty"], ValueError, "names 'frosty' twice", id="twice"),
        pytest.param(["frosty", tones.get("frosty")], ValueError, "names 'frosty' twice", id="twice, as a Tone"),
        pytest.param(["frostly"], UnknownToneError, "did you mean 'frosty'", id="misspelt"),
        pytest.param(
            ["hopefull"], UnknownToneError, r"Write tonekit.Tone\('hopefull'\) if you mean", id="nearly a name"
        ),
        pytest.param([" "], ValueError, "`tones` must not hold a blank name", id="blank"),
        pytest.param(["wry", Tone("wry", "dry")], ValueError, "names 'wry' twice", id="own, twice"),
        pytest.param([Tone("frosty", "icy")], UnknownToneError, "choose another name", id="redefined"),
    ],
)
def test_tones_that_cannot_be_scored_are_refused(wanted, error, message):
    with pytest.raises(error, match=message):
        tones.resolve(wanted)
