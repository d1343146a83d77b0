"""Words that "of" or "the" completes in, the land or its ruler out: "the Gulf of Orlo", "Peter the Great"."""

from __future__ import annotations

from tonekit.text.naming.proper_names.placing import DIRECTIONS
from tonekit.text.naming.proper_names.roles import is_role
from tonekit.text.naming.terms.lexicon import GAZETTEER
from tonekit.text.naming.terms.names import fold
from tonekit.text.naming.terms.reader import LineReader
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.ordinary import is_ordinary

NUMERALS = frozenset("i ii iii iv v vi vii viii ix x".split())
_EPITHETS = frozenset(
    "bald bold brave confessor conqueror cruel elder fair fat good great impaler lame magnificent merciful navigator"
    " pious short terrible tall unready wise younger".split()
)


def read_region(reader: LineReader, i: int, j: int) -> int | None:
    """Water or land that is named behind "of": "the Gulf of Orlo", "the Grand Duchy of Orlo".

    Of land only what is surely a name: not "the Republic of Letters".
    """
    noun, start = reader.word(j - 1), j + 1 + (reader.word(j + 1) == "the")
    if (
        noun not in gaz.PLACES_OF
        or reader.word(j) != "of"
        or not all(_is_of_region(reader, k) for k in range(i, j - 1))
    ):
        return None
    whole = GAZETTEER.longest(reader.tokens, i)
    if (whole is not None and i + whole.length > start) or not reader.name_follows(start - 1):
        return None
    known = GAZETTEER.longest(reader.tokens, start)
    if known is not None and known.value[0] in ("country", "place", "seat"):
        end = start + known.length
        if known.value[0] == "country" and noun not in gaz.WATERS:
            reader.add(i, end, kind="country", country=known.value[1], name=reader.words(i, end))
            return end
    elif noun in gaz.WATERS or not is_ordinary(reader.word(start)):
        end = reader.end_of_run(start)
    else:
        return None
    reader.add(i, end, name=reader.words(i, end)).place = True
    return end


def _is_of_region(reader: LineReader, i: int) -> bool:
    """Whether the word at token i only says what kind of land the noun behind it means: "Grand", "Autonomous"."""
    word = reader.word(i)
    return is_ordinary(word) and not (is_role(word) or word in gaz.BODY_NOUNS or word in DIRECTIONS)


def read_ruler(reader: LineReader, i: int, j: int) -> int | None:
    """Somebody with one name and what rulers and saints are called besides: "Peter the Great", "Ida II of Orlo"."""
    end = _end_of_style(reader, i, j)
    if end == j:
        return None
    mention = reader.add(i, end, kind="person", name=reader.words(i, j))
    mention.initial = i == reader.first_word()
    return end


def _end_of_style(reader: LineReader, i: int, j: int) -> int:
    """End of "the Great" or "of Orlo" behind the name of tokens i to j, or j."""
    numbered = j - i > 1 and reader.tokens[j - 1].text.isupper() and reader.word(j - 1) in NUMERALS
    first_name = j - i == 1 and reader.tokens[i].text in gaz.GIVEN_NAMES and not is_role(reader.word(i))
    if not (numbered or first_name) or j + 1 >= len(reader.tokens) or not reader.tokens[j + 1].capital:
        return j
    end = reader.end_of_run(j + 1)
    if reader.word(j) == "the":
        return end if first_name and end == j + 2 and reader.word(j + 1) in _EPITHETS else j
    single = numbered or fold(reader.tokens[i].text) not in gaz.SURNAMES
    place = GAZETTEER.longest(reader.tokens, j + 1)
    if reader.word(j) != "of" or not single or (place is None and (end > j + 2 or is_ordinary(reader.word(j + 1)))):
        return j
    return j + 1 + place.length if place is not None else end
