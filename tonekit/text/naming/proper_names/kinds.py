"""A name and its company in, whose it is by that out: a person's, a body's, a place's, or nobody's."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from tonekit.text.document import EntityKind
from tonekit.text.naming.proper_names.called import SHIPS
from tonekit.text.naming.proper_names.company import Company, Key
from tonekit.text.naming.proper_names.placing import LANDMARKS, is_directional, is_place_name, is_team
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.names import PARTICLES_WITHIN, fold
from tonekit.text.naming.terms.tokens import Token
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.ordinary import is_ordinary

COMMON_STARTS = gaz.COMMON | gaz.BODY_NOUNS | gaz.OFFICES | gaz.ROLE_MODIFIERS | gaz.CREEDS
# What has a name of its own behind it and is nobody.
_STORMS = frozenset("hurricane typhoon cyclone storm operation camp typhoons hotel".split()) | LANDMARKS | SHIPS
# "Inflation rose": a noun that opens a sentence.
_ABSTRACT = (
    "tion",
    "sion",
    "ness",
    "ment",
    "ments",
    "ism",
    "ity",
    "ship",
    "dom",
    "ance",
    "ence",
    "ing",
    "ings",
    "ics",
    "ly",
)
# "Islamophobia", "Calvinists", "Interestingly": no towns.
_NO_PLACES = ("n't", "n’t", "ly", "ism", "isms", "ist", "ists", "days", "phobia", "ology", "ness", "ics")
_IDEAS = ("ism", "isms", "phobia", "ology")
_SUBJECTS = (*_ABSTRACT, "logy", "sophy", "istry", "nomy", "graphy")
_NO_MARKS = str.maketrans("", "", "'’")
# "Eurosceptic views", "the Merovingian kings": adjectives that are made of names.
ADJECTIVAL = ("ic", "an", "ese", "ist", "ish", "ean")
_FAITHS = frozenset("catholic christian orthodox muslim jewish protestant".split())
# Votes that a first name alone is worth.
_OF_FIRST_NAME = 3
_SPEAKS = 2
_SURELY = 3
_THINGLY = 2
# Words in a usual name.
_FULL = 2
# A longer word in capitals is rather stressed than an acronym, if it is one of English.
_SHORT_WORD = 3


def decide(
    mention: Mention, key: Key, beside: Company, people: Set[str], bodies: Set[str], *, only_opens: bool
) -> None:
    """Give a name its kind by its company; or make it a place."""
    if beside.firmly:
        mention.kind = "organisation"
    elif len(key) > 1 and mention.name[-1].lower() in gaz.VOICED and _is_proper(mention.name):
        if beside.speaks or beside.sources:  # "Orlo Railway said", but "the Orlo Railway is late"
            mention.kind, mention.head, mention.place = "organisation", mention.name[-1].lower(), False
        elif not mention.place:
            mention.by_list = "organisation"
    elif mention.place:
        # Parker, not the town
        enough = 1 if is_surname(mention.name[0]) else _SURELY
        personal = key[0] in people or (beside.votes >= enough and beside.personal > 0 and not beside.located)
        mention.kind = "person" if len(key) == 1 and personal else None
    elif len(key) == 1 and key[0] in bodies and key[0] not in people:
        mention.kind = "organisation"  # "Ford", of Ford Motor Company
    elif is_place_name(mention.name) and not (key[0] == "new" and beside.articles):
        # "North Darfur", but "Fort Orlo said no".
        mention.place = beside.votes < _SPEAKS or not (beside.speaks or beside.sources) or key[0] == "county"
        mention.kind = None if mention.place else "organisation"
    elif not only_opens and _is_firm(mention.name, beside) and people.isdisjoint((key[0], key[-1])):
        acts = beside.bodily > 1 or beside.votes > 0 or beside.speaks or (len(key) > 1 and not beside.votes)
        acts = acts or ((is_rare(mention.name[0]) or beside.count > 0) and beside.votes >= 0)
        if acts and beside.aside + beside.numbered < beside.total:
            mention.kind = "organisation"
        else:
            mention.by_list = "organisation"
    elif beside.aside == beside.total and beside.bodily > 1 and _can_be_body(mention.name, beside):
        mention.by_list = "organisation"
    elif (
        beside.bodily > max(1, beside.thingly - 1)  # but "the TurkStream pipeline"
        and _can_be_body(mention.name, beside)
        and people.isdisjoint((key[0], key[-1]))
    ):
        mention.kind = "organisation"
    elif _stands_as_place(mention.name, beside, known=key[0] in people):
        mention.place = True
    elif _stands_as_thing(beside) and people.isdisjoint((key[0], key[-1])):
        mention.kind = None
    elif not only_opens:
        mention.kind = _kind(mention, beside, people)


def _is_proper(name: Sequence[str]) -> bool:
    """Whether a name does more than describe a place: "Orlo District", "World Fish Programme", no "School District"."""
    return name[-1].lower() not in gaz.PLACE_THINGS or any(map(is_rare, name[:-1]))


def _stands_as_place(name: Sequence[str], beside: Company, *, known: bool) -> bool:
    """Whether a name is one of a row of places, or a lone one behind "in" that does nothing which only people do."""
    if name[0].isupper():
        return False
    alone = len(name) == 1 and not known and beside.votes < _SURELY and not is_subject(name)
    return (beside.among_places and name[0] not in gaz.GIVEN_NAMES) or (beside.located and alone)


def _stands_as_thing(beside: Company) -> bool:
    """Whether the text calls it a ship or a film, and it does little, or nothing that people and bodies alone do."""
    acts = beside.speaks or beside.sources or beside.personal
    return beside.thingly >= _THINGLY and (beside.thingly > beside.votes or not acts)


def is_named_thing(name: Sequence[str]) -> bool:
    """Whether a name begins with what it is: "Hurricane Katrina", "Tropical Storm Katrina", "HMS Orlo"."""
    if len(name) > 1 and name[-1].isupper() and not gaz.BINDING.isdisjoint(part.lower() for part in name[:-1]):
        return True  # "Free Trade Agreement (FTA)"
    if any(part == "Station" and before.lower() in gaz.STATIONS for before, part in pairwise(name)):
        return True  # "International Space Station (ISS)"
    return any(part.lower().replace(".", "") in _STORMS for part in name[:-1])


def is_unknown_name(name: Sequence[str], beside: Company, *, modifies_noun: bool) -> bool:
    """Whether what stands in running text like a name, and nobody knows for a word, is one though it does nothing."""
    word = name[0]
    modifies = beside.articles == beside.modifies > 0  # "the Orlo mine"
    stands = modifies or (beside.votes >= -1 and not beside.articles)
    if beside.thingly >= _THINGLY or len(name) > 1 or not stands or not is_rare(word) or word.endswith(_NO_PLACES):
        return False
    return not (word.endswith(ADJECTIVAL) and modifies_noun)


def is_subject(name: Sequence[str]) -> bool:
    """Whether a word is for what people learn or think about: "a degree in Linguistics" is no place."""
    word = name[0].lower()
    return len(name) == 1 and word.endswith(_SUBJECTS) and is_ordinary(word)


def kind_of_idle(mention: Mention, beside: Company) -> EntityKind | None:
    """What a name of several words is that does nothing, by its words alone; None if they name a thing, as far as seen.

    One of them at least is no plain word: "the Rikken Kokuminto", "Fair Peru", but "the Great Wave".
    """
    name = mention.name
    opens = mention.initial and is_ordinary(name[0].lower())
    thing = name[-1].lower() in gaz.THINGS or is_named_thing(name) or beside.thingly >= _THINGLY or "of" in name
    plain = any(part.lower() in gaz.COMMON for part in name) or name[-1].endswith(_IDEAS)
    if len(name) < _FULL or opens or thing or plain or mention.quoted or any(map(str.isdigit, "".join(name))):
        return None
    if name[0] in gaz.GIVEN_NAMES and name[-1].lower() not in gaz.CREEDS:
        return "person"
    telling = any(is_rare(part) or part in gaz.COUNTRY_BY_NAME for part in name)
    return "organisation" if telling else None


def _is_firm(name: Sequence[str], beside: Company) -> bool:
    """Whether the list of firms has the name, and it is neither "the Target" nor, as far as the text tells, Mr Ford."""
    if " ".join(name) not in gaz.FIRM_NAMES:
        return False
    word = len(name) == 1 and beside.articles > 0 and is_ordinary(name[0].lower())
    return not word and (beside.bodily > 0 or not is_surname(name[-1]))


def is_full_name(name: Sequence[str]) -> bool:
    """Whether a listed surname stands behind a word that is none of English: "Kwasi Sutton", not "Greater Sutton"."""
    return fold(name[-1]) in gaz.SURNAMES and not _is_thing(name[0])


def is_surname(name: str) -> bool:
    """Whether the lists have the name as a surname or a first name."""
    return name in gaz.GIVEN_NAMES or fold(name) in gaz.SURNAMES


def is_listed_surname(name: Sequence[str], beside: Company) -> bool:
    """Whether a single word in running text, which English does not write small, is a surname and stands like one."""
    stands = beside.count > 0 and beside.votes >= 0 and not beside.articles and not beside.located
    return len(name) == 1 and stands and fold(name[0]) in gaz.SURNAMES and is_rare(name[0])


def _can_be_body(name: Sequence[str], beside: Company) -> bool:
    lower = name[0].lower()
    opens = len(name) == 1 and not beside.count and not name[0].isupper() and is_ordinary(lower)  # "Historically, ..."
    return name[0] not in gaz.GIVEN_NAMES and lower not in _STORMS and not (opens or lower.endswith("ly"))


def is_rare(word: str) -> bool:
    """Whether a capitalised word is none that English writes small, nor an adjective of origin or faith."""
    lower = word.lower()
    known = lower in gaz.CREEDS or word in gaz.COUNTRY_BY_ADJECTIVE or word in gaz.GIVEN_NAMES
    return not known and word.translate(_NO_MARKS).isalpha() and not word.isupper() and not is_ordinary(lower)


def _is_thing(word: str) -> bool:
    """Whether a word in a name is an ordinary one, and nobody's first name."""
    return word not in gaz.GIVEN_NAMES and len(word) > 1 and is_ordinary(word.lower())


def noun_follows(tokens: Sequence[Token], i: int) -> bool:
    """Whether a plain word that is no function word stands at token i."""
    return i < len(tokens) and tokens[i].text.islower() and tokens[i].lower not in gaz.COMMON


def _kind(mention: Mention, beside: Company, people: Set[str]) -> EntityKind | None:
    """What the name is, or None for nobody's."""
    name = mention.name
    if is_directional(name) or is_named_thing(name) or "of" in name:
        return None
    if name[0] == "The":
        return "organisation" if beside.votes >= 1 else None  # "The Guardian", but not "The Solent"
    return _kind_of_word(mention, beside, people) if len(name) == 1 else _kind_of_words(name, beside)


def _kind_of_word(mention: Mention, beside: Company, people: Set[str]) -> EntityKind | None:
    """What a name of one word is."""
    word, votes, articles, count = mention.name[0], beside.votes, beside.articles, beside.count
    if word.endswith(_IDEAS):
        return None
    if any(char.isdigit() for char in word):
        return "organisation" if votes > 1 and (beside.speaks or articles) else None  # "M23", but "K2-18b"
    given, rare = word in gaz.GIVEN_NAMES, is_rare(word)
    if not count and word.endswith(_ABSTRACT) and len(word) > 6 and not given:
        return None
    votes += 2 * (given and not (mention.initial and is_ordinary(word.lower())))  # Polly, but "Mark my words"
    if fold(word) in people:
        return "person"
    if word.replace(".", "").isupper() and len(word) > 1:
        opens = not count and (is_ordinary(word.lower()) or word.replace(".", "") != word)
        alone = not opens and votes >= 0 and len(word) > 2 and word.lower() not in gaz.CREEDS
        alone = alone and beside.numbered < beside.total  # "LHS 2210"
        if len(word) > _SHORT_WORD and is_ordinary(word.lower()) and not beside.speaks:
            return None  # "it is FREE"
        return "organisation" if votes >= 1 or articles or count > 1 or alone else None
    if "." in word.rstrip("."):
        return "organisation"
    if articles > beside.modifies and rare and count > 0 and votes >= -2 * articles and not word.endswith(ADJECTIVAL):
        return "organisation"  # "the Kuomintang"
    if votes < (1 if count or rare else 2) + bool(articles):
        return "organisation" if count > 3 and votes >= 0 else None
    named = given or fold(word) in gaz.SURNAMES
    source = beside.sources > 0 and not (named or beside.personal)
    personal = beside.personal and (count or beside.speaks)  # but "Name changed to protect his identity"
    if is_ordinary(word.lower()) and not (named or personal or source):
        # "Rood said", but "Results showed"
        speaks = votes >= _SPEAKS and (count or beside.speaks) and not word.endswith(("s", "ly"))
        return "organisation" if articles else "person" if speaks else None
    return "organisation" if articles or source else "person"


def _kind_of_words(name: Sequence[str], beside: Company) -> EntityKind | None:
    """What a name of several words is; particles and the marks around a nickname aside."""
    name = [part for part in name if part[0].isalnum() and part not in PARTICLES_WITHIN] or name
    votes, articles = beside.votes, beside.articles
    shouts = all(part.isupper() for part in name) and name[0].capitalize() in gaz.GIVEN_NAMES
    if shouts and (len(name[0]) > _FULL or fold(name[-1]) in gaz.SURNAMES):
        return "person"  # "ADA COLE", as transcripts write her, but "AL JAZEERA"
    if name[-1].endswith("s") and name[-1][:-1] in gaz.COUNTRY_BY_ADJECTIVE:
        return "group"  # "Native Americans"
    given_first = name[0] in gaz.GIVEN_NAMES
    if given_first and name[-1].lower() in _FAITHS and votes <= _OF_FIRST_NAME:
        return None  # "Roman Catholic"
    full = len(name) == _FULL and given_first and votes > 0  # "the Mark Orlo book"
    if full and not any(part.isupper() or part.lower() in gaz.THINGS for part in name):
        return "person"
    if articles:
        paper = beside.sources > 0 and name[-1].lower() in gaz.MASTHEADS
        surely = paper or is_team(name)  # "The Orlo Courier", "the Lima Pirates"
        return "organisation" if votes + 2 * articles >= (0 if surely else 1) else None
    if name[0] in gaz.PLACE_NAMES and not (beside.personal or is_surname(name[0]) or is_surname(name[-1])):
        return "organisation" if votes >= 1 or is_team(name) else None  # "Tulsa Transit", but "Kobe Berg"
    if any(map(_is_no_persons, name)) or any(part.lower() in gaz.COMMON for part in name[1:]):
        return "organisation" if votes >= 1 else None  # "Knew Too Much"
    if name[0].lower() in COMMON_STARTS and not (given_first or beside.personal):
        return "organisation" if votes >= (0 if beside.count else 1) else None  # "Business Insider"
    unlike = name[-1] in gaz.COUNTRY_BY_NAME or (_is_thing(name[-1]) and not is_surname(name[-1]))
    if unlike and not (given_first or beside.personal or any(part[0].islower() for part in name)):
        if votes < 1:
            return None  # "Orlo Lodge"
        alike = len(name) == _FULL and not _is_thing(name[0]) and name[-1] not in gaz.COUNTRY_BY_NAME
        return "person" if alike and not beside.sources else "organisation"  # "Orlo Shore", "Sustainable Peru"
    if votes < 2 and all(map(_is_thing, name)):
        return "organisation" if votes >= 1 else None  # "Treaty Document No"
    if beside.sources and not (given_first or beside.personal or is_surname(name[-1])):
        return "organisation"  # "told Dagens Nyheter"
    return "person" if votes >= 0 and len(name) <= 4 else None


def _is_no_persons(part: str) -> bool:
    """Whether a part of a name is an acronym, a number, or a word of faith or origin."""
    spelt = (part.isupper() and len(part) > 2) or any(char.isdigit() for char in part)
    return spelt or part.lower() in gaz.CREEDS or part in gaz.COUNTRY_BY_ADJECTIVE
