"""Words around a capitalised title in, a titled person out: "US Secretary of State Rex Tillerson"."""

from __future__ import annotations

from tonekit.text.naming.bodies import last_body_noun
from tonekit.text.naming.lexicon import GAZETTEER
from tonekit.text.naming.names import gender_of
from tonekit.text.naming.reader import ROLE_HEADS, Mention, Reader
from tonekit.text.naming.tails import has_agents_shape, is_saying
from tonekit.text.naming.tokens import Token
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import IRREGULAR_PASTS
from tonekit.text.words.ordinary import is_ordinary

# Titles that streets and towns are named after.
_PREFIXES = frozenset("co ex vice then former sub under mid non anti self fellow now chief".split())
_NAMESAKES = frozenset("general king queen prince princess lady lord saint captain major pope bishop".split())
# Longer lists of countries are no joint office.
_MOST_COUNTRIES = 12
# Roles that nobody has for a title: a capital makes them a newspaper's name.
_MASTHEADS = frozenset("guardian observer economist".split())
_LEARNED = ("ologist", "ician", "grapher", "ographer", "ometrist", "iatrist")
_TRADES = ("er", "or", "ist", "ian", "man", "woman", "eur")
# Titles that are adjectives first.
_OF_BUSINESS = frozenset("executive general chief official expert principal major private independent minor".split())
# Titles that are adjectives of parties first.
_OF_PARTIES = frozenset("republican democrat independent general".split())
AFTER_HEAD = frozenset("general elect designate".split())
# No description in front of a name has more words.
_LONGEST_TITLE = 9
_SHORTEST_PLURAL = 3
_LONGEST_JOINED = 4
_SHORTEST_TITLED = 3
_INITIAL = 2
_TIMES = frozenset("time times day days week weeks month months year years moment".split())
_BEFORE_TITLE = frozenset("by to with from for that as of and but".split())
# "The debate led Senator X ...": a verb ends what could be modifiers.
_NO_MODIFIERS = gaz.COMMON | gaz.SAYING | (IRREGULAR_PASTS - {"left"})
# Prepositions that tie an office to a title's role noun.
_OF = frozenset(("of", "for"))
COMPLEMENTS = dict.fromkeys(
    ("ambassador", "envoy", "adviser", "advisor", "assistant", "delegate"), frozenset(("of", "to", "for"))
)


def is_role(word: str) -> bool:
    """Whether a word in lower case is a role noun, perhaps behind a prefix: "governor", "ex-governor", "co-author"."""
    return role_noun(word) in ROLE_HEADS


def role_noun(word: str) -> str:
    """The noun of a role without its prefix: "governor" of "ex-governor"; any other word as it is."""
    word = word.rstrip(".")
    prefix, hyphen, noun = word.partition("-")
    return noun if hyphen and word not in ROLE_HEADS and prefix in _PREFIXES and noun in ROLE_HEADS else word


def last_role(reader: Reader, i: int, j: int) -> int | None:
    """Last capitalised role noun of the run that a name or a complement follows, else the last one."""
    found = i if opens_with_trade(reader, i, j) else None
    ends_in_thing = _is_thing_or_body(reader.word(j - 1))
    for k in range(i, j):
        lower = reader.tokens[k].lower.rstrip(".")
        if is_role(lower) and not (
            k > i and k + 1 == j and _is_first_name(reader, k - 1)  # Stephen King, William R. King
        ):
            if k + 1 < j and reader.tokens[k + 1].lower in gaz.BODY_NOUNS:
                continue  # "Officer Corps", "Judge Council"
            if lower in _MASTHEADS and reader.tokens[k].capital and k + 1 == j:
                continue  # "The Guardian"
            if (
                ends_in_thing
                and k + (lower not in _OF_PARTIES) + 1 < j
                and not any(t.text in gaz.GIVEN_NAMES for t in reader.tokens[k + 1 : j])
            ):
                continue  # "Republican National Convention", "Independent Labour Party"
            found = k
    return found


def _is_first_name(reader: Reader, i: int) -> bool:
    """Whether token i is a first name or an initial."""
    text = reader.tokens[i].text
    return text in gaz.GIVEN_NAMES or (len(text) == _INITIAL and text[1] == ".")


def _is_thing_or_body(word: str) -> bool:
    return word in gaz.THINGS or word in gaz.BODY_NOUNS or word in gaz.NAME_ONLY_BODY_WORDS


def read_titled(reader: Reader, i: int, role: int, j: int) -> int:
    """Add the person whose title's noun is token `role` of the run from i to j, with or without a name."""
    end_of_title = role + 1
    if end_of_title == j and (reader.word(j) in COMPLEMENTS.get(reader.word(role), _OF) or is_home(reader, j)):
        end_of_title = end_of_complement(reader, j)
    end_of_title = _more_titles(reader, end_of_title)
    name_end = reader.end_of_name(end_of_title)
    left = start_of_modifiers(reader, i)
    left = start_of_joined(reader, left)
    head = role_noun(reader.tokens[role].lower)
    country, modifiers = country_and_modifiers(reader, left, end_of_title, role)
    if head in _NAMESAKES and name_end > end_of_title and reader.word(name_end - 1) in gaz.THINGS:
        return name_end  # "General Santos City", "King Street"
    if name_end == end_of_title + 1 and (reader.word(end_of_title) in gaz.OFFICES or _is_business(reader, role)):
        return name_end  # "Member State", "Executive Session"
    if name_end == end_of_title:
        return _read_untitled(reader, left, end_of_title, head, country, modifiers)
    last = name_end
    of_country = GAZETTEER.longest(reader.tokens, name_end + 1 + (reader.word(name_end + 1) == "the"))
    if reader.word(name_end) == "of" and of_country and of_country.value[0] == "country" and not country:
        after = name_end + 1 + (reader.word(name_end + 1) == "the") + of_country.length
        if after >= len(reader.tokens) or not reader.tokens[after].capital:
            last, country = after, of_country.value[1]  # "President Sisi of Egypt"
    mention = reader.add(left, last, kind="person", name=reader.words(end_of_title, name_end))
    mention.name_end = reader.tokens[name_end - 1].end
    mention.title = (reader.tokens[left].start, reader.tokens[end_of_title - 1].end)
    mention.head, mention.country, mention.modifiers = head, country, modifiers
    mention.gender = gender_of(head)
    # Plain words in front of a capitalised title are hardly part of it: "to impeach President X".
    if left and reader.word(left - 1).rpartition("-")[2] in ROLE_HEADS:
        lengthen_title(reader, mention)  # "study co-author Professor X"
    return last


def is_home(reader: Reader, i: int) -> bool:
    """Whether token i ties a place to a title: "the Senator from Vermont"."""
    place = GAZETTEER.longest(reader.tokens, i + 1) if reader.word(i) == "from" else None
    return place is not None and place.value[0] in ("country", "place")


def _is_business(reader: Reader, role: int) -> bool:
    """Whether the title at token `role` is an adjective, and what follows no name: "Executive Calendar"."""
    token = reader.tokens[role + 1]
    ordinary = token.text not in gaz.GIVEN_NAMES and is_ordinary(token.lower)
    return reader.word(role) in _OF_BUSINESS and ordinary


def lengthen_title(reader: Reader, mention: Mention) -> None:
    """Let the alias begin where a description without an article does: "said study co-author Ted Scam".

    Any plain words will do, but only if something stands before them that no description can hold.
    """
    start = mention.first
    for k in range(mention.first - 1, max(-1, mention.first - _LONGEST_TITLE), -1):
        token = reader.tokens[k]
        lower = token.lower
        if not token.text[0].isalnum() or is_saying(lower) or (k + 1 < mention.first and lower in _BEFORE_TITLE):
            break
        opens = k == reader.first_word() and token.capital
        plain = token.text.islower() and (lower == "and" or (lower not in gaz.COMMON and lower not in gaz.SAYING))
        if not (plain or (opens and lower not in gaz.COMMON)) or lower in gaz.DETERMINERS or k in reader.fixed:
            return
        start = k
    else:
        if mention.first - _LONGEST_TITLE >= 0:
            return
        if any(token.lower.endswith("ed") for token in reader.tokens[start + 1 : mention.first]):
            return  # "Information leaked included user X"
    if start < mention.first and reader.word(start) != "and" and mention.title is not None:
        mention.alias_start = reader.tokens[start].start
        mention.title = (mention.alias_start, mention.title[1])


def start_of_joined(reader: Reader, left: int) -> int:
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
    is_other = token.lower in _NO_MODIFIERS or token.lower in gaz.DETERMINERS
    return token.text.islower() and token.text.isalpha() and not is_other


def _more_titles(reader: Reader, i: int) -> int:
    """End of the second office in "President and CEO Andy Vesey", of the adjective in "Secretary General"."""
    if reader.word(i) in AFTER_HEAD:
        i += 1
    if reader.word(i) in gaz.OFFICES and reader.tokens[i].capital and i + 1 < len(reader.tokens):
        i += reader.tokens[i + 1].text in gaz.GIVEN_NAMES  # "Deputy Secretary Defense Ada Cole"
    if reader.word(i) in ("and", "&") and reader.word(i + 1) in ROLE_HEADS and reader.tokens[i + 1].capital:
        i += 2
        return end_of_complement(reader, i) if reader.word(i) in _OF else i
    return i


def _read_untitled(
    reader: Reader, left: int, end: int, head: str, country: str | None, modifiers: frozenset[str]
) -> int:
    """A capitalised role without a name: "the US Secretary of State", "Mr President"."""
    determiner = reader.word(left - 1) if left else ""
    if determiner in gaz.DETERMINERS:
        left -= 1
    else:
        determiner = ""
    mention = reader.add(left, end, kind="person")
    mention.head, mention.country, mention.modifiers, mention.determiner = head, country, modifiers, determiner
    mention.address = reader.word(left).rstrip(".") in gaz.SEXED_TITLES  # "Mr President, ..."
    mention.modifiers -= gaz.SEXED_TITLES
    mention.as_role = reader.word(left - 1) == "as"
    return end


def end_of_complement(reader: Reader, i: int) -> int:
    """End of "of State", "for Health and Human Services", "of the Russian Federation" that begins at token i."""
    j = i + 1
    if reader.word(j) == "the":
        j += 1
    start = j
    match = GAZETTEER.longest(reader.tokens, j)
    if match and match.value[0] in ("country", "body", "place"):
        j += match.length
        if match.value[0] == "place" and reader.word(j) in gaz.PLACE_THINGS and reader.tokens[j].capital:
            j += 1  # "governor of Odesa Oblast"
        return _end_of_list(reader, j) if reader.word(i - 1) in gaz.GROUPS else j
    run_end = reader.end_of_run(j) if j < len(reader.tokens) and reader.tokens[j].capital else j
    named = last_body_noun(reader, j, run_end)
    person = any(token.text in gaz.GIVEN_NAMES for token in reader.tokens[j:run_end])
    if named is not None and named > j and not person and last_role(reader, j, run_end) is None:
        return named + 1  # "of the Islamic Revolutionary Guard Corps"
    while j < min(len(reader.tokens), start + 12) and (
        (reader.tokens[j].capital and reader.word(j) in gaz.OFFICES)
        or (
            reader.word(j) in ("and", "of", ",")
            and reader.word(j + 1) in gaz.OFFICES
            and reader.tokens[j + 1].capital
            and j > start
        )
    ):
        j += 1
    if j > start:
        return j
    run = reader.end_of_run(j) if j < len(reader.tokens) and reader.tokens[j].capital else j
    if run == j or last_role(reader, j, run) is not None:
        return i
    body = last_body_noun(reader, j, run)
    if body is not None:
        return body + 1
    of = GAZETTEER.longest(reader.tokens, run + 1) if reader.word(run) == "of" else None
    if of:
        return run + 1 + of.length  # "for the Horn of Africa"
    return run - 2 if run - j > 2 else run


def _end_of_list(reader: Reader, end: int) -> int:
    """End of "of France, Germany and Italy", of which the first country ends at token `end`."""
    for _ in range(_MOST_COUNTRIES):
        if reader.word(end) not in (",", "and"):
            break
        start = end + 1 + (reader.word(end + 1) == "and")
        start += reader.word(start) == "the"
        match = GAZETTEER.longest(reader.tokens, start)
        if match is None or match.value[0] != "country":
            break
        last = start + match.length
        if last < len(reader.tokens) and reader.tokens[last].capital:
            break  # "... and US President X"
        end = last
    return end


def start_of_modifiers(reader: Reader, i: int) -> int:
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
        if token.text in ("'s", "’s") or lower in gaz.DETERMINERS:
            return j
        if reader.mentions and reader.mentions[-1].last >= j:
            somebody = reader.mentions[-1]
            if not unbroken or (somebody.kind == "person" and (somebody.name or somebody.last > j)):
                return safe  # somebody else ends here
            if somebody.kind == "organisation" and somebody.name and somebody.last == j and unbroken:
                return somebody.first  # "Lake Party of Peru candidate Ada Cole"
        opens = j - 1 == reader.first_word() and (  # "Q Mr. President", "Then Mr. President"
            len(token.text) == 1 or lower == "then" or reader.is_opener(j - 1)
        )
        place = token.text == "New" and j < len(reader.tokens) and GAZETTEER.longest(reader.tokens, j - 1)
        new = token.text == "New" and not opens and reader.tokens[j].capital  # "the New Liberal Party leader"
        if (_is_title_word(token) and not opens) or (place and place.length > 1) or new:
            safe = j - 1 if unbroken else safe
        elif token.text.islower() and lower.isalpha() and lower not in _NO_MODIFIERS:
            if (lower.endswith("ing") and _is_plural(reader, j - 2)) or (j == i and lower in _TIMES):
                return safe  # "databases containing user data", "the first time scientists spoke"
            unbroken = False
        else:
            return safe
    return safe


def _is_plural(reader: Reader, i: int) -> bool:
    """Whether token i looks like a plural noun."""
    word = reader.word(i)
    return word.endswith("s") and len(word) > _SHORTEST_PLURAL and not word.endswith(("ss", "us", "is"))


def _is_title_word(token: Token) -> bool:
    lower = token.lower
    if token.capital:
        known = lower in gaz.COMMON and lower not in gaz.ROLE_MODIFIERS and not token.acronym
        return token.text[0].isalpha() and not known and lower not in gaz.CALENDAR
    return lower in gaz.ROLE_MODIFIERS or lower in ROLE_HEADS or (lower in gaz.OFFICES and token.text.islower())


def country_and_modifiers(reader: Reader, start: int, end: int, head: int) -> tuple[str | None, frozenset[str]]:
    """The country that a title names, and its other words."""
    country, words = None, []
    k = start
    while k < end:
        match = GAZETTEER.longest(reader.tokens, k)
        if match and match.value[1] and k != head:
            country = country or match.value[1]
            k += match.length
            continue
        lower = reader.tokens[k].lower
        if k == head:
            words += [lower.partition("-")[0]] if role_noun(lower) != lower.rstrip(".") else []  # "ex-governor"
        elif lower not in gaz.DETERMINERS and lower.isalpha() and lower not in ("of", "for", "and", "s", "from"):
            words.append(lower)
        k += 1
    return country, frozenset(words)


def is_trade(reader: Reader, i: int) -> bool:
    """A noun of agent in front of a full name is a title that no list need hold: "sportswriter Dave Meltzer"."""
    token = reader.tokens[i]
    if not token.text.islower() or not _is_trade_noun(token.lower):
        return False
    end = reader.end_of_name(i + 1)
    return end - i > 2 and _is_persons_name(reader, i + 1, end)


def _is_trade_noun(word: str) -> bool:
    known = word in gaz.COMMON or word in gaz.ROLE_MODIFIERS or word in gaz.FIRMS or word in gaz.BODY_NOUNS
    return word.endswith(_TRADES) and has_agents_shape(word) and not known


def _is_persons_name(reader: Reader, i: int, end: int) -> bool:
    """Whether the capitals from token i to `end` can be somebody's first name and surname."""
    if reader.tokens[i].text in gaz.GIVEN_NAMES:
        return True
    words = [token.lower for token in reader.tokens[i:end]]
    known = GAZETTEER.longest(reader.tokens, i) is not None or last_body_noun(reader, i, end) is not None
    if known or reader.tokens[i].acronym or any(word in gaz.THINGS or word in gaz.COMMON for word in words):
        return False
    return not any(is_ordinary(word) for word in words)


def opens_with_trade(reader: Reader, i: int, j: int) -> bool:
    """Whether capitals from i to j, which open a sentence, are a trade and a name: "Immunologist Ada Cole"."""
    if i != reader.first_word() or j - i < _SHORTEST_TITLED:
        return False
    token = reader.tokens[i]
    if not is_ordinary(token.lower) and not token.lower.endswith(_LEARNED):
        return False
    return token.text not in gaz.GIVEN_NAMES and _is_trade_noun(token.lower) and _is_persons_name(reader, i + 1, j)
