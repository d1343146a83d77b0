"""Words around a capitalised body noun in, the name of an organisation out: "Ministry of Foreign Affairs"."""

from __future__ import annotations

from tonekit.text.document import EntityKind
from tonekit.text.naming.proper_names.body_heads import last_body_noun
from tonekit.text.naming.proper_names.tails import speaks_at
from tonekit.text.naming.terms.acronyms import shortens
from tonekit.text.naming.terms.lexicon import GAZETTEER
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.reader import ROLE_HEADS, LineReader
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import BE, CONJUNCTIONS, HAVE, IRREGULAR_PASTS, MODALS, PREPOSITIONS
from tonekit.text.words.ordinary import is_ordinary

GOVERNMENTS = frozenset("government regime administration authorities people".split())
# What offices and ministries are for: no bodies themselves.
_OFFICES = gaz.OFFICES - gaz.BODY_NOUNS
_PURPOSES = frozenset("committee campaign coalition commission fund alliance league movement".split())
_NO_NAMES = gaz.COMMON | gaz.CALENDAR
# Bodies that are named after several fields at once.
_FIELDS = frozenset(
    "institute ministry department committee commission office centers centres centre center agency bureau council"
    " academy division association directorate subcommittee".split()
)


# Those named after what they are for and where: "Organization for Security in Europe".
_OF_STATES = frozenset("organization organisation bank conference commission".split())
# Those beside them that have a subject.
_WITH_SUBJECTS = frozenset(
    "conference convention council forum group panel initiative coalition campaign inquiry union force network project"
    " alliance partnership dialogue summit board academy observatory".split()
)
# What no name says the purpose of: chambers, forces, firms.
_WITHOUT_PURPOSE = frozenset("parliament senate navy government steel motors airlines airways".split())
_PARTIES = frozenset("democrats liberals conservatives republicans socialists greens nationalists populists".split())
_OF_PARTIES = frozenset("social free new national progressive centre center radical united people's left".split())
# Of one ministry or committee.
_MOST_FIELDS = 6
_LINKS = frozenset("of on for to".split())
# Behind these a place after a body's name is what is told of: "told the Lake Fund Peru was late".
_TO_HEARERS = frozenset("told tell tells telling warned assured reminded asked informed showed convinced left".split())
# Words of a person's name.
_LONGEST_NAME = 4
_TEAMS = frozenset("cardinals chiefs generals kings knights senators".split())
_LEARNED = ("ology", "ics", "ic", "ical", "istry", "omy")
# "Ada Cole (AC)" is a person.
_SHORTEST_ACRONYM = 4


def end_of_body(reader: LineReader, i: int, body: int, j: int) -> int:
    """End of the body's name whose noun is token `body` of the run from i to j: "of ..." and "for ..." belong to it."""
    if reader.word(body) == "house":
        return body + 3  # "House of Delegates"
    end = j if body == i and j > i + 1 else body + 1  # "Press Without Locks", "Police Scotland"
    end += end == j - 1 and reader.word(end) == "general"  # "Consulate General"
    if reader.word(end) == "to" and body == end - 1 and reader.word(body) in _PURPOSES and _is_purpose(reader, end + 1):
        end = reader.end_of_run(end + 1)  # "Committee to Protect Journalists"
    while reader.word(end) in ("of", "for", "on", "&", "and", "in") and end < len(reader.tokens):
        if reader.word(end) == "in" and not _works_in(reader, i, body, end):
            break
        if reader.word(end) in ("&", "and") and not _joins(reader, body, end):
            break
        article = reader.word(end + 1) == "the" or (reader.word(end) == "for" and reader.word(end + 1) == "a")
        start = end + 1 + article
        if start >= len(reader.tokens) or not reader.tokens[start].capital:
            break
        if _is_person(reader, start) or _is_titled(reader, start):
            break  # "the People's Party of Ada Cole", "the Cabinet of Prime Minister Cole"
        if article and body > i and _is_exchange(reader, end, start):
            break  # "left the Labour Party for the Green Party"
        if body > i and _is_of_the_sentence(reader, body, end):
            break  # "praised the European Parliament for the Lima Accord"
        if reader.word(start) in _NO_NAMES and GAZETTEER.longest(reader.tokens, start) is None:
            break
        end = _end_of_place(reader, start)
        if reader.word(body) in _FIELDS and reader.word(end) == ",":
            end = _end_of_fields(reader, end)
    if reader.word(body) == "university" and reader.word(end) == "," and end > body + 1:
        campus = GAZETTEER.longest(reader.tokens, end + 1)
        last = end + 1 + campus.length if campus is not None and campus.value[0] == "place" else end
        if end < last < len(reader.tokens) and reader.tokens[last].text[0] not in ",.;)":
            return last  # "the University of California, Berkeley said"
    return end


def _works_in(reader: LineReader, i: int, body: int, link: int) -> bool:
    """Whether a body is named after where it works: "Lake Mission in Peru", "Organization for Security in Europe"."""
    place = GAZETTEER.longest(reader.tokens, link + 1 + (reader.word(link + 1) == "the"))
    if place is None or place.value[0] not in ("country", "place"):
        return False
    sent = body > i and (reader.word(body) == "mission" or reader.word(body - 1) == "interim")
    return sent or (reader.word(body) in _OF_STATES and reader.word(body + 1) == "for")


def _is_of_the_sentence(reader: LineReader, body: int, link: int) -> bool:
    """Whether what hangs on a noun by "on" or "for" is no part of a name: "the Lake Navy on Peruvian ports"."""
    if reader.word(link) == "on":
        return reader.word(body) not in _FIELDS and reader.word(body) not in _WITH_SUBJECTS
    return reader.word(link) == "for" and reader.word(body) in _WITHOUT_PURPOSE


def _is_exchange(reader: LineReader, link: int, start: int) -> bool:
    """Whether a body of its own stands behind "for the": one is left for it."""
    return reader.word(link) == "for" and last_body_noun(reader, start, reader.end_of_run(start)) is not None


def _end_of_fields(reader: LineReader, end: int) -> int:
    """End of ", Housing, and Urban Affairs" behind the first field of a ministry or committee, or `end`."""
    k = end
    for n_fields in range(_MOST_FIELDS):
        last = reader.word(k) == "and" or (reader.word(k) == "," and reader.word(k + 1) == "and")
        if reader.word(k) not in (",", "and"):
            return end
        start = k + 1 + (last and reader.word(k) == ",")
        k = reader.end_of_run(start) if start < len(reader.tokens) and reader.tokens[start].capital else start
        named = last_body_noun(reader, start, k) is not None  # "Department of Energy, Office of Naval Research"
        if k == start or named or not all(_is_field(reader, n) for n in range(start, k)):
            return end
        if last:
            return k if n_fields else end
    return end


def _is_field(reader: LineReader, i: int) -> bool:
    """Whether token i names a field that offices are for: "Urban", "Affairs"."""
    return reader.word(i) in gaz.OFFICES or _is_cause(reader, i)


def _is_person(reader: LineReader, i: int) -> bool:
    """Whether a first name and a surname stand at token i, and no body named after somebody."""
    if reader.tokens[i].text not in gaz.GIVEN_NAMES or GAZETTEER.longest(reader.tokens, i) is not None:
        return False
    end = reader.end_of_run(i)
    return end > i + 1 and last_body_noun(reader, i, end) is None and reader.word(end - 1) not in gaz.THINGS


def _is_titled(reader: LineReader, i: int) -> bool:
    """Whether somebody's title begins at token i, his name behind it: "Prime Minister Cole", "Peruvian leader Cole"."""
    k, end = i, reader.end_of_run(i)
    if reader.word(i) in gaz.OFFICES:
        return False  # "the Court of Justice President Cole"
    while k < end and (reader.word(k) in gaz.ROLE_MODIFIERS or reader.tokens[k].text in gaz.COUNTRY_BY_ADJECTIVE):
        k += 1
    if k == end > i:
        return reader.word(k) in gaz.ROLES and reader.tokens[i].text in gaz.COUNTRY_BY_ADJECTIVE
    named = k + 1 < end and not is_ordinary(reader.word(k + 1)) and reader.word(k + 1) not in gaz.OFFICES
    return named and reader.word(k).rstrip(".") in ROLE_HEADS and last_body_noun(reader, i, end) is None


def _end_of_place(reader: LineReader, start: int) -> int:
    """End of the run at token `start`, before a name or title: "Bank of Peru | Ada Cole", "| Governor Cole"."""
    end = reader.end_of_run(start)
    match = GAZETTEER.longest(reader.tokens, start)
    place_end = start + match.length if match else start
    if match and place_end < end and reader.tokens[place_end].text in gaz.GIVEN_NAMES:
        return place_end
    if match and match.value[0] == "country" and _are_names(reader, place_end, end):
        return place_end  # "Bank of Peru | Orlo Mbulo"
    for k in range(start + 1, end):
        if k + 1 < end and _is_person_behind(reader, k, end):
            return k  # "Institute of National Remembrance | Ada Cole"
        titled = k + 1 < end and not is_ordinary(reader.word(k + 1)) and reader.word(k + 1) not in gaz.OFFICES
        general = reader.word(k) == "general" and reader.word(k - 1) in ROLE_HEADS  # "Office of Inspector General"
        if reader.word(k).rstrip(".") in ROLE_HEADS and (titled or k == place_end) and not general:
            return _before_modifiers(reader, start + 1, k)
    return end


def _are_names(reader: LineReader, start: int, end: int) -> bool:
    """Whether the tokens can be somebody's name, though no list has the first: two or three that are no plain words."""
    if not 1 < end - start < _LONGEST_NAME or last_body_noun(reader, start, end) is not None:
        return False
    words = [reader.word(k) for k in range(start, end)]
    plain = any(is_ordinary(word) or word in gaz.THINGS or word in gaz.CREEDS for word in words)
    return not plain and not reader.is_firm(start, end)


def _is_person_behind(reader: LineReader, k: int, end: int) -> bool:
    """Whether somebody's name begins at token k behind a plain word, and ends where the capitals do."""
    place = GAZETTEER.longest(reader.tokens, k - 1)
    if reader.tokens[k].text not in gaz.GIVEN_NAMES or not is_ordinary(reader.word(k - 1)) or place is not None:
        return False  # "University of South Carolina"
    if is_ordinary(reader.word(k)):
        return False  # "Museum of Modern Art San Francisco"
    named = [word for word in map(reader.word, range(k, end)) if not is_ordinary(word)]
    return (
        bool(named)
        and end - k <= _LONGEST_NAME
        and last_body_noun(reader, k, end) is None
        and (reader.word(end - 1) not in gaz.THINGS)
    )


def _before_modifiers(reader: LineReader, start: int, role: int) -> int:
    """Where the title begins whose noun is token `role`, at `start` at the earliest: "| Deputy Governor"."""
    while role > start and reader.word(role - 1) in gaz.ROLE_MODIFIERS:
        role -= 1
    return role


def _is_purpose(reader: LineReader, i: int) -> bool:
    """Whether a purpose written as part of a name begins at token i: a verb and its object, with capitals."""
    both = reader.tokens[i : i + 2]
    return len(both) == 2 and all(t.capital for t in both) and both[0].lower not in _NO_NAMES | ROLE_HEADS


def read_body(reader: LineReader, i: int, body: int, j: int) -> int:
    """Add the body named there, or the country if it is a government."""
    end = end_of_body(reader, i, body, j)
    if end > i + 1 and body == end - 1:
        end = end_of_branch(reader, i, end)
    match = GAZETTEER.longest(reader.tokens, i)
    country = match.value[1] if match else None
    head = reader.tokens[body].lower
    if head in GOVERNMENTS:
        of = reader.country_at(body + 2) if reader.word(body + 1) == "of" and body == i else None
        ruled = of or (country if match and i + match.length == body else None)
        if ruled:
            end = end_of_country(reader, body + 2) if of else body + 1
            reader.add(i, end, kind="country", country=ruled, name=reader.words(i, end)).head = head
            return end
    owner = reader.start_of_owner(i)
    kind: EntityKind = (
        "group" if head in gaz.GROUPS and not _is_body_of_people(reader, i, body, end) else "organisation"
    )
    mention = reader.add(i, end, kind=kind, name=reader.words(i, end))
    mention.head, mention.country = gaz.BODY_NOUNS_ABROAD.get(head, head), country
    if owner < i:
        mention.alias_start = reader.tokens[owner].start  # "Peru's Supreme Court"
        mention.owner = " ".join(reader.words(owner, i - 1))
    return read_acronym(reader, mention, end)


def end_of_branch(reader: LineReader, i: int, end: int) -> int:
    """End of the place right behind a body's name at tokens i to `end`, where a part of it works: "Lake Fund Mexico".

    Behind "told" the place begins a clause ("told the Lake Fund Mexico was late"), as it does where the name has an
    article and a verb follows; before another noun it only says of what kind that is ("a UN Mexico report").
    """
    place = GAZETTEER.longest(reader.tokens, end)
    if place is None or place.value[0] not in ("country", "seat", "place") or reader.has_gap(end):
        return end
    last = end + place.length
    article = reader.word(i - 1) == "the"
    tie = i - 1 - article
    behind = reader.word(tie) in PREPOSITIONS and tie == reader.first_word()  # "In NATO Turkey has few friends"
    follower = reader.tokens[last] if last < len(reader.tokens) else None
    if reader.word(tie) in _TO_HEARERS or (follower is not None and follower.capital):
        return end
    if follower is not None and follower.lower == "'s":
        return end if article else last  # "Unlike the Lake Party Peru's unions agreed"
    if follower is None or not follower.text[0].isalnum() or follower.lower in CONJUNCTIONS:
        return last
    if follower.lower in PREPOSITIONS:
        return last
    acts = speaks_at(reader, last, plural=True) or follower.lower in BE | HAVE | MODALS | IRREGULAR_PASTS
    return last if (acts or follower.lower.endswith("ed")) and not article and not behind else end


def _is_body_of_people(reader: LineReader, i: int, body: int, end: int) -> bool:
    """Whether a plural names a body: "Reporters Without Borders", "Christian Democrats", but "Senate Democrats"."""
    if body == i:
        return end > i + 1 and reader.word(i + 1) in gaz.COMMON and reader.word(i + 1) != "of"
    before = reader.word(body - 1)
    if reader.word(body) in gaz.BODY_NOUNS:
        return True  # "Lima Police", "Peru Airlines", "Lake Forces"
    place = GAZETTEER.longest(reader.tokens, i)
    town = place is not None and place.value[0] in ("place", "seat") and i + place.length == body
    if town and reader.word(body) in _TEAMS:
        return True  # "Kansas City Chiefs", but "US Generals"
    return reader.word(body) in _PARTIES and body == i + 1 and (before in _OF_PARTIES or before in gaz.CREEDS)


def end_of_country(reader: LineReader, i: int) -> int:
    """End of the country that is named at token i, perhaps behind "the"; i if none is."""
    start = i + (reader.word(i) == "the")
    match = GAZETTEER.longest(reader.tokens, start)
    return start + match.length if match is not None and match.value[0] == "country" else i


def _joins(reader: LineReader, body: int, i: int) -> bool:
    """Whether "and" at token i goes on with the body's name: "Institute of Allergy and Infectious Diseases"."""
    if i == body + 1 and reader.word(body - 1) != "the" and _is_body_alone(reader, i + 1):
        return False  # "the National Army and National Police", but "the Command and Control Centre"
    if reader.word(i + 1) in _OFFICES and not _is_full_body(reader, i + 1):
        return True
    if i > body + 1 and _is_another_cause(reader, i - 1, i + 1):
        return True
    if i == body + 1 or i + 1 >= len(reader.tokens):
        return False
    if reader.word(body) not in _FIELDS:
        return False
    following = reader.tokens[i + 1]
    person = following.text in gaz.GIVEN_NAMES or following.lower in ROLE_HEADS
    known = GAZETTEER.longest(reader.tokens, i + 1) is not None
    if not following.capital or person or following.acronym or known:
        return False
    end = reader.end_of_run(i + 1)
    if (end == i + 2 and following.lower == "administration") or reader.word(end - 1) == "enforcement":
        return True  # "Committee on Rules and Administration", "Bureau of Safety and Environmental Enforcement"
    return last_body_noun(reader, i + 1, end) is None and not reader.is_firm(i + 1, end)  # "... and Orlo Foundation"


def _is_another_cause(reader: LineReader, last: int, i: int) -> bool:
    """Whether a body is named after what stands at token i, too: "Movement for Rights and Freedoms".

    Both are plain words or creeds, or both are countries: "Bank of Peru and Chile", but "Bank of Peru and Ada Cole".
    Token `last` ends the first.
    """
    the = reader.word(i) == "the"
    i += the
    if i >= len(reader.tokens) or not reader.tokens[i].capital:
        return False
    if the:  # "Islamic State of Iraq and the Levant"
        return reader.word(i) in _OFFICES and reader.tokens[last].text in gaz.COUNTRY_BY_NAME
    known = GAZETTEER.longest(reader.tokens, i)
    if known is not None and known.value[0] == "adjective" and reader.tokens[last].text in gaz.COUNTRY_BY_ADJECTIVE:
        return reader.end_of_run(i) > i + known.length  # "Association of Peruvian and Chilean Ports"
    if known is not None and known.value[0] == "country":
        behind = reader.word(i + known.length)
        return reader.tokens[last].text in gaz.COUNTRY_BY_NAME and behind not in ("'s", "'")
    end = reader.end_of_run(i)
    if end == i + 1 and _is_party(reader.word(i)) and _is_party(reader.word(last)):
        return True  # "Alliance of Liberals and Democrats"
    if reader.is_firm(i, end) or last_body_noun(reader, i, end) is not None or not _is_cause(reader, last):
        return False
    return all(_is_cause(reader, k) for k in range(i, end))


def end_of_joined_region(reader: LineReader, end: int) -> int:
    """End of "and the Levant" behind a country that ends at token `end`, or `end`."""
    joined = reader.word(end) == "and" and reader.word(end + 1) == "the" and _is_another_cause(reader, end - 1, end + 1)
    return end + 3 if joined else end


def _is_cause(reader: LineReader, i: int) -> bool:
    """Whether token i is a plain word or a creed, and nobody's name or title."""
    word = reader.word(i)
    someone = word in ROLE_HEADS or word in gaz.GROUPS or reader.tokens[i].text in gaz.GIVEN_NAMES
    plain = is_ordinary(word) or word.endswith(_LEARNED) or word == "co-operation"
    return not someone and (plain or word in gaz.CREEDS or word in gaz.PEOPLES)


def _is_party(word: str) -> bool:
    """Whether a plural is what members of a party are called: "liberals", "socialists"."""
    return word in gaz.GROUPS or word.removesuffix("s") in gaz.CREEDS


def _is_body_alone(reader: LineReader, i: int) -> bool:
    """Whether the run at token i is a body's name of several words, its noun last."""
    end = reader.end_of_run(i) if i < len(reader.tokens) and reader.tokens[i].capital else i
    return end > i + 1 and last_body_noun(reader, i, end) == end - 1


def _is_full_body(reader: LineReader, i: int) -> bool:
    """Whether a body with a name of its own begins at token i: "Human Rights Foundation", but "Control Centre"."""
    end = reader.end_of_run(i)
    return end > i + 2 and last_body_noun(reader, i, end) is not None


def read_acronym(reader: LineReader, mention: Mention, i: int) -> int:
    """Add the acronym in brackets behind a name: "National Association of Ward Doctors (NAWAD)"."""
    if reader.word(i) != "(" or reader.word(i + 2) != ")" or len(mention.name) < 2:
        return i
    if mention.kind is None and mention.name[0] in gaz.GIVEN_NAMES and len(mention.name) < _SHORTEST_ACRONYM:
        return i
    short = reader.tokens[i + 1]
    mixed = sum(map(str.isupper, short.text)) > 1 and short.lower[0] == mention.name[0][0].lower()
    if short.acronym or mixed or (mention.kind == "organisation" and shortens(short.text, mention.name)):
        if mention.kind is None:
            mention.kind = "organisation"
        acronym = reader.add(i + 1, i + 2, kind="organisation", name=(reader.tokens[i + 1].text,))
        acronym.alias_of = mention
        return i + 3
    return i


def read_spelt_out(reader: LineReader, i: int) -> int | None:
    """Add the body at token i that an acronym behind it abridges: "Notes from Peru (NFP)"; None if there is none."""
    bracket = reader.long_forms.get(i)
    if bracket is None or reader.tokens[i].text in gaz.GIVEN_NAMES or reader.word(i) in ROLE_HEADS:
        return None  # "Member of Parliament (MP)"
    known = GAZETTEER.longest(reader.tokens, i)
    if known is not None and known.value[0] == "country" and i + known.length == bracket:
        return None  # "Republic of Korea (ROK)"
    body = last_body_noun(reader, i, bracket)
    if body is None and _is_named_after_thing(reader, i, bracket):
        return read_shortened_thing(reader, i, bracket)
    mention = reader.add(i, bracket, kind="organisation", name=reader.words(i, bracket))
    mention.head = reader.word(body) if body is not None else ""
    return read_acronym(reader, mention, bracket)


def _is_named_after_thing(reader: LineReader, i: int, bracket: int) -> bool:
    """Whether the head of a long form is a thing: "Joint Plan of Action (JPOA)", "Automatic Identification System"."""
    head = next((k for k in range(i + 1, bracket) if reader.tokens[k].text in _LINKS), bracket) - 1
    built = reader.word(head) == "station" and reader.word(head - 1) in gaz.STATIONS
    return built or reader.word(head) in gaz.BINDING


def read_shortened_thing(reader: LineReader, i: int, bracket: int) -> int:
    """Add the thing from token i to the bracket with its acronym, so that nobody takes that for a body."""
    reader.add(i, bracket + 3, name=(*reader.words(i, bracket), reader.tokens[bracket + 1].text))
    return bracket + 3


def body_behind(reader: LineReader, i: int, end: int) -> int | None:
    """Last word of "State of Law Coalition" or "Cinema for Peace Foundation", of which the first word has been read."""
    if end - i > 1 or reader.word(end) not in ("of", "for") or end + 2 >= len(reader.tokens):
        return None
    if not reader.tokens[end + 1].capital or not _is_cause(reader, i) or reader.word(i) in _NO_NAMES:
        return None
    last = reader.end_of_run(end + 1) - 1
    body = last_body_noun(reader, end + 1, last + 1)
    return last if body == last and last > end + 1 else None
