"""Sentences and quotations in, what runs on out: the quotations of one speech, the paragraphs of a block quotation."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from tonekit.text.document import Quote, SentenceSpan
from tonekit.text.quotes import is_open

_MAX_BLOCK_PARAGRAPHS = 8


class QuoteRuns:
    """The outermost quotations of a text by sentence, an unclosed one joined to the one that goes on with it.

    Attributes:
        by_sentence: For each sentence the quotations that touch it, in order.
        run: For each quotation the number of its run: one speech, over however many paragraphs.
        members: Run -> its sentences, in order.
    """

    def __init__(self, text: str, sentences: Sequence[SentenceSpan], quotes: Sequence[Quote]) -> None:
        self.by_sentence = _touching(sentences, quotes)
        self.run = _join(text, sentences, quotes)
        self.members: dict[int, list[int]] = {}
        for place, touching in enumerate(self.by_sentence):
            for quote in touching:
                members = self.members.setdefault(self.run[quote], [])
                if not members or members[-1] != place:
                    members.append(place)


def find_blocks(text: str, sentences: Sequence[SentenceSpan], introduces: Sequence[bool]) -> dict[int, int]:
    """Map each sentence of a quotation set in paragraphs of its own, without marks, to the sentence that introduces it.

    The block is the paragraph after the colon; it runs on over further paragraphs where a credit ("— X") ends it.

    Args:
        text: The text.
        sentences: Its sentences.
        introduces: Per sentence, whether it has a reporting cue and no quotation follows it at once.
    """
    blocks: dict[int, int] = {}
    credits = [place for place, sentence in enumerate(sentences) if text[sentence.start] in "—–"]
    for place in range(len(sentences) - 1):
        this, following = sentences[place], sentences[place + 1]
        if place in blocks or not introduces[place] or following.paragraph == this.paragraph:
            continue
        if text[this.end - 1] != ":":
            continue
        after = bisect_right(credits, place)
        end = sentences[credits[after]].paragraph if after < len(credits) else following.paragraph
        last = end - 1 if 0 < end - following.paragraph <= _MAX_BLOCK_PARAGRAPHS else following.paragraph
        later = place + 1
        while later < len(sentences) and sentences[later].paragraph <= last:
            if text[sentences[later].start] not in "—–":
                blocks[later] = place
            later += 1
    return blocks


def _touching(sentences: Sequence[SentenceSpan], quotes: Sequence[Quote]) -> list[list[int]]:
    touching: list[list[int]] = [[] for _ in sentences]
    first = 0
    for place, sentence in enumerate(sentences):
        while first < len(quotes) and quotes[first].content.end <= sentence.start:
            first += 1
        later = first
        while later < len(quotes) and quotes[later].content.start < sentence.end:
            touching[place].append(later)
            later += 1
    return touching


def _join(text: str, sentences: Sequence[SentenceSpan], quotes: Sequence[Quote]) -> list[int]:
    """Number the runs: a quotation that opens a sentence right after an unclosed one belongs to its run."""
    starts = [sentence.start for sentence in sentences]
    runs: list[int] = []
    for place, quote in enumerate(quotes):
        run = place
        if place and is_open(text, quotes[place - 1]):
            before = bisect_right(starts, quotes[place - 1].content.end - 1) - 1
            here = bisect_right(starts, quote.content.start) - 1
            if here == before + 1 and here >= 0 and sentences[here].start >= quote.content.start - 2:
                run = runs[place - 1]
        runs.append(run)
    return runs
