"""Mentions in, whom each "my client" means out: "Berg's lawyer, Ann Reed, said her client would appeal".

Who a lawyer's client is stands where the text brings the lawyer in: the client owns the lawyer ("Berg's lawyer", "his
lawyer"), or the lawyer is one "for" him. Of a lawyer who comes in alone, the client is the one of whom the text has
told most until then.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence, Set

from tonekit.text.naming.casting.actor import Actor, given_gender
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.tokens import Line
from tonekit.text.words import gazetteer as gaz

_LAWYERS = frozenset("lawyer attorney counsel solicitor barrister advocate".split())
# Who is in court by office, and nobody's client there.
_OF_THE_COURT = _LAWYERS | frozenset(
    "judge magistrate justice prosecutor attorney-general coroner juror detective sergeant constable inspector".split()
)
_OWN = frozenset(("'s", "'"))
_FOR = frozenset("for representing represents represented defending defends".split())
_SEX = {"his": "m", "her": "f"}
# From a lawyer to the word for his part, and from that to the client: "a lawyer who is | representing | baker Ann Lee".
_NEAR, _NEXT = 5, 2
# So many mentions on either side tell who says "my client".
_BESIDE = 6
# So many of those named last are asked whether they can be "his" or "her".
_LAST = 5


def clients(mentions: Sequence[Mention], lines: Sequence[Line], owner: Mapping[int, Actor]) -> dict[int, Actor]:
    """Positions of descriptions of a lawyer's client, and who that is.

    Args:
        mentions: In text order.
        lines: The sentences.
        owner: Position -> the actor whose the mention is, where that is known.
    """
    called = [i for i, mention in enumerate(mentions) if _is_client(mention) and i not in owner]
    if not called:
        return {}
    client_at = _clients_of_lawyers(mentions, lines, owner)
    places = sorted(client_at)
    found = {}
    for i in called:
        client = client_at.get(_speaking(mentions, places, i))
        if client is not None and _is_said_by_lawyer(mentions, i, client_at.keys(), owner):
            found[i] = client
    return found


def _is_client(mention: Mention) -> bool:
    """Whether a description is "her client"."""
    owned = mention.determiner in gaz.POSSESSIVES and not mention.plural
    return mention.head == "client" and owned and not mention.name


def _speaking(mentions: Sequence[Mention], lawyers: Sequence[int], i: int) -> int:
    """Position of the lawyer whose client is told of at position i: one beside, else the one before; -1 for none."""
    place = bisect_left(lawyers, i)
    before = lawyers[place - 1] if place else -1
    behind = lawyers[place] if place < len(lawyers) else -1
    if behind >= 0 and mentions[behind].paragraph == mentions[i].paragraph:
        is_beside = mentions[behind].line == mentions[i].line
        if before < 0 or (is_beside and mentions[before].line != mentions[i].line):
            return behind  # '"My client is ill," said Ann Reed, a lawyer for Berg'
    return before


def _is_said_by_lawyer(mentions: Sequence[Mention], i: int, lawyers: Set[int], owner: Mapping[int, Actor]) -> bool:
    """Whether of those whom the sentence names before "her client", else behind it, one is a lawyer, or it names none.

    An agent has clients, too, and so has whoever a lawyer speaks for: "Agent Ann Lee said her client would appeal".
    """
    for side in (range(i - 1, max(-1, i - 1 - _BESIDE), -1), range(i + 1, min(len(mentions), i + 1 + _BESIDE))):
        beside = [k for k in side if mentions[k].line == mentions[i].line and not mentions[k].quoted]
        people = [k for k in beside if k in lawyers or _person(owner.get(k)) is not None]
        if people:
            return not lawyers.isdisjoint(people)
    return True


def _clients_of_lawyers(
    mentions: Sequence[Mention], lines: Sequence[Line], owner: Mapping[int, Actor]
) -> dict[int, Actor | None]:
    """Positions of lawyers, and for whom each speaks as the text has told where he came in."""
    told: dict[int, Actor | None] = {}  # by lawyer
    client_at: dict[int, Actor | None] = {}
    counts: Counter[int] = Counter()
    people: list[Actor] = []
    foremost: Actor | None = None  # kept as it grows: asked for anew of each lawyer it would take quadratic time
    for i, mention in enumerate(mentions):
        actor = owner.get(i)
        if mention.head in _LAWYERS or (actor is not None and _has_part(actor, _LAWYERS)):
            if mention.plural or mention.quoted:
                continue
            key = -1 if actor is None else id(actor)  # who is merely described is the one described last
            beside = i > 0 and owner.get(i - 1) is actor is not None and mentions[i - 1].line == mention.line
            if key not in told or beside or (actor is None and mention.determiner != "the"):
                certain, client = _told_beside(mentions, i, lines, owner)
                if certain or key not in told:
                    told[key] = client if certain else _told_before(mention, people, foremost)
            client_at[i] = told[key]
        elif actor is not None and actor.kind == "person" and not _has_part(actor, _OF_THE_COURT):
            counts[id(actor)] += 1
            people.append(actor)
            if foremost is None or counts[id(actor)] > counts[id(foremost)]:
                foremost = actor
    return client_at


def _has_part(actor: Actor, parts: frozenset[str]) -> bool:
    return actor.kind == "person" and any(role in parts for role, _, _ in actor.roles)


def _told_beside(
    mentions: Sequence[Mention], i: int, lines: Sequence[Line], owner: Mapping[int, Actor]
) -> tuple[bool, Actor | None]:
    """Whether the words around a lawyer tell whose he is, and who that is if it is a person whom the text names."""
    mention, tokens = mentions[i], lines[mentions[i].line].tokens
    if mention.first and tokens[mention.first - 1].lower in _OWN:
        owned_by = owner.get(i - 1) if i and mentions[i - 1].last == mention.first - 1 else None
        return True, _person(owned_by)
    if mention.of_owner or mention.determiner in ("its", "their", "our"):
        return True, None
    for k in range(mention.last, min(len(tokens) - 1, mention.last + _NEAR)):
        if tokens[k].lower in _FOR and tokens[k + 1].text[0].isalnum():  # not "Ann Lee, defending, said"
            return True, _named_at(mentions, i, k + 1, owner)
    return False, None


def _named_at(mentions: Sequence[Mention], i: int, token: int, owner: Mapping[int, Actor]) -> Actor | None:
    """The person named at a token, or a word or two behind it, in the sentence of the mention at position i."""
    for k in range(i + 1, len(mentions)):
        if mentions[k].line != mentions[i].line or mentions[k].first >= token + _NEXT:
            return None
        if mentions[k].first >= token:
            return _person(owner.get(k))
    return None


def _told_before(mention: Mention, people: Sequence[Actor], foremost: Actor | None) -> Actor | None:
    """Who is "his", of "his lawyer": the one named last; else the one of whom the text has told most."""
    sex = _SEX.get(mention.determiner)
    if sex is not None:
        return next((actor for actor in people[: -_LAST - 1 : -1] if _sex_of(actor) in (sex, "")), None)
    return foremost


def _sex_of(actor: Actor) -> str:
    return actor.gender or (given_gender(actor.key) if actor.key else "")


def _person(actor: Actor | None) -> Actor | None:
    return actor if actor is not None and actor.kind == "person" else None
