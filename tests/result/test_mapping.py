import copy
import pickle

import pytest

from tonekit.errors import UnknownToneError
from tonekit.result.report import Estimate, Tones
from tonekit.text.document import Span

TONES = Tones(("warm", "frosty", "hostile"), (0.2, 0.9, 0.2))


def test_tones_keep_the_order_they_were_given():
    assert list(TONES) == ["warm", "frosty", "hostile"]
    assert list(TONES.items()) == [("warm", 0.2), ("frosty", 0.9), ("hostile", 0.2)]


def test_top_gives_the_best_first_and_ties_in_inventory_order():
    assert TONES.top(3) == (("frosty", 0.9), ("warm", 0.2), ("hostile", 0.2))
    assert TONES.top(1) == (("frosty", 0.9),)
    assert TONES.top(0) == ()


def test_top_ranks_estimates_by_mean_and_leaves_unknown_ones_out():
    low, high = Estimate(0.1, 0.0, 0.9, 3), Estimate(0.4, 0.3, 0.5, 3)
    assert Tones(("warm", "frosty", "hostile"), (low, None, high)).top() == (("hostile", high), ("warm", low))


def test_tones_outside_the_inventory_are_named_as_uncalibrated():
    assert TONES.uncalibrated == ()
    assert Tones(("warm", "wry", "curt"), (0.2, 0.9, 0.2)).uncalibrated == ("wry", "curt")


def test_evidence_spans_have_no_rank():
    with pytest.raises(TypeError, match="got tuple"):
        Tones(("warm",), ((Span(0, 1),),)).top()


@pytest.mark.parametrize("k", [-1, 1.5, None])
def test_top_refuses_what_is_no_count(k):
    with pytest.raises(ValueError, match="`k` must be an int of 0 or more"):
        TONES.top(k)


@pytest.mark.parametrize(
    ("tone", "message"),
    [
        ("frostly", "No tone named 'frostly'; did you mean 'frosty'? See tonekit.tones.names()."),
        ("Hostile", "No tone named 'Hostile'; did you mean 'hostile'? See tonekit.tones.names()."),
        ("xyzzy", "No tone named 'xyzzy'. See tonekit.tones.names()."),
        ("joyful", "The tone 'joyful' was not scored here; scored were: warm, frosty, hostile."),
        (0, "No tone named 0. See tonekit.tones.names()."),
    ],
    ids=["near", "case", "far", "not scored", "no str"],
)
def test_an_unknown_tone_raises_with_the_nearest_names(tone, message):
    with pytest.raises(UnknownToneError) as caught:
        TONES[tone]
    assert str(caught.value) == message


def test_an_unknown_tone_echoes_at_most_60_characters():
    with pytest.raises(UnknownToneError) as caught:
        TONES["x" * 10_000]
    assert len(str(caught.value)) < 120


def test_an_unknown_tone_is_not_in_the_mapping():
    assert "frostly" not in TONES
    assert TONES.get("frostly") is None


@pytest.mark.parametrize(
    "again", [copy.deepcopy, lambda tones: pickle.loads(pickle.dumps(tones))], ids=["copied", "pickled"]
)
def test_tones_survive_and_hash_alike(again):
    other = again(TONES)
    assert other == TONES
    assert len({other, TONES}) == 1


def test_tones_cannot_be_changed():
    with pytest.raises(AttributeError):
        TONES.names = ()


@pytest.mark.parametrize(
    ("names", "entries", "message"),
    [(("warm",), (), "one entry per name"), (("warm", "warm"), (0.1, 0.2), "twice")],
    ids=["length", "repeated"],
)
def test_tones_refuse_names_that_do_not_fit(names, entries, message):
    with pytest.raises(ValueError, match=message):
        Tones(names, entries)


def test_a_repr_is_short():
    assert repr(TONES) == "Tones(frosty=0.90, warm=0.20, hostile=0.20)"
    assert repr(Tones(("warm",), ((Span(0, 1),),))) == "Tones(warm)"
