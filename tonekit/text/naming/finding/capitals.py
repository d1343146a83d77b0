"""A run of capitals in, the name that it is out: a titled person, a body, a country; or nobody's.

What is merely capitalised stays undecided (`kind` None) for `judging`.
"""

from __future__ import annotations

from collections.abc import Callable

from tonekit.text.naming.phrases.descriptions import read_description, read_opening_firm
from tonekit.text.naming.phrases.titles import NAMESAKES, read_titled
from tonekit.text.naming.proper_names.bodies import (
    body_behind,
    end_of_body,
    read_acronym,
    read_body,
    read_shortened_thing,
)
from tonekit.text.naming.proper_names.body_heads import joined_body, last_body_noun
from tonekit.text.naming.proper_names.called import SHIPS
from tonekit.text.naming.proper_names.known_names import read_known
from tonekit.text.naming.proper_names.modifiers import start_of_joined_adjectives
from tonekit.text.naming.proper_names.nobody import (
    LONGEST_NAME,
    pass_acronym,
    pass_address,
    pass_adjective,
    pass_colleague,
    pass_credit,
    pass_creed,
    pass_make,
    pass_plural,
    pass_row,
    pass_state,
    pass_title,
    pass_vote,
)
from tonekit.text.naming.proper_names.realms import NUMERALS, read_region, read_ruler
from tonekit.text.naming.proper_names.roles import is_role, last_role
from tonekit.text.naming.proper_names.tails import speaks_at
from tonekit.text.naming.terms.lexicon import GAZETTEER
from tonekit.text.naming.terms.names import HONOURS
from tonekit.text.naming.terms.reader import NAME_MONTHS, OWNERS_IN_NAMES, ROLE_HEADS, LineReader
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import BE, HAVE, MODALS
from tonekit.text.words.ordinary import is_ordinary
from tonekit.text.words.reporting import reporting_form

# Surnames that are also words for things.
_SURNAMES = frozenset("day hill lane park law field forest bush marsh house hall cross castle".split())
_LANDMARKS = frozenset("lake mount fort port".split())
_LONG_NUMBER = 4
# "Queen Ada Hospital": title, name, noun; "Prince Hospital" may be Mr Prince's.
_SHORTEST_NAMESAKE = 2
# Of the day.
_HALVES = frozenset(("am", "pm", "a.m.", "p.m."))
# The word before the dash and the dash.
_SHORTEST_DASHED = 2
# No row of names behind one title is longer.
_MOST_NAMED = 12
_POINTING = frozenset(("the", "this", "that", "our", "its", ")"))  # "the Deer (Scotland) Bill"
_PARTIES = frozenset(("Labour", "Labor"))
_HOUSES = frozenset("House Commons Lords".split())
# "Egyptologists", "Marxists".
_SCHOOLS = ("ologists", "xists", "nists")
# Acronyms in front of a name that are no bodies: ships, titles.
_NO_BODIES = SHIPS | gaz.CREEDS | ROLE_HEADS
_TOWNS = gaz.PLACE_NAMES | gaz.COUNTRY_BY_SEAT.keys() | gaz.COUNTRY_BY_NAME.keys()
_MEDIA = frozenset("newspaper broadcaster magazine website agency tabloid daily weekly journal".split())


def begins_name(reader: LineReader, i: int) -> bool:
    """Not every capital begins a name: sentence openers, dates and creeds do not."""
    token = reader.tokens[i]
    if token.lower in gaz.CALENDAR and not (token.lower in NAME_MONTHS and reader.name_follows(i)):
        return False
    if i and reader.word(i - 1) in gaz.CALENDAR and (token.lower in gaz.THINGS or _is_zone(reader, i)):
        return False  # "Easter Island", "Christmas Eve", "9 a.m. ET"
    if (token.acronym and _is_zone(reader, i)) or reader.is_currency(i) or _is_in_adjective(reader, i):
        return False
    if token.lower.split("'")[0] in gaz.OPENERS and not token.acronym:
        match = GAZETTEER.longest(reader.tokens, i)
        return bool(match and match.length > 1) or _is_first_of_name(reader, i) or _opens_with_new(reader, i)
    return not (len(token.text) == 1 and not reader.name_follows(i))


def _is_in_adjective(reader: LineReader, i: int) -> bool:
    """Whether an adjective is made of a place whose first word is token i: "a Marshall Islands-flagged tanker"."""
    following = reader.tokens[i + 1] if i + 1 < len(reader.tokens) else None
    if following is None or following.capital or "-" not in following.text:
        return False
    name = f"{reader.tokens[i].text} {following.text.partition('-')[0]}"
    return name in gaz.COUNTRY_BY_NAME or name in gaz.PLACE_NAMES


def _opens_with_new(reader: LineReader, i: int) -> bool:
    """Whether a name opens the sentence with "New": "New Democracy said", but "New President Cole said"."""
    if reader.tokens[i].text != "New" or not reader.name_follows(i):
        return False
    following = reader.word(i + 1)
    plain = following in ROLE_HEADS or following in gaz.ROLE_MODIFIERS or following in reader.lower_words
    return not plain and reader.tokens[i + 1].text not in gaz.GIVEN_NAMES


def _is_zone(reader: LineReader, i: int) -> bool:
    """Whether the acronym at token i says which clock a time goes by: "7:38 pm IST"."""
    token, before = reader.tokens[i], reader.word(i - 1)
    timed = before in _HALVES or (before.isdigit() and reader.word(i - 2) == ":")
    return token.acronym and len(token.text) <= _LONG_NUMBER and timed


def _is_first_of_name(reader: LineReader, i: int) -> bool:
    """A common word has a capital in mid-sentence only as part of a name: "New Progressive Party", "The Guardian"."""
    token = reader.tokens[i]
    if i == reader.first_word() or token.lower in gaz.PRONOUNS or len(token.text) < 3:
        return False
    if not reader.name_follows(i) and token.lower not in OWNERS_IN_NAMES:
        return False
    if reader.word(i + 1) in ("'s", "'"):
        return reader.end_of_run(i) > i + 2  # "the People's Liberation Army"
    before = reader.tokens[i - 1].text
    if token.text == "New" and before in (",", "("):
        return True  # "after two attempts, New Lake Party candidate ..."
    return before.isalpha() and (before.islower() or before == "The")


def read_capitals(reader: LineReader, i: int) -> int:
    """Read the run of capitals that begins at token i by the first of the rules that knows it."""
    j = reader.end_of_run(i)
    firm = read_opening_firm(reader, i, j)
    if firm is not None:
        return firm
    i = _start_of_name(reader, i, j)
    if j - i > 2 and reader.word(j - 1) in HONOURS and reader.tokens[j - 1].acronym:
        n_mentions = len(reader.mentions)
        end = _read_run(reader, i, j - 1)
        person = reader.mentions[-1] if reader.mentions else None
        if person is not None and person.name and not person.place and person.last == end == j - 1:
            person.last = person.tail = j  # "Ada Cole KC"
            person.end = person.alias_end = reader.tokens[j - 1].end
            return j
        del reader.mentions[n_mentions:]  # "Judge Lake Hall KC" is no hall
    return _read_run(reader, i, j)


def _read_run(reader: LineReader, i: int, j: int) -> int:
    return next(end for rule in _RULES if (end := rule(reader, i, j)) is not None)


def _start_of_name(reader: LineReader, i: int, j: int) -> int:
    """Where the name begins in the run from i to j: behind the word that opens the sentence, and creeds of people."""
    if i == reader.first_word() and j - i > 1 and (reader.is_opener(i) or _is_past(reader.tokens[i].text)):
        i += 1
    no_name = reader.word(i) in gaz.CREEDS or reader.word(i) in gaz.ROLE_MODIFIERS
    no_name &= not is_role(reader.word(i)) and reader.tokens[i].text not in gaz.GIVEN_NAMES
    return i + (j - i > 2 and no_name and reader.tokens[i + 1].text in gaz.GIVEN_NAMES)  # "Liberal Ada Cole", "Senior"


def _is_past(word: str) -> bool:
    """Whether a sentence turns round what it reports: "Added Ada Cole: ..."; Said is a first name."""
    form = reporting_form(word.lower()) if word.endswith("ed") else None
    return form is not None and form.tense == "past" and word not in gaz.GIVEN_NAMES


def _read_numbered(reader: LineReader, i: int, j: int) -> int | None:
    """A station: "News 12 reported", "told Channel 9", "Channel 4 News"."""
    number, end = reader.word(j), j + 1
    if j - i > 1 or not number.isdigit() or len(number) >= _LONG_NUMBER:
        return None
    if reader.word(i) == "channel":
        end += reader.word(end) == "news" and reader.tokens[end].capital
    elif not speaks_at(reader, end):
        return None
    reader.add(i, end, kind="organisation", name=reader.words(i, end))
    return end


def _read_body_before_name(reader: LineReader, i: int, j: int) -> int | None:
    """A body beside somebody who does not belong to it: "told NPR Ada Cole was away"."""
    if j - i < 3 or not _is_body_before_name(reader, i):
        return None
    reader.add(i, i + 1, name=reader.words(i, i + 1))
    return i + 1


def _read_ship(reader: LineReader, i: int, j: int) -> int | None:
    if j - i == 1 or reader.word(i).replace(".", "") not in SHIPS:
        return None
    reader.add(i, j, name=reader.words(i, j))
    return j


def _read_several(reader: LineReader, i: int, j: int) -> int | None:
    """People behind the plural of a title: "Representatives Ada Cole, Tom Hall and ...", "Presidents Cole and Hall"."""
    if not _is_title_of_several(reader, i, j):
        return None
    i += 1
    for _ in range(_MOST_NAMED):
        reader.add(i, j, kind="person", name=reader.words(i, j))
        k = j
        while reader.word(k) in (",", "and") and k < j + 2:
            k += 1
        end = reader.end_of_name(k) if k > j else k
        if end == k or not _is_another_name(reader, k, end):
            break
        i, j = k, end
    return j


def _read_title(reader: LineReader, i: int, j: int) -> int | None:
    role = last_role(reader, i, j)
    if role is None or _is_named_after_holder(reader, i, role, j):
        return None
    return read_titled(reader, i, role, j)


def _is_named_after_holder(reader: LineReader, i: int, role: int, j: int) -> bool:
    """Whether the title at token `role` is part of a place's or a body's name: "Saint Lucia", "Queen Ada Hospital"."""
    place = GAZETTEER.longest(reader.tokens, i)
    if place is not None and place.value[0] in ("country", "place") and i + place.length > max(role, i + 1):
        return True
    if reader.word(i) in _LANDMARKS and role == i + 1 == j - 1:
        return True  # "Lake Garda"
    if reader.word(role + 1) == "'s" and role + 2 < j:
        return True  # "King's College"
    return (
        reader.word(role) in NAMESAKES
        and j - role > _SHORTEST_NAMESAKE
        and last_body_noun(reader, j - 1, j) is not None
    )


def _read_party(reader: LineReader, i: int, j: int) -> int | None:
    """A party called by its creed: "Labour said", but "Labour costs rose"."""
    if j - i > 1 or reader.tokens[i].text not in _PARTIES:
        return None
    following = reader.word(j)
    acts = speaks_at(reader, j) or following in BE | HAVE | MODALS or following in ("'s", "’s")
    if i == reader.first_word() and not acts:
        return None
    reader.add(i, j, kind="organisation", name=reader.words(i, j)).head = "party"
    return j


def _read_named_body(reader: LineReader, i: int, j: int) -> int | None:
    body = last_body_noun(reader, i, j)
    if body is None:
        return None
    if body < j - 1 and reader.word(j - 1) in gaz.THINGS:
        if reader.word(j - 1) in gaz.PLACE_THINGS:
            reader.add(i, j, name=reader.words(i, j)).place = True  # "Orlo Air Base"
        return j  # "Senate Joint Resolution"
    if end_of_body(reader, i, body, j) == i + 1:  # "Police said", "the Ministry"
        return max(read_description(reader, i), i + 1)
    if _are_holders(reader, i, body, j):
        return max(read_description(reader, body), j)
    i = _start_before_dash(reader, i)
    if reader.word(body) in gaz.GROUPS:
        joined = start_of_joined_adjectives(reader, i, body)  # "Kurdish and Sunni Members of Parliament"
        before = reader.mentions[-1] if reader.mentions else None
        two = before is not None and before.kind == "organisation" and before.last > joined
        i = i if two else joined  # "the National Army and National Police"
    return read_body(reader, i, body, j)


def _start_before_dash(reader: LineReader, i: int) -> int:
    """Where a body's name begins that goes on behind a dash: "the Farmer–Citizen | Movement"; i where none does.

    What two countries have is no such name: "Peru–Chile Alliance".
    """
    if i < _SHORTEST_DASHED or reader.word(i - 1) not in ("–", "‑") or not reader.tokens[i - 2].capital:
        return i
    close = (
        reader.tokens[i - 2].end == reader.tokens[i - 1].start and reader.tokens[i - 1].end == reader.tokens[i].start
    )
    known = any(GAZETTEER.longest(reader.tokens, k) is not None for k in (i - 2, i))
    return i if known or not close else i - 2


def _read_house(reader: LineReader, i: int, j: int) -> int | None:
    """A chamber called short: "the House"."""
    short = j - i == 1 and reader.tokens[i].text in _HOUSES
    if not short or reader.word(i - 1) != "the" or reader.word(j) == "of":
        return None
    reader.add(i, j, kind="organisation", name=reader.words(i, j))
    return j


def _read_joined_body(reader: LineReader, i: int, j: int) -> int | None:
    joined = joined_body(reader, i, j) or body_behind(reader, i, j)
    return read_body(reader, i, joined, joined + 1) if joined is not None else None


def _read_thing(reader: LineReader, i: int, j: int) -> int | None:
    """What is no actor, if perhaps a place, or too long for one whose noun is unknown."""
    people = j - i == 2 and reader.tokens[i].text in gaz.GIVEN_NAMES and reader.word(i + 1) in _SURNAMES
    alone = j - i == 1 and reader.word(i - 1) not in _POINTING  # Mr Field, but "the Constitution"
    last = j - 2 if j - i > 1 and reader.word(j - 1) in NUMERALS else j - 1  # "World War II"
    thing = reader.word(last) in gaz.THINGS and not people
    of = j + 1 + (reader.word(j + 1) == "the")
    if thing and reader.word(j) == "of" and _is_plain_capital(reader, of):
        end = reader.end_of_run(of)
        reader.add(i, end, name=reader.words(i, end))  # "the Code of Conduct"
        return end
    if (not thing or alone) and j - i < LONGEST_NAME:
        return None
    if j - i > 1 and reader.word(j - 1) in gaz.VOICED:
        mention = reader.add(i, j, name=reader.words(i, j))
        mention.place = reader.word(j - 1) in gaz.PLACE_THINGS
        return read_acronym(reader, mention, j)  # an actor if it says something, see `judging`
    if reader.word(last) in gaz.BINDING and reader.word(j) == "(" and reader.word(j + 2) == ")":
        return read_shortened_thing(reader, i, j)
    if j - i > 1 and reader.word(j - 1) in gaz.PLACE_THINGS:
        reader.add(i, j, name=reader.words(i, j)).place = True
    return j


def _is_plain_capital(reader: LineReader, i: int) -> bool:
    """Whether a word with a capital stands at token i that is no known name, nor somebody's."""
    token = reader.tokens[i] if i < len(reader.tokens) else None
    known = token is None or token.text in gaz.GIVEN_NAMES or GAZETTEER.longest(reader.tokens, i) is not None
    plain = token is not None and token.capital and not known and reader.word(i) not in ROLE_HEADS
    return plain and last_body_noun(reader, i, reader.end_of_run(i)) is None


def _read_people(reader: LineReader, i: int, j: int) -> int | None:
    """A people or school: "Kurds", "Egyptologists", "New Yorkers"."""
    word = reader.word(i)
    if " ".join(reader.words(i, j)).removesuffix("ers") in _TOWNS:
        reader.add(i, j, kind="group", name=reader.words(i, j)).plural = True
        return j
    party = word.endswith("ists") and word.removesuffix("s") in gaz.CREEDS  # "the Socialists"
    if j - i > 1 or not (word in gaz.PEOPLES or word.endswith(_SCHOOLS) or party):
        return None
    reader.add(i, j, kind="group", name=reader.words(i, j))
    return j


def _read_authors(reader: LineReader, i: int, j: int) -> int | None:
    """The authors of a study: "Berg et al. found"."""
    if reader.word(j) != "et" or reader.word(j + 1).rstrip(".") != "al":
        return None
    end = j + 2 + (reader.word(j + 2) == "." and reader.word(j + 3)[:1].isalnum())
    reader.add(i, end, kind="group", name=reader.words(i, end)).plural = True
    return end


def _read_movement(reader: LineReader, i: int, j: int) -> int | None:
    """What a party or campaign is for: "the Alternative for Peru", of plain words alone."""
    land = GAZETTEER.longest(reader.tokens, j + 1) if reader.word(j) == "for" else None
    if land is None or land.value[0] != "country" or reader.end_of_run(j + 1) > j + 1 + land.length:
        return None
    plain = all(
        is_ordinary(word) and word not in gaz.THINGS and not is_role(word) for word in map(reader.word, range(i, j))
    )
    if reader.word(i - 1) != "the" or not plain:
        return None  # "A Fresh Start for Peru" is a title
    reader.add(i, j + 1 + land.length, name=reader.words(i, j + 1 + land.length))
    return j + 1 + land.length


def _read_name(reader: LineReader, i: int, j: int) -> int:
    """Any other name, mostly of a kind that `judging` decides."""
    own_s = reader.word(j - 1).endswith("'s")  # "Moody's"
    if own_s and reader.word(j) == "of" and j + 1 < len(reader.tokens) and reader.tokens[j + 1].capital:
        j = reader.end_of_run(j + 1)  # "Lloyd's of London"
    last = j + 1 if reader.word(j) in _MEDIA and reader.tokens[j].text.islower() else j
    mention = reader.add(i, last, name=reader.words(i, j))
    mention.name_end = reader.tokens[j - 1].end
    if reader.word(i - 1) in _MEDIA or last > j or reader.word(j + 1) == "agency":
        mention.kind = "organisation"  # "Yonhap news agency", "newspaper Dawn", "Time magazine"
    if reader.word(i - 1) == "(" and reader.word(j) == ")" and _is_acronym_of(reader, i):
        mention.kind = "organisation"
    if own_s:
        mention.kind = "organisation"
    mention.initial = i == reader.first_word()
    return read_acronym(reader, mention, last)


# What a run of capitals may be, in the order in which it is asked.
_RULES: tuple[Callable[[LineReader, int, int], int | None], ...] = (
    _read_numbered,
    pass_title,
    pass_credit,
    _read_ship,
    _read_several,
    pass_acronym,
    pass_plural,
    pass_address,
    pass_colleague,
    pass_adjective,
    pass_make,
    pass_state,
    _read_body_before_name,
    pass_vote,
    read_region,
    _read_title,
    read_known,
    _read_party,
    _read_named_body,
    _read_house,
    pass_row,
    _read_joined_body,
    _read_thing,
    _read_people,
    pass_creed,
    _read_authors,
    _read_movement,
    read_ruler,
    _read_name,
)


def _is_title_of_several(reader: LineReader, i: int, j: int) -> bool:
    """Whether the plural of a title opens the run from i to j, and somebody's name stands behind it."""
    word = reader.word(i)
    if j - i == 1 or word not in gaz.GROUPS or word[:-1] not in gaz.ROLES or not word.endswith("s"):
        return False
    named = reader.word(i + 1) not in gaz.COMMON and reader.word(j - 1) not in gaz.THINGS
    return named and last_body_noun(reader, i + 1, j) is None  # "Reporters Without Borders"


def _is_another_name(reader: LineReader, i: int, end: int) -> bool:
    """Whether tokens i to `end` go on with a row of names: not with "US officials", a body or a titled person."""
    known = GAZETTEER.longest(reader.tokens, i) is not None or last_role(reader, i, end) is not None
    return not known and last_body_noun(reader, i, end) is None and reader.word(i) not in gaz.COMMON


def _are_holders(reader: LineReader, i: int, body: int, j: int) -> bool:
    """Whether the run from i to j is the plural of an office, and "of" follows: "Prime Ministers of Peru and Chile"."""
    office = reader.word(body)[:-1] in gaz.ROLES and body == j - 1 and reader.word(j) == "of"
    return office and all(reader.word(k) in gaz.ROLE_MODIFIERS for k in range(i, body))


def _is_body_before_name(reader: LineReader, i: int) -> bool:
    """Whether an acronym stands at token i, and somebody's first name behind it."""
    token = reader.tokens[i]
    short = token.acronym and token.text.isalpha() and len(token.text) > 2 and token.lower not in _NO_BODIES
    return short and reader.tokens[i + 1].text in gaz.GIVEN_NAMES and GAZETTEER.longest(reader.tokens, i) is None


def _is_acronym_of(reader: LineReader, i: int) -> bool:
    """Whether token i, in brackets, abbreviates the name in front of them."""
    token, before = reader.tokens[i], reader.tokens[i - 2] if i > 1 else None
    letters = token.text.replace(".", "")
    return token.acronym and letters.isalpha() and len(letters) > 2 and before is not None and before.capital
