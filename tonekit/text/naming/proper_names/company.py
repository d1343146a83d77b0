"""A name's occurrences in, what its company in the text says about whose name it is out.

Every occurrence votes. Somebody who says something, has a first name or an age is a person; what has an article or
stands behind "in" is not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from tonekit.text.naming.proper_names.called import is_called_firm, is_called_place, thingly_points
from tonekit.text.naming.proper_names.placing import is_joined_to_place, row_beside, stands_among_places
from tonekit.text.naming.proper_names.signs import bodily_points, takes_up
from tonekit.text.naming.proper_names.tails import is_saying
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.names import fold
from tonekit.text.naming.terms.standing import shares_surname
from tonekit.text.naming.terms.tokens import Line, Token
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import ADVERBS, IRREGULAR_PASTS, MONTHS, PERSONAL_PASTS
from tonekit.text.words.ordinary import is_ordinary
from tonekit.text.words.reporting import reporting_form

AUXILIARY = frozenset("has had was is will would met wants wanted hopes reports calls".split())
INVERTED = gaz.SAYING - AUXILIARY
_QUOTES = frozenset(('"', "“", "”", "'", "‘", "’", "«", "»"))
_SPEAKERS = frozenset("who whose whom citing speaking".split())
_APPOSED = frozenset("a an the his her its their one".split())
_NOUNS_MOSTLY = frozenset("reports claims calls hopes notes plans states promises reviews comments warnings".split())
# Those that a headline has for verbs, too.
_NOUNS = frozenset(
    "protests demands complaints doubts concerns remarks questions answers replies signals pledges vows estimates"
    " forecasts suspects requests orders offers".split()
)
# What stands as often before a noun: "Eight alleged members".
_ATTRIBUTES = frozenset("alleged suspected reported accused proposed claimed estimated".split())
_BEFORE_OBJECTS = frozenset("the a an that it he she they we his her its their to him them".split())
# "Martyrdom was his reward": these follow any noun.
_WEAK = frozenset("is was will would".split())
# "Marcie hates the cold" has a verb, "Ford workers" none.
_AFTER_VERB = frozenset("the a an his her him that to it them their up out off herself himself if how why".split())
_YEAR = 4
_SHORTEST_PART = 3
# Points for a thing's name that its year is worth.
_OF_A_WORK = 3
_ARTICLES = frozenset(("the", "a", "an"))
# Behind these others act: "officials in Orlo said".
_OF_OTHERS = frozenset("of in at from near outside".split())
_LONGEST_ASIDE = 16
_NO_THINGS = gaz.COMMON | gaz.SAYING | IRREGULAR_PASTS | gaz.ROLES | gaz.GROUPS | gaz.BODY_NOUNS | gaz.FIRMS
# A longer number is no day of a month.
_LONGEST_DAY = 2
_ADVERBS = frozenset(
    "also later further then again has have had himself herself first often already never always once soon"
    " still today yesterday".split()
)
_PERFECT = frozenset(("has", "had"))
_MORE_PASTS = frozenset(
    "caught bought brought wore threw flew drove rode shook stole woke bore beat hid dug hung understood forgot read"
    " overcame sold swam".split()
)
# "Summoned Nichols": what people do to people.
_ABOVE_PEOPLE = frozenset(
    "tell tells asked asks invited invites persuaded persuades persuade convinced convinces summoned appointed appoints"
    " married marries betrayed accused accuses nominated hired fired arrested interviewed thanked praised urged urges"
    " confronts confronted kills killed murdered marry dating befriended befriends saves rescues rescued elected named"
    " succeeded succeeds replaced replaces defeated defeats sacked telling asking marrying".split()
)
# What stands behind a medium that is told something: the place, the day, the end.
_BEHIND_MEDIA = frozenset('. , ; " ” that in on by during via at after last this he she they it'.split()) | gaz.CALENDAR
_BY_MEDIUM = frozenset(("on", "via", "using", "used"))
_OF_MEDIUM = frozenset("account accounts page post posts profile feed handle livestream".split())
# What media do.
_REPORTING = frozenset("reported reports published interviewed interviews quoted broadcast".split())
_ASIDE = frozenset("by with told between against than".split())
# Behind these words somebody is spoken to, and nothing else of the clause follows.
_ADDRESSING = frozenset(
    "thanks you hi hello hey yes no yeah okay ok sorry morning afternoon evening ahead congratulations".split()
)
_ENDS = frozenset((".", ",", "?", "!", "", "—", "–"))
_NEAR = 12
_OWNERS = frozenset("a an its his her their our your my new".split())
Key = tuple[str, ...]


@dataclass(slots=True)
class Company:
    """What stands beside a name in the whole text.

    Attributes:
        votes: Points for being somebody's name.
        speaks: How often a verb of saying follows.
        personal: How often it stands where people stand, but no bodies.
        sources: How often it stands where media stand: "told Orlo", "according to Orlo", "Orlo reported".
        bodily: Points for being a body's.
        firmly: How often the words behind call it a firm and nothing else: "Ada Cole, the bakery chain, said".
        thingly: Points for being a thing's: a ship's, a film's.
        articles: How often an article or owner stands in front.
        modifies: How often an article and a plain noun frame it: "the Orlo mine".
        count: How often it does not open its sentence.
        total: How often it stands in the text.
        aside: How often it is only a medium: "wrote on Orlo".
        numbered: How often it is a make, or the first part of a number: "an Orlo 737".
        located: Stands behind "in", or beside a noun for a place: "Orlo, a town".
        among_places: Is one of a row of places.
    """

    votes: int = 0
    speaks: int = 0
    personal: int = 0
    sources: int = 0
    bodily: int = 0
    firmly: int = 0
    thingly: int = 0
    articles: int = 0
    modifies: int = 0
    count: int = 0
    total: int = 0
    aside: int = 0
    numbered: int = 0
    located: bool = False
    among_places: bool = False


def gather(undecided: Sequence[tuple[Mention, Key]], lines: Sequence[Line]) -> dict[Key, Company]:
    """What stands beside each name, from all its occurrences."""
    company: dict[Key, Company] = defaultdict(Company)
    for mention, key in undecided:
        tokens, beside = lines[mention.line].tokens, company[key]
        before = [token.lower for token in reversed(tokens[max(0, mention.first - 3) : mention.first])]
        ahead = [token.lower for token in tokens[mention.last : mention.last + _NEAR]]
        is_taken_up = takes_up(tokens, mention.first, mention.last)
        if _is_dated(mention.name, ahead):
            beside.thingly += _OF_A_WORK
            ahead = ahead[3:]  # the year is no author's
        aside = _is_aside(before, ahead)
        # "An Orlo 737", but "Orlo 2, Lima 1" is a team's.
        made = _is_model(before, ahead) or (ahead[:1] != [] and ahead[0][:1].isdigit())
        if not (aside or (made and before[:1] != [] and before[0] in gaz.SPECIFIERS)):
            beside.votes += _vote(mention, before, ahead[:3], ahead, is_taken_up=is_taken_up)
        beside.votes += 3 * shares_surname(mention, tokens)
        opens_phrase = _opens_phrase(mention, ahead)
        if not opens_phrase and (before[:1] == [] or before[0] not in _OF_OTHERS):  # else "Residents of Orlo fled"
            past_aside = _speaks_past_aside(tokens, mention.last)
            beside.speaks += (reports(ahead[:3]) and ahead[0] not in AUXILIARY) or past_aside
            # "Orlo Forging, which makes chains, said", but "The Long Walk, which won a prize, said more"
            beside.bodily += past_aside and ahead[1:2] == ["which"] and before[:1] != ["the"]
            beside.personal += is_taken_up or _is_beside_people(before, ahead)
        beside.sources += _is_source(before, ahead)
        beside.thingly += thingly_points(tokens, mention.first, mention.last)
        beside.articles += before[:1] == ["the"] or (before[:1] != [] and before[0] in _OWNERS and len(key) > 1)
        beside.modifies += before[:1] == ["the"] and _is_plain_noun(tokens, mention.last)
        beside.count += not mention.initial
        beside.total += 1
        beside.aside += aside
        beside.numbered += made
        beside.located |= before[:1] != [] and before[0] in gaz.LOCATIVES
        several = mention.name[-1].endswith("s")
        beside.located |= several and before[:1] == ["the"] and before[1:2] != [] and before[1] in gaz.LOCATIVES
        beside.located |= is_joined_to_place(tokens, mention.first) and not reports(ahead[:3])
        beside.located |= is_called_place(tokens, mention.first, mention.last)
        beside.bodily += bodily_points(mention.name, tokens, mention.first, mention.last)
        beside.firmly += is_called_firm(tokens, mention.last)
        places, people = row_beside(tokens, mention.first, mention.last)
        beside.votes += people > 0 and not places and fold(mention.name[-1]) in gaz.SURNAMES
        in_row = places > 1 and not people
        beside.among_places |= in_row or stands_among_places(tokens, mention.first, mention.last)
    return company


def _is_plain_noun(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word at token i is one for a thing, as far as its form tells: no verb, and nobody's noun."""
    token = tokens[i] if i < len(tokens) else None
    if token is None or not token.text.islower() or not token.text.isalpha() or token.lower in _NO_THINGS:
        return False
    return not token.lower.endswith(("s", "ed", "ly")) and reporting_form(token.lower) is None


def _speaks_past_aside(tokens: Sequence[Token], last: int) -> bool:
    """Whether a name says something behind what commas set off: "Orlo, its largest customer in Peru, said it would"."""
    if last >= len(tokens) or tokens[last].text != ",":
        return False
    end = next((k for k in range(last + 2, min(len(tokens), last + _LONGEST_ASIDE)) if tokens[k].text == ","), None)
    if end is None:
        return False
    names_other = any(token.capital and token.text in gaz.GIVEN_NAMES for token in tokens[last + 1 : end])
    if names_other and tokens[last + 1].lower != "which":  # within its clause nobody else's verb follows
        return False
    ahead = tokens[end + 1 : end + 4]
    inverted = len(ahead) > 1 and (ahead[1].capital or ahead[1].lower in _ARTICLES)  # ", said the minister"
    words = [token.lower for token in ahead]
    return reports(words) and words[0] not in AUXILIARY and not inverted


def _is_model(before: list[str], ahead: list[str]) -> bool:
    """Whether a number makes a name that of a model: "a 737 MAX", but "In 2019 Orlo", "On May 5 Orlo said"."""
    number, earlier = [*before, "", ""][:2]
    if not number.isdigit() or number.startswith(("19", "20")) or reports(ahead[:3]):
        return False
    return earlier not in MONTHS and (len(number) > _LONGEST_DAY or earlier in gaz.SPECIFIERS)


def _vote(mention: Mention, before: list[str], after: list[str], ahead: list[str], *, is_taken_up: bool) -> int:
    """Points for being somebody's name, from the words before (nearest first), after, and further ahead."""
    points = 0
    if len(mention.name) > 1:
        given = mention.name[0] in gaz.GIVEN_NAMES
        points += 2 * (mention.name[-1] in gaz.GIVEN_NAMES)  # a surname that is a first name elsewhere: Kelly
        points += 3 * given + 3 * any(len(part) == 2 and part[1] == "." for part in mention.name[1:])
    last, earlier = [*before, "^", "^"][:2]
    following, next_but_one = [*after, "", ""][:2]
    nounish = _opens_phrase(mention, ahead)
    weak = mention.initial and len(mention.name) == 1 and following in _WEAK and mention.name[0] not in gaz.GIVEN_NAMES
    weight = 2 if not weak else 1 if following == "was" else 0
    points += weight * (reports(after) and not nounish) + 2 * (last in INVERTED)
    if following == ",":
        points += 2 * (next_but_one.isdigit() or next_but_one in _SPEAKERS) + (next_but_one in _APPOSED)
        points += 2 * (
            next_but_one in gaz.ROLES or (next_but_one in gaz.ROLE_MODIFIERS and "".join(ahead[2:3]) in gaz.ROLES)
        )
    points += 3 * (last == "," and following == "," and is_saying(next_but_one))  # "The owner, Orlo Fish, said"
    points += (following in ("'s", "’s")) + (last in _ASIDE) + 2 * _is_somebody(ahead)
    points += 2 * _is_given_as_name(before)
    points += 2 * (last == "," and earlier in gaz.ROLES) + 2 * (last in _ABOVE_PEOPLE)
    points += 3 * (before[:2] == ["to", "according"]) + 4 * (before[:3] == ["the", "to", "according"])
    if last in _QUOTES and not mention.quoted and earlier in (",", "?", "!", "."):
        points += 2  # the place of the speaker: "...," Anna Berg continued
    elif last in _QUOTES:
        points -= 1
    if len(mention.name) == 1:
        points += (
            _acts(after) * (last != "of" and not (mention.initial and _is_plural_compound(mention.name[0].lower())))
            - 2 * (last in ("a", "an"))
            + (not weak and following not in ("", ",") and is_taken_up)
        )
    # "The Guardian cited" names a source for all its article.
    speaks = reports(after) and following not in AUXILIARY
    return (
        points
        - 2 * (last == "the" and not speaks)
        - 2 * (last in gaz.LOCATIVES and following not in ("'s", "’s"))  # "in Orlo", but "in Orlo's view"
        - (last in ("from", "to", "(", ":"))
    )


def _opens_phrase(mention: Mention, ahead: list[str]) -> bool:
    """Whether a word that opens the sentence rather belongs to the next one: "Initial reports", "Violent protests"."""
    if not mention.initial or len(mention.name) > 1 or not ahead:
        return False
    if ahead[0] in _NOUNS_MOSTLY:
        return True
    word = mention.name[0].lower()
    if not is_ordinary(word) or fold(word) in gaz.SURNAMES:
        return False  # "Cole demands answers", "Rice alleged fraud"
    attribute = ahead[0] in _ATTRIBUTES and ahead[1:2] != [] and ahead[1] not in _BEFORE_OBJECTS
    return ahead[0] in _NOUNS or attribute


def _is_aside(before: list[str], ahead: list[str]) -> bool:
    """Whether a name only says where something was published: "on Orlo", "her Orlo account"."""
    after = ahead[0] if ahead else ""
    posted = before[:1] != [] and before[0] in _BY_MEDIUM and after not in ("'s", "’s")
    return posted or after in _OF_MEDIUM


def _is_source(before: list[str], ahead: list[str]) -> bool:
    """Whether somebody tells the bearer of a name something, or it has reported something."""
    verb = next((word for word in ahead[:3] if not _is_beside_verb(word)), "")
    told = before[:1] == ["told"] and (not ahead or ahead[0] in _BEHIND_MEDIA)  # but "told Berg to go"
    return told or before[:2] == ["to", "according"] or verb in _REPORTING


def _is_beside_people(before: list[str], ahead: list[str]) -> bool:
    """Whether a name stands where bodies and places hardly do: "he" takes it up, it has an age or was married."""
    last, earlier = [*before, "^", "^"][:2]
    following, next_but_one, third = [*ahead, "", "", ""][:3]
    if _is_given_as_name(before):
        return True
    if last == "," and earlier in _ADDRESSING and following in _ENDS:
        return True  # "Thanks, Berg."
    if last in _ABOVE_PEOPLE or (last == "," and earlier in gaz.ROLES) or _is_somebody(ahead):
        return True
    if following == "," and (next_but_one in ("who", "whose", "whom") or (next_but_one.isdigit() and third == ",")):
        return True
    if following == "," and next_but_one in gaz.ROLES and third in ("of", "for", ","):
        return True  # "Orlo Berg, speaker of the Assembly"
    return next((word for word in ahead[:3] if not _is_beside_verb(word)), "") in PERSONAL_PASTS


def _is_given_as_name(before: Sequence[str]) -> bool:
    """Whether the words before, nearest first, say whose name it is: "who gave his name as", "under the pseudonym"."""
    words = [word for word in before if word not in ADVERBS]
    if words[:2] == ["as", "identified"]:
        return words[2:] != [] and words[2] in gaz.ROLES  # "a man", not "the ship"
    return words[:1] == ["pseudonym"] or words[:2] == ["as", "name"] or before[:3] == [",", "name", "first"]


def _is_somebody(ahead: list[str]) -> bool:
    """Whether "was born" follows a name, "is now the director of", or a year of publication."""
    if ahead[:1] == ["("] and ahead[2:3] == [")"]:
        return ahead[1].isdigit() and len(ahead[1]) == _YEAR
    if ahead[:1] not in (["is"], ["was"]):
        return False
    if ahead[1:2] == ["born"]:
        return True
    start = next((k for k in (1, 2) if ahead[k : k + 1] and ahead[k] in ("a", "an", "the")), None)
    if start is None:
        return False
    return any(
        word in gaz.ROLES or word in gaz.HONORIFICS for word in takewhile(_is_word, ahead[start + 1 : start + 5])
    )


def _is_dated(name: Sequence[str], ahead: list[str]) -> bool:
    """Whether a year in brackets follows words that are nobody's name, but a song's or a film's: "Orlo Azul (1971)"."""
    dated = ahead[:1] == ["("] and ahead[2:3] == [")"] and ahead[1].isdigit() and len(ahead[1]) == _YEAR
    persons = name[0] in gaz.GIVEN_NAMES or fold(name[-1]) in gaz.SURNAMES or any(part.islower() for part in name)
    return dated and len(name) > 1 and not persons


def _is_word(word: str) -> bool:
    return word.isalpha() and word not in gaz.COMMON


def _is_plural_compound(word: str) -> bool:
    """Whether a word is two of English in the plural, and nobody's name: "airstrikes", "militiamen"."""
    if not word.endswith(("s", "men")) or fold(word) in gaz.SURNAMES:
        return False
    parts = ((word[:k], word[k:]) for k in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1))
    return any(is_ordinary(first) and is_ordinary(second) for first, second in parts)


def _acts(after: list[str]) -> int:
    """Points for being the subject of a verb: two for what only people do ("married"), one for any other past."""
    if not after:
        return 0
    k = next((k for k, word in enumerate(after) if not _is_beside_verb(word)), len(after) - 1)
    verb = after[k]
    if verb in PERSONAL_PASTS:
        return 2
    if (verb.endswith("ed") and len(verb) > 4) or verb in IRREGULAR_PASTS or verb in _MORE_PASTS:
        return 1
    if k and verb.isalpha() and not _PERFECT.isdisjoint(after[:k]):
        return 1  # "Wiggins had grown up"
    then = after[k + 1] if k + 1 < len(after) else ""
    return int(verb.endswith("s") and verb.isalpha() and len(verb) > 3 and then in _AFTER_VERB)


def _is_beside_verb(word: str) -> bool:
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4)


def reports(after: list[str], *, plural: bool = False) -> bool:
    """Whether a verb follows that only people and bodies are subjects of, perhaps behind an adverb."""
    if not after:
        return False
    place = int(len(after) > 1 and (after[0] in _ADVERBS or after[0].endswith("ly")))
    verb, following = [*after[place:], ""][:2]
    if verb in gaz.SAYING:
        return True
    form = reporting_form(verb, following)
    return (
        form is not None
        and form.tense in ("past", "present", "base" if plural else "past")
        and form.verb_class not in ("manner", "readout")
    )
