"""The scores and the reading of one sentence in, a frozen Sentence out.

A stage direction such as "(Laughter.)" is a Sentence too, marked `stage`: it has no tone (its probabilities and its
polarity are 0, its labels and targets empty) and counts in no mean.
"""

from __future__ import annotations

from dataclasses import dataclass

from tonekit.result.mapping import Tones
from tonekit.text.document import Attribution, Quote, Span, Voice


@dataclass(frozen=True, slots=True)
class Target:
    """An actor that a sentence mentions and that does not speak it.

    The sentence need not say anything of them: then `polarity` is near 0. No targets are actors of whom nobody could
    judge anything: a name that only tells what kind ("a US air strike"), a person described once ("his sister"),
    everybody of a kind ("women").

    The polarity is weighed by where the sentence stands. An article's narrator reports: "X was arrested" is hardly a
    word against X, unless it is all that there is; nor does a minister judge their own country. `with_speaker` weighs
    nothing anew.

    Attributes:
        actor: Canonical name.
        polarity: The attitude expressed towards them, in [-1, 1]; it counts as an attitude where it is .25 or more,
            either way.
        spans: Where they are mentioned in the sentence, as offsets into the text.
    """

    actor: str
    polarity: float
    spans: tuple[Span, ...] = ()

    def __post_init__(self) -> None:
        _check_range("polarity", self.polarity, -1.0)


@dataclass(frozen=True, slots=True)
class Direction:
    """What a sentence shows of the attitude of one actor towards another: "Oslo praised Lima".

    The model's direction head judges every two of the sentence's targets, if these are two to six (a longer list of
    names has a direction between no two of them), and only what passes the threshold fitted on the dev split is kept.
    A Sentence of any voice may hold directions, but they count only while the narrator tells it: whoever speaks a
    sentence has attitudes of their own in `targets`. Kept all the same, they are there when a reader corrects the
    speaker to the narrator.

    Attributes:
        source: Canonical name of the actor who holds the attitude.
        target: Canonical name of the other actor.
        polarity: The attitude, in [-1, 1]: p(positive) - p(negative).
    """

    source: str
    target: str
    polarity: float

    def __post_init__(self) -> None:
        if self.source == self.target:
            raise ValueError(f"`source` and `target` must be two actors, got {self.source[:60]!r} twice.")
        _check_range("polarity", self.polarity, -1.0)


@dataclass(frozen=True, slots=True, repr=False)
class Sentence:
    """One sentence of the text: its tone, whose words it is, and whom it is about.

    Attributes:
        index: Its place among the sentences of the Report, from 0.
        start: First character, as an offset into the text.
        end: One past the last character.
        text: Its words, unaltered: `report.text[start:end]`.
        tones: The probability of each tone, in [0, 1]: that the mean intensity which two annotators (language models)
            give it is at least "faint". All 0.0 in a stage direction.
        labels: The tones above their thresholds, in inventory order; () where no tone is clear.
        polarity: From -1 (negative) to 1 (positive).
        voice: "narrator", "actor" (`speaker` says who) or "unknown" (somebody's words, nobody found).
        speaker: Canonical name of the actor whose words it gives, or None.
        attribution: Why it is theirs, or None for the narrator.
        targets: The actors that it mentions, but for its speaker and those whom nobody judges (see `Target`).
        quotes: The quotations that touch it.
        evidence_spans: What `evidence` reads: the labels and the top three tones only.
        n_windows: 1, or more for a sentence longer than the model reads at once.
        turn: Index of its turn, from `score_turns`; None from `score`, also for a transcript with labels.
        stage: A stage direction such as "(Laughter.)": no tone, and in no mean.
        directions: Whose attitude towards whom it shows, each (source, target) once. Quoted sentences have them, too,
            but only those of sentences that the narrator tells count in a Pair.
        corrected: The speaker (or that it is the narrator) was set by `Report.with_speaker`.
    """

    index: int
    start: int
    end: int
    text: str
    tones: Tones[float]
    labels: tuple[str, ...]
    polarity: float
    voice: Voice = "narrator"
    speaker: str | None = None
    attribution: Attribution | None = None
    targets: tuple[Target, ...] = ()
    quotes: tuple[Quote, ...] = ()
    evidence_spans: Tones[tuple[Span, ...]] = Tones()  # noqa: RUF009 (frozen)
    n_windows: int = 1
    turn: int | None = None
    stage: bool = False
    directions: tuple[Direction, ...] = ()
    corrected: bool = False

    def __post_init__(self) -> None:
        if self.end - self.start != len(self.text):
            raise ValueError(f"`text` must be {self.end - self.start} characters long, got {len(self.text)}.")
        for tone, probability in zip(self.tones.names, self.tones.entries, strict=True):
            _check_range(tone, probability, 0.0)
        _check_range("polarity", self.polarity, -1.0)
        if (self.voice == "actor") != (self.speaker is not None):
            raise ValueError(f"`speaker` must be set for the voice of an actor and only then, voice is {self.voice!r}.")
        for tone in (*self.labels, *self.evidence_spans.names):
            self.tones[tone]  # raises where the tone was not scored
        if len({(direction.source, direction.target) for direction in self.directions}) != len(self.directions):
            raise ValueError("`directions` must not hold a source and target twice.")

    @property
    def actors(self) -> tuple[str, ...]:
        """The actors it concerns, each once: its speaker, if one is known, its targets, and those of its directions."""
        speaker = () if self.speaker is None else (self.speaker,)
        targets = (target.actor for target in self.targets)
        directed = (name for direction in self.directions for name in (direction.source, direction.target))
        return tuple(dict.fromkeys((*speaker, *targets, *directed)))

    def evidence(self, tone: str) -> tuple[Span, ...]:
        """Give the words that carried a tone: the fewest that make half of it, at most three spans of the text.

        They are kept for the labels and the three highest tones; for every other tone this is ().

        Raises:
            UnknownToneError: No such tone was scored.
        """
        self.tones[tone]
        return self.evidence_spans.get(tone, ())

    def __repr__(self) -> str:
        words = self.text if len(self.text) <= 60 else self.text[:57] + "..."
        tones = ", ".join(f"{name}={self.tones[name]:.2f}" for name in self.labels) or "no clear tone"
        whose = self.speaker if self.speaker is not None else self.voice
        return f"Sentence({self.index} [{self.start}:{self.end}] {words!r}, {whose!r}: {tones}, {self.polarity:+.2f})"


def _check_range(name: str, number: float, low: float) -> None:
    # A numpy scalar would not survive JSON; NaN compares false.
    if not isinstance(number, float):
        raise TypeError(f"`{name}` must be a Python float, got {type(number).__name__}.")
    if not low <= number <= 1.0:
        raise ValueError(f"`{name}` must be in [{low:g}, 1], got {number}.")
