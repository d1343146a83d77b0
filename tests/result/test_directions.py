"""Pairs of a sentence that the narrator tells: "Oslo praised Lima" counts for Oslo and Lima."""

import pytest

from tests.result.making import PEOPLE, Line, make_report
from tonekit.result.aggregate import summarize
from tonekit.result.plain import render
from tonekit.result.report import Direction, Report

ANNA, CARL, EVA = PEOPLE


def pairs(report):
    return {(pair.source, pair.target): pair for pair in report.pairs}


def told(**more):
    return Line((0.0, 0.5, 0.0), about={ANNA: 0.1, CARL: -0.4}, shows={(ANNA, CARL): -0.8}, **more)


def test_a_narrated_direction_counts_for_its_pair_and_the_narrators_pairs_stay():
    found = pairs(make_report([told()]))
    assert set(found) == {(None, ANNA), (None, CARL), (ANNA, CARL)}
    pair = found[ANNA, CARL]
    assert (pair.n_sentences, pair.polarity.mean, pair.tones["frosty"].mean, pair.evidence) == (1, -0.8, 0.5, (0,))
    assert found[None, CARL].polarity.mean == -0.4


def test_what_an_actor_says_and_what_is_told_of_them_make_one_pair():
    found = pairs(make_report([told(), Line(by=ANNA, about={CARL: 0.2})]))
    assert (found[ANNA, CARL].n_sentences, found[ANNA, CARL].evidence) == (2, (0, 1))
    assert found[ANNA, CARL].polarity.mean == pytest.approx(-0.3)


@pytest.mark.parametrize("by", [EVA, ANNA, "?"], ids=["another actor", "the source", "unknown"])
def test_a_direction_in_what_somebody_says_counts_for_no_pair(by):
    line = Line(by=by, about={CARL: -0.4}, shows={(ANNA, CARL): -0.8})
    plain = Line(by=by, about={CARL: -0.4})
    assert make_report([line]).pairs == make_report([plain]).pairs


def test_a_direction_moves_neither_voice_nor_portrayal():
    with_it, without = make_report([told()]), make_report([Line((0.0, 0.5, 0.0), about={ANNA: 0.1, CARL: -0.4})])
    means = [
        [(a.name, a.voice, a.portrayal.polarity.mean, a.portrayal.tones) for a in r.actors] for r in (with_it, without)
    ]
    assert means[0] == means[1]


def test_the_interval_of_a_pair_pools_directions_with_targets():
    # .1, -.4 and -.8 of the first sentence, then -.3, -.35 and -.4: variance 0.082417; t(5) = 2.570582
    lines = [told(), *(Line(about={EVA: polarity}) for polarity in (-0.3, -0.35, -0.4))]
    half = 2.570582 * (0.082417 / 3) ** 0.5
    polarity = pairs(make_report(lines))[None, EVA].polarity
    assert (polarity.low, polarity.high) == pytest.approx((-0.35 - half, -0.35 + half), abs=1e-4)


def test_a_correction_to_the_narrator_lets_the_directions_count_and_one_to_an_actor_stops_them():
    report = make_report([told(by=EVA)])
    assert (ANNA, CARL) not in pairs(report)
    assert (ANNA, CARL) in pairs(report.with_speaker(0, None))
    assert (ANNA, CARL) not in pairs(make_report([told()]).with_speaker(0, EVA))


def test_directions_of_merged_actors_are_merged():
    line = Line(about={ANNA: 0.1, CARL: 0.0, EVA: 0.0}, shows={(ANNA, CARL): -0.8, (EVA, CARL): -0.4, (ANNA, EVA): 0.9})
    merged = make_report([line]).with_aliases({ANNA: [EVA]})
    (direction,) = merged.sentences[0].directions
    assert (direction.source, direction.target, direction.polarity) == (ANNA, CARL, pytest.approx(-0.6))
    summary = summarize([make_report([line])], [[(0, 0), (0, 2)]])
    pair = pairs(summary)[ANNA, CARL]
    assert (pair.n_sentences, pair.evidence) == (1, ((0, 0),))
    assert pair.polarity.mean == pytest.approx(-0.6)


def test_who_only_a_direction_names_is_an_actor_concerned():
    report = make_report([Line(shows={(ANNA, CARL): 0.5})])
    assert report.sentences[0].actors == (ANNA, CARL)
    assert {actor.name for actor in report.actors} == {ANNA, CARL}


def test_directions_survive_json_and_show_in_plain_text():
    report = make_report([told()])
    assert report.to_dict()["sentences"][0]["directions"] == [{"source": ANNA, "target": CARL, "polarity": -0.8}]
    assert Report.from_dict(report.to_dict()) == report
    assert "shows Anna Berg -> Carl Dahl -0.80" in render(report)
    assert "shows" not in render(make_report([told(by=EVA)]))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [((ANNA, ANNA, 0.5), "must be two actors, got 'Anna Berg' twice"), ((ANNA, CARL, 1.5), r"must be in \[-1, 1\]")],
    ids=["oneself", "range"],
)
def test_a_direction_that_cannot_be_is_refused(arguments, message):
    with pytest.raises(ValueError, match=message):
        Direction(*arguments)


def test_a_direction_given_twice_is_refused():
    record = make_report([told()]).to_dict()
    record["sentences"][0]["directions"] *= 2
    with pytest.raises(ValueError, match="`directions` must not hold a source and target twice"):
        Report.from_dict(record)
