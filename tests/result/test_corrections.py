import json
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.result.making import PEOPLE, Line, make_report, quick, reports, without_evidence
from tonekit.result.plain import render
from tonekit.result.report import Report
from tonekit.result.sentence import Target
from tonekit.text.document import Attribution

ANNA, CARL, EVA = PEOPLE


def actor(report, name):
    return next(actor for actor in report.actors if actor.name == name)


def names(report):
    return {actor.name for actor in report.actors}


def talks():
    """Anna speaks of Carl, nobody known of Anna, the narrator of both."""
    return make_report(
        [
            Line((0.0, 0.8, 0.0), -0.5, ANNA, {CARL: -0.6, EVA: 0.2}),
            Line((0.4, 0.0, 0.0), 0.3, "?", {ANNA: 0.4}),
            Line((0.0, 0.2, 0.0), 0.1, None, {ANNA: 0.1, CARL: -0.3}),
        ],
        id="1",
        date="2017-04-12",
        source="STV",
    )


def test_a_corrected_report_is_the_one_of_a_text_read_right():
    corrected = talks().with_speaker(1, CARL)
    read_right = make_report(
        [
            Line((0.0, 0.8, 0.0), -0.5, ANNA, {CARL: -0.6, EVA: 0.2}),
            Line((0.4, 0.0, 0.0), 0.3, CARL, {ANNA: 0.4}),
            Line((0.0, 0.2, 0.0), 0.1, None, {ANNA: 0.1, CARL: -0.3}),
        ]
    )
    assert without_evidence(corrected) == without_evidence(read_right)
    assert [actor.name for actor in corrected.actors] == [actor.name for actor in read_right.actors]
    assert actor(corrected, CARL).voice.evidence == (1,)
    assert (corrected.id, corrected.date, corrected.source, corrected.model) == (
        "1",
        "2017-04-12",
        "STV",
        talks().model,
    )


def test_the_report_itself_and_every_other_sentence_stay_as_they_were():
    report = talks()
    corrected = report.with_speaker(1, CARL)
    assert report == talks()
    assert (corrected.sentences[0], corrected.sentences[2]) == (report.sentences[0], report.sentences[2])


def test_a_corrected_sentence_says_that_its_speaker_was_told():
    sentence = talks().with_speaker(1, CARL).sentences[1]
    assert (sentence.voice, sentence.speaker, sentence.corrected) == ("actor", CARL, True)
    assert sentence.attribution == Attribution("turn", cue=None, mention=None, confidence=1.0)
    assert not talks().sentences[1].corrected


def test_plain_text_shows_that_a_sentence_was_corrected():
    assert "Carl Dahl (corrected): " in render(talks().with_speaker(1, CARL))
    assert "narrator (corrected): " in render(talks().with_speaker(0, None))


def test_none_makes_a_sentence_the_narrators():
    corrected = talks().with_speaker(0, None)
    sentence = corrected.sentences[0]
    assert (sentence.voice, sentence.speaker, sentence.attribution) == ("narrator", None, None)
    assert sentence.corrected
    assert actor(corrected, ANNA).voice is None
    assert {(pair.source, pair.target) for pair in corrected.pairs} == {(None, ANNA), (None, CARL), (None, EVA)}


def test_who_speaks_is_no_target_and_who_spoke_becomes_none():
    # What the sentence says of Anna, its former speaker, nobody has asked the model.
    sentence = talks().with_speaker(0, CARL).sentences[0]
    assert sentence.targets == (Target(EVA, 0.2, sentence.targets[0].spans),)


def test_a_new_name_becomes_an_actor():
    corrected = talks().with_speaker(1, " Gro Hauge ")
    found = actor(corrected, "Gro Hauge")
    assert (found.kind, found.aliases, found.mentions, found.voice.evidence) == ("person", ("Gro Hauge",), (), (1,))
    assert actor(talks().with_speaker(1, "the crowd", kind="group"), "the crowd").kind == "group"


def test_a_new_actor_goes_when_nothing_is_theirs_any_more():
    assert "Gro Hauge" not in names(talks().with_speaker(1, "Gro Hauge").with_speaker(1, EVA))


def test_an_alias_of_one_actor_means_that_actor():
    assert talks().with_speaker(1, "Dahl").sentences[1].speaker == CARL


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        (("1", CARL), TypeError, "`index` must be the index of a sentence, a whole number, got str"),
        ((1.0, CARL), TypeError, "got float"),
        ((True, CARL), TypeError, "got bool"),
        ((3, CARL), IndexError, r"`index` must be from 0 to 2, as in report.sentences; got 3"),
        ((-1, CARL), IndexError, "got -1"),
        ((1, 7), TypeError, "`name` must be a str, or None for the narrator, got int"),
        ((1, " "), ValueError, "`name` must not be blank; the narrator is None"),
        ((1, "Carl Dal"), ValueError, r"no actor is called 'Carl Dal'; did you mean 'Carl Dahl'\? .*kind=\"person\""),
        ((1, "carl dahl"), ValueError, "did you mean 'Carl Dahl'"),
    ],
    ids=lambda value: str(value) if isinstance(value, tuple) else "",
)
def test_a_wrong_argument_says_which_and_what_to_write(arguments, error, message):
    with pytest.raises(error, match=message):
        talks().with_speaker(*arguments)


@pytest.mark.parametrize(
    ("name", "kind", "message"),
    [
        ("Gro", "people", "`kind` must be 'person' or 'country' or 'organisation' or 'group', got 'people'"),
        (CARL, "person", "`kind` is for a new actor; 'Carl Dahl' is one of this Report already"),
        (None, "person", "`kind` must be left out for the narrator"),
    ],
    ids=["no kind", "known", "narrator"],
)
def test_a_kind_that_does_not_fit_is_refused(name, kind, message):
    with pytest.raises(ValueError, match=message):
        talks().with_speaker(1, name, kind=kind)


def test_a_kind_says_that_somebody_new_is_meant():
    assert names(talks().with_speaker(1, "Carl Dal", kind="person")) == {*PEOPLE, "Carl Dal"}


def test_an_alias_of_several_actors_asks_which():
    report = make_report([Line(about={"Anna Berg": 0.1, "Nils Berg": 0.1})], people=("Anna Berg", "Nils Berg"))
    with pytest.raises(
        ValueError, match="2 actors are called 'Berg'; give the name of one: 'Anna Berg' or 'Nils Berg'"
    ):
        report.with_speaker(0, "Berg")
    with pytest.raises(ValueError, match="2 actors are called 'Berg'"):
        report.with_aliases({"Nils Berg": ["Berg"]})
    with pytest.raises(ValueError, match="2 actors are called 'Berg'"):
        report.with_aliases({"Berg": []})


def test_a_report_without_sentences_has_none_to_correct():
    with pytest.raises(IndexError, match="`index` must be of a sentence, and this Report has none; got 0"):
        make_report([]).with_speaker(0, ANNA)


def test_a_stage_direction_keeps_out_of_every_mean_whoever_speaks_it():
    report = make_report([Line(by=ANNA), Line(by=ANNA, stage=True)])
    assert actor(report.with_speaker(1, CARL), CARL).voice is None


def test_merged_actors_have_one_name_and_everything_that_either_had():
    merged = talks().with_aliases({CARL: ["Falk"]})
    found = actor(merged, CARL)
    assert names(merged) == {ANNA, CARL}
    assert found.aliases == ("Carl Dahl", "Dahl", "Eva Falk", "Falk")
    assert found.mentions == tuple(sorted({*actor(talks(), CARL).mentions, *actor(talks(), EVA).mentions}))
    # -.6 towards one and .2 towards the other are one sentence about both.
    assert merged.sentences[0].targets[0].polarity == pytest.approx(-0.2)
    assert found.portrayal.polarity.mean == pytest.approx((-0.2 - 0.3) / 2)


def test_merging_a_speaker_with_a_target_leaves_no_target_of_their_own():
    sentence = talks().with_aliases({ANNA: [CARL]}).sentences[0]
    assert (sentence.speaker, [target.actor for target in sentence.targets]) == (ANNA, [EVA])


def test_a_new_name_renames_and_the_old_one_stays_an_alias():
    renamed = talks().with_aliases({"Anna Berg-Hansen": ["Berg"]})
    assert names(renamed) == {"Anna Berg-Hansen", CARL, EVA}
    assert actor(renamed, "Anna Berg-Hansen").aliases == ("Anna Berg", "Berg", "Anna Berg-Hansen")
    assert renamed.sentences[0].speaker == "Anna Berg-Hansen"
    assert actor(renamed, "Anna Berg-Hansen").voice == actor(talks(), ANNA).voice


@pytest.mark.parametrize(
    ("aliases", "error", "message"),
    [
        ([], TypeError, "`aliases` must map an actor's name to a list of names, got list"),
        ({ANNA: CARL}, TypeError, r"`aliases\['Anna Berg'\]` must be a list of names, got 'Carl Dahl'"),
        ({ANNA: ["the boss"]}, ValueError, r"no actor is called 'the boss'; score\(text, aliases=...\) searches"),
        ({ANNA: ["Carl Dal"]}, ValueError, "no actor is called 'Carl Dal'; did you mean 'Carl Dahl'"),
        ({"Ana Berg": [CARL]}, ValueError, "did you mean 'Anna Berg'.* To rename an actor, list its old name"),
        ({"The Boss": []}, ValueError, "no actor is called so, and none is listed"),
        ({ANNA: [CARL], EVA: ["Dahl"]}, ValueError, "ask for an actor once; 'Carl Dahl' would get two names"),
    ],
    ids=["list", "str", "nobody", "nearly", "key nearly", "key nobody", "twice"],
)
def test_aliases_that_do_not_fit_say_which_and_what_to_write(aliases, error, message):
    with pytest.raises(error, match=message):
        talks().with_aliases(aliases)


corrections = st.tuples(st.sampled_from([None, *PEOPLE, "Gro Hauge"]), st.integers(0, 5))


def corrected(report, index, name):
    known = name in names(report) or name is None
    return report.with_speaker(index, name, kind=None if known else "person")


@quick
@given(reports().filter(lambda report: report.sentences), corrections)
def test_a_corrected_report_survives_json_exactly(report, correction):
    name, index = correction
    found = corrected(report, index % len(report.sentences), name)
    assert Report.from_dict(json.loads(found.to_json())) == found


@quick
@given(reports())
def test_correcting_nothing_changes_nothing(report):
    assert report.with_aliases({}) == report
    for sentence in report.sentences:
        if sentence.voice != "unknown":
            same = report.with_speaker(sentence.index, sentence.speaker)
            assert (same.actors, same.pairs, same.tones, same.polarity) == (
                report.actors,
                report.pairs,
                report.tones,
                report.polarity,
            )


@quick
@given(reports().filter(lambda report: report.sentences), corrections)
def test_a_corrected_report_is_averaged_as_one_that_was_read_so(report, correction):
    name, index = correction
    index %= len(report.sentences)
    found = corrected(report, index, name)
    voices = {actor.name: actor.voice.evidence for actor in found.actors if actor.voice is not None}
    said = {}
    for sentence in found.sentences:
        if sentence.speaker is not None and not sentence.stage:
            said.setdefault(sentence.speaker, []).append(sentence.index)
    assert voices == {speaker: tuple(places) for speaker, places in said.items()}
    assert found.polarity == report.polarity
    assert found.tones == report.tones


def test_corrected_reports_are_summarised_like_any_other():
    from tonekit import summarize

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        summary = summarize([talks().with_speaker(1, CARL), talks().with_aliases({"Carl G. Dahl": [CARL]})])
    assert actor(summary, "Carl G. Dahl").voice.evidence == ((0, 1),)
    assert summary.unattributed_share == pytest.approx(1 / 4)
