"""A text with its sentences, quotations and actors in; for each sentence whose words it gives, and about whom, out.

The order of belief: a speaker label, then a cue in the sentence itself, then the quotation that runs through it, then
the speech that went before. Every decision keeps its cue, the mention it rests on and a confidence.

Where readers differ, the majority of the tonenews labels settles it:

- A refusal ("declined to comment", "would not say") is told by the narrator, with what it hides ("would not say who
  warned him"); a denial ("denied") is speech.
- A quotation set as a heading is whoever's the text says its words are.
- "The two leaders reaffirmed" is said by the leaders, a group; so is what "they" say later in the readout. Where no
  actor stands for all of them ("X and Y said"), the first one named speaks. "Discussed" and "reviewed" only tell what
  was talked about: the narrator's.
- "The ministry said", "police said", "residents said": the body or group. "A spokesman for X said" is the spokesman's
  where he has a name, else X's.
- What a subordinate clause says was said ("after the court ruled", "because X denied") is background, the narrator's.
- "X agreed", alone, says again what was said before it; where nothing was, X only acts. So does who "agreed to" act.
- What is denied ("no official said", "neither X nor Y"), asked ("did X say") or supposed ("if X says", "X may say")
  nobody says.
- What a study, a report or figures say is whoever's the text says made them, else the narrator's.
- An act done by a verb of saying ("pleaded guilty", "announced the death") is the narrator's; a plea of not guilty is a
  denial.
- A medium that passes on a source ("the paper reported the mayor said") gives the source's words.
- What follows reported speech without a cue is the narrator's, but for a future that was announced: "Fares would rise".
- The label "Q" stands for the reporters as one actor. A letter's "I" is its signer, an interview's "you" its guest.

The parts are in `speech/`, each building on those before it: `grammar` says where clauses, subjects, sources and asides
stand among the `items` of a sentence; `cues` which of its words report, whose cue counts and whom somebody asks;
`turns` reads texts whose layout tells who speaks (interviews, letters, posts); `targets` who may be judged, and whom
"he", "you" and "the hon. Gentleman" mean there; `speakers` who speaks by all that, over sentences and quotations, and
how likely that is. The verbs of saying are in `words/reporting`, what reports without one in `words/idioms`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from tonekit.text.document import Attribution, Entity, Quote, Reading, SentenceSpan, Span
from tonekit.text.labels import Label, label_turns
from tonekit.text.language import is_language_mark, shows_other_language
from tonekit.text.lists import find_listed
from tonekit.text.quotes import is_fragment
from tonekit.text.speech.cues.asking import whom_asks
from tonekit.text.speech.cues.documents import document_owner
from tonekit.text.speech.cues.genre import genre_of, says_i
from tonekit.text.speech.cues.uncued import interrupted_by, is_woven_in, speaks_of_itself
from tonekit.text.speech.grammar.items import MentionIndex, outermost
from tonekit.text.speech.grammar.modifiers import modifying
from tonekit.text.speech.grammar.subjects import Subject
from tonekit.text.speech.speakers.backshift import goes_on
from tonekit.text.speech.speakers.confidence import Judge, likelihood, signs_of
from tonekit.text.speech.speakers.cued import CuedSpeech, Speech
from tonekit.text.speech.speakers.displayed import find_displayed
from tonekit.text.speech.speakers.focus import Focus
from tonekit.text.speech.speakers.quoted import QuotedSpeech
from tonekit.text.speech.speakers.runs import QuoteRuns
from tonekit.text.speech.speakers.sentences import Sentence, find_originals, is_heading, read_sentences
from tonekit.text.speech.speakers.signed import posted_words, signed_words
from tonekit.text.speech.targets.addressees import Addressees
from tonekit.text.speech.targets.colleagues import find_colleagues
from tonekit.text.speech.targets.mentioned import Targets
from tonekit.text.speech.targets.spoken_of import SpokenOf
from tonekit.text.speech.targets.standings import with_standings
from tonekit.text.stage import is_stage_direction
from tonekit.text.words.reporting import ANSWERING

# Shares of a sentence's characters: from the first on it is a quotation, from the second on even a few words are one.
_COVERS = 0.5
_WHOLE = 0.9
_CLOSING = frozenset("\"'”’»“‘.…!?)]} ")


def attribute(
    text: str,
    sentences: Sequence[SentenceSpan],
    quotes: Sequence[Quote],
    entities: Sequence[Entity],
    *,
    author: int | None = None,
    turns: Sequence[int | None] | None = None,
    judge: Judge = likelihood,
) -> tuple[Reading, ...]:
    """Say for every sentence who speaks it and whom it mentions.

    Args:
        text: The text.
        sentences: Its sentences.
        quotes: Its quotations (`find_quotes`).
        entities: Its actors.
        author: The entity that speaks every sentence that nobody else does, or None: then the narrator tells them.
        turns: For a transcript, the entity that has the turn, per sentence; None for a sentence outside any turn.
        judge: What says how likely the speaker of a sentence is right; asked in order, but not about turns.

    Returns:
        One reading per sentence, in order.
    """
    labels: Sequence[Label | None]
    if turns is not None:
        labels = [Label(turn, None) if turn is not None else None for turn in turns]
    else:
        labels = label_turns(text, sentences, entities)
    return _TextReader(text, sentences, quotes, entities, author, labels, judge).read()


class _TextReader:
    """One pass over the sentences with what has been read so far."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[SentenceSpan],
        quotes: Sequence[Quote],
        entities: Sequence[Entity],
        author: int | None,
        labels: Sequence[Label | None],
        judge: Judge,
    ) -> None:
        self._text, self._entities, self._judge = text, entities, judge
        self._author = Speech(author, "turn", confidence=1.0) if author is not None else None
        self._labels = labels
        self._signed = signed_words(text, sentences, entities)
        self._posted = posted_words(text, sentences, entities)
        self._quotes = outermost(quotes)
        runs = QuoteRuns(text, sentences, self._quotes)
        self._sentences = read_sentences(text, sentences, self._quotes, runs, MentionIndex(entities))
        self._genre = genre_of([one.items for one in self._sentences], [one.cues for one in self._sentences])
        myself = author if author is not None and says_i([one.items for one in self._sentences]) else None
        self._focus = Focus(entities, is_readout=self._genre.is_readout, myself=myself)
        self._cued = CuedSpeech(text, entities, self._focus, self._genre, author)
        self._quoted = QuotedSpeech(text, self._sentences, runs, entities, self._focus, self._cued)
        self._originals = find_originals(text, self._sentences)
        in_turn = [label is not None for label in labels]
        self._displayed = find_displayed(text, self._sentences, self._quotes, in_turn)
        self._listed = find_listed(text, self._sentences)
        self._leads: dict[int, int] = {}  # who speaks the sentences that lead up to a list
        self._shown: list[int] = []  # the displayed ones that name no speaker themselves
        talkers = [label.entity if label is not None else None for label in labels]
        self._addressees = Addressees(text, sentences, entities, talkers)
        turns = [(label.entity, label.span) if label is not None else None for label in labels]
        self._colleagues = find_colleagues(text, sentences, entities, turns)
        self._targets = Targets(text, entities)
        self._spoken_of = SpokenOf(text, entities)
        self._pronouns: dict[SentenceSpan, list[tuple[Span, int]]] = {}

    def read(self) -> tuple[Reading, ...]:
        """Give one reading per sentence; each knows those before it."""
        readings = [self._read(place) for place in range(len(self._sentences))]
        for place in self._shown:
            said = readings[self._displayed[place]]
            if said.attribution is not None and said.speaker is not None:
                speech = Speech(said.speaker, "direct", None, said.attribution.mention, said.attribution.confidence)
                readings[place] = self._reading(self._sentences[place], speech)
        return tuple(with_standings(readings, self._entities, is_statement=self._genre.is_statement))

    def _read(self, place: int) -> Reading:
        """Read the next sentence, and move on past it."""
        sentence = self._sentences[place]
        label = self._labels[place] if place < len(self._labels) else None
        words = sentence.words(self._text)
        if label is None and (is_stage_direction(words) or is_language_mark(words)):
            # Whoever speaks before the applause goes on behind it.
            return self._reading(sentence, self._told_by(place))
        subject = self._cued.enter(sentence)
        if label is None and place in self._displayed and not self._names_speaker(sentence):
            self._shown.append(place)
            return self._reading(sentence, self._told_by(place))
        speech = self._in_turn(place, label) if label is not None else self._in_text(place)
        speech = speech or self._told_on(place) or self._told_by(place)
        reading = self._reading(sentence, speech, *self._addressees.spans(place, sentence.items))
        self._move_on(sentence, subject, speech)
        if place + 1 in self._listed and place not in self._listed and reading.speaker is not None:
            self._leads[place] = reading.speaker
        return reading

    def _names_speaker(self, sentence: Sentence) -> bool:
        """Say whether a cue of the sentence itself names who speaks; a "fire chief" told of only here may be anyone."""
        own = self._cued.own_speech(sentence)
        if own is None or own.speaker is None:
            return False
        return any(span.start not in range(*sentence.span[:2]) for span in self._entities[own.speaker].mentions)

    def _told_on(self, place: int) -> Speech | None:
        """Go on with a list that somebody leads up to, or with the future announced in the sentence before."""
        if self._listed.get(place) in self._leads:
            return Speech(self._leads[self._listed[place]], "continued", confidence=0.6)
        if self._focus.speaker is None or not place or not goes_on(self._sentences[place - 1], self._sentences[place]):
            return None
        return Speech(self._focus.speaker, "continued", confidence=0.5)

    def _told_by(self, place: int) -> Speech | None:
        """Give who speaks what nobody else does: the signer of the letter that it stands in, else the author."""
        return self._signed.get(place) or self._author

    def _move_on(self, sentence: Sentence, subject: Subject | None, speech: Speech | None) -> None:
        """Tell the focus what this sentence leaves in view."""
        named = self._focus.resolve(subject.item) if subject is not None and subject.item is not None else None
        speaker = speech.speaker if speech is not None else None
        self._focus.tell_of_document(document_owner(sentence.items, speaker))
        asked = whom_asks(sentence.items, sentence.cues, speech.cue) if speech is not None else None
        replies_again = speech is not None and speech.cue is None and speaker == self._focus.answered
        if replies_again and sentence.asks(self._text):
            asked = self._focus.speaker  # who replied before replies again
        self._focus.see(sentence.mentions, named, speaker, is_speech=speech is not None, asked=asked)
        self._focus.answers(speech is not None and _replies(sentence, speech.cue))

    def _reading(
        self, sentence: Sentence, speech: Speech | None, addressee: int | None = None, calls: Sequence[Span] = ()
    ) -> Reading:
        speaker = speech.speaker if speech is not None else None
        quoted = self._quoted_spans(sentence)
        mentions = self._mentions_of(sentence, quoted, speaker, addressee, calls)
        targets = self._targets.of(sentence.span[:2], mentions, speaker)
        cue, mention = (speech.cue, speech.mention) if speech is not None else (None, None)
        quotes = tuple(Quote(content, cue, mention) for content in quoted)
        if speech is None:
            return Reading("narrator", targets=targets, quotes=quotes)
        attribution = Attribution(speech.kind, cue, mention, round(self._likelihood(speech), 3))
        return Reading("unknown" if speaker is None else "actor", speaker, attribution, targets, quotes)

    def _mentions_of(
        self,
        sentence: Sentence,
        quoted: Sequence[Span],
        speaker: int | None,
        addressee: int | None,
        calls: Sequence[Span],
    ) -> list[tuple[Span, int]]:
        """List whom a sentence mentions: by name, by a call in the vocative, by a pronoun in the words of a speaker."""
        modifiers = modifying(sentence.items, self._entities)
        mentions = [mention for mention in sentence.mentions if mention[0].start not in modifiers]
        if addressee is not None and calls:
            ends = {span.end for span in calls}
            mentions = [mention for mention in mentions if mention[0].end not in ends]
            mentions = sorted([*mentions, *((span, addressee) for span in calls)])
        colleagues = self._colleagues.get(sentence.span.start)
        if colleagues:
            apart = [one for one in mentions if not _lies_in(one[0], colleagues)]
            mentions = sorted([*apart, *colleagues])
        # A sentence that is read once more keeps what its pronouns meant where it stands.
        if sentence.span not in self._pronouns:
            self._pronouns[sentence.span] = self._spoken_of.read(quoted, sentence.mentions, speaker)
        pronouns = self._pronouns[sentence.span]
        return sorted([*mentions, *pronouns]) if pronouns else mentions

    def _quoted_spans(self, sentence: Sentence) -> list[Span]:
        """What of a sentence is quoted."""
        contents = (self._quotes[quote].content for quote in sentence.quotes)
        spans = (Span(max(s, sentence.span.start), min(e, sentence.span.end)) for s, e in contents)
        return [span for span in spans if span.start < span.end]

    def _likelihood(self, speech: Speech) -> float:
        if speech.kind == "turn":
            return speech.confidence
        speaker = self._entities[speech.speaker] if speech.speaker is not None else None
        words = self._text[slice(*speech.mention)] if speech.mention is not None else ""
        return self._judge(signs_of(speech.kind, speech.confidence, speaker, words))

    def _in_turn(self, place: int, label: Label) -> Speech:
        """Keep the turn's speaker, but give a quotation in it to whom it quotes."""
        confidence = label.confidence if label.entity is not None else 0.5
        turn = Speech(label.entity, "turn", None, label.span, confidence)
        sentence = self._sentences[place]
        if sentence.quoted_share < _COVERS:
            return turn
        for quote in sentence.quotes:
            if is_fragment(self._text, self._quotes[quote]):
                continue
            speech = self._quoted.speech_of(place, quote, falls_back=False)
            if speech is not None and speech.speaker not in (None, label.entity):
                return speech
        return turn

    def _in_text(self, place: int) -> Speech | None:
        """Say who speaks a sentence outside turns."""
        sentence = self._sentences[place]
        block = self._posted.get(place) or self._quoted.speech_of_block(place)
        if block is not None:
            return block
        words = sentence.words(self._text)
        if not any(char.isalnum() for char in words):
            return self._of_marks(words)
        own, share = self._cued.own_speech(sentence), sentence.quoted_share
        if own is not None and (own.speaker is not None or share < _COVERS):
            self._quoted.keep(place, own)
            return own
        if self._focus.speaker is not None:
            is_foreign = own is None and shows_other_language(words)
            if is_foreign or place in self._originals:
                return Speech(self._focus.speaker, "continued", confidence=0.5)  # the original of what was said
        if own is None and sentence.quotes and share < _COVERS:
            stops = interrupted_by(self._text, sentence.items)
            subject = stops or speaks_of_itself(self._text, sentence.items)
            own = self._quoted.uncued(subject, 0.5 if stops else 0.45)
        return self._in_quotations(place, own)

    def _of_marks(self, marks: str) -> Speech | None:
        """Go on with the speech that a mark standing alone closes; a line between two parts of the text closes none."""
        is_closed = self._focus.speaker is not None or self._focus.unknown_speaks
        if not is_closed or not _CLOSING.issuperset(marks):
            return None
        return Speech(self._focus.speaker, "continued", confidence=0.8)

    def _in_quotations(self, place: int, own: Speech | None) -> Speech | None:
        """Give a sentence to who speaks the quotations that make it; failing that, what its own words say stands."""
        sentence = self._sentences[place]
        quotes = [quote for quote in sentence.quotes if self._may_carry(sentence, quote, own)]
        if not quotes:
            return own
        if own is None and is_heading(self._text, self._sentences, place):
            return self._in_heading(place, quotes)
        return self._in_running_text(place, quotes, own)

    def _may_carry(self, sentence: Sentence, quote: int, own: Speech | None) -> bool:
        """Say whether a quotation may be what a sentence says: more than a few of its words."""
        if sentence.quoted_share < _WHOLE and is_fragment(self._text, self._quotes[quote]):
            return False
        content = self._quotes[quote].content
        runs_beyond = content.start < sentence.span.start or content.end > sentence.span.end
        return sentence.quoted_share >= _COVERS or own is not None or runs_beyond

    def _in_heading(self, place: int, quotes: Sequence[int]) -> Speech | None:
        """Give a quotation set as a heading to whom a cue names; to others only where a colon leads up to it."""
        sentence = self._sentences[place]
        is_led_up = place > 0 and self._sentences[place - 1].words(self._text).endswith(":")
        if not is_led_up and sentence.quoted_share >= _WHOLE:
            return Speech(None, "direct", confidence=0.3)
        falls_back = is_led_up and sentence.quoted_share >= _COVERS and not is_woven_in(sentence.items)
        return self._first_speech(place, quotes, falls_back=falls_back)

    def _in_running_text(self, place: int, quotes: Sequence[int], own: Speech | None) -> Speech | None:
        """Give a quotation to whom a cue names; failing that to who is in view, unless the narrator's words run on."""
        sentence = self._sentences[place]
        is_narrated = own is None and self._focus.speaker is None and is_woven_in(sentence.items)
        falls_back = sentence.quoted_share >= _COVERS and not is_narrated
        return self._first_speech(place, quotes, falls_back=falls_back) or own

    def _first_speech(self, place: int, quotes: Sequence[int], *, falls_back: bool) -> Speech | None:
        spoken = (self._quoted.speech_of(place, quote, falls_back=falls_back) for quote in quotes)
        return next((speech for speech in spoken if speech is not None), None)


def _replies(sentence: Sentence, said: Span | None) -> bool:
    """Say whether the cue at these words tells that somebody answers."""
    cue = next((cue for cue in sentence.cues if cue.span == said), None)
    return cue is not None and cue.form is not None and cue.form.lemma in ANSWERING


def _lies_in(mention: Span, others: Sequence[tuple[Span, int]]) -> bool:
    """Say whether a mention begins within one of the others, which are in order."""
    place = bisect_right(others, mention.start, key=lambda other: other[0].start) - 1
    return place >= 0 and mention.start < others[place][0].end
