"""Words around a role, group or body noun in, a description out: "his Russian counterpart", "the officials"."""

from __future__ import annotations

from typing import NamedTuple

from tonekit.text.document import EntityKind
from tonekit.text.naming.phrases.complements import COMPLEMENTS, add_held, end_of_complement, is_home
from tonekit.text.naming.phrases.fields import end_before_name, end_of_plain_office
from tonekit.text.naming.phrases.heads import DESCRIBED_BODIES, is_bare, is_no_head, is_nobody, modifies_thing
from tonekit.text.naming.phrases.predicates import is_predicate
from tonekit.text.naming.phrases.titles import AFTER_HEAD, add_named, is_named
from tonekit.text.naming.phrases.worth import past_aside
from tonekit.text.naming.proper_names.bodies import GOVERNMENTS, end_of_body, read_acronym
from tonekit.text.naming.proper_names.body_heads import last_body_noun
from tonekit.text.naming.proper_names.groups import RESEARCHERS, is_of_the_study, origin_of, people_of, sort_of
from tonekit.text.naming.proper_names.modifiers import (
    NUMERALS,
    body_within,
    country_and_modifiers,
    owner_is_named,
    start_of_amount,
    start_of_owner,
    start_of_phrase,
)
from tonekit.text.naming.proper_names.roles import is_premier, role_noun
from tonekit.text.naming.proper_names.tails import (
    cites,
    end_of_cited_tail,
    end_of_tail,
    is_cited,
    is_plural_agent,
    speaks_at,
    was_cued,
)
from tonekit.text.naming.terms.lexicon import GAZETTEER
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.names import gender_of
from tonekit.text.naming.terms.reader import ROLE_HEADS, LineReader
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.ordinary import is_ordinary

_BODIES = DESCRIBED_BODIES | gaz.NAME_ONLY_BODY_WORDS
# What newspapers say of people and of no firm.
_SAID_OF_PEOPLE = frozenset("slain late murdered killed jailed arrested detained retired veteran former".split())
# "One of the victims" is somebody else than the victims.
_SINGLE = frozenset(("one", "another"))
_PARTS = _SINGLE | frozenset("two three four five six some several many most".split())
_BOTH = frozenset(("both", "two"))
# "The sides said" needs no "both".
_ALONE = frozenset(("sides", "parties"))
_THE = frozenset(("the", "these", "those"))
_OWN = frozenset(("'s", "’s"))
# Whoever of them speaks, nobody tells them apart: "one of the people said".
_NAMELESS = frozenset(("people", "sources"))
# Nouns behind a name that only say what it is a name of.
_CLASSING = frozenset(
    "union airline newspaper broadcaster charity retailer carmaker firm company chain website platform".split()
)


# With these begins what tells somebody from all others of his sort.
_NARROWING = frozenset("who whom whose that of for to from at with".split())


# What statements say of a whole people: "the brotherly people of Peru".
_PRAISING = frozenset("brotherly fraternal friendly brave courageous heroic resilient great proud".split())
# What "PM" stands for.
_PREMIER, _OF_PREMIERS = "minister", frozenset(("prime",))


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


class _Opening(NamedTuple):
    """How a noun phrase begins.

    Attributes:
        whole: Its first token, an owner included.
        start: The first token of what it mentions itself: "Christie's deputy" mentions two people.
        determiner: The article or possessive in front, in lower case, or "".
        owner: The name before a possessive, or None.
        is_owned: A possessive 's stands in front.
        is_bare: Nothing stands in front that determines it.
        is_several: It is nothing but a noun for several people.
    """

    whole: int
    start: int
    determiner: str
    owner: str | None
    is_owned: bool
    is_bare: bool
    is_several: bool


def read_description(reader: LineReader, i: int) -> int:
    """A noun phrase around the role, group or body noun at token i: "his Russian counterpart", "officials"."""
    head = _PREMIER if is_premier(reader, i) else role_noun(reader.tokens[i].lower)
    if is_no_head(reader, i, head):
        return i + 1
    left = start_of_phrase(reader, i, head)
    left -= reader.word(left - 1) in NUMERALS and reader.word(left - 2) in _OWN  # "Orlo's | five investors"
    person = head in ROLE_HEADS or not (head in gaz.GROUPS or head in DESCRIBED_BODIES or head == "people")
    person |= head == "broadcaster" and reader.word(i - 1) in _SAID_OF_PEOPLE  # "the slain broadcaster Ada Cole"
    if person and is_named(reader, i + 1):
        return add_named(reader, left, i, i + 1, reader.end_of_name(i + 1))
    if head in gaz.NAMED_AFTER and reader.tokens[i].text.islower() and _is_named_after(reader, i + 1):
        return _add_named_body(reader, left, i)
    if modifies_thing(reader, i, head):
        return i + 1
    noun_end = end_of_plain_office(reader, i + 2 if reader.word(i + 1) in AFTER_HEAD else i + 1)
    if person and noun_end > i + 1 and is_named(reader, noun_end):
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


def _with_complement(reader: LineReader, phrase: _Phrase) -> _Phrase:
    """The phrase with what hangs on its noun: "of State", "for Health", "of the G7"."""
    end = phrase.end
    if reader.word(end) in COMPLEMENTS.get(phrase.head, ("of",)):
        match = GAZETTEER.longest(reader.tokens, end + 2 if reader.word(end + 1) == "the" else end + 1)
        if (match and match.value[0] in ("country", "body")) or phrase.head in gaz.ROLES:
            end = max(end, end_of_complement(reader, end))
    return phrase._replace(end=end)


def _end_of_name_behind(reader: LineReader, phrase: _Phrase) -> int:
    """End of the name of two words or more behind a complement, if it is the described person's; else the phrase's."""
    end = reader.end_of_name(phrase.end) if phrase.is_person else phrase.end
    known = GAZETTEER.longest(reader.tokens, phrase.end) is not None
    # "brother of Jan Berg" and "adviser to US President Jan Berg" are somebody else than he.
    other = phrase.head in gaz.KINSHIP or reader.word(phrase.end).rstrip(".") in ROLE_HEADS
    if end <= phrase.end + 1 or known or other or last_body_noun(reader, phrase.end, end) is not None:
        return phrase.end
    return end


def _describe(reader: LineReader, phrase: _Phrase) -> int:
    """Add the mention of a noun phrase without a name, unless it describes nobody; give the token to go on with."""
    left, i, head, end = phrase.left, phrase.noun, phrase.head, phrase.end
    if is_nobody(reader, left, i, head):
        return i + 1
    opening = _opening_of(reader, phrase)
    country, modifiers = country_and_modifiers(reader, opening.whole, end, i)
    modifiers |= _OF_PREMIERS if is_premier(reader, i) else frozenset()
    cited = is_cited(reader, left) or is_cited(reader, left - 1) or was_cued(reader, i)
    if head in ("people", "person") and not (country or cited or speaks_at(reader, end_of_tail(reader, end))):
        return i + 1
    if head in GOVERNMENTS and country and modifiers <= _PRAISING:
        first = opening.whole + (reader.word(opening.whole) == "the")
        reader.add(first, end, kind="country", country=country).head = head
        return end
    one = opening.start
    if not opening.is_bare and not opening.is_owned and reader.word(end) not in _OWN:
        one = _start_of_part(reader, one)  # "two of the company's investors" are two of the investors
    body = body_within(reader, one, i) if phrase.is_person or head in gaz.GROUPS else None
    noun = one if body is None else body.last  # "FSB officers" mentions two
    behind = add_held(reader, phrase.noun_end, end)  # and so does "leaders of the G7"
    held = reader.absorb(phrase.noun_end)
    mention = _add(reader, noun, phrase.noun_end if held else end, head)
    end = max([end, *(m.last for m in held if m.alias_of is None)])
    if head in _CLASSING and opening.determiner == "the" and held == [] and _is_bare_name(reader, left, i):
        mention.name, mention.name_end = reader.words(left, i), reader.tokens[i - 1].end  # "the GDF union"
    mention.country, mention.modifiers, mention.owner = country, modifiers, opening.owner
    if opening.is_owned:
        mention.of_owner = modifiers - country_and_modifiers(reader, left, end, i)[1]
    mention.determiner = "" if opening.is_bare else opening.determiner
    mention.initial = one == reader.first_word()
    joins = opening.determiner == "both" or (head == "leaders" and opening.determiner in _THE)
    mention.joint = opening.is_several and not country and joins
    reader.mentions += reversed(held)
    if body is not None:
        mention.inner.append(body)
    _reach_back(reader, mention, opening, one, end)
    _add_tail(reader, mention, end, cited=cited)
    mention.cites = cites(reader, mention.first, i, end)
    mention.narrowed = reader.word(phrase.noun_end) in _NARROWING
    mention.predicate = is_predicate(reader, mention, opening.start, end)
    return max(end, behind)


def _opening_of(reader: LineReader, phrase: _Phrase) -> _Opening:
    left = phrase.left
    determiner = reader.word(left - 1) if left else ""
    is_owned, bare = determiner in _OWN, is_bare(determiner)
    # "his wife" mentions two people: the pronoun is a mention of its own, though part of the alias.
    whole, owner = (left if bare or determiner in gaz.POSSESSIVES else left - 1), None
    if is_owned:
        whole, owner = start_of_owner(reader, left - 1)
    start = whole
    if is_owned and reader.tokens[phrase.noun].text.islower() and owner_is_named(reader, left - 1):
        start = left
    is_several = phrase.head in gaz.GROUPS and left == phrase.noun and not is_owned
    if is_several and determiner == "two" and reader.word(start - 1) in _THE:
        start, determiner = start - 1, "both"  # "the two leaders"
    return _Opening(whole, start, determiner, owner, is_owned, bare, is_several)


def _reach_back(reader: LineReader, mention: Mention, opening: _Opening, one: int, end: int) -> None:
    """Let the alias begin with the owner, the amount, the part: of "two of Christie's deputies" with "two".

    Args:
        reader: The sentence.
        mention: The mention of the phrase.
        opening: How the phrase begins.
        one: The first token of "one of the victims", or of the phrase.
        end: The token behind the phrase.
    """
    determiner, whole = opening.determiner, opening.whole
    if determiner in gaz.POSSESSIVES:
        mention.alias_start = reader.tokens[whole - 1].start
    elif whole < mention.first:
        mention.alias_start = reader.tokens[min(one, whole)].start
    if mention.plural:
        amount = start_of_amount(reader, min(one, whole))
        mention.alias_start = min(mention.alias_start, reader.tokens[amount].start)
    is_any = determiner in _THE and mention.head in _NAMELESS and speaks_at(reader, end)
    if one < opening.start and not is_any:
        mention.plural = reader.word(one) not in _SINGLE
        mention.kind, mention.determiner = ("group" if mention.plural else "person"), reader.word(one)
    part = _start_of_part(reader, whole) if opening.is_owned else whole
    if part < whole:
        mention.alias_start, mention.plural = reader.tokens[part].start, reader.word(part) not in _SINGLE
        mention.determiner = reader.word(part)
        mention.kind = "group" if mention.plural else "person"


def _add(reader: LineReader, start: int, end: int, head: str) -> Mention:
    """Add a mention of tokens `start` to `end` with what its noun says of it."""
    plural = head in gaz.GROUPS or head == "people" or is_plural_agent(head)
    kind: EntityKind = "group" if plural else "organisation" if head in _BODIES and head not in gaz.ROLES else "person"
    mention = reader.add(start, end, kind=kind)
    mention.head, mention.plural, mention.gender = head, plural, gender_of(head)
    mention.initial = start == reader.first_word()
    return mention


def _add_tail(reader: LineReader, mention: Mention, end: int, *, cited: bool) -> None:
    """Let the alias reach over what follows token `end` and says who is meant, or where a group is from."""
    mention.tail = end_of_tail(reader, end, plural=mention.plural)
    if cited and mention.tail == end:
        mention.tail = end_of_cited_tail(reader, end)
    if mention.tail == end and mention.kind == "person":
        end = end_before_name(reader, mention.head, end)
    mention.sort = sort_of(reader, mention.head, mention.modifiers, end)
    if mention.head == "people" and end_of_cited_tail(reader, end) > end:
        mention.sort = "sources"  # of a headline, when the text below has "people familiar with the matter"
    if mention.sort == RESEARCHERS:
        mention.kind, mention.plural, mention.origin = "group", True, origin_of(reader, end)
        if mention.owner is not None and is_of_the_study(mention.owner):
            mention.determiner = "the"  # "the study's authors"
    mention.alias_end = reader.tokens[max(mention.tail, end) - 1].end


def _is_bare_name(reader: LineReader, start: int, end: int) -> bool:
    """Whether tokens `start` to `end` are nothing but capitals, and no land's or faith's: "the | GDF | union"."""
    tokens = reader.tokens[start:end]
    known = GAZETTEER.longest(reader.tokens, start)
    return (
        bool(tokens)
        and tokens[-1].lower not in gaz.THINGS  # "the Lima Island chain"
        and all(token.capital and token.lower not in gaz.CREEDS for token in tokens)
        and (known is None or known.value[0] == "body")
    )


def read_jurisdiction(reader: LineReader, i: int) -> bool:
    """Add "the city" of "the city said", whose noun is token `i`; False if it does not speak."""
    if reader.word(i - 1) != "the" or reader.tokens[i].capital:
        return False
    end = i + 1
    if reader.word(end) == "of" and end + 1 < len(reader.tokens) and reader.tokens[end + 1].capital:
        end = reader.end_of_run(end + 1)  # "the city of Lima said"
    opens = i - 1 == reader.first_word()
    verb = past_aside(reader.tokens, end) if opens else end  # "The hospital, which was late, said"
    if not speaks_at(reader, verb) and reader.word(verb) not in gaz.ISSUING:
        return False
    mention = reader.add(i - 1, end, kind="organisation")
    mention.head, mention.determiner = reader.word(i), "the"
    return True


def read_joint(reader: LineReader, i: int) -> bool:
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


def _is_named_after(reader: LineReader, i: int) -> bool:
    """Whether the name at token i is that of the body whose noun stands before: "the law firm Sidley Austin"."""
    if i >= len(reader.tokens) or not reader.tokens[i].capital or reader.has_gap(i) or reader.opens_anew(i):
        return False
    word, end = reader.word(i), reader.end_of_run(i)
    titled = word.rstrip(".") in ROLE_HEADS and word not in gaz.CREEDS
    if titled or reader.tokens[i].text in gaz.GIVEN_NAMES:
        return False
    known = GAZETTEER.longest(reader.tokens, i)
    body = last_body_noun(reader, i, end)
    if body is not None and body >= i + (known.length if known is not None else 1):
        return True  # "the main opposition New Lake Party"
    if word in gaz.COMMON or word in gaz.CREEDS:
        return False
    if known is not None and known.value[0] == "body":
        return i + known.length == end and reader.word(end) not in ("'s", "’s")  # "the militant group Hamas"
    return end - i < 5 and known is None


def read_opening_firm(reader: LineReader, i: int, j: int) -> int | None:
    """A firm behind the noun that opens the sentence: "Chipmaker Orlo", but "Airline Pilots Association"."""
    if i != reader.first_word() or reader.word(i) not in gaz.FIRMS_ALONE or not _is_named_after(reader, i + 1):
        return None
    is_part = is_ordinary(reader.word(i + 1)) and last_body_noun(reader, i + 1, j) is not None
    return None if is_part else _add_named_body(reader, i, i)


def _add_named_body(reader: LineReader, left: int, head: int) -> int:
    """Add the body whose noun is token `head` and whose name stands behind it."""
    end = reader.end_of_run(head + 1)
    if reader.word(end) == "&" and reader.name_follows(end):
        end = reader.end_of_run(end + 1)
    body = last_body_noun(reader, head + 1, end)
    end = end if body is None else end_of_body(reader, head + 1, body, end)
    country, modifiers = country_and_modifiers(reader, left, head + 1, head)
    mention = reader.add(left, end, kind="organisation", name=reader.words(head + 1, end))
    mention.title = (reader.tokens[left].start, reader.tokens[head].end)
    mention.head, mention.country, mention.modifiers = reader.tokens[head].lower, country, modifiers
    return read_acronym(reader, mention, end)


def _start_of_part(reader: LineReader, start: int) -> int:
    """Start of "one of the victims", of which "the victims" begins at token `start`."""
    whole = start - (reader.word(start) in NUMERALS and reader.word(start - 1) in _THE)  # "one of the | two people"
    if reader.word(whole - 1) == "of" and reader.word(whole - 2) in _PARTS:
        return whole - 2
    return start
