"""The noun of an office in, what hangs on it out: "of State", "for Health and Human Services", "of the G7"."""

from __future__ import annotations

from tonekit.text.naming.proper_names.bodies import end_of_body, end_of_branch, read_acronym
from tonekit.text.naming.proper_names.body_heads import last_body_noun
from tonekit.text.naming.proper_names.known_names import is_its_noun
from tonekit.text.naming.proper_names.roles import last_role
from tonekit.text.naming.terms.lexicon import GAZETTEER, Match
from tonekit.text.naming.terms.names import fold
from tonekit.text.naming.terms.reader import LineReader
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.ordinary import is_ordinary

# Prepositions that tie an office to a title's role noun.
OF = frozenset(("of", "for"))
COMPLEMENTS = dict.fromkeys(
    ("ambassador", "envoy", "adviser", "advisor", "assistant", "delegate"), frozenset(("of", "to", "for"))
)
# Longer lists of countries are no joint office.
_MOST_COUNTRIES = 12
# Fields of one office, the words between them counted.
_MOST_FIELDS = 12
# Words of a body that somebody heads, its owner aside.
_MOST_OWNED = 4
# Words of an apposition's title.
_LONGEST_TITLE = 5
# One country is part of a title, several are a row.
_FEWEST = 2
_CHAMBERS = frozenset("court council parliament congress senate assembly".split())


def is_home(reader: LineReader, i: int) -> bool:
    """Whether token i ties a place to a title: "the Senator from Vermont"."""
    place = GAZETTEER.longest(reader.tokens, i + 1) if reader.word(i) == "from" else None
    return place is not None and place.value[0] in ("country", "place")


def end_of_complement(reader: LineReader, i: int) -> int:
    """End of "of State", "for Health and Human Services", "of the Russian Federation" that begins at token i."""
    j = i + 1 + (reader.word(i + 1) == "the")
    match = GAZETTEER.longest(reader.tokens, j)
    if match and match.value[0] in ("country", "body", "place"):
        return _end_of_known(reader, i, j, match)
    run = reader.end_of_run(j) if j < len(reader.tokens) and reader.tokens[j].capital else j
    if match and match.value[0] == "adjective" and run == j + match.length:
        return i  # "a nurse of Peruvian descent"
    holds_role = run > j and last_role(reader, j, run) is not None
    body = last_body_noun(reader, j, run)
    named_person = any(token.text in gaz.GIVEN_NAMES for token in reader.tokens[j:run])
    if body is not None and body == run - 1 and not holds_role and reader.word(run) == "of":
        end = end_of_body(reader, j, body, run)
        if end < len(reader.tokens) and reader.tokens[end].capital:
            return end  # "of the Institute of National Remembrance | Ada Cole"
    if body is not None and body > j and not named_person and not holds_role:
        return end_of_branch(reader, j, body + 1)  # "of the Islamic Revolutionary Guard Corps"
    fields = _end_of_fields(reader, j)
    if fields > j:
        more = _end_of_fields(reader, fields + 1) if reader.word(fields) == "for" else 0
        return more if more > fields + 1 else fields  # "of State for Housing"
    if run == j or holds_role:
        return i
    if body is not None:
        return body + 1
    of = GAZETTEER.longest(reader.tokens, run + 1) if reader.word(run) == "of" else None
    if of:
        return run + 1 + of.length  # "for the Horn of Africa"
    if _owns_plain_body(reader, run):
        return i
    return run - 2 if run - j > 2 and not _is_unknown_body(reader, i, run) else _end_of_owned(reader, run)


def _end_of_known(reader: LineReader, i: int, j: int, match: Match) -> int:
    """End of a complement that begins at token i, whose known country, body or place begins at token j."""
    kind = match.value[0]
    run = reader.end_of_run(j)
    longer = last_body_noun(reader, j + match.length, run) if kind != "place" else None
    if longer is not None and last_role(reader, j, run) is None:
        return end_of_body(reader, j, longer, run)  # "chairperson of the AU Commission"
    end = j + match.length
    if _owns_plain_body(reader, end):
        return i
    if kind == "place" and reader.word(end) in gaz.PLACE_THINGS and reader.tokens[end].capital:
        end += 1  # "governor of Odesa Oblast"
    if kind == "body":
        end = end_of_branch(reader, j, end)  # "director of Greenpeace Peru"
    end = _end_of_owned(reader, end)
    return _end_of_list(reader, end) if reader.word(i - 1) in gaz.GROUPS else end


def _is_unknown_body(reader: LineReader, i: int, end: int) -> bool:
    """Whether the capitals behind "of" at token i, which end at token `end`, are all a body's, no name behind it.

    So are those that end in a plain word ("chair of Orlo Mbulo Homes"), and those of an apposition, which has its name
    before it: "Ada Cole, principal of the Orlo Maha Vidyalayam".
    """
    first, last = reader.tokens[end - 2 : end]
    if first.text in gaz.GIVEN_NAMES or first.text.endswith(".") or fold(last.text) in gaz.SURNAMES:
        return False
    comma = next((k for k in range(i - 1, max(0, i - _LONGEST_TITLE), -1) if reader.word(k) == ","), 0)
    closed = not reader.word(end)[:1].isalnum()  # "On Monday, mayor of Lima Ada Cole said"
    return is_ordinary(last.lower) or (closed and comma > 0 and reader.tokens[comma - 1].capital)


def _owns_plain_body(reader: LineReader, end: int) -> bool:
    """Whether a body that is a mention of its own follows at token `end`: "a captain of the Lima | police"."""
    return reader.word(end) in gaz.BODY_NOUNS and reader.tokens[end].text.islower()


def _end_of_fields(reader: LineReader, start: int) -> int:
    """End of the fields of an office that begin at token `start`: "Health and Human Services"; `start` if none does."""
    j = start
    while j < min(len(reader.tokens), start + _MOST_FIELDS):
        joins = j > start and reader.word(j) in ("and", "of", ",")
        place = j + 1 if joins else j
        if reader.word(place) not in gaz.OFFICES or not reader.tokens[place].capital:
            break
        j += 1
    return _end_of_last_field(reader, j) if j > start else j


def _end_of_last_field(reader: LineReader, j: int) -> int:
    """End of the plain words that go on with a field before token j: "Human | Rights", "Public | Procurement"."""
    k = j
    while k < min(len(reader.tokens), j + _MOST_FIELDS) and reader.tokens[k].capital and not reader.has_gap(k):
        if reader.tokens[k].text in gaz.GIVEN_NAMES or not is_ordinary(reader.word(k)):
            return k if k < len(reader.tokens) and reader.word(k) not in gaz.BODY_NOUNS else j
        k += 1
    alone = k == j + 1 and (reader.word(j - 1) == "state" or fold(reader.tokens[j].text) in gaz.SURNAMES)
    return j if alone else k  # "Minister of Justice Price", "Secretary of State Straw"


def _end_of_owned(reader: LineReader, end: int) -> int:
    """End of the body that is owned by what ends at token `end`: "head of Peru's Lake Service", "... of its party"."""
    if reader.word(end) not in ("'s", "’s"):
        return end
    start = end + 1
    if start < len(reader.tokens) and reader.tokens[start].capital:
        run = reader.end_of_run(start)
        body = last_body_noun(reader, start, run)
        return end if body is None else end_of_body(reader, start, body, run)
    for k in range(start, min(len(reader.tokens), start + _MOST_OWNED)):
        if reader.word(k) in gaz.BODY_NOUNS and reader.word(k + 1) not in gaz.BODY_NOUNS:
            return k + 1
        if not reader.tokens[k].text.isalpha() or reader.word(k) in gaz.COMMON:
            break
    return end


def _end_of_list(reader: LineReader, end: int) -> int:
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


def add_held(reader: LineReader, start: int, end: int) -> int:
    """Add the bodies and countries that a complement from token `start` to `end` names; give its end, `start` if none.

    One country is part of its title ("the president of Peru"); bodies and a row of countries are mentions of their own.
    """
    held: list[tuple[int, int, str, str | None]] = []
    k = start
    while k < end:
        known = GAZETTEER.longest(reader.tokens, k)
        stop = reader.end_of_run(k) if reader.tokens[k].capital else k + 1
        longer = last_body_noun(reader, k + known.length, stop) if known is not None else None
        if longer is not None and longer < end and not is_its_noun(reader, k, longer):
            stop = min(end, end_of_body(reader, k, longer, stop))
            held.append((k, stop, "body", None))  # "the US Supreme Court"
        elif known is not None and known.value[0] in ("country", "body"):
            stop = k + known.length
            stop = min(end, end_of_branch(reader, k, stop)) if known.value[0] == "body" else stop
            held.append((k, stop, *known.value))
        elif reader.tokens[k].capital:
            body = last_body_noun(reader, k, stop)
            if body is not None and body > k and not _is_field(reader, k, body):
                stop = max(end_of_body(reader, k, body, stop), min(end, end_of_branch(reader, k, body + 1)))
                held.append((k, stop, "body", None))
            elif reader.tokens[k].acronym and len(reader.tokens[k].text) > 2 and not _is_thing(reader, k):
                stop = k + 1
                held.append((k, stop, "body", None))
        k = stop
    bodies = any(kind == "body" for _, _, kind, _ in held)
    if not bodies and len(held) < _FEWEST:
        return start
    for first, last, kind, country in held:
        named = reader.add(first, last, kind="organisation" if kind == "body" else "country", country=country)
        named.name = reader.words(first, last)
        k = max(k, read_acronym(reader, named, last))
    return max(end, k)


def _is_thing(reader: LineReader, i: int) -> bool:
    """Whether the acronym at token i stands for no body."""
    return reader.word(i) in gaz.CREEDS or reader.tokens[i].text in gaz.THING_ACRONYMS


def _is_field(reader: LineReader, start: int, last: int) -> bool:
    """Whether the words name what an office is for, and no body: "Human Services", but "Supreme Court"."""
    field = all(token.lower in gaz.OFFICES for token in reader.tokens[start : last + 1])
    return field and reader.word(last) not in _CHAMBERS
