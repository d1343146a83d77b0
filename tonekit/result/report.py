"""Sentences and their averages in, a Report or a Summary out: the frozen result types.

Values are Python floats, tuples and these classes only; what is not known is None, never NaN.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tonekit.result.mapping import DocumentSpan, SentencePlace, Tones
from tonekit.result.schema import JsonRecord
from tonekit.result.sentence import Direction, Sentence, Target
from tonekit.text.document import EntityKind, Span

__all__ = [
    "Actor",
    "Direction",
    "DocumentRecord",
    "DocumentSpan",
    "Estimate",
    "Pair",
    "Profile",
    "Report",
    "Sentence",
    "SentencePlace",
    "Summary",
    "Target",
    "Tones",
]


@dataclass(frozen=True, slots=True, repr=False)
class Estimate:
    """A mean over sentences with its 95 % interval.

    The interval covers sampling (these n sentences might have been others), not the error of the model.

    Attributes:
        mean: The plain mean, never shrunk.
        low: Lower end of the interval, within the range of the quantity.
        high: Upper end.
        n: How many sentences stand behind it, at least 1.
    """

    mean: float
    low: float
    high: float
    n: int

    def __post_init__(self) -> None:
        # Also refuses NaN, which compares false.
        if not self.low <= self.mean <= self.high:
            raise ValueError(f"an Estimate needs low <= mean <= high, got {self.low}, {self.mean}, {self.high}.")
        if self.n < 1:
            raise ValueError(f"`n` must be at least 1, got {self.n}; no sentences at all is None.")

    def __repr__(self) -> str:
        return f"Estimate({self.mean:.2f} [{self.low:.2f}, {self.high:.2f}], n={self.n})"


@dataclass(frozen=True, slots=True)
class Profile:
    """The tone of a set of sentences: what an actor says, or what is said about them.

    Attributes:
        n_sentences: How many sentences.
        polarity: In a voice, their mean polarity; in a portrayal, the mean polarity towards the actor.
        tones: Mean probability of each tone. In a portrayal only over the sentences whose polarity towards the
            actor is .25 or more either way, so its n may be smaller, and None where no sentence is left.
        evidence: The sentences: their indices, or in a Summary (document index, sentence index).
    """

    n_sentences: int
    polarity: Estimate | None
    tones: Tones[Estimate | None]
    evidence: tuple[int | SentencePlace, ...]


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who speaks, acts or is judged.

    Attributes:
        name: The canonical name.
        kind: "person", "country", "organisation" or "group".
        code: ISO 3166-1 alpha-2 code of a country, else None.
        aliases: Every name by which the text calls them.
        mentions: Where they are mentioned, pronouns included; in a Summary with the document index.
        voice: How they speak, or None if they say nothing.
        portrayal: How others, or the narrator, speak about them, or None if nobody does.
    """

    name: str
    kind: EntityKind
    code: str | None = None
    aliases: tuple[str, ...] = ()
    mentions: tuple[Span | DocumentSpan, ...] = ()
    voice: Profile | None = None
    portrayal: Profile | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """How one actor stands to another: what the source says of the target, and what the narrator shows of it.

    Attributes:
        source: The actor who speaks or whose attitude is told, or None for the narrator.
        target: The actor who is spoken about.
        n_sentences: Sentences of the source that mention the target, and sentences that the narrator tells and that
            show the source's attitude towards them (`Sentence.directions`), each once.
        polarity: Mean polarity towards the target.
        tones: Mean probability of each tone over all these sentences.
        evidence: The sentences, as in a Profile.
    """

    source: str | None
    target: str
    n_sentences: int
    polarity: Estimate | None
    tones: Tones[Estimate | None]
    evidence: tuple[int | SentencePlace, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Report(JsonRecord):
    """Everything tonekit found in one document.

    Attributes:
        text: The text, exactly as given.
        sentences: In text order, stage directions included.
        actors: Most prominent first: by mentions plus sentences spoken, then by first appearance.
        pairs: How a source stands to a target, most sentences first.
        tones: Mean of each tone over the document; all None for a text without a sentence.
        polarity: Mean polarity of the document, or None.
        model: Name, version and start of the sha256 of the model that scored it.
        id: As given.
        date: As given.
        source: As given.
        error: Why the document could not be scored, or None.
    """

    text: str
    sentences: tuple[Sentence, ...]
    actors: tuple[Actor, ...]
    pairs: tuple[Pair, ...]
    tones: Tones[Estimate | None]
    polarity: Estimate | None
    model: str
    id: str | None = None
    date: str | None = None
    source: str | None = None
    error: str | None = None

    def __post_init__(self) -> None:
        names = {actor.name for actor in self.actors}
        if len(names) != len(self.actors):
            raise ValueError("`actors` must have distinct names.")
        for index, sentence in enumerate(self.sentences):
            if sentence.index != index:
                raise ValueError(f"`sentences[{index}]` has index {sentence.index}.")
            if sentence.start < 0 or self.text[sentence.start : sentence.end] != sentence.text:
                raise ValueError(f"`sentences[{index}]` does not hold the text at {sentence.start}:{sentence.end}.")
            if sentence.tones.names != self.tones.names:
                raise ValueError(f"`sentences[{index}]` has other tones than the Report.")
            if not names.issuperset(sentence.actors):
                raise ValueError(f"`sentences[{index}]` has a speaker or a target who is none of `actors`.")

    def with_speaker(self, index: int, name: str | None, *, kind: EntityKind | None = None) -> Report:
        """Correct who speaks a sentence; actors, pairs and means are made anew, without the model.

        The sentence is marked `corrected`, and its attribution is the one of words whose speaker was told (kind "turn",
        confidence 1, no cue), or None for the narrator. No other sentence changes, also none that continues it. Whoever
        now speaks is no target of the sentence any more. Who spoke it before becomes none either, although the sentence
        may mention them: the model was not asked what it says of its speaker, and no figure is made up. So correct
        the Report that was scored rather than one corrected before, if you change your mind about a sentence.

        Args:
            index: The `index` of the sentence.
            name: Who speaks it: an actor of the Report by its name or by an alias that only this actor has, somebody
                new, or None for the narrator.
            kind: Of a new actor: "person" (the default), "country", "organisation" or "group". Give it, too, where the
                new name is nearly that of an actor, which is otherwise taken for a slip.

        Returns:
            A new Report. An actor that is left without a mention and a sentence is not in it.

        Raises:
            TypeError: `index` is no whole number, or `name` neither a str nor None.
            IndexError: There is no such sentence.
            ValueError: `name` is blank, shared by several actors, or nearly the name of one; or `kind` does not fit.
        """
        # The averages are made of the classes above.
        from tonekit.result.corrections import with_speaker

        return with_speaker(self, index, name, kind)

    def with_aliases(self, aliases: Mapping[str, Sequence[str]]) -> Report:
        """Merge actors that are one; actors, pairs and means are made anew, without the model.

        In a sentence that is about several of them their polarities are averaged; where one of them speaks, the others
        are no targets any more. For names that no actor has, give `aliases=` to `score`, which searches the text.

        Args:
            aliases: The name that an actor shall have -> names or aliases of the actors to merge into it, as in
                `score(aliases=...)`: {"Rex Tillerson": ["the former oil boss"]}. The name may be new: that renames.

        Returns:
            A new Report.

        Raises:
            TypeError: `aliases` is no mapping from names to lists of names.
            ValueError: A name in a list is no actor's or that of several actors, or is listed twice, or an actor is
                asked for twice.
        """
        from tonekit.result.corrections import with_aliases

        return with_aliases(self, aliases)

    def __repr__(self) -> str:
        state = "not scored" if self.error is not None else f"{len(self.sentences)} sentences"
        return f"<Report{f' {self.id!r}' if self.id is not None else ''}: {state}, {len(self.actors)} actors>"


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """What a Summary keeps of one document.

    Attributes:
        id: As given.
        date: As given.
        source: As given.
        model: What scored it.
        n_sentences: How many sentences count (stage directions do not).
        error: Why it could not be scored and is in no figure, or None.
    """

    id: str | None
    date: str | None
    source: str | None
    model: str
    n_sentences: int
    error: str | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Summary(JsonRecord):
    """Several Reports together, with the actors that are the same merged.

    Attributes:
        documents: One per Report, in the order given, those that could not be scored too; the document index of an
            evidence or a mention counts in it.
        actors: Merged over the documents, most prominent first.
        pairs: Merged likewise, most sentences first.
        tones: Mean of each tone over all sentences.
        polarity: Mean polarity of all sentences, or None.
        n_sentences: How many sentences count.
        unattributed_share: Share of the sentences that give somebody's words for which nobody was found, or None
            where nobody speaks.
    """

    documents: tuple[DocumentRecord, ...]
    actors: tuple[Actor, ...]
    pairs: tuple[Pair, ...]
    tones: Tones[Estimate | None]
    polarity: Estimate | None
    n_sentences: int
    unattributed_share: float | None

    @property
    def n_errors(self) -> int:
        """How many documents could not be scored."""
        return sum(document.error is not None for document in self.documents)

    @property
    def models(self) -> tuple[str, ...]:
        """The models that scored the documents, in order of first use; figures of different ones do not compare."""
        return tuple(dict.fromkeys(document.model for document in self.documents if document.error is None))

    def __repr__(self) -> str:
        return f"<Summary: {len(self.documents)} documents, {self.n_sentences} sentences, {len(self.actors)} actors>"
