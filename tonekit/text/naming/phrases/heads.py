"""A noun that may describe somebody in, whether it describes nobody where it stands out: a verb, half a compound.

"The judge" and "police said" are somebody; "the police car", "to host a summit", "for family reasons", "both veterans
and their spouses" and "no official said so" are not.
"""

from __future__ import annotations

from tonekit.text.naming.phrases.titles import is_named
from tonekit.text.naming.proper_names.bodies import GOVERNMENTS
from tonekit.text.naming.proper_names.groups import people_of
from tonekit.text.naming.proper_names.modifiers import NO_NOUNS, NUMERALS, start_of_modifiers
from tonekit.text.naming.proper_names.tails import (
    end_of_cited_tail,
    end_of_tail,
    is_member_of_body,
    is_plural_agent,
    speaks_at,
)
from tonekit.text.naming.proper_names.taking_office import is_given_office, takes_office, words_between
from tonekit.text.naming.terms.mention import behind
from tonekit.text.naming.terms.names import OFFICES_IN_GENERAL
from tonekit.text.naming.terms.reader import LineReader
from tonekit.text.naming.terms.standing import is_verb
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import BE, HAVE, IRREGULAR_PASTS, MODALS, PARTICIPLES_OF_SOURCES, PREPOSITIONS
from tonekit.text.words.reporting import reporting_form

JOINT = gaz.JOINT_PEOPLE | gaz.JOINT_PARTIES
DESCRIBED_BODIES = gaz.BODY_NOUNS | gaz.FIRMS
# Nouns for people that modify as many nouns for things: "the student union", "the fan zone", "user data".
_ADJECTIVES = frozenset(
    "principal student official executive chief expert patient guard lead host fan supporter user owner player"
    " pilot forward".split()
)
# Adjectives and verbs when they are written small and no name follows.
_ONLY_TITLES = frozenset(
    "late independent honorable honourable member major general private head chair whip guard saint hon sir lady rep"
    " gen col pc count successor predecessor".split()
)
# Titles by which their holder is called: "the general said".
_RANKS = frozenset("general major lady count chair successor predecessor".split())
# Roles that are verbs in front of an article.
_ALSO_VERBS = frozenset(
    "host judge guard pilot coach counsel partner champion head chair engineer witness author advocate".split()
)
# Bodies that are verbs behind "not", "to" and "we": "does not trust Ada Cole".
_BODIES_ALSO_VERBS = frozenset("trust fund bank team force".split())
_PLAYING = frozenset("play plays played playing".split())
_VERBS_IN_S = frozenset("suspects counters judges guards hosts pilots coaches heads chairs doctors nurses".split())
_ARTICLES = frozenset(("a", "an", "the"))
# Behind these the front is where a war is fought.
_TOWARDS = frozenset(("at", "from", "on", "to"))
_BEHIND_VERBS = _ARTICLES | frozenset("that it he she they there his her its this".split())
_BEFORE_VERBS = MODALS | {"to"}
_BEFORE_VERBS_ALONE = _BEFORE_VERBS | frozenset("not never i we you they".split())
_TITLED = gaz.ROLE_MODIFIERS | gaz.OFFICES
# "A senior administration official", but "the government forces them".
_PEOPLE_OF_GOVERNMENTS = frozenset(
    "official officials spokesman spokeswoman spokesperson spokespeople minister ministers worker workers employee"
    " employees lawyer lawyers".split()
)
# Plurals that are verbs, too: "the army forces him".
_PEOPLE = gaz.GROUPS - frozenset(
    "forces partners monitors experts members counters strikes crews troops unions".split()
)
_BESIDE_THINGS = frozenset("family staff crew couple group number network band pair".split())
# Of how often: "a daily walk".
_ALSO_ADJECTIVES = frozenset(("daily", "weekly"))
_OF_AMOUNT = frozenset(("a", "an", "another"))
# "Not all experts agree" says what nobody in particular thinks.
_WHOLE = frozenset(("all", "every"))
# Who is only thought of: "a wiser man would wait".
_COMPARATIVES = frozenset(
    "better wiser smarter braver bolder stronger weaker lesser greater worse kinder calmer nicer different".split()
)
_SUPPOSING = frozenset("would might could may".split())
# A shorter word in -s is rather a verb.
_SHORTEST = 5
# So far behind "both X of the army" stands the "and" that pairs it.
_PAIR_REACH = 8
# Ends of what describes a player right behind the article: "the injured forward", but "the bill moved forward".
_DESCRIBING = ("ed", "ing", "-old")
# Bodies that need no determiner: "police said".
_BARE_BODIES = frozenset("services police parliament congress military media prosecutors opposition".split())


def is_no_head(reader: LineReader, i: int, head: str) -> bool:
    """Whether the noun at token i heads no phrase, whatever stands before it: another noun does, or it is a verb."""
    if head == "host" and reader.word(i - 1) in _PLAYING:
        return True
    if head in gaz.ROLES and reader.word(i + 1) in gaz.ROLES and reader.tokens[i + 1].text.islower():
        return True  # "deputy director": the second noun is the head
    if head.removesuffix("s") in _ALSO_VERBS and reader.word(i + 1) in _ARTICLES and _may_be_verb(reader, i):
        return True  # "Peru and the United Kingdom host a summit", "the US hosts the summit"
    if head in _ALSO_VERBS and reader.word(i - 1) in _BEFORE_VERBS and reader.word(i - 2) != "according":
        return True  # "to host President X"
    if head in _BODIES_ALSO_VERBS and reader.word(i - 1) in _BEFORE_VERBS_ALONE and reader.word(i - 2) != "according":
        return True
    if head == "official" and _is_of_a_thing(reader, i):
        return True  # "her official Orlo page"
    behind_name = head in _VERBS_IN_S and i > 0 and reader.tokens[i - 1].capital
    if head == "suspect" and reader.word(i - 1) in gaz.GROUPS and reader.word(i + 1) in _BEHIND_VERBS:
        return True  # "researchers suspect it is late"
    if head in _VERBS_IN_S and reader.word(i - 1) == "," and reader.word(i + 1) in _ARTICLES:
        return True  # "Orlo, of the union, suspects the captain"
    # "Orlo suspects that"
    return behind_name and reader.word(i + 1) in _BEHIND_VERBS and reader.word(i - 2) not in gaz.SPECIFIERS


def modifies_thing(reader: LineReader, i: int, head: str) -> bool:
    """Whether the noun at token i, behind which no name stands, belongs to a thing: "the police car"."""
    if head == "official" and reader.tokens[i].text.islower() and reader.name_follows(i):
        return True  # "the official IRNA news agency"
    governing = head in GOVERNMENTS and reader.word(i + 1) not in _PEOPLE_OF_GOVERNMENTS
    noun_first = head in _ADJECTIVES or (head in DESCRIBED_BODIES and not governing)
    if noun_first and _compound_follows(reader, i + 1):
        return True  # "the media conference", "the police car"
    if head in _ALSO_ADJECTIVES and _is_plain_word(reader, i + 1):
        return True  # "a weekly briefing"
    if head == "opposition" and reader.word(i + 1) == "to":
        return True
    if head in _BESIDE_THINGS and reader.word(i + 1) == "member":
        return True  # "one crew member"
    return head in _BESIDE_THINGS and _thing_follows(reader, i)  # "for family reasons", "a couple of tries"


def is_nobody(reader: LineReader, left: int, i: int, head: str) -> bool:
    """Whether the phrase around the noun at token i mentions nobody, for its determiner or for the lack of one.

    Args:
        reader: The sentence.
        left: The first token of the phrase without a determiner.
        i: The token of its noun.
        head: The noun.
    """
    determiner = reader.word(left - 1) if left else ""
    if determiner == "both" and head not in JOINT and _pairs(reader, i + 1):
        return True  # "both veterans and their spouses"
    if determiner == "no" or (determiner == "both" and head in gaz.BODY_NOUNS - gaz.GROUPS):
        return True  # "No official said so" mentions nobody, nor does "both military and financial help"
    if determiner in _WHOLE and reader.word(left - 2) == "not":
        return True
    if head == "forward" and _is_onward(reader, i):
        return True
    if head == "maker" and left == i and reader.word(i + 1) != "of":
        return True  # of what has been told of
    if head == "front" and left == i and determiner == "the" and reader.word(left - 2) in _TOWARDS:
        return True  # "reports from the front"; who leaves a party is told of it by name
    if determiner in _OF_AMOUNT and reader.word(left) in _COMPARATIVES and reader.word(i + 1) in _SUPPOSING:
        return True  # "A better politician would have laughed"
    is_title = head in _ONLY_TITLES and reader.tokens[i].text.islower() and reader.word(i + 1) != "of"
    is_title &= head != "general" or reader.word(i - 1) not in OFFICES_IN_GENERAL  # "the attorney general"
    is_rank = head in _RANKS and not is_bare(determiner) and left == i and speaks_at(reader, i + 1)
    if is_title and not (is_rank or is_member_of_body(reader, left, i)) and not _gives_name(reader, determiner, i):
        return True
    return is_bare(determiner) and _is_too_bare(reader, left, i, head)


def _gives_name(reader: LineReader, determiner: str, i: int) -> bool:
    """Whether a full name between commas follows the noun at token i: "its chair, Ada Cole, said".

    What is his own may be a thing: "He shook his head, Ada Cole said".
    """
    start = i + 2
    owned = reader.word(i) in gaz.KINSHIP or determiner not in ("his", "her", "my", "your")
    if is_bare(determiner) or not owned or reader.word(i + 1) != "," or not is_named(reader, start):
        return False
    end = reader.end_of_name(start)
    return end > start + 1 and (end == len(reader.tokens) or not reader.tokens[end].text[0].isalnum())


def is_bare(determiner: str) -> bool:
    """Whether the word before a phrase is no determiner of it, nor an owner's possessive."""
    return determiner not in gaz.SPECIFIERS and determiner not in ("'s", "’s")


def _is_of_a_thing(reader: LineReader, i: int) -> bool:
    """Whether the adjective at token i, right behind an article or owner, stands before a name and its noun."""
    owned = reader.tokens[i].text.islower() and i > 0 and not is_bare(reader.word(i - 1))
    if not owned or not reader.name_follows(i) or reader.tokens[i + 1].text in gaz.GIVEN_NAMES:
        return False
    end = reader.end_of_run(i + 1)
    noun = reader.tokens[end] if end < len(reader.tokens) else None
    return noun is not None and noun.text.islower() and noun.lower not in NO_NOUNS and not is_verb(noun)


def _may_be_verb(reader: LineReader, i: int) -> bool:
    """Whether the noun at token i may be a verb: no article stands before it, and no modifier but a name."""
    before = reader.tokens[i - 1] if i else None
    return before is None or (before.lower not in gaz.SPECIFIERS and (before.capital or before.lower not in _TITLED))


def _compound_follows(reader: LineReader, i: int) -> bool:
    """Whether the word at token i looks like the noun that a noun in front of it modifies: no verb, no adverb."""
    if i >= len(reader.tokens):
        return False
    token = reader.tokens[i]
    if token.text in _PEOPLE:
        return True  # "company executives"
    plain = token.text.islower() and token.text.isalpha() and token.lower not in NO_NOUNS
    form = reporting_form(token.lower)
    verb = form is not None and form.tense == "past"  # "the court found"
    return plain and not verb and not token.lower.endswith(("s", "ed", "ing", "ly"))


def _is_plain_word(reader: LineReader, i: int) -> bool:
    """Whether a word stands at token i that can be no verb as far as the lists know."""
    token = reader.tokens[i] if i < len(reader.tokens) else None
    if token is None or not token.text.islower() or not token.text.isalpha() or token.lower in NO_NOUNS:
        return False
    form = reporting_form(token.lower)
    return not token.lower.endswith("ed") and (form is None or form.tense not in ("past", "present"))


def _pairs(reader: LineReader, end: int) -> bool:
    """Whether "and" follows "both X" or "both X of the army", and then counts X and what comes after it.

    Behind anything else "both X" is two of X, and "and" joins what they do: "Both leaders met and agreed".
    """
    if reader.word(end) not in PREPOSITIONS:
        return reader.word(end) == "and"
    for k in range(end + 1, min(len(reader.tokens), end + _PAIR_REACH)):
        if reader.word(k) == "and":
            return True
        token = reader.tokens[k]
        if not token.text[0].isalnum() or (token.text.islower() and is_verb(token)):
            return False
    return False


def _is_onward(reader: LineReader, i: int) -> bool:
    """Whether the "forward" at token i is an adverb: "the best way forward", "moved Peru forward"."""
    before = reader.tokens[i - 1] if i else None
    if before is None or speaks_at(reader, i + 1):
        return False
    if before.capital:
        left = start_of_modifiers(reader, i)
        return is_bare(reader.word(left - 1) if left else "")
    describes = before.lower.endswith(_DESCRIBING) and reader.word(i - 2) in gaz.SPECIFIERS
    return not describes and before.lower not in gaz.ROLE_MODIFIERS and is_bare(before.lower)


def _thing_follows(reader: LineReader, i: int) -> bool:
    """Whether a noun that may gather or own people stands before a thing: "family reasons", "a group of ten cars"."""
    if reader.word(i + 1) == "of":
        return people_of(reader, i) is None and reader.word(i - 1) in _OF_AMOUNT and _are_things(reader, i + 2)
    token = reader.tokens[i + 1] if i + 1 < len(reader.tokens) else None
    plural = token is not None and token.text.islower() and token.lower.endswith("s") and len(token.text) > _SHORTEST
    verb = token is not None and (reporting_form(token.lower) is not None or token.lower in NO_NOUNS)
    if not plural or reader.word(i + 2) in _ARTICLES:
        return False
    if reader.word(i - 1) == "for":
        return True  # one person or body needs an article: "for family reasons"
    return not verb and (is_bare(reader.word(i - 1)) or _is_finite(reader.word(i + 2)))  # "the group operates in Peru"


def _are_things(reader: LineReader, i: int) -> bool:
    """Whether a plural that is nobody's stands at token i, perhaps behind a number: "ten motorcycles"."""
    k = i + (reader.word(i).isdigit() or reader.word(i) in gaz.SPECIFIERS or reader.word(i) in NUMERALS)
    plural = k < len(reader.tokens) and reader.tokens[k].text.islower() and reader.word(k).endswith("s")
    return plural and not _are_bodies(reader.word(k)) and not speaks_at(reader, k + 1)


def _are_bodies(word: str) -> bool:
    """Whether a plural is one of bodies or countries: "universities", "nations"."""
    return word in gaz.JOINT_PARTIES or word[:-1] in gaz.BODY_NOUNS or word[:-3] + "y" in gaz.BODY_NOUNS


def _is_finite(word: str) -> bool:
    """Whether a word is a verb, so that the one in -s before it is its subject: "the group stages were late"."""
    return word in BE or word in HAVE or word in MODALS or word in IRREGULAR_PASTS or word.endswith("ed")


def _is_too_bare(reader: LineReader, left: int, i: int, head: str) -> bool:
    """Whether the noun at token i would need a determiner, and has none: "chief", but "police", "residents"."""
    if head in gaz.GROUPS or head in _BARE_BODIES or is_plural_agent(head):
        return False
    if head == "people" and reader.word(i + 1) in PARTICIPLES_OF_SOURCES | {"with"}:
        # "according to people familiar with the matter", "People briefed on the talks said"
        known = max(end_of_cited_tail(reader, i + 1), end_of_tail(reader, i + 1))
        if known > i + 1:
            return False
    return left == i and not (head in gaz.ROLES and (_stands_in_apposition(reader, i) or _is_taken(reader, i)))


def _is_taken(reader: LineReader, i: int) -> bool:
    """Whether the noun at token i is an office that who is named before it has: "Ada Cole was elected mayor"."""
    name = reader.mentions[-1] if reader.mentions else None
    if name is None or not name.name:
        return False
    words = words_between(reader.tokens, behind(name, reader.tokens), i)
    return words in (["is"], ["was"]) or takes_office(words) or is_given_office(name, reader.tokens, i)


def _stands_in_apposition(reader: LineReader, i: int) -> bool:
    """Whether the noun at token i follows a name and a comma and has a complement: "Budi Gun, chief of the agency"."""
    if reader.word(i - 1) != "," or reader.word(i + 1) not in ("of", "at", "for") or not reader.mentions:
        return False
    return bool(reader.mentions[-1].name) and reader.mentions[-1].last == i - 1
