"""Scored sentences and their actors in, a Report out; Reports of many documents in, a Summary out.

`interval` holds the formulas, `profiles` the definitions of voice, portrayal and pair.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from tonekit import tones as inventory
from tonekit.result.mapping import DocumentSpan, SentencePlace
from tonekit.result.profiles import Averages, ScoredDocument, Tally, tally
from tonekit.result.report import Actor, DocumentRecord, Pair, Profile, Report, Summary
from tonekit.result.sentence import Sentence
from tonekit.text.document import Document, Entity
from tonekit.warn import warn_caller

_NUMBERED = re.compile(r" \([0-9]{1,9}\)\Z")


def build_report(
    document: Document,
    sentences: Sequence[Sentence],
    entities: Sequence[Entity],
    *,
    model: str,
    tone_names: Sequence[str],
    error: str | None = None,
) -> Report:
    """Average the sentences of a document by actor, by pair and as a whole.

    Args:
        document: The text and what is known about it.
        sentences: In text order; speakers and targets by the names of `entities`.
        entities: Each that is mentioned or speaks becomes an Actor: most mentions plus sentences spoken first, then
            in order of first appearance.
        model: Name, version and start of the sha256 of the model.
        tone_names: The tones of every sentence, in their order.
        error: Why the document could not be scored; `sentences` and `entities` are empty then.

    Raises:
        ValueError: Two entities have one name, a sentence names an actor that is none, or it has other tones.
    """
    cast = {entity.name: key for key, entity in enumerate(entities)}
    _check_cast(sentences, entities, cast)
    names = tuple(tone_names)
    scored = (ScoredDocument(sentences, names, cast),)
    found, averages = tally(scored), Averages(scored, names)
    pairs = _pairs(found, averages, [entity.name for entity in entities])
    return Report(
        text=document.text,
        sentences=tuple(sentences),
        actors=_report_actors(sentences, entities, found, averages),
        pairs=tuple(replace(pair, evidence=_indices(pair.evidence)) for pair in pairs),
        tones=averages.tones(averages.everywhere),
        polarity=averages.polarity(averages.everywhere),
        model=model,
        id=document.id,
        date=document.date,
        source=document.source,
        error=error,
    )


def summarize(reports: Sequence[Report], groups: Sequence[Sequence[tuple[int, int]]]) -> Summary:
    """Average many documents by actor, by pair and as a whole, intervals clustered by document.

    Every sentence counts equally, whatever the length of its document. Reports with an `error` are listed among the
    documents and are in no figure. A tone that only some documents were scored for is averaged over those. An actor
    goes by the fullest of its names (most words, then most letters), a country by the most frequent; of two actors
    with one name the less prominent gets " (2)".

    Args:
        reports: Any number.
        groups: The (document index, actor index) that are one actor; an actor in no group stays alone.

    Raises:
        ValueError: A group points at no actor, or an actor is in two groups.

    Warns:
        UserWarning: The Reports come from different models, whose scores do not compare.
    """
    members = _members(reports, groups)
    key_of = {place: key for key, places in enumerate(members) for place in places}
    scored = [_scored(report, number, key_of) for number, report in enumerate(reports)]
    found, averages = tally(scored), Averages(scored, _all_tones(reports))
    actors = [_merge(reports, places, key, found, averages) for key, places in enumerate(members)]
    order = sorted(range(len(actors)), key=lambda key: (_prominence(actors[key]), key))
    for key, name in zip(order, _distinct(actors[key].name for key in order), strict=True):
        actors[key] = replace(actors[key], name=name)
    summary = Summary(
        documents=tuple(_record(report) for report in reports),
        actors=tuple(actors[key] for key in order),
        pairs=_pairs(found, averages, [actor.name for actor in actors]),
        tones=averages.tones(averages.everywhere),
        polarity=averages.polarity(averages.everywhere),
        n_sentences=len(averages.everywhere),
        unattributed_share=found.n_unattributed / found.n_spoken if found.n_spoken else None,
    )
    if len(summary.models) > 1:
        warn_caller(
            f"the Reports come from {len(summary.models)} models ({', '.join(summary.models[:5])}), whose scores do "
            "not compare; score all documents with one."
        )
    return summary


def _check_cast(sentences: Sequence[Sentence], entities: Sequence[Entity], cast: dict[str, int]) -> None:
    if len(cast) != len(entities):
        ((name, n),) = Counter(entity.name for entity in entities).most_common(1)
        raise ValueError(f"`entities` must have distinct names, got {n} called {name[:60]!r}.")
    for sentence in sentences:
        for name in sentence.actors:
            if name not in cast:
                raise ValueError(f"`sentences[{sentence.index}]` names {name[:60]!r}, who is none of `entities`.")


def _report_actors(
    sentences: Sequence[Sentence], entities: Sequence[Entity], found: Tally, averages: Averages
) -> tuple[Actor, ...]:
    first = {entity.name: min(entity.mentions).start for entity in entities if entity.mentions}
    for sentence in sentences:
        for name in sentence.actors:
            first[name] = min(sentence.start, first.get(name, sentence.start))
    actors = []
    for key, entity in enumerate(entities):
        if entity.name not in first:
            continue
        voice, portrayal = found.voices.get(key, ()), found.portrayals.get(key, ())
        actor = Actor(
            name=entity.name,
            kind=entity.kind,
            code=entity.code,
            aliases=entity.aliases,
            mentions=entity.mentions,
            voice=_with_indices(averages.voice(voice)),
            portrayal=_with_indices(averages.portrayal(portrayal)),
        )
        actors.append((_prominence(actor), first[entity.name], key, actor))
    return tuple(actor for *_, actor in sorted(actors, key=lambda ranked: ranked[:3]))


def _prominence(actor: Actor) -> int:
    """Give a sort key that puts the actor with most mentions and spoken sentences first."""
    return -len(actor.mentions) - (actor.voice.n_sentences if actor.voice is not None else 0)


def _pairs(found: Tally, averages: Averages, names: Sequence[str]) -> tuple[Pair, ...]:
    pairs = []
    for (source, target), attitudes in found.pairs.items():
        places = tuple(place for place, _ in attitudes)
        pair = Pair(
            source=None if source is None else names[source],
            target=names[target],
            n_sentences=len(places),
            polarity=averages.attitude(attitudes),
            tones=averages.tones(places),
            evidence=places,
        )
        pairs.append((-len(places), places, pair))
    # Python's sort keeps pairs of one sentence in the order of its targets.
    return tuple(pair for *_, pair in sorted(pairs, key=lambda ranked: ranked[:2]))


def _with_indices(profile: Profile | None) -> Profile | None:
    return None if profile is None else replace(profile, evidence=_indices(profile.evidence))


def _indices(evidence: Iterable[int | SentencePlace]) -> tuple[int, ...]:
    """Leave out the document, of which a Report has one."""
    return tuple(place.sentence if isinstance(place, SentencePlace) else place for place in evidence)


def _members(
    reports: Sequence[Report], groups: Sequence[Sequence[tuple[int, int]]]
) -> tuple[tuple[tuple[int, int], ...], ...]:
    """Complete the groups by the actors that stand alone; all sorted, by first document and actor."""
    alone = {(number, at) for number, report in enumerate(reports) for at in range(len(report.actors))}
    members = []
    for group in groups:
        for number, at in group:
            if (number, at) not in alone:
                raise ValueError(
                    f"`groups` must name actors of the Reports, each once; ({number}, {at}) is none or again."
                )
            alone.remove((number, at))
        members.append(tuple(sorted((number, at) for number, at in group)))
    return tuple(sorted(filter(None, (*members, *((place,) for place in alone)))))


def _scored(report: Report, number: int, key_of: Mapping[tuple[int, int], int]) -> ScoredDocument:
    cast = {actor.name: key_of[number, at] for at, actor in enumerate(report.actors)}
    return ScoredDocument(report.sentences if report.error is None else (), report.tones.names, cast)


def _merge(
    reports: Sequence[Report], places: Sequence[tuple[int, int]], key: int, found: Tally, averages: Averages
) -> Actor:
    """Make one Actor of one or several; the name may not be distinct yet."""
    actors = [(number, reports[number].actors[at]) for number, at in places]
    names = [without_number(actor.name) for _, actor in actors]
    kind = Counter(actor.kind for _, actor in actors).most_common(1)[0][0]
    name = Counter(names).most_common(1)[0][0] if kind == "country" else max(names, key=_fullness)
    aliases = dict.fromkeys(alias for _, actor in actors for alias in actor.aliases)
    others = (other for other in names if other != name)
    return Actor(
        name=name,
        kind=kind,
        code=next((actor.code for _, actor in actors if actor.code is not None), None),
        aliases=tuple(dict.fromkeys((*aliases, *others))),
        mentions=tuple(DocumentSpan(number, *mention[-2:]) for number, actor in actors for mention in actor.mentions),
        voice=averages.voice(found.voices.get(key, ())),
        portrayal=averages.portrayal(found.portrayals.get(key, ())),
    )


def without_number(name: str) -> str:
    """Give the name as a text has it: "John Smith" for the second John Smith, "John Smith (2)"."""
    return _NUMBERED.sub("", name)


def _fullness(name: str) -> tuple[int, int]:
    return len(name.split()), len(name)


def _distinct(names: Iterable[str]) -> list[str]:
    """Number the names that come again: "John Smith", "John Smith (2)"."""
    taken: set[str] = set()
    distinct = []
    for name in names:
        number, shown = 1, name
        while shown in taken:
            number += 1
            shown = f"{name} ({number})"
        taken.add(shown)
        distinct.append(shown)
    return distinct


def _all_tones(reports: Sequence[Report]) -> tuple[str, ...]:
    """Give the tones of any Report: those of the inventory in its order, then others as they come."""
    scored = dict.fromkeys(tone for report in reports if report.error is None for tone in report.tones)
    known = tuple(tone for tone in inventory.names() if tone in scored)
    return (*known, *(tone for tone in scored if tone not in known))


def _record(report: Report) -> DocumentRecord:
    n_sentences = 0 if report.error is not None else sum(not sentence.stage for sentence in report.sentences)
    return DocumentRecord(report.id, report.date, report.source, report.model, n_sentences, report.error)
