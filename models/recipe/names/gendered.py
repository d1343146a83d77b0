"""A sentence about one person in, the same sentence about somebody of the other sex out: edits of its gendered words.

Every gendered word is turned round, those of third parties too ("his wife" becomes "her husband"), as counterfactual
data augmentation does (Lu et al. 2018, "Gender Bias in Neural Natural Language Processing").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tonekit.text.words import gazetteer as gaz

Edit = tuple[int, int, str]

_MALE_TO_FEMALE = dict(
    pair.split("=")
    for pair in (
        "he=she him=her himself=herself man=woman men=women boy=girl boys=girls father=mother fathers=mothers"
        " son=daughter sons=daughters brother=sister brothers=sisters husband=wife husbands=wives uncle=aunt"
        " nephew=niece grandfather=grandmother boyfriend=girlfriend widower=widow dad=mom businessman=businesswoman"
        " businessmen=businesswomen chairman=chairwoman spokesman=spokeswoman congressman=congresswoman"
        " policeman=policewoman statesman=stateswoman gentleman=lady gentlemen=ladies actor=actress"
        " male=female manhood=womanhood fatherhood=motherhood mr=ms"
    ).split()
)
_FEMALE_TO_MALE = {female: male for male, female in _MALE_TO_FEMALE.items()} | {
    "hers": "his", "mrs": "mr", "miss": "mr",
}  # fmt: skip
# Words that tie a sentence to one sex and have no counterpart that would fit.
_BOUND = frozenset(
    "sir lord dame king queen prince princess duke duchess emperor empress baron baroness pope imam monk nun priest"
    " pregnant pregnancy maternity mum mommy guy guys dude bitch sexist feminist feminism misogyny misogynist"
    " misogynistic sheikh sultan emir madam ma'am bishop cardinal ayatollah rabbi father's mother's".split()
)
_MALE_PRONOUNS, _FEMALE_PRONOUNS = (
    frozenset(("he", "him", "his", "himself")),
    frozenset(("she", "her", "hers", "herself")),
)
_WORD = re.compile(r"[^\W\d_]+(?:['’](?:am|m)\b)?")
# Behind "her" these say that no noun follows: "told her that", "met her in".
_NO_NOUN = (gaz.COMMON | gaz.SPECIFIERS | gaz.PRONOUNS | gaz.SAYING) - frozenset("own last first new next two".split())


def pronoun_gender(text: str) -> str:
    """Give "m" or "f" where all third-person pronouns of a text are of one sex, "?" where they differ, "" for none."""
    words = {match[0].lower() for match in _WORD.finditer(text)}
    male, female = bool(words & _MALE_PRONOUNS), bool(words & _FEMALE_PRONOUNS)
    return "?" if male and female else "m" if male else "f" if female else ""


def other_gender(gender: str) -> str:
    """The other one of "m" and "f"."""
    return "f" if gender == "m" else "m"


def turn_round(text: str) -> list[Edit] | None:
    """Edits that turn every gendered word round; None where one of them cannot be."""
    edits: list[Edit] = []
    for match in _WORD.finditer(text):
        word = match[0].lower()
        if word in _BOUND:
            return None
        if word == "his":
            new = "her" if _noun_follows(text, match.end()) else "hers"
        elif word == "her":
            new = "his" if _noun_follows(text, match.end()) else "him"
        else:
            new = _MALE_TO_FEMALE.get(word) or _FEMALE_TO_MALE.get(word, "")
        if new:
            edits.append((match.start(), match.end(), _cased(new, match[0])))
    return edits


def _noun_follows(text: str, end: int) -> bool:
    match = _WORD.match(text, end + 1) if text[end : end + 1].isspace() else None
    return match is not None and match[0].lower() not in _NO_NOUN


def _cased(word: str, like: str) -> str:
    if like.isupper() and len(like) > 1:
        return word.upper()
    return word.capitalize() if like[0].isupper() else word


def genders_of_titles(text: str, start: int, end: int) -> Iterator[str]:
    """The sexes that titles tell, right before or inside a name's span."""
    for word in (*text[max(0, start - 12) : start].split()[-1:], *text[start:end].split()):
        title = word.lower().rstrip(".")
        if title in gaz.MASCULINE_TITLES:
            yield "m"
        elif title in gaz.FEMININE_TITLES:
            yield "f"
