"""The sentences of a text in, the quotations that only stand there for display out, each with the one that it repeats.

A heading or a pulled quotation shows words that a sentence of the article gives with their speaker: "'Too late'".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tonekit.text.document import Quote
from tonekit.text.speech.grammar.items import Item, low_at
from tonekit.text.speech.speakers.sentences import Sentence, is_heading
from tonekit.text.words.gazetteer import ROLES

_WORD = re.compile(r"\w+")
_FEWEST_WORDS = 2
# Headings shorten what they repeat, and hardly change it.
_SHARED = 0.8
_LONGEST_LEAD = 4
# How many displayed quotations are looked up: more would let hostile input take quadratic time.
_MOST = 40


def find_displayed(
    text: str, sentences: Sequence[Sentence], quotes: Sequence[Quote], in_turn: Sequence[bool] = ()
) -> dict[int, int]:
    """Map each heading that shows a quotation to the sentence in which the words are said.

    Args:
        text: The text.
        sentences: Its sentences.
        quotes: Its outermost quotations.
        in_turn: For an interview or another transcript, which sentences belong to a turn.
    """
    headings = [at for at, one in enumerate(sentences) if one.quotes and is_heading(text, sentences, at)]
    shown = [at for at in headings if _is_shown(sentences[at].items)][:_MOST]
    if not shown:
        return {}
    away = set(headings)
    said = [
        (at, _words(text, quotes[quote])) for at, one in enumerate(sentences) if at not in away for quote in one.quotes
    ]
    said += _paragraphs_of_turns(text, sentences, in_turn)
    found: dict[int, int] = {}
    for at in shown:
        words = _words(text, quotes[sentences[at].quotes[0]])
        if len(words) < _FEWEST_WORDS:  # a word may stand in many quotations, and is one of its own in few
            repeated = [(len(words), -place) for place, other in said if other == words]
        else:
            repeated = [(len(words & other), -place) for place, other in said]
        n_shared, place = max(repeated, default=(0, 0))
        if words and n_shared >= _SHARED * len(words):
            found[at] = -place
    return found


def _paragraphs_of_turns(
    text: str, sentences: Sequence[Sentence], in_turn: Sequence[bool]
) -> list[tuple[int, frozenset[str]]]:
    """List the first sentence of each paragraph of a turn, with the words of all: a title joins those of several."""
    first: dict[int, int] = {}
    words: dict[int, set[str]] = {}
    for at, sentence in enumerate(sentences[: len(in_turn)]):
        if in_turn[at]:
            paragraph = sentence.span.paragraph
            first.setdefault(paragraph, at)
            words.setdefault(paragraph, set()).update(_WORD.findall(sentence.words(text).lower()))
    return [(at, frozenset(words[paragraph])) for paragraph, at in first.items()]


def _is_shown(items: Sequence[Item]) -> bool:
    """Say whether a heading is a quotation, or says in a few words whose: "'Too late'", "Bank chief 'truly sorry'"."""
    quote = next((place for place, item in enumerate(items) if item.kind == "quote"), 0)
    if items[0].kind == "quote" and low_at(items, 1) == ":":
        return True  # "'Too late': Ann Lee on ..."
    size = items[-1].end - items[0].start
    if 2 * sum(item.end - item.start for item in items if item.kind == "quote") >= size:
        return True
    is_short = 0 < quote <= _LONGEST_LEAD and all(item.kind != "mark" for item in items[:quote])
    return is_short and items[quote - 1].low.split(" ")[-1] in ROLES


def _words(text: str, quote: Quote) -> frozenset[str]:
    """Give the different words of a quotation."""
    return frozenset(_WORD.findall(text[quote.content.start : quote.content.end].lower()))
