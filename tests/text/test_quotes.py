"""Quotations: every style of mark, what is none, paragraphs, and what must hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonekit.text.document import Quote, SentenceSpan, Span
from tonekit.text.quotes import find_quotes, is_fragment, is_open
from tonekit.text.segment import segment


def contents(text: str) -> list[str]:
    return [text[quote.content.start : quote.content.end] for quote in find_quotes(text, segment(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('She said: "We will stay."', ["We will stay."], id="straight"),
        pytest.param("She said: “We will stay.”", ["We will stay."], id="curly"),
        pytest.param("She said: 'We will stay.'", ["We will stay."], id="single"),
        pytest.param("She said: ‘We will stay.’", ["We will stay."], id="single curly"),
        pytest.param("She said: «We will stay.»", ["We will stay."], id="guillemets"),
        pytest.param("She said: „We will stay.”", ["We will stay."], id="low opening mark"),
        pytest.param("»We will stay«, she said.", ["We will stay"], id="guillemets turned inwards"),
        pytest.param("»So«, she said, »and not so.«", ["So", "and not so."], id="inward guillemets, split"),
        pytest.param("„We will stay“, she said.", ["We will stay"], id="German marks"),
        pytest.param("„We stay.“ „They go.“", ["We stay.", "They go."], id="German marks twice"),
        pytest.param("‚We will stay‘, she said.", ["We will stay"], id="German single marks"),
        pytest.param('"We stay," she said, "and wait."', ["We stay,", "and wait."], id="split"),
        pytest.param('He "may" or "may not".', ["may", "may not"], id="two in a row"),
        pytest.param('The plan ("a farce") failed.', ["a farce"], id="in brackets"),
        pytest.param('The plan—"a farce"—failed.', ["a farce"], id="between dashes"),
        pytest.param("'Trust is low,' he said.", ["Trust is low,"], id="single at the start"),
        pytest.param("Trust at a 'low': Orlo", ["low"], id="single in a headline"),
        pytest.param(
            '"The "new" plan. It failed," he said.', ['The "new" plan. It failed,', "new"], id="straight in straight"
        ),
        pytest.param('"We go. "We stay," he said.', ['We go. "We stay,'], id="straight mark forgotten"),
        pytest.param('"One. Two. Three," he said.', ["One. Two. Three,"], id="over sentences"),
        pytest.param("", [], id="empty text"),
        pytest.param('""', [], id="nothing inside"),
        pytest.param("No marks here.", [], id="no marks"),
    ],
)
def test_marks_of_every_style_hold_a_quotation(text: str, expected: list[str]) -> None:
    assert contents(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The ministers' talks aren't over.", id="possessive and contraction"),
        pytest.param("It's James' and the ministers’ view.", id="possessives of both marks"),
        pytest.param("In the '90s they didn't talk.", id="decade"),
        pytest.param("Rock 'n' roll; get 'em; ’tis so.", id="elisions"),
        pytest.param("He stood 6' 2 tall.", id="feet"),
        pytest.param("Dogs' tails. Cats' tails.", id="two plural possessives"),
    ],
)
def test_apostrophes_are_no_quotations(text: str) -> None:
    assert contents(text) == []


def test_plural_possessive_inside_single_quotation_does_not_end_it() -> None:
    assert contents("'The drivers' union is right,' he said.") == ["The drivers' union is right,"]
    assert contents("‘The drivers’ union is right,’ he said.") == ["The drivers’ union is right,"]


def test_nested_quotation_follows_the_one_that_holds_it() -> None:
    text = "“He told me ‘go home’ and left,” she said."
    assert contents(text) == ["He told me ‘go home’ and left,", "go home"]


def test_paragraph_that_opens_again_is_a_quotation_of_its_own_and_the_first_is_open() -> None:
    text = 'Orlo said: "There is no trust.\n\n"We cannot go on."'
    first, second = find_quotes(text, segment(text))
    assert text[first.content.start : first.content.end] == "There is no trust."
    assert text[second.content.start : second.content.end] == "We cannot go on."
    assert is_open(text, first)
    assert not is_open(text, second)


def test_quotation_closed_in_a_later_paragraph_runs_over_both() -> None:
    text = "Orlo said: “There is no trust.\n\nWe cannot go on.”"
    assert contents(text) == ["There is no trust.\n\nWe cannot go on."]


def test_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = "Orlo said: “There is no trust.\n\nThe talks went on."
    assert contents(text) == ["There is no trust."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“We go on. The crowd left.", ["We go on."], id="its sentence"),
        pytest.param("“We go on, said Ann Orlo. The crowd left.", ["We go on,"], id="before an inverted cue"),
        pytest.param('"We go on, Ann Orlo said. The crowd left.', ["We go on,"], id="before a cue"),
        pytest.param("“We go on, and we win. They left.", ["We go on, and we win."], id="comma without a cue"),
        pytest.param('"We go on. We win.\n\n"We stay."', ["We go on. We win.", "We stay."], id="next paragraph opens"),
    ],
)
def test_quotation_whose_closing_mark_was_forgotten_ends_with_its_sentence(text: str, expected: list[str]) -> None:
    assert contents(text) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param("low", True, id="one word"),
        pytest.param("most likely has", True, id="a few words"),
        pytest.param("The Lake Has No Passport", True, id="title of a work"),
        pytest.param("There is a low level of trust.", False, id="a sentence"),
        pytest.param("We will not go.", False, id="a short sentence"),
        pytest.param("Go home!", False, id="an exclamation"),
    ],
)
def test_few_words_and_titles_are_fragments(content: str, expected: bool) -> None:
    assert is_fragment(f'"{content}"', Quote(Span(1, 1 + len(content)))) is expected


HOSTILE = st.text(alphabet="\"'“”‘’«»„` \n\n.,ab s—(", max_size=200)


@given(st.one_of(st.text(max_size=200), HOSTILE))
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    quotes = find_quotes(text, segment(text))
    for quote in quotes:
        assert 0 <= quote.content.start < quote.content.end <= len(text)
        assert text[quote.content.start : quote.content.end].strip()
    assert [quote.content.start for quote in quotes] == sorted(quote.content.start for quote in quotes)


def test_ten_thousand_marks_are_all_read() -> None:
    text = 'He said "no" again. ' * 5_000
    sentences = [SentenceSpan(20 * place, 20 * place + 19, 0) for place in range(5_000)]
    assert len(find_quotes(text, sentences)) == 5_000
    find_quotes('"' * 10_000, [SentenceSpan(0, 10_000, 0)])
    find_quotes("“'" * 10_000, [SentenceSpan(0, 20_000, 0)])
