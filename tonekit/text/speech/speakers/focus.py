"""What has been read so far in, the likeliest actor behind a pronoun or a speech without a cue out.

Only a fallback: a pronoun that the entities already hold as a mention is taken as they have it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import Literal

from tonekit.text.document import Entity, Span
from tonekit.text.naming.casting.actor import given_gender
from tonekit.text.naming.terms.names import gender_of_aliases
from tonekit.text.speech.cues.documents import Authorship
from tonekit.text.speech.grammar.items import SUBJECT_PRONOUNS, Item
from tonekit.text.words.documents import document_kind
from tonekit.text.words.gazetteer import COUNTRY_BY_ADJECTIVE
from tonekit.text.words.reporting import JOINT_NOUNS

Gender = Literal["he", "she"]

_MEMORY = 40
_ORIGINS = frozenset(word.lower() for word in COUNTRY_BY_ADJECTIVE)
_OTHER = {"he": "f", "she": "m"}
_RELATIVES = frozenset(("which", "who", "whom"))
_MAX_SILENCE = 3
# How sure it is whom a pronoun means where who speaks speaks against what the entities have.
_OVERRULED = 0.85


class _Here:
    """The sentence that is being read. Few sentences are asked about, so what is asked is sought then.

    Args:
        items: Its items.
        mentions: Its mentions.
        subject: Its subject.
    """

    def __init__(self, items: Sequence[Item], mentions: Sequence[tuple[Span, int]], subject: Item | None) -> None:
        self._items, self._mentions = items, mentions
        self.subject = subject

    @cached_property
    def _outside(self) -> list[Item]:
        return [item for item in self._items if item.kind == "mention" and item.ref is not None]

    @property
    def first(self) -> int:
        """Where the first actor is mentioned outside quotations; -1 where none is."""
        return self._outside[0].start if self._outside else -1

    def names(self, index: int | None) -> bool:
        """Say whether an actor is mentioned outside quotations, by more than a pronoun."""
        return any(item.ref == index and item.low not in SUBJECT_PRONOUNS for item in self._outside)

    def is_behind_comma(self, pronoun: Item) -> bool:
        """Say whether a comma stands right before a pronoun."""
        return any(item.start == pronoun.start and before.low == "," for before, item in pairwise(self._items))

    def named_before(self, pronoun: Item) -> int | None:
        """Give who is named right before the comma in front of a pronoun: "X, he said, is late", "X, which it said"."""
        place = next((at for at, item in enumerate(self._items) if item.start == pronoun.start), 0)
        comma = place - 1 - (place > 0 and self._items[place - 1].low in _RELATIVES)
        if comma < 1 or self._items[comma].low != ",":
            return None
        name = self._items[comma - 1]
        return name.ref if name.kind == "mention" and not name.is_possessive else None

    @cached_property
    def quoted(self) -> set[int]:
        """Who is mentioned in quotations."""
        quotes = [item for item in self._items if item.kind == "quote"][:_MEMORY]
        return {index for quote in quotes for span, index in self._mentions if quote.start <= span.start < quote.end}


class Focus:
    """The actors in view, most recent last.

    Args:
        entities: The actors.
        is_readout: Whether the text is the readout of a meeting.
        myself: Who tells the text in the first person, if that is known: never a "he" or "she" of it.
    """

    def __init__(self, entities: Sequence[Entity], *, is_readout: bool = False, myself: int | None = None) -> None:
        self._entities, self.myself = entities, myself
        self._genders: dict[int, Gender] = {}
        for index, entity in enumerate(entities):
            gender = gender_of_aliases(entity.aliases or (entity.name,))
            if gender:
                self._genders[index] = "he" if gender == "m" else "she"
        self._doubts = {start: probability for entity in entities for start, probability in entity.doubts}
        self._joint = {
            index
            for index, entity in enumerate(entities)
            if entity.kind != "person" and not JOINT_NOUNS.isdisjoint(entity.name.lower().split())
        }
        self.speaker: int | None = None
        self.subject: int | None = None
        self.asked: int | None = None  # whom the last sentence asked
        self.answered: int | None = None  # to whom it replied
        self._spoke_before: int | None = None
        self._last_speaker: int | None = None
        self._silence = 0
        self._document: int | None = None
        self._document_age = 0
        self._authors: dict[str, int] = {}
        self._here = _Here((), (), None)
        self.unknown_speaks = False
        self.first_person: int | None = None
        self._is_readout = is_readout
        self._last_joint: int | None = None
        self._recent: list[int] = []

    def resolve(self, item: Item, *, goes_on: bool = False) -> int | None:
        """Give the entity of a mention; for a bare pronoun the last speaker, subject or actor that agrees with it.

        Where somebody "added" something (`goes_on`), "the professor", of whom nothing was told, is who spoke before.
        """
        if goes_on and self._is_newly_described(item):
            return self.speaker
        if item.low == "they" and self._last_joint is not None:
            return self._last_joint  # in a readout, those who met
        if item.low == "it" and self._document_age == 0 and self._document is not None and self._is_first(item):
            return self._document  # "He read out a note from X. It said ..."
        other = self._here.named_before(item) if item.low in ("he", "she", "it") else None
        if other is not None and item.ref in (other, None):
            return self._other_than(other, item)
        if item.ref is not None or item.kind != "mention":
            if self._goes_on_speaking(item):
                return self.speaker
            told = self.subject
            is_other = self._is_quoted_only(item) and told is not None and told not in self._here.quoted
            return told if told is not None and is_other and self._agrees(told, item.low) else item.ref
        joint = next((index for index in (self.subject, self.speaker) if index in self._joint), self._last_joint)
        if item.low in ("they", "their") and joint is not None:
            return joint
        if self._is_readout and item.low in ("they", "their"):
            # The two leaders speak as one; whoever spoke last stands for both.
            return self.speaker if self.speaker is not None else self.first_person
        here = self._here.subject
        local = here.ref if here is not None and here.start < item.start else None
        candidates = [local, self.asked, self.speaker, self.subject, *reversed(self._recent)]
        if item.low in ("they", "their"):
            groups = [index for index in reversed(self._recent) if self._is_described_group(index)][:1]
            # "The bank may sell, they said": they are hardly the bank.
            first = None if self._here.is_behind_comma(item) else local
            candidates = [first, self.asked, self.speaker, self.echo, self.subject, *groups, *reversed(self._recent)]
        chosen = next((index for index in candidates if index is not None and self._agrees(index, item.low)), None)
        if chosen is None and item.low in ("they", "their"):
            chosen = self.other_speaker
        if chosen is not None and item.low in ("he", "she", "his", "her"):
            self._genders.setdefault(chosen, "he" if item.low in ("he", "his") else "she")
        return chosen

    def _other_than(self, named: int, pronoun: Item) -> int | None:
        """Give the last speaker, subject or actor that agrees with a pronoun and is not the one just named."""
        seen = (self.speaker, self.subject, *reversed(self._recent))
        agreeing = (index for index in seen if index not in (None, named) and self._agrees(index, pronoun.low))
        return next(agreeing, named)

    def is_thing(self, item: Item | None) -> bool:
        """Say whether "it" stands for nobody's document, and for no actor as far as is known: "It showed that"."""
        if item is None or item.low != "it" or item.ref is not None:
            return False
        is_of_speaker = self.speaker is not None and self.speaker == self._document
        return self._document_age != 0 and not is_of_speaker

    def certainty(self, item: Item, meant: int | None) -> float:
        """How likely a mention means this entity: less than 1 for a pronoun that may mean others."""
        if item.low not in SUBJECT_PRONOUNS or meant is None:
            return 1.0
        likely = self._doubts.get(item.start, 1.0)
        return likely if meant == item.ref else max(likely, _OVERRULED)

    def _goes_on_speaking(self, item: Item) -> bool:
        """Say whether "he" opens the sentence after a speech: it is the speaker, whoever else was named meanwhile."""
        if item.low not in ("he", "she") or self.speaker is None or item.start > self._here.first:
            return False
        if item.ref is not None and item.ref == self.asked:
            return False
        if item.ref is not None and given_gender(tuple(self._entities[self.speaker].name.split())) == _OTHER[item.low]:
            return False  # "..., Tom Hall said. She ..." means whom the entities have
        return self._agrees(self.speaker, item.low)

    def _is_newly_described(self, item: Item) -> bool:
        """Say whether a mention describes a person whom the text never names, for the first time, after a person.

        So does "the Portuguese" where nothing names Portugal.
        """
        if item.ref is None or self.speaker is None:
            return False
        entity, speaker = self._entities[item.ref], self._entities[self.speaker]
        if speaker.kind != "person" or entity.mentions[0].start != item.start:
            return False
        if entity.kind == "country":
            return all(alias.lower() in _ORIGINS for alias in (item.low, *entity.aliases))
        is_described = entity.kind == "person" and item.low.startswith("the ")
        return is_described and all(
            alias[1:] == alias.lower()[1:] or alias[:4].lower() == "the " for alias in entity.aliases
        )

    def _is_first(self, item: Item) -> bool:
        """Say whether no actor is named before it in its sentence, outside quotations."""
        return self._here.first < 0 or item.start <= self._here.first

    def _is_quoted_only(self, item: Item) -> bool:
        """Say whether a pronoun was taken for whom only a quotation before it names: '"My son left," he said'."""
        is_pronoun = item.low in ("he", "she") and item.start >= self._here.first
        return is_pronoun and item.ref in self._here.quoted and not self._here.names(item.ref)

    def enter(self, items: Sequence[Item], mentions: Sequence[tuple[Span, int]], subject: Item | None) -> None:
        """Turn to a sentence: its items, its mentions, its subject."""
        self._here = _Here(items, mentions, subject)

    @property
    def echo(self) -> int | None:
        """Who spoke last, not long ago: "the statement also said"."""
        return self._last_speaker if self._silence <= _MAX_SILENCE else None

    @property
    def other_speaker(self) -> int | None:
        """Who spoke before, but for who tells the text."""
        return self.speaker if self.speaker != self.myself else None

    @property
    def person(self) -> int | None:
        """The person in view: who speaks, or acts, or was mentioned last."""
        seen = (self.speaker, self.subject, *reversed(self._recent))
        return next((index for index in seen if index is not None and self._entities[index].kind == "person"), None)

    def author(self, noun: str) -> int | None:
        """Whose document "the letter" is, if a sentence before said so."""
        return self._authors.get(document_kind(noun))

    def writer(self, noun: str) -> int | None:
        """Whose document "the letter" is: of whom a sentence said so, else who spoke last."""
        author = self.author(noun)
        return author if author is not None else self.echo

    def tell_of_document(self, document: Authorship | None) -> None:
        """Note whose document the sentence speaks of, before moving on.

        "The team's study" is no other than the study that was told of before; a letter may be.
        """
        if document is None:
            return
        self._document, self._document_age = document.owner, -1
        kind = document_kind(document.noun)
        if document.is_told or kind not in self._authors or kind == document.noun:
            self._authors[kind] = document.owner

    def see(
        self,
        mentions: Sequence[tuple[Span, int]],
        subject: int | None,
        speaker: int | None,
        *,
        is_speech: bool,
        asked: int | None = None,
    ) -> None:
        """Move on past a sentence: its mentions, subject and speaker, whom he asks; whether it is anybody's words."""
        self.unknown_speaks = is_speech and speaker is None
        self._document_age += 1
        if self.first_person is None:
            people = (index for _, index in mentions if self._entities[index].kind == "person")
            self.first_person = next(people, None)
        seen = dict.fromkeys(index for _, index in reversed(mentions))
        self._recent.extend(seen)
        if subject is not None:
            self._recent.append(subject)
        del self._recent[:-_MEMORY]
        self.subject = subject
        if speaker != self._last_speaker:
            self._spoke_before = self._last_speaker
        self.speaker = speaker
        self.asked = asked
        if self._is_readout and subject in self._joint:
            self._last_joint = subject
        if speaker is not None:
            self._last_speaker, self._silence = speaker, 0
        else:
            self._silence += 1

    def answers(self, replies: bool) -> None:
        """Note, of the sentence just seen, whether it answers who spoke before."""
        self.answered = self._spoke_before if replies and self._spoke_before != self.speaker else None

    def _is_described_group(self, index: int) -> bool:
        """Say whether an actor is several people who go by a description: "people familiar with the matter"."""
        entity = self._entities[index]
        return entity.kind == "group" and any(alias[:1].islower() for alias in entity.aliases)

    def _agrees(self, index: int, pronoun: str) -> bool:
        kind = self._entities[index].kind
        if pronoun in ("he", "she", "his", "her", "hers"):
            if index == self.myself:
                return False
            gender = self._genders.get(index)
            wanted = "he" if pronoun in ("he", "his") else "she"
            return kind == "person" and gender in (None, wanted)
        if pronoun in ("it", "its"):
            return kind in ("country", "organisation")
        return kind != "person"
