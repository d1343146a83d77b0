"""The sentences of a text in, each with its items and cues out; and the cue of each quotation, over however many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tonekit.text.document import Quote, SentenceSpan, Span
from tonekit.text.language import holds_original, may_be_english, opens_original
from tonekit.text.speech.cues.cue import Cue
from tonekit.text.speech.cues.finding import find_cues
from tonekit.text.speech.cues.headlines import headline_cue
from tonekit.text.speech.cues.uncued import tagged_by
from tonekit.text.speech.grammar.complements import finds_clause
from tonekit.text.speech.grammar.items import Item, MentionIndex, read_items
from tonekit.text.speech.speakers.runs import QuoteRuns

# What these say is a claim of others, named behind them: '"They knew." X denied this.'
_OF_A_CLAIM = frozenset("deny confirm admit acknowledge concede".split())
# Nor are those theirs from which they differ: '"They knew." X disagreed.'
_DIFFERING = frozenset(("disagree", "object"))


@dataclass(frozen=True, slots=True)
class Sentence:
    """What the rules need to know of one sentence.

    Attributes:
        span: Where it stands.
        mentions: The entities mentioned in it, in order.
        quotes: The quotations that touch it, by their place among the outermost ones.
        items: Its words, mentions and quotations.
        cues: Its reporting cues, in order.
        quoted_share: The share of its characters that are quoted.
    """

    span: SentenceSpan
    mentions: list[tuple[Span, int]]
    quotes: list[int]
    items: list[Item]
    cues: list[Cue]
    quoted_share: float

    def words(self, text: str) -> str:
        """Give its part of the text."""
        return text[self.span.start : self.span.end]

    def asks(self, text: str) -> bool:
        """Say whether it ends in a question mark."""
        return self.words(text).rstrip("\"'”’»").endswith("?")


def read_sentences(
    text: str, spans: Sequence[SentenceSpan], quotes: Sequence[Quote], runs: QuoteRuns, index: MentionIndex
) -> list[Sentence]:
    """Read each sentence by itself."""
    read: list[Sentence] = []
    for span, touching in zip(spans, runs.by_sentence, strict=True):
        mentions = index.within(span.start, span.end)
        items = read_items(text, span, [(quote, quotes[quote].content) for quote in touching], mentions)
        cues = find_cues(items)
        is_open = all(cue.rule == "purpose" for cue in cues)  # "X had this to say: ..."
        headline = (tagged_by(text, items) or headline_cue(text, span, items)) if is_open else None
        quoted = sum(item.end - item.start for item in items if item.kind == "quote") if touching else 0
        share = quoted / max(1, span.end - span.start)  # counted once: a sentence may hold ten thousand quotations
        read.append(Sentence(span, mentions, touching, items, [headline] if headline is not None else cues, share))
    return read


def find_originals(text: str, sentences: Sequence[Sentence]) -> set[int]:
    """Find the sentences that a mark of language, or the paragraph after one, shows to be in another language."""
    found: set[int] = set()
    paragraph = -1  # where the last original stands
    for place, sentence in enumerate(sentences):
        words = sentence.words(text)
        goes_on = sentence.span.paragraph == paragraph and not may_be_english(words)
        if opens_original(words) or goes_on:
            found.add(place)
        paragraph = sentence.span.paragraph if goes_on or holds_original(words) else -1
    return found


def _is_alone(sentences: Sequence[Sentence], place: int) -> bool:
    """Say whether a sentence stands alone in its paragraph."""
    paragraph = sentences[place].span.paragraph
    beside = (*sentences[max(0, place - 1) : place], *sentences[place + 1 : place + 2])
    return all(one.span.paragraph != paragraph for one in beside)


def is_heading(text: str, sentences: Sequence[Sentence], place: int) -> bool:
    """Say whether a sentence stands alone in its paragraph and no stop ends it."""
    last = sentences[place].words(text).rstrip("\"'”’»")[-1:]
    return _is_alone(sentences, place) and last not in (".", "!", "?", "…", ",", ":")


def cues_of_runs(sentences: Sequence[Sentence], runs: QuoteRuns, *, is_named: bool) -> dict[int, tuple[int, Cue]]:
    """Find for each run of quotation the first cue beside it that names an actor, or else somebody new.

    Returns:
        Run -> (place of the sentence that holds the cue, cue).
    """
    beside = [
        next((cue for cue in one.cues if cue.is_beside_quote and _names(cue, is_named=is_named)), None)
        for one in sentences
    ]
    found: dict[int, tuple[int, Cue]] = {}
    for run, members in runs.members.items():
        cued = next(((member, cue) for member in members if (cue := beside[member]) is not None), None)
        last = members[-1]
        if cued is None and last + 1 < len(sentences):
            tag = _tag(sentences[last], sentences[last + 1])
            cued = (last + 1, tag) if tag is not None and _names(tag, is_named=is_named) else None
        if cued is not None:
            found[run] = cued
    return found


def _tag(quoted: Sentence, following: Sentence) -> Cue | None:
    """Give the cue of a sentence that is nothing but one, cut from the quotation before it: '"No." X said.'."""
    if following.quotes or following.span.paragraph != quoted.span.paragraph:
        return None
    words = [at for at, item in enumerate(following.items) if item.kind != "mark"]
    if following.cues and following.cues[0].rule == "answer":
        return following.cues[0]  # '"No." That was the message from X.'
    if len(following.cues) != 1 or not words:
        return None
    cue = following.cues[0]
    says_nothing = (
        cue.rule == "verb"
        and cue.form is not None
        and cue.form.verb_class == "say"
        and cue.form.lemma not in _OF_A_CLAIM
        and cue.subject.place == 0
        and not finds_clause(following.items, cue.place + 1)
    )
    is_tag = cue.place == words[-1] and (cue.form is None or cue.form.lemma not in _DIFFERING)
    return cue if says_nothing or is_tag else None


def _names(cue: Cue, *, is_named: bool) -> bool:
    return cue.subject.item is not None if is_named else cue.subject.item is None and cue.subject.is_new
