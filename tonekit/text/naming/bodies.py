"""Words around a capitalised body noun in, the name of an organisation out: "Ministry of Foreign Affairs"."""

from __future__ import annotations

from tonekit.text.naming.acronyms import shortens
from tonekit.text.naming.lexicon import GAZETTEER
from tonekit.text.naming.reader import ROLE_HEADS, Mention, Reader
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.ordinary import is_ordinary

GOVERNMENTS = frozenset("government regime administration authorities people".split())
_PURPOSES = frozenset("committee campaign coalition commission fund alliance league movement".split())
_NO_NAMES = gaz.COMMON | gaz.CALENDAR
# Bodies that are named after two causes, or two sorts of people.
_CAUSES = frozenset("party movement alliance union front coalition league forum".split())
# Bodies that are named after several fields at once.
_FIELDS = frozenset(
    "institute ministry department committee commission office centers centres centre center agency bureau council"
    " academy division association directorate subcommittee".split()
)


# Body nouns that are plain plurals, too: only behind other words they end a name.
_PLURALS = frozenset("foundations universities schools".split())
# Those of whom there is a house, but of "cards" there is none.
_SEATED = gaz.GROUPS | frozenset("commons lords peers keys burgesses peoples".split())
_EDITIONS = frozenset("daily morning evening sunday weekly".split())
# "Ada Cole (AC)" is a person.
_SHORTEST_ACRONYM = 4


def last_body_noun(reader: Reader, i: int, j: int) -> int | None:
    """Last word of the run that makes it the name of a body."""
    for k in reversed(range(i, j)):
        lower = reader.tokens[k].lower
        if k == i and reader.tokens[k].acronym and lower in gaz.NAME_ONLY_BODY_WORDS:
            continue  # "the INC"
        if lower in gaz.BODY_NOUNS or lower in gaz.NAME_ONLY_BODY_WORDS or (lower in gaz.GROUPS and k > i):
            return k
        if k > i and (lower in _PLURALS or (lower == "international" and k == j - 1)):
            return k  # "Open Lake Foundations", "Lake International"
        if lower == "house" and _is_chamber(reader, k):
            return k
        if lower in gaz.MASTHEADS and k > i and _is_of_town(reader, i, k):
            return k  # "The Lima Sun"
    return None


def _is_chamber(reader: Reader, k: int) -> bool:
    """Whether "of Delegates" follows the house at token k."""
    return reader.word(k + 1) == "of" and reader.word(k + 2) in _SEATED and reader.tokens[k + 2].capital


def _is_of_town(reader: Reader, i: int, k: int) -> bool:
    """Whether tokens i to k are a place, or the time at which a newspaper comes out."""
    place = GAZETTEER.longest(reader.tokens, i)
    return reader.word(k - 1) in _EDITIONS or (
        place is not None and place.value[0] in ("place", "seat", "country") and i + place.length == k
    )


def end_of_body(reader: Reader, i: int, body: int, j: int) -> int:
    """End of the body's name whose noun is token `body` of the run from i to j: "of ..." and "for ..." belong to it."""
    if reader.word(body) == "house":
        return body + 3  # "House of Delegates"
    end = j if body == i and j > i + 1 else body + 1  # "Press Without Locks", "Police Scotland"
    if reader.word(end) == "to" and body == end - 1 and reader.word(body) in _PURPOSES and _is_purpose(reader, end + 1):
        end = reader.end_of_run(end + 1)  # "Committee to Protect Journalists"
    while reader.word(end) in ("of", "for", "on", "&", "and") and end < len(reader.tokens):
        if reader.word(end) in ("&", "and") and not _joins(reader, body, end):
            break
        start = end + 2 if reader.word(end + 1) == "the" else end + 1
        if start >= len(reader.tokens) or not reader.tokens[start].capital:
            break
        if _is_person(reader, start):
            break  # "the People's Party of Ada Cole"
        if reader.word(start) in _NO_NAMES and GAZETTEER.longest(reader.tokens, start) is None:
            break
        end = _end_of_place(reader, start)
    if reader.word(body) == "university" and reader.word(end) == "," and end > body + 1:
        campus = GAZETTEER.longest(reader.tokens, end + 1)
        last = end + 1 + campus.length if campus is not None and campus.value[0] == "place" else end
        if end < last < len(reader.tokens) and reader.tokens[last].text[0] not in ",.;)":
            return last  # "the University of California, Berkeley said"
    return end


def _is_person(reader: Reader, i: int) -> bool:
    """Whether a first name and a surname stand at token i, and no body named after somebody."""
    if reader.tokens[i].text not in gaz.GIVEN_NAMES or GAZETTEER.longest(reader.tokens, i) is not None:
        return False
    end = reader.end_of_run(i)
    return end > i + 1 and last_body_noun(reader, i, end) is None and reader.word(end - 1) not in gaz.THINGS


def _end_of_place(reader: Reader, start: int) -> int:
    """End of the run at token `start`; of a country alone where somebody's name goes on: "Bank of Peru Ada Cole"."""
    end = reader.end_of_run(start)
    match = GAZETTEER.longest(reader.tokens, start)
    if match and start + match.length < end and reader.tokens[start + match.length].text in gaz.GIVEN_NAMES:
        return start + match.length
    return end


def _is_purpose(reader: Reader, i: int) -> bool:
    """Whether a purpose written as part of a name begins at token i: a verb and its object, with capitals."""
    both = reader.tokens[i : i + 2]
    return len(both) == 2 and all(t.capital for t in both) and both[0].lower not in _NO_NAMES | ROLE_HEADS


def read_body(reader: Reader, i: int, body: int, j: int) -> int:
    """Add the body named there, or the country if it is a government."""
    end = end_of_body(reader, i, body, j)
    match = GAZETTEER.longest(reader.tokens, i)
    country = match.value[1] if match else None
    head = reader.tokens[body].lower
    if head in GOVERNMENTS:
        of = reader.country_at(body + 2) if reader.word(body + 1) == "of" and body == i else None
        ruled = of or (country if match and i + match.length == body else None)
        if ruled:
            reader.add(i, end, kind="country", country=ruled, name=reader.words(i, end)).head = head
            return end
    owner = reader.start_of_owner(i)
    mention = reader.add(i, end, kind="group" if head in gaz.GROUPS else "organisation", name=reader.words(i, end))
    mention.head, mention.country = head, country
    if owner < i:
        mention.alias_start = reader.tokens[owner].start  # "Peru's Supreme Court"
    return read_acronym(reader, mention, end)


def _joins(reader: Reader, body: int, i: int) -> bool:
    """Whether "and" at token i goes on with the body's name: "Institute of Allergy and Infectious Diseases"."""
    if reader.word(i + 1) in gaz.OFFICES and (i > body + 1 or not _is_full_body(reader, i + 1)):
        return True
    if i == body + 1 or i + 1 >= len(reader.tokens):
        return False
    if reader.word(body) in _CAUSES and i == body + 3 and is_ordinary(reader.word(i - 1)):
        return is_ordinary(reader.word(i + 1)) and reader.tokens[i + 1].capital  # "Movement for Rights and Freedoms"
    if reader.word(body) not in _FIELDS:
        return False
    following = reader.tokens[i + 1]
    person = following.text in gaz.GIVEN_NAMES or following.lower in ROLE_HEADS
    known = GAZETTEER.longest(reader.tokens, i + 1) is not None
    if not following.capital or person or following.acronym or known:
        return False
    return last_body_noun(reader, i + 1, reader.end_of_run(i + 1)) is None  # "... and Orlo Foundation" is another


def _is_full_body(reader: Reader, i: int) -> bool:
    """Whether a body with a name of its own begins at token i: "Human Rights Foundation", but "Control Centre"."""
    end = reader.end_of_run(i)
    return end > i + 2 and last_body_noun(reader, i, end) is not None


def read_acronym(reader: Reader, mention: Mention, i: int) -> int:
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


def read_spelt_out(reader: Reader, i: int) -> int | None:
    """Add the body at token i that an acronym behind it abridges: "Notes from Peru (NFP)"; None if there is none."""
    bracket = reader.long_forms.get(i)
    if bracket is None or reader.tokens[i].text in gaz.GIVEN_NAMES or reader.word(i) in ROLE_HEADS:
        return None  # "Member of Parliament (MP)"
    known = GAZETTEER.longest(reader.tokens, i)
    if known is not None and known.value[0] == "country" and i + known.length == bracket:
        return None  # "Republic of Korea (ROK)"
    mention = reader.add(i, bracket, kind="organisation", name=reader.words(i, bracket))
    body = last_body_noun(reader, i, bracket)
    mention.head = reader.word(body) if body is not None else ""
    return read_acronym(reader, mention, bracket)


def joined_body(reader: Reader, i: int, end: int) -> int | None:
    """Last word of "North Wales Fire and Rescue Service", of which "North Wales Fire" has been read."""
    if reader.word(end) not in ("and", "&") or reader.tokens[i].text in gaz.GIVEN_NAMES:
        return None
    if end - i == 1 and not (reader.word(i - 1) == "the" and is_ordinary(reader.word(i))):
        return None  # "the Peace and Freedom Party"
    if end + 1 >= len(reader.tokens) or not reader.tokens[end + 1].capital or reader.word(end + 1) in gaz.COMMON:
        return None
    last = reader.end_of_run(end + 1) - 1
    return last if last > end + 1 and reader.word(last) in gaz.BODY_NOUNS else None
