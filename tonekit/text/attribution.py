"""A text with its sentences, quotations and actors in; for each sentence whose words it gives, and about whom, out.

The order of belief: a speaker label, then a cue in the sentence itself, then the quotation that runs through it, then
the speech that went before. Every decision keeps its cue, the mention it rests on and a confidence.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from tonekit.text.cues import Cue, find_cues
from tonekit.text.document import Attribution, AttributionKind, Entity, Quote, Reading, SentenceSpan, Span, Voice
from tonekit.text.focus import Focus
from tonekit.text.headlines import headline_cue
from tonekit.text.items import FIRST_PERSON, Item, MentionIndex, outermost, read_items
from tonekit.text.labels import Label, label_turns
from tonekit.text.quotes import is_fragment, is_open
from tonekit.text.reporting import READOUT_VERBS
from tonekit.text.subjects import clause_subject

_STATEMENT_SHARE = 0.15
_READOUT_SHARE = 0.3
_COVERS = 0.5
_MAX_BLOCK_PARAGRAPHS = 8


@dataclass(slots=True)
class _Sentence:
    """What the rules need to know of one sentence."""

    span: SentenceSpan
    mentions: list[tuple[Span, int]]
    quotes: list[int]
    items: list[Item]
    cues: list[Cue] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Speech:
    """A speaker found: nobody known (None), why, how sure."""

    speaker: int | None
    kind: AttributionKind
    cue: Span | None = None
    mention: Span | None = None
    confidence: float = 0.5


def attribute(
    text: str,
    sentences: Sequence[SentenceSpan],
    quotes: Sequence[Quote],
    entities: Sequence[Entity],
    *,
    author: int | None = None,
    turns: Sequence[int | None] | None = None,
) -> tuple[Reading, ...]:
    """Say for every sentence who speaks it and whom it mentions.

    Args:
        text: The text.
        sentences: Its sentences.
        quotes: Its quotations (`find_quotes`).
        entities: Its actors.
        author: The entity that speaks every sentence that nobody else does, or None: then the narrator tells them.
        turns: For a transcript, the entity that has the turn, per sentence; None for a sentence outside any turn.

    Returns:
        One reading per sentence, in order.
    """
    return _Reader(text, sentences, quotes, entities, author, turns).read()


class _Reader:
    """One pass over the sentences with what has been read so far."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[SentenceSpan],
        quotes: Sequence[Quote],
        entities: Sequence[Entity],
        author: int | None,
        turns: Sequence[int | None] | None,
    ) -> None:
        self._text, self._author = text, author
        self._quotes = outermost(quotes)
        self._focus = Focus(entities)
        self._labels: Sequence[Label | None]
        if turns is not None:
            self._labels = [Label(turn, None) if turn is not None else None for turn in turns]
        else:
            self._labels = label_turns(text, sentences, entities)
        index = MentionIndex(entities)
        touching = _quotes_by_sentence(sentences, self._quotes)
        self._sentences: list[_Sentence] = []
        for place, (span, quoted) in enumerate(zip(sentences, touching, strict=True)):
            mentions = index.within(span.start, span.end)
            contents = [(quote, self._quotes[quote].content) for quote in quoted]
            items = read_items(text, span, contents, mentions)
            cues = find_cues(items)
            if place < 4 or len(items) < 25:
                extra = headline_cue(text, span, items, cues)
                if extra is not None:
                    cues = [extra]
            self._sentences.append(_Sentence(span, mentions, quoted, items, cues))
        self._group = self._group_quotes()
        self._members: dict[int, list[int]] = {}
        for place, sentence in enumerate(self._sentences):
            for quote in sentence.quotes:
                members = self._members.setdefault(self._group[quote], [])
                if not members or members[-1] != place:
                    members.append(place)
        self._group_speech: dict[int, _Speech] = {}
        self._block_starts = self._find_blocks()
        self._blocks: dict[int, _Speech | None] = {}
        self._is_statement = self._reads_as_statement()
        self._is_readout = self._reads_as_readout()
        self._focus.is_readout = self._is_readout

    def read(self) -> tuple[Reading, ...]:
        readings: list[Reading] = []
        for place, sentence in enumerate(self._sentences):
            label = self._labels[place] if place < len(self._labels) else None
            subject = clause_subject(sentence.items)
            speech = self._in_turn(place, label) if label is not None else self._in_text(place)
            if speech is None and self._author is not None:
                speech = _Speech(self._author, "turn")
            subject_index = (
                self._focus.resolve(subject.item) if subject is not None and subject.item is not None else None
            )
            readings.append(self._reading(sentence, speech))
            self._focus.see(sentence.mentions, subject_index, speech.speaker if speech is not None else None)
        return tuple(readings)

    def _reading(self, sentence: _Sentence, speech: _Speech | None) -> Reading:
        speaker = speech.speaker if speech is not None else None
        targets: dict[int, tuple[Span, ...]] = {}
        for span, index in sentence.mentions:
            if index != speaker:
                targets[index] = (*targets.get(index, ()), span)
        clipped = []
        for quote in sentence.quotes:
            content = self._quotes[quote].content
            start, end = max(content.start, sentence.span.start), min(content.end, sentence.span.end)
            if start < end:
                clipped.append(
                    Quote(Span(start, end), speech.cue if speech else None, speech.mention if speech else None)
                )
        if speech is None:
            return Reading("narrator", targets=targets, quotes=tuple(clipped))
        attribution = Attribution(
            speech.kind, speech.cue, speech.mention, round(max(0.0, min(1.0, speech.confidence)), 3)
        )
        voice: Voice = "unknown" if speaker is None else "actor"
        return Reading(voice, speaker, attribution, targets, tuple(clipped))

    def _in_turn(self, place: int, label: Label) -> _Speech:
        """Keep the turn's speaker, but give a quotation in it to whom it quotes."""
        turn = _Speech(label.entity, "turn", None, label.span, 1.0 if label.entity is not None else 0.5)
        sentence = self._sentences[place]
        if self._quoted_share(sentence) < _COVERS:
            return turn
        for quote in sentence.quotes:
            if is_fragment(self._text, self._quotes[quote]):
                continue
            speech = self._speech_of_group(place, self._group[quote], fall_back=False)
            if speech is not None and speech.speaker not in (None, label.entity):
                return speech
        return turn

    def _in_text(self, place: int) -> _Speech | None:
        sentence = self._sentences[place]
        block = self._block_of(place)
        if block is not None:
            return block
        if not any(char.isalnum() for char in self._text[sentence.span.start : sentence.span.end]):
            return (
                _Speech(self._focus.speaker, "continued", confidence=0.8) if self._focus.speaker is not None else None
            )
        own = self._own_speech(place)
        share = self._quoted_share(sentence)
        if own is not None and (own.speaker is not None or share < _COVERS):
            return own
        for quote in sentence.quotes:
            if share >= _COVERS or not is_fragment(self._text, self._quotes[quote]):
                if share < _COVERS and own is None and not self._is_speech_inside(sentence, quote):
                    continue
                speech = self._speech_of_group(place, self._group[quote], fall_back=share >= _COVERS)
                if speech is not None:
                    return speech
        return own

    def _is_speech_inside(self, sentence: _Sentence, quote: int) -> bool:
        """Say whether a quotation in a told sentence is speech: it runs on beyond the sentence."""
        content = self._quotes[quote].content
        return content.start < sentence.span.start or content.end > sentence.span.end

    def _own_speech(self, place: int) -> _Speech | None:
        """Choose among the cues of the sentence itself."""
        cues = [cue for cue in self._sentences[place].cues if self._counts(cue)]
        if not cues:
            return None
        return self._speech_from(self._main_cue(cues))

    def _counts(self, cue: Cue) -> bool:
        """Say whether a cue reports somebody's words here: readouts and first-person statements have their own ways."""
        if cue.subject.is_first_person:
            return False
        if cue.rule == "purpose" or (
            cue.form is not None and cue.form.verb_class == "readout" and not cue.is_beside_quote
        ):
            return self._is_readout
        # "The United States condemns ..." in a statement is what its author does, not what somebody is reported to say.
        performs = cue.form is not None and cue.form.tense != "past" and cue.form.lemma not in ("say", "tell")
        return not (self._is_statement and performs and not cue.is_beside_quote)

    def _main_cue(self, cues: Sequence[Cue]) -> Cue:
        named = [cue for cue in cues if cue.subject.item is not None] or list(cues)
        inverted = [cue for cue in named if cue.rule == "inverted" and cue.is_beside_quote]
        said = [cue for cue in named if cue.rule not in ("according", "view")]
        return next(pool[0] for pool in (inverted, said, named) if pool)

    def _speech_from(self, cue: Cue) -> _Speech:
        item = cue.subject.item
        kind: AttributionKind = "direct" if cue.is_beside_quote else "indirect"
        if item is None:
            if cue.subject.is_echo or cue.subject.is_joint:
                speaker = self._focus.speaker
                if speaker is None and cue.subject.is_joint and self._is_readout:
                    speaker = self._focus.first_person
                if speaker is not None:
                    return _Speech(speaker, kind, cue.span, None, 0.4)
            return _Speech(None, kind, cue.span, None, cue.subject.confidence)
        speaker = self._focus.resolve(item)
        sure = cue.subject.confidence * (0.7 if item.ref is None else 1.0)
        return _Speech(speaker, kind, cue.span, Span(item.start, item.end), sure)

    def _quoted_share(self, sentence: _Sentence) -> float:
        if not sentence.quotes:
            return 0.0
        quoted = sum(item.end - item.start for item in sentence.items if item.kind == "quote")
        return quoted / max(1, sentence.span.end - sentence.span.start)

    def _speech_of_group(self, place: int, group: int, *, fall_back: bool) -> _Speech | None:
        """Give the speaker of a quotation that runs over sentences, found once and kept."""
        known = self._group_speech.get(group)
        if known is not None:
            return _Speech(known.speaker, "continued", known.cue, known.mention, known.confidence * 0.95)
        found: _Speech | None = None
        cued = place
        for member in self._members.get(group, ()):
            cues = [cue for cue in self._sentences[member].cues if not cue.subject.is_first_person]
            beside = [cue for cue in cues if cue.is_beside_quote and cue.subject.item is not None]
            if beside:
                found, cued = self._speech_from(beside[0]), member
                break
        if found is not None and found.speaker is not None:
            self._group_speech[group] = found
            if cued == place:
                return found
            return _Speech(found.speaker, "continued", found.cue, found.mention, found.confidence * 0.9)
        if not fall_back:
            return None
        found = self._carried_on(place)
        self._group_speech[group] = found
        return found

    def _carried_on(self, place: int) -> _Speech:
        """Give a quotation without any cue to who spoke before it, or to the subject of the sentence before it."""
        if self._focus.speaker is not None:
            return _Speech(self._focus.speaker, "continued", confidence=0.65)
        if self._focus.subject is not None:
            return _Speech(self._focus.subject, "continued", confidence=0.4)
        return _Speech(None, "continued", confidence=0.3)

    def _block_of(self, place: int) -> _Speech | None:
        """Go on with a speech that a colon introduced and no marks enclose, set in paragraphs of its own."""
        start = self._block_starts.get(place)
        if start is None:
            return None
        if start not in self._blocks:
            cues = [cue for cue in self._sentences[start].cues if cue.subject.item is not None]
            self._blocks[start] = self._speech_from(self._main_cue(cues)) if cues else None
        known = self._blocks[start]
        if known is None or known.speaker is None:
            return None
        return _Speech(known.speaker, "continued", known.cue, known.mention, known.confidence * 0.9)

    def _find_blocks(self) -> dict[int, int]:
        """Map each sentence of a block quotation to the sentence that introduces it.

        The block is the paragraph after the colon; it runs on over further paragraphs where a credit ("— X") ends it.
        """
        blocks: dict[int, int] = {}
        credits = [place for place, sentence in enumerate(self._sentences) if _is_credit(self._text, sentence.span)]
        for place in range(len(self._sentences) - 1):
            this, following = self._sentences[place].span, self._sentences[place + 1].span
            if place in blocks or following.paragraph == this.paragraph or self._text[this.end - 1] != ":":
                continue
            if self._sentences[place + 1].quotes or not self._sentences[place].cues:
                continue
            end = next((credit for credit in credits[bisect_right(credits, place) :][:1]), None)
            last = following.paragraph
            if end is not None and self._sentences[end].span.paragraph - following.paragraph <= _MAX_BLOCK_PARAGRAPHS:
                last = self._sentences[end].span.paragraph - 1
            later = place + 1
            while later < len(self._sentences) and self._sentences[later].span.paragraph <= last:
                blocks[later] = place
                later += 1
        return blocks

    def _group_quotes(self) -> list[int]:
        """Join an unclosed quotation with the one that begins the next paragraph."""
        starts = [sentence.span.start for sentence in self._sentences]
        groups: list[int] = []
        for place, quote in enumerate(self._quotes):
            group = place
            if place and is_open(self._text, self._quotes[place - 1]):
                previous = self._sentence_at(starts, self._quotes[place - 1].content.end - 1)
                current = self._sentence_at(starts, quote.content.start)
                if previous is not None and current is not None and current == previous + 1:
                    opens = self._sentences[current].span.start >= quote.content.start - 2
                    if opens:
                        group = groups[place - 1]
            groups.append(group)
        return groups

    def _sentence_at(self, starts: list[int], offset: int) -> int | None:
        place = bisect_right(starts, offset) - 1
        return place if place >= 0 else None

    def _reads_as_statement(self) -> bool:
        """Say whether the narrator speaks in the first person: a statement, not a report."""
        subjects = owners = 0
        for sentence in self._sentences:
            words = {word for item in sentence.items for word in item.low.split()}
            subjects += not words.isdisjoint(FIRST_PERSON)
            owners += not words.isdisjoint(("my", "our"))
        both = subjects + owners
        return subjects >= 1 and both >= 2 and both >= _STATEMENT_SHARE * len(self._sentences)

    def _reads_as_readout(self) -> bool:
        """Say whether the text tells, in the past tense, what was said in a call or a meeting."""
        firsts = [sentence.cues[0].form for sentence in self._sentences if sentence.cues]
        forms = [form for form in firsts if form is not None and form.tense == "past"]
        typical = sum(form.lemma in READOUT_VERBS for form in forms)
        return typical >= 2 and typical >= _READOUT_SHARE * len(self._sentences) and typical > len(forms) / 2


def _is_credit(text: str, span: SentenceSpan) -> bool:
    return text[span.start] in "—–"


def _quotes_by_sentence(sentences: Sequence[SentenceSpan], quotes: Sequence[Quote]) -> list[list[int]]:
    touching: list[list[int]] = [[] for _ in sentences]
    first = 0
    for place, sentence in enumerate(sentences):
        while first < len(quotes) and quotes[first].content.end <= sentence.start:
            first += 1
        later = first
        while later < len(quotes) and quotes[later].content.start < sentence.end:
            if quotes[later].content.end > sentence.start:
                touching[place].append(later)
            later += 1
    return touching
