"""Text and sentences in, actors with aliases and mentions out; the same rules link the casts of many documents.

Sentences are read one by one (`mentions`), capitalised words are judged by their company in the whole text (`cast`),
names and descriptions are merged (`aliases`), pronouns resolved (`pronouns`). Headings and bare lines are read last,
because their capitals say nothing: in them only what the running text has shown to be an actor is one.
The parts are in `naming/`, their word lists in `words/`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from tonekit.text.document import Entity, EntityKind, SentenceSpan
from tonekit.text.naming.aliases import Actor, Cast
from tonekit.text.naming.appositions import appositions
from tonekit.text.naming.cast import is_worth_naming, judge
from tonekit.text.naming.entities import make_entities
from tonekit.text.naming.lexicon import Lexicon
from tonekit.text.naming.linking import link_documents
from tonekit.text.naming.mentions import find_mentions, names_in_title
from tonekit.text.naming.names import name_key, set_as_name, words_of
from tonekit.text.naming.pronouns import resolve_pronouns
from tonekit.text.naming.reader import Mention
from tonekit.text.naming.tokens import Line, read_lines, tokenize
from tonekit.text.words.gazetteer import COUNTRY_BY_ADJECTIVE

__all__ = ["Name", "find_entities", "find_names", "link_documents"]

# A label with the name in it, or None where there is none ("Q").
_Label = tuple[str, "Mention | None"]


class Name(NamedTuple):
    """A proper name without its title: characters `start` to `end`, and whose it is: an `EntityKind` or "place"."""

    start: int
    end: int
    kind: str


def find_entities(
    text: str,
    sentences: Sequence[SentenceSpan],
    *,
    aliases: Mapping[str, Sequence[str]] | None = None,
    speakers: Sequence[str] = (),
) -> tuple[Entity, ...]:
    """Find the people, countries, organisations and groups of a text.

    Args:
        text: The text.
        sentences: Its sentences, in order.
        aliases: Names that are one actor whatever the rules think: the actor's name -> what else it is called.
        speakers: Names that must be actors although the text need not mention them: the author, labels of turns.

    Returns:
        The actors in order of first appearance; those that only `speakers` or `aliases` know come last.
    """
    given = {name: (name, *others) for name, others in (aliases or {}).items()}
    lines = read_lines(text, sentences)
    cast = Cast()
    chosen = {name: cast.add(Actor("person", name_key(words_of(name)) or (name,), given=name)) for name in given}
    mentions = _read(lines, given)
    labels = _read_labels(speakers)
    for label, mention in labels:  # full names first, so that short ones in the text find them
        if mention is not None and mention.kind == "person" and len(name_key(mention.name)) > 1:
            _label(cast, label, mention)
    _assign(cast, mentions, lines, text, chosen, labels)
    _drop_bystanders(cast, lines)
    for actor in cast.actors:
        actor.mentions.sort(key=lambda m: m.start)
    resolve_pronouns(cast.actors, lines)
    _learn_adjectives(cast, lines)
    return make_entities(cast.actors, text, given)


def find_names(text: str, sentences: Sequence[SentenceSpan]) -> tuple[Name, ...]:
    """Find the proper names of a text, in order; those of places, too, which are no actors, and those within titles."""
    lines = read_lines(text, sentences)
    names: dict[int, Name] = {}
    for outer in _read(lines, {}, places=True):
        for mention in (outer, *outer.inner):
            kind = mention.kind or ("place" if mention.place else None)
            if mention.name and kind:
                start = mention.title[1] if mention.title else mention.start
                while start < mention.name_end and text[start].isspace():
                    start += 1
                names.setdefault(start, Name(start, mention.name_end, kind))
        for name in names_in_title(outer, lines[outer.line]):
            if not any(n.start <= name[0] < n.end for n in names.values() if n.start >= outer.start):
                names.setdefault(name[0], Name(*name))
    return tuple(sorted(names.values()))


def _read(lines: Sequence[Line], given: Mapping[str, Sequence[str]], *, places: bool = False) -> list[Mention]:
    """All mentions in text order; with those of places, which are no actors, if wanted."""
    # The caller's phrases hold at the start of a sentence, too.
    fixed = [
        (form, name) for name, phrases in given.items() for p in phrases if p for form in (p, p[0].upper() + p[1:])
    ]
    lower_words = frozenset(token.text for line in lines for token in line.tokens if token.text.islower())
    user = Lexicon(fixed)
    displayed = [line for line in lines if line.heading or line.bare]
    running = [line for line in lines if not (line.heading or line.bare)]
    found = [m for line in running for m in find_mentions(line, user, lower_words)]
    mentions = judge(found, lines, lower_words)
    known = Lexicon([*fixed, *_shown(mentions)], fold=True)
    for mention in (m for line in displayed for m in find_mentions(line, known, lower_words)):
        if mention.known is None and not (mention.kind == "country" or (mention.title and mention.name)):
            continue
        if mention.known in _KINDS:
            mention.kind, mention.known = _KINDS[mention.known], None
        mentions.append(mention)
    if places:
        mentions += [mention for mention in found if mention.kind is None and mention.place]
    return sorted(mentions, key=lambda m: m.start)


# What running text has shown a name to be: marks that no name of the caller's can equal.
_KINDS: dict[object, EntityKind] = {("person",): "person", ("organisation",): "organisation"}


def _shown(mentions: Sequence[Mention]) -> list[tuple[str, object]]:
    """Names, and surnames of people, that running text has shown to be actors'."""
    entries: list[tuple[str, object]] = []
    for mention in mentions:
        if mention.name and mention.kind in ("person", "organisation") and mention.known is None:
            entries.append((" ".join(mention.name), (mention.kind,)))
            if mention.kind == "person" and len(mention.name) > 1:
                entries.append((mention.name[-1], ("person",)))
    return entries


def _assign(
    cast: Cast,
    mentions: list[Mention],
    lines: Sequence[Line],
    text: str,
    chosen: Mapping[str, Actor],
    labels: Sequence[_Label],
) -> None:
    """Give every mention to an actor: full names, then bodies, then short names, then descriptions."""
    owner: dict[int, Actor] = {}

    def give(i: int, actor: Actor) -> None:
        owner[i] = actor
        actor.take(mentions[i])

    for i, mention in enumerate(mentions):
        if isinstance(mention.known, str):
            give(i, chosen[mention.known])
        elif mention.kind == "person" and len(name_key(mention.name)) > 1:
            give(i, cast.full_name(mention))
        elif mention.kind == "country" and mention.country:
            give(i, cast.country(mention.country))
    # Long names of bodies first, so that short ones find them.
    for i in sorted(range(len(mentions)), key=lambda i: (-len(mentions[i].name), i)):
        if i not in owner and mentions[i].name and mentions[i].kind in ("organisation", "group"):
            give(i, cast.body(mentions[i]))
    for i, mention in enumerate(mentions):
        if i not in owner and mention.name:
            give(i, cast.short_name(mention))
    for label, name in labels:
        _label(cast, label, name)
    cast.learn_roles()
    for i, target in appositions(mentions, lines).items():
        if i not in owner and target in owner:
            owner[i] = owner[target]
            cast.described_as(owner[i], mentions[i])
    for i, mention in enumerate(mentions):
        if i not in owner:
            give(i, cast.description(mention, text[mention.alias_start : mention.alias_end]))


def _learn_adjectives(cast: Cast, lines: Sequence[Line]) -> None:
    """Let the adjective of a country that the text names be one of its aliases: "Peruvian", of Peru."""
    for line in lines:
        for token, following in pairwise((*line.tokens, *line.tokens[-1:])):
            if token.capital:
                pair = f"{token.text} {following.text}"  # "North Korean"
                word = pair if pair in COUNTRY_BY_ADJECTIVE else token.text
                if word in COUNTRY_BY_ADJECTIVE:
                    cast.learn_adjective(COUNTRY_BY_ADJECTIVE[word].code, word)


def _drop_bystanders(cast: Cast, lines: Sequence[Line]) -> None:
    """Leave out who is merely described; who is named in the description is mentioned all the same."""
    dropped = [actor for actor in cast.actors if _is_bystander(actor, lines)]
    gone = set(map(id, dropped))
    cast.actors = [actor for actor in cast.actors if id(actor) not in gone]
    for mention in (inner for actor in dropped for outer in actor.mentions for inner in outer.inner):
        if mention.kind == "country" and mention.country:
            cast.country(mention.country).take(mention)
        elif mention.kind == "person" and mention.name:
            (cast.full_name(mention) if len(name_key(mention.name)) > 1 else cast.short_name(mention)).take(mention)


def _is_bystander(actor: Actor, lines: Sequence[Line]) -> bool:
    """Described once or twice, named never, and doing nothing that makes an actor."""
    if actor.kind == "country" or actor.given or actor.labels or any(m.name for m in actor.mentions):
        return False
    if all(mention.address for mention in actor.mentions):
        return True
    return len(actor.mentions) < 3 and not any(is_worth_naming(m, lines[m.line]) for m in actor.mentions)


def _read_labels(speakers: Sequence[str]) -> list[_Label]:
    """Each label with the name in it: "PRESIDENT BIDEN", "Mr. Kirby"; else with its office; else with None ("Q")."""
    read: list[_Label] = []
    for label in dict.fromkeys(speakers):
        shown = set_as_name(label) if label.isupper() and len(label) > 3 else label
        line = Line(0, 0, tuple(tokenize(shown)), heading=False, bare=False)
        found = find_mentions(line, Lexicon(), frozenset())
        mention = next((m for m in found if m.name), next((m for m in found if m.head), None))
        if mention is not None and not _covers(mention, shown):
            mention = None
        if mention is not None and mention.kind is None:
            mention.kind = "person"
        read.append((label, mention))
    return read


def _covers(mention: Mention, label: str) -> bool:
    """Whether a mention is the whole label, so that "Commission and partners" does not become the Commission."""
    before, after = label[: mention.start].strip().lower(), label[mention.end :].strip(" .:")
    return before in ("", "the") and (not after or after[0] in "(,")


def _label(cast: Cast, label: str, mention: Mention | None) -> None:
    """Make the label an alias of its speaker, who becomes an actor if the text does not know him."""
    if label in cast.labels:
        return
    if mention is None or not mention.name:
        kind: EntityKind = "group" if label.rpartition(" ")[2].islower() else "person"
        actor = cast.add(Actor(kind, (label.casefold(),), given=label))
        if mention is not None:  # "PRIME MINISTER": whom the text calls so
            actor.learn(mention)
    elif mention.kind == "country" and mention.country:
        actor = cast.country(mention.country)
    elif mention.kind == "person":
        actor = cast.full_name(mention) if len(name_key(mention.name)) > 1 else cast.short_name(mention)
        actor.learn(mention)
    else:
        actor = cast.body(mention)
    actor.labels.append(label)
    cast.labels.add(label)
    if mention is not None and mention.name and (actor.spelling is None or len(mention.name) > len(actor.spelling)):
        actor.spelling = mention.name
