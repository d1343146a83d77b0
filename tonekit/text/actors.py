"""Text and sentences in, actors with aliases and mentions out; the same rules link the casts of many documents.

The parts are in `naming/`, each building on those before it: `terms` are words, names and mentions; `proper_names` says
whose name capitals are, by the words and by their company in the whole text; `phrases` reads titles, offices and
descriptions; `finding` looks for all of these in a sentence; `casting` merges what it finds into actors; `pronouns` are
resolved last. Headings and bare lines are read after the rest, because their capitals say nothing: in them only what
the running text has shown to be an actor is one. Word lists are in `words/`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from tonekit.text.document import Entity, SentenceSpan, Span
from tonekit.text.naming.casting.actor import Actor
from tonekit.text.naming.casting.assigning import assign
from tonekit.text.naming.casting.cast import Cast
from tonekit.text.naming.casting.entities import make_entities
from tonekit.text.naming.casting.labelling import Turns, give_label, read_labels, turns_of
from tonekit.text.naming.casting.linking import link_documents
from tonekit.text.naming.finding.headings import read_displayed
from tonekit.text.naming.finding.mentions import find_mentions
from tonekit.text.naming.phrases.heads import JOINT
from tonekit.text.naming.phrases.worth import is_office_alone, is_worth_naming
from tonekit.text.naming.pronouns.resolving import resolve_pronouns
from tonekit.text.naming.proper_names.inside import (
    is_office,
    is_origin,
    is_plain_body,
    names_in_compounds,
    names_in_title,
)
from tonekit.text.naming.proper_names.judging import judge
from tonekit.text.naming.terms.lexicon import Lexicon
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.names import fold, is_full, name_key, words_of
from tonekit.text.naming.terms.reader import LineReader
from tonekit.text.naming.terms.tokens import Line, read_lines
from tonekit.text.segment import segment
from tonekit.text.transcript import find_labels, names_of_labels
from tonekit.text.words.gazetteer import COUNTRY_BY_ADJECTIVE

__all__ = ["Name", "Named", "find_entities", "find_named", "find_names", "find_people", "link_documents"]
_ADJECTIVES_BEGIN = frozenset(adjective.split()[0] for adjective in COUNTRY_BY_ADJECTIVE)
_SOME = frozenset("some several many other most".split())
# Whom a text describes so often is an actor whatever he does.
_OFTEN = 3


class Name(NamedTuple):
    """A proper name without its title: characters `start` to `end`, and whose it is: an `EntityKind` or "place"."""

    start: int
    end: int
    kind: str


class Named(NamedTuple):
    """The actors of a text, and where people's names stand in it (without titles, in text order, none overlapping)."""

    entities: tuple[Entity, ...]
    people: tuple[Span, ...]


def find_entities(
    text: str,
    sentences: Sequence[SentenceSpan],
    *,
    aliases: Mapping[str, Sequence[str]] | None = None,
    speakers: Sequence[str] = (),
    turns: Sequence[str | None] = (),
) -> tuple[Entity, ...]:
    """Find the people, countries, organisations and groups of a text.

    Args:
        text: The text.
        sentences: Its sentences, in order.
        aliases: Names that are one actor whatever the rules think: the actor's name -> what else it is called.
        speakers: Names that must be actors although the text need not mention them: the author, labels of turns.
        turns: The label of each sentence's turn where the text does not hold the labels; one a sentence, or none.

    Returns:
        The actors in order of first appearance; those that only `speakers` or `aliases` know come last.
    """
    return find_named(text, sentences, aliases=aliases, speakers=speakers, turns=turns).entities


def find_named(
    text: str,
    sentences: Sequence[SentenceSpan],
    *,
    aliases: Mapping[str, Sequence[str]] | None = None,
    speakers: Sequence[str] = (),
    turns: Sequence[str | None] = (),
) -> Named:
    """Find the actors of a text, and where people's names stand in it: see `find_entities`."""
    given = {name: (name, *others) for name, others in (aliases or {}).items()}
    cast, lines, people = read_cast(text, sentences, given, speakers, turns)
    cast.actors += resolve_pronouns(cast.actors, lines, cast.bystanders)
    _learn_adjectives(cast, lines)
    return Named(make_entities(cast.actors, text, given), people)


def read_cast(
    text: str,
    sentences: Sequence[SentenceSpan],
    given: Mapping[str, Sequence[str]],
    speakers: Sequence[str] = (),
    turns: Sequence[str | None] = (),
) -> tuple[Cast, Sequence[Line], tuple[Span, ...]]:
    """Find the actors of a text by their names and descriptions, before its pronouns are read.

    Args:
        text: The text.
        sentences: Its sentences, in order.
        given: The caller's names with all their aliases.
        speakers: See `find_entities`.
        turns: See `find_entities`.

    Returns:
        The actors, their mentions in text order; the sentences' words; where people's names stand.
    """
    lines = read_lines(text, sentences)
    cast = Cast()
    chosen = {name: cast.add(Actor("person", name_key(words_of(name)) or (name,), given=name)) for name in given}
    of_turns = _turns(text, sentences, speakers, turns)
    lines = tuple(of_turns.without_letter(line) for line in lines)
    labels = read_labels(speakers)
    people = {label.text for label in labels if label.mention is not None and label.mention.kind == "person"}
    named = {(start, end) for start, end, label in of_turns.labels if label in people}
    known = {fold(part) for label in labels for part in label.ends_of_name}
    found, others = _read(lines, given, named, known)
    bodies = {mention.name for mention in found if mention.kind == "organisation"}
    for called in (label.mention for label in labels if label.mention is not None):
        if called.name in bodies and len(called.name) == 1 and not called.title:
            called.kind = "organisation"  # the medium that asks
    people_named = _people([*found, *others], text)
    mentions = [mention for mention in found if not of_turns.is_aside(mention)]
    for label in labels:
        if label.is_full_name:  # first, so that short ones in the text find them
            give_label(cast, label)
    assign(cast, mentions, lines, text, given=chosen, labels=labels, turns=of_turns)
    _drop_bystanders(cast, lines)
    for actor in cast.actors:
        actor.mentions.sort(key=lambda m: m.start)
    return cast, lines, people_named


def find_names(text: str, sentences: Sequence[SentenceSpan]) -> tuple[Name, ...]:
    """Find the proper names of a text, in order; those of places, too, which are no actors, and those within titles."""
    lines = read_lines(text, sentences)
    mentions = list(_read_all(lines, {}))
    names: dict[int, Name] = {}
    for mention in mentions:
        for name in _proper_names(mention, text):
            names.setdefault(name.start, name)
    readers = [LineReader(line, Lexicon(), frozenset()) for line in lines]
    inside = (Name(*found) for mention in mentions for found in names_in_title(mention, readers[mention.line]))
    compounds = (Name(*found) for line in lines for found in names_in_compounds(line))
    return _with_others(_with_others(sorted(names.values()), inside), compounds)


def _with_others(names: Sequence[Name], others: Iterable[Name]) -> tuple[Name, ...]:
    """Names, and those others that overlap none of them, in order."""
    merged = {name.start: name for name in names}
    for other in others:
        k = bisect_left(names, (other.start,))
        before = names[k - 1].end if k else 0
        behind = names[k].start if k < len(names) else other.end
        if before <= other.start and other.end <= behind:
            merged.setdefault(other.start, other)
    return tuple(sorted(merged.values()))


def find_people(sentences: Sequence[str]) -> list[tuple[Span, ...]]:
    """Find where people's names stand in each of several sentences that have no text around them."""
    return [_people(_read_all(read_lines(text, segment(text)), {}), text) for text in sentences]


def _people(mentions: Sequence[Mention], text: str) -> tuple[Span, ...]:
    """Where people's names stand, in text order; of two that overlap the first."""
    people: list[Span] = []
    for name in sorted({name for mention in mentions for name in _proper_names(mention, text)}):
        if name.kind == "person" and (not people or name.start >= people[-1].end):
            people.append(Span(name.start, name.end))
    return tuple(people)


def _proper_names(mention: Mention, text: str) -> Iterator[Name]:
    """The name in a mention, and those in what became part of it."""
    for one in (mention, *mention.inner):
        kind = one.kind or one.by_list or ("place" if one.place else None)
        if kind and one.name and not (is_office(one.name) or is_origin(one.name) or is_plain_body(one.name)):
            start = one.title[1] if one.title else one.start
            while start < one.name_end and text[start].isspace():
                start += 1
            yield Name(start, one.name_end, kind)


def _read_all(lines: Sequence[Line], given: Mapping[str, Sequence[str]]) -> list[Mention]:
    """All mentions in text order, those of `_read` that are no actors among them."""
    return sorted((mention for found in _read(lines, given) for mention in found), key=lambda m: m.start)


def _read(
    lines: Sequence[Line],
    given: Mapping[str, Sequence[str]],
    people: Set[tuple[int, int]] = frozenset(),
    known: Set[str] = frozenset(),
) -> tuple[list[Mention], list[Mention]]:
    """All mentions in text order; and those of places, and of names that do nothing for which they would be actors.

    Args:
        lines: The sentences.
        given: The caller's names with all their aliases.
        people: Where labels of turns stand that are people's names: "LEE", which alone might be an acronym.
        known: The first names and surnames that labels tell, folded.
    """
    # The caller's phrases hold at the start of a sentence, too.
    fixed = [
        (form, name) for name, phrases in given.items() for p in phrases if p for form in (p, p[0].upper() + p[1:])
    ]
    lower_words = frozenset(filter(str.islower, {token.text for line in lines for token in line.tokens}))
    user = Lexicon(fixed)
    displayed = [line for line in lines if line.heading or line.bare]
    running = [line for line in lines if not (line.heading or line.bare)]
    found = [m for line in running for m in find_mentions(line, user, lower_words)]
    mentions = judge(found, lines, lower_words, known)
    bodies = {m.name for m in mentions if m.name and m.kind == "organisation" and (m.start, m.end) not in people}
    for mention in mentions if people else ():
        asks = mention.name in bodies and not mention.name[0].isupper()  # the medium's label, not "LEE"
        if (mention.start, mention.end) in people and mention.name and not asks:
            mention.kind = "person"
    mentions += read_displayed(displayed, fixed, mentions, lower_words)
    others = [mention for mention in found if mention.kind is None and (mention.place or mention.by_list)]
    return sorted(mentions, key=lambda m: m.start), others


def _turns(text: str, sentences: Sequence[SentenceSpan], speakers: Sequence[str], given: Sequence[str | None]) -> Turns:
    """Who has the turn in each sentence: as given, else by the labels that stand in the text."""
    if given or not speakers:
        return Turns(given or (None,) * len(sentences))
    known = frozenset(speakers)
    labels = find_labels(text, is_transcript=False)
    full = names_of_labels(text, labels)
    found = ((start, end, full[label]) for start, end, _, label in labels)
    return turns_of([label for label in found if label[2] in known], [sentence.end for sentence in sentences])


def _learn_adjectives(cast: Cast, lines: Sequence[Line]) -> None:
    """Let the adjective of a country that the text names be one of its aliases: "Peruvian", of Peru."""
    for line in lines:
        for i, token in enumerate(line.tokens):
            if token.text in _ADJECTIVES_BEGIN:
                pair = " ".join(follower.text for follower in line.tokens[i : i + 2])  # "North Korean"
                word = pair if pair in COUNTRY_BY_ADJECTIVE else token.text
                if word in COUNTRY_BY_ADJECTIVE:
                    cast.learn_adjective(COUNTRY_BY_ADJECTIVE[word].code, word)


def _drop_bystanders(cast: Cast, lines: Sequence[Line]) -> None:
    """Leave out who is merely described; who is named in the description is mentioned all the same."""
    dropped = [actor for actor in cast.actors if _is_bystander(actor, lines)]
    gone = set(map(id, dropped))
    cast.actors = [actor for actor in cast.actors if id(actor) not in gone]
    cast.bystanders = dropped
    for mention in (inner for actor in dropped for outer in actor.mentions for inner in outer.inner):
        if mention.kind == "country" and mention.country:
            cast.country(mention.country).take(mention)
        elif mention.kind == "person" and mention.name:
            (cast.full_name(mention) if is_full(mention.name) else cast.short_name(mention)).take(mention)


def _are_those_told_of(mention: Mention) -> bool:
    """Whether a description means all of whom the text tells: "the parties", but not "several opposition parties"."""
    return mention.head in JOINT and not mention.modifiers and mention.determiner not in _SOME


def _is_bystander(actor: Actor, lines: Sequence[Line]) -> bool:
    """Described once or twice, named never, and doing nothing that makes an actor."""
    if actor.kind == "country" or actor.given or actor.labels or any(m.name for m in actor.mentions):
        return False
    if all(mention.address for mention in actor.mentions):
        return True
    if any(_are_those_told_of(mention) for mention in actor.mentions) and not actor.joint:
        return True  # "both sides", of which none is named
    told = [mention for mention in actor.mentions if not is_office_alone(mention, lines[mention.line])]
    return len(told) < _OFTEN and not any(is_worth_naming(m, lines[m.line]) for m in told)
