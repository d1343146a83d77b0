import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.result.making import PEOPLE, TONES, Line, make_report, quick, reports
from tonekit.result.aggregate import build_report, summarize
from tonekit.result.plain import render
from tonekit.result.report import Sentence, Tones
from tonekit.result.wrapping import escape, wrap
from tonekit.text.document import Document, Entity, Span

ANNA, CARL, EVA = PEOPLE

PAGE = """\
Report: id 7; date 2017-04-12; source STV; model toy 1 0123456789ab

Tone: probability that annotators (language models) mark it; means from 0.10 on. Polarity: -1 to 1.
n: sentences behind a mean. [low, high]: its 95 % interval (sampling, not the model's errors),
left out for a tone of one sentence. Attitude: a polarity of 0.25 or more, either way. The tones of
a portrayal or a pair are those of the sentences about the target; they need not be aimed at it.

Sentences: numbered from 0, as in report.sentences
--------------------------------------------------
   0  narrator: frosty 0.90, hostile 0.50; polarity -0.50
      The talks between Anna Berg and Carl Dahl were frosty, said people who had been waiting in the
      corridor for most of the evening.
      about Anna Berg -0.60, Carl Dahl -0.10
   1  Anna Berg (direct): no clear tone; polarity +0.00
      "We met."
      about Carl Dahl +0.00
   2  stage direction, not scored
      (Laughter.)
   3  speaker not found: warm 0.60; polarity +0.50
      "It went well."

Document
--------
  n 3, polarity +0.00 [-1.00, +1.00]
  frosty 0.30 [0.00, 1.00], warm 0.20 [0.00, 1.00], hostile 0.17 [0.00, 0.88]

Actors: how they speak (voice), how others speak of them (portrayal)
--------------------------------------------------------------------
  Anna Berg (person), 1 mention
    also Berg
    voice      n 1     polarity +0.00 [-1.00, +1.00]  no clear tone
    portrayal  n 1     polarity -0.60 [-1.00, +0.78]  frosty 0.90, hostile 0.50
  Carl Dahl (person), 2 mentions
    also Dahl
    portrayal  n 2     polarity -0.05 [-1.00, +0.93]  no clear attitude

Pairs: how a source speaks of a target
--------------------------------------
  In one sentence each, strongest first: polarity (sentence)
    narrator -> Anna Berg -0.60 (0), Carl Dahl -0.10 (0)
    Anna Berg -> Carl Dahl +0.00 (1)
"""


def a_report(**known):
    talks = (
        "The talks between Anna Berg and Carl Dahl were frosty, said people who had been waiting in the corridor "
        "for most\nof the evening."
    )
    return make_report(
        [
            Line((0.0, 0.9, 0.5), -0.5, None, {ANNA: -0.6, CARL: -0.1}, talks, labels=("frosty", "hostile")),
            Line((0.0, 0.0, 0.0), -0.001, ANNA, {CARL: 0.0}, '"We met."'),
            Line(by=ANNA, text="(Laughter.)", stage=True),
            Line((0.6, 0.0, 0.0), 0.5, "?", {}, '"It went well."', labels=("warm",)),
        ],
        **known,
    )


def columns(line):
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in line)


def test_a_report_reads_like_this():
    assert render(a_report(id="7", date="2017-04-12", source="STV")) == PAGE


def test_a_summary_names_its_documents_and_what_is_missing():
    good = a_report(date="2017-04-12", source="STV")
    late = a_report(date="2017-05-01", source="STV")
    bad = build_report(Document("x", id="b"), [], [], model="toy", tone_names=TONES, error="not text")
    groups = [[(number, at) for number in (0, 1)] for at in range(len(good.actors))]
    page = render(summarize([good, late, bad], groups))
    for line in (
        "Summary: 2 documents, 6 sentences",
        "dates: 2017-04-12 to 2017-05-01",
        "sources: STV (2)",
        "share of speech without a speaker: 0.50",
        "not scored, and in no figure: 1 documents",
        "  document 2 (b): not text",
        "  narrator -> Anna Berg: document:sentence 0:0, 1:0",
    ):
        assert line in page.splitlines()


def test_tones_towards_a_target_are_shown_only_where_there_is_an_attitude():
    lines = [Line((0.0, 0.9, 0.5), -0.5, EVA, {ANNA: -0.6, CARL: -0.1})] * 2
    page = render(make_report(lines)).splitlines()
    towards_anna, towards_carl = (page.index(f"  Eva Falk -> {name}: sentences 0, 1") + 1 for name in (ANNA, CARL))
    assert page[towards_anna].endswith("polarity -0.60 [-1.00, +0.05]  frosty 0.90 [0.90, 0.90],")
    assert page[towards_carl].endswith("polarity -0.10 [-0.75, +0.55]  no clear attitude")


def test_pairs_of_one_sentence_are_a_line_for_each_source_strongest_first():
    names = [f"Actor {letter}" for letter in "ABCDEFGHIJKLMN"]
    about = {name: -0.05 * place for place, name in enumerate(names)}
    page = render(make_report([Line(about=about)], people=names))
    flat = " ".join(page.split())
    assert "narrator -> Actor N -0.65 (0), Actor M -0.60 (0)," in flat
    assert flat.endswith("Actor C -0.10 (0), and 2 more")


def test_tones_of_ones_own_are_named_below_the_legend():
    sentence = Sentence(0, 0, 3, "No.", Tones(("warm", "wry"), (0.1, 0.8)), ("wry",), 0.0)
    report = build_report(Document("No."), [sentence], [], model="toy 1 0", tone_names=("warm", "wry"))
    assert "Scored from their words, not calibrated: wry.\n" in render(report)
    assert "not calibrated" not in render(make_report([Line()]))


def test_a_report_without_sentences_says_so():
    assert render(make_report([])) == "Report: model toy 1 0123456789ab\nNo sentences.\n"


def test_a_report_that_could_not_be_scored_says_why():
    assert (
        render(make_report([], error="no text\x07")) == "Report: model toy 1 0123456789ab\nNot scored: no text\\x07\n"
    )


def test_a_polarity_that_rounds_to_nothing_has_no_minus():
    assert "-0.00" not in render(make_report([Line(polarity=-0.001)] * 3))


_odd = st.text(st.characters(codec=None), max_size=150) | st.text("你ｗ好e\u0301 \x1b\u202e", max_size=300)


@quick
@given(reports(_odd), st.integers(40, 120))
def test_no_line_is_too_wide_and_every_character_is_printable(report, width):
    for page in (render(report, width=width), render(summarize([report], []), width=width)):
        lines = page.removesuffix("\n").split("\n")
        assert all(columns(line) <= width for line in lines)
        assert all(line.isprintable() for line in lines)


@quick
@given(st.lists(_odd.filter(bool), min_size=1, max_size=3, unique=True), st.text(max_size=80))
def test_odd_names_and_labels_fit_too(names, known):
    entities = [Entity(name, "group", aliases=(name * 3, known), mentions=(Span(0, 1),)) for name in names]
    document = Document("x", id=known, date=known, source=known)
    report = build_report(document, [], entities, model=known, tone_names=())
    for page in (render(report), render(summarize([report], []))):
        assert all(columns(line) <= 100 and line.isprintable() for line in page.removesuffix("\n").split("\n"))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\tb\r\n  c\u00a0d", "a b c d"),
        ("\x1b]0;title\x07", "\\x1b]0;title\\x07"),
        ("\x9b2J", "\\x9b2J"),
        ("user\u202etxt", "user\\u202etxt"),
        ("\ud800", "\\ud800"),
        ("a\x00b\x7f", "a\\x00b\\x7f"),
        ("“Zoë” said 你好 🙂", "“Zoë” said 你好 🙂"),
    ],
    ids=["white space", "title", "c1", "bidi", "surrogate", "nul", "harmless"],
)
def test_characters_that_could_command_a_terminal_are_escaped(text, shown):
    assert escape(text) == shown


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [">"]),
        ("one two three", [">one two", " three"]),
        ("abcdefghijkl", [">abcdefgh", " ijkl"]),
        ("你好你好你好", [">你好你好", " 你好"]),
    ],
    ids=["empty", "words", "long word", "wide"],
)
def test_text_is_wrapped_by_columns(text, lines):
    assert wrap(text, 9, indent=">") == lines


@quick
@given(st.text(max_size=200), st.integers(2, 30))
def test_wrapping_loses_no_character(text, width):
    assert "".join(wrap(text, width)).replace(" ", "") == escape(text).replace(" ", "")


@pytest.mark.parametrize("width", [39, 0, "100", None])
def test_a_width_that_is_too_small_is_refused(width):
    with pytest.raises(ValueError, match="`width` must be an int of 40 or more"):
        render(make_report([]), width=width)


def test_only_reports_and_summaries_are_shown():
    with pytest.raises(TypeError, match="must be a Report or a Summary, got str"):
        render("text")
