"""A text with its sentences and actors in, the posts set into it out: what stands above "— Ann Lee (@annlee) 4 May".

So the posts of a social network look in the text of a page. A post without such a line is not told from other text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from tonekit.text.document import Entity, SentenceSpan, Span
from tonekit.text.speech.grammar.items import MentionIndex

# "— Ann Lee (@annlee) May 4", or no more in the line. A link may run into the dash; a hyphen in a word is none.
_CREDIT = re.compile(
    r"(?:[—–]|(?<!\S)-) ?([^\W\d_][^\n()@—–]{0,58}[^\s()@—–]) \(@\w{1,30}\)"
    r"(?:(?P<date>[ ,·]{1,3}(?:[A-Z][a-z]{2,8}\.? )?\d)|[^\S\n]*$)",
    re.MULTILINE,
)
# In the line before the dash: what follows made the picture, or the article.
_BYLINE = re.compile(
    r"\W{0,3}(?:(?:our|the) )?(?:photos?|photographs?|pictures?|images?|videos?|graphics?|by|reporters?|reporting)\b"
    r"[^.!?]{0,40}",
    re.IGNORECASE,
)
_FULL_NAME = re.compile(
    r"[^\W\d_a-z][\w'’-]+(?: (?:[A-Z]\.|de|van|von|al|bin|[^\W\d_a-z][\w'’-]+)){0,3} [^\W\d_a-z][\w'’-]+"
)
_LINE, _BLANK_LINE = "\n", "\n\n"
_LONGEST_POST = 20  # sentences
_LONGEST_BYLINE = 80  # characters, more than the pattern has


class Post(NamedTuple):
    """Sentences `start` to `end` (exclusive) are the words of this entity (None: of nobody known), named here."""

    start: int
    end: int
    entity: int | None
    name: Span


def posters(text: str) -> tuple[str, ...]:
    """List the full names below the posts of a text, so that they can be made actors though they stand alone."""
    return tuple(dict.fromkeys(match[1] for match in _credits(text) if _FULL_NAME.fullmatch(match[1])))


def find_posts(text: str, sentences: Sequence[SentenceSpan], entities: Sequence[Entity]) -> list[Post]:
    """Find the posts of a text, in order."""
    credits = _credits(text)
    if not credits:
        return []
    starts = [sentence.start for sentence in sentences]
    names = {alias.lower(): index for index, entity in enumerate(entities) for alias in (entity.name, *entity.aliases)}
    mentions = MentionIndex(entities)
    posts: list[Post] = []
    for credit in credits:
        end = bisect_left(starts, credit.start())  # the first sentence that begins with the credit, or behind it
        start = _start_of_post(text, sentences, end, credit.start())
        if start < end:
            poster = names.get(credit[1].lower())
            if poster is None:
                poster = _poster(text, sentences, start, credit, mentions)
            posts.append(Post(start, end, poster, Span(*credit.span(1))))
    return posts


def _credits(text: str) -> list[re.Match[str]]:
    if "(@" not in text:
        return []
    end = len(text.rstrip())
    return [credit for credit in _CREDIT.finditer(text) if not _is_byline(text, credit, end)]


def _is_byline(text: str, credit: re.Match[str], end: int) -> bool:
    """Say whether a credit is a picture's, or that of the article: a reporter signs below, where the text ends."""
    line = text[max(0, credit.start() - _LONGEST_BYLINE) : credit.start()].rpartition(_LINE)[2]
    if _BYLINE.fullmatch(line):
        return True
    return credit["date"] is None and credit.end() >= end and not line.strip()


def _start_of_post(text: str, sentences: Sequence[SentenceSpan], end: int, credit: int) -> int:
    """Give the first sentence of the paragraph that ends with the credit, or stands right above it."""
    # A post may have lines of its own, unless no more than a line parts the paragraphs of the text.
    cut = _BLANK_LINE if _BLANK_LINE in text else _LINE
    start, limit = end, credit
    while start > 0 and end - start < _LONGEST_POST:
        before = sentences[start - 1]
        is_cut = start < end and cut in text[before.end : limit]
        if is_cut or text[before.start : before.end].endswith(":"):
            break
        start, limit = start - 1, before.start
    return start


def _poster(
    text: str, sentences: Sequence[SentenceSpan], start: int, credit: re.Match[str], mentions: MentionIndex
) -> int | None:
    """Find whom a credit mentions, else whom of that first name the sentence that leads up to the post mentions."""
    named = mentions.within(*credit.span(1))
    if named:
        return named[0][1]
    if not start:
        return None
    first = credit[1].split()[0]
    above = mentions.within(sentences[start - 1].start, sentences[start - 1].end)
    return next((index for span, index in above if text[slice(*span)].split()[0] == first), None)
