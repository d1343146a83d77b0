"""The items of a sentence in, its reporting cues out: "X said", "said X", "was told by X", "according to X".

Each cue names its subject and how sure the rule is. Terms after Pareti (2012); the word-order rules are our own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from tonekit.text.document import Span
from tonekit.text.speech.acts import NOT_BY, TAKES_TITLES, is_act, takes_effect
from tonekit.text.speech.complements import SUGGESTING, assents, opens_clause, reports_alone
from tonekit.text.speech.forms import ADJECTIVAL, has_lost_its_be, is_mention, is_progressive, stands_as_verb, takes_up
from tonekit.text.speech.inversion import is_inverted, subject_after
from tonekit.text.speech.items import Item, low_at
from tonekit.text.speech.nouns import NOUNS, noun_source
from tonekit.text.speech.phrases import KEYWORDS, phrase_source, source_after
from tonekit.text.speech.subjects import Subject, clause_subject, subject_before
from tonekit.text.words.gazetteer import GROUPS, ROLES
from tonekit.text.words.grammar import ADVERBS, BE, DETERMINERS, HAVE, MODALS, PREPOSITIONS, RELATIVES, SUBORDINATORS
from tonekit.text.words.reporting import (
    DOCUMENT_NOUNS,
    FORMS,
    PHRASAL,
    RESEARCH_NOUNS,
    SPOKEN_FOR,
    Form,
    is_document,
    reporting_form,
)

# The words at which a cue can be found; most words are none.
_CUE_WORDS = KEYWORDS | NOUNS | FORMS.keys() | PHRASAL.keys()
_QUOTE_REACH_BEFORE = 12
_QUOTE_REACH_AFTER = 12
_AGENT_REACH = 10
_QUOTED_REACH = 16
_STOPS = frozenset(".?!:;")
_LONGEST_HEADLINE = 20
_LONGEST_ROLE = 4
_LONGEST_RESEARCH = 8
_BEFORE_PARTICIPLE = frozenset({"by", "while", "in", "after", "before", "and", "when", "but"})
# "could be heard saying"
_HEARD = frozenset("heard overheard recorded filmed caught".split())
# "posted on the web asking for help"
_POSTING = frozenset("posted wrote tweeted".split())
_REDUCED_BEFORE_TO = frozenset("say allege claim suppose estimate".split())
# Of the verbs that need a clause only these name their source when passive ("was described by X as").
_PASSIVE_CLAUSE_VERBS = frozenset("describe identify declare call label dub characterise characterize".split())
# Of a thing that is no actor they tell no speech: "a process called 'exfiltration'", "the storm threatened to".
_OF_PERSONS = frozenset("call term dub label describe identify disclose threaten".split())
# What "A study showed that ..." reports is nobody's speech.
OF_EVIDENCE = frozenset("determine find establish show indicate suggest discover reveal".split())
_WITH_INFINITIVE = frozenset("promise pledge vow swear threaten hope".split())
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
        rule: Which rule found it: verb, inverted, passive, participle, purpose, according, view, attitude, answer,
            likewise, colon or fragment.
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
    words = [item for item in items if item.kind == "word"]
    is_headline_case = sum(item.is_capitalised for item in words) > 0.6 * len(words)
    for place, item in enumerate(items):
        if item.low not in _CUE_WORDS or item.kind != "word":
            continue
        if item.is_capitalised and place and not is_headline_case:
            continue
        phrase = phrase_source(items, place) or noun_source(items, place)
        if phrase is not None:
            rule, span, subject = phrase
            beside = rule == "answer" and _is_beside_quote(items, place)
            cues.append(Cue(span, place, resolve_shared(items[:place], subject, cues), rule, None, beside))
            continue
        form = reporting_form(item.low, low_at(items, place + 1))
        cue = _verb_cue(items, place, form, cues) if form is not None else None
        if cue is not None:
            cues.append(cue)
    if items and items[0].low in ("—", "–"):
        # The credit under a pulled quotation names a speaker but is the narrator's; a dialogue has "— Yes, said X".
        return [cue for cue in cues if cue.rule == "inverted"]
    return cues


def rests_on_author(cue: Cue) -> bool:
    """Say whether it is speech only where somebody is known to have written it: "the study found"."""
    if not cue.subject.is_echo or cue.is_beside_quote:
        return False
    if cue.form is None:
        return cue.subject.noun not in DOCUMENT_NOUNS
    return cue.form.lemma in OF_EVIDENCE or cue.form.verb_class in ("act", "think")


def resolve_shared(items: Sequence[Item], subject: Subject, earlier: Sequence[Cue]) -> Subject:
    """Give a conjoined or participial verb the subject of the verb before it, or of the items before it."""
    if not subject.is_shared:
        return subject
    if earlier and earlier[-1].rule in ("verb", "participle", "attitude", "purpose"):
        source: Subject | None = earlier[-1].subject
    else:
        source = clause_subject(items[_start_of_clause(items) :]) or clause_subject(items)
    if source is None:
        return Subject(None, confidence=0.3)
    return replace(source, is_negated=subject.is_negated, confidence=min(source.confidence, subject.confidence))


def _start_of_clause(items: Sequence[Item]) -> int:
    """Give the place of the last clause that goes against what stands before it: "X had won, but | Y left and"."""
    return max((place + 1 for place, item in enumerate(items) if item.low in ("but", ";")), default=0)


def _verb_cue(items: Sequence[Item], place: int, form: Form, earlier: Sequence[Cue]) -> Cue | None:
    if not stands_as_verb(items, place, form):
        return None
    span = Span(items[place].start, items[place + ("_" in form.lemma)].end)
    is_strict = form.verb_class in ("clause", "manner") or form.lemma in TAKES_TITLES
    beside = _is_beside_quote(items, place, is_strict=is_strict)
    if low_at(items, place - 1) == "to":
        return _infinitive_cue(items, place, span, form, beside, earlier) if form.tense == "base" else None
    if is_inverted(items, place, form) and (beside or not takes_effect(items, place, form)):
        return Cue(span, place, subject_after(items, place), "inverted", form, beside)
    if form.tense == "participle" and not any(low_at(items, back) in HAVE for back in range(place - 4, place)):
        is_passive = any(low_at(items, back) in BE for back in range(place - 3, place))
        return _passive_cue(items, place, span, form, beside) if is_passive else None
    if form.lemma in ("quote", "cite") and form.tense != "ing":
        quoted = _quoted_cue(items, place, span, form, beside)
        if quoted is not None:
            return quoted
    is_before_to = form.lemma in _REDUCED_BEFORE_TO and low_at(items, place + 1) == "to"
    if is_before_to and form.tense == "past" and not _is_addressee(items, place + 2):
        return _claim_cue(items, place, span, form)
    if form.tense == "past" and has_lost_its_be(items, place, form):
        is_passive = any(low_at(items, back) in BE for back in range(max(0, place - 3), place))
        return _passive_cue(items, place, span, form, beside) if is_passive else None
    if not beside and not _says_something(items, place, form):
        is_agentive = form.lemma in _PASSIVE_CLAUSE_VERBS and form.tense == "past"
        passive = subject_before(items, place) if is_agentive else None
        return _passive_cue(items, place, span, form, beside) if passive is not None and passive.is_passive else None
    if form.tense == "ing" and not is_progressive(items, place, form):
        return _participle_cue(items, place, span, form, beside, earlier)
    return _finite_cue(items, place, span, form, beside, earlier)


def _says_something(items: Sequence[Item], place: int, form: Form) -> bool:
    if form.lemma in OF_EVIDENCE and _is_of_research(items, place):
        return True
    return not is_act(items, place, form) and reports_alone(items, place, form)


def _is_of_research(items: Sequence[Item], verb: int) -> bool:
    """Say whether research or who does it is the subject: what "the researchers found" is a finding, even an object."""
    is_named = False
    for item in reversed(items[max(0, verb - _LONGEST_RESEARCH) : verb]):
        if item.kind in ("mark", "quote"):
            break
        if is_named and (item.low in BE or item.low in RELATIVES or item.low in SUBORDINATORS):
            return False  # "it is the first that the scientists found"
        is_named |= item.low.split()[-1] in RESEARCH_NOUNS and not item.is_possessive
    return is_named


def _finite_cue(
    items: Sequence[Item], place: int, span: Span, form: Form, beside: bool, earlier: Sequence[Cue]
) -> Cue | None:
    """Read the verb with the subject before it: "X said"; where that is passive, "X was told by Y"."""
    found = subject_before(items, place)
    if found is None or found.is_impersonal or _is_inside_what(items, found):
        return None
    if _is_asked(items, found, form) or (found.is_hypothetical and not beside):
        return None
    if found.is_passive and form.tense == "past":
        return _passive_cue(items, place, span, form, beside)
    if found.is_negated and form.lemma not in _NEGATED_STILL_SPEAKS:
        return None
    following = low_at(items, place + 1)
    is_phrase = following in PREPOSITIONS and not (following == "to" and form.lemma in _WITH_INFINITIVE)
    if found.is_shared and is_phrase and any(item.low in BE for item in items[:place]):
        return None  # "was elected ... and admitted to"
    if found.item is None and _is_role_of_headline(items, place, form):
        noun = items[place - 1].low
        return Cue(span, place, replace(found, noun=noun, confidence=0.4), "verb", form, beside)
    is_joint = found.is_joint and form.tense == "past"
    is_named = found.item is not None or found.is_shared or found.is_first_person or is_joint
    if not is_named and not _speaks_unnamed(items, place, form, found, beside):
        return None
    if not beside and assents(items, place, form):
        return Cue(span, place, found, "likewise", form) if found.item is not None else None
    return Cue(span, place, resolve_shared(items[:place], found, earlier), "verb", form, beside)


def _is_role_of_headline(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether a headline has a bare role for somebody: "Mayor slams council", "Union chief condemns attack"."""
    is_headline = items[-1].low not in _STOPS and len(items) <= _LONGEST_HEADLINE and items[0].low not in DETERMINERS
    is_short = 0 < place <= _LONGEST_ROLE and all(item.kind != "mark" for item in items[:place])
    return (
        is_headline
        and is_short
        and form.tense == "present"
        and form.verb_class in ("say", "act")
        and (items[place - 1].kind == "word" and items[place - 1].low in ROLES)
    )


def _speaks_unnamed(items: Sequence[Item], place: int, form: Form, found: Subject, beside: bool) -> bool:
    """Say whether the verb reports speech although no known actor is its subject."""
    if form.verb_class == "manner" and not (found.is_new or found.is_echo):
        return False  # "checks will continue", with a quotation somewhere beside it
    if form.tense == "present" and low_at(items, place + 1) in PREPOSITIONS and not beside:
        return False  # "outstanding claims over"
    if form.lemma in _OF_PERSONS or form.tense == "ing":
        return False  # "the point is telling people"
    is_adjective = form.lemma in ADJECTIVAL and low_at(items, place - 1) not in HAVE
    if is_adjective and not opens_clause(items, place + 1):
        return False  # "the reported casualties"
    if form.lemma in SUGGESTING and place + 1 < len(items) and items[place + 1].kind == "mark":
        return False  # "highly recommended"
    if beside or (found.is_echo and form.verb_class != "readout"):
        return True
    if form.verb_class in ("act", "think", "readout") or form.lemma in OF_EVIDENCE:
        return False
    return form.tense not in ("present", "base") or form.lemma in _SAFE_PRESENT


def _quoted_cue(items: Sequence[Item], place: int, span: Span, form: Form, beside: bool) -> Cue | None:
    """Read "quoted X as saying": X speaks; "X was quoted as saying"."""
    if "saying" not in (item.low for item in items[place + 1 : place + _QUOTED_REACH]):
        return None
    following = low_at(items, place + 1)
    quoted = source_after(items, place + 1, is_opening=True) if following != "by" else None
    if quoted is not None and quoted.item is not None:
        return Cue(span, place, quoted, "verb", form, beside)
    if following != "by" and low_at(items, place + 1 + (following == "as")) != "saying":
        return None
    found = subject_before(items, place)
    return Cue(span, place, found, "verb", form, beside) if found is not None and found.is_passive else None


def _infinitive_cue(
    items: Sequence[Item], place: int, span: Span, form: Form, beside: bool, earlier: Sequence[Cue]
) -> Cue | None:
    """Read "X went on to say", "X took to the radio to thank"; else the purpose of a call."""
    verb = takes_up(items, place, form)
    if verb < 0 or not (beside or _says_something(items, place, form)):
        return _purpose_cue(items, place, span, form, earlier)
    found = subject_before(items, verb)
    if found is None or found.is_negated or (found.is_passive and low_at(items, verb) != "forced"):
        return None
    return Cue(span, place, resolve_shared(items[:verb], found, earlier), "verb", form, beside)


def _claim_cue(items: Sequence[Item], place: int, span: Span, form: Form) -> Cue | None:
    """Read "X claimed to have", "X has alleged to be": with a subject right before it the verb is active."""
    back = place - 1
    while back > 0 and items[back].low in ADVERBS:
        back -= 1
    found = subject_before(items, place) if form.lemma == "claim" and is_mention(items, back) else None
    if found is None or found.item is None or found.is_passive:
        return None
    return Cue(span, place, found, "verb", form)


def _is_addressee(items: Sequence[Item], place: int) -> bool:
    """Say whether somebody stands here, and no infinitive: "said to | the press", "said to | reporters"."""
    if place >= len(items):
        return False
    item = items[place]
    return item.kind == "mention" or item.low in DETERMINERS or item.low in GROUPS or item.low in ("him", "them")


def _is_asked(items: Sequence[Item], found: Subject, form: Form) -> bool:
    """Say whether an auxiliary before its subject makes a question or a denial of it: "Did X say no?", "nor did X"."""
    if form.tense != "base" or found.place is None:
        return False
    before = low_at(items, found.place - 1 - (low_at(items, found.place - 1) in DETERMINERS))
    return before in MODALS


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
    if form.verb_class in ("think", "readout", "manner") or form.lemma in OF_EVIDENCE or form.lemma in NOT_BY:
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
    if before.low in _HEARD:
        heard = subject_before(items, place - 1)
        is_heard = heard is not None and heard.is_passive and heard.item is not None
        return Cue(span, place, heard, "participle", form, beside) if heard is not None and is_heard else None
    if before.kind == "mention" and _opens_phrase(items, place - 1, form):
        return Cue(span, place, Subject(before, confidence=0.75, place=place - 1), "participle", form, beside)
    is_posted = any(item.low in _POSTING for item in items[max(0, place - _LONGEST_RESEARCH) : place])
    if (
        is_posted
        or before.low in DOCUMENT_NOUNS
        or is_document(before.low)
        or before.low == ","
        or before.low in _BEFORE_PARTICIPLE
        or form.lemma == "say"
    ):
        subject = resolve_shared(items[:place], Subject(None, is_shared=True, confidence=0.7), earlier)
        is_part = before.low in _BEFORE_PARTICIPLE or is_posted or _follows_document(items, place)
        if before.kind == "word" and not is_part:
            return None  # "a banner saying ..."
        return Cue(span, place, subject, "participle", form, beside)
    return None


def _opens_phrase(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether the mention is the subject of the participle behind it: ", with X denying", "ended with X saying".

    In "met with leaders demanding" the participle explains whom they met.
    """
    start = place - 1
    while start > 0 and items[start].kind == "word" and items[start].low not in PREPOSITIONS and place - start < 3:
        start -= 1
    if low_at(items, start) != "with":
        return low_at(items, place - 1) not in PREPOSITIONS
    return form.verb_class == "say" or start == 0 or items[start - 1].kind != "word"


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
