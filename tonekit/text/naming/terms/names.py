"""Words of names in, comparable keys out."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from tonekit.text.naming.terms.tokens import MOST_WORDS, tokenize
from tonekit.text.words import gazetteer as gaz

_SHORTEST_RESPELT = 5
# With these a surname begins, hardly a first name.
SURNAME_PARTICLES = frozenset("van von de del della der den di da du dos ter bin ibn al".split())
# Those that stand between parts of a name, "do" of "Ana do Reis" among them, which no surname begins with.
PARTICLES_WITHIN = SURNAME_PARTICLES | frozenset(("do", "das"))
SUFFIXES = frozenset("jr sr ii iii iv".split())
# What somebody was given or is, behind his name: "Ann Lee KC".
HONOURS = frozenset("kc qc sc mp mep msp mla mbe obe cbe kbe phd md".split())
AFTER_NAMES = SUFFIXES | HONOURS
# Around a nickname: 'Ada "Addie" Cole'.
_MARKS = frozenset((",", '"', "“", "”", "'", "‘", "’", "(", ")"))
# Short and long forms of a title are one title.
HEADS = {
    "dr": "doctor", "prof": "professor", "gen": "general", "sen": "senator", "gov": "governor",
    "rep": "representative", "pres": "president", "col": "colonel", "lt": "lieutenant", "maj": "major",
    "capt": "captain", "sgt": "sergeant", "adm": "admiral", "det": "detective", "insp": "inspector",
    "supt": "superintendent", "garda": "constable", "rev": "reverend", "amb": "ambassador",
    "spokesman": "spokesperson", "spokeswoman": "spokesperson", "chair": "chairman", "chairwoman": "chairman",
    "chairperson": "chairman", "adviser": "advisor", "congressman": "lawmaker", "congresswoman": "lawmaker",
    "premier": "prime-minister", "councilor": "councillor", "parliamentarian": "lawmaker",
}  # fmt: skip
HEADS |= gaz.DOTTED_ROLES
# Offices whose title goes on with "General".
OFFICES_IN_GENERAL = frozenset(
    "secretary attorney governor director consul surgeon inspector solicitor postmaster auditor".split()
)

_MALE_ROLES = frozenset(
    "boy brother chairman dad father husband man nephew son uncle widower businessman congressman".split()
)
_FEMALE_ROLES = frozenset("girl daughter mother niece wife widow woman aunt actress lady".split())
# Bodies that every country has one of.
_OF_ITS_COUNTRY = frozenset("ministry parliament senate army navy police presidency embassy cabinet court".split())
# Bodies whose name has its field before or behind: "Ministry of Defence", "Defence Ministry".
_OFFICES = frozenset(("ministry", "department"))
# What stays in capitals in a label.
_ACRONYMS = frozenset("NATO UN EU US UK USA PM NSC II III IV AAP BBC CNN ABC".split())
_VOWELS = frozenset("aeiouy")
# Short forms of English first names, from general knowledge.
_LONG_FORMS = dict(
    pair.split("=")
    for pair in (
        "joe=joseph bill=william bob=robert jim=james jimmy=james mike=michael tom=thomas dick=richard tony=anthony"
        " dave=david dan=daniel chris=christopher steve=steven ben=benjamin sam=samuel ted=edward ed=edward"
        " matt=matthew nick=nicholas pat=patrick tim=timothy greg=gregory jeff=jeffrey ken=kenneth ron=ronald"
        " don=donald andy=andrew alex=alexander sue=susan jen=jennifer liz=elizabeth kate=katherine jake=jacob"
    ).split()
)


_CODE_BY_FOLDED = {
    name.casefold().replace(".", ""): country.code
    for name, country in (*gaz.COUNTRY_BY_ADJECTIVE.items(), *gaz.COUNTRY_BY_NAME.items())
}


@lru_cache(MOST_WORDS)
def fold(word: str) -> str:
    """Lower case without accents, stops or the article of an Arabic name: "al-Assad" and "Assad" are one."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))
    plain = plain.replace(".", "").replace("’", "'")
    return plain[3:] if plain[2:3] == "-" and plain[0] in "ae" and len(plain) > 4 else plain


def name_key(name: tuple[str, ...]) -> tuple[str, ...]:
    """The parts that tell a person: no commas, no marks around a nickname, no "Jr."."""
    folded = tuple(map(_fold_ending, map(fold, name)))
    return tuple(part for part in folded if part and part not in _MARKS and part not in AFTER_NAMES) or folded


def _fold_ending(part: str) -> str:
    """One spelling for "Zelensky", "Zelenskyy" and "Zelenskiy"."""
    return part[:-2] + "y" if part.endswith(("skyy", "skiy", "skii", "skij")) else part


def generation(name: Sequence[str]) -> str:
    """What tells a son from his father in a name: "jr", of "Ada Cole, Jr.", "sr", "iii"; else ""."""
    return next((part for part in map(fold, name[1:]) if part in SUFFIXES), "")


def is_surname(name: Sequence[str]) -> bool:
    """Whether a name of several words is a surname alone: "van Dyke", "De Zoysa"."""
    return len(name) > 1 and name[0].lower() in SURNAME_PARTICLES and not any(part.endswith(".") for part in name)


def is_full(name: tuple[str, ...]) -> bool:
    """Whether a person's name has first name and surname."""
    return len(name_key(name)) > 1 and not is_surname(name)


def same_full_name(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names of two or more parts can be one person's: "Emily Murphy" and "Emily W. Murphy".

    With or without the particles of a surname: "Ana Reis" and "Maria Ana dos Reis".
    """
    if _is_shortened(*sorted((a, b), key=len)):
        return True
    plain = _without_particles(a), _without_particles(b)
    return plain != (a, b) and _is_shortened(*sorted(plain, key=len))


def _without_particles(name: tuple[str, ...]) -> tuple[str, ...]:
    return (name[0], *(part for part in name[1:-1] if part not in PARTICLES_WITHIN), name[-1])


def _is_shortened(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the first name can be the second without a part, or with a first name cut short."""
    if short == long or short == long[-len(short) :] or short == long[: len(short)]:
        return True
    if short[-1] != long[-1]:
        return False
    if any(x != y for x, y in zip(short[1:-1], long[1:-1], strict=False)):
        return False  # "George H. Bush" is not "George W. Bush"
    return (
        _spelt(short[0]) == _spelt(long[0])
        or short[0] == long[0][:1]
        or _LONG_FORMS.get(short[0], short[0]) == _LONG_FORMS.get(long[0], long[0])
    )


def _spelt(first_name: str) -> str:
    """One spelling for "Sergei" and "Sergey"."""
    return first_name.replace("y", "i").replace("ii", "i")


def skeleton(word: str) -> str:
    """The word with one sign for every vowel."""
    return "".join("*" if letter in "aeiouy" else letter for letter in word)


def is_respelt(one: str, other: str) -> bool:
    """Whether two surnames differ in one vowel only, as names from other scripts do: "Wasef" and "Wasif"."""
    if len(one) != len(other) or len(one) < _SHORTEST_RESPELT:
        return False
    differ = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(differ) == 1 and all(letter in "aeiouy" for letter in differ[0])


def head_key(head: str) -> str:
    """One word for all forms of a title."""
    head = head.rstrip(".")
    return HEADS.get(head, head)


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name."""
    return tuple(token.text for token in tokenize(name))


def body_key(words: tuple[str, ...]) -> str:
    """One key for a body under all names of its country: "U.S. Navy" and "United States Navy"."""
    length = n_country_words(words)
    if 0 < length < len(words):
        start = " ".join(words[:length]).replace("’", "'")
        land = gaz.COUNTRY_BY_NAME.get(start) or gaz.COUNTRY_BY_ADJECTIVE[start]
        return " ".join((land.code, *_in_one_order(words[length:])))
    if any(fold(word) in _OF_ITS_COUNTRY for word in words[:2]):
        body, named = _before_of(words)
        country = gaz.COUNTRY_BY_NAME.get(named)
        if body and country is not None:
            return " ".join((country.code, *_in_one_order(body)))  # "Foreign Ministry of Peru"
    return " ".join(_in_one_order(words))


def office_key(words: tuple[str, ...]) -> str:
    """The key of a ministry or department without its country: "justice department"; "" for any other body."""
    parts = body_key(words).split()
    if parts[-1] not in _OFFICES:
        return ""
    return " ".join(parts[1:] if parts[0].isupper() else parts)


def _in_one_order(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words as they are, but "Foreign Ministry" for the "Ministry of Foreign Affairs"."""
    parts = tuple(map(fold, words))
    if parts[0] in _OFFICES and parts[1:2] in (("of",), ("for",)) and len(parts) > len("of the".split()):
        field = parts[3:] if parts[2] == "the" else parts[2:]
        parts = (*field, parts[0])
    if parts[-1] in _OFFICES and parts[-2:-1] == ("affairs",) and len(parts) > len("affairs ministry".split()):
        parts = (*parts[:-2], parts[-1])
    return parts


def n_country_words(words: Sequence[str]) -> int:
    """How many words at the start of a name are a country's or its adjective."""
    for length in (3, 2, 1):
        start = " ".join(words[:length]).replace("’", "'")
        if start in gaz.COUNTRY_BY_NAME or start in gaz.COUNTRY_BY_ADJECTIVE:
            return min(length, len(words))
    return 0


def begins_with(key: Sequence[str], parts: Sequence[str]) -> bool:
    """Whether a body's name begins with these words, its country left aside: "House", of the United States House.

    So is a noun with which it begins in another language: "Orlo", of Banco Orlo.
    """
    n, last = len(parts), max(_n_folded_country(key), n_nouns_abroad(key))
    return any(tuple(key[start : start + n]) == tuple(parts) for start in (0, 1, 2, 3)[: 1 + last])


def n_nouns_abroad(name: Sequence[str]) -> int:
    """How many words at the start of a body's name are its noun in another language: one, of "Banco Orlo", or none."""
    return int(len(name) > 1 and fold(name[0]) in _nouns_abroad())


@cache
def _nouns_abroad() -> frozenset[str]:
    return frozenset(map(fold, gaz.BODY_NOUNS_ABROAD))


def country_of_body(key: Sequence[str]) -> str | None:
    """Code of the country with which the folded name of a body begins, or which it ends in behind "of"."""
    length = _n_folded_country(key)
    named = key[:length] or key[max((k for k, word in enumerate(key) if word == "of"), default=len(key)) + 1 :]
    return _CODE_BY_FOLDED.get(" ".join(named))


def _n_folded_country(key: Sequence[str]) -> int:
    return max((length for length in (3, 2, 1) if " ".join(key[:length]) in _CODE_BY_FOLDED), default=0)


def _before_of(words: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """The words before the last "of", and what follows it without "the"; no words where there is none."""
    place = max((k for k, word in enumerate(words) if word == "of"), default=0)
    behind = words[place + 1 :]
    return words[:place], " ".join(behind[1:] if behind[:1] == ("the",) else behind)


def set_as_name(capitals: str) -> str:
    """Set a name in capitals as running text does: "MR. MCCAIN OF NATO" -> "Mr. McCain Of NATO"."""
    return " ".join(map(_set_word, capitals.split()))


def _set_word(word: str) -> str:
    if word.upper() in _ACRONYMS or word.lower() in HONOURS or _is_spelled(word):
        return word
    if word.upper().startswith("MC") and len(word) > 3:
        return "Mc" + word[2:].capitalize()
    return "-".join("'".join(piece.capitalize() for piece in part.split("'")) for part in word.split("-"))


def _is_spelled(word: str) -> bool:
    """Whether a word has no vowel, so that it is read letter by letter: "NDTV", but "MRS"."""
    letters = word.lower()
    is_latin = word.isalpha() and word.isascii()
    return is_latin and len(word) > 2 and _VOWELS.isdisjoint(letters) and letters not in gaz.HONORIFICS


def gender_of(head: str) -> str:
    """Give "m" or "f" where a title or a role noun tells the sex, else ""."""
    if head in gaz.MASCULINE_TITLES or head.endswith(("sman", "cman")) or head in _MALE_ROLES:
        return "m"
    return "f" if head in gaz.FEMININE_TITLES or head.endswith("woman") or head in _FEMALE_ROLES else ""


def gender_of_aliases(aliases: Iterable[str]) -> str:
    """Give "m" or "f" where the titles and role nouns among these names agree on the sex, else ""."""
    genders = {gender_of(word.lower().strip(".,")) for alias in aliases for word in _without_surname(alias)} - {""}
    return genders.pop() if len(genders) == 1 else ""


def _without_surname(alias: str) -> list[str]:
    """The words that may be titles: "King" is one in "the King", none in "Anna King"."""
    words = alias.split()
    return words[:-1] if len(words) > 1 and words[-1][0].isupper() and words[-2][0].isupper() else words
