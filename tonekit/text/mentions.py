"""The words of a sentence in, the places out where somebody may be named or described.

A mention is read left to right around its capitals or its head noun, by four rules: a titled name ("US Secretary of
State Rex Tillerson"), a body ("Ministry of Foreign Affairs"), a country or its seat of government, a description ("his
Russian counterpart", "the officials"). What is merely capitalised stays undecided (`kind` None) for `cast` to judge.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tonekit.text import gazetteer as gaz
from tonekit.text.document import EntityKind
from tonekit.text.lexicon import GAZETTEER, Lexicon
from tonekit.text.tokens import Line, Token

# Surnames that are also words for things.
_SURNAMES = frozenset("day hill lane park law field forest bush marsh house street".split()) - {"street"}
# Bodies that are named after several fields at once.
_FIELDS = frozenset(
    "institute ministry department committee commission office centers centres centre center agency bureau council academy"
    " division association directorate subcommittee".split()
)
_ADJECTIVES = frozenset("official executive chief expert patient guard lead host".split())
_AFTER_HEAD = frozenset("general elect designate".split())
_IRREGULAR = frozenset(
    "won took led held left gave began got came went put cut lost sent spoke kept paid ran rose fell saw grew drew broke chose"
    " set met let shot hit built sought".split()
)
_TRADES = ("er", "or", "ist", "ian", "man", "woman", "eur")
_PARTICLES = frozenset("de dela del della der den di da do dos du van von bin ibn ben al el la le ter zu und".split())
_SUFFIXES = frozenset("jr. sr. jr sr ii iii iv".split())
_ROLE_HEADS = gaz.ROLES | gaz.HONORIFICS
# Adjectives and verbs when they are written small and no name follows.
_ONLY_TITLES = frozenset(
    "member major general private head chair whip guard saint hon sir lady rep gen col pc count".split()
)
_GOVERNMENTS = frozenset("government regime administration people".split())
# Bodies that need no determiner: "police said".
_BARE_BODIES = frozenset("police parliament congress military media prosecutors opposition".split())
# Prepositions that tie an office to a title's role noun.
_OF = frozenset(("of", "for"))
_COMPLEMENTS = dict.fromkeys(
    ("ambassador", "envoy", "adviser", "advisor", "assistant", "delegate"), frozenset(("of", "to", "for"))
)


@dataclass(slots=True)
class Mention:
    """Characters `start` to `end` that may refer to an actor, with what the words themselves say about it.

    Attributes:
        name: The proper name's words without title; () for a description.
        head: The role or body noun in lower case ("secretary", "ministry"), or "".
        modifiers: The other words of the title or description, in lower case.
        country: ISO code that the words name ("Russian", "US"), or None.
        title: Characters of the title in front of a name, or None.
        gender: "m", "f" or "" as a title says.
        evidence: Points for being somebody's name, see `cast`.
    """

    start: int
    end: int
    line: int
    paragraph: int
    kind: EntityKind | None = None
    name: tuple[str, ...] = ()
    head: str = ""
    modifiers: frozenset[str] = frozenset()
    country: str | None = None
    title: tuple[int, int] | None = None
    name_end: int = 0
    alias_start: int = 0
    gender: str = ""
    determiner: str = ""
    plural: bool = False
    quoted: bool = False
    initial: bool = False
    subject: bool = False
    owner: str | None = None
    address: bool = False
    place: bool = False
    pronoun: bool = False
    alias_of: Mention | None = field(default=None, repr=False)
    known: int | None = None
    evidence: int = 0
    inner: list[Mention] = field(default_factory=list, repr=False)
    first: int = 0
    last: int = 0


def find_mentions(line: Line, lexicon: Lexicon, lower_words: frozenset[str]) -> list[Mention]:
    """Read the mentions of a sentence.

    Args:
        line: The sentence.
        lexicon: Names that are mentions wherever they stand: the caller's own and, for a heading, all that is known.
        lower_words: Words that the text also writes in lower case: a capital on them begins a sentence.
    """
    return _Reader(line, lexicon, lower_words).read()


class _Reader:
    def __init__(self, line: Line, lexicon: Lexicon, lower_words: frozenset[str]) -> None:
        self.line, self.tokens, self.lexicon, self.lower_words = line, line.tokens, lexicon, lower_words
        self.mentions: list[Mention] = []

    def read(self) -> list[Mention]:
        position = self._after_dateline()
        while position < len(self.tokens):
            position = self._step(position)
        return self.mentions

    def _step(self, i: int) -> int:
        token = self.tokens[i]
        match = self.lexicon.longest(self.tokens, i)
        if match:
            self._add(i, i + match.length, kind=None, name=self._words(i, i + match.length)).known = match.value
            return i + match.length
        if self.line.heading:
            return self._heading(i)
        if token.capital and self._is_name_start(i):
            return self._capitals(i)
        if (
            token.lower in _ROLE_HEADS
            or token.lower in gaz.BODY_NOUNS
            or token.lower in gaz.GROUPS
            or token.lower == "people"
        ):
            return self._description(i)
        return i + 1

    def _is_trade(self, i: int) -> bool:
        """A noun of agent in front of a full name is a title that no list need hold: "sportswriter Dave Meltzer"."""
        token = self.tokens[i]
        if (
            not (token.text.islower() and len(token.text) > 5 and token.text.endswith(_TRADES))
            or token.lower in gaz.COMMON
        ):
            return False
        return self._name_end(i + 1) - i > 2 and self.tokens[i + 1].text in gaz.MALE_NAMES | gaz.FEMALE_NAMES

    def _heading(self, i: int) -> int:
        """In a heading only countries and bodies that need no introduction are safe."""
        match = GAZETTEER.longest(self.tokens, i)
        if not match:
            return i + 1
        kind, country = match.value
        end = i + match.length
        if kind in ("country", "seat") and not self._locative(i, kind):
            self._add(i, end, kind="country", country=country, name=self._words(i, end))
        elif kind == "body":
            self._add(i, end, kind="organisation", name=self._words(i, end))
        return end

    # --- capitals -----------------------------------------------------------------------------------------------

    def _is_name_start(self, i: int) -> bool:
        """Not every capital begins a name: sentence openers, dates and creeds do not."""
        token = self.tokens[i]
        if token.lower in gaz.CALENDAR and not (
            token.lower in ("may", "april", "june", "august") and self._name_follows(i)
        ):
            return False
        if token.lower.split("'")[0] in gaz.COMMON and not token.acronym:
            return self._is_first_of_name(i)
        return not (len(token.text) == 1 and not self._name_follows(i))

    def _is_first_of_name(self, i: int) -> bool:
        """ "New Progressive Party", "The Guardian": a common word has a capital in mid-sentence only as part of a name."""
        token = self.tokens[i]
        if i == self._first_word() or token.lower in gaz.PRONOUNS or len(token.text) < 3 or not self._name_follows(i):
            return False
        return self.tokens[i - 1].text.isalpha() and self.tokens[i - 1].text.islower()

    def _name_follows(self, i: int) -> bool:
        follower = self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        return bool(follower and follower.capital and follower.lower not in gaz.COMMON and not self._gap(i + 1))

    def _gap(self, i: int) -> bool:
        """Whether more than a space or a line break parts token i from the one before."""
        return self.tokens[i].start - self.tokens[i - 1].end > 3

    def _run(self, i: int) -> int:
        """End of the run of capitals that begins at token i, particles of names included."""
        j = i + 1
        while j < len(self.tokens) and not self._gap(j):
            token = self.tokens[j]
            if (token.capital and (token.text[0].isalpha()) and not self._opens_anew(j)) or token.lower in _SUFFIXES:
                j += 1
            elif token.lower in _PARTICLES and token.text.islower() and self._name_follows(j) and j > i:
                j += 2
            else:
                break
        return j

    def _opens_anew(self, j: int) -> bool:
        lower = self.tokens[j].lower
        return lower in gaz.CALENDAR and lower not in ("may", "april", "june", "august")

    def _capitals(self, i: int) -> int:
        j = self._run(i)
        if i == self._first_word() and j - i > 1 and self._is_opener(i):
            i += 1
        role = self._role_in(i, j)
        if role is not None:
            return self._titled(i, role, j)
        match = GAZETTEER.longest(self.tokens, i)
        if (match and i + match.length <= j) or (match and match.length > 1):
            end = self._gazetteer(i, j, *match.value, i + match.length)
            if end is not None:
                return end
        body = self._body_in(i, j)
        if body is not None:
            return self._body(i, body, j)
        # A demonym in front of an unknown name says where it is from; it belongs to the name of a thing.
        end = min(j, i + 6)
        people = (
            end - i == 2 and self.tokens[i].text in gaz.MALE_NAMES | gaz.FEMALE_NAMES and self._word(i + 1) in _SURNAMES
        )
        if (self.tokens[end - 1].lower in gaz.THINGS and end - i > 1 and not people) or end - i > 5:
            return j
        if end - i == 1 and self._word(i) in gaz.PEOPLES:
            self._add(i, end, kind="group", name=self._words(i, end))
            return end
        if all(token.lower in gaz.CREEDS for token in self.tokens[i:end]):
            return j
        joined = self._joined_body(i, end)
        if joined is not None:
            return self._body(i, joined, joined + 1)
        mention = self._add(i, end, name=self._words(i, end))
        mention.initial = i == self._first_word()
        return self._acronym_after(mention, end)

    def _joined_body(self, i: int, end: int) -> int | None:
        """Last word of "North Wales Fire and Rescue Service", of which "North Wales Fire" has been read."""
        if (
            end - i < 2
            or self._word(end) not in ("and", "&")
            or self.tokens[i].text in gaz.MALE_NAMES | gaz.FEMALE_NAMES
        ):
            return None
        if end + 1 >= len(self.tokens) or not self.tokens[end + 1].capital or self._word(end + 1) in gaz.COMMON:
            return None
        last = self._run(end + 1) - 1
        return last if last > end + 1 and self._word(last) in gaz.BODY_NOUNS else None

    def _first_word(self) -> int:
        for i, token in enumerate(self.tokens[:6]):
            if token.text[0].isalnum():
                return i
        return 0

    def _is_opener(self, i: int) -> bool:
        """The first of several capitals is an ordinary word if the text also writes it small."""
        token = self.tokens[i]
        if (
            token.lower in gaz.MALE_NAMES
            or token.text in gaz.MALE_NAMES | gaz.FEMALE_NAMES
            or GAZETTEER.longest(self.tokens, i)
        ):
            return False
        if token.lower.rstrip(".") in _ROLE_HEADS | gaz.BODY_NOUNS | gaz.OFFICES | gaz.ROLE_MODIFIERS:
            return False
        return token.lower in self.lower_words or (token.lower.endswith(("ly", "ing")) and len(token.lower) > 5)

    def _role_in(self, i: int, j: int) -> int | None:
        """Last capitalised role noun of the run that a name or a complement follows, else the last one."""
        found = None
        for k in range(i, j):
            lower = self.tokens[k].lower.rstrip(".")
            if lower in _ROLE_HEADS and not (
                k > i and k + 1 == j and self.tokens[k - 1].text in gaz.MALE_NAMES | gaz.FEMALE_NAMES  # Stephen King
            ):
                if k + 1 < j and self.tokens[k + 1].lower in gaz.BODY_NOUNS:
                    continue  # "Officer Corps", "Judge Council"
                found = k
        return found

    def _titled(self, i: int, role: int, j: int) -> int:
        end_of_title = role + 1
        if end_of_title == j and self._word(j) in _COMPLEMENTS.get(self._word(role), _OF):
            end_of_title = self._complement(j)
        end_of_title = self._more_titles(end_of_title)
        name_end = self._name_end(end_of_title)
        left = self._extend_left(i)
        head = self.tokens[role].lower.rstrip(".")
        country, modifiers = self._describe(left, end_of_title, role)
        if name_end > end_of_title and self._word(name_end - 1) in gaz.THINGS:
            return name_end  # "General Santos City", "King Street"
        if name_end == end_of_title:
            return self._untitled(left, end_of_title, head, country, modifiers)
        last = name_end
        of_country = GAZETTEER.longest(self.tokens, name_end + 1 + (self._word(name_end + 1) == "the"))
        if self._word(name_end) == "of" and of_country and of_country.value[0] == "country" and not country:
            last = name_end + 1 + (self._word(name_end + 1) == "the") + of_country.length  # "President Sisi of Egypt"
            country = of_country.value[1]
        mention = self._add(left, last, kind="person", name=self._words(end_of_title, name_end))
        mention.name_end = self.tokens[name_end - 1].end
        mention.title = (self.tokens[left].start, self.tokens[end_of_title - 1].end)
        mention.head, mention.country, mention.modifiers = head, country, modifiers
        mention.gender = _gender(head)
        return last

    def _more_titles(self, i: int) -> int:
        """End of the second office in "President and CEO Andy Vesey", of the adjective in "Secretary General"."""
        if self._word(i) in _AFTER_HEAD:
            i += 1
        if self._word(i) in ("and", "&") and self._word(i + 1) in _ROLE_HEADS and self.tokens[i + 1].capital:
            return i + 2
        return i

    def _untitled(self, left: int, end: int, head: str, country: str | None, modifiers: frozenset[str]) -> int:
        """A capitalised role without a name: "the US Secretary of State", "Mr President"."""
        determiner = self._word(left - 1) if left else ""
        if determiner in gaz.DETERMINERS:
            left -= 1
        else:
            determiner = ""
        mention = self._add(left, end, kind="person")
        mention.head, mention.country, mention.modifiers, mention.determiner = head, country, modifiers, determiner
        mention.address = (
            self._word(left).rstrip(".") in gaz.MASCULINE_TITLES | gaz.FEMININE_TITLES
        )  # "Mr President, ..."
        mention.modifiers -= gaz.MASCULINE_TITLES | gaz.FEMININE_TITLES
        return end

    def _complement(self, i: int) -> int:
        """End of "of State", "for Health and Human Services", "of the Russian Federation" that begins at token i."""
        j = i + 1
        if self._word(j) == "the":
            j += 1
        start = j
        match = GAZETTEER.longest(self.tokens, j)
        if match and match.value[0] in ("country", "body", "place"):
            return j + match.length
        while j < len(self.tokens) and (
            (self.tokens[j].capital and self._word(j) in gaz.OFFICES)
            or (
                self._word(j) in ("and", "of", ",")
                and self._word(j + 1) in gaz.OFFICES
                and self.tokens[j + 1].capital
                and j > start
            )
        ):
            j += 1
        if j > start:
            return j
        run = self._run(j) if j < len(self.tokens) and self.tokens[j].capital else j
        if run == j or self._role_in(j, run) is not None:
            return i
        body = self._body_in(j, run)
        if body is not None:
            return body + 1
        return run - 2 if run - j > 2 else run

    def _name_end(self, i: int) -> int:
        """End of a person's name that begins at token i; i itself if none does."""
        j = i
        while j < len(self.tokens) and j - i < 5 and not (j > 0 and self._gap(j)):
            token = self.tokens[j]
            lower = token.lower
            match = GAZETTEER.longest(self.tokens, j) if j == i else None
            if match and match.value[0] == "adjective":
                break
            if (
                (token.capital and token.text[0].isalpha() and lower not in gaz.COMMON and not self._opens_anew(j))
                or (lower in _SUFFIXES and j > i)
                or (lower in _PARTICLES and self._name_follows(j))
            ):
                j += 1
            elif token.text == "," and self._word(j + 1) in _SUFFIXES and j > i:
                j += 2
            else:
                break
        return j

    def _body_in(self, i: int, j: int) -> int | None:
        """Last word of the run that makes it the name of a body."""
        for k in reversed(range(i, j)):
            lower = self.tokens[k].lower
            if lower in gaz.BODY_NOUNS or lower in gaz.NAME_ONLY_BODY_WORDS or (lower in gaz.GROUPS and k > i):
                return k
        return None

    def _body(self, i: int, body: int, j: int) -> int:
        end = j if body == i and j > i + 1 else body + 1  # "Press Without Locks", "Police Scotland"
        while self._word(end) in ("of", "for", "on", "&", "and") and end < len(self.tokens):
            if self._word(end) in ("&", "and") and not self._joins(body, end):
                break
            start = end + 2 if self._word(end + 1) == "the" else end + 1
            if (
                start >= len(self.tokens)
                or not self.tokens[start].capital
                or self._word(start) in gaz.COMMON | gaz.CALENDAR
            ):
                break
            end = self._run(start)
        if end == i + 1 and self._word(i) in gaz.BODY_NOUNS | gaz.GROUPS:
            return max(self._description(i), end)  # "Police said", "the Ministry"
        match = GAZETTEER.longest(self.tokens, i)
        country = match.value[1] if match else None
        head = self.tokens[body].lower
        of = (
            GAZETTEER.longest(self.tokens, body + 2 + (self._word(body + 2) == "the"))
            if self._word(body + 1) == "of"
            else None
        )
        if head in _GOVERNMENTS and body == i and of and of.value[0] == "country":
            self._add(i, max(end, body + 2), kind="country", country=of.value[1], name=self._words(i, end))
            return max(end, body + 2)
        if head in _GOVERNMENTS and match and i + match.length == body and country:
            mention = self._add(i, end, kind="country", country=country, name=self._words(i, end))
            return end
        mention = self._add(i, end, kind="group" if head in gaz.GROUPS else "organisation", name=self._words(i, end))
        mention.head, mention.country = head, country
        if self._lower_role(end):
            return end
        return self._acronym_after(mention, end)

    def _joins(self, body: int, i: int) -> bool:
        """Whether "and" at token i goes on with the body's name: "Institute of Allergy and Infectious Diseases"."""
        if self._word(i + 1) in gaz.OFFICES:
            return True
        if i == body + 1 or self._word(body) not in _FIELDS or i + 1 >= len(self.tokens):
            return False
        following = self.tokens[i + 1]
        person = following.text in gaz.MALE_NAMES | gaz.FEMALE_NAMES or following.lower in _ROLE_HEADS
        return (
            following.capital and not person and not following.acronym and GAZETTEER.longest(self.tokens, i + 1) is None
        )

    def _lower_role(self, i: int) -> bool:
        return i < len(self.tokens) and self.tokens[i].lower in _ROLE_HEADS

    def _acronym_after(self, mention: Mention, i: int) -> int:
        """ "National Association of Ward Doctors (NAWAD)"."""
        if self._word(i) == "(" and self._word(i + 2) == ")" and self.tokens[i + 1].acronym and len(mention.name) > 1:
            if mention.kind is None:
                mention.kind = "organisation"
            acronym = self._add(i + 1, i + 2, kind="organisation", name=(self.tokens[i + 1].text,))
            acronym.alias_of = mention
            return i + 3
        return i

    def _gazetteer(self, i: int, run_end: int, kind: str, country: str | None, end: int) -> int | None:
        """A known country, seat, adjective, place or body at token i; None if it only begins somebody's name."""
        following = self.tokens[end] if end < run_end else None
        if following is not None and kind != "adjective":
            if kind == "body" and self._body_in(end, run_end) is None:
                pass
            elif self._body_in(end, run_end) is not None or end - i == 1:
                return None
        if kind == "adjective":
            return self._adjective(i, run_end, country, end)
        if kind == "place":
            if following is None and end - i == 1:  # Jackson, Lincoln: `judge` knows whether a person is called so
                self._add(i, end, name=self._words(i, end)).place = True
            return run_end if following is None else None
        if kind in ("country", "seat"):
            if self._locative(i, kind):
                return end
            self._add(i, end, kind="country", country=country, name=self._words(i, end)).place = kind == "seat"
            return end
        mention = self._add(i, end, kind="organisation", name=self._words(i, end))
        return self._acronym_after(mention, end)

    def _country(self, i: int, end: int, country: str | None) -> int:
        self._add(i, end, kind="country", country=country, name=self._words(i, end))
        return end

    def _adjective(self, i: int, run_end: int, country: str | None, end: int) -> int | None:
        """ "the Russians" and "the French said" are the country; "Russian gas" is no mention."""
        if end < run_end:
            return None
        word = self.tokens[end - 1].text
        plural = word.endswith("s") and word[:-1] in gaz.COUNTRY_BY_ADJECTIVE
        follower = self._word(end)
        people = self._word(i - 1) == "the" and (
            not follower or not follower.isalpha() or follower in gaz.SAYING | gaz.COMMON
        )
        if plural or (people and end == run_end):
            self._country(i, end, country)
        return end

    def _locative(self, i: int, kind: str) -> bool:
        """ "in Moscow", "flew to Moscow": the town, not the government. A country is one wherever it stands."""
        if kind == "country":
            return False
        before, earlier = (self._word(i - 1) if i else "", self._word(i - 2) if i > 1 else "")
        return (
            before in gaz.LOCATIVES
            or before in gaz.MOTION
            or (before in ("to", "from") and earlier in gaz.MOTION)
            or (
                self._word(i + 1) == "," and i + 2 < len(self.tokens) and self.tokens[i + 2].text in gaz.COUNTRY_BY_NAME
            )
        )

    # --- descriptions -------------------------------------------------------------------------------------------

    def _description(self, i: int) -> int:
        """A noun phrase around the role, group or body noun at token i: "his Russian counterpart", "officials"."""
        head = self.tokens[i].lower
        left = self._extend_left(i)
        person = head in _ROLE_HEADS or (head not in gaz.BODY_NOUNS and head not in gaz.GROUPS and head != "people")
        name_end = self._name_end(i + 1) if person else i + 1
        if name_end > i + 1 and GAZETTEER.longest(self.tokens, i + 1) is None:
            country, modifiers = self._describe(left, i + 1, i)
            mention = self._add(left, name_end, kind="person", name=self._words(i + 1, name_end))
            mention.title = (self.tokens[left].start, self.tokens[i].end)
            mention.head, mention.country, mention.modifiers = head, country, modifiers
            mention.gender = _gender(head)
            return name_end
        noun_first = head in gaz.BODY_NOUNS and head not in _GOVERNMENTS or head in _ADJECTIVES
        if noun_first and self._compound_follows(i + 1):
            return i + 1  # "the media conference", "the police car"
        end = i + 2 if self._word(i + 1) in _AFTER_HEAD else i + 1
        if self._word(end) == "of" and self._word(end + 1) in gaz.OFFICES and self.tokens[end + 1].text.islower():
            end += 2  # "chief of staff"
        if self._word(end) in _COMPLEMENTS.get(head, ("of",)):
            start = end + 2 if self._word(end + 1) == "the" else end + 1
            match = GAZETTEER.longest(self.tokens, start)
            if (match and match.value[0] in ("country", "body")) or head in gaz.ROLES:
                end = max(end, self._complement(end))
        determiner = self._word(left - 1) if left else ""
        owner = determiner in ("'s", "’s")
        bare = determiner not in gaz.DETERMINERS and not owner
        if head in _ONLY_TITLES and self.tokens[i].text.islower() and self._word(i + 1) != "of":
            return i + 1
        if bare and self._too_bare(left, i, head):
            return i + 1
        # "his wife" mentions two people: the pronoun is a mention of its own, though part of the alias.
        start = left if bare or determiner in gaz.POSSESSIVES else left - 1
        owned = None
        if owner:
            start, owned = self._owner(left - 1)
        country, modifiers = self._describe(start, end, i)
        if head in _GOVERNMENTS:
            if not country:
                return i + 1 if head == "people" else self._group(start, end, head, None, modifiers, determiner, owned)
            if not modifiers - {"the"}:
                self._add(start if not self._word(start) == "the" else start + 1, end, kind="country", country=country)
                return end
        end = self._group(start, end, head, country, modifiers, "" if bare else determiner, owned)
        if determiner in gaz.POSSESSIVES:
            self.mentions[-1].alias_start = self.tokens[left - 1].start
        return end

    def _compound_follows(self, i: int) -> bool:
        """Whether the word at token i looks like the noun that a noun in front of it modifies: no verb, no adverb."""
        if i >= len(self.tokens):
            return False
        token = self.tokens[i]
        plain = (
            token.text.islower() and token.text.isalpha() and token.lower not in gaz.COMMON | gaz.SAYING | _IRREGULAR
        )
        return plain and not token.lower.endswith(("s", "ed", "ing", "ly"))

    def _group(
        self,
        start: int,
        end: int,
        head: str,
        country: str | None,
        modifiers: frozenset[str],
        determiner: str,
        owner: str | None,
    ) -> int:
        plural = head in gaz.GROUPS
        kind: EntityKind = (
            "group" if plural else "organisation" if head in gaz.BODY_NOUNS and head not in gaz.ROLES else "person"
        )
        mention = self._add(start, end, kind=kind)
        mention.head, mention.country, mention.modifiers, mention.plural = head, country, modifiers, plural
        mention.determiner, mention.owner, mention.gender = determiner, owner, _gender(head)
        return end

    def _too_bare(self, left: int, i: int, head: str) -> bool:
        if head in gaz.GROUPS or head in _BARE_BODIES:
            return False
        return left == i

    def _owner(self, possessive: int) -> tuple[int, str | None]:
        """Start and text of the mention in front of the possessive at that token."""
        for mention in reversed(self.mentions):
            if mention.last == possessive:
                return mention.first, " ".join(mention.name) or None
            if mention.last < possessive:
                break
        for j in range(possessive - 1, max(-1, possessive - 4), -1):  # "the sultanate's environment minister"
            if self.tokens[j].lower in gaz.DETERMINERS:
                return j, " ".join(self._words(j, possessive))
            if not self.tokens[j].text.isalpha():
                break
        return possessive + 1, None

    def _extend_left(self, i: int) -> int:
        """Start of the modifiers in front of token i, without determiner.

        Any plain word will do between a determiner and the noun ("the Norwegian communications minister"); without a
        determiner only an unbroken row of words that titles are made of.
        """
        safe, unbroken = i, True
        for j in range(i, max(0, i - 5), -1):
            token = self.tokens[j - 1]
            lower = token.lower
            if token.text in ("'s", "’s") or lower in gaz.DETERMINERS:
                return j
            if self.mentions and self.mentions[-1].last >= j and (self.mentions[-1].kind == "person" or not unbroken):
                return safe  # somebody else ends here
            if self._is_title_word(token):
                safe = j - 1 if unbroken else safe
            elif token.text.islower() and lower.isalpha() and lower not in gaz.COMMON and lower not in gaz.SAYING:
                unbroken = False
            else:
                return safe
        return safe

    def _is_title_word(self, token: Token) -> bool:
        lower = token.lower
        if token.capital:
            known = lower in gaz.COMMON and lower not in gaz.ROLE_MODIFIERS and not token.acronym
            return token.text[0].isalpha() and not known and lower not in gaz.CALENDAR
        return lower in gaz.ROLE_MODIFIERS or lower in _ROLE_HEADS or lower in gaz.OFFICES and token.text.islower()

    def _describe(self, start: int, end: int, head: int) -> tuple[str | None, frozenset[str]]:
        """The country that a title names, and its other words."""
        country, words = None, []
        k = start
        while k < end:
            match = GAZETTEER.longest(self.tokens, k)
            if match and match.value[1] and k != head:
                country = country or match.value[1]
                k += match.length
                continue
            lower = self.tokens[k].lower
            if (
                k != head
                and lower not in gaz.DETERMINERS
                and lower.isalpha()
                and lower not in ("of", "for", "and", "s")
            ):
                words.append(lower)
            k += 1
        return country, frozenset(words)

    # --- common -------------------------------------------------------------------------------------------------

    def _word(self, i: int) -> str:
        return self.tokens[i].lower if 0 <= i < len(self.tokens) else ""

    def _words(self, i: int, j: int) -> tuple[str, ...]:
        return tuple(token.text for token in self.tokens[i:j])

    def _absorb(self, first: int) -> list[Mention]:
        """Take out the mentions that lie inside the one that begins at token `first`: they are part of it."""
        inner = []
        while self.mentions and self.mentions[-1].last > first:
            inner.append(self.mentions.pop())
        return inner

    def _add(self, i: int, j: int, **values: object) -> Mention:
        inner = self._absorb(i)
        first, last = self.tokens[i], self.tokens[j - 1]
        mention = Mention(first.start, last.end, self.line.index, self.line.paragraph, **values)  # type: ignore[arg-type]
        mention.name_end, mention.alias_start = last.end, first.start
        mention.first, mention.last, mention.quoted, mention.inner = i, j, first.quoted, inner
        self.mentions.append(mention)
        return mention

    def _after_dateline(self) -> int:
        """ "PUNO, Peru, Aug 14 (Altiplano Wire) -": where and by whom the story was sent names no actor."""
        if not self.tokens or not self.tokens[0].text.isupper() or self.line.heading:
            return 0
        for i, token in enumerate(self.tokens[1:16], 1):
            if token.text in "-–—" and len(token.text) == 1:
                return i + 1
            if token.text.islower() and token.lower not in ("and", "of"):
                return 0
        return 0


def _gender(head: str) -> str:
    if head in gaz.MASCULINE_TITLES or head.endswith(("sman", "cman")) or head in _MALE_ROLES:
        return "m"
    return "f" if head in gaz.FEMININE_TITLES or head.endswith("woman") or head in _FEMALE_ROLES else ""


_MALE_ROLES = frozenset(
    "boy brother chairman dad father husband man nephew son uncle widower businessman congressman".split()
)
_FEMALE_ROLES = frozenset("girl daughter mother niece wife widow woman aunt actress lady".split())


def words_before(tokens: tuple[Token, ...], mention: Mention) -> str:
    """The word in front of the mention, or ""."""
    return tokens[mention.first - 1].lower if mention.first else ""
