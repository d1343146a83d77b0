"""Actors with their named mentions in, the pronouns that mean them out: a small ranked search.

After Lappin and Leass (1994), "An Algorithm for Pronominal Anaphora Resolution": candidates of the right number and sex
among the last few sentences, and those about to be named where the sentence opens with a phrase, ranked by what speaks
for them (`antecedents`) at what that is worth (`points`). "Nobody" is a candidate, too: where most speaks for that, the
pronoun stays nobody's. Pronouns inside quotation marks are the speaker's business and are left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from itertools import islice
from math import exp

from tonekit.text.naming.casting.actor import Actor
from tonekit.text.naming.casting.leads import ACCUSED
from tonekit.text.naming.pronouns.antecedents import (
    Candidate,
    Features,
    Pronoun,
    of_actor,
    of_candidate,
    of_follower,
    of_nobody,
    read_pronoun,
    without_new_ones,
)
from tonekit.text.naming.pronouns.points import POINTS
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.standing import PRONOUNS, role_of
from tonekit.text.naming.terms.tokens import Line, Token
from tonekit.text.words.grammar import ADVERBS, BE, HAVE, PREPOSITIONS

_REACH_LINES = 8
_PLURAL_REACH_LINES = 1
# How many actors are compared: more would let hostile input take quadratic time.
_MOST = 24
# A pronoun may look ahead so far in its sentence, and to so many.
_AHEAD = 40
_MOST_AHEAD = 3
# "For his part, Mr Lavrov said": a phrase that opens a sentence or a clause may look ahead to its subject.
_OPENERS = frozenset(
    "for in after before despite with while when as during on at since although though if speaking asked following upon"
    " throughout because until without like unlike from by under to through among aside early soon shortly late later"
    " once whilst against besides known true being".split()
)
_LONGEST_OPENING = 12
# Behind these a pronoun may mean its own subject: "Reed looked behind him", but not "Reed wrote to him".
_PLACING = PREPOSITIONS - frozenset(("to", "at", "against"))

# How somebody new comes in.
_NEW = frozenset(("a", "an", "one", "another"))
# Behind these a description says what somebody is, or whom he has.
_TELLING = BE | HAVE | frozenset("become becomes became remain remains remained as like not".split())
# Where the accused are kept, and before whom they stand.
_LAW = frozenset("bail custody court magistrates remand trial".split())
# So far the clause behind a pronoun or a description is read for it.
_CLAUSE = 8
# Sentences within which "he said" is one who may have spoken, rather than one of whom was told.
_SPEAKING_REACH = 2

# Nobody must be likelier than the best actor by so many points: who is right in two cases of five is worth naming.
_DOUBT = 0.4
# GAP chose pronouns that are hard to tell, news do not: with the odds squared the mean confidence of 231 sentences that
# "he" or "she" says (tonenews train and synthetic, the read articles) is .86, and .91 of the speakers are right.
_EASIER = 2.0
# Who may be meant, each with what speaks for and against; None is nobody.
Choices = Sequence[tuple[Actor | None, Features]]
Choose = Callable[[Mention, Choices], Actor | None]


def resolve_pronouns(actors: Sequence[Actor], lines: Sequence[Line], bystanders: Sequence[Actor] = ()) -> list[Actor]:
    """Add to the actors the pronouns that mean them.

    Args:
        actors: The actors of the text.
        lines: Its sentences.
        bystanders: Whom it describes, and who do nothing for which they would be actors.

    Returns:
        Those of the bystanders whom a pronoun has taken up.
    """
    taken_up: dict[int, Actor] = {}
    passers = {id(actor): actor for actor in bystanders}
    for actor, mention in decide(actors, lines, best_candidate, bystanders):
        actor.mentions.append(mention)
        if id(actor) in passers:
            taken_up[id(actor)] = actor
    return list(taken_up.values())


def best_candidate(mention: Mention, choices: Choices, worth: Mapping[str, float] = POINTS) -> Actor | None:
    """The actor with the most points, or nobody; the pronoun learns how likely it is he and no other actor."""
    scored = [
        (sum(worth.get(name, 0.0) * value for name, value in features.items()), actor) for actor, features in choices
    ]
    most, best = max(scored, key=lambda pair: pair[0] - _DOUBT * (pair[1] is None))
    if best is None:
        return None
    odds = sum(exp(_EASIER * (points - most)) for points, actor in scored if actor is not None)
    mention.probability = round(1.0 / odds, 3)
    return best


def decide(
    actors: Sequence[Actor], lines: Sequence[Line], choose: Choose, bystanders: Sequence[Actor] = ()
) -> Iterator[tuple[Actor, Mention]]:
    """Let `choose` decide on every pronoun in turn; what it decides counts for the next.

    A bystander may be meant in the sentence behind the one that he comes in with: "Police arrested a man. He is 31".
    """
    by_line: dict[int, list[tuple[Mention, Actor]]] = {}
    passing = [actor for actor in bystanders if _comes_in(actor, lines)]
    for actor in (*actors, *passing):
        for mention in actor.mentions:
            by_line.setdefault(mention.line, []).append((mention, actor))
    totals = {id(actor): len(actor.mentions) for actor in (*actors, *passing)}
    nameless = [actor for actor in (*actors, *passing) if not any(mention.name for mention in actor.mentions)]
    coming = {id(actor) for actor in passing}
    accused = {
        id(actor)
        for actor in nameless
        if (id(actor) in coming or _comes_in(actor, lines)) and _is_accused(actor.mentions[0], lines)
    }
    search = _Search(totals, coming, accused)
    for line in lines:
        if not line.heading:
            here = sorted(by_line.get(line.index, ()), key=lambda pair: pair[0].start)
            yield from search.read(line, here, choose)


class _Search:
    """Walks the text: named mentions become candidates, pronouns look back at them."""

    def __init__(self, totals: Mapping[int, int], passing: Set[int], accused: Set[int]) -> None:
        self._totals = totals
        self._passing = passing
        self._accused = accused
        self._candidates: dict[int, Candidate] = {}  # the one mentioned last stands last
        self._paragraph = -1
        self._place = 0

    def read(self, line: Line, here: list[tuple[Mention, Actor]], choose: Choose) -> Iterator[tuple[Actor, Mention]]:
        """Give each pronoun of the sentence, with its actor, as soon as it is decided."""
        waiting = list(reversed(here))
        inside = -1
        spoken = all(token.quoted or not token.text[0].isalnum() for token in line.tokens)
        self._place += not spoken
        first_word = next((k for k, token in enumerate(line.tokens[:6]) if token.text[0].isalnum()), 0)
        for i, token in enumerate(line.tokens):
            if token.lower not in PRONOUNS or (token.quoted and not self._passing):
                continue
            while waiting and waiting[-1][0].first <= i:
                mention, actor = waiting.pop()
                inside = max(inside, mention.last)
                self._note(actor, mention, line)
            if i < inside:
                continue
            pronoun = read_pronoun(line, self._place + spoken, i, first_word)
            mention = Mention(token.start, token.end, line.index, line.paragraph, first=i, last=i + 1, pronoun=True)
            mention.name_end, mention.gender = token.end, pronoun.sex
            mention.quoted = token.quoted
            found = choose(mention, self._choices(pronoun, _followers(pronoun, waiting, first_word)))
            # Whom a quotation means is the speaker's business, but for one whom the text has just told of.
            if found is not None and (not token.quoted or id(found) in self._passing):
                yield found, mention
                self._note(found, mention, line)
        for mention, actor in reversed(waiting):
            self._note(actor, mention, line)

    def _note(self, actor: Actor, mention: Mention, line: Line) -> None:
        """Keep what this mention says about its actor."""
        known = self._candidates.pop(id(actor), None)
        known = known or Candidate(actor, line.paragraph != self._paragraph, mention, mention)
        known.note(mention, line, self._place)
        self._candidates[id(actor)] = known
        if actor.kind == "person":
            self._paragraph = line.paragraph

    def _choices(
        self, pronoun: Pronoun, followers: Sequence[tuple[Mention, Actor]]
    ) -> list[tuple[Actor | None, Features]]:
        """Who may be meant by the pronoun, each with what speaks for and against."""
        fits = without_new_ones(list(self._fitting(pronoun)), pronoun)
        told = (one for one in fits if pronoun.place - one.place <= 1)
        accused = next((one for one in told if id(one.actor) in self._accused), None)
        if accused is not None and _is_before_the_law(pronoun):
            fits, followers = [accused], ()
        actors = [*(candidate.actor for candidate in fits), *(actor for _, actor in followers)]
        most = max((self._totals[id(actor)] for actor in actors), default=0)
        choices: list[tuple[Actor | None, Features]] = []

        def add(actor: Actor, named: Mention, features: dict[str, float]) -> None:
            foremost = self._totals[id(actor)] == most
            choices.append((actor, features | of_actor(actor, named, pronoun, foremost=foremost)))

        for n_nearer, candidate in enumerate(fits):
            if not _is_spoken_of(candidate, pronoun):
                add(candidate.actor, candidate.named, of_candidate(candidate, pronoun, n_nearer))
        for n_nearer, (mention, actor) in enumerate(followers):
            add(actor, mention, of_follower(mention, pronoun, n_nearer))
        near = any(pronoun.place - candidate.place <= 1 for candidate in fits)
        return [*choices, (None, of_nobody(pronoun, actors, near=near))]

    def _fitting(self, pronoun: Pronoun) -> Iterator[Candidate]:
        """Those in reach that number and sex allow, the nearest first."""
        reach = _REACH_LINES if pronoun.sex else _PLURAL_REACH_LINES
        for candidate in islice(reversed(self._candidates.values()), _MOST):
            if pronoun.place - candidate.place > reach:
                break
            if id(candidate.actor) in self._passing and not self._may_go_on_about(candidate, pronoun):
                continue
            fits = pronoun.may_mean(candidate.actor, candidate.named, sure=candidate.sure)
            if fits and not _is_of_opening(candidate, pronoun) and not _acts_on_pronoun(candidate, pronoun):
                yield candidate

    def _may_go_on_about(self, candidate: Candidate, pronoun: Pronoun) -> bool:
        """Whether the pronoun may mean a bystander: in the next sentence, and where no actor near can be who speaks."""
        just_told = candidate.mention.line < pronoun.line.index or candidate.mention.pronoun
        if not just_told or pronoun.place - candidate.place > 1:
            return False
        if pronoun.sex not in (candidate.pronouns or (pronoun.sex,)):
            return False
        if not pronoun.reports:
            return True
        others = islice(reversed(self._candidates.values()), _MOST)
        return not any(
            id(other.actor) not in self._passing
            and pronoun.place - other.place <= _SPEAKING_REACH
            and pronoun.may_mean(other.actor, other.named, sure=other.sure)
            for other in others
        )


def _comes_in(actor: Actor, lines: Sequence[Line]) -> bool:
    """Whether a bystander comes in as one of whom a clause tells: "Police arrested a man", but not "Reid is a man"."""
    mention = actor.mentions[0] if actor.mentions else None
    if mention is None or actor.kind != "person" or mention.determiner not in _NEW or mention.plural or mention.quoted:
        return False
    if any(inner.name or inner.country for one in actor.mentions for inner in one.inner):
        return False  # who is named there is mentioned instead
    tokens = lines[mention.line].tokens
    place = mention.first - 1
    while place > 0 and tokens[place].lower in ADVERBS:
        place -= 1
    before = tokens[place].lower if place >= 0 else ""
    after = tokens[mention.last].text if mention.last < len(tokens) else ""
    if before in _TELLING or (before == "," and after == ","):
        return False
    return before == "by" or role_of(mention, lines[mention.line]) in ("subject", "object", "inverted")


def _is_accused(mention: Mention, lines: Sequence[Line]) -> bool:
    """Whether a description comes in as whom they arrest: "Police arrested a man", "A man has been arrested"."""
    tokens = lines[mention.line].tokens
    after = _clause_from(tokens, mention.last)
    done_to = [k for k, word in enumerate(after) if word in ACCUSED]
    arrested = mention.first > 0 and tokens[mention.first - 1].lower in ACCUSED
    return arrested or (bool(done_to) and not BE.isdisjoint(after[: done_to[0]]))


def _clause_from(tokens: Sequence[Token], i: int) -> list[str]:
    """The first words of a clause, in lower case; no more, for a sentence may be endless."""
    return [token.lower for token in tokens[i : i + _CLAUSE]]


def _is_before_the_law(pronoun: Pronoun) -> bool:
    """Whether a clause tells what police and courts do to its subject: "He is charged", "He will appear in court"."""
    words = _clause_from(pronoun.line.tokens, pronoun.at + 1)
    done_to = not ACCUSED.isdisjoint(words) and not BE.isdisjoint(words)
    return pronoun.kind == "subject" and (done_to or not _LAW.isdisjoint(words))


def _is_of_opening(candidate: Candidate, pronoun: Pronoun) -> bool:
    """Whether the candidate belongs to a phrase to whose subject the pronoun is: "In a letter to Tom Reed, he said"."""
    if pronoun.kind != "subject" or candidate.role != "oblique" or candidate.mention.line != pronoun.line.index:
        return False
    tokens = pronoun.line.tokens
    return tokens[pronoun.at - 1].text == "," and tokens[pronoun.first_word].lower in _OPENERS


def _is_spoken_of(candidate: Candidate, pronoun: Pronoun) -> bool:
    """Whether the candidate is one of whom a quotation tells, and no narrator: '"My mother left," she said'.

    Who says it is not whom it speaks of; and somebody whom only a quotation mentions, without a name, the text leaves
    to it.
    """
    mention = candidate.mention
    beside = pronoun.cites and mention.quoted and mention.paragraph == pronoun.line.paragraph
    return beside or not (candidate.told_of or candidate.named.name)


def _acts_on_pronoun(candidate: Candidate, pronoun: Pronoun) -> bool:
    """Whether the candidate acts on the pronoun, who would be "himself" were he the same: "Reed thanked him".

    Not where an infinitive may have a subject of its own ("Reed asked Ann to help him"), nor behind a preposition of
    place ("Reed looked behind him").
    """
    tokens = pronoun.line.tokens
    before = [token.lower for token in tokens[max(0, pronoun.at - 2) : pronoun.at]]
    return (
        pronoun.kind == "object"
        and candidate.role == "subject"
        and candidate.mention.line == pronoun.line.index
        and candidate.mention.first >= pronoun.clause
        and before[:1] != ["to"]
        and before[-1] not in _PLACING
    )


def _followers(
    pronoun: Pronoun, waiting: Sequence[tuple[Mention, Actor]], first_word: int
) -> list[tuple[Mention, Actor]]:
    """The next people named behind a pronoun in a phrase that opens a sentence or a clause."""
    if not pronoun.sex or not _is_in_opening(pronoun, first_word):
        return []
    return [
        (mention, actor)
        for mention, actor in reversed(waiting[-2 * _MOST_AHEAD :])
        if mention.first - pronoun.at < _AHEAD
        and not mention.quoted
        and pronoun.may_mean(actor, mention, sure=mention.gender != "")
    ][:_MOST_AHEAD]


def _is_in_opening(pronoun: Pronoun, first_word: int) -> bool:
    """Whether a preposition, a participle or the like opens the sentence, or a clause not far before the pronoun."""
    tokens = pronoun.line.tokens
    if tokens[first_word].lower in _OPENERS:
        return True
    for k in range(pronoun.at - 1, max(first_word, pronoun.at - _LONGEST_OPENING) - 1, -1):
        word = tokens[k].lower
        opens = k <= first_word + 1 or tokens[k - 1].text in ":;,"  # "However, in his letter"
        if opens and (word in _OPENERS or (len(word) > 4 and word.endswith(("ing", "ed")))):
            return True
    return False
