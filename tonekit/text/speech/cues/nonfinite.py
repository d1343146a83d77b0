"""A participle or infinitive of a reporting verb in, its cue out: ", saying", "went on to say", "called to thank"."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.document import Span
from tonekit.text.speech.cues.acts import says_something
from tonekit.text.speech.cues.cue import Cue, resolve_shared
from tonekit.text.speech.cues.documents import issuer_before
from tonekit.text.speech.cues.forms import takes_up
from tonekit.text.speech.grammar.clauses import subject_before
from tonekit.text.speech.grammar.items import Item, low_at
from tonekit.text.speech.grammar.subjects import Subject
from tonekit.text.words.documents import DOCUMENT_NOUNS, SPEECHLESS_NOUNS, SPOKEN_FOR, is_document
from tonekit.text.words.grammar import PREPOSITIONS
from tonekit.text.words.reporting import Form

_BEFORE_PARTICIPLE = frozenset({"by", "to", "while", "in", "after", "before", "and", "when", "but"})
# "could be heard saying"
_HEARD = frozenset("heard overheard recorded filmed caught".split())
# "posted on the web asking for help"
_FORESEEN = frozenset("expected due set likely heard".split())
_KEEPING_ON = frozenset("kept keeps keep".split())
_POSTING = frozenset("posted wrote tweeted".split())
_POSTING_REACH = 8
_MOTION = frozenset("arrived left emerged returned came went resigned quit departed walked".split())
_BRINGING = frozenset("with carrying holding wearing bearing behind".split())
_WAY_REACH = 8
_WEAK_PARTICIPLES = frozenset("speak mention continue report begin share run sing cite quote determine".split())


def infinitive_cue(
    items: Sequence[Item], place: int, span: Span, form: Form, beside: bool, earlier: Sequence[Cue]
) -> Cue | None:
    """Read "X went on to say", "X took to the radio to thank"; else the purpose of a call."""
    if beside and form.verb_class == "say" and low_at(items, place - 2) in _FORESEEN:
        found = subject_before(items, place - 2)  # "is expected to say", with what he will say
        if found is not None and found.item is not None and found.is_passive and not found.is_negated:
            return Cue(span, place, found._replace(is_passive=False), "verb", form, beside)
    verb = takes_up(items, place, form)
    if verb < 0 or not (beside or says_something(items, place, form)):
        return _purpose_cue(items, place, span, form, earlier)
    found = subject_before(items, verb)
    if found is None or found.is_negated or (found.is_passive and low_at(items, verb) != "forced"):
        return None
    return Cue(span, place, resolve_shared(items, verb, found, earlier), "verb", form, beside)


def participle_cue(
    items: Sequence[Item], place: int, span: Span, form: Form, beside: bool, earlier: Sequence[Cue]
) -> Cue | None:
    """Read ", saying ...", "with X describing ...": the subject of the sentence, or the mention before it."""
    if form.verb_class in ("think", "readout") or (form.lemma in _WEAK_PARTICIPLES and not beside):
        return None
    before = items[place - 1]
    if before.low == "in" and form.lemma == "write" and low_at(items, place + 1) != "that":
        return None  # "to reply in writing"
    if before.low in _HEARD:
        heard = subject_before(items, place - 1)
        is_heard = heard is not None and heard.is_passive and heard.item is not None
        return Cue(span, place, heard, "participle", form, beside) if heard is not None and is_heard else None
    if before.low in _KEEPING_ON:
        steady = subject_before(items, place - 1)
        return Cue(span, place, steady, "participle", form, beside) if steady is not None and steady.item else None
    if before.kind == "mention" and _opens_phrase(items, place - 1, form):
        return Cue(span, place, Subject(before, confidence=0.75, place=place - 1), "participle", form, beside)
    issuer = issuer_before(items, place)
    if issuer is not None:
        return Cue(span, place, issuer, "participle", form, beside)
    is_posted = any(item.low in _POSTING for item in items[max(0, place - _POSTING_REACH) : place])
    if (
        is_posted
        or before.low in DOCUMENT_NOUNS
        or is_document(before.low)
        or before.low == ","
        or before.low in _BEFORE_PARTICIPLE
        or form.lemma == "say"
    ):
        subject = resolve_shared(items, place, Subject(None, is_shared=True, confidence=0.7), earlier)
        is_part = before.low in _BEFORE_PARTICIPLE or is_posted or _follows_document(items, place)
        is_part = is_part or _says_on_the_way(items, place)
        if before.kind == "word" and not is_part:
            return None  # "a banner saying ..."
        return Cue(span, place, subject, "participle", form, beside)
    return None


def _opens_phrase(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether the mention is the subject of the participle behind it: ", with X denying", "ended with X saying".

    In "met with leaders demanding" the participle explains whom they met.
    """
    first = _first_of_row(items, place)
    start = first - 1
    while start > 0 and items[start].kind == "word" and items[start].low not in PREPOSITIONS and first - start < 3:
        start -= 1
    if low_at(items, start) != "with":
        return low_at(items, first - 1) not in PREPOSITIONS
    if low_at(items, start - 1) in DOCUMENT_NOUNS:
        return False  # "filed a complaint with the court alleging fraud"
    return form.verb_class == "say" or start == 0 or items[start - 1].kind != "word"


def _first_of_row(items: Sequence[Item], place: int) -> int:
    """Give the place of the first of the mentions that end at this place: "by Peru|, Chile and Brazil"."""
    while place > 1 and items[place - 2].kind == "mention" and items[place - 1].low in (",", "and", "&"):
        place -= 2
    return place


def _follows_document(items: Sequence[Item], place: int) -> bool:
    """Say whether a statement, a letter or the like stands just before: "issued a statement on Friday saying"."""
    return any(item.low in DOCUMENT_NOUNS or item.low in SPOKEN_FOR for item in items[max(0, place - 8) : place])


def _says_on_the_way(items: Sequence[Item], place: int) -> bool:
    """Read "arrived at the summit saying that": who comes or goes says it, no banner that he brings."""
    if items[place - 1].low in SPEECHLESS_NOUNS:
        return False
    back = [item.low for item in items[max(0, place - _WAY_REACH) : place] if item.kind == "word"]
    return not _MOTION.isdisjoint(back) and _BRINGING.isdisjoint(back)


def _purpose_cue(items: Sequence[Item], place: int, span: Span, form: Form, earlier: Sequence[Cue]) -> Cue | None:
    """Read the purpose of a call in a readout: "X spoke with Y to thank him", "to reiterate"."""
    if form.verb_class not in ("say", "act", "readout") or place < 4 or form.lemma in ("honor", "honour"):
        return None
    subject = resolve_shared(items, place, Subject(None, is_shared=True, confidence=0.6), earlier)
    return Cue(span, place, subject, "purpose", form)
