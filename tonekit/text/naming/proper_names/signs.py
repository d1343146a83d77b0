"""An undecided name in, what its spelling and its neighbours say of its kind out: a body's, a thing's, a place's.

News introduces people with their first names or titles. A lone name that owns shares or a website, that "a bank" or
"which" takes up, or whose capitals stand inside the word, is a firm's or a medium's (`placing` knows places).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tonekit.text.naming.proper_names.called import APPOSED_WITHIN, ARTICLE_WITHIN, BODILY_NOUNS, is_apposed
from tonekit.text.naming.proper_names.placing import TIES, is_place_name, is_team
from tonekit.text.naming.terms.acronyms import abridges
from tonekit.text.naming.terms.lexicon import GAZETTEER
from tonekit.text.naming.terms.names import fold
from tonekit.text.naming.terms.tokens import Token
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import SINGULAR_PRONOUNS
from tonekit.text.words.ordinary import is_ordinary

# What bodies have, and people hardly: "Orlo's shares", "Orlo users".
_BELONGINGS = frozenset(
    "headquarters website site app apps platform platforms server servers shares shareholders stock stocks store stores"
    " user users customer customers subscribers readers employee employees workforce subsidiary subsidiaries factory"
    " factories plant plants branch branches flight flights plane planes fleet products product software services"
    " revenue revenues sales profits investors ceo executive board chairman executives spokesperson spokeswoman"
    " database databases journalists journalist reporter reporters newsroom network account accounts operations".split()
)
_OF_PRESIDENTS = frozenset("order orders action actions power powers privilege decree decrees authority".split())
# Those of them that stand behind the name itself.
_ATTRIBUTED = _BELONGINGS - frozenset(
    "board spokesperson spokeswoman products product sales services operations site plant chairman network account"
    " accounts".split()
)
_POSTING = frozenset(
    "posted posts post posting wrote writes tweeted shared streamed published uploaded account".split()
)
# Whom parties have.
_LEADING = frozenset("leader co-leader founder co-founder lawmakers mps manifesto".split())
# "Orlo, founded in 2014": nobody is.
_FOUNDED = frozenset("founded headquartered owned listed established".split())
# Whose people they are is a body: "Orlo users".
PEOPLE_OF_BODIES = frozenset(
    "users customers subscribers employees shareholders investors executives journalists reporters engineers".split()
)
_SPOKESPEOPLE = frozenset("spokesman spokeswoman spokesperson".split())
# "Orlo have lost": bodies have verbs in the plural, too.
_PLURAL_VERBS = frozenset("have are were".split())
_ASKING = frozenset(
    "did does do will would can could shall should may might must to let make made see saw help".split()
)
# What a body has, and people hardly: "the founder of Orlo".
_HAD_BY_BODIES = (
    PEOPLE_OF_BODIES
    | _SPOKESPEOPLE
    | frozenset(
        "ceo cfo coo chairman chairwoman chairperson founder co-founder cofounder executive employee member members"
        " subsidiary headquarters shares branch offices board".split()
    )
)
_HELD_IN = frozenset("shares stake stakes shareholder shareholders investor investors".split())
# Whose title begins with a body's name: "Orlo leader Ada Cole"; towns have mayors and governors.
LED_BY = _SPOKESPEOPLE | frozenset(
    "leader mp ceo chairman chairwoman chairperson chair founder co-founder executive official organiser organizer"
    " candidate lawmaker analyst activist boss editor engineer coach captain manager striker midfielder defender"
    " goalkeeper winger".split()
)
# Who works at a body: "an engineer at Orlo", but "a winner at Orlo".
_EMPLOYED = PEOPLE_OF_BODIES | frozenset(
    "analyst director economist editor engineer executive fellow lawyer lecturer manager partner professor"
    " programmer researcher scientist strategist".split()
)
# Within so many words a pronoun takes up a subject.
_NEAR = 12
_TELLING = frozenset("told tell tells telling".split())
_NO_SUBJECTS = gaz.COMMON | gaz.CALENDAR | gaz.ROLES
# Within so many words a sentence has its subject, and says whose words it gives.
_OPENS, _LONGEST_CLAUSE = 2, 60
_COMPANIES = frozenset("company firm retailer airline carmaker bank charity group".split())
_SAID = frozenset("said says".split())
# "Orlo said it would": what firms say of themselves; people say so of the weather.
_BE = frozenset("be been take taken mean meant".split())
_OF_FIRMS = frozenset("would will had has plans planned expects expected".split())
# "Orlo Gummi today announced": so firms write of themselves.
_RELEASED = frozenset("announced reported launched unveiled".split())
_NEUTER = frozenset(("its", "itself"))
# "The head of the corps, X": he is no corps.
_BESIDE_BODIES = frozenset("of at for from with in to".split())
# "UpGuard", "JetBlue", but "McCain" and "LaRose".
_CAMEL = re.compile(r"[A-Z][a-z]+[A-Z][A-Za-z]*")
_ENDINGS, _SHORTEST = ("news", "media", "bank", "corp", "soft", "gaz", "neft"), 6
_PREFIXES = ("Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Von", "Fitz", "O")
_ADJECTIVAL = ("ic", "an", "ese", "ist", "ish", "ean", "ern", "ar", "al")


def bodily_points(name: Sequence[str], tokens: Sequence[Token], first: int, last: int) -> int:
    """Give points for being a body's name, from one occurrence: tokens `first` to `last`."""
    ahead = [token.lower for token in tokens[last : last + 12]]
    after, next_but_one = [*ahead, "", ""][:2]
    points = 0
    if after in ("'s", "’s", "'"):
        owned = next((k for k in (1, 2) if ahead[k : k + 1] and ahead[k] in _BELONGINGS), None)
        points += 2 * (owned is not None and not _is_executive_order(ahead[owned : owned + 2]))
    points += 2 * (after in _ATTRIBUTED) + 2 * (first < _OPENS and _is_firm_that_says(tokens, last))
    points += 2 * _is_headed(name, tokens, first) + (after == "," and next_but_one == "which")
    said_to_be = _is_said_to_be(name, tokens, first, last, ahead)
    if not said_to_be and takes_up(tokens, first, last):
        points -= 2
    points += 3 * said_to_be
    strange = name[0] not in gaz.GIVEN_NAMES and fold(name[-1]) not in gaz.SURNAMES
    points += 2 * (
        strange
        and after in _SAID
        and next_but_one == "it"
        and "".join(ahead[2:3]) in _OF_FIRMS
        and _BE.isdisjoint(ahead[3:5])
    )
    points += 2 * (strange and len(name) > 1 and _acts_as_firm(ahead))
    one = not name[-1].endswith(("s", "ae")) or is_team(name)
    points += 2 * (one and after in _PLURAL_VERBS and _is_alone(tokens, first))
    points += 4 * (len(name) == 1 and tokens[first].acronym and (after in gaz.ROLES or after in gaz.GROUPS))
    owner = next((k for k, word in enumerate(ahead) if word in _NEUTER), None)
    if owner is not None:
        points += 1 + ("".join(ahead[owner + 1 : owner + 2]) in _BELONGINGS)  # "its shares"
    behind_on = first > 1 and tokens[first - 1].lower == "on"
    points += 2 * (behind_on and any(token.lower in _POSTING for token in tokens[max(0, first - 6) : first - 1]))
    points += 2 * any(_is_camel(word) for word in name) + 4 * _is_compound(name[-1])
    if len(name) > 1 and name[-1] in gaz.COUNTRY_BY_NAME and name[0] not in gaz.GIVEN_NAMES:
        part = is_place_name(name) or is_ordinary(name[0].lower()) or name[0].endswith(_ADJECTIVAL)
        points += 2 * (not part)  # "Orlo Peru", but "Inner Peru" and "Peninsular Peru"
    return points


def _acts_as_firm(ahead: Sequence[str]) -> bool:
    """Whether the words behind a name begin a press release, or tell of a bid in figures."""
    first, second, third = [*ahead, "", "", ""][:3]
    bids = first in ("has", "have") and second == "offered" and third[:1].isdigit()
    return bids or (first == "today" and second in _RELEASED)


def _is_one(teller: Token) -> bool:
    """Whether one person tells something, as far as the word tells: "Berg", "she", but "friends"."""
    several = teller.lower in gaz.COMMON or (teller.lower.endswith("s") and is_ordinary(teller.lower))
    return teller.lower in SINGULAR_PRONOUNS or (teller.capital and not several)


def _is_firm_that_says(tokens: Sequence[Token], last: int) -> bool:
    """Whether what a sentence tells of its subject is what, behind a comma, "the company said"."""
    words = [token.lower for token in tokens[last : last + _LONGEST_CLAUSE]]
    comma = next((k for k, word in enumerate(words[:-3]) if word == "," and words[k + 1] == "the"), 0)
    return comma > 0 and words[comma + 2] in _COMPANIES and words[comma + 3] in _SAID


def takes_up(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a pronoun for one person takes up the name of tokens `first` to `last`: "Moran left his hat".

    Another name is taken up in "With Orlo, Berg discusses her work", and may be in "Berg told Orlo that he was ill".
    """
    if first > 1 and tokens[first - 1].lower in _TELLING and _is_one(tokens[first - 2]):
        return False
    for k in range(last, min(len(tokens), last + _NEAR)):
        token = tokens[k]
        if token.lower in SINGULAR_PRONOUNS:
            # "Orlo have sold him, she said": who says it may be anybody.
            return tokens[k - 1].text != "," or "".join(t.lower for t in tokens[k + 1 : k + 2]) not in _SAID
        known = token.lower in _NO_SUBJECTS or GAZETTEER.longest(tokens, k) is not None
        if token.capital and (token.text in gaz.GIVEN_NAMES or not known):
            return False
    return False


def _is_executive_order(owned: Sequence[str]) -> bool:
    """Whether what somebody owns is what presidents, not firms, have: "her executive order"."""
    return owned[0] == "executive" and owned[1:] != [] and owned[1] in _OF_PRESIDENTS


def _is_said_to_be(name: Sequence[str], tokens: Sequence[Token], first: int, last: int, ahead: Sequence[str]) -> bool:
    """Whether the words beside a name call it a body, whoever "he" behind it is: "Orlo, the party that he left"."""
    after, next_but_one = [*ahead, "", ""][:2]
    if after in ("'s", "’s") and next_but_one in _LEADING:
        return True
    told = ahead[3:4] if ahead[1:3] in (["which", "is"], ["which", "was"]) else ahead[1:2]  # ", which is owned by"
    if after in (",", "is", "was") and (is_apposed(ahead) or (after == "," and not _FOUNDED.isdisjoint(told))):
        return True
    described = (not after or not after[0].isalnum()) and _is_described(tokens, first)
    return described or (len(name) > 1 and _is_shortened(name, tokens, last))


def _is_alone(tokens: Sequence[Token], first: int) -> bool:
    """Whether nothing stands before a name that would let people have a verb in the plural: "Ada and Orlo have"."""
    before = [token.lower for token in tokens[max(0, first - ARTICLE_WITHIN) : first]]
    return _ASKING.isdisjoint(before) and (not before or before[-1] not in (*TIES, "of"))


def _is_headed(name: Sequence[str], tokens: Sequence[Token], first: int) -> bool:
    """Whether "the chief executive of" stands before a name, or "spokesman for", "an engineer at"."""
    if first < 2:
        return False
    if tokens[first - 1].text.islower() and tokens[first - 1].lower not in gaz.COMMON:
        classed = first - 1 - (tokens[first - 2].lower == "the")
        at_work = classed > 1 and tokens[classed - 1].lower == "at"
        return at_work and tokens[classed - 2].lower in _EMPLOYED  # "an analyst at the broker X"
    tie, noun = tokens[first - 1].lower, tokens[first - 2].lower
    if tie == "of" and len(name) > 1 and _is_person_before(tokens, first - 1):
        return True  # "Ada Cole of Orlo Marine said"
    if noun in _SPOKESPEOPLE and len(name) > 1 and fold(name[-1]) in gaz.SURNAMES:
        return False  # people have them, too
    if tie == "in" and noun in _HELD_IN:
        return True  # "shares in Orlo"
    return (tie in ("of", "for") and noun in _HAD_BY_BODIES) or (tie == "at" and noun in _EMPLOYED)


def _is_person_before(tokens: Sequence[Token], i: int) -> bool:
    """Whether a first name and a surname end before token i, and nothing of them is a body's."""
    named = i > 1 and tokens[i - 2].text in gaz.GIVEN_NAMES and tokens[i - 1].capital
    return named and tokens[i - 1].lower not in BODILY_NOUNS | gaz.THINGS


def _is_described(tokens: Sequence[Token], first: int) -> bool:
    """Whether "the Russian space agency," stands before a name; not "an economist at the agency,"."""
    if first < APPOSED_WITHIN // 2 or tokens[first - 1].text != "," or tokens[first - 2].lower not in BODILY_NOUNS:
        return False
    for k in range(first - 3, max(-1, first - 3 - APPOSED_WITHIN), -1):
        if tokens[k].lower in gaz.SPECIFIERS or tokens[k].lower == "'s":
            return k < 2 or tokens[k - 1].lower not in _BESIDE_BODIES or tokens[k - 2].lower not in gaz.ROLES
        if tokens[k].lower != "'s" and (not tokens[k].text[0].isalpha() or tokens[k].lower in gaz.COMMON):
            return False
    return False


def _is_shortened(name: Sequence[str], tokens: Sequence[Token], last: int) -> bool:
    """Whether ", or PAS," follows a name that it abridges."""
    if last + 2 >= len(tokens) or tokens[last].text != "," or tokens[last + 1].text != "or":
        return False
    short = tokens[last + 2]
    return short.acronym and short.text.isupper() and abridges(short.text, name)


def _is_compound(word: str) -> bool:
    """Whether a name ends as those of firms and media do that are one word: "Orlonews", "Orlosoft"."""
    return (
        word.endswith(_ENDINGS)
        and len(word) > _SHORTEST
        and not (is_ordinary(word.lower()) or fold(word) in gaz.SURNAMES)
    )


def _is_camel(word: str) -> bool:
    return bool(_CAMEL.fullmatch(word)) and not word.startswith(_PREFIXES)
