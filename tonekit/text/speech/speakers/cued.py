"""A cue in, who speaks by it and how sure that is out, as what was read before it has it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tonekit.text.document import AttributionKind, Entity, Span
from tonekit.text.speech.cues.acts import OF_EVIDENCE
from tonekit.text.speech.cues.background import is_background, is_conceded
from tonekit.text.speech.cues.choosing import main_cue
from tonekit.text.speech.cues.cue import Cue, rests_on_author
from tonekit.text.speech.cues.genre import Genre, performs_in_statement
from tonekit.text.speech.grammar.clauses import clause_subject
from tonekit.text.speech.grammar.items import Item, low_at
from tonekit.text.speech.grammar.subjects import Subject
from tonekit.text.speech.speakers.focus import Focus
from tonekit.text.speech.speakers.holders import Holders
from tonekit.text.speech.speakers.inview import InView
from tonekit.text.speech.speakers.sentences import Sentence
from tonekit.text.speech.speakers.spokesmen import principals
from tonekit.text.words.grammar import ADVERBS, HAVE
from tonekit.text.words.reporting import GOING_ON, Form

_QUOTATION_MARKS = frozenset("\"“‘'")
# Characters between a verb and a quotation that is its object.
_OBJECT = 12


@dataclass(frozen=True, slots=True)
class Speech:
    """A speaker found: nobody known (None), why, how sure the rule is of itself."""

    speaker: int | None
    kind: AttributionKind
    cue: Span | None = None
    mention: Span | None = None
    confidence: float = 0.5


class CuedSpeech:
    """Who speaks by the cues of a text.

    Args:
        text: The text.
        entities: Its actors.
        focus: Who is in view; whoever reads on keeps it up to date.
        genre: What kind of text it is.
        author: The entity whose statement it is, or None.
    """

    def __init__(self, text: str, entities: Sequence[Entity], focus: Focus, genre: Genre, author: int | None) -> None:
        self._text, self._entities, self._focus, self._genre, self._author = text, entities, focus, genre, author
        self._principals = principals(entities)
        self._holders = Holders(entities)
        self._in_view = InView(text, entities)

    def enter(self, sentence: Sentence) -> Subject | None:
        """Turn to a sentence, and give its subject: whom its "he" means depends on what stands beside it."""
        subject = clause_subject(sentence.items)
        self._focus.enter(sentence.items, sentence.mentions, subject.item if subject is not None else None)
        return subject

    def own_speech(self, sentence: Sentence) -> Speech | None:
        """Choose among the cues of the sentence itself."""
        items = sentence.items
        cues = [cue for cue in sentence.cues if self._counts(cue, items) and not is_background(items, cue)]
        cues = [cue for cue in cues if not is_conceded(items, cue, cues)]
        return self.speech_from(main_cue(cues, items)) if cues else None

    def _counts(self, cue: Cue, items: Sequence[Item]) -> bool:
        """Say whether a cue reports somebody's words in a text of this genre."""
        if cue.subject.is_first_person or (cue.rule == "likewise" and self._focus.speaker is None):
            return False
        if cue.rule == "answer" and not cue.is_beside_quote:
            return False
        if rests_on_author(cue) and self._focus.author(cue.subject.noun) is None:
            return False
        if cue.form is not None and cue.form.lemma in OF_EVIDENCE and self._focus.is_thing(cue.subject.item):
            return False
        if self._is_about_body(cue) or self._is_shown_by_event(cue):
            return False
        form = cue.form
        if cue.rule == "purpose" or (form is not None and form.verb_class == "readout"):
            return self._genre.is_readout or (cue.rule == "verb" and self._introduces_quote(cue))
        performs = form is not None and performs_in_statement(form) and not _is_told(form, cue, items)
        performs = performs and not self._is_of_somebody_else(cue)
        return not (self._genre.is_statement and performs and not cue.is_beside_quote)

    def _is_about_body(self, cue: Cue) -> bool:
        """Say whether it is only about a body or country: "For the firm, it is a loss", "Mootland: a road is lost"."""
        if cue.subject.item is None or cue.subject.item.ref is None:
            return False
        kind = self._entities[cue.subject.item.ref].kind
        if cue.rule == "colon":
            return kind == "country" and not cue.is_beside_quote
        is_for = cue.rule == "view" and self._text[slice(*cue.span)].lower() == "for"
        return is_for and kind in ("organisation", "country")

    def _is_shown_by_event(self, cue: Cue) -> bool:
        """Say whether what happened shows something, and nobody says so: "Shares in X fell, suggesting that"."""
        who = cue.subject.item.ref if cue.subject.item is not None else None
        is_set_off = "," in self._text[max(0, cue.span.start - 2) : cue.span.start]
        is_participle = cue.rule == "participle" and is_set_off and not cue.is_beside_quote
        shows = is_participle and cue.form is not None and cue.form.lemma in OF_EVIDENCE
        return shows and who is not None and self._entities[who].kind != "person"

    def _introduces_quote(self, cue: Cue) -> bool:
        """Say whether the object of a verb is a quotation: 'offered "a range"', and not 'offered to take it, and'."""
        behind = self._text[cue.span.end : cue.span.end + _OBJECT]
        between = next((place for place, char in enumerate(behind) if not (char.isalpha() or char in " -")), _OBJECT)
        return behind[between : between + 1] in _QUOTATION_MARKS

    def _is_of_somebody_else(self, cue: Cue) -> bool:
        """Say whether a cue of a statement with an author names another person: "My neighbour Bo Berg believes"."""
        who = cue.subject.item.ref if cue.subject.item is not None and self._author is not None else None
        return who not in (None, self._author) and self._entities[who].kind == "person"

    def speech_from(self, cue: Cue) -> Speech:
        """Say who speaks by a cue of the sentence that was turned to."""
        subject = cue.subject
        kind: AttributionKind = "direct" if cue.is_beside_quote else "indirect"
        if subject.item is not None:
            return self._of_mention(cue, subject.item, kind)
        spoken = self._spoken_before(subject)
        if spoken is not None:
            return Speech(spoken, kind, cue.span, subject.words, 0.4)
        if subject.is_in_view:
            meant = self._in_view.meant(subject.words, self._focus.person)
            return Speech(meant, kind, cue.span, subject.words, 0.5)
        return Speech(self._holders.of(subject.noun), kind, cue.span, None, subject.confidence)

    def _of_mention(self, cue: Cue, item: Item, kind: AttributionKind) -> Speech:
        """Give a cue to whom the mention means, or to whom that speaks for."""
        goes_on = cue.form is not None and cue.form.lemma in GOING_ON
        named = self._focus.resolve(item, goes_on=goes_on)
        sure = cue.subject.confidence * (0.7 if item.ref is None else 1.0) * self._focus.certainty(item, named)
        speaker = self._principals.get(named, named) if named is not None else None
        return Speech(speaker, kind, cue.span, Span(item.start, item.end), sure)

    def _spoken_before(self, subject: Subject) -> int | None:
        """Give who spoke before, for "the statement" and "the two leaders"; in a readout those are whom it is of."""
        speaker = None
        if subject.is_echo:
            speaker = self._focus.writer(subject.noun)
        elif subject.is_joint:
            speaker = self._focus.speaker
        is_led = speaker is None and subject.is_joint and self._genre.is_readout
        return self._focus.first_person if is_led else speaker


def _is_told(form: Form, cue: Cue, items: Sequence[Item]) -> bool:
    """Say whether a verb is in the past: "some questioned the plan", and not "some have questioned it" up to now."""
    back = cue.place - 1 - (low_at(items, cue.place - 1) in ADVERBS - HAVE)
    return form.tense == "past" and low_at(items, back) not in ("has", "have")
