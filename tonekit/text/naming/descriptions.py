"""Words around a role, group or body noun in, a description out: "his Russian counterpart", "the officials"."""

from __future__ import annotations

from typing import NamedTuple

from tonekit.text.document import EntityKind
from tonekit.text.naming.bodies import GOVERNMENTS, end_of_body, last_body_noun, read_acronym
from tonekit.text.naming.complements import COMPLEMENTS, add_held, end_of_complement, is_home
from tonekit.text.naming.groups import RESEARCHERS, is_of_the_study, origin_of, people_of, sort_of
from tonekit.text.naming.lexicon import GAZETTEER
from tonekit.text.naming.modifiers import (
    NUMERALS,
    body_within,
    country_and_modifiers,
    is_adjective,
    start_of_amount,
    start_of_joined_adjectives,
    start_of_modifiers,
)
from tonekit.text.naming.names import gender_of
from tonekit.text.naming.reader import ROLE_HEADS, Mention, Reader
from tonekit.text.naming.roles import role_noun
from tonekit.text.naming.tails import (
    cites,
    end_of_cited_tail,
    end_of_tail,
    is_cited,
    is_plural_agent,
    speaks_at,
    was_cued,
)
from tonekit.text.naming.titles import AFTER_HEAD, add_named
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import BE, HAVE, IRREGULAR_PASTS, MODALS
from tonekit.text.words.ordinary import is_ordinary
from tonekit.text.words.reporting import reporting_form

_ADJECTIVES = frozenset("principal student official executive chief expert patient guard lead host".split())
_DESCRIBED_BODIES = gaz.BODY_NOUNS | gaz.FIRMS
_BODIES = _DESCRIBED_BODIES | gaz.NAME_ONLY_BODY_WORDS
# "Police allege", but "a police report".
_NEVER_NOUNS = frozenset(
    "allege believe accuse insist admit confirm deny warn urge argue announce explain declare say think know".split()
)
_NO_NOUNS = _NEVER_NOUNS | gaz.COMMON | gaz.SAYING | IRREGULAR_PASTS
# Adjectives and verbs when they are written small and no name follows.
_ONLY_TITLES = frozenset(
    "late independent honorable honourable member major general private head chair whip guard saint hon sir lady rep"
    " forward"
    " gen col pc count".split()
)
# Titles by which their holder is called: "the general said".
_RANKS = frozenset("general major lady count chair forward".split())
# Roles that are verbs in front of an article.
_ALSO_VERBS = frozenset(
    "host judge guard pilot coach counsel partner champion head chair engineer witness author advocate".split()
)
# Their holders have a field, of as many words as there are.
_OF_FIELDS = frozenset("minister secretary undersecretary director".split())
_LONGEST_FIELD = 5
# "A senior administration official", but "the government forces them".
_PEOPLE_OF_GOVERNMENTS = frozenset(
    "official officials spokesman spokeswoman spokesperson spokespeople minister ministers worker workers employee"
    " employees lawyer lawyers".split()
)
# Plurals that are verbs, too: "the army forces him".
_PEOPLE = gaz.GROUPS - frozenset(
    "forces partners monitors experts members counters strikes crews troops unions".split()
)
_BEFORE_VERBS = MODALS | {"to"}
# "..., keep migrants safe".
_VERBS = frozenset("keep help let give take find meet protect put bring send get treat visit join lead".split())
_TITLED = gaz.ROLE_MODIFIERS | gaz.OFFICES
# Words in a usual name.
_FULL = 2
_ARTICLES = frozenset(("a", "an", "the"))
_BESIDE_THINGS = frozenset("family staff crew couple group number network band pair".split())
_OF_AMOUNT = frozenset(("a", "an", "another"))
# A shorter word in -s is rather a verb.
_SHORTEST = 5
# What says where somebody has an office.
_PLACING = frozenset("for in at to on of".split())
_VERBS_IN_S = frozenset("suspects judges guards hosts pilots coaches heads chairs doctors nurses".split())
_BEHIND_VERBS = _ARTICLES | frozenset("that it he she they there his her its this".split())
# "One of the victims" is somebody else than the victims.
_SINGLE = frozenset(("one", "another"))
_PARTS = _SINGLE | frozenset("two three four five six some several many most".split())
JOINT = gaz.JOINT_PEOPLE | gaz.JOINT_PARTIES
_BOTH = frozenset(("both", "two"))
# "The sides said" needs no "both".
_ALONE = frozenset(("sides", "parties"))
_THE = frozenset(("the", "these", "those"))
# Whoever of them speaks, nobody tells them apart: "one of the people said".
_NAMELESS = frozenset(("people", "sources"))
# Nouns behind a name that only say what it is a name of.
_CLASSING = frozenset("union airline newspaper broadcaster charity retailer carmaker firm company".split())
# Bodies that need no determiner: "police said".
_BARE_BODIES = frozenset("services police parliament congress military media prosecutors opposition".split())


class _Phrase(NamedTuple):
    """A noun phrase while it is read.

    Attributes:
        left: Its first token without a determiner.
        noun: The token of its noun.
        noun_end: The token behind the noun and what always goes with it ("of staff").
        end: The token behind its complement ("of State").
        head: The noun.
        is_person: Whether the noun is for one person.
    """

    left: int
    noun: int
    noun_end: int
    end: int
    head: str
    is_person: bool


def read_description(reader: Reader, i: int) -> int:
    """A noun phrase around the role, group or body noun at token i: "his Russian counterpart", "officials"."""
    head = role_noun(reader.tokens[i].lower)
    if head in gaz.ROLES and reader.word(i + 1) in gaz.ROLES and reader.tokens[i + 1].text.islower():
        return i + 1  # "deputy director": the second noun is the head
    if head.removesuffix("s") in _ALSO_VERBS and reader.word(i + 1) in _ARTICLES and _may_be_verb(reader, i):
        return i + 1  # "Peru and the United Kingdom host a summit", "the US hosts the summit"
    if head in _ALSO_VERBS and reader.word(i - 1) in _BEFORE_VERBS and reader.word(i - 2) != "according":
        return i + 1  # "to host President X"
    behind_name = head in _VERBS_IN_S and i > 0 and reader.tokens[i - 1].capital
    if behind_name and reader.word(i + 1) in _BEHIND_VERBS and reader.word(i - 2) not in gaz.SPECIFIERS:
        return i + 1  # "Orlo suspects that"
    left = _start_of_phrase(reader, i, head)
    person = head in ROLE_HEADS or not (head in gaz.GROUPS or head in _DESCRIBED_BODIES or head == "people")
    if person and _is_named(reader, i + 1):
        return add_named(reader, left, i, i + 1, reader.end_of_name(i + 1))
    if head == "official" and reader.tokens[i].text.islower() and reader.name_follows(i):
        return i + 1  # "the official IRNA news agency"
    if head in gaz.NAMED_AFTER and reader.tokens[i].text.islower() and _is_named_after(reader, i + 1):
        end = reader.end_of_run(i + 1)
        body = last_body_noun(reader, i + 1, end)
        return _add_named_body(reader, left, i, end if body is None else end_of_body(reader, i + 1, body, end))
    governing = head in GOVERNMENTS and reader.word(i + 1) not in _PEOPLE_OF_GOVERNMENTS
    noun_first = head in _ADJECTIVES or (head in _DESCRIBED_BODIES and not governing)
    if noun_first and _compound_follows(reader, i + 1):
        return i + 1  # "the media conference", "the police car"
    if head == "opposition" and reader.word(i + 1) == "to":
        return i + 1
    if head in _BESIDE_THINGS and _thing_follows(reader, i):
        return i + 1  # "for family reasons", "a couple of tries"
    noun_end = _end_of_plain_office(reader, i + 2 if reader.word(i + 1) in AFTER_HEAD else i + 1)
    if person and noun_end > i + 1 and _is_named(reader, noun_end):
        return add_named(reader, left, i, noun_end, reader.end_of_name(noun_end))  # "chief of staff Ada Cole"
    home_end = end_of_complement(reader, noun_end) if is_home(reader, noun_end) else noun_end
    phrase = _with_complement(reader, _Phrase(left, i, noun_end, home_end, head, person))
    name_end = _end_of_name_behind(reader, phrase) if phrase.end > home_end else phrase.end
    if name_end > phrase.end:
        return add_named(reader, left, i, phrase.end, name_end)  # "director of the Lake Trust Jan Berg"
    people = people_of(reader, i)
    if people is not None:
        phrase = _Phrase(left, people, people + 1, people + 1, reader.tokens[people].lower, person)
    return _describe(reader, phrase)


def _may_be_verb(reader: Reader, i: int) -> bool:
    """Whether the noun at token i may be a verb: no article stands before it, and no modifier but a name."""
    before = reader.tokens[i - 1] if i else None
    return before is None or (before.lower not in gaz.SPECIFIERS and (before.capital or before.lower not in _TITLED))


def _start_of_phrase(reader: Reader, i: int, head: str) -> int:
    """Where the words begin that modify the noun at token i."""
    left = start_of_modifiers(reader, i)
    if left == i and (head in gaz.GROUPS or head == "services" or is_plural_agent(head)) and _is_compound(reader, i):
        left = i - 1
    if head in gaz.GROUPS or is_plural_agent(head):
        left -= left == i and reader.tokens[i - 1].text.islower() and is_adjective(reader, i - 1)  # "religious groups"
        left = start_of_joined_adjectives(reader, left, i)
    return i if _is_cut_off(reader, left, i) else left


def _with_complement(reader: Reader, phrase: _Phrase) -> _Phrase:
    """The phrase with what hangs on its noun: "of State", "for Health", "of the G7"."""
    end = phrase.end
    if reader.word(end) in COMPLEMENTS.get(phrase.head, ("of",)):
        match = GAZETTEER.longest(reader.tokens, end + 2 if reader.word(end + 1) == "the" else end + 1)
        if (match and match.value[0] in ("country", "body")) or phrase.head in gaz.ROLES:
            end = max(end, end_of_complement(reader, end))
    return phrase._replace(end=end)


def _end_of_name_behind(reader: Reader, phrase: _Phrase) -> int:
    """End of the name of two words or more behind a complement, if it is the described person's; else the phrase's."""
    end = reader.end_of_name(phrase.end) if phrase.is_person else phrase.end
    known = GAZETTEER.longest(reader.tokens, phrase.end) is not None
    # "brother of Jan Berg" and "adviser to US President Jan Berg" are somebody else than he.
    other = phrase.head in gaz.KINSHIP or reader.word(phrase.end).rstrip(".") in ROLE_HEADS
    if end <= phrase.end + 1 or known or other or last_body_noun(reader, phrase.end, end) is not None:
        return phrase.end
    return end


def _describe(reader: Reader, phrase: _Phrase) -> int:
    """Add the mention of a noun phrase without a name, unless it describes nobody; give the token to go on with."""
    left, i, head, end = phrase.left, phrase.noun, phrase.head, phrase.end
    determiner = reader.word(left - 1) if left else ""
    owner = determiner in ("'s", "’s")
    bare = determiner not in gaz.SPECIFIERS and not owner
    if determiner == "both" and head not in JOINT and _pairs(reader, end):
        return i + 1  # "both veterans and their spouses"
    if determiner == "no" or (determiner == "both" and head in gaz.BODY_NOUNS - gaz.GROUPS):
        return i + 1  # "No official said so" mentions nobody, nor does "both military and financial help"
    is_title = head in _ONLY_TITLES and reader.tokens[i].text.islower() and reader.word(i + 1) != "of"
    if is_title and not (head in _RANKS and determiner == "the" and left == i and speaks_at(reader, i + 1)):
        return i + 1
    if bare and _too_bare(reader, left, i, head):
        return i + 1
    # "his wife" mentions two people: the pronoun is a mention of its own, though part of the alias.
    start = left if bare or determiner in gaz.POSSESSIVES else left - 1
    owned = None
    if owner:
        start, owned = _start_of_owner(reader, left - 1)
    country, modifiers = country_and_modifiers(reader, start, end, i)
    cited = is_cited(reader, left) or is_cited(reader, left - 1) or was_cued(reader, i)
    if head in ("people", "person") and not (country or cited or speaks_at(reader, end_of_tail(reader, end))):
        return i + 1
    if head in GOVERNMENTS and country and not modifiers:
        first = start + 1 if reader.word(start) == "the" else start
        reader.add(first, end, kind="country", country=country).head = head
        return end
    alias_start = start
    if owner and reader.tokens[i].text.islower() and _owner_is_named(reader, left - 1):
        start = left  # "Christie's deputy" mentions two people
    several = head in gaz.GROUPS and left == i and not owner
    if several and determiner == "two" and reader.word(start - 1) in _THE:
        start, determiner = start - 1, "both"  # "the two leaders"
    owns = reader.word(end) in ("'s", "’s")  # "two of the company's investors" are two of the investors
    one = _start_of_part(reader, start) if not bare and not owner and not owns else start
    body = body_within(reader, one, i) if phrase.is_person or head in gaz.GROUPS else None
    noun = one if body is None else body.last  # "FSB officers" mentions two
    behind = add_held(reader, phrase.noun_end, end)  # and so does "leaders of the G7"
    held = reader.absorb(phrase.noun_end)
    told = phrase.noun_end if held else end
    end = max([end, *(m.last for m in held if m.alias_of is None)])
    mention = _add(reader, noun, told, head)
    if head in _CLASSING and determiner == "the" and held == [] and _is_bare_name(reader, left, i):
        mention.name, mention.name_end = reader.words(left, i), reader.tokens[i - 1].end  # "the GDF union"
    mention.country, mention.modifiers, mention.owner = country, modifiers, owned
    mention.determiner = "" if bare else determiner
    mention.joint = several and not country and (determiner == "both" or (head == "leaders" and determiner in _THE))
    reader.mentions += reversed(held)
    if body is not None:
        mention.inner.append(body)
    if determiner in gaz.POSSESSIVES:
        mention.alias_start = reader.tokens[left - 1].start
    elif alias_start < noun:
        mention.alias_start = reader.tokens[min(one, alias_start)].start
    if mention.plural:
        amount = start_of_amount(reader, min(one, alias_start))
        mention.alias_start = min(mention.alias_start, reader.tokens[amount].start)
    is_any = determiner in _THE and head in _NAMELESS and speaks_at(reader, end)
    if one < start and not is_any:
        mention.plural = reader.word(one) not in _SINGLE
        mention.kind, mention.determiner = ("group" if mention.plural else "person"), reader.word(one)
    part = _start_of_part(reader, alias_start) if owner else alias_start
    if part < alias_start:  # "two of Christie's deputies"
        mention.alias_start, mention.plural = reader.tokens[part].start, reader.word(part) not in _SINGLE
        mention.kind = "group" if mention.plural else "person"
    _add_tail(reader, mention, end, cited=cited)
    mention.cites = cites(reader, mention.first, i, end)
    return max(end, behind)


def _add(reader: Reader, start: int, end: int, head: str) -> Mention:
    """Add a mention of tokens `start` to `end` with what its noun says of it."""
    plural = head in gaz.GROUPS or head == "people" or is_plural_agent(head)
    kind: EntityKind = "group" if plural else "organisation" if head in _BODIES and head not in gaz.ROLES else "person"
    mention = reader.add(start, end, kind=kind)
    mention.head, mention.plural, mention.gender = head, plural, gender_of(head)
    mention.initial = start == reader.first_word()
    return mention


def _add_tail(reader: Reader, mention: Mention, end: int, *, cited: bool) -> None:
    """Let the alias reach over what follows token `end` and says who is meant, or where a group is from."""
    mention.tail = end_of_tail(reader, end)
    if cited and mention.tail == end:
        mention.tail = end_of_cited_tail(reader, end)
    if mention.tail == end and mention.kind == "person":
        end = _end_before_name(reader, end)
    mention.sort = sort_of(reader, mention.head, mention.modifiers, end)
    if mention.head == "people" and end_of_cited_tail(reader, end) > end:
        mention.sort = "sources"  # of a headline, when the text below has "people familiar with the matter"
    if mention.sort == RESEARCHERS:
        mention.kind, mention.plural, mention.origin = "group", True, origin_of(reader, end)
        if mention.owner is not None and is_of_the_study(mention.owner):
            mention.determiner = "the"  # "the study's authors"
    mention.alias_end = reader.tokens[max(mention.tail, end) - 1].end


def _end_before_name(reader: Reader, end: int) -> int:
    """End of "for Peru" behind a noun that ends at token `end`, if a name follows: "the head for Peru, Ada Cole"."""
    start = end + 1 + (reader.word(end + 1) == "the")
    if reader.word(end) not in _PLACING or start >= len(reader.tokens):
        return end
    stop = reader.end_of_run(start) if reader.tokens[start].capital else _end_of_field(reader, start)
    name = stop + 1
    return stop if reader.word(stop) == "," and name < len(reader.tokens) and reader.tokens[name].capital else end


def _is_bare_name(reader: Reader, start: int, end: int) -> bool:
    """Whether tokens `start` to `end` are nothing but capitals, and no land's or faith's: "the | GDF | union"."""
    tokens = reader.tokens[start:end]
    known = GAZETTEER.longest(reader.tokens, start)
    return (
        bool(tokens)
        and all(token.capital and token.lower not in gaz.CREEDS for token in tokens)
        and (known is None or known.value[0] == "body")
    )


def _end_of_field(reader: Reader, i: int) -> int:
    """End of the plain words at token i: "regulatory affairs", of the vice president for them."""
    k = i
    while k < min(len(reader.tokens), i + _LONGEST_FIELD) and reader.tokens[k].text.islower() and _modifies(reader, k):
        k += 1
    return k


def _modifies(reader: Reader, i: int) -> bool:
    word = reader.word(i)
    return word == "and" or (word.isalpha() and word not in _NO_NOUNS and reporting_form(word) is None)


def read_jurisdiction(reader: Reader, i: int) -> bool:
    """Add "the city" of "the city said", whose noun is token `i`; False if it does not speak."""
    if reader.word(i - 1) != "the" or reader.tokens[i].capital:
        return False
    end = i + 1
    if reader.word(end) == "of" and end + 1 < len(reader.tokens) and reader.tokens[end + 1].capital:
        end = reader.end_of_run(end + 1)  # "the city of Lima said"
    if not speaks_at(reader, end) and reader.word(end) not in gaz.ISSUING:
        return False
    mention = reader.add(i - 1, end, kind="organisation")
    mention.head, mention.determiner = reader.word(i), "the"
    return True


def read_joint(reader: Reader, i: int) -> bool:
    """Add "both sides", "the two", whose noun is token `i`; False if it is none such, or says nothing."""
    head = reader.word(i)
    start = i - 1
    if head in gaz.JOINT_PARTIES and reader.word(start) in _BOTH:
        start -= reader.word(start - 1) in _THE
    elif reader.word(start) not in _THE or (head in gaz.JOINT_PARTIES and head not in _ALONE):
        return False
    if reader.tokens[i].capital or not speaks_at(reader, i + 1):
        return False
    mention = reader.add(start, i + 1, kind="group")
    mention.head, mention.determiner, mention.plural, mention.joint = head, "both", True, True
    return True


def _is_named(reader: Reader, i: int) -> bool:
    """Whether somebody's name stands at token i: "minister Ada Cole" or "... Israel Katz", but not "minister US"."""
    end = reader.end_of_name(i)
    if end == i or (end == i + 1 and (reader.tokens[i].acronym or reader.word(i) in gaz.CALENDAR)):
        return False  # "a user ID", "in late August"
    place = GAZETTEER.longest(reader.tokens, i)
    if place is None or (end > i + 1 and reader.tokens[i].text in gaz.GIVEN_NAMES):
        return True
    # "advocate Lima Orlo", whose first name is a town's, too
    surname = reader.word(end - 1)
    is_full = place.value[0] == "place" and place.length == 1 and end == i + _FULL
    return is_full and surname not in gaz.THINGS and surname not in _BODIES and not is_ordinary(surname)


def _is_cut_off(reader: Reader, left: int, i: int) -> bool:
    """Whether a clause begins at the plural at token i: "according to Orlo archaeologists have found none"."""
    cited = left < i and reader.word(left - 1) == "to" and reader.word(left - 2) == "according"
    return cited and reader.tokens[left].capital and reader.word(i + 1) in BE | HAVE | MODALS


def _end_of_plain_office(reader: Reader, end: int) -> int:
    """End of "of mines and energy" behind a role noun that ends at token `end`; `end` if nothing like it follows."""
    if reader.word(end) != "of":
        return end
    named = _end_of_named_field(reader, end + 1) if reader.word(end - 1) in _OF_FIELDS else 0
    if named:
        return named
    k = end + 1
    while k < len(reader.tokens) and reader.tokens[k].text.islower() and reader.word(k) in gaz.OFFICES:
        k += 1
        if reader.word(k) == "and" and reader.word(k + 1) in gaz.OFFICES and reader.tokens[k + 1].text.islower():
            k += 1
    return k if k > end + 1 else end


def _end_of_named_field(reader: Reader, i: int) -> int:
    """End of "emergency preparedness" where a comma and a name follow: "the minister of ..., Ada Cole"; else 0."""
    k = i
    while k < min(len(reader.tokens), i + _LONGEST_FIELD) and reader.tokens[k].text.islower():
        if not reader.word(k).isalpha() or (reader.word(k) in gaz.COMMON and reader.word(k) != "and"):
            return 0
        k += 1
    is_named = k > i and reader.word(k) == "," and k + 1 < len(reader.tokens) and reader.tokens[k + 1].capital
    return k if is_named and _is_named(reader, k + 1) else 0


def _is_named_after(reader: Reader, i: int) -> bool:
    """Whether the name at token i is that of the body whose noun stands before: "the law firm Sidley Austin"."""
    if i >= len(reader.tokens) or not reader.tokens[i].capital or reader.has_gap(i) or reader.opens_anew(i):
        return False
    word = reader.word(i)
    if (
        word.rstrip(".") in ROLE_HEADS
        or word in gaz.COMMON
        or word in gaz.CREEDS
        or reader.tokens[i].text in gaz.GIVEN_NAMES
    ):
        return False
    end = reader.end_of_run(i)
    return end - i < 5 and GAZETTEER.longest(reader.tokens, i) is None


def _add_named_body(reader: Reader, left: int, head: int, end: int) -> int:
    """Add the body whose noun is token `head` and whose name stands behind it."""
    country, modifiers = country_and_modifiers(reader, left, head + 1, head)
    mention = reader.add(left, end, kind="organisation", name=reader.words(head + 1, end))
    mention.title = (reader.tokens[left].start, reader.tokens[head].end)
    mention.head, mention.country, mention.modifiers = reader.tokens[head].lower, country, modifiers
    return read_acronym(reader, mention, end)


def _start_of_part(reader: Reader, start: int) -> int:
    """Start of "one of the victims", of which "the victims" begins at token `start`."""
    if reader.word(start - 1) == "of" and reader.word(start - 2) in _PARTS:
        return start - 2
    return start


def _compound_follows(reader: Reader, i: int) -> bool:
    """Whether the word at token i looks like the noun that a noun in front of it modifies: no verb, no adverb."""
    if i >= len(reader.tokens):
        return False
    token = reader.tokens[i]
    if token.text in _PEOPLE:
        return True  # "company executives"
    plain = token.text.islower() and token.text.isalpha() and token.lower not in _NO_NOUNS
    return plain and not token.lower.endswith(("s", "ed", "ing", "ly"))


def _pairs(reader: Reader, end: int) -> bool:
    """Whether "and" follows soon behind "both X": it then counts X and what comes after, rather than two of X."""
    for k in range(end, min(len(reader.tokens), end + _LONGEST_FIELD)):
        if reader.word(k) == "and":
            return True
        if not reader.tokens[k].text[0].isalnum():
            return False
    return False


def _thing_follows(reader: Reader, i: int) -> bool:
    """Whether a noun that may gather or own people stands before a thing: "family reasons", "a group of ten cars"."""
    if reader.word(i + 1) == "of":
        return people_of(reader, i) is None and reader.word(i - 1) in _OF_AMOUNT and _are_things(reader, i + 2)
    token = reader.tokens[i + 1] if i + 1 < len(reader.tokens) else None
    plural = token is not None and token.text.islower() and token.lower.endswith("s") and len(token.text) > _SHORTEST
    verb = token is not None and (reporting_form(token.lower) is not None or token.lower in _NO_NOUNS)
    bare = reader.word(i - 1) == "for"  # one person or body needs an article: "for family reasons"
    return plural and (bare or not verb) and reader.word(i + 2) not in _ARTICLES


def _are_things(reader: Reader, i: int) -> bool:
    """Whether a plain plural stands at token i, perhaps behind a number: "ten motorcycles"."""
    k = i + (reader.word(i).isdigit() or reader.word(i) in gaz.SPECIFIERS or reader.word(i) in NUMERALS)
    return k < len(reader.tokens) and reader.tokens[k].text.islower() and reader.word(k).endswith("s")


def _is_compound(reader: Reader, i: int) -> bool:
    """Whether a plain noun modifies the bare plural at token i: "according to wildlife officials"."""
    token = reader.tokens[i - 1] if i > 1 else None
    if token is None or not token.text.islower() or not token.text.isalpha() or token.lower in _NO_NOUNS:
        return False
    verb = token.lower in _VERBS or reporting_form(token.lower) is not None
    if verb or token.lower.endswith(("ed", "ing", "ly")):
        return False
    before = reader.word(i - 2)
    return before == "by" or not before[0].isalnum() or (before == "to" and reader.word(i - 3) == "according")


def _too_bare(reader: Reader, left: int, i: int, head: str) -> bool:
    if head in gaz.GROUPS or head in _BARE_BODIES or is_plural_agent(head):
        return False
    if head == "people" and end_of_cited_tail(reader, i + 1) > i + 1:
        return False
    return left == i and not (head in gaz.ROLES and _stands_in_apposition(reader, i))


def _stands_in_apposition(reader: Reader, i: int) -> bool:
    """Whether the noun at token i follows a name and a comma and has a complement: "Budi Gun, chief of the agency"."""
    if reader.word(i - 1) != "," or reader.word(i + 1) not in ("of", "at", "for") or not reader.mentions:
        return False
    return bool(reader.mentions[-1].name) and reader.mentions[-1].last == i - 1


def _owner_is_named(reader: Reader, possessive: int) -> bool:
    """Whether the mention in front of the possessive at that token names an actor of its own."""
    mention = reader.mentions[-1] if reader.mentions else None
    named = mention is not None and mention.last == possessive and bool(mention.name)
    return named and mention is not None and mention.kind in ("person", "organisation", None) and not mention.place


def _start_of_owner(reader: Reader, possessive: int) -> tuple[int, str | None]:
    """Start and text of the mention in front of the possessive at that token."""
    for mention in reversed(reader.mentions):
        if mention.last == possessive:
            return mention.first, " ".join(mention.name) or None
        if mention.last < possessive:
            break
    for j in range(possessive - 1, max(-1, possessive - 4), -1):  # "the sultanate's environment minister"
        if reader.tokens[j].lower in gaz.SPECIFIERS:
            return j, " ".join(reader.words(j, possessive))
        if not reader.tokens[j].text.isalpha():
            break
    return possessive + 1, None
