"""A reporting verb among the items of a sentence in, whether it tells an act here, and no words, out.

"He wrote songs", "she pleaded guilty", "they added a room": the verb has another sense with the object that it has.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.speech.cues.reported import reports_alone
from tonekit.text.speech.grammar.asides import next_comma
from tonekit.text.speech.grammar.complements import finds_clause, follows_clause
from tonekit.text.speech.grammar.items import MAX_LOOK, POSSESSIVE_PRONOUNS, Item, low_at
from tonekit.text.words.documents import RESEARCH_NOUNS
from tonekit.text.words.gazetteer import BODY_NOUNS, FIRMS, GROUPS, ROLES
from tonekit.text.words.grammar import (
    ADVERBS,
    BE,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    IRREGULAR_PARTICIPLES,
    IRREGULAR_PASTS,
    MONTHS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from tonekit.text.words.reporting import Form

# What "A study showed that ..." reports is nobody's speech.
OF_EVIDENCE = frozenset("determine find establish show indicate suggest discover reveal".split())
_LONGEST_RESEARCH = 8
# What one tells oneself one thinks: "had promised herself she would not cry".
_TO_ONESELF = frozenset("announce assure tell promise ask remind warn swear".split())
# Made into words by a clause or a quotation only: "added a room", "concluded the talks".
NEEDS_CLAUSE = frozenset("write add conclude".split())
# "was written by X", "is backed by X": no words of X's.
NOT_BY = NEEDS_CLAUSE | frozenset("admit back dismiss honor honour project recall swear".split())
# Defended or dismissed by words, as a country or a title, a servant or a case is not.
_OBJECTS_OF_WORDS = {
    "defend": frozenset(
        """decision decisions move plan plans policy policies purchase handling record choice use strategy response bill
        appointment approach deal law reforms reform cuts remarks comments right rights actions conduct stance
        timing performance role
        """.split()
    ),
    "attack": frozenset("decision plan plans policy policies record proclamation claim claims remarks idea".split()),
    "dismiss": frozenset(
        """claim claims allegation allegations accusation accusations criticism criticisms idea suggestion suggestions
        notion report reports rumour rumours rumor rumors concern concerns fear fears warning warnings threat threats
        proposal proposals offer call calls complaint complaints argument arguments theory theories speculation remarks
        comments possibility prospect finding findings demand demands objections""".split()
    ),
    "stand_by": frozenset(
        """remarks comments words statement story reporting report findings decision claim claims account allegations
        verdict record position paper figures assessment forecast advice call policy work""".split()
    ),
}
# "Brushed aside criticism", not "weeks of pressure"; a player shrugs off a knock.
for _waving_off in ("brush_aside", "brush_off", "shrug_off"):
    _OBJECTS_OF_WORDS[_waving_off] = _OBJECTS_OF_WORDS["dismiss"] | {"question", "questions", "advice", "row", "it"}
_OBJECTS_OF_WORDS["challenge"] = _OBJECTS_OF_WORDS["dismiss"] | {"account", "assertion", "view", "figures", "premise"}
_OBJECTS_OF_WORDS["float"] = frozenset("idea ideas prospect possibility proposal plan suggestion notion option".split())
# Explained in words: "set out her plans", "spelled out how"; one sets out for the hills.
for _explaining in ("set_out", "spell_out"):
    _OBJECTS_OF_WORDS[_explaining] = frozenset(
        """plan plans case vision terms conditions demands reasons strategy proposal proposals priorities agenda
        position steps details principles commitment options rules consequences concerns that how why what""".split()
    )
# For what one is attacked in words: "for its record", not "for its gold".
_FAULTS = (_OBJECTS_OF_WORDS["defend"] - {"bill", "cuts", "law", "purchase", "right", "rights"}) | frozenset(
    """silence failure failures inaction lack refusal behaviour behavior attitude treatment proposal proposals
    statement statements speech words tweet tweets opinions reaction opposition criticism reluctance hypocrisy
    negligence neglect incompetence mistakes errors lies tone tactics management leadership vote delay delays""".split()
)
_NOT_JUDGED = frozenset("well of soon long much he she it they".split())
_ABOUT_SOMETHING = frozenset("write tweet comment report remark speculate rule".split())
# Where two have no view in common: "argued over islands", "disagree on what to do".
_DIVIDED = {"argue": frozenset(("over", "about")), "disagree": frozenset(("over", "about", "on"))}
_OBJECT_REACH = 6
_ASKED = frozenset("whether if why how what".split())
_ANSWERED = frozenset("question questions call calls phone door".split())
_PEOPLE = ROLES | GROUPS | frozenset("him them her".split())
_PUNISHED = _PEOPLE | BODY_NOUNS | FIRMS
# Said only of whom one does it "at" or "against".
_GUESTS = _PEOPLE | frozenset("guests visitors".split())
_RECEIVED = frozenset("to at into onto".split())
_AT = frozenset("at against over".split())
_AIMED = dict.fromkeys("hit_out hit_back lash_out take_aim speak_out".split(), _AT)
_AIMED["push_back"] = _AT | {"on"}
# Said only with what it is about: "took issue with the plan".
_AIMED |= {"take_issue": frozenset({"with"}), "take_exception": frozenset({"to"}), "make_light": frozenset({"of"})}
# "called out the ministry for", "pulled up the council over"; one pulls up a chair.
_FAULTING = frozenset("call_out pull_up single_out".split())
_FOR = frozenset("for over".split())
_FAULT_REACH = 12
# What a body may do by voting.
_VOTED_ON = frozenset("back reject endorse dismiss".split())
_PARTICIPLES = IRREGULAR_PASTS | IRREGULAR_PARTICIPLES | frozenset("chosen drawn driven beaten begun".split())
_LONGEST_MAJORITY = 4  # words: "a large cross-party majority"
# What some verbs of saying do to their objects: a death is announced by whose office it is, a title claimed by taking
# it, an envoy recalled by ordering him home.
_OBJECTS_OF_ACTS = {
    "announce": frozenset(
        "death passing birth engagement marriage wedding candidacy winner winners nominee nominees selection".split()
    ),
    "claim": frozenset(
        """gold silver bronze medal medals title titles trophy prize win wins seat seats place game set match round
        crown life lives wicket wickets pole point points pension expenses benefits refund scalp trial
        sovereignty ownership asylum refuge most sea waters island islands territory territories province""".split()
    ),
    "recall": frozenset(
        """ambassador ambassadors envoy envoys consul diplomats troops parliament products units models batches packs
        cars vans trucks buses vehicles suvs motorcycles bikes toys batteries phones laptops chargers""".split()
    ),
    "concede": frozenset("goal goals penalty penalties try tries corner".split()),
    "confirm": frozenset("place spot promotion qualification".split()),
    "tweet": frozenset("picture pictures photo photos photograph image images video clip link screenshot".split()),
    "swear": frozenset("oath oaths allegiance".split()),
    "pledge": frozenset("allegiance loyalty".split()),
    "propose": frozenset("toast marriage".split()),
    "hail": frozenset("taxi cab rickshaw".split()),
    "call_for": frozenset("order silence quiet ambulance ambulances doctor backup reinforcements".split()),
    "question": _PEOPLE,
    "ask": frozenset("question questions".split()),
    "slam": frozenset(
        """door doors brake brakes phone receiver table desk window windows fist fists ball drawer lid gavel gate gates
        shutters car truck bus""".split()
    ),
    "tell": frozenset("story stories tale tales joke jokes lie lies time truth fortune".split()),
}
# What a firm reports to the exchange, and how it has changed.
_RESULTS = frozenset("earnings profit profits loss losses revenue revenues sales turnover income takings".split())
_CHANGES = frozenset(
    "fall drop decline decrease slump plunge dip rise increase jump surge growth gain improvement doubling".split()
)
_RESULT_REACH = 10
_BEHIND_RESULTS = frozenset("for in on as after and that which but when while to per".split()) | DAYS
_SUMS = frozenset("million billion trillion m bn crore lakh".split())
_MONEY = frozenset("$€£¥")
# Verb and the word behind it: "pleaded guilty" is a plea, "pleaded not guilty" a denial; "hails from", "swore in".
_OTHER_SENSES = frozenset(
    {
        ("argue", "with"),
        ("plead", "guilty"),
        ("hail", "from"),
        ("swear", "in"),
        ("confirm", "with"),
        ("confirm", "him"),
        ("add", "up"),
        ("counter", "with"),
        ("reply", "with"),
        ("welcome", "to"),
        ("welcome", "back"),
    }
    | {("back", word) for word in ("away", "down", "off", "out", "into")}
    | {("call", word) for word in ("in", "off", "up", "round", "around", "ahead")}
    | {("slam", word) for word in ("into", "in", "onto", "on", "against", "shut", "home", "down", "to", "through")}
    | {("blast", word) for word in ("into", "off", "through", "away", "out", "past")}
)


# Verbs beside which a title in quotation marks is no speech.
TAKES_TITLES = NEEDS_CLAUSE | _OBJECTS_OF_ACTS.keys()


def is_act(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether the verb at this place tells an act, going by what follows it."""
    lemma, following = form.lemma, low_at(items, place + 1)
    if (lemma, following) in _OTHER_SENSES:
        return True
    if lemma in _TO_ONESELF and following.endswith(("self", "selves")):
        return True
    if lemma == "answer" and _has_object(items, place + 1, _ANSWERED):
        return True
    if lemma == "ask" and [following, low_at(items, place + 2)] == ["not", "to"]:
        return True  # "who asked not to be named"
    if lemma == "welcome" and _receives(items, place + 1):
        return True
    if lemma in _AIMED:
        return low_at(items, place + 2) not in _AIMED[lemma]
    if lemma in _FAULTING:
        return not _names_fault(items, place + 2)
    if lemma == "cite":
        return _penalises(items, place + 1)
    if lemma == "compare":
        return _is_of_research(items, place) or not _likens(items, place + 1)
    if lemma in _VOTED_ON and _counts_votes(items, place + 1):
        return True
    is_of_matter = lemma in _ABOUT_SOMETHING or following in _DIVIDED.get(lemma, ())
    if is_of_matter and _is_about(items, place):
        return True
    if lemma == "attack" and _is_faulted(items, place + 1):
        return False
    if lemma in _OBJECTS_OF_WORDS:
        start = place + 1 + ("_" in lemma)
        return not _is_judged(items, start) and not _has_object(items, start, _OBJECTS_OF_WORDS[lemma])
    if lemma == "question" and following not in _ASKED and not _is_definite(items, place + 1):
        return True  # "questioned Mr Lee", "questioned nine workers"
    if lemma in NEEDS_CLAUSE:
        return not finds_clause(items, place + 1)
    start = place + 1 + ("_" in lemma)
    acts = _appoints(items, place, form) or _has_object(items, start, _OBJECTS_OF_ACTS.get(lemma, frozenset()))
    if acts or (lemma == "report" and _tells_result(items, place + 1)):
        near = items[place : place + MAX_LOOK]
        return not finds_clause(near[: next_comma(near, 0)], 1)  # "claims the title, which is"
    return False


def says_something(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether the verb at this place, with no quotation beside it, gives somebody's words."""
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


def takes_effect(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether the verb's own object shows that it tells an act, so that no subject can stand behind it."""
    return form.lemma in _OBJECTS_OF_ACTS and is_act(items, place, form)


def _is_about(items: Sequence[Item], place: int) -> bool:
    """Say whether only a phrase follows: "wrote to the mayor", "tweeted after the match", "reported on the leak"."""
    later = place + 1
    while later < len(items) and (items[later].low in ADVERBS or items[later].low.endswith("ly")):
        later += 1
    low = low_at(items, later)
    if (low not in PREPOSITIONS and low not in SUBORDINATORS) or low_at(items, later + 1) in DAYS | MONTHS:
        return False
    if low_at(items, place - 1) not in ADVERBS and follows_clause(items, place):
        return False  # "It is late, scientists reported Thursday in the journal Waves"
    return not finds_clause(items, later)


def _is_judged(items: Sequence[Item], place: int) -> bool:
    """Say whether "as" tells what the object is held to be: "dismissed the claim as nonsense"."""
    for later in range(place + 1, min(len(items), place + _OBJECT_REACH)):
        if items[later].kind == "mark" or items[later - 1].low.endswith(("self", "selves")):
            return False
        if items[later].low == "as":
            return low_at(items, later + 1) not in _NOT_JUDGED
    return False


def _names_fault(items: Sequence[Item], place: int) -> bool:
    """Say whether a thing or person, and for what, follow: "called out | the ministry for its silence"."""
    for later in range(place, min(len(items), place + _FAULT_REACH)):
        if items[later].kind == "mark":
            return False
        if items[later].low in _FOR:
            return later > place
    return False


def _penalises(items: Sequence[Item], place: int) -> bool:
    """Say whether somebody, and right behind him what for, stand here: "cited | the company over delays".

    "Cited the need for calm" gives a reason.
    """
    for later in range(place, min(len(items) - 1, place + _OBJECT_REACH)):
        item = items[later]
        if item.kind not in ("word", "mention") or item.low in PREPOSITIONS:
            return False
        if items[later + 1].low in _FOR:
            return not item.is_possessive and (item.kind == "mention" or item.low in _PUNISHED)
    return False


def _likens(items: Sequence[Item], place: int) -> bool:
    """Say whether one thing, and another like it, follow: "compared | the job to running a race", "her to Nero".

    What is measured goes on otherwise: "compared prices to those of last year".
    """
    for later in range(place + 1, min(len(items) - 1, place + _FAULT_REACH)):
        if items[later].kind in ("mark", "quote"):
            return False
        if items[later].low == "to":
            following = items[later + 1]
            is_named = following.kind == "mention" and not following.is_possessive and following.low != "it"
            return is_named or following.is_capitalised or following.low in ("a", "an") or following.low.endswith("ing")
    return False


def _is_faulted(items: Sequence[Item], place: int) -> bool:
    """Say whether somebody, and his fault, follow: "attacked | the minister for failing", "Mr Lee for his silence".

    "For his phone" is what a robber wants.
    """
    for later in range(place, min(len(items) - 2, place + _OBJECT_REACH)):
        if items[later].kind not in ("word", "mention"):
            return False
        if items[later + 1].low == "for":
            fault = items[later + 2].low
            return fault.endswith("ing") or (fault in POSSESSIVE_PRONOUNS and _has_object(items, later + 3, _FAULTS))
    return False


def _counts_votes(items: Sequence[Item], place: int) -> bool:
    """Say whether the count of a vote follows: "backed the bill | by 62 votes to 60", "rejected it by a majority"."""
    for later in range(place, min(len(items) - 1, place + _FAULT_REACH)):
        if items[later].kind == "quote" or items[later].low in (",", ";", ":"):
            return False
        if items[later].low == "by":
            # "endorsed the bill passed by 60 votes": another vote.
            return not (later > place and _is_participle(items[later - 1])) and _is_count(items, later + 1)
    return False


def _is_participle(item: Item) -> bool:
    return item.low.endswith("ed") or item.low in _PARTICIPLES


def _is_count(items: Sequence[Item], place: int) -> bool:
    """Say whether votes are counted here: "62 votes to 60", "a large majority", but not "a majority of members"."""
    words = [item.low for item in items[place : place + _LONGEST_MAJORITY]]
    if words and words[0][:1].isdigit():
        return not {"to", "votes", "-", "–"}.isdisjoint(words[:3])
    if words[:1] not in (["a"], ["an"]) or "majority" not in words:
        return False
    behind = place + words.index("majority") + 1
    following = low_at(items, behind)
    if following == "of":
        return low_at(items, behind + 1)[:1].isdigit()
    is_end = behind >= len(items) or items[behind].kind == "mark"
    return is_end or following in PREPOSITIONS or following in SUBORDINATORS or following in CONJUNCTIONS | DAYS


def _receives(items: Sequence[Item], place: int) -> bool:
    """Say whether a person, and where to, follow: "welcomed Mr Lee to the palace", "welcomed guests at the door"."""
    later = place
    while later < len(items) and _is_guest(items[later]):
        later += 1
    if later == place or low_at(items, later) not in _RECEIVED or later + 1 >= len(items):
        return False
    return items[later + 1].low in DETERMINERS or items[later + 1].is_capitalised


def _is_guest(item: Item) -> bool:
    if item.is_possessive:
        return False
    return item.kind == "mention" or item.is_capitalised or item.low in _GUESTS


def _is_definite(items: Sequence[Item], place: int) -> bool:
    if place >= len(items):
        return False
    return items[place].is_possessive or items[place].low.split(" ")[0] in DETERMINERS


def _appoints(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether somebody is announced, or confirmed, in an office: "announced Ms Lee as candidate"."""
    person = items[place + 1] if place + 1 < len(items) else None
    if form.lemma not in ("announce", "confirm") or person is None or person.kind != "mention":
        return False
    return not person.is_possessive and low_at(items, place + 2) == "as"


def _tells_result(items: Sequence[Item], place: int) -> bool:
    """Say whether a firm's result stands here: "a loss", "a 17% fall in net profit", but not "a loss of power"."""
    if low_at(items, place) in ("the", "no"):
        return False
    for later in range(place, min(len(items), place + _RESULT_REACH)):
        item = items[later]
        if item.low in _RESULTS and not item.is_possessive and low_at(items, later + 1) not in _RESULTS:
            return _ends_result(items, later + 1)
        if item.low in PREPOSITIONS and not (item.low == "in" and low_at(items, later - 1) in _CHANGES):
            return False
        if item.kind == "quote" or (item.kind == "mark" and item.low in ",;:()—–"):
            return False
    return False


def _ends_result(items: Sequence[Item], place: int) -> bool:
    """Say whether nothing but the sum or the period follows a result: "sales of $9m", but not "sales of arms"."""
    item = items[place] if place < len(items) else None
    if item is None or item.kind == "mark":
        return True
    if item.low == "of":
        return any(later.low in _SUMS or later.low in _MONEY for later in items[place + 1 : place + 5])
    return item.low in _BEHIND_RESULTS


def _has_object(items: Sequence[Item], place: int, nouns: frozenset[str]) -> bool:
    """Say whether the noun phrase that begins here has one of these nouns for its head."""
    for later in range(place, min(len(items), place + _OBJECT_REACH)):
        item = items[later]
        if item.low.split(" ")[-1] in nouns and not item.is_possessive:
            return True
        if (item.kind == "mark" and item.low not in "'’") or item.kind == "quote" or item.low in PREPOSITIONS:
            return False
    return False
