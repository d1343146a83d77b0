"""A sentence's words in, where runs of capitals, names and noun phrases end out: what all rules of naming share."""

from __future__ import annotations

from tonekit.text.naming.terms.acronyms import long_forms
from tonekit.text.naming.terms.lexicon import GAZETTEER, Lexicon, Match
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.names import SUFFIXES, SURNAME_PARTICLES
from tonekit.text.naming.terms.tokens import Line
from tonekit.text.words import gazetteer as gaz

# Those that stand anywhere in a name, of people or bodies.
_PARTICLES = SURNAME_PARTICLES | frozenset(
    "dela do ben el la le zu zum zur und des et y e los las für pour och og av af en ni na sur della dei delle dos das"
    " nad aux".split()
)
_SUFFIXES = SUFFIXES | {"jr.", "sr."}
# "People's Liberation Army", "Children's Fund": a possessive inside a name.
OWNERS_IN_NAMES = frozenset("people women men children workers farmers teachers veterans peoples".split())
# "King's College", "St Ada's Hospital": whom it is named after.
_PATRONS, _SAINTS = frozenset(("king", "queen")), frozenset(("st", "st.", "saint"))
_FOUNDED = frozenset("college university hospital hospice school church academy chapel".split())
_NUMBERED = frozenset(("No", "Nos"))
_OWN = frozenset(("'s", "'"))
# What groups have that is named after them.
_OWNED = gaz.BODY_NOUNS | frozenset(("forum", "conference"))
# Marks around a nickname in a name: 'Ada "Addie" Cole'.
_NICKNAME_MARKS = {"“": "”", '"': '"', "‘": "’", "'": "'", "(": ")"}
_LONGEST_NICKNAME = 3
# Of what a body is, in the languages in which that comes first and the rest need have no capitals.
_NAMED_ABROAD = gaz.BODY_NOUNS_ABROAD.keys() | frozenset("alliance union association confederation commission".split())
_LINKS_ABROAD = frozenset("de des du del della dei delle dos das der für pour para".split())
# No name, title and body together are longer; the bound keeps a text of capitals alone linear.
_LONGEST_RUN = 24
# Words of a person's name.
_LONGEST_NAME = 5
_MONEY = frozenset("$€£¥")
# Months that are also names.
NAME_MONTHS = frozenset(("may", "april", "june", "august", "jan", "jun"))
ROLE_HEADS = gaz.ROLES | gaz.HONORIFICS
_TITLE_WORDS = ROLE_HEADS | gaz.BODY_NOUNS | gaz.OFFICES | gaz.ROLE_MODIFIERS


class LineReader:
    """Reads one sentence; the rules of `titles`, `bodies` and `descriptions` add the mentions.

    Args:
        line: The sentence.
        lexicon: Names that are mentions wherever they stand.
        lower_words: Words that the text also writes in lower case: a capital on them begins a sentence.
    """

    def __init__(self, line: Line, lexicon: Lexicon, lower_words: frozenset[str]) -> None:
        self.line, self.tokens, self.lexicon, self.lower_words = line, line.tokens, lexicon, lower_words
        self.mentions: list[Mention] = []
        self.fixed: dict[int, int] = {}  # token -> first token of the name that the lexicon knows there
        self.long_forms = long_forms(self.tokens)  # first token -> bracket of its acronym
        self._known: list[tuple[int, Match]] = []
        self._first_word = next((i for i, token in enumerate(self.tokens[:6]) if token.text[0].isalnum()), 0)
        i = 0
        while i < len(self.tokens) and lexicon:
            match = lexicon.longest(self.tokens, i)
            if match:
                self._known.append((i, match))
                self.fixed.update(dict.fromkeys(range(i, i + match.length), i))
            i += match.length if match else 1

    def word(self, i: int) -> str:
        """Token i in lower case; "" outside the sentence."""
        return self.tokens[i].lower if 0 <= i < len(self.tokens) else ""

    def words(self, i: int, j: int) -> tuple[str, ...]:
        """Tokens i to j as written."""
        return tuple(token.text for token in self.tokens[i:j])

    def has_gap(self, i: int) -> bool:
        """Whether more than a space or a line break parts token i from the one before, or a known name ends there."""
        if self.fixed.get(i) != self.fixed.get(i - 1):
            return True
        return self.tokens[i].start - self.tokens[i - 1].end > 3

    def known_mentions(self) -> list[Mention]:
        """The names that the lexicon knows."""
        self.mentions = []
        for i, match in self._known:
            self.add(i, i + match.length, name=self.words(i, i + match.length)).known = match.value
        return self.mentions

    def start_of_owner(self, i: int) -> int:
        """First token of the name that owns what begins at token i ("Peru's minister"), or i."""
        owner = self.mentions[-1] if self.mentions else None
        owns = owner is not None and owner.last == i - 1 and self.tokens[i - 1].lower in _OWN and bool(owner.name)
        return owner.first if owner is not None and owns else i

    def country_at(self, i: int) -> str | None:
        """Code of the country that is named at token i, perhaps behind "the"."""
        match = GAZETTEER.longest(self.tokens, i + (self.word(i) == "the"))
        return match.value[1] if match and match.value[0] == "country" else None

    def is_firm(self, i: int, j: int) -> bool:
        """Whether tokens i to j are the name of a firm that is generally known."""
        return " ".join(self.words(i, j)) in gaz.FIRM_NAMES

    def name_follows(self, i: int) -> bool:
        """Whether the next word could be part of the same name."""
        follower = self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        return bool(follower and follower.capital and follower.lower not in gaz.COMMON and not self.has_gap(i + 1))

    def _is_particle(self, i: int) -> bool:
        """Whether a name goes on behind the particle at token i, perhaps with another one: "von der Leyen"."""
        if self.word(i + 1) in _PARTICLES and self.tokens[i + 1].text.islower():
            i += 1
        return self.name_follows(i)

    def is_currency(self, i: int) -> bool:
        """Whether token i says whose money the sign behind it stands for: "US$95"."""
        token = self.tokens[i]
        sign = self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        return sign is not None and sign.text in _MONEY and sign.start == token.end and token.text.isupper()

    def opens_anew(self, j: int) -> bool:
        """Whether token j is a date, with which no name goes on; not so in "The Lima Sun"."""
        lower = self.tokens[j].lower
        masthead = lower in gaz.MASTHEADS and j > 0 and self.tokens[j - 1].capital
        return lower in gaz.CALENDAR and lower not in NAME_MONTHS and not masthead

    def _end_of_nickname(self, j: int) -> int:
        """End of the nickname, in marks, that stands at token j between two parts of a name; j if none does."""
        closing = _NICKNAME_MARKS.get(self.tokens[j].text)
        before = self.tokens[j - 1]
        if closing is None or not before.capital or before.lower in gaz.COMMON or before.end == self.tokens[j].start:
            return j
        k = j + 1
        while k < min(len(self.tokens), j + 1 + _LONGEST_NICKNAME) and self.tokens[k].capital:
            k += 1
        if k == j + 1 or k >= len(self.tokens) or self.tokens[k].text != closing:
            return j
        if closing == ")" and not (k == j + 2 and self.tokens[j + 1].text in gaz.GIVEN_NAMES):
            return j  # "the Lake Party (LP) Conference"
        goes_on = self.name_follows(k) and self.tokens[k + 1].start > self.tokens[k].end
        return k + 1 if goes_on and not self.opens_anew(k + 1) else j

    def end_of_run(self, i: int) -> int:
        """End of the run of capitals that begins at token i, particles of names included."""
        j = i + 1
        while j < min(len(self.tokens), i + _LONGEST_RUN) and not self.has_gap(j):
            token = self.tokens[j]
            nickname_end = self._end_of_nickname(j)
            if nickname_end > j:
                j = nickname_end
                continue
            if (
                token.text == "I"
                or self.is_currency(j)
                or (token.text in _NUMBERED and self.word(j + 1)[:1] in (".", *"0123456789"))
            ):
                break  # "Resolution No. 7"
            named = token.capital and token.text[0].isalpha() and not self.opens_anew(j)
            particle = token.lower in _PARTICLES and token.text.islower() and self._is_particle(j)
            if named or particle or token.lower in _SUFFIXES:
                j += 1
            elif token.text == "," and self.word(j + 1) in _SUFFIXES:
                j += 2  # "Ada Cole, Jr."
            elif token.lower in _OWN and self._owns_body(j) and self.name_follows(j):
                j += 2  # "Korean People's Army", "Workers' Party", "Booksellers' Guild"
            elif self.word(i) in _NAMED_ABROAD and token.lower in _LINKS_ABROAD and self._is_plain_word(j + 1):
                j += 2  # "Alliance des enseignants du Lac"
            else:
                break
        return j

    def _is_plain_word(self, i: int) -> bool:
        """Whether a word without a capital stands at token i."""
        return i < len(self.tokens) and self.tokens[i].text.islower() and self.tokens[i].text.isalpha()

    def _owns_body(self, j: int) -> bool:
        """Whether the plural, or the patron, before the possessive at token j is part of a body's name."""
        patron = self.word(j - 1) in _PATRONS or self.word(j - 2) in _SAINTS
        if patron and not _FOUNDED.isdisjoint(map(self.word, range(j + 1, j + 4))):
            return True
        titled = j > 1 and (self.word(j - 2).rstrip(".") in ROLE_HEADS or self.tokens[j - 2].text in gaz.GIVEN_NAMES)
        plural = self.word(j - 1) in gaz.GROUPS or (self.word(j - 1).endswith("s") and not titled)
        members = plural and self.word(j) == "'" and self.word(j + 1) in _OWNED
        return members or self.tokens[j - 1].lower in OWNERS_IN_NAMES

    def first_word(self) -> int:
        """Position of the word that opens the sentence, behind any quotation mark."""
        return self._first_word

    def is_opener(self, i: int) -> bool:
        """The first of several capitals is an ordinary word if the text also writes it small."""
        token = self.tokens[i]
        if token.lower in gaz.MALE_NAMES or token.text in gaz.GIVEN_NAMES or GAZETTEER.longest(self.tokens, i):
            return False
        if token.lower.rstrip(".") in _TITLE_WORDS or token.lower in SURNAME_PARTICLES:
            return False  # "Dos Anjos", after "Ana dos Anjos"
        return token.lower in self.lower_words or (token.lower.endswith(("ly", "ing")) and len(token.lower) > 5)

    def end_of_name(self, i: int) -> int:
        """End of a person's name that begins at token i; i itself if none does."""
        j, limit = i, i + _LONGEST_NAME
        while j < min(len(self.tokens), limit) and not (j > 0 and self.has_gap(j)):
            token = self.tokens[j]
            lower = token.lower
            nickname_end = self._end_of_nickname(j) if j > i else j
            if nickname_end > j:
                j, limit = nickname_end, limit + nickname_end - j
                continue
            match = GAZETTEER.longest(self.tokens, j) if j == i else None
            if match and match.value[0] == "adjective":
                break
            if (
                (token.capital and token.text[0].isalpha() and lower not in gaz.COMMON and not self.opens_anew(j))
                or (lower == "may" and token.capital and j > i)
                or (lower in _SUFFIXES and j > i)
                or (lower in _PARTICLES and self._is_particle(j))
            ):
                j += 1
            elif token.text == "," and self.word(j + 1) in _SUFFIXES and j > i:
                j += 2
            else:
                break
        return j

    def absorb(self, first: int) -> list[Mention]:
        """Take out the mentions that lie inside the one that begins at token `first`: they are part of it."""
        inner = []
        while self.mentions and self.mentions[-1].last > first:
            inner.append(self.mentions.pop())
        return inner

    def add(self, i: int, j: int, **values: object) -> Mention:
        """A new mention of tokens i to j; what it covers becomes part of it."""
        inner = self.absorb(i)
        first, last = self.tokens[i], self.tokens[j - 1]
        mention = Mention(first.start, last.end, self.line.index, self.line.paragraph, **values)  # type: ignore[arg-type]
        mention.name_end, mention.alias_start, mention.alias_end = last.end, first.start, last.end
        mention.first, mention.last, mention.tail = i, j, j
        mention.quoted, mention.inner = first.quoted, inner
        self.mentions.append(mention)
        return mention
