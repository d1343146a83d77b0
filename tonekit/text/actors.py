"""Text and sentences in, actors with their aliases and mentions out; the same rules link the casts of many documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tonekit.text import gazetteer as gaz
from tonekit.text.aliases import Actor, Cast, appositions, country_name
from tonekit.text.cast import is_worth_naming, judge
from tonekit.text.document import Entity, SentenceSpan, Span
from tonekit.text.lexicon import Lexicon
from tonekit.text.mentions import Mention, find_mentions
from tonekit.text.names import name_key
from tonekit.text.pronouns import resolve_pronouns
from tonekit.text.tokens import Line, read_lines, tokenize


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
    fixed = [(name, phrase) for name, phrases in given.items() for phrase in phrases]
    lines = read_lines(text, tuple(sentences))
    lower_words = frozenset(token.text for line in lines for token in line.tokens if token.text.islower())
    cast = Cast()
    chosen = {name: cast.add(Actor("person", name_key(_words(name)) or (name,), given=name)) for name in given}
    user = Lexicon(fixed)
    running = [
        m for line in lines if not line.heading and not line.bare for m in find_mentions(line, user, lower_words)
    ]
    running = judge(running, lines, lower_words)
    known = Lexicon([*fixed, *_known(running)], fold=True)
    display = [m for line in lines if line.heading or line.bare for m in find_mentions(line, known, lower_words)]
    display = [m for m in display if m.known is not None or m.kind == "country" or (m.title and m.name)]
    for mention in display:
        if mention.known is not None and mention.known not in chosen:
            mention.known, mention.kind = None, _kind_of(mention.known)
    mentions = sorted(running + display, key=lambda m: m.start)
    labels = _read_labels(speakers)
    for label, mention in labels:  # full names first, so that short ones in the text find them
        if mention is not None and mention.kind == "person" and len(name_key(mention.name)) > 1:
            _label(cast, label, mention)
    _assign(cast, mentions, lines, text, chosen, labels)
    _drop_bystanders(cast, lines)
    for actor in cast.actors:
        actor.mentions.sort(key=lambda m: m.start)
    resolve_pronouns(cast.actors, lines)
    return _entities(cast, text, given)


def _words(name: str) -> tuple[str, ...]:
    return tuple(token.text for token in tokenize(name))


def _known(mentions: Sequence[Mention]) -> list[tuple[str, object]]:
    """Names, and surnames of people, that running text has shown to be actors'."""
    entries: list[tuple[str, object]] = []
    for mention in mentions:
        if mention.name and mention.kind in ("person", "organisation") and mention.known is None:
            entries.append((" ".join(mention.name), ("kind", mention.kind)))
            if mention.kind == "person" and len(mention.name) > 1:
                entries.append((mention.name[-1], ("kind", "person")))
    return entries


def _kind_of(value: object) -> object:
    return value[1] if isinstance(value, tuple) else None


def _assign(
    cast: Cast,
    mentions: list[Mention],
    lines: Sequence[Line],
    text: str,
    chosen: dict[str, Actor],
    labels: list[tuple[str, Mention | None]],
) -> None:
    """Give every mention to an actor: full names, then short names and bodies, then descriptions."""
    owner: dict[int, Actor] = {}
    for i, mention in enumerate(mentions):
        if mention.known is not None:
            owner[i] = chosen[mention.known]
        elif mention.kind == "person" and len(name_key(mention.name)) > 1:
            owner[i] = cast.full_name(mention)
        elif mention.kind == "country" and mention.country:
            owner[i] = cast.country(mention.country)
        else:
            continue
        owner[i].take(mention)
    # Long names of bodies first, so that short ones find them.
    for i, mention in sorted(enumerate(mentions), key=lambda pair: (-len(pair[1].name), pair[0])):
        if i not in owner and mention.kind in ("organisation", "group") and mention.name:
            owner[i] = cast.body(mention)
            owner[i].take(mention)
    for i, mention in enumerate(mentions):
        if i in owner or not mention.name:
            continue
        owner[i] = cast.short_name(mention) if mention.kind == "person" else cast.body(mention)
        owner[i].take(mention)
    for label, name in labels:
        _label(cast, label, name)
    cast.learn_roles()
    links = appositions(mentions, lines)
    for i, target in links.items():
        if i not in owner and target in owner:
            owner[i] = owner[target]
            cast.described_as(owner[i], mentions[i])
    for i, mention in enumerate(mentions):
        if i not in owner:
            owner[i] = cast.description(mention, text[mention.alias_start : mention.end])
            owner[i].take(mention)


def _drop_bystanders(cast: Cast, lines: Sequence[Line]) -> None:
    """Leave out who is merely described; a country or a person named in that description is mentioned all the same."""
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


def _read_labels(speakers: Sequence[str]) -> list[tuple[str, Mention | None]]:
    """Each label with the name in it: "PRESIDENT BIDEN", "Mr. Kirby"; None where there is none ("Q")."""
    read: list[tuple[str, Mention | None]] = []
    for label in dict.fromkeys(speakers):
        shown = label.title() if label.isupper() and len(label) > 3 else label
        line = Line(0, 0, tuple(tokenize(shown)), heading=False, bare=False)
        found = find_mentions(line, Lexicon(), frozenset())
        mention = next((m for m in found if m.name), next((m for m in found if m.head), None))
        if mention is not None and mention.kind is None:
            mention.kind = "person"
        read.append((label, mention))
    return read


def _label(cast: Cast, label: str, mention: Mention | None) -> None:
    """Make the label an alias of its speaker, who becomes an actor if the text does not know him."""
    if any(label in actor.labels for actor in cast.actors):
        return
    if mention is None or not mention.name:
        actor = cast.add(Actor("person", (label.casefold(),), given=label))
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
    if mention is not None and mention.name and (actor.spelling is None or len(mention.name) > len(actor.spelling)):
        actor.spelling = mention.name


def _entities(cast: Cast, text: str, given: Mapping[str, Sequence[str]]) -> tuple[Entity, ...]:
    for actor in cast.actors:
        actor.mentions.sort(key=lambda m: m.start)
    far = len(text) + 1
    shown = [actor for actor in cast.actors if actor.mentions or actor.given or actor.labels]
    shown.sort(key=lambda actor: actor.mentions[0].start if actor.mentions else far)
    entities, names = [], dict[str, int]()
    for actor in shown:
        name = _canonical(actor, text)
        names[name] = names.get(name, 0) + 1
        if names[name] > 1:
            name = f"{name} ({names[name]})"
        aliases = dict.fromkeys([*_aliases(actor, text), *(given.get(actor.given or "", ())), *actor.labels])
        spans = tuple(dict.fromkeys(Span(m.start, m.end) for m in actor.mentions))
        entities.append(Entity(name, actor.kind, actor.code, tuple(aliases), spans))
    return tuple(entities)


def _aliases(actor: Actor, text: str) -> list[str]:
    found = []
    for mention in actor.mentions:
        if mention.pronoun:
            continue
        if mention.head in gaz.KINSHIP and mention.name and mention.title and _owner_before(mention, text):
            found.append(_owner_before(mention, text) + " " + _clean(text[mention.start : mention.title[1]]))
        found.append(_clean(text[mention.alias_start : mention.end]))
        if mention.title and mention.name:
            start, end = mention.title
            if len(mention.name) > 1:
                found.append(_clean(text[_name_start(mention, text) : mention.name_end]))
            if mention.name_end < mention.end:
                found.append(_clean(text[start : mention.name_end]))
            title = _clean(text[start:end])
            if " " in title:
                found.append(title)
    return found


def _owner_before(mention: Mention, text: str) -> str:
    """ "his" of "his wife Mary": it belongs to the alias."""
    word = text[max(0, mention.start - 6) : mention.start].split()[-1:]
    return word[0] if word and word[0].lower() in ("his", "her", "my", "their", "our") else ""


def _name_start(mention: Mention, text: str) -> int:
    start = mention.title[1] if mention.title else mention.start
    while start < mention.end and text[start].isspace():
        start += 1
    return start


def _canonical(actor: Actor, text: str) -> str:
    if actor.given is not None:
        return actor.given
    if actor.code is not None:
        return country_name(actor.code)
    named = [m for m in actor.mentions if m.name]
    # The fullest form; of two the one that does not shout, then the first.
    best = max(named, key=lambda m: (len(m.name), not m.name[-1].isupper(), -m.start), default=None)
    if actor.spelling is not None and (best is None or len(actor.spelling) > len(best.name)):
        return " ".join(actor.spelling).replace(" ,", ",")
    if best is not None:
        return _clean(text[_name_start(best, text) : best.name_end])
    return _clean(text[actor.mentions[0].alias_start : actor.mentions[0].end])


def _clean(phrase: str) -> str:
    return " ".join(phrase.split())


def link_documents(casts: Sequence[Sequence[Entity]]) -> tuple[tuple[tuple[int, int], ...], ...]:
    """Group the entities of many documents that are one actor.

    Args:
        casts: The entities of each document.

    Returns:
        Groups of (document index, entity index), in order of first appearance; every entity is in exactly one.
    """
    groups: dict[object, list[tuple[int, int]]] = {}
    for document, entities in enumerate(casts):
        for index, entity in enumerate(entities):
            key = (entity.kind, entity.code or name_key(_words(entity.name)))
            groups.setdefault(key, []).append((document, index))
    return tuple(map(tuple, groups.values()))
