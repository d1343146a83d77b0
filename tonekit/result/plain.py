"""A Report or a Summary in, a page of plain text out, for a reader at a terminal.

Numbers are rounded here and nowhere else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from tonekit.result.mapping import SentencePlace, Tones
from tonekit.result.profiles import ATTITUDE
from tonekit.result.report import Actor, Estimate, Pair, Profile, Report, Sentence, Summary
from tonekit.result.wrapping import fill, wrap

_MIN_WIDTH = 40
# Below this the columns of a profile would leave its tones no room.
_TABLE_WIDTH = 90
# A tone that is fainter than this on average is not worth a reader's time; every one of them is in the Report.
_FAINT = 0.1
_MOST_LISTED = 12
_LEGEND = (
    "Tone: probability that annotators (language models) mark it; means from 0.10 on. Polarity: -1 to 1.",
    "n: sentences behind a mean. [low, high]: its 95 % interval (sampling, not the model's errors),",
    "left out for a tone of one sentence. Attitude: a polarity of 0.25 or more, either way. The tones of",
    "a portrayal or a pair are those of the sentences about the target; they need not be aimed at it.",
)


def render(report: Report | Summary, *, width: int = 100) -> str:
    """Lay a Report or a Summary out as plain text.

    Control characters and the like are shown as escapes, white space in a sentence as single spaces.

    Args:
        report: What to show.
        width: Columns that no line exceeds, at least 40; a wide character counts as two.

    Returns:
        Lines that end in a newline each.

    Raises:
        TypeError: `report` is neither a Report nor a Summary.
        ValueError: `width` is not an int of 40 or more.
    """
    if not isinstance(width, int) or width < _MIN_WIDTH:
        raise ValueError(f"`width` must be an int of {_MIN_WIDTH} or more, got {width!r}.")
    if isinstance(report, Report):
        lines = _report(report, width)
    elif isinstance(report, Summary):
        lines = _summary(report, width)
    else:
        raise TypeError(f"`report` must be a Report or a Summary, got {type(report).__name__}.")
    return "".join(f"{line}\n" for line in lines)


def _report(report: Report, width: int) -> Iterator[str]:
    known = {"id": report.id, "date": report.date, "source": report.source, "model": report.model}
    head = "; ".join(f"{name} {value}" for name, value in known.items() if value is not None)
    yield from wrap(f"Report: {head}", width, hanging="  ")
    if report.error is not None:
        yield from wrap(f"Not scored: {report.error}", width, hanging="  ")
        return
    if not report.sentences:
        yield "No sentences."
        return
    yield from _legend(report.tones, width)
    yield from _heading("Sentences", "numbered from 0, as in report.sentences", width)
    for sentence in report.sentences:
        yield from _sentence(sentence, width)
    yield from _totals("Document", report.polarity, report.tones, width)
    yield from _cast(report.actors, report.pairs, width)


def _summary(summary: Summary, width: int) -> Iterator[str]:
    n_scored = len(summary.documents) - summary.n_errors
    yield from wrap(f"Summary: {n_scored} documents, {summary.n_sentences} sentences", width, hanging="  ")
    scored = [document for document in summary.documents if document.error is None]
    dates = sorted(document.date for document in scored if document.date is not None)
    if dates:
        period = dates[0] if dates[0] == dates[-1] else f"{dates[0]} to {dates[-1]}"
        yield from wrap(f"dates: {period}", width, hanging="  ")
    for title, values in (
        ("sources", Counter(document.source for document in scored if document.source is not None)),
        ("models", Counter(document.model for document in scored)),
    ):
        if values:
            shown = [f"{value} ({n})" for value, n in values.most_common(_MOST_LISTED)]
            yield from fill(_listed(shown, len(values) - len(shown)), width, indent=f"{title}: ", hanging="  ")
    if summary.unattributed_share is not None:
        yield from wrap(f"share of speech without a speaker: {summary.unattributed_share:.2f}", width, hanging="  ")
    failed = [(number, document) for number, document in enumerate(summary.documents) if document.error is not None]
    if failed:
        yield from wrap(f"not scored, and in no figure: {len(failed)} documents", width, hanging="  ")
    for number, document in failed[:_MOST_LISTED]:
        name = f"{number}" if document.id is None else f"{number} ({document.id})"
        yield from wrap(f"document {name}: {document.error}", width, indent="  ", hanging="    ")
    yield from _legend(summary.tones, width)
    yield from _totals("All documents", summary.polarity, summary.tones, width)
    yield from _cast(summary.actors, summary.pairs, width)


def _legend(tones: Tones[Estimate | None], width: int) -> Iterator[str]:
    yield ""
    for line in _LEGEND:
        yield from wrap(line, width, hanging="  ")
    if tones.uncalibrated:
        yield from wrap(
            f"Scored from their words, not calibrated: {', '.join(tones.uncalibrated)}.", width, hanging="  "
        )


def _heading(title: str, note: str, width: int) -> Iterator[str]:
    yield ""
    lines = wrap(f"{title}: {note}" if note else title, width)
    yield from lines
    yield "-" * max(map(len, lines))


def _sentence(sentence: Sentence, width: int) -> Iterator[str]:
    indent = f"{sentence.index:>4}  "
    margin = " " * len(indent)
    if sentence.stage:
        yield from wrap("stage direction, not scored", width, indent=indent)
        yield from wrap(sentence.text, width, indent=margin)
        return
    whose = {"narrator": "narrator", "unknown": "speaker not found"}.get(sentence.voice, sentence.speaker or "")
    read = "" if sentence.attribution is None else f" ({sentence.attribution.kind})"
    why = " (corrected)" if sentence.corrected else read
    labels = sorted(sentence.labels, key=lambda label: -sentence.tones[label])
    tones = [f"{label} {sentence.tones[label]:.2f}" for label in labels] or ["no clear tone"]
    notes = [f"polarity {_signed(sentence.polarity)}"]
    if sentence.n_windows > 1:
        notes.append(f"read in {sentence.n_windows} windows")
    head = [*f"{whose}{why}:".split(), *_listed(tones, end=";"), *_listed(notes)]
    yield from fill(head, width, indent=indent)
    yield from wrap(sentence.text, width, indent=margin)
    about = [f"{target.actor} {_signed(target.polarity)}" for target in sentence.targets]
    if about:
        yield from fill(_listed(about), width, indent=f"{margin}about ", hanging=f"{margin}  ")
    if sentence.directions and sentence.voice == "narrator":
        shown = [f"{way.source} -> {way.target} {_signed(way.polarity)}" for way in sentence.directions]
        yield from fill(_listed(shown), width, indent=f"{margin}shows ", hanging=f"{margin}  ")


def _totals(title: str, polarity: Estimate | None, tones: Tones[Estimate | None], width: int) -> Iterator[str]:
    yield from _heading(title, "", width)
    if polarity is not None:
        yield from fill([f"n {polarity.n},", f"polarity {_interval(polarity)}"], width, indent="  ")
        yield from fill(_tone_items(tones, len(tones)), width, indent="  ")


def _cast(actors: Sequence[Actor], pairs: Sequence[Pair], width: int) -> Iterator[str]:
    yield from _heading(
        "Actors", "how they speak (voice), how others speak of them (portrayal)" if actors else "none", width
    )
    for actor in actors:
        yield from _actor(actor, width)
    yield from _heading("Pairs", "how a source speaks of a target" if pairs else "none", width)
    for pair in pairs:
        if pair.n_sentences > 1:
            yield from _pair(pair, width)
    yield from _single_pairs([pair for pair in pairs if pair.n_sentences == 1], width)


def _pair(pair: Pair, width: int) -> Iterator[str]:
    head = f"{_source(pair)} -> {pair.target}:".split()
    yield from fill([*head, *_places(pair.evidence)], width, indent="  ", hanging="    ")
    clear = pair.polarity is not None and abs(pair.polarity.mean) >= ATTITUDE
    tones = _tone_items(pair.tones) if clear else ["no clear attitude"]
    yield from _row("towards", pair.n_sentences, pair.polarity, tones, width)


def _single_pairs(pairs: Sequence[Pair], width: int) -> Iterator[str]:
    """The pairs of one sentence each, a line for each source: their tones stand with the sentence."""
    if not pairs:
        return
    yield from wrap("In one sentence each, strongest first: polarity (sentence)", width, indent="  ", hanging="    ")
    for source in dict.fromkeys(map(_source, pairs)):
        found = sorted((pair for pair in pairs if _source(pair) == source), key=_weakness)
        shown = [f"{pair.target} {_single(pair)}" for pair in found[:_MOST_LISTED]]
        items = [*f"{source} ->".split(), *_listed(shown, len(found) - len(shown))]
        yield from fill(items, width, indent="    ", hanging="      ")


def _source(pair: Pair) -> str:
    return "narrator" if pair.source is None else pair.source


def _weakness(pair: Pair) -> float:
    return 0.0 if pair.polarity is None else -abs(pair.polarity.mean)


def _single(pair: Pair) -> str:
    figure = "" if pair.polarity is None else f"{_signed(pair.polarity.mean)} "
    return f"{figure}({', '.join(map(_place, pair.evidence))})"


def _actor(actor: Actor, width: int) -> Iterator[str]:
    code = "" if actor.code is None else f" {actor.code}"
    mentions = f"{len(actor.mentions)} mention{'' if len(actor.mentions) == 1 else 's'}"
    yield from wrap(f"{actor.name} ({actor.kind}{code}), {mentions}", width, indent="  ", hanging="    ")
    aliases = [alias for alias in actor.aliases if alias != actor.name]
    if aliases:
        shown = _listed(aliases[:_MOST_LISTED], len(aliases) - _MOST_LISTED)
        yield from fill(shown, width, indent="    also ", hanging="      ")
    if actor.voice is not None:
        yield from _row("voice", actor.voice.n_sentences, actor.voice.polarity, _tone_items(actor.voice.tones), width)
    if actor.portrayal is not None:
        yield from _row(
            "portrayal", actor.portrayal.n_sentences, actor.portrayal.polarity, _portrayed(actor.portrayal), width
        )


def _portrayed(portrayal: Profile) -> list[str]:
    """List the tones of a portrayal, which stand on fewer sentences than its polarity."""
    n_charged = max((tone.n for tone in portrayal.tones.entries if tone is not None), default=0)
    if n_charged == 0:
        return ["no clear attitude"]
    of_n = [] if n_charged == portrayal.n_sentences else [f"(n {n_charged})"]
    return [*of_n, *_tone_items(portrayal.tones)]


def _row(label: str, n: int, polarity: Estimate | None, tones: Sequence[str], width: int) -> Iterator[str]:
    figure = "" if polarity is None else _interval(polarity)
    if width >= _TABLE_WIDTH:
        yield from fill(tones, width, indent=f"    {label:<9}  n {n:<4}  polarity {figure:<20}  ")
    else:
        yield from fill([label, f"n {n}", f"polarity {figure}", *tones], width, indent="    ", hanging="      ")


def _tone_items(tones: Tones[Estimate | None], k: int = 3) -> list[str]:
    shown = [
        # That of one sentence is nearly the whole range.
        f"{tone} {mean.mean:.2f}" + (f" [{mean.low:.2f}, {mean.high:.2f}]" if mean.n > 1 else "")
        for tone, mean in tones.top(k)
        if mean is not None and mean.mean >= _FAINT
    ]
    return _listed(shown) if shown else ["no clear tone"]


def _places(evidence: Sequence[int | SentencePlace]) -> list[str]:
    """Say where: "sentences 3, 7", or in a Summary "documents:sentences 0:3, 1:7"."""
    title = "document:sentence" if any(isinstance(place, SentencePlace) for place in evidence) else "sentences"
    shown = list(map(_place, evidence[:_MOST_LISTED]))
    return [title, *_listed(shown, len(evidence) - len(shown))]


def _place(place: int | SentencePlace) -> str:
    return str(place) if isinstance(place, int) else f"{place.document}:{place.sentence}"


def _listed(items: Sequence[str], n_hidden: int = 0, *, end: str = "") -> list[str]:
    """Put a comma behind every item but the last, and say how many more there are."""
    items = [*items, f"and {n_hidden} more"] if n_hidden > 0 else items
    return [f"{item}," for item in items[:-1]] + [f"{item}{end}" for item in items[-1:]]


def _interval(polarity: Estimate) -> str:
    return f"{_signed(polarity.mean)} [{_signed(polarity.low)}, {_signed(polarity.high)}]"


def _signed(number: float) -> str:
    # Without this a small negative number would read -0.00.
    return f"{round(number, 2) + 0.0:+.2f}"
