"""A Report and what its reader knows better in, a new Report out: corrected speakers, merged actors.

Everything above the sentences is averaged anew from them; the model is not needed. `Report.with_speaker` and
`Report.with_aliases` say what a caller must know.
"""

from __future__ import annotations

import difflib
import math
import operator
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import get_args

from tonekit.arguments import checked_aliases
from tonekit.result.aggregate import build_report, without_number
from tonekit.result.report import Actor, Report
from tonekit.result.sentence import Direction, Sentence, Target
from tonekit.text.document import Attribution, Document, Entity, EntityKind, Span

# "Rex Tilerson" for "Rex Tillerson" (.96) is a slip; "Jane Smith" beside "John Smith" (.80) is somebody else.
_NEARLY = 0.85
_MOST_CHARS = 60


def with_speaker(report: Report, index: int, name: str | None, kind: EntityKind | None) -> Report:
    """Correct who speaks a sentence: see `Report.with_speaker`."""
    at = _checked_index(report, index)
    entities = _entities(report)
    speaker = None if name is None else _speaker(report.actors, name, kind)
    if speaker is None and kind is not None:
        raise ValueError(f"`kind` must be left out for the narrator, who is no actor, got {kind!r}.")
    if speaker is not None and speaker not in {entity.name for entity in entities}:
        entities.append(Entity(speaker, kind or "person", aliases=(speaker,)))
    sentences = list(report.sentences)
    sentences[at] = _spoken_by(sentences[at], speaker)
    return _rebuilt(report, sentences, entities)


def with_aliases(report: Report, aliases: Mapping[str, Sequence[str]]) -> Report:
    """Merge actors: see `Report.with_aliases`."""
    groups = _groups(report.actors, checked_aliases(aliases))
    new_name = {actor.name: name for name, members in groups.items() for actor in members}
    entities = []
    for entity in _entities(report):
        name = new_name.get(entity.name, entity.name)
        if name not in groups:
            entities.append(entity)
        elif entity.name == groups[name][0].name:
            entities.append(_merged(name, groups[name]))
    return _rebuilt(report, [_renamed(sentence, new_name) for sentence in report.sentences], entities)


def _rebuilt(report: Report, sentences: Sequence[Sentence], entities: Sequence[Entity]) -> Report:
    document = Document(report.text, id=report.id, date=report.date, source=report.source)
    return build_report(
        document, sentences, entities, model=report.model, tone_names=report.tones.names, error=report.error
    )


def _entities(report: Report) -> list[Entity]:
    return [Entity(actor.name, actor.kind, actor.code, actor.aliases, _mentions([actor])) for actor in report.actors]


def _mentions(actors: Iterable[Actor]) -> tuple[Span, ...]:
    return tuple(sorted({mention for actor in actors for mention in actor.mentions if isinstance(mention, Span)}))


def _spoken_by(sentence: Sentence, speaker: str | None) -> Sentence:
    return replace(
        sentence,
        voice="narrator" if speaker is None else "actor",
        speaker=speaker,
        attribution=None if speaker is None else Attribution("turn"),
        targets=tuple(target for target in sentence.targets if target.actor != speaker),
        corrected=True,
    )


def _renamed(sentence: Sentence, new_name: Mapping[str, str]) -> Sentence:
    """Give merged actors their name; two targets that are one now have the mean polarity, as in a Summary."""
    speaker = new_name.get(sentence.speaker, sentence.speaker) if sentence.speaker is not None else None
    targets: dict[str, list[Target]] = {}
    for target in sentence.targets:
        targets.setdefault(new_name.get(target.actor, target.actor), []).append(target)
    targets.pop(speaker or "", None)
    directions: dict[tuple[str, str], list[float]] = {}
    for way in sentence.directions:
        source, target_name = new_name.get(way.source, way.source), new_name.get(way.target, way.target)
        if source != target_name:
            directions.setdefault((source, target_name), []).append(way.polarity)
    return replace(
        sentence,
        speaker=speaker,
        targets=tuple(
            Target(name, _mean([t.polarity for t in found]), tuple(sorted(span for t in found for span in t.spans)))
            for name, found in targets.items()
        ),
        directions=tuple(Direction(*pair, _mean(polarities)) for pair, polarities in directions.items()),
    )


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values)


def _merged(name: str, actors: Sequence[Actor]) -> Entity:
    """Make one entity of several; the actor that had the name, else the most prominent, says of what kind it is."""
    first = next((actor for actor in actors if actor.name == name), actors[0])
    names = dict.fromkeys(alias for actor in actors for alias in (*actor.aliases, without_number(actor.name)))
    code = next((actor.code for actor in (first, *actors) if actor.code is not None), None)
    return Entity(name, first.kind, code, tuple(dict.fromkeys((*names, name))), _mentions(actors))


def _groups(actors: Sequence[Actor], aliases: Mapping[str, Sequence[str]]) -> dict[str, list[Actor]]:
    """Find the actors that shall have each name, in the order of the Report."""
    groups: dict[str, list[Actor]] = {}
    taken: set[str] = set()
    for name, others in aliases.items():
        members = _members(actors, name, others)
        if not taken.isdisjoint(members):
            both = min(taken.intersection(members))
            raise ValueError(f"`aliases` must ask for an actor once; {_quoted(both)} would get two names.")
        taken |= members
        groups[name] = [actor for actor in actors if actor.name in members]
    return groups


def _members(actors: Sequence[Actor], name: str, others: Sequence[str]) -> set[str]:
    """Find the canonical names of the actors that are to be one: whoever has its name already, and those listed."""
    where = f"aliases[{_quoted(name)}]"
    listed = {_the_one(actors, other, where).name for other in others}
    own = _named(actors, name)
    if len(own) == 1:
        return {own[0].name, *listed}
    if own and listed.isdisjoint(actor.name for actor in own):
        raise ValueError(f"`{where}`: {_several(name, own)}")
    near = [] if own else _near(actors, name)
    if near and listed.isdisjoint(actor.name for actor in near):
        raise ValueError(
            f"`{where}`: no actor is called so; did you mean {_either(near)}? To rename an actor, list its old name."
        )
    if not listed:
        raise ValueError(f"`{where}`: no actor is called so, and none is listed; see report.actors.")
    return listed


def _the_one(actors: Sequence[Actor], name: str, where: str) -> Actor:
    found = _named(actors, name)
    if len(found) > 1:
        raise ValueError(f"`{where}`: {_several(name, found)}")
    if not found:
        near = _near(actors, name)
        remedy = f"did you mean {_either(near)}?" if near else "score(text, aliases=...) searches the text for names."
        raise ValueError(f"`{where}`: no actor is called {_quoted(name)}; {remedy}")
    return found[0]


def _speaker(actors: Sequence[Actor], name: str, kind: EntityKind | None) -> str:
    """Give the canonical name: that of the actor who is called so, or the new name itself."""
    if not isinstance(name, str):
        raise TypeError(f"`name` must be a str, or None for the narrator, got {type(name).__name__}.")
    name = name.strip()
    if not name:
        raise ValueError("`name` must not be blank; the narrator is None.")
    if kind is not None and kind not in get_args(EntityKind):
        raise ValueError(f"`kind` must be {' or '.join(map(repr, get_args(EntityKind)))}, got {kind!r:.60}.")
    known = _named(actors, name)
    if len(known) > 1:
        raise ValueError(f"`name`: {_several(name, known)}")
    if known:
        if kind is not None:
            raise ValueError(f"`kind` is for a new actor; {_quoted(known[0].name)} is one of this Report already.")
        return known[0].name
    near = _near(actors, name) if kind is None else []
    if near:
        raise ValueError(
            f"`name`: no actor is called {_quoted(name)}; did you mean {_either(near)}? "
            'If somebody new is meant, say of what kind they are: kind="person".'
        )
    return name


def _named(actors: Sequence[Actor], name: str) -> list[Actor]:
    """Give the actor of this name, or else all with this alias."""
    called = [actor for actor in actors if actor.name == name]
    return called or [actor for actor in actors if name in actor.aliases]


def _near(actors: Sequence[Actor], name: str) -> list[Actor]:
    """Give the actors one of whose names is nearly this one, nearest first."""
    forms = {form[:_MOST_CHARS].casefold(): actor for actor in actors for form in (*actor.aliases, actor.name)}
    near = difflib.get_close_matches(name[:_MOST_CHARS].casefold(), forms, n=3, cutoff=_NEARLY)
    return list({forms[form].name: forms[form] for form in near}.values())


def _several(name: str, actors: Sequence[Actor]) -> str:
    return f"{len(actors)} actors are called {_quoted(name)}; give the name of one: {_either(actors[:3])}."


def _either(actors: Sequence[Actor]) -> str:
    return " or ".join(_quoted(actor.name) for actor in actors)


def _quoted(name: str) -> str:
    return repr(name if len(name) <= _MOST_CHARS else name[: _MOST_CHARS - 3] + "...")


def _checked_index(report: Report, index: int) -> int:
    n = len(report.sentences)
    if isinstance(index, bool) or not hasattr(index, "__index__"):
        raise TypeError(f"`index` must be the index of a sentence, a whole number, got {type(index).__name__}.")
    at = operator.index(index)
    if not 0 <= at < n:
        valid = f"from 0 to {n - 1}, as in report.sentences" if n else "of a sentence, and this Report has none"
        raise IndexError(f"`index` must be {valid}; got {at}.")
    return at
