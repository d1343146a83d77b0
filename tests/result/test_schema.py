import json
import math
import pickle
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.result.making import PEOPLE, Line, make_report, quick, reports
from tonekit.errors import UnknownToneError
from tonekit.result.aggregate import summarize
from tonekit.result.report import Estimate, Report, Summary, Target

ANNA, CARL, _ = PEOPLE


def full_report():
    return make_report(
        [
            Line((0.1, 0.9, 0.2), -0.5, ANNA, {CARL: -0.75}, "“No,” she said.", labels=("frosty",)),
            Line(text="(Laughter.)", by=ANNA, stage=True),
            Line((0.3, 0.1, 0.2), 0.25, "?", {CARL: 0.5}, "It was \ud800 odd."),
        ],
        id="1",
        date="2017-04-12",
        source="STV",
    )


@quick
@given(reports(st.text(max_size=20)))
def test_a_report_survives_json_exactly(report):
    assert Report.from_dict(json.loads(json.dumps(report.to_dict()))) == report
    assert Report.from_dict(json.loads(report.to_json(indent=2))) == report


@quick
@given(st.lists(reports(), max_size=3))
def test_a_summary_survives_json_exactly(documents):
    summary = summarize(documents, [])
    assert Summary.from_dict(json.loads(json.dumps(summary.to_dict()))) == summary
    assert Summary.from_dict(json.loads(summary.to_json())) == summary


def test_a_full_report_survives_json_and_pickle_exactly():
    report = full_report()
    assert Report.from_dict(json.loads(report.to_json())) == report
    assert pickle.loads(pickle.dumps(report)) == report
    assert hash(pickle.loads(pickle.dumps(report))) == hash(report)


def test_a_dict_names_its_schema_and_holds_json_types_only():
    def check(value):
        assert type(value) in (dict, list, str, int, float, bool, type(None))
        for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            check(item)

    record = full_report().to_dict()
    check(record)
    assert next(iter(record.items())) == ("schema_version", 1)
    assert record["sentences"][0]["tones"] == {"warm": 0.1, "frosty": 0.9, "hostile": 0.2}
    assert record["sentences"][0]["targets"] == [{"actor": CARL, "polarity": -0.75, "spans": [[0, 15]]}]


def test_json_is_one_line_or_indented():
    assert "\n" not in full_report().to_json()
    assert full_report().to_json(indent=2).startswith('{\n  "schema_version": 1')


def test_numbers_without_a_fraction_are_read_as_floats():
    record = full_report().to_dict()
    record["sentences"][1]["polarity"] = 0
    assert Report.from_dict(record) == full_report()
    assert type(Report.from_dict(record).sentences[1].polarity) is float


def edited(path, value):
    """Give a Report's dict with one entry replaced, or removed by None as the value."""
    record = full_report().to_dict()
    *way, last = path
    at = record
    for step in way:
        at = at[step]
    if value is None:
        del at[last]
    else:
        at[last] = value
    return record


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (["schema_version"], None, "`schema_version` is missing"),
        (["schema_version"], 2, "`schema_version` must be 1, got 2"),
        (["schema_version"], "1", "`schema_version` must be 1, got '1'"),
        (["model"], None, "`model` is missing"),
        (["extra"], 1, "`extra` is not a field of a Report"),
        (["sentences"], {}, r"`sentences` must be a list, got a dict of 0"),
        (["sentences", 0, "polarity"], "x", r"`sentences\[0\].polarity` must be a finite number, got 'x'"),
        (["sentences", 0, "polarity"], math.nan, r"`sentences\[0\].polarity` must be a finite number, got nan"),
        (["sentences", 0, "polarity"], True, "must be a finite number, got True"),
        (["sentences", 0, "polarity"], 1.5, r"`sentences\[0\]` is inconsistent: `polarity` must be in \[-1, 1\]"),
        (["sentences", 0, "tones", "frosty"], -0.1, r"`frosty` must be in \[0, 1\], got -0.1"),
        (["sentences", 0, "tones"], {"warm": 1}, "No tone named|was not scored"),
        (["sentences", 2, "tones"], {"warm": 1}, r"`sentences\[2\]` has other tones than the Report"),
        (["sentences", 0, "voice"], "both", "must be 'narrator' or 'actor' or 'unknown', got 'both'"),
        (["sentences", 0, "voice"], "narrator", "`speaker` must be set for the voice of an actor and only then"),
        (["sentences", 0, "speaker"], "Carla", r"`sentences\[0\]` has a speaker or a target who is none"),
        (["sentences", 0, "labels"], ["frostly"], "No tone named 'frostly'; did you mean 'frosty'"),
        (["sentences", 0, "text"], "No", r"`text` must be 15 characters long, got 2"),
        (["sentences", 0, "index"], 1, r"`sentences\[0\]` has index 1"),
        (["sentences", 0, "targets", 0, "spans"], [[1]], r"spans\[0\]` must be \[start, end\], got a list of 1"),
        (["sentences", 0, "start"], 1.0, r"`sentences\[0\].start` must be a whole number, got 1.0"),
        (["text"], "something else", r"`sentences\[0\]` does not hold the text at 0:15"),
        (["polarity"], {"mean": 0.5, "low": 0.6, "high": 1, "n": 1}, "`polarity` is inconsistent: .*low <= mean"),
        (["tones", "warm", "n"], 0, "`n` must be at least 1"),
        (["actors", 0, "kind"], 3, "must be 'person' or 'country'"),
        (["actors", 0, "name"], ANNA, "`actors` must have distinct names"),
        (["actors", 0, "mentions"], [[1, 2, 3, 4]], "must be"),
    ],
    ids=lambda value: "-".join(map(str, value)) if isinstance(value, list) else None,
)
def test_a_damaged_dict_says_where(path, value, message):
    with pytest.raises(ValueError, match=message):
        Report.from_dict(edited(path, value))


@pytest.mark.parametrize(
    ("record", "message"),
    [
        pytest.param(None, "got NoneType", id="none"),
        pytest.param([], "got list", id="list"),
        pytest.param("{}", r"got str; write json\.loads", id="str"),
    ],
)
def test_something_else_than_a_dict_is_refused(record, message):
    with pytest.raises(TypeError, match=rf"`record` must be a dict from to_dict\(\), {message}"):
        Report.from_dict(record)


def test_a_report_is_no_summary():
    with pytest.raises(ValueError, match="is not a field of a Summary"):
        Summary.from_dict(full_report().to_dict())


def test_evidence_is_kept_for_some_tones_and_empty_for_the_others():
    sentence = full_report().sentences[0]
    assert sentence.evidence("frosty") == ((0, 15),)
    assert sentence.evidence("warm") == ()
    with pytest.raises(UnknownToneError, match="did you mean 'frosty'"):
        sentence.evidence("frostly")


@pytest.mark.parametrize(
    ("change", "error", "message"),
    [
        ({"polarity": 1}, TypeError, "`polarity` must be a Python float, got int"),
        ({"polarity": math.nan}, ValueError, r"`polarity` must be in \[-1, 1\], got nan"),
        ({"speaker": None}, ValueError, "`speaker` must be set"),
        ({"labels": ("frostly",)}, UnknownToneError, "did you mean 'frosty'"),
    ],
    ids=["int", "nan", "no speaker", "unknown label"],
)
def test_a_sentence_refuses_what_does_not_fit(change, error, message):
    with pytest.raises(error, match=message):
        replace(full_report().sentences[0], **change)


@pytest.mark.parametrize(
    "estimate", [(math.nan, 0.0, 1.0, 1), (0.5, 0.6, 0.7, 1), (0.5, 0.4, 0.6, 0)], ids=["nan", "outside", "n 0"]
)
def test_an_estimate_refuses_what_does_not_fit(estimate):
    with pytest.raises(ValueError, match=r"low <= mean <= high|at least 1"):
        Estimate(*estimate)


def test_reprs_are_short():
    report = full_report()
    assert repr(report) == "<Report '1': 3 sentences, 2 actors>"
    assert repr(report.sentences[0]) == "Sentence(0 [0:15] '“No,” she said.', 'Anna Berg': frosty=0.90, -0.50)"
    assert repr(Estimate(1 / 3, 0.0, 2 / 3, 4)) == "Estimate(0.33 [0.00, 0.67], n=4)"
    assert repr(summarize([report], [])) == "<Summary: 1 documents, 2 sentences, 2 actors>"
    assert repr(Target("X", 0.5)) == "Target(actor='X', polarity=0.5, spans=())"
