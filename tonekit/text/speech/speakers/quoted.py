"""A quotation that runs over sentences in, who speaks it out: by a cue beside it, else by what stands around it.

The same goes for a speech that a colon introduced, set in paragraphs of its own without marks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from tonekit.text.document import Entity, Span
from tonekit.text.speech.cues.choosing import main_cue
from tonekit.text.speech.cues.cue import Cue
from tonekit.text.speech.cues.headlines import credit_of
from tonekit.text.speech.cues.uncued import hands_over, interrupted_by, introduced_by
from tonekit.text.speech.grammar.items import FIRST_PERSON, Item
from tonekit.text.speech.grammar.subjects import Subject
from tonekit.text.speech.speakers.cued import CuedSpeech, Speech
from tonekit.text.speech.speakers.focus import Focus
from tonekit.text.speech.speakers.runs import QuoteRuns, find_blocks
from tonekit.text.speech.speakers.sentences import Sentence, cues_of_runs
from tonekit.text.words.reporting import READOUT_VERBS

_FIRST_PERSON = FIRST_PERSON | {"my", "our"}


class QuotedSpeech:
    """Who speaks the quotations of a text: found once, then kept for all the sentences of each.

    Args:
        text: The text.
        sentences: Its sentences.
        runs: Its quotations, those of one speech joined.
        entities: Its actors.
        focus: Who is in view; whoever reads on keeps it up to date.
        cued: Who speaks by the cues.
    """

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        runs: QuoteRuns,
        entities: Sequence[Entity],
        focus: Focus,
        cued: CuedSpeech,
    ) -> None:
        self._text, self._sentences, self._runs, self._entities = text, sentences, runs, entities
        self._focus, self._cued = focus, cued
        quoted = [bool(one.quotes) for one in sentences] + [False]
        introduces = [
            (bool(one.cues) or hands_over(one.items) is not None) and not quoted[place + 1]
            for place, one in enumerate(sentences)
        ]
        # Behind the first of these places nobody is "we" any more, behind the second no act of others is told.
        self._last_own = _last(sentences, _says_we)
        self._last_told = _last(sentences, _tells_of_others)
        self._block_starts = find_blocks(text, [sentence.span for sentence in sentences], introduces)
        self._run_cues = cues_of_runs(sentences, runs, is_named=True)
        self._unnamed_cues = cues_of_runs(sentences, runs, is_named=False)
        self._run_speech: dict[int, Speech] = {}
        self._block_speech: dict[int, Speech | None] = {}

    def keep(self, place: int, speech: Speech) -> None:
        """Let a quotation that runs on from this sentence be whose it is here, whoever "he" may be later."""
        for run in (self._runs.run[quote] for quote in self._sentences[place].quotes):
            cued, cue = self._run_cues.get(run, (-1, None))
            is_own = cue is not None and (cue.span == speech.cue or speech.kind == "direct")
            if cued == place and is_own and speech.speaker is not None:
                self._run_speech.setdefault(run, speech)

    def speech_of_block(self, place: int) -> Speech | None:
        """Go on with a speech that a colon introduced, set in paragraphs of its own without marks."""
        start = self._block_starts.get(place)
        if start is None or self._hands_out_readout(start):
            return None
        if start not in self._block_speech:
            self._block_speech[start] = self._speech_below(self._sentences[start].items, self._sentences[start].cues)
        known = self._block_speech[start]
        if known is None or known.speaker is None:
            return None
        return replace(known, kind="continued", confidence=known.confidence * 0.9)

    def _hands_out_readout(self, start: int) -> bool:
        """Say whether a text is only handed out: "The following is attributable to X:", then what others said."""
        is_of_text = any(item.low == "attributable" for item in self._sentences[start].items)
        return is_of_text and self._last_own < start < self._last_told

    def _speech_below(self, items: Sequence[Item], cues: Sequence[Cue]) -> Speech | None:
        """Say whose words stand below a sentence with these items, which ends with a colon."""
        handing = hands_over(items)
        if handing is not None:
            return self.uncued(handing, 0.6)
        named = [cue for cue in cues if cue.subject.item is not None]
        return self._cued.speech_from(main_cue(named, items)) if named else None

    def speech_of(self, place: int, quote: int, *, falls_back: bool) -> Speech | None:
        """Say who speaks a quotation, as a sentence that it touches has it.

        Args:
            place: The sentence.
            quote: The quotation.
            falls_back: Whether it is somebody's even where no cue beside it names who speaks.
        """
        run = self._runs.run[quote]
        known = self._run_speech.get(run)
        if known is not None:
            return replace(known, kind="continued", confidence=known.confidence * 0.95)
        cued, cue = self._run_cues.get(run, (place, None))
        found = self._speech_at(cued, cue, place) if cue is not None else None
        if found is None or found.speaker is None:
            if not falls_back:
                return None
            other = self._without_name(place, run)
            if found is None or other.speaker is not None:
                self._run_speech[run] = other
                return other
        # A pronoun whose actor is unknown keeps its cue: '"My mother left," she said'.
        self._run_speech[run] = found
        return found if cued == place else replace(found, kind="continued", confidence=found.confidence * 0.9)

    def _speech_at(self, cued: int, cue: Cue, place: int) -> Speech:
        """Read the cue of another sentence as that sentence has it: whom "he" means depends on what stands beside."""
        if cued == place:
            return self._cued.speech_from(cue)
        self._cued.enter(self._sentences[cued])
        found = self._cued.speech_from(cue)
        self._cued.enter(self._sentences[place])
        return found

    def _without_name(self, place: int, run: int) -> Speech:
        """Say who speaks a quotation whose cues name nobody known."""
        if run in self._unnamed_cues:
            cued, cue = self._unnamed_cues[run]
            return replace(self._speech_at(cued, cue, place), kind="direct" if cued == place else "continued")
        cues = [cue for member in self._runs.members[run] for cue in self._sentences[member].cues]
        is_cued = any(cue.is_beside_quote for cue in cues)
        if self._focus.myself is not None and any(cue.is_beside_quote and cue.subject.is_first_person for cue in cues):
            return Speech(self._focus.myself, "direct", confidence=0.8)  # '"No," I said.'
        leading = self.uncued(self._leading(place), 0.5) or self._credited(run)
        return leading or self._answer(place, is_cued=is_cued) or self._carried_on(run, is_cued=is_cued)

    def uncued(self, subject: Subject | None, confidence: float) -> Speech | None:
        """Give a quotation without a cue to the subject that its sentence has for it."""
        if subject is None or subject.item is None:
            return None
        mention = Span(subject.item.start, subject.item.end)
        return Speech(self._focus.resolve(subject.item), "direct", None, mention, confidence)

    def _leading(self, place: int) -> Subject | None:
        items = self._sentences[place].items
        return introduced_by(items) or interrupted_by(self._text, items)

    def _credited(self, run: int) -> Speech | None:
        """Give a quotation to whom the next paragraph credits with it: "— Ann Lee, a nurse"."""
        last = self._runs.members[run][-1]
        following = self._sentences[last + 1] if last + 1 < len(self._sentences) else None
        if following is None or following.span.paragraph == self._sentences[last].span.paragraph:
            return None
        item = credit_of(following.items)
        return Speech(item.ref, "direct", None, Span(item.start, item.end), 0.6) if item is not None else None

    def _answer(self, place: int, *, is_cued: bool) -> Speech | None:
        """Give a quotation to whom the sentence before it asks something; one that asks to whom that replied to."""
        other = self._focus.answered if self._sentences[place].asks(self._text) else self._focus.asked
        return Speech(other, "continued", confidence=0.5) if other is not None and not is_cued else None

    def _is_led_up(self, run: int) -> bool:
        """Say whether the sentence before a quotation ends with a colon."""
        before = self._runs.members[run][0] - 1
        return before >= 0 and self._sentences[before].words(self._text).endswith(":")

    def _carried_on(self, run: int, *, is_cued: bool) -> Speech:
        """Give a quotation to who spoke before it, or to the subject of the sentence before it.

        Where somebody unnamed said it ("the two businesses said"), that is hardly a country.
        """
        subject = self._focus.subject
        is_others = is_cued or (subject is not None and self._entities[subject].kind == "person")
        speaker = self._focus.other_speaker if is_others else self._focus.speaker
        if speaker is not None:
            return Speech(speaker, "continued", confidence=0.65)
        if subject is None and self._is_led_up(run) and not is_cued:
            subject = self._focus.person  # "Ann Lee has spoken. Here is what matters:"
        if is_cued and subject is not None and self._entities[subject].kind == "country":
            subject = None
        return Speech(subject, "continued", confidence=0.4 if subject is not None else 0.3)


def _last(sentences: Sequence[Sentence], holds: Callable[[Sentence], bool]) -> int:
    """Give the last place where something holds; -1 where it nowhere does."""
    return next((place for place in range(len(sentences) - 1, -1, -1) if holds(sentences[place])), -1)


def _says_we(sentence: Sentence) -> bool:
    """Say whether its own words, outside quotations, are in the first person."""
    words = " ".join(item.low for item in sentence.items).split()
    return not _FIRST_PERSON.isdisjoint(words)


def _tells_of_others(sentence: Sentence) -> bool:
    """Say whether it tells, as readouts do, what somebody named expressed or stressed."""
    return any(
        cue.form is not None
        and cue.form.tense == "past"
        and (cue.form.verb_class == "readout" or cue.form.lemma in READOUT_VERBS)
        and cue.subject.item is not None
        for cue in sentence.cues
    )
