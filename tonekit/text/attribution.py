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

The parts are in `speech/`: the `sentences`, as `items`; their `cues`, which `finding` takes from `verbs` (by `forms`,
`complements`, mere `acts`, `nonfinite` forms, `inversion`), `phrases` and `nouns`; their `subjects`, of `clauses` and
`nounphrases` (past `asides`, in a `listing`), and `sources`; whose `documents` speak; which cue counts (`background`,
`genre`, `choosing`); the `runs` of a quotation, a quotation `uncued` or only `displayed`, who is in `focus`,
`letters`, `interviews`; how likely the speaker is right (`confidence`). The verbs of saying are in `words/reporting`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tonekit.text.document import Attribution, AttributionKind, Entity, Quote, Reading, SentenceSpan, Span
from tonekit.text.labels import Label, label_turns
from tonekit.text.language import is_language_mark, shows_other_language
from tonekit.text.quotes import is_fragment
from tonekit.text.speech.acts import OF_EVIDENCE
from tonekit.text.speech.addressees import Addressees
from tonekit.text.speech.ages import age_before, read_ages
from tonekit.text.speech.asking import whom_asks
from tonekit.text.speech.background import is_background, is_conceded
from tonekit.text.speech.backshift import goes_on
from tonekit.text.speech.choosing import main_cue
from tonekit.text.speech.clauses import clause_subject
from tonekit.text.speech.confidence import Judge, likelihood, signs_of
from tonekit.text.speech.cues import Cue, rests_on_author
from tonekit.text.speech.displayed import find_displayed
from tonekit.text.speech.documents import document_owner
from tonekit.text.speech.focus import Focus
from tonekit.text.speech.genre import is_readout, is_statement, performs_in_statement
from tonekit.text.speech.headlines import credit_of
from tonekit.text.speech.items import MentionIndex, outermost
from tonekit.text.speech.letters import find_letters
from tonekit.text.speech.modifiers import modifying
from tonekit.text.speech.runs import QuoteRuns, find_blocks
from tonekit.text.speech.sentences import Sentence, cues_of_runs, find_originals, is_heading, read_sentences
from tonekit.text.speech.spoken_of import SpokenOf
from tonekit.text.speech.spokesmen import principals
from tonekit.text.speech.standings import with_standings
from tonekit.text.speech.subjects import Subject
from tonekit.text.speech.targets import Targets
from tonekit.text.speech.uncued import interrupted_by, introduced_by, is_woven_in, speaks_of_itself
from tonekit.text.stage import is_stage_direction
from tonekit.text.words.reporting import ANSWERING, GOING_ON

# Shares of a sentence's characters: from the first on it is a quotation, from the second on even a few words are one.
_COVERS = 0.5
_WHOLE = 0.9
_CLOSING = frozenset("\"'”’»“‘.…!?)]} ")
_QUOTATION_MARKS = frozenset("\"“‘'")
# Characters between a verb and a quotation that is its object.
_OBJECT = 12
# How sure it is that a letter's "I" is its signer.
_SIGNED = 0.8


@dataclass(frozen=True, slots=True)
class _Speech:
    """A speaker found: nobody known (None), why, how sure the rule is of itself."""

    speaker: int | None
    kind: AttributionKind
    cue: Span | None = None
    mention: Span | None = None
    confidence: float = 0.5


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
    return _TextReader(text, sentences, quotes, entities, author, turns, judge).read()


class _TextReader:
    """One pass over the sentences with what has been read so far."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[SentenceSpan],
        quotes: Sequence[Quote],
        entities: Sequence[Entity],
        author: int | None,
        turns: Sequence[int | None] | None,
        judge: Judge,
    ) -> None:
        self._text, self._entities, self._author, self._judge = text, entities, author, judge
        self._quotes = outermost(quotes)
        self._runs = QuoteRuns(text, sentences, self._quotes)
        self._sentences = read_sentences(text, sentences, self._quotes, self._runs, MentionIndex(entities))
        self._labels: Sequence[Label | None]
        if turns is not None:
            self._labels = [Label(turn, None) if turn is not None else None for turn in turns]
        else:
            self._labels = label_turns(text, sentences, entities)
        self._signed = self._find_signers(sentences)
        quoted = [bool(sentence.quotes) for sentence in self._sentences] + [False]
        introduces = [bool(one.cues) and not quoted[place + 1] for place, one in enumerate(self._sentences)]
        self._originals = find_originals(text, self._sentences)
        self._displayed = find_displayed(text, self._sentences, self._quotes)
        self._block_starts = find_blocks(text, sentences, introduces)
        self._run_cues = cues_of_runs(self._sentences, self._runs, is_named=True)
        self._unnamed_cues = cues_of_runs(self._sentences, self._runs, is_named=False)
        self._run_speech: dict[int, _Speech] = {}
        self._block_speech: dict[int, _Speech | None] = {}
        self._is_statement = is_statement(
            [sentence.items for sentence in self._sentences], [sentence.cues for sentence in self._sentences]
        )
        self._is_readout = is_readout([sentence.cues for sentence in self._sentences])
        self._focus = Focus(entities, is_readout=self._is_readout)
        talkers = [label.entity if label is not None else None for label in self._labels]
        self._addressees = Addressees(text, sentences, entities, talkers)
        self._targets = Targets(text, entities)
        self._spoken_of = SpokenOf(text, entities)
        self._pronouns: dict[SentenceSpan, list[tuple[Span, int]]] = {}
        self._principals = principals(entities)
        self._ages = read_ages(text, entities)

    def read(self) -> tuple[Reading, ...]:
        """Give one reading per sentence; each knows those before it."""
        readings: list[Reading] = []
        shown: list[int] = []
        for place, sentence in enumerate(self._sentences):
            label = self._labels[place] if place < len(self._labels) else None
            words = self._sentences[place].words(self._text)
            if label is None and (is_stage_direction(words) or is_language_mark(words)):
                # Whoever speaks before the applause goes on behind it.
                readings.append(self._reading(sentence, self._told_by(place), None, ()))
                continue
            subject = self._enter(place)
            if label is None and place in self._displayed and not self._names_speaker(place):
                shown.append(place)
                readings.append(self._reading(sentence, self._told_by(place), None, ()))
                continue
            speech = self._in_turn(place, label) if label is not None else self._in_text(place)
            speech = speech or self._told_on(place) or self._told_by(place)
            addressed = self._addressees.spans(place, sentence.items)
            readings.append(self._reading(sentence, speech, *addressed))
            named = self._focus.resolve(subject.item) if subject is not None and subject.item is not None else None
            speaker = speech.speaker if speech is not None else None
            self._focus.tell_of_document(document_owner(sentence.items, speaker))
            asked = whom_asks(sentence.items, sentence.cues, speech.cue) if speech is not None else None
            if speech is not None and speech.cue is None and speaker == self._focus.answered and self._asks(place):
                asked = self._focus.speaker  # who replied before replies again
            self._focus.see(sentence.mentions, named, speaker, is_speech=speech is not None, asked=asked)
            self._focus.answers(speech is not None and self._replies(sentence, speech.cue))
        for place in shown:
            said = readings[self._displayed[place]]
            if said.attribution is not None and said.speaker is not None:
                speech = _Speech(said.speaker, "direct", None, said.attribution.mention, said.attribution.confidence)
                readings[place] = self._reading(self._sentences[place], speech, None, ())
        return tuple(with_standings(readings, self._entities, is_statement=self._is_statement))

    def _names_speaker(self, place: int) -> bool:
        """Say whether a cue of the sentence itself names who speaks."""
        own = self._own_speech(place)
        return own is not None and own.speaker is not None

    def _told_on(self, place: int) -> _Speech | None:
        """Go on with the future that somebody has announced in the sentence before."""
        if self._focus.speaker is None or not place or not goes_on(self._sentences[place - 1], self._sentences[place]):
            return None
        return _Speech(self._focus.speaker, "continued", confidence=0.5)

    def _told_by(self, place: int) -> _Speech | None:
        """Give who speaks what nobody else does: the signer of the letter that it stands in, else the author."""
        author = _Speech(self._author, "turn", confidence=1.0) if self._author is not None else None
        return self._signed.get(place) or author

    def _find_signers(self, sentences: Sequence[SentenceSpan]) -> dict[int, _Speech]:
        """Map each sentence of a letter to its signer."""
        return {
            place: _Speech(letter.entity, "turn", None, letter.mention, _SIGNED)
            for letter in find_letters(self._text, sentences, self._entities)
            for place in range(letter.start, letter.end)
        }

    def _reading(
        self, sentence: Sentence, speech: _Speech | None, addressee: int | None, calls: Sequence[Span]
    ) -> Reading:
        speaker = speech.speaker if speech is not None else None
        modifiers = modifying(sentence.items, self._entities)
        mentions = [mention for mention in sentence.mentions if mention[0].start not in modifiers]
        if addressee is not None and calls:
            ends = {span.end for span in calls}
            mentions = [mention for mention in mentions if mention[0].end not in ends]
            mentions = sorted([*mentions, *((span, addressee) for span in calls)])
        quoted = self._quoted_spans(sentence)
        # A sentence that is read once more keeps what its pronouns meant where it stands.
        if sentence.span not in self._pronouns:
            self._pronouns[sentence.span] = self._spoken_of.read(quoted, sentence.mentions, speaker)
        if self._pronouns[sentence.span]:
            mentions = sorted([*mentions, *self._pronouns[sentence.span]])
        targets = self._targets.of(sentence.span[:2], mentions, speaker)
        cue, mention = (speech.cue, speech.mention) if speech is not None else (None, None)
        quotes = [Quote(content, cue, mention) for content in quoted]
        if speech is None:
            return Reading("narrator", targets=targets, quotes=tuple(quotes))
        attribution = Attribution(speech.kind, cue, mention, round(self._likelihood(speech), 3))
        return Reading("unknown" if speaker is None else "actor", speaker, attribution, targets, tuple(quotes))

    def _quoted_spans(self, sentence: Sentence) -> list[Span]:
        """What of a sentence is quoted."""
        contents = (self._quotes[quote].content for quote in sentence.quotes)
        spans = (Span(max(s, sentence.span.start), min(e, sentence.span.end)) for s, e in contents)
        return [span for span in spans if span.start < span.end]

    def _likelihood(self, speech: _Speech) -> float:
        if speech.kind == "turn":
            return speech.confidence
        speaker = self._entities[speech.speaker] if speech.speaker is not None else None
        words = self._text[slice(*speech.mention)] if speech.mention is not None else ""
        return self._judge(signs_of(speech.kind, speech.confidence, speaker, words))

    def _in_turn(self, place: int, label: Label) -> _Speech:
        """Keep the turn's speaker, but give a quotation in it to whom it quotes."""
        confidence = label.confidence if label.entity is not None else 0.5
        turn = _Speech(label.entity, "turn", None, label.span, confidence)
        sentence = self._sentences[place]
        if self._quoted_share(sentence) < _COVERS:
            return turn
        for quote in sentence.quotes:
            if is_fragment(self._text, self._quotes[quote]):
                continue
            speech = self._speech_of_run(place, self._runs.run[quote], fall_back=False)
            if speech is not None and speech.speaker not in (None, label.entity):
                return speech
        return turn

    def _in_text(self, place: int) -> _Speech | None:
        sentence = self._sentences[place]
        block = self._speech_of_block(place)
        if block is not None:
            return block
        if not any(char.isalnum() for char in sentence.words(self._text)):
            if not _CLOSING.issuperset(sentence.words(self._text)):
                return None  # a line between two parts of the text: "___"
            # A closing mark that stands alone.
            goes_on = self._focus.speaker is not None or self._focus.unknown_speaks
            return _Speech(self._focus.speaker, "continued", confidence=0.8) if goes_on else None
        own = self._own_speech(place)
        share = self._quoted_share(sentence)
        if own is not None and (own.speaker is not None or share < _COVERS):
            self._keep_for_runs(place, own)
            return own
        if self._focus.speaker is not None:
            is_foreign = own is None and shows_other_language(sentence.words(self._text))
            if is_foreign or place in self._originals:
                return _Speech(self._focus.speaker, "continued", confidence=0.5)  # the original of what was said
        if own is None and sentence.quotes and share < _COVERS:
            stops = interrupted_by(self._text, sentence.items)
            own = self._uncued(stops or speaks_of_itself(self._text, sentence.items), 0.5 if stops else 0.45)
        for quote in sentence.quotes:
            is_short = is_fragment(self._text, self._quotes[quote]) and share < _WHOLE
            if is_short or (share < _COVERS and own is None and not self._runs_beyond(sentence, quote)):
                continue
            heads = is_heading(self._text, self._sentences, place)
            is_apart = self._focus.speaker is None or heads
            is_narrated = own is None and is_apart and is_woven_in(sentence.items)
            is_led_up = place > 0 and self._sentences[place - 1].words(self._text).endswith(":")
            is_shown = own is None and heads and not is_led_up
            if is_shown and share >= _WHOLE:
                return _Speech(None, "direct", confidence=0.3)
            falls_back = share >= _COVERS and not is_narrated and not is_shown
            speech = self._speech_of_run(place, self._runs.run[quote], fall_back=falls_back)
            if speech is not None:
                return speech
        return own

    def _keep_for_runs(self, place: int, speech: _Speech) -> None:
        """Let a quotation that runs on from this sentence be whose it is here, whoever "he" may be later."""
        for run in (self._runs.run[quote] for quote in self._sentences[place].quotes):
            cued, cue = self._run_cues.get(run, (-1, None))
            is_own = cue is not None and (cue.span == speech.cue or speech.kind == "direct")
            if cued == place and is_own and speech.speaker is not None:
                self._run_speech.setdefault(run, speech)

    def _uncued(self, subject: Subject | None, confidence: float) -> _Speech | None:
        """Give a quotation without a cue to the subject that its sentence has for it."""
        if subject is None or subject.item is None:
            return None
        mention = Span(subject.item.start, subject.item.end)
        return _Speech(self._focus.resolve(subject.item), "direct", None, mention, confidence)

    def _runs_beyond(self, sentence: Sentence, quote: int) -> bool:
        content = self._quotes[quote].content
        return content.start < sentence.span.start or content.end > sentence.span.end

    def _quoted_share(self, sentence: Sentence) -> float:
        quoted = sum(item.end - item.start for item in sentence.items if item.kind == "quote") if sentence.quotes else 0
        return quoted / max(1, sentence.span.end - sentence.span.start)

    def _own_speech(self, place: int) -> _Speech | None:
        """Choose among the cues of the sentence itself."""
        sentence = self._sentences[place]
        cues = [cue for cue in sentence.cues if self._counts(cue) and not is_background(sentence.items, cue)]
        cues = [cue for cue in cues if not is_conceded(sentence.items, cue, cues)]
        return self._speech_from(main_cue(cues, sentence.items)) if cues else None

    def _counts(self, cue: Cue) -> bool:
        """Say whether a cue reports somebody's words in a text of this genre."""
        if cue.subject.is_first_person or (cue.rule == "likewise" and self._focus.speaker is None):
            return False
        if cue.rule == "answer" and not cue.is_beside_quote:
            return False
        if rests_on_author(cue) and self._focus.author(cue.subject.noun) is None:
            return False
        if cue.form is not None and cue.form.lemma in OF_EVIDENCE and self._focus.is_thing(cue.subject.item):
            return False
        form = cue.form
        if cue.rule == "purpose" or (form is not None and form.verb_class == "readout"):
            return self._is_readout or (cue.rule == "verb" and self._introduces_quote(cue))
        performs = form is not None and form.tense != "past" and performs_in_statement(form)
        performs = performs and not self._is_of_somebody_else(cue)
        return not (self._is_statement and performs and not cue.is_beside_quote)

    def _introduces_quote(self, cue: Cue) -> bool:
        """Say whether the object of a verb is a quotation: 'offered "a range"', and not 'offered to take it, and'."""
        behind = self._text[cue.span.end : cue.span.end + _OBJECT]
        between = next((place for place, char in enumerate(behind) if not (char.isalpha() or char in " -")), _OBJECT)
        return behind[between : between + 1] in _QUOTATION_MARKS

    def _is_of_somebody_else(self, cue: Cue) -> bool:
        """Say whether a cue of a statement with an author names another person: "My neighbour Bo Berg believes"."""
        who = cue.subject.item.ref if cue.subject.item is not None and self._author is not None else None
        return who not in (None, self._author) and self._entities[who].kind == "person"

    def _speech_from(self, cue: Cue) -> _Speech:
        item = cue.subject.item
        kind: AttributionKind = "direct" if cue.is_beside_quote else "indirect"
        if item is not None:
            sure = cue.subject.confidence * (0.7 if item.ref is None else 1.0)
            goes_on = cue.form is not None and cue.form.lemma in GOING_ON
            named = self._focus.resolve(item, goes_on=goes_on)
            sure *= self._focus.certainty(item, named)
            speaker = self._principals.get(named, named) if named is not None else None
            return _Speech(speaker, kind, cue.span, Span(item.start, item.end), sure)
        if cue.subject.is_echo or cue.subject.is_joint:
            speaker = self._focus.writer(cue.subject.noun) if cue.subject.is_echo else self._focus.speaker
            if speaker is None and cue.subject.is_joint and self._is_readout:
                speaker = self._focus.first_person
            if speaker is not None:
                return _Speech(speaker, kind, cue.span, cue.subject.words, 0.4)
        if cue.subject.is_in_view:
            age = age_before(self._text, cue.subject.words.start) if cue.subject.words is not None else None
            aged = self._ages.get(age) if age is not None else None
            return _Speech(self._focus.person if aged is None else aged, kind, cue.span, cue.subject.words, 0.5)
        return _Speech(self._focus.holder(cue.subject.noun), kind, cue.span, None, cue.subject.confidence)

    def _speech_of_run(self, place: int, run: int, *, fall_back: bool) -> _Speech | None:
        """Give the speaker of a quotation that runs over sentences: found once, then kept."""
        known = self._run_speech.get(run)
        if known is not None:
            return replace(known, kind="continued", confidence=known.confidence * 0.95)
        if run in self._run_cues:
            cued, cue = self._run_cues[run]
            found = self._speech_at(cued, cue, place)
            if found.speaker is not None:
                self._run_speech[run] = found
                return found if cued == place else replace(found, kind="continued", confidence=found.confidence * 0.9)
        if not fall_back:
            return None
        if run in self._unnamed_cues:
            cued, cue = self._unnamed_cues[run]
            found = self._speech_at(cued, cue, place)
            self._run_speech[run] = replace(found, kind="direct" if cued == place else "continued")
        else:
            is_cued = any(
                cue.is_beside_quote for member in self._runs.members[run] for cue in self._sentences[member].cues
            )
            leading = self._uncued(self._leading(place), 0.5) or self._credited(run)
            self._run_speech[run] = leading or self._answer(place, is_cued=is_cued) or self._carried_on(is_cued=is_cued)
        return self._run_speech[run]

    def _speech_at(self, cued: int, cue: Cue, place: int) -> _Speech:
        """Read the cue of another sentence as that sentence has it: whom "he" means depends on what stands beside."""
        if cued == place:
            return self._speech_from(cue)
        self._enter(cued)
        found = self._speech_from(cue)
        self._enter(place)
        return found

    def _enter(self, place: int) -> Subject | None:
        """Turn to a sentence, and give its subject."""
        sentence = self._sentences[place]
        subject = clause_subject(sentence.items)
        self._focus.enter(sentence.items, sentence.mentions, subject.item if subject is not None else None)
        return subject

    def _leading(self, place: int) -> Subject | None:
        items = self._sentences[place].items
        return introduced_by(items) or interrupted_by(self._text, items)

    def _credited(self, run: int) -> _Speech | None:
        """Give a quotation to whom the next paragraph credits with it: "— Ann Lee, a nurse"."""
        last = self._runs.members[run][-1]
        following = self._sentences[last + 1] if last + 1 < len(self._sentences) else None
        if following is None or following.span.paragraph == self._sentences[last].span.paragraph:
            return None
        item = credit_of(following.items)
        return _Speech(item.ref, "direct", None, Span(item.start, item.end), 0.6) if item is not None else None

    def _answer(self, place: int, *, is_cued: bool) -> _Speech | None:
        """Give a quotation to whom the sentence before it asks something; one that asks to whom that replied to."""
        other = self._focus.answered if self._asks(place) else self._focus.asked
        return _Speech(other, "continued", confidence=0.5) if other is not None and not is_cued else None

    def _asks(self, place: int) -> bool:
        return self._sentences[place].words(self._text).rstrip("\"'”’»").endswith("?")

    @staticmethod
    def _replies(sentence: Sentence, said: Span | None) -> bool:
        """Say whether the cue at these words tells that somebody answers."""
        cue = next((cue for cue in sentence.cues if cue.span == said), None)
        return cue is not None and cue.form is not None and cue.form.lemma in ANSWERING

    def _carried_on(self, *, is_cued: bool) -> _Speech:
        """Give a quotation to who spoke before it, or to the subject of the sentence before it.

        Where somebody unnamed said it ("the two businesses said"), that is hardly a country.
        """
        if self._focus.speaker is not None:
            return _Speech(self._focus.speaker, "continued", confidence=0.65)
        subject = self._focus.subject
        if is_cued and subject is not None and self._entities[subject].kind == "country":
            subject = None
        return _Speech(subject, "continued", confidence=0.4 if subject is not None else 0.3)

    def _speech_of_block(self, place: int) -> _Speech | None:
        """Go on with a speech that a colon introduced, set in paragraphs of its own without marks."""
        start = self._block_starts.get(place)
        if start is None:
            return None
        if start not in self._block_speech:
            cues = [cue for cue in self._sentences[start].cues if cue.subject.item is not None]
            self._block_speech[start] = (
                self._speech_from(main_cue(cues, self._sentences[start].items)) if cues else None
            )
        known = self._block_speech[start]
        if known is None or known.speaker is None:
            return None
        return replace(known, kind="continued", confidence=known.confidence * 0.9)
