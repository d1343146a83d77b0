"""A reporting verb among the items of a sentence in, its cue out: "X said", "said X", "was told by X".

The word-order rules are our own.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.document import Span
from tonekit.text.speech.cues.acts import NOT_BY, OF_EVIDENCE, TAKES_TITLES, says_something, takes_effect
from tonekit.text.speech.cues.cue import Cue, is_beside_quote, resolve_shared
from tonekit.text.speech.cues.forms import ADJECTIVAL, has_lost_its_be, is_mention, is_progressive, stands_as_verb
from tonekit.text.speech.cues.nonfinite import infinitive_cue, participle_cue
from tonekit.text.speech.cues.reported import SUGGESTING, assents
from tonekit.text.speech.grammar.clauses import subject_before
from tonekit.text.speech.grammar.complements import follows_clause, opens_clause
from tonekit.text.speech.grammar.inversion import is_inverted, subject_after
from tonekit.text.speech.grammar.items import MAX_LOOK, Item, low_at
from tonekit.text.speech.grammar.sources import source_after
from tonekit.text.speech.grammar.subjects import Subject
from tonekit.text.words.gazetteer import BODY_NOUNS, GROUPS, ROLES
from tonekit.text.words.grammar import (
    ADVERBS,
    BE,
    DETERMINERS,
    HAVE,
    IRREGULAR_PARTICIPLES,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from tonekit.text.words.reporting import Form

_AGENT_REACH = 10
_BE_REACH = 3
_JOINING = frozenset(("and", "but"))
_QUOTED_REACH = 16
_STOPS = frozenset(".?!:;")
_LONGEST_HEADLINE = 20
_LONGEST_ROLE = 4
_LONGEST_PHRASE = 7
_REDUCED_BEFORE_TO = frozenset("say allege claim suppose estimate".split())
# Of the verbs that need a clause only these name their source when passive ("was described by X as").
_PASSIVE_CLAUSE_VERBS = frozenset("describe identify declare call label dub characterise characterize".split())
# Of a thing that is no actor they tell no speech: "a process called 'exfiltration'", "the storm threatened to".
_OF_PERSONS = frozenset("call term dub label describe identify disclose threaten forecast".split())
_WITH_INFINITIVE = frozenset("promise pledge vow swear threaten hope".split())
_NEGATED_STILL_SPEAKS = frozenset(
    "rule_out agree accept support believe think expect want doubt regret trust endorse".split()
)
# Views told in the passive: "is expected by the bank to fall".
_HELD = frozenset("expect believe think consider see see_as regard judge deem view".split())
_ASKING = frozenset("what how why".split())
_POSSIBLE = frozenset("may might can could must should".split())
_WHATEVER = frozenset("what everything anything whatever".split())
_WORDS = frozenset("word words term phrase label nickname name expression slogan title".split())
_WORD_REACH = 7
_LONGEST_END = 5
# "did not immediately endorse" tells of silence.
_NOT_YET = frozenset("immediately yet initially".split())
# A third person in -s may be a plural noun ("claims", "reports"): without a known subject only these count.
_SAFE_PRESENT = frozenset("say tell add insist argue believe claim warn".split())


def verb_cue(items: Sequence[Item], place: int, form: Form, earlier: Sequence[Cue]) -> Cue | None:
    """Find the cue of the verb at this place; `earlier` are those before it in the sentence."""
    if not stands_as_verb(items, place, form):
        return None
    span = Span(items[place].start, items[place + ("_" in form.lemma)].end)
    is_strict = form.verb_class in ("clause", "manner", "think") or form.lemma in TAKES_TITLES
    beside = is_beside_quote(items, place, is_strict=is_strict) and not _reacts_to_word(items, place, form)
    himself = low_at(items, place - 2).endswith(("self", "selves"))
    if low_at(items, place - 1) == "to" and not (himself and form.tense == "ing"):  # "limited itself to saying"
        return infinitive_cue(items, place, span, form, beside, earlier) if form.tense == "base" else None
    if is_inverted(items, place, form) and (beside or not takes_effect(items, place, form)):
        return Cue(span, place, subject_after(items, place), "inverted", form, beside)
    if form.tense == "participle" and not any(low_at(items, back) in HAVE for back in range(place - 4, place)):
        return _passive_cue(items, place, span, form, beside) if _is_passive(items, place) else None
    if form.lemma in ("quote", "cite") and form.tense != "ing":
        quoted = _quoted_cue(items, place, span, form, beside)
        if quoted is not None:
            return quoted
    is_before_to = form.lemma in _REDUCED_BEFORE_TO and low_at(items, place + 1) == "to"
    if is_before_to and form.tense == "past" and not _is_addressee(items, place + 2):
        return _claim_cue(items, place, span, form)
    if form.tense == "past" and has_lost_its_be(items, place, form):
        return _passive_cue(items, place, span, form, beside) if _is_passive(items, place) else None
    if not beside and not says_something(items, place, form):
        is_agentive = form.lemma in _PASSIVE_CLAUSE_VERBS and form.tense == "past"
        passive = subject_before(items, place) if is_agentive else None
        return _passive_cue(items, place, span, form, beside) if passive is not None and passive.is_passive else None
    if form.tense == "ing" and not is_progressive(items, place, form):
        return participle_cue(items, place, span, form, beside, earlier)
    return _finite_cue(items, place, span, form, beside, earlier)


def _finite_cue(
    items: Sequence[Item], place: int, span: Span, form: Form, beside: bool, earlier: Sequence[Cue]
) -> Cue | None:
    """Read the verb with the subject before it: "X said"; where that is passive, "X was told by Y"."""
    found = subject_before(items, place)
    if found is None or found.is_impersonal or _is_inside_what(items, found, place):
        return None
    if _is_asked(items, found, form) or (found.is_hypothetical and not beside):
        return None
    if found.is_passive and form.tense == "past":
        return _passive_cue(items, place, span, form, beside)
    is_unsaid = form.lemma not in _NEGATED_STILL_SPEAKS or low_at(items, place - 1) in _NOT_YET
    if found.is_negated and is_unsaid:
        return None
    following = low_at(items, place + 1)
    is_phrase = following in PREPOSITIONS and not (following == "to" and form.lemma in _WITH_INFINITIVE)
    if found.is_shared and is_phrase and any(item.low in BE for item in items[max(0, place - MAX_LOOK) : place]):
        return None  # "was elected ... and admitted to"
    bare = _bare_noun_of_headline(items, place, form, beside) if found.item is None else None
    if bare is not None:
        return Cue(span, place, found._replace(noun=bare, confidence=0.4), "verb", form, beside)
    if found.is_shared and form.tense == "base" and not beside and _shares_modal(items, place):
        return None
    is_joint = found.is_joint and form.tense == "past"
    is_named = found.item is not None or found.is_shared or found.is_first_person or is_joint
    if not is_named and not _speaks_unnamed(items, place, form, found, beside):
        return None
    if not beside and assents(items, place, form):
        return Cue(span, place, found, "likewise", form) if found.item is not None else None
    return Cue(span, place, resolve_shared(items, place, found, earlier), "verb", form, beside)


def _shares_modal(items: Sequence[Item], place: int) -> bool:
    """Say whether "may" or "must" governs this verb, joined to another: "may read the file and | reply"."""
    for back in range(place - 2, max(-1, place - MAX_LOOK), -1):
        item = items[back]
        if item.kind in ("mark", "quote") or item.low in RELATIVES or item.low in SUBORDINATORS:
            return False
        if item.low in MODALS:
            return item.low in _POSSIBLE
    return False


def _bare_noun_of_headline(items: Sequence[Item], place: int, form: Form, beside: bool) -> str | None:
    """Give the bare noun that a headline has for somebody: "Mayor slams council", "Rain to fall, union says"."""
    closes = place == len(items) - 1 and low_at(items, place - 2) == "," and items[place - 1].kind == "word"
    low = items[place - 1].low
    if closes and form.tense in ("present", "base"):
        judges = low in BODY_NOUNS or low in ROLES
        finds = judges and (form.lemma in OF_EVIDENCE or form.verb_class == "clause")  # "inquiry finds", "judge rules"
        return low if form.verb_class == "say" or finds else None
    is_headline = items[-1].low not in _STOPS and len(items) <= _LONGEST_HEADLINE and items[0].low not in DETERMINERS
    speaks = form.verb_class in ("say", "act") or (beside and form.verb_class == "clause")
    if not is_headline or form.tense != "present" or not speaks:
        return None
    start = next((at + 1 for at in range(place - 1, -1, -1) if items[at].kind in ("mark", "quote")), 0)
    if start and low_at(items, start - 1) not in (",", ";"):
        return None
    return _head_of_bare_phrase(items[start:place]) if start < place else None


def _head_of_bare_phrase(phrase: Sequence[Item]) -> str | None:
    """Give the noun of an office that a phrase without a verb has for its head: "Chair of smaller lender"."""
    behind = next((at for at, item in enumerate(phrase) if item.low in ("of", "at")), len(phrase))
    head = phrase[behind - 1] if 0 < behind <= _LONGEST_ROLE else None
    if head is None or head.kind != "word" or len(phrase) > _LONGEST_PHRASE:
        return None
    return head.low if head.low in ROLES or head.low == "pm" else None


def _speaks_unnamed(items: Sequence[Item], place: int, form: Form, found: Subject, beside: bool) -> bool:
    """Say whether the verb reports speech although no known actor is its subject."""
    if form.verb_class == "manner" and not (found.is_new or found.is_echo):
        return False  # "checks will continue", with a quotation somewhere beside it
    if form.tense == "present" and low_at(items, place + 1) in PREPOSITIONS and not beside:
        return False  # "outstanding claims over"
    if form.tense == "present" and low_at(items, place + 1) == "." and not follows_clause(items, place):
        return False  # "could not verify the battlefield claims."
    is_worded = found.is_echo and beside  # 'the ruling describes it as "a shortcut"'
    if (form.lemma in _OF_PERSONS and not is_worded) or form.tense == "ing":
        return False  # "the point is telling people"
    is_adjective = form.lemma in ADJECTIVAL and low_at(items, place - 1) not in HAVE
    if is_adjective and not opens_clause(items, place + 1):
        return False  # "the reported casualties"
    if (
        form.lemma in SUGGESTING
        and place + 1 < len(items)
        and items[place + 1].kind == "mark"
        and items[place + 1].low != ":"
    ):
        return False  # "highly recommended"
    if beside or found.is_in_view or (found.is_echo and form.verb_class != "readout"):
        return True
    if form.verb_class in ("act", "think", "readout") or form.lemma in OF_EVIDENCE:
        return False
    return form.tense not in ("present", "base") or form.lemma in _SAFE_PRESENT


def _quoted_cue(items: Sequence[Item], place: int, span: Span, form: Form, beside: bool) -> Cue | None:
    """Read "quoted X as saying": X speaks; "X was quoted as saying"."""
    if "saying" not in (item.low for item in items[place + 1 : place + _QUOTED_REACH]):
        return None
    following = low_at(items, place + 1)
    is_direct = following == "by" or (following == "as" and low_at(items, place + 2) == "saying")
    quoted = source_after(items, place + 1, is_opening=True) if not is_direct else None
    if quoted is not None and quoted.item is not None:
        return Cue(span, place, quoted, "verb", form, beside)
    if following != "by" and low_at(items, place + 1 + (following == "as")) != "saying":
        if quoted is None or quoted.is_impersonal or items[place + 1].is_possessive:
            return None
        # "The agency quoted a minister as saying": his words, whoever he is.
        return Cue(span, place, Subject(None, is_new=True, confidence=0.4), "verb", form, beside)
    found = subject_before(items, place)
    return Cue(span, place, found, "verb", form, beside) if found is not None and found.is_passive else None


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


def _is_inside_what(items: Sequence[Item], found: Subject, verb: int) -> bool:
    """Say whether the clause is an aside of the narrator's, and no statement: "what X called", "everything X says".

    A heading may be nothing else: "What the Board Says".
    """
    if found.place is None:
        ends = verb + _LONGEST_END > len(items) and all(item.kind == "mark" for item in items[verb + 1 :])
        return ends and items[0].low in _ASKING and all(item.kind == "word" for item in items[:verb])
    before = found.place - 1
    while before > 0 and found.place - before < 3 and items[before].low in DETERMINERS:
        before -= 1
    return low_at(items, before) in _WHATEVER


def _reacts_to_word(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether what stands quoted is a word of somebody else's: 'bristled at the word "shakedown"'."""
    if form.verb_class != "manner" or low_at(items, place + 1) not in ("at", "over"):
        return False
    reach = range(place + 2, min(len(items), place + _WORD_REACH))
    quote = next((at for at in reach if items[at].kind in ("quote", "mark")), 0)
    return quote > 0 and items[quote].kind == "quote" and items[quote - 1].low in _WORDS


def _is_passive(items: Sequence[Item], place: int) -> bool:
    """Say whether a form of "be" belongs to the participle, or to another beside it: "was praised by X but | blamed".

    Two participles share it where each has its agent.
    """
    if any(low_at(items, back) in BE for back in range(max(0, place - _BE_REACH), place)):
        return True
    joint = place - 1 - (low_at(items, place - 1) in ADVERBS)  # "but later blamed by"
    if low_at(items, joint) not in _JOINING or low_at(items, place + 1) != "by":
        return False
    agent = next((at for at in range(joint - 1, max(0, place - _AGENT_REACH), -1) if items[at].low == "by"), 0)
    return agent > 0 and any(low_at(items, back) in BE for back in range(max(0, agent - 1 - _BE_REACH), agent - 1))


def _end_of_agent(items: Sequence[Item], place: int) -> int:
    """Give the place where another participle takes over from an agent: "praised by X | but blamed by Y"."""
    return next((at for at in range(place, len(items) - 1) if _joins_participle(items, at)), len(items))


def _joins_participle(items: Sequence[Item], place: int) -> bool:
    """Say whether "and" or "but" goes on with a verb in the past: "but criticised by", not "and retired officers"."""
    verb = place + 1 + (low_at(items, place + 1) in ADVERBS)
    low, following = low_at(items, verb), low_at(items, verb + 1)
    is_verb = low.endswith("ed") or low in IRREGULAR_PARTICIPLES
    is_before_noun = following not in PREPOSITIONS | DETERMINERS | ADVERBS and following[:1].isalpha()
    return items[place].low in _JOINING and is_verb and not is_before_noun


def _passive_cue(items: Sequence[Item], place: int, span: Span, form: Form, beside: bool) -> Cue | None:
    """Read "was told by X", "was described by X as", "is expected by X to": X speaks."""
    is_view = form.lemma in _HELD
    is_silent = form.verb_class in ("think", "readout", "manner") and not is_view
    if is_silent or form.lemma in OF_EVIDENCE or form.lemma in NOT_BY:
        return None
    for later in range(place + 1, min(len(items), place + _AGENT_REACH)):
        if items[later].kind == "mark" and items[later].low in ",;:.":
            return None
        if items[later].low == "by":
            subject = source_after(items[: _end_of_agent(items, later + 1)], later + 1)
            if subject.item is None or (is_view and not _holds_view(items, later + 1, subject.item)):
                return None
            return Cue(span, place, subject, "passive", form, beside)
    return None


def _holds_view(items: Sequence[Item], place: int, holder: Item) -> bool:
    """Say whether what somebody thinks goes on behind him: "is expected by X | to", "is seen by X | as"."""
    end = next((at for at in range(place, len(items)) if items[at].start == holder.start), len(items))
    return low_at(items, end + 1) in ("to", "as")
