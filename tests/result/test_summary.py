import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.result.making import PEOPLE, TONES, Line, make_report, quick, reports
from tonekit.result.aggregate import build_report, summarize
from tonekit.result.report import Report, Tones
from tonekit.text.document import Document, Entity, Span

ANNA, CARL, EVA = PEOPLE


def by_name(documents):
    """Group the actors of one name, as the text room does for names that mean one actor."""
    groups = {}
    for number, report in enumerate(documents):
        for at, actor in enumerate(report.actors):
            groups.setdefault(actor.name, []).append((number, at))
    return list(groups.values())


def summary_of(*documents):
    return summarize(documents, by_name(documents))


def named(name, kind="person", aliases=()):
    entity = Entity(name, kind, aliases=(name, *aliases), mentions=(Span(0, 1),))
    return build_report(Document("x"), [], [entity], model="toy", tone_names=TONES)


def actor(summary, name):
    return next(actor for actor in summary.actors if actor.name == name)


def test_actors_and_pairs_are_merged_and_every_sentence_counts_equally():
    summary = summary_of(
        make_report([Line(by=ANNA, polarity=0.9, about={CARL: 0.9})]),
        make_report([Line(by=ANNA, polarity=0.3, about={CARL: 0.0}), Line(by=ANNA, polarity=0.0)]),
    )
    assert actor(summary, ANNA).voice.polarity.mean == pytest.approx(0.4)
    assert actor(summary, ANNA).voice.evidence == ((0, 0), (1, 0), (1, 1))
    (pair,) = summary.pairs
    assert (pair.source, pair.target, pair.n_sentences) == (ANNA, CARL, 2)
    assert pair.polarity.mean == pytest.approx(0.45)
    assert pair.evidence == ((0, 0), (1, 0))
    assert summary.polarity.n == summary.n_sentences == 3


def test_intervals_are_clustered_by_document():
    # sums .9 and .3, mean .4: variance 2 * (.5² + .5²) / 3² = .1111, above .21 / 3 of three single values
    summary = summary_of(make_report([Line(polarity=0.9)]), make_report([Line(polarity=0.3), Line(polarity=0.0)]))
    assert (summary.polarity.low, summary.polarity.high) == (-1.0, 1.0)
    many = summary_of(*(make_report([Line(polarity=0.1 * at)] * 4) for at in range(5)))
    # means 0, .1 ... .4: variance .025 / 5; t(4) = 2.776445
    half = 2.776445 * 0.005**0.5
    assert (many.polarity.low, many.polarity.high) == pytest.approx((0.2 - half, 0.2 + half), abs=1e-6)


@quick
@given(reports().filter(lambda report: report.sentences))
def test_a_summary_of_one_document_says_what_its_report_says(report):
    summary = summary_of(report)
    assert (summary.tones, summary.polarity) == (report.tones, report.polarity)
    assert [actor.name for actor in summary.actors] == [actor.name for actor in report.actors]
    for merged, single in zip(summary.actors, report.actors, strict=True):
        for ours, theirs in ((merged.voice, single.voice), (merged.portrayal, single.portrayal)):
            assert (ours is None) == (theirs is None)
            if ours is not None and theirs is not None:
                assert (ours.polarity, ours.tones) == (theirs.polarity, theirs.tones)
                assert [sentence for _, sentence in ours.evidence] == list(theirs.evidence)
    assert [(pair.source, pair.target, pair.polarity, pair.tones) for pair in summary.pairs] == [
        (pair.source, pair.target, pair.polarity, pair.tones) for pair in report.pairs
    ]


def sums(summary):
    """Give (n, sum) of every mean of a Summary: what two parts of a whole can be added by."""
    found = {"all": summary.polarity} | {("all", tone): mean for tone, mean in summary.tones.items()}
    for actor in summary.actors:
        for role, profile in (("voice", actor.voice), ("portrayal", actor.portrayal)):
            if profile is not None:
                found[actor.name, role] = profile.polarity
                found |= {(actor.name, role, tone): mean for tone, mean in profile.tones.items()}
    for pair in summary.pairs:
        found[pair.source, pair.target, "pair"] = pair.polarity
        found |= {(pair.source, pair.target, "pair", tone): mean for tone, mean in pair.tones.items()}
    return {key: (mean.n, mean.n * mean.mean) for key, mean in found.items() if mean is not None}


@quick
@given(st.lists(reports(), max_size=3), st.lists(reports(), max_size=3))
def test_the_means_of_two_parts_add_up_to_those_of_the_whole(one, other):
    first, second, whole = sums(summary_of(*one)), sums(summary_of(*other)), sums(summary_of(*one, *other))
    assert first.keys() | second.keys() == whole.keys()
    for key, (n, total) in whole.items():
        parts = [part[key] for part in (first, second) if key in part]
        assert sum(n for n, _ in parts) == n
        assert sum(total for _, total in parts) == pytest.approx(total, abs=1e-9)


@quick
@given(st.lists(reports(), min_size=1, max_size=4), st.randoms())
def test_the_order_of_documents_changes_no_number(documents, random):
    mixed = random.sample(documents, len(documents))
    before, after = summary_of(*documents), summary_of(*mixed)
    assert (before.tones, before.polarity, before.unattributed_share) == (
        after.tones,
        after.polarity,
        after.unattributed_share,
    )
    assert {actor.name: actor.voice and actor.voice.tones for actor in before.actors} == {
        actor.name: actor.voice and actor.voice.tones for actor in after.actors
    }


def test_a_merged_actor_goes_by_its_fullest_name_and_keeps_the_others():
    documents = [named("Tillerson"), named("Rex Tillerson", aliases=("Mr Tillerson",)), named("Rex W")]
    summary = summarize(documents, [[(0, 0), (1, 0), (2, 0)]])
    (merged,) = summary.actors
    assert merged.name == "Rex Tillerson"
    assert merged.aliases == ("Tillerson", "Rex Tillerson", "Mr Tillerson", "Rex W")
    assert merged.mentions == ((0, 0, 1), (1, 0, 1), (2, 0, 1))


def test_a_merged_country_goes_by_its_most_frequent_name():
    documents = [named("Kingdom of Norway", "country"), named("Norway", "country"), named("Norway", "country")]
    (merged,) = summarize(documents, [[(0, 0), (1, 0), (2, 0)]]).actors
    assert merged.name == "Norway"


def test_two_actors_of_one_name_stay_apart():
    documents = [named("John Smith"), named("John Smith (2)"), named("John Smith")]
    summary = summarize(documents, [[(1, 0), (2, 0)]])
    assert [(actor.name, len(actor.mentions)) for actor in summary.actors] == [
        ("John Smith", 2),
        ("John Smith (2)", 1),
    ]


def test_two_actors_of_one_document_can_be_one():
    report = make_report([Line(by=ANNA, about={CARL: 0.2}), Line(about={ANNA: 0.2, CARL: 0.8})])
    summary = summarize([report], [[(0, 0), (0, 1)]])
    (merged,) = summary.actors
    assert merged.portrayal.evidence == ((0, 1),)
    assert merged.portrayal.polarity.mean == pytest.approx(0.5)


@pytest.mark.parametrize(
    "groups", [[[(0, 5)]], [[(3, 0)]], [[(0, 0)], [(0, 0)]]], ids=["no actor", "no document", "twice"]
)
def test_groups_that_do_not_fit_are_refused(groups):
    with pytest.raises(ValueError, match="`groups` must name actors of the Reports, each once"):
        summarize([named("Anna Berg")], groups)


def test_a_document_that_could_not_be_scored_is_counted_and_kept_apart():
    good = make_report([Line(polarity=0.5)], id="a")
    bad = build_report(Document("x", id="b", date="2024"), [], [], model="other", tone_names=(), error="too odd")
    summary = summary_of(bad, good)
    assert [document.error for document in summary.documents] == ["too odd", None]
    assert (summary.n_errors, summary.n_sentences, summary.models) == (1, 1, (good.model,))
    assert (summary.documents[0].id, summary.documents[0].date) == ("b", "2024")


def test_the_share_of_speech_without_a_speaker_counts_only_speech():
    lines = [Line(), Line(by="?"), Line(by=ANNA), Line(by=ANNA), Line(by=ANNA), Line(by="?", stage=True)]
    assert summary_of(make_report(lines)).unattributed_share == 0.25
    assert summary_of(make_report([Line()])).unattributed_share is None


def test_reports_of_several_models_warn_once():
    documents = [make_report([Line()], model=model) for model in ("toy 1", "toy 1", "toy 2")]
    with pytest.warns(UserWarning, match=r"2 models \(toy 1, toy 2\), whose scores do not compare") as caught:
        summarize(documents, [])
    assert len(caught) == 1


def test_reports_of_one_model_do_not_warn():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        summary_of(make_report([Line()]), make_report([Line()]))


def test_no_reports_give_an_empty_summary():
    summary = summarize([], [])
    assert (summary.documents, summary.actors, summary.polarity, summary.tones) == ((), (), None, Tones())


def test_a_tone_is_averaged_over_the_documents_scored_for_it():
    full = make_report([Line(tones=(0.2, 0.4, 0.6))])
    record = full.to_dict()
    for tones in (record["tones"], record["sentences"][0]["tones"]):
        del tones["warm"], tones["hostile"]
        tones["gruff"] = dict(tones["frosty"]) if isinstance(tones["frosty"], dict) else tones["frosty"]
    summary = summarize([Report.from_dict(record), full], [])
    assert {tone: mean.n for tone, mean in summary.tones.items()} == {"warm": 1, "frosty": 2, "hostile": 1, "gruff": 1}
    assert summary.tones.names == ("warm", "frosty", "hostile", "gruff")
