"""The items of a sentence in, its reporting cues out: "X said", "said X", "was told by X", "according to X".

Each cue names its subject and how sure the rule is. Terms after Pareti (2012); the word-order rules are our own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from tonekit.text.document import Span
from tonekit.text.speech.asides import next_comma, opening_comma
from tonekit.text.speech.complements import is_silence, opens_clause, reports_alone
from tonekit.text.speech.items import Item, low_at
from tonekit.text.speech.phrases import phrase_source, source_after
from tonekit.text.speech.subjects import Subject, clause_subject, subject_after, subject_before
from tonekit.text.words.grammar import ADVERBS, BE, DAYS, DETERMINERS, HAVE, MODALS, NEGATIONS, PREPOSITIONS
from tonekit.text.words.reporting import DOCUMENT_NOUNS, REFUSALS, SPOKEN_FOR, Form, is_document, reporting_form

_QUOTE_REACH_BEFORE = 12
_QUOTE_REACH_AFTER = 12
_AGENT_REACH = 10
_BEFORE_PARTICIPLE = frozenset({"by", "while", "in", "after", "before", "and", "when", "but"})
_NOT_INVERTED = frozenset("that to he she it they in on at with of about after before afterwards".split())
# "found", "told" and the like never stand before their subject.
_NEVER_INVERTED = frozenset("tell find show".split())
_INVERTED_WITHOUT_QUOTE = frozenset(
    "say argue insist conclude note announce report add write explain claim warn state read".split()
)
# "accused of", "expected to", "known as" are passives that have lost their "was".
_REDUCED = frozenset(
    "accuse suspect call know believe think expect report describe consider blame dub label identify".split()
)
_REDUCED_ASIDE = frozenset("ask question tell".split())
_AFTER_ASKED = frozenset("about whether if why how what when where to on by that".split())
_REDUCED_TAIL = frozenset("of by as to".split())
_REDUCED_BEFORE_TO = frozenset("say allege claim suppose estimate".split())
# Of the verbs that need a clause only these name their source when passive ("was described by X as").
_PASSIVE_CLAUSE_VERBS = frozenset("describe identify declare call label dub characterise characterize".split())
# Their past forms stand before nouns too.
_ADJECTIVAL = frozenset("report observe estimate pledge allege claim announce promise declare confirm reveal".split())
_NAMING = frozenset("call term dub label describe identify disclose".split())
# What "A study showed that ..." reports is nobody's speech.
_OF_EVIDENCE = frozenset("determine find establish show indicate suggest discover reveal".split())
_NEGATED_STILL_SPEAKS = frozenset(
    "rule_out agree accept support believe think expect want doubt regret trust endorse".split()
)
_WEAK_PARTICIPLES = frozenset("speak mention continue report begin share run sing cite quote determine".split())
# A third person in -s may be a plural noun ("claims", "reports"): without a known subject only these count.
_SAFE_PRESENT = frozenset("say tell add insist argue believe claim warn".split())


class Cue(NamedTuple):
    """A cue.

    Attributes:
        span: Its words.
        place: Where it stands among the items.
        subject: Who is named as the source.
        rule: Which rule found it: verb, inverted, passive, participle, purpose, according, view, attitude, likewise,
            colon or fragment.
        form: The verb, or None for a cue without one.
        is_beside_quote: Whether a quotation stands near it.
    """

    span: Span
    place: int
    subject: Subject
    rule: str
    form: Form | None = None
    is_beside_quote: bool = False


def find_cues(items: Sequence[Item]) -> list[Cue]:
    """Find every reporting cue of a sentence, in order."""
    cues: list[Cue] = []
    if items and items[0].low in ("—", "–"):
        # The credit under a pulled quotation: it names a speaker but is the narrator's.
        return cues
    words = [item for item in items if item.kind == "word"]
    is_headline_case = sum(item.is_capitalised for item in words) > 0.6 * len(words)
    for place, item in enumerate(items):
        if item.kind != "word" or (item.is_capitalised and place and not is_headline_case):
            continue
        phrase = phrase_source(items, place)
        if phrase is not None:
            rule, span, subject = phrase
            cues.append(Cue(span, place, resolve_shared(items[:place], subject, cues), rule))
            continue
        form = reporting_form(item.low, low_at(items, place + 1))
        cue = _verb_cue(items, place, form, cues) if form is not None else None
        if cue is not None:
            cues.append(cue)
    return cues


def rests_on_author(cue: Cue) -> bool:
    """Say whether it is speech only where somebody is known to have written it: "the study found"."""
    if not cue.subject.is_echo or cue.is_beside_quote:
        return False
    if cue.form is None:
        return cue.subject.noun not in DOCUMENT_NOUNS
    return cue.form.lemma in _OF_EVIDENCE or cue.form.verb_class in ("act", "think")


def resolve_shared(items: Sequence[Item], subject: Subject, earlier: Sequence[Cue]) -> Subject:
    """Give a conjoined or participial verb the subject of the verb before it, or of the items before it."""
    if not subject.is_shared:
        return subject
    if earlier and earlier[-1].rule in ("verb", "participle", "attitude", "purpose"):
        source: Subject | None = earlier[-1].subject
    else:
        source = clause_subject(items)
    if source is None:
        return Subject(None, confidence=0.3)
    return replace(source, is_negated=subject.is_negated, confidence=min(source.confidence, subject.confidence))


def _verb_cue(items: Sequence[Item], place: int, form: Form, earlier: Sequence[Cue]) -> Cue | None:
    if not _stands_as_verb(items, place, form):
        return None
    span = Span(items[place].start, items[place + ("_" in form.lemma)].end)
    beside = _is_beside_quote(items, place, is_strict=form.verb_class in ("clause", "manner"))
    if low_at(items, place - 1) == "to":
        return _purpose_cue(items, place, span, form, earlier) if form.tense == "base" else None
    if _is_inverted(items, place, form):
        return Cue(span, place, subject_after(items, place), "inverted", form, beside)
    if form.tense == "participle" and not any(low_at(items, back) in HAVE for back in range(place - 4, place)):
        is_passive = any(low_at(items, back) in BE for back in range(place - 3, place))
        return _passive_cue(items, place, span, form, beside) if is_passive else None
    if (
        form.lemma in ("quote", "cite")
        and form.tense != "ing"
        and "saying" in (item.low for item in items[place + 1 : place + 16])
    ):
        quoted = source_after(items, place + 1, is_opening=True)
        if quoted.item is not None:
            return Cue(span, place, quoted, "verb", form, beside)
        if (low_at(items, place + 1), low_at(items, place + 2)) == ("as", "saying"):
            found = subject_before(items, place)
            return Cue(span, place, found, "verb", form, beside) if found is not None and found.is_passive else None
    if form.lemma in _REDUCED_BEFORE_TO and form.tense == "past" and low_at(items, place + 1) == "to":
        return None
    if form.tense == "past" and _has_lost_its_be(items, place, form):
        is_passive = any(low_at(items, back) in BE for back in range(max(0, place - 3), place))
        return _passive_cue(items, place, span, form, beside) if is_passive else None
    if not beside and not reports_alone(items, place, form):
        is_agentive = form.lemma in _PASSIVE_CLAUSE_VERBS and form.tense == "past"
        passive = subject_before(items, place) if is_agentive else None
        return _passive_cue(items, place, span, form, beside) if passive is not None and passive.is_passive else None
    if form.tense == "ing":
        return _participle_cue(items, place, span, form, beside, earlier)
    found = subject_before(items, place)
    if found is None or found.is_impersonal or _is_inside_what(items, found):
        return None
    if found.is_passive and form.tense == "past":
        cites = form.lemma in ("quote", "cite") and "saying" in (low_at(items, place + 1), low_at(items, place + 2))
        if not cites:
            return _passive_cue(items, place, span, form, beside)
    if found.is_negated and form.lemma not in _NEGATED_STILL_SPEAKS:
        return None
    if found.is_shared and low_at(items, place + 1) in PREPOSITIONS and any(item.low in BE for item in items[:place]):
        return None  # "was elected ... and admitted to"
    is_unnamed = found.item is None and not (
        found.is_shared or found.is_first_person or (found.is_joint and form.tense == "past")
    )
    is_document = is_unnamed and found.is_echo
    if is_unnamed and form.verb_class == "manner" and not (found.is_new or found.is_echo):
        return None  # "checks will continue", with a quotation somewhere beside it
    if is_unnamed and form.tense == "present" and low_at(items, place + 1) in PREPOSITIONS and not beside:
        return None  # "outstanding claims over"
    if is_unnamed and form.lemma in _NAMING:
        return None  # "a process called 'exfiltration'"
    is_adjective = form.lemma in _ADJECTIVAL and low_at(items, place - 1) not in HAVE
    if is_unnamed and is_adjective and not opens_clause(items, place + 1):
        return None  # "the reported casualties"
    if is_unnamed and not beside and not (is_document and form.verb_class != "readout"):
        if form.verb_class in ("act", "think", "readout") or form.lemma in _OF_EVIDENCE:
            return None
        if form.tense in ("present", "base") and form.lemma not in _SAFE_PRESENT:
            return None
    return Cue(span, place, resolve_shared(items[:place], found, earlier), "verb", form, beside)


def _has_lost_its_be(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether a past form is a passive participle: "accused of", "known as", "said to be", "noted by"."""
    following = low_at(items, place + 1)
    if form.lemma in _REDUCED_ASIDE and low_at(items, place - 1) == "," and following in _AFTER_ASKED:
        return next_comma(items, place) < len(items)  # "Ms Lee, asked about the leak, said"
    if following == "by" and form.lemma not in ("say", "reply", "respond", "begin", "conclude"):
        return True
    if following in ADVERBS:
        following = low_at(items, place + 2)  # "identified only as"
    return form.lemma in _REDUCED and following in _REDUCED_TAIL


def _stands_as_verb(items: Sequence[Item], place: int, form: Form) -> bool:
    """Leave out nouns ("the report", "Russia's demands") and infinitives under a refusal ("declined to comment")."""
    before = items[place - 1] if place else None
    if before is None:
        return form.tense == "past"
    if before.is_possessive or before.low in DETERMINERS - {"both", "each", "all"} or before.low in REFUSALS:
        return False
    if before.low in PREPOSITIONS - {"by", "in", "with", "to"}:
        return False
    if any(is_silence(items, later) for later in range(place + 1, place + 2 + (form.lemma == "express"))):
        return False
    if before.low == "to":
        return low_at(items, place - 2) not in REFUSALS
    at = place - 1 - (before.low in DAYS) * (1 + (low_at(items, place - 2) == "on"))
    return form.tense != "base" or (at >= 0 and _base_is_finite(items[at]))


def _base_is_finite(before: Item) -> bool:
    """Say whether "say", "warn" after this item is a finite verb: after a mention, a plural, "who", a modal."""
    if before.kind == "mention":
        return not before.is_possessive
    if before.low in MODALS or before.low in ("who", "i", "we", "also", "and", "now", "both", "they"):
        return True
    return before.kind == "word" and (before.low.endswith("ly") or (before.low.endswith("s") and len(before.low) > 3))


def _is_inside_what(items: Sequence[Item], found: Subject) -> bool:
    """Say whether the clause is "what X called ...": an aside of the narrator's, not X's statement."""
    if found.place is None:
        return False
    before = found.place - 1
    while before > 0 and found.place - before < 3 and items[before].low in DETERMINERS:
        before -= 1
    return low_at(items, before) == "what"


def _passive_cue(items: Sequence[Item], place: int, span: Span, form: Form, beside: bool) -> Cue | None:
    """Read "was told by X", "was described by X as": X speaks."""
    if form.verb_class in ("think", "readout", "manner") or form.lemma in _OF_EVIDENCE:
        return None
    for later in range(place + 1, min(len(items), place + _AGENT_REACH)):
        if items[later].kind == "mark" and items[later].low in ",;:.":
            return None
        if items[later].low == "by":
            subject = source_after(items, later + 1)
            return Cue(span, place, subject, "passive", form, beside) if subject.item is not None else None
    return None


def _participle_cue(
    items: Sequence[Item], place: int, span: Span, form: Form, beside: bool, earlier: Sequence[Cue]
) -> Cue | None:
    """Read ", saying ...", "with X describing ...": the subject of the sentence, or the mention before it."""
    if form.verb_class in ("think", "readout") or (form.lemma in _WEAK_PARTICIPLES and not beside):
        return None
    before = items[place - 1]
    if before.kind == "mention" and low_at(items, place - 2) not in PREPOSITIONS - {"with"}:
        return Cue(span, place, Subject(before, confidence=0.75, place=place - 1), "participle", form, beside)
    if (
        before.low in DOCUMENT_NOUNS
        or is_document(before.low)
        or before.low == ","
        or before.low in _BEFORE_PARTICIPLE
        or form.lemma == "say"
    ):
        subject = resolve_shared(items[:place], Subject(None, is_shared=True, confidence=0.7), earlier)
        if before.kind == "word" and before.low not in _BEFORE_PARTICIPLE and not _follows_document(items, place):
            return None  # "a banner saying ..."
        return Cue(span, place, subject, "participle", form, beside)
    return None


def _follows_document(items: Sequence[Item], place: int) -> bool:
    """Say whether a statement, a letter or the like stands just before: "issued a statement on Friday saying"."""
    return any(item.low in DOCUMENT_NOUNS or item.low in SPOKEN_FOR for item in items[max(0, place - 8) : place])


def _purpose_cue(items: Sequence[Item], place: int, span: Span, form: Form, earlier: Sequence[Cue]) -> Cue | None:
    """Read the purpose of a call in a readout: "X spoke with Y to thank him", "to reiterate"."""
    if form.verb_class not in ("say", "act", "readout") or place < 4 or form.lemma in ("honor", "honour"):
        return None
    subject = resolve_shared(items[:place], Subject(None, is_shared=True, confidence=0.6), earlier)
    return Cue(span, place, subject, "purpose", form)


def _is_beside_quote(items: Sequence[Item], place: int, *, is_strict: bool = False) -> bool:
    """Say whether a quotation stands near; strictly, one that is no name or title ("called 'Cowboys and Indians'")."""
    for back in range(place - 1, max(-1, place - _QUOTE_REACH_BEFORE), -1):
        if items[back].kind == "quote" and not (is_strict and items[back].is_capitalised):
            return True
        if items[back].low in (";", ":"):
            break
    for later in range(place + 1, min(len(items), place + _QUOTE_REACH_AFTER)):
        if items[later].kind == "quote" and not (is_strict and items[later].is_capitalised):
            return True
        if items[later].low == ";":
            break
    return False


def _is_inverted(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether the verb stands after what was said and before who said it."""
    if form.tense not in ("past", "present") or form.verb_class == "think" or form.lemma in _NEVER_INVERTED:
        return False
    if place + 1 >= len(items):
        return False
    after = items[place + 1]
    if after.kind in ("mark", "quote") or after.low in _NOT_INVERTED:
        return False
    back = place - 1
    if back < 0:
        # The quotation may stand in a sentence of its own: "Said Mr X."
        return form.lemma == "say" and after.kind == "mention"
    has_comma = items[back].kind == "mark" and items[back].low in ",-–—"
    if has_comma and form.lemma == "say" and form.tense == "present" and place + 2 == len(items):
        return True  # the headline's "..., says minister"
    if items[back].kind == "quote" or (has_comma and back >= 1 and items[back - 1].kind == "quote"):
        return True
    if not has_comma or back < 2 or form.lemma not in _INVERTED_WITHOUT_QUOTE:
        return False
    cut_off = low_at(items, opening_comma(items, back) - 1)
    if cut_off in HAVE or cut_off in BE or cut_off in NEGATIONS:
        return False  # "had not, as of Monday, announced any"
    if after.kind == "mention" and not after.is_possessive:
        return _closes_phrase(items, place + 2)
    if after.kind != "mention" and after.low not in DETERMINERS:
        return False
    if is_document(low_at(items, place + 2)) and after.low == "the":
        return _closes_phrase(items, place + 3)  # "..., reads the motion, ..."
    reach = range(place + 2, min(len(items), place + 9))
    named = next((at for at in reach if items[at].kind == "mention" and not items[at].is_possessive), None)
    return named is not None and _closes_phrase(items, named + 1)


def _closes_phrase(items: Sequence[Item], place: int) -> bool:
    if place >= len(items) or items[place].kind == "mark":
        return True
    return items[place].low in ("who", "in", "on", "at", "of", "and", "as")
