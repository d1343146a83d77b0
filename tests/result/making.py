"""Sentences and Reports for the tests of the result room, with three tones instead of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import permutations

from hypothesis import settings
from hypothesis import strategies as st

from tonekit.result.aggregate import build_report
from tonekit.result.report import Direction, Report, Sentence, Target, Tones
from tonekit.text.document import Attribution, Document, Entity, Quote, Span

TONES = ("warm", "frosty", "hostile")
# A deadline would fail on a busy machine.
quick = settings(max_examples=60, deadline=None)
PEOPLE = ("Anna Berg", "Carl Dahl", "Eva Falk")


@dataclass
class Line:
    """One sentence of a made-up document; `by`: its speaker, "?" where nobody was found; `shows`: its directions."""

    tones: Sequence[float] = (0.0, 0.0, 0.0)
    polarity: float = 0.0
    by: str | None = None
    about: dict[str, float] = field(default_factory=dict)
    text: str = "They met."
    stage: bool = False
    labels: tuple[str, ...] = ()
    shows: dict[tuple[str, str], float] = field(default_factory=dict)


def make_report(lines: Sequence[Line], *, people: Sequence[str] = PEOPLE, **known: str | None) -> Report:
    sentences, start = [], 0
    for index, line in enumerate(lines):
        sentences.append(_sentence(line, index, start))
        start += len(line.text) + 1
    text = "\n".join(line.text for line in lines)
    entities = [_entity(name, sentences) for name in people]
    model = known.pop("model", None) or "toy 1 0123456789ab"
    error = known.pop("error", None)
    return build_report(Document(text, **known), sentences, entities, model=model, tone_names=TONES, error=error)


def _sentence(line: Line, index: int, start: int) -> Sentence:
    spoken = line.by is not None and line.by != "?"
    whole = Span(start, start + len(line.text))
    return Sentence(
        index=index,
        start=start,
        end=whole.end,
        text=line.text,
        tones=Tones(TONES, tuple(line.tones)),
        labels=line.labels,
        polarity=line.polarity,
        voice="narrator" if line.by is None else "actor" if spoken else "unknown",
        speaker=line.by if spoken else None,
        attribution=Attribution("direct", cue=whole, confidence=0.75) if spoken else None,
        targets=tuple(Target(name, polarity, (whole,)) for name, polarity in line.about.items()),
        quotes=(Quote(whole),) if spoken else (),
        evidence_spans=Tones(line.labels, tuple((whole,) for _ in line.labels)),
        stage=line.stage,
        directions=tuple(Direction(*pair, polarity) for pair, polarity in line.shows.items()),
    )


def _entity(name: str, sentences: Sequence[Sentence]) -> Entity:
    spans = tuple(target.spans[0] for sentence in sentences for target in sentence.targets if target.actor == name)
    return Entity(name, "person", aliases=(name, name.split()[-1]), mentions=spans)


def shuffled(report: Report, order: Sequence[int]) -> Report:
    """Make the Report of the same sentences in another order."""
    sentences = [report.sentences[at] for at in order]
    return make_report(
        [
            Line(
                tones=sentence.tones.entries,
                polarity=sentence.polarity,
                by="?" if sentence.voice == "unknown" else sentence.speaker,
                about={target.actor: target.polarity for target in sentence.targets},
                text=sentence.text,
                stage=sentence.stage,
                labels=sentence.labels,
                shows={(way.source, way.target): way.polarity for way in sentence.directions},
            )
            for sentence in sentences
        ]
    )


def without_evidence(report: Report) -> dict[object, object]:
    """Give every profile and pair of a Report by name, without the places, which depend on the order."""
    found: dict[object, object] = {}
    for actor in report.actors:
        for role, profile in (("voice", actor.voice), ("portrayal", actor.portrayal)):
            found[actor.name, role] = profile and replace(profile, evidence=())
    found |= {(pair.source, pair.target): replace(pair, evidence=()) for pair in report.pairs}
    return found | {"document": (report.tones, report.polarity)}


_shares = st.floats(0, 1)
_polarities = st.floats(-1, 1)


@st.composite
def lines(draw: st.DrawFn, texts: st.SearchStrategy[str] | None = None) -> Line:
    by = draw(st.sampled_from([None, "?", *PEOPLE]))
    others = [name for name in PEOPLE if name != by]
    return Line(
        tones=draw(st.tuples(_shares, _shares, _shares)),
        polarity=draw(_polarities),
        by=by,
        about=draw(st.dictionaries(st.sampled_from(others), _polarities)),
        text=draw(texts) if texts is not None else "They met.",
        stage=draw(st.sampled_from([False, False, False, True])),
        labels=tuple(tone for tone in TONES if draw(st.booleans())),
        shows=draw(st.dictionaries(st.sampled_from(list(permutations(PEOPLE, 2))), _polarities, max_size=2)),
    )


def reports(texts: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Report]:
    return st.lists(lines(texts), max_size=6).map(make_report)
