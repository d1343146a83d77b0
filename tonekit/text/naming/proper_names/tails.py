"""The noun of a description in, the words behind it that say who is meant out: "a spokeswoman for the government".

They belong to a source only, a description with a reporting verb behind it: "a man from Leeds" is no name for him until
he says something.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from tonekit.text.naming.terms.reader import LineReader
from tonekit.text.naming.terms.tokens import MOST_WORDS, Token
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.documents import DOCUMENT_NOUNS
from tonekit.text.words.grammar import ADVERBS, PARTICIPLES_OF_SOURCES
from tonekit.text.words.reporting import reporting_form

# A longer tail tells a story rather than who somebody is.
_LONGEST = 16
# Without the s of several: "donor".
_SHORTEST_AGENT = 5
_SHORTEST_PARTICIPLE = 5
_AGENTS = ("er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "ee", "ees", "woman", "women", "man", "men")
# Words of that shape that are nobody.
_THINGS = frozenset(
    "letter letters newsletter paper papers order orders poster posters banner banners server number numbers chapter"
    " sticker stickers flyer flyers matter matters border weather winter summer disaster master placard error errors"
    " factor factors committee committees tower computer however career degree coffee later power powers mirror"
    " gentlemen charter register folder header rather whether offer offers answer answers another together"
    " meter rumor".split()
)
_PREPOSITIONS = frozenset("of for at in from with within to on inside near behind by".split())
# "The ministry in a statement said", "the mayor on Twitter denied", "officials at first denied".
_MEANS = frozenset("in on via by at".split())
_OF_WORDS = frozenset("a an another his her its their".split())
_MANNERS = DOCUMENT_NOUNS | frozenset("interview video audio broadcast speech tv television radio air camera".split())
_MANNERS |= frozenset("twitter facebook instagram telegram x phone filing blog briefing podcast".split())
_MANNERS |= frozenset("first last least turn response reply private public fact effect part".split())
_WISHING = frozenset("asked declined requested wished spoke wanted refused".split())
# What sources have given: "according to the accounts of nine survivors".
_ACCOUNTS = DOCUMENT_NOUNS | frozenset("accounts account testimony testimonies statements interviews figures".split())
_ACCOUNTS |= frozenset("estimates data report reports evidence descriptions letters messages posts".split())
_OF_SOURCES = frozenset("of from by with".split())
# What ends words that are cited.
_BEHIND_WORDS = frozenset((",", '"', "”", "’", "'", "»"))
_RELATIVES = frozenset(("who", "that"))
_CLAUSE = frozenset(("what", "whom"))
_JOINING = frozenset(("and", "or", "but"))
_AUXILIARY = frozenset("has had have is was are were will would did does do could can may might".split())
# Other third persons are plural nouns, too ("states", "claims").
_PRESENT = frozenset("says tells adds insists argues writes warns".split())
# "A group named the Lake Trust said."
_NAMING = frozenset("named nicknamed dubbed titled".split())
_OBJECTS = frozenset("a an the his her its their".split())
_BESIDE = ADVERBS - {"there", "here", "today", "both", "all", "first"}


def is_cited(reader: LineReader, start: int) -> bool:
    """Whether "according to" stands before token `start`."""
    return follows_according(reader.tokens, start)


def follows_according(tokens: Sequence[Token], start: int) -> bool:
    """Whether "according to", or "according to the accounts of", stands before token `start`."""
    before = ["", "", "", "", "", *(token.lower for token in tokens[max(0, start - 5) : max(0, start)])]
    if before[-1] in _OF_SOURCES and before[-2] in _ACCOUNTS:
        before = before[: -3 if before[-3] in gaz.SPECIFIERS else -2]
    return before[-2:] == ["according", "to"]


def end_of_cited_tail(reader: LineReader, end: int) -> int:
    """End of "familiar with the talks", "with knowledge of them" behind a cited noun that ends at token `end`."""
    knows = reader.word(end) == "with" and "knowledge" in (reader.word(end + 1), reader.word(end + 2))
    if not knows and reader.word(end) not in PARTICIPLES_OF_SOURCES:
        return end
    for k in range(end + 1, min(len(reader.tokens), end + _LONGEST)):
        token = reader.tokens[k]
        if not token.text[0].isalnum() and token.lower not in ("'s", "-"):
            return k
    return end


def end_of_tail(reader: LineReader, end: int, *, plural: bool = False) -> int:
    """End of the words behind the noun, a plural or not, that ends at token `end` if they belong to a source.

    Else `end`.
    """
    opener = reader.word(end)
    following = reader.word(end + 1)
    if (opener == "that" and following in gaz.PRONOUNS) or (opener == "on" and following in gaz.CALENDAR):
        return end  # "told the court that she had", "the court on Monday ruled"
    if behind_manner(reader.tokens, end) > end and speaks_at(reader, end):
        return end
    if opener == "there" and (end + 1 >= len(reader.tokens) or not reader.tokens[end + 1].text[0].isalnum()):
        return end + 1
    if opener not in _PREPOSITIONS and opener not in _RELATIVES and not _is_participle(opener):
        return end
    first = end + 1
    k = first
    while k < min(len(reader.tokens), end + _LONGEST):
        token = reader.tokens[k]
        if token.text == ",":
            # "A diplomat who sat through both days, and who ..., said": known for a source by the "who".
            return k if opener in _RELATIVES or _keeps_name_back(reader, k + 1) else end
        if token.text == "(" and reader.word(k + 2) == ")":
            k += 3  # "researchers from the University of Peru (UP) said"
            continue
        if not token.text[0].isalnum() and token.lower not in ("'s", "-", "."):
            return end
        told = reader.word(k - 1) in _PREPOSITIONS or reader.word(k - 1) in gaz.SPECIFIERS  # "in state schools"
        if k > first + (opener in _RELATIVES) and not told and speaks_at(reader, k, plural=plural):
            return end if reader.word(k - 1) in _JOINING else k  # "The team from Lima took it apart and said": no tail
        if token.lower in _CLAUSE:
            return end  # "charges against officials over what he called"
        if opener not in _RELATIVES and (token.lower in _AUXILIARY or token.lower in _RELATIVES):
            return k if speaks_at(reader, k + 1) and token.lower in _BESIDE else end
        if opener not in _RELATIVES and _has_object(reader, k):
            return end
        if opener in _RELATIVES and k == first + 1 and _goes_on(reader, k):
            return end  # "those who resigned would be paid"
        k += 1
    return end


def _goes_on(reader: LineReader, i: int) -> bool:
    """Whether an auxiliary at token i goes on with the clause whose relative one has its verb before it."""
    return reader.word(i) in _AUXILIARY and reader.word(i - 1) not in _AUXILIARY


def _has_object(reader: LineReader, i: int) -> bool:
    """Whether a verb of the past stands at token i with its object: "lawyers from Lima filed a suit"."""
    word = reader.word(i)
    return word.endswith("ed") and word not in _NAMING and reader.word(i + 1) in _OBJECTS


def behind_manner(tokens: Sequence[Token], i: int) -> int:
    """The token behind words for how or when something is said, if they stand at token i: "the ministry | in a note".

    "In the video" tells which man is meant.
    """
    words = [token.lower for token in tokens[i : i + 4]] if i < len(tokens) and tokens[i].lower in _MEANS else []
    noun = 1 + (words[1:2] != [] and words[1] in _OF_WORDS)
    if noun > 1 and words[noun : noun + 1] != [] and words[noun] not in _MANNERS:
        noun += 1  # "in a | separate | note"
    return i + noun + 1 if words[noun : noun + 1] != [] and words[noun] in _MANNERS else i


def _keeps_name_back(reader: LineReader, i: int) -> bool:
    """Whether an aside begins at token i that tells of a source without a name: "who asked not to be named"."""
    opener, following = reader.word(i), reader.word(i + 1)
    return opener in ("speaking", "requesting") or (opener == "who" and following in _WISHING)


def _is_participle(word: str) -> bool:
    """Whether a participle behind a noun says who is meant: "scientists studying bees said", "people familiar with"."""
    if word in PARTICIPLES_OF_SOURCES:
        return True
    return word.endswith("ing") and len(word) > _SHORTEST_PARTICIPLE and reporting_form(word) is None


def is_agent(reader: LineReader, i: int) -> bool:
    """Whether a noun of agent that no list need hold is a source at token i: "a beekeeper said", "campers said"."""
    token = reader.tokens[i]
    word = token.lower
    if not (has_agents_shape(word) and token.text.isalpha()):
        return False
    plural = is_plural_agent(word)
    several = plural and i == reader.first_word() and reader.word(i + 1) == "say"  # "Importers say"
    if token.text[0].isupper() and word not in reader.lower_words and not several:
        return False  # "Rogers said"
    if not plural and reader.word(i + 1) == "that":
        return False  # "a belt loader that had been reported": of people it would be "who"
    return speaks_at(reader, end_of_tail(reader, i + 1, plural=plural), plural=plural) or was_cued(reader, i)


@lru_cache(MOST_WORDS)
def has_agents_shape(word: str) -> bool:
    """Whether the word, in lower case, looks like a noun of agent and is no other word."""
    if len(word.removesuffix("s")) < _SHORTEST_AGENT or not word.endswith(_AGENTS):
        return False
    return not (word in _THINGS or word in gaz.COMMON or word in gaz.ROLE_MODIFIERS)


def was_cued(reader: LineReader, i: int) -> bool:
    """Whether the noun at token i stands behind its verb: '"...," said one camper'."""
    for k in range(i - 1, max(0, i - 4), -1):
        if reader.word(k) in gaz.SPECIFIERS:
            form = reporting_form(reader.word(k - 1))
            acts = form is not None and form.verb_class == "act"  # ", accused the mayor of"
            return not acts and is_saying(reader.word(k - 1)) and not reader.word(k - 2).isalnum()
    return False


def cites(reader: LineReader, first: int, noun: int, end: int) -> bool:
    """Whether tokens `first` to `end`, around a noun, stand beside what somebody said: '"...," the diplomat said'."""
    before = reader.word(first - 1) if first else ""
    return (before in _BEHIND_WORDS and speaks_at(reader, end)) or was_cued(reader, noun)


def is_plural_agent(word: str) -> bool:
    """Whether a noun of agent means several: "campers", "guardsmen"."""
    return word.endswith(("ers", "ors", "ists", "ians", "ees", "men")) and word not in gaz.ROLES


def is_member_of_body(reader: LineReader, left: int, i: int) -> bool:
    """Whether the noun at token i is "member" behind what somebody is one of, and speaks or is told of.

    "One crew member, who gave no name, said", "the board member said", but "an honourable member", "member states".
    """
    if reader.word(i) != "member" or left + 1 > i or reader.word(i - 1) not in gaz.BODY_NOUNS | gaz.GROUPS:
        return False
    return speaks_at(reader, i + 1) or "who" in (reader.word(i + 1), reader.word(i + 2))


def speaks_at(reader: LineReader, i: int, *, plural: bool = False) -> bool:
    """Whether a verb of saying stands at token i, perhaps behind an adverb, "has" or "in a statement"."""
    i = behind_manner(reader.tokens, i)
    i += reader.word(i) in _BESIDE or (reader.word(i).endswith("ly") and len(reader.word(i)) > 4)
    return is_saying(reader.word(i), reader.word(i + 1), plural=plural)


def is_saying(word: str, following: str = "", *, plural: bool = False) -> bool:
    """Whether the word is a verb of saying, in the past or present; "say", too, where the subject is a plural.

    With the word behind it "pointed out" is one.
    """
    form = reporting_form(word, following)
    if form is None or form.tense != "past":
        return word in _PRESENT or (plural and form is not None and form.tense == "base" and form.verb_class == "say")
    return form.verb_class in ("say", "act") or (form.verb_class == "clause" and word in gaz.SAYING)
