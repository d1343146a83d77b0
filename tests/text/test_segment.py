"""Sentence boundaries: one made-up case a rule, the seed article, and what must hold for any text."""

from __future__ import annotations

import doctest
import textwrap
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.text import seed_article
from tonekit.text import segment as segment_module
from tonekit.text.segment import segment


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end, _ in segment(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("[Laughter]  And we stay.", ["[Laughter]", "And we stay."], id="direction without a stop"),
        pytest.param("MR. LEE: (Laughs) I did not.", ["MR. LEE: (Laughs)", "I did not."], id="behind a label"),
        pytest.param("We won. [cheers] “We go.”", ["We won.", "[cheers]", "“We go.”"], id="between quotations"),
        pytest.param("(Laughs) and goes.", ["(Laughs) and goes."], id="sentence that goes on"),
        pytest.param("We (laughter) go.", ["We (laughter) go."], id="inside a sentence"),
        pytest.param("[The] talks failed.", ["[The] talks failed."], id="word supplied"),
        pytest.param("„We go.“ She left.", ["„We go.“", "She left."], id="German closing mark"),
        pytest.param("»We go.« She left.", ["»We go.«", "She left."], id="Danish closing mark"),
        pytest.param("Chairman LEE. It is time.", ["Chairman LEE. It is time."], id="label of a chairman"),
    ],
)
def test_directions_and_foreign_marks_end_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_seed_article_comes_out_sentence_by_sentence() -> None:
    assert sentences(seed_article.TEXT) == list(seed_article.SENTENCES)


def test_caption_above_its_text_is_a_paragraph_of_its_own() -> None:
    text = "Two men at a table\nThe two men met on Monday and talked. They will meet again.\n\nThat is all."
    assert [paragraph for _, _, paragraph in segment(text)] == [0, 1, 1, 2]


# Each case is written as its sentences, joined by a space.
@pytest.mark.parametrize(
    "expected",
    [
        pytest.param(["The talks ended early.", "Nobody said why."], id="full-stop"),
        pytest.param(["Who asked for it?", "Not us!", "We were asleep."], id="question-and-exclamation"),
        pytest.param(["Is that so?!", "It is."], id="repeated-marks"),
        pytest.param(["Mr. Orlov and Mrs. Dean met Dr. Ito.", "They spoke."], id="courtesy-titles"),
        pytest.param(["Maj. Gen. P. J. Hale and Sen. Ruth Cole agreed.", "Gov. Lee did not."], id="ranks-and-offices"),
        pytest.param(["MS. ADAMS: Yes.", "MR. BELL: No."], id="labels-in-one-line"),
        pytest.param(["John Q. Public met E. M. Ross.", "J. B. Lane watched."], id="initials"),
        pytest.param(["We chose plan B.", "It failed."], id="letter-that-is-no-initial"),
        pytest.param(["So say you and I.", "Igor I. Orlov said so."], id="i"),
        pytest.param(["She lives in Oakland, Calif. near LA.", "Orlov lives in Va. too."], id="states"),
        pytest.param(["He met Carl Hood Jr. at noon.", "He liked Carl Hood Jr.", "They ate."], id="junior"),
        pytest.param(
            ["Acme Inc. and Bolt Co. Ltd. merged.", "Nobody left Acme Inc.", "The price rose."], id="companies"
        ),
        pytest.param(["The U.S. Senate met.", "He left the U.S.", "He came back to the U.S. in May."], id="us"),
        pytest.param(["For once the U.S. First Lady spoke."], id="us-first-lady"),
        pytest.param(["The U.S.-led force left the U.K.'s base.", "It is in the E.U."], id="acronym-with-tail"),
        pytest.param(["A grant of U.S. $1.5m was paid."], id="currency-after-abbreviation"),
        pytest.param(["Growth was 2.5 per cent.", "It was 3.1 in 2010.", "15 states did better."], id="numbers"),
        pytest.param(["It began at 9 a.m. Kyiv time.", "It ended at 6 p.m.", "Reporters left."], id="clock"),
        pytest.param(["It fell at 8:30 p.m. (0030 UTC) and at 9 a.m. ET on Monday."], id="clock-zone"),
        pytest.param(["See No. 7 and Art. 12, p. 4, of vol. 2.", "Is it right?", "No.", "Next."], id="numbered"),
        pytest.param(["On Feb. 3 they met.", "They meet again in Sept.", "The place is open."], id="months"),
        pytest.param(["Some, e.g. Oslo and Bern, agreed, i.e. Norway did.", "Roe v. Wade stands."], id="latin"),
        pytest.param(["P.S. Bring the file."], id="postscript"),
        pytest.param(["It was slow ... very slow.", "He stopped...", "She went on…", "They left."], id="ellipses"),
        pytest.param(["“It is a loss. [...]", "We mourn.”", "“[...] We go on.”"], id="elision"),
        pytest.param(['"Not now," she said.', '"Not ever."', "He nodded."], id="quote-and-attribution"),
        pytest.param(['"We tried.', 'We failed," he said.', "She left."], id="quote-of-two-sentences"),
        pytest.param(['"Why now?" asked the envoy.', '"Why me?" Mr Ode asked.', "Silence."], id="quote-with-question"),
        pytest.param(
            ['He called it "a farce".', 'She called it "a joke."', "Both left."], id="stop-in-and-out-of-quote"
        ),
        pytest.param(["“Stop!” he cried.", "‘I will not.’", "«Go.»"], id="other-quotation-marks"),
        pytest.param(["\"He said, 'Stay out.' So I did,\" she said.", "Fine."], id="quote-in-quote"),
        pytest.param(["It closed.", "(Nobody minded.)", "The owner (a Mr. Hay) left."], id="brackets"),
        pytest.param(["Thank you.", "(Laughter.)", "Well.", "(applause)"], id="stage-directions"),
        pytest.param(["Read a.org/b.html or write to x.y@z.com.", "Then call."], id="addresses"),
        pytest.param(["The town fell.", "al-Nahr denied it.", "iRobot too."], id="lower-case-name"),
        pytest.param(["it was fine.", "we liked it."], id="writer-without-capitals"),
        pytest.param(["The Yahoo! chief left for Yahoo! Japan.", "He flew home."], id="name-with-mark"),
        pytest.param(["Mr. LANE. Mr. Speaker, I object.", "I yield."], id="congressional-label"),
        pytest.param(["The PRESIDING OFFICER. Without objection."], id="presiding-officer"),
        pytest.param(
            ["SEC. 12. The fund is closed.", "S. 216. A bill to fund it.", "H. Con. Res. 2 passed."], id="bills"
        ),
        pytest.param(["They agreed: 1. Stop the fire.", "2. Free the men."], id="list-in-running-text"),
        pytest.param(["It is known.[12]", "It is old."], id="reference-mark"),
    ],
)
def test_sentences_in_running_text(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


# Here each case is a text and its sentences.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [], id="empty"),
        pytest.param(" \t\r\n\u2029\x1f\u3000", [], id="white-space"),
        pytest.param("Talks fail\n\nThe envoys left", ["Talks fail", "The envoys left"], id="headline"),
        pytest.param(
            'The envoys at the gate\nThe envoys left "in anger" after an hour, their hosts said.',
            ["The envoys at the gate", 'The envoys left "in anger" after an hour, their hosts said.'],
            id="caption",
        ),
        pytest.param(
            "The bridge at dawn Image: A. Lane.\n\nIt stands. Photo: B. Cole",
            ["The bridge at dawn", "Image: A. Lane.", "It stands.", "Photo: B. Cole"],
            id="credit",
        ),
        pytest.param(
            "The envoys left in anger\nafter an hour, said Mr.\nLane. His aides stayed to\nthe end.",
            ["The envoys left in anger\nafter an hour, said Mr.\nLane.", "His aides stayed to\nthe end."],
            id="hard-wrap",
        ),
        pytest.param(
            "Envoys leave\nThe envoys left after an hour with the\nMinister of Trade, and Mr Orlov of\nRussia said so.",
            [
                "Envoys leave",
                "The envoys left after an hour with the\nMinister of Trade, and Mr Orlov of\nRussia said so.",
            ],
            id="headline-over-hard-wrap",
        ),
        pytest.param(
            "The envoys left the hall, then\nthe town, in anger at the South\n— and North — hosts, all their\n(TC).",
            ["The envoys left the hall, then\nthe town, in anger at the South\n— and North — hosts, all their\n(TC)."],
            id="hard-wrap-before-a-dash-and-a-bracket",
        ),
        pytest.param(
            "They agreed to:\n- open the line\n- free the men\n* meet again",
            ["They agreed to:", "- open the line", "- free the men", "* meet again"],
            id="bullets",
        ),
        pytest.param("1. Cease fire.\n2. Free the men.", ["1. Cease fire.", "2. Free the men."], id="numbered-list"),
        pytest.param(
            "MR. LANE: We hope so, and\nwe work on it. Thanks\nQ Is it true?\nMR. LANE (via video): Yes.",
            ["MR. LANE: We hope so, and\nwe work on it.", "Thanks", "Q Is it true?", "MR. LANE (via video): Yes."],
            id="speaker-labels",
        ),
        pytest.param(
            '"We face a choice.\n\n"We can talk or we can fight. We talk."',
            ['"We face a choice.', '"We can talk or we can fight.', 'We talk."'],
            id="unclosed-quote-of-a-paragraph",
        ),
        pytest.param(
            "He left.His aide stayed!Why?“Ask him.”",
            ["He left.", "His aide stayed!", "Why?", "“Ask him.”"],
            id="no-space",
        ),
        pytest.param(
            'He said "it is over. " Then he left.', ['He said "it is over. "', "Then he left."], id="space-before-quote"
        ),
        pytest.param(
            "One line.\r\nAnother line\r\rA third", ["One line.", "Another line", "A third"], id="carriage-returns"
        ),
        pytest.param(
            "Dear Ms Lane,\nThank you for it.\nYours,\nT. Hay",
            ["Dear Ms Lane,", "Thank you for it.", "Yours,", "T. Hay"],
            id="letter",
        ),
    ],
)
def test_sentences_in_laid_out_text(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


WORDS = """Mr. U.S. the The Lane said a.m. 1. 3.5 . ... ? ! " ' “ ” ( ) [1] [...] - — , : Q MR. LANE: LANE. Image: é"""
SPACES = ("\n", "\n\n", "\r\n", "\r", "\t", " ", "  ", "\x00", "\u2029")
PIECES = st.sampled_from((*WORDS.split(), *SPACES))
TEXTS = st.text() | st.lists(PIECES, max_size=60).map(" ".join) | st.lists(PIECES, max_size=60).map("".join)


@given(TEXTS)
def test_spans_are_ordered_disjoint_and_cover_every_character_that_is_not_space(text: str) -> None:
    spans = segment(text)
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert all(text[start:end].strip() == text[start:end] != "" for start, end, _ in spans)
    assert sum(len("".join(text[start:end].split())) for start, end, _ in spans) == len("".join(text.split()))


@given(TEXTS)
def test_paragraphs_are_numbered_from_zero_without_gaps(text: str) -> None:
    numbers = [paragraph for _, _, paragraph in segment(text)]
    assert sorted(set(numbers)) == list(range(len(set(numbers))))
    assert numbers == sorted(numbers)


@given(TEXTS, TEXTS)
def test_paragraph_between_blank_lines_reads_the_same_in_any_company(text: str, before: str) -> None:
    """Only the wrap width is shared, so texts of one line each must not notice one another."""
    one, other = " ".join(text.split()), " ".join(before.split())
    alone = sentences(one)
    assert sentences(f"{other}\n\n{one}")[-len(alone) :] == alone if alone else sentences(one) == []


def test_hard_wrapping_does_not_move_a_boundary() -> None:
    seed = seed_article.SENTENCES
    text = " ".join(seed[5:10] + seed[11:14] + seed[15:])
    wrapped = textwrap.fill(text, 72, break_long_words=False, break_on_hyphens=False)
    assert [sentence.replace("\n", " ") for sentence in sentences(wrapped)] == sentences(text)


@pytest.mark.parametrize(
    "unit", ['"', "“", "(", ".", ". ", ".' A", "\n", "A\n", "U.S. ", "A.", "Mr. ", "?! ", "- a\n", "a"]
)
def test_monotonous_text_loses_nothing(unit: str) -> None:
    text = unit * 5000
    assert sum(len("".join(sentence.split())) for sentence in sentences(text)) == len("".join(text.split()))


def test_example_of_the_docstring() -> None:
    assert doctest.testmod(segment_module) == doctest.TestResults(failed=0, attempted=2)
