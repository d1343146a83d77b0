"""A noun of an office or of people in, where the words in front of it begin and what they say out."""

from __future__ import annotations

from tonekit.text.naming.proper_names.roles import role_noun
from tonekit.text.naming.proper_names.tails import is_plural_agent, is_saying
from tonekit.text.naming.proper_names.taking_office import is_given_office
from tonekit.text.naming.terms.lexicon import GAZETTEER
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.reader import ROLE_HEADS, LineReader
from tonekit.text.naming.terms.tokens import Token
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import BE, HAVE, IRREGULAR_PASTS, MODALS
from tonekit.text.words.reporting import reporting_form

# No description in front of a name has more words.
_LONGEST_TITLE = 9
# Words of a place before its last one.
_MOST_BEFORE = 2
_SHORTEST_PLURAL = 3
_LONGEST_JOINED = 4
_AMOUNTS = frozenset("number dozens hundreds thousands millions tens scores majority handful variety".split())
NUMERALS = frozenset(
    "hundred thousand million dozen two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety".split()
)
_ABOUT = frozenset("about around over under nearly almost some approximately roughly".split())
_TIMES = frozenset("time times day days week weeks month months year years moment".split())
_BEFORE_TITLE = frozenset("by to with from for that as of and but".split())
_JOINING = frozenset(("and", "or", "&"))
ADJECTIVES = ("al", "ic", "ish", "ese", "ive", "ary", "ern", "ian", "ous", "ar")
_SHORTEST_ADJECTIVE = 5
# "Police allege", but "a police report".
_NEVER_NOUNS = frozenset(
    "allege believe accuse insist admit confirm deny warn urge argue announce explain declare say think know".split()
)
_THIRD_PERSONS = frozenset(f"{verb}s" for verb in _NEVER_NOUNS) | {"suggests", "denies", "finds", "becomes", "remains"}
# "The debate led Senator X ...", "the paper suggests doctors ...": a verb ends what could be modifiers.
_NO_MODIFIERS = gaz.COMMON | gaz.SAYING | (IRREGULAR_PASTS - {"left"}) | _THIRD_PERSONS
# On which side somebody is: "the pro-Lima camp".
_SIDES = ("pro-", "anti-", "non-")
# Whoever is called so is not.
_DOUBTFUL = frozenset(("so-called", "would-be"))
# What never modifies a noun.
NO_NOUNS = _NEVER_NOUNS | gaz.COMMON | gaz.SAYING | IRREGULAR_PASTS
# "..., keep migrants safe".
_VERBS = frozenset("keep help let give take find meet protect put bring send get treat visit join lead".split())


def start_of_phrase(reader: LineReader, i: int, head: str) -> int:
    """Where the words begin that modify the noun at token i."""
    left = start_of_modifiers(reader, i)
    if left == i and (head in gaz.GROUPS or head == "services" or is_plural_agent(head)) and _is_compound(reader, i):
        left = i - 1
    if head in gaz.GROUPS or is_plural_agent(head):
        left -= left == i and reader.tokens[i - 1].text.islower() and is_adjective(reader, i - 1)  # "religious groups"
        left = start_of_joined_adjectives(reader, left, i)
    return i if _is_cut_off(reader, left, i) else left


def start_of_modifiers(reader: LineReader, i: int) -> int:
    """Start of the modifiers in front of token i, without determiner.

    Any plain word will do between a determiner and the noun ("the Norwegian communications minister"); without a
    determiner only an unbroken row of words that titles are made of.
    """
    safe, unbroken = i, True
    for j in range(i, max(0, i - 5), -1):
        if j - 1 in reader.fixed:
            return safe
        token = reader.tokens[j - 1]
        lower = token.lower
        if token.lower == "'s" or lower in gaz.SPECIFIERS or lower in NUMERALS:
            return j
        if reader.mentions and reader.mentions[-1].last >= j:
            somebody = reader.mentions[-1]
            elected = len(somebody.name) > 1 and is_given_office(somebody, reader.tokens, j)
            if not unbroken or elected or (somebody.kind == "person" and (somebody.name or somebody.last > j)):
                return _start_of_place(reader, safe)  # somebody else ends here
            if somebody.kind == "organisation" and somebody.name and somebody.last == j and unbroken:
                return _before_body(reader, somebody.first)  # "Lake Party of Peru candidate Ada Cole"
        opens = j - 1 == reader.first_word() and (  # "Q Mr. President", "Then Mr. President"
            len(token.text) == 1 or lower == "then" or reader.is_opener(j - 1)
        )
        place = token.text == "New" and j < len(reader.tokens) and GAZETTEER.longest(reader.tokens, j - 1)
        new = token.text == "New" and not opens and reader.tokens[j].capital  # "the New Liberal Party leader"
        if (_is_title_word(token) and not opens) or (place and place.length > 1) or new:
            safe = j - 1 if unbroken else safe
        elif _is_compound_adjective(token) or (token.capital and j < i and _is_compound_adjective(reader.tokens[j])):
            unbroken = False  # "the | New York-based | charity"
        elif token.text.islower() and lower.isalpha() and lower not in _NO_MODIFIERS:
            if (lower.endswith("ing") and _is_plural(reader, j - 2)) or (j == i and lower in _TIMES):
                return safe  # "databases containing user data", "the first time scientists spoke"
            unbroken = False
        elif not _joins_fields(reader, j - 1):
            return safe
    return safe


def _start_of_place(reader: LineReader, i: int) -> int:
    """First token of the place that a cut before token i would part: "the commissioner of the | New York police"."""
    for k in range(max(0, i - _MOST_BEFORE), i):
        place = GAZETTEER.longest(reader.tokens, k)
        if place is not None and k + place.length > i:
            return k
    return i


def _before_body(reader: LineReader, i: int) -> int:
    """Where the modifiers begin before a body whose people the noun means: "a | senior Lake Party official"."""
    start = i
    while reader.word(start - 1) in gaz.ROLE_MODIFIERS and reader.tokens[start - 1].text.islower():
        start -= 1
    return start if reader.word(start - 1) in gaz.SPECIFIERS else i


def _is_compound_adjective(token: Token) -> bool:
    """Whether hyphens make an adjective of several words: "39-year-old", "Lima-based", "silver-haired"."""
    parts = token.text.split("-")
    return len(parts) > 1 and not token.capital and all(map(str.isalnum, parts)) and token.lower not in _DOUBTFUL


def start_of_joined_adjectives(reader: LineReader, left: int, noun: int) -> int:
    """Start of the adjectives joined to that at token `left`: "American, British and German" ambassadors.

    Args:
        reader: The sentence.
        left: Where the modifiers begin that have been read.
        noun: The plural that they modify; without modifiers nothing is joined ("Kurds and Sunnis").
    """
    start = left
    while left < noun and start > 1 and is_adjective(reader, left):
        last = start - 2
        if start == left:
            listed = reader.word(last) == "," and reader.tokens[left].capital  # "American, British, and German"
            last -= listed
        if reader.word(start - 1) not in _JOINING and not (start < left and reader.word(start - 1) == ","):
            break
        if not is_adjective(reader, last):
            break
        two = last > 0 and " ".join(reader.words(last - 1, last + 1)) in gaz.COUNTRY_BY_ADJECTIVE  # "South Korean"
        start = last - two
    return left if reader.word(start - 1) in BE else start


def is_adjective(reader: LineReader, i: int) -> bool:
    """Whether token i is an adjective of origin, faith or office: "Kurdish", "US", "federal"."""
    if not 0 <= i < len(reader.tokens):
        return False
    token = reader.tokens[i]
    if token.capital and (token.text in gaz.COUNTRY_BY_ADJECTIVE or token.lower in gaz.CREEDS):
        return True
    if " ".join(reader.words(i, i + 2)) in gaz.COUNTRY_BY_ADJECTIVE:
        return True
    if token.acronym:
        return token.text in gaz.COUNTRY_BY_NAME or token.text in gaz.BODIES
    long = len(token.text) >= _SHORTEST_ADJECTIVE and token.lower.endswith(ADJECTIVES)
    return token.text[0].isalpha() and (long or token.lower in gaz.ROLE_MODIFIERS) and token.lower not in gaz.COMMON


def _joins_fields(reader: LineReader, i: int) -> bool:
    """Whether "and" at token i joins what one office is for: "the mines and energy minister"."""
    return reader.word(i) == "and" and reader.word(i - 1) in gaz.OFFICES and reader.word(i + 1) in gaz.OFFICES


def _is_plural(reader: LineReader, i: int) -> bool:
    """Whether token i looks like a plural noun."""
    word = reader.word(i)
    return word.endswith("s") and len(word) > _SHORTEST_PLURAL and not word.endswith(("ss", "us", "is"))


def _is_title_word(token: Token) -> bool:
    lower = token.lower
    if token.text == "host":
        return False  # "to host President X"
    if token.capital:
        known = lower in gaz.COMMON and lower not in gaz.ROLE_MODIFIERS and not token.acronym
        return token.text[0].isalpha() and not known and lower not in gaz.CALENDAR
    return lower in gaz.ROLE_MODIFIERS or lower in ROLE_HEADS or (lower in gaz.OFFICES and token.text.islower())


def _is_compound(reader: LineReader, i: int) -> bool:
    """Whether a plain noun modifies the bare plural at token i: "according to wildlife officials"."""
    token = reader.tokens[i - 1] if i > 1 else None
    if token is None or not token.text.islower() or not token.text.isalpha() or token.lower in NO_NOUNS:
        return False
    verb = token.lower in _VERBS or reporting_form(token.lower) is not None
    if verb or token.lower.endswith(("ed", "ing", "ly")):
        return False
    before = reader.word(i - 2)
    return before == "by" or not before[0].isalnum() or (before == "to" and reader.word(i - 3) == "according")


def _is_cut_off(reader: LineReader, left: int, i: int) -> bool:
    """Whether a clause begins at the plural at token i: "according to Orlo archaeologists have found none"."""
    cited = left < i and reader.word(left - 1) == "to" and reader.word(left - 2) == "according"
    return cited and reader.tokens[left].capital and reader.word(i + 1) in BE | HAVE | MODALS


def country_and_modifiers(reader: LineReader, start: int, end: int, head: int) -> tuple[str | None, frozenset[str]]:
    """The country that a title names, unless it joins several, and its other words."""
    country, words, several = None, [], False
    k = start
    while k < end:
        match = GAZETTEER.longest(reader.tokens, k)
        if match and match.value[1] and k != head:
            several |= country is not None and reader.word(k - 1) in _JOINING
            country = country or match.value[1]
            k += match.length
            continue
        lower = reader.tokens[k].lower
        if k == head:
            words += [lower.partition("-")[0]] if role_noun(lower) != lower.rstrip(".") else []  # "ex-governor"
        elif lower not in gaz.SPECIFIERS and lower not in ("of", "for", "and", "s", "from"):
            words += [lower] if lower.isalpha() or lower.startswith(_SIDES) else []
        k += 1
    return None if several else country, frozenset(words)


def lengthen_title(reader: LineReader, mention: Mention, left: int) -> None:
    """Let the alias begin where a description without an article does: "said study co-author Ted Scam".

    Any plain words will do in front of the title, which begins at token `left`, but only if something stands before
    them that no description can hold.
    """
    start = left
    for k in range(left - 1, max(-1, left - _LONGEST_TITLE), -1):
        token = reader.tokens[k]
        lower = token.lower
        if not token.text[0].isalnum() or is_saying(lower) or (k + 1 < left and lower in _BEFORE_TITLE):
            start += lower == "to" and start < left and not _modifies(reader.word(start))  # "to free former mayor X"
            break
        opens = k == reader.first_word() and token.capital
        modifies = lower in gaz.ROLE_MODIFIERS or (lower not in gaz.COMMON and lower not in gaz.SAYING)
        plain = token.text.islower() and (lower == "and" or modifies)
        if not (plain or (opens and modifies and lower != "then")) or lower in gaz.SPECIFIERS or k in reader.fixed:
            return
        start = k
    else:
        if left - _LONGEST_TITLE >= 0:
            return
        if any(token.lower.endswith("ed") for token in reader.tokens[start + 1 : left]):
            return  # "Information leaked included user X"
    if start < left and reader.word(start) != "and" and mention.title is not None:
        mention.alias_start = reader.tokens[start].start
        mention.title = (mention.alias_start, mention.title[1])


def _modifies(word: str) -> bool:
    """Whether a word behind "to" belongs to a title rather than being a verb."""
    return word in gaz.ROLE_MODIFIERS or word in gaz.OFFICES or word.endswith(ADJECTIVES)


def start_of_joined(reader: LineReader, left: int) -> int:
    """Start of a first title to which the one at token `left` is joined: "FBI agent and terrorism expert Ada Cole"."""
    before = reader.mentions[-1] if reader.mentions else None
    joint = left - 1
    while joint > max(0, left - _LONGEST_JOINED) and _is_plain_noun(reader.tokens[joint]):
        joint -= 1
    if before is None or before.last != joint or reader.word(joint) not in ("and", "&"):
        return left
    bare = before.kind == "person" and not before.name and not before.determiner and not before.plural
    return before.first if bare else left


def _is_plain_noun(token: Token) -> bool:
    is_other = token.lower in _NO_MODIFIERS or token.lower in gaz.SPECIFIERS
    return token.text.islower() and token.text.isalpha() and not is_other


def body_within(reader: LineReader, start: int, i: int) -> Mention | None:
    """The body named between token `start` and the noun at token i, whose people the noun means."""
    before = reader.mentions[-1] if reader.mentions else None
    if before is None or before.first < start or before.last > i or not before.name:
        return None
    acronym = before.last == before.first + 1 and reader.tokens[before.first].acronym
    short = before.kind is None and (acronym or reader.is_firm(before.first, before.last))
    return before if before.kind in ("organisation", "group") or short else None


def _is_number(word: str) -> bool:
    return word.replace(",", "").isdigit() or word in NUMERALS


def start_of_amount(reader: LineReader, i: int) -> int:
    """Start of "a number of", "nearly 800 thousand" in front of the plural that begins at token i, or i."""
    start = i
    while _is_number(reader.word(start - 1)):
        start -= 1
    while start == i and reader.word(start - 1) == "of" and reader.word(start - 2) in _AMOUNTS:
        start = i = start - 2
    if reader.word(start) in _AMOUNTS or _is_number(reader.word(start)):
        start -= reader.word(start - 1) in ("a", "the") or reader.word(start - 1) in _ABOUT
    return start


def owner_is_named(reader: LineReader, possessive: int) -> bool:
    """Whether the mention in front of the possessive at that token names an actor of its own."""
    mention = reader.mentions[-1] if reader.mentions else None
    named = mention is not None and mention.last == possessive and bool(mention.name)
    return named and mention is not None and mention.kind in ("person", "organisation", None) and not mention.place


def start_of_owner(reader: LineReader, possessive: int) -> tuple[int, str | None]:
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
