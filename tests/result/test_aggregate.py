import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.result.making import PEOPLE, TONES, Line, lines, make_report, quick, reports, shuffled, without_evidence
from tonekit.result.aggregate import build_report
from tonekit.result.report import Estimate, Tones
from tonekit.text.document import Document, Entity, Span

ANNA, CARL, EVA = PEOPLE


def actor(report, name):
    return next(actor for actor in report.actors if actor.name == name)


def pair(report, source, target):
    return next(pair for pair in report.pairs if (pair.source, pair.target) == (source, target))


def test_a_voice_is_the_sentences_the_actor_speaks():
    report = make_report(
        [
            Line(tones=(0.2, 0.0, 0.0), polarity=0.5, by=ANNA),
            Line(tones=(0.9, 0.9, 0.9), polarity=-1.0, by=CARL),
            Line(tones=(0.4, 0.0, 0.0), polarity=0.1, by=ANNA),
            Line(tones=(0.9, 0.9, 0.9), polarity=-1.0, by="?"),
        ]
    )
    voice = actor(report, ANNA).voice
    assert voice.n_sentences == 2
    assert voice.polarity.mean == pytest.approx(0.3)
    assert voice.tones["warm"].mean == pytest.approx(0.3)
    assert voice.evidence == (0, 2)


def test_a_stage_direction_counts_in_no_mean():
    spoken = [Line(polarity=0.5, by=ANNA, about={CARL: 0.5}), Line(polarity=0.1, by=ANNA, about={CARL: 0.1})]
    aside = Line(by=ANNA, about={CARL: 0.0}, text="(Laughter.)", stage=True)
    assert without_evidence(make_report([*spoken, aside])) == without_evidence(make_report(spoken))


def test_the_polarity_of_a_portrayal_is_that_of_every_sentence_about_the_actor():
    report = make_report(
        [
            Line(polarity=-1.0, about={ANNA: -0.5}),
            Line(polarity=-1.0, by=CARL, about={ANNA: 0.1}),
            Line(polarity=-1.0, by="?", about={ANNA: 0.1}),
            Line(polarity=-1.0, by=ANNA, about={CARL: 1.0}),
        ]
    )
    portrayal = actor(report, ANNA).portrayal
    assert portrayal.n_sentences == 3
    assert portrayal.polarity.mean == pytest.approx(-0.1)
    assert portrayal.evidence == (0, 1, 2)


@pytest.mark.parametrize(("polarity", "counts"), [(0.25, True), (-0.25, True), (0.2499, False), (0.0, False)])
def test_the_tones_of_a_portrayal_are_those_of_sentences_with_an_attitude(polarity, counts):
    report = make_report([Line(tones=(0.0, 0.8, 0.0), about={ANNA: polarity}), Line(tones=(0.6, 0.0, 0.0))])
    found = actor(report, ANNA).portrayal.tones["frosty"]
    assert found == (Estimate(0.8, 0.0, 1.0, 1) if counts else None)


def test_a_bystander_inherits_no_tone():
    report = make_report([Line(tones=(0.0, 0.0, 1.0), about={ANNA: -0.9, CARL: 0.0})] * 3)
    assert actor(report, ANNA).portrayal.tones["hostile"].n == 3
    assert actor(report, CARL).portrayal.tones["hostile"] is None


def test_a_pair_is_what_the_source_or_the_narrator_says_of_the_target():
    report = make_report(
        [
            Line(tones=(0.0, 0.2, 0.0), by=CARL, about={ANNA: -0.2}),
            Line(tones=(0.0, 0.6, 0.0), by=CARL, about={ANNA: -0.6, EVA: 0.4}),
            Line(about={ANNA: 0.9}),
            Line(by="?", about={ANNA: 0.9}),
        ]
    )
    assert {(pair.source, pair.target, pair.n_sentences) for pair in report.pairs} == {
        (CARL, ANNA, 2),
        (CARL, EVA, 1),
        (None, ANNA, 1),
    }
    assert pair(report, CARL, ANNA).polarity.mean == pytest.approx(-0.4)
    assert pair(report, CARL, ANNA).tones["frosty"].mean == pytest.approx(0.4)
    assert pair(report, CARL, ANNA).evidence == (0, 1)
    assert report.pairs[0] == pair(report, CARL, ANNA)


def test_intervals_use_the_variance_of_the_whole_document():
    # polarities .25, .05, -.15 and 0: variance .0272917; t(3) = 3.182446
    said = [(0.25, ANNA), (0.05, ANNA), (-0.15, CARL), (0.0, None)]
    report = make_report([Line(polarity=polarity, by=by) for polarity, by in said])
    half = 3.182446 * (0.0272917 / 2) ** 0.5
    voice = actor(report, ANNA).voice.polarity
    assert (voice.low, voice.high) == pytest.approx((0.15 - half, 0.15 + half), abs=1e-5)
    alone = actor(report, CARL).voice.polarity
    assert (alone.low, alone.high) == pytest.approx((-0.15 - half * 2**0.5, -0.15 + half * 2**0.5), abs=1e-5)


def test_polarity_towards_actors_has_a_variance_of_its_own():
    # -.2, .2 and .6 towards somebody: variance .16; t(2) = 4.302653
    report = make_report([Line(polarity=1.0, about={ANNA: -0.2, CARL: 0.2}), Line(polarity=1.0, about={ANNA: 0.6})])
    polarity = actor(report, ANNA).portrayal.polarity
    assert polarity.mean == pytest.approx(0.2)
    assert (polarity.low, polarity.high) == pytest.approx((-1.0, 1.0))
    assert pair(report, None, CARL).polarity == Estimate(0.2, -1.0, 1.0, 1)


def test_an_empty_document_has_no_means():
    report = build_report(Document(" \n"), [], [], model="toy", tone_names=TONES)
    assert (report.text, report.sentences, report.actors, report.pairs) == (" \n", (), (), ())
    assert report.tones == Tones(TONES, (None, None, None))
    assert report.polarity is None


def test_a_document_that_could_not_be_scored_says_why():
    report = build_report(Document("x", id="7"), [], [], model="toy", tone_names=TONES, error="too long")
    assert (report.id, report.error) == ("7", "too long")


def test_what_is_known_about_a_document_stays_with_it():
    report = make_report([Line()], id="1", date="2017-04-12", source="STV")
    assert (report.id, report.date, report.source) == ("1", "2017-04-12", "STV")


def test_actors_come_by_prominence_then_by_first_appearance():
    report = make_report(
        [Line(about={EVA: 0.0}), Line(about={CARL: 0.0}), Line(by=ANNA), Line(by=ANNA)],
        people=("Nobody Known", ANNA, CARL, EVA),
    )
    assert [actor.name for actor in report.actors] == [ANNA, EVA, CARL]


def test_an_actor_keeps_what_the_text_knows():
    entity = Entity("Norway", "country", "NO", ("Oslo", "Norway"), (Span(0, 4), Span(9, 15)))
    report = build_report(Document("Oslo and Norway"), [], [entity], model="toy", tone_names=TONES)
    (found,) = report.actors
    assert (found.name, found.kind, found.code) == ("Norway", "country", "NO")
    assert (found.aliases, found.mentions) == (entity.aliases, entity.mentions)
    assert (found.voice, found.portrayal) == (None, None)


def test_a_sentence_about_nobody_known_is_refused():
    with pytest.raises(ValueError, match=r"`sentences\[0\]` names 'Carl Dahl', who is none of `entities`"):
        make_report([Line(about={CARL: 0.1})], people=(ANNA,))


def test_two_entities_of_one_name_are_refused():
    with pytest.raises(ValueError, match="distinct names, got 2 called 'Anna Berg'"):
        make_report([], people=(ANNA, ANNA))


@quick
@given(reports(), st.randoms())
def test_the_order_of_sentences_changes_no_number(report, random):
    order = random.sample(range(len(report.sentences)), len(report.sentences))
    assert without_evidence(shuffled(report, order)) == without_evidence(report)


@quick
@given(st.lists(lines(), max_size=5), lines())
def test_a_sentence_about_one_actor_never_moves_the_means_of_another(before, added):
    added.about, added.shows = {ANNA: 0.9}, {(CARL, ANNA): 0.9}
    added.by = added.by if added.by in (None, "?") else CARL
    untouched = {(EVA, "voice"), (EVA, "portrayal"), (CARL, "portrayal"), (EVA, ANNA), (None, CARL), (None, EVA)}

    def means(report):
        found = without_evidence(report)
        averages = {key: found[key] for key in untouched if found.get(key) is not None}
        return {
            key: (value.polarity.mean, [(tone and tone.mean) for tone in value.tones.values()])
            for key, value in averages.items()
        }

    assert means(make_report([*before, added])) == means(make_report(before))


@quick
@given(reports())
def test_every_figure_stands_on_its_evidence(report):
    for found in report.actors:
        if found.voice is not None:
            assert {report.sentences[at].speaker for at in found.voice.evidence} == {found.name}
        if found.portrayal is not None:
            about = [report.sentences[at] for at in found.portrayal.evidence]
            assert all(found.name in {target.actor for target in sentence.targets} for sentence in about)
            assert found.portrayal.polarity.n == found.portrayal.n_sentences == len(about)
