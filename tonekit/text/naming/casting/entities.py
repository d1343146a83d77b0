"""Actors as the rules left them in, entities with canonical names and aliases out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set

from tonekit.text.document import Entity, Span
from tonekit.text.naming.casting.actor import Actor
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.names import set_as_name
from tonekit.text.words import gazetteer as gaz

_AMOUNT = re.compile(
    r"^(?:\w+ )?(?:\d[\d,.]*(?: (?:hundred|thousand|million|billion))?|hundred|thousand|million|billion|dozen) (?=\w)"
    r"|^(?:\w+ )?(?:(?:number|handful|tens|dozens|scores|hundreds|thousands|millions) of )+(?!the\b|\w+['’])(?=\w)",
    re.IGNORECASE,
)
_NAME_OF_BODY = re.compile(r"the [A-Z]\w+")
_COUNTRY_NAMES = {country.code: country.name for country in gaz.COUNTRY_BY_NAME.values()}


def make_entities(actors: Sequence[Actor], text: str, given: Mapping[str, Sequence[str]]) -> tuple[Entity, ...]:
    """Name the actors and put them in order of first appearance.

    Args:
        actors: Those without mention, label or a name from the caller are left out.
        text: The text.
        given: The caller's names with all their aliases.
    """
    for actor in actors:
        actor.mentions.sort(key=lambda m: m.start)
    shown = [actor for actor in actors if actor.mentions or actor.given or actor.labels]
    shown.sort(key=lambda actor: actor.mentions[0].start if actor.mentions else len(text) + 1)
    entities: list[Entity] = []
    taken: set[str] = set()
    shared = _shared_titles(shown, text)
    for actor in shown:
        stem = name = _canonical(actor, text)
        count = 1
        while name in taken:  # two different people of one name
            count += 1
            name = f"{stem} ({count})"
        taken.add(name)
        aliases = dict.fromkeys(
            [*_aliases(actor, text, shared), *actor.adjectives, *given.get(actor.given or "", ()), *actor.labels]
        )
        spans = tuple(dict.fromkeys(Span(m.start, m.end) for m in actor.mentions))
        doubts = tuple((m.start, m.probability) for m in actor.mentions if m.pronoun and m.probability < 1.0)
        entities.append(Entity(name, actor.kind, actor.code, tuple(aliases), spans, doubts))
    return tuple(entities)


def _canonical(actor: Actor, text: str) -> str:
    """The fullest form in the text without title; for a country its usual short name."""
    if actor.given is not None:
        return actor.given
    if actor.code is not None:
        return _COUNTRY_NAMES[actor.code]
    named = [m for m in actor.mentions if m.name and m.alias_of is None] or [m for m in actor.mentions if m.name]
    # Of two that are as full the one that does not shout, then the first.
    best = max(named, key=lambda m: (len(m.name), not m.name[-1].isupper(), -m.start), default=None)
    if actor.spelling is not None and (best is None or len(actor.spelling) > len(best.name)):
        return " ".join(actor.spelling).replace(" ,", ",")
    if best is not None:
        name = _clean(text[_name_start(best, text) : best.name_end])
        return set_as_name(name) if actor.kind == "person" and actor.labels and name.isupper() else name
    # The description that says most of whom it means: "a spokeswoman for the bank", not "the spokeswoman".
    told = max((m for m in actor.mentions if not m.pronoun), key=lambda m: (m.tail - m.last > 0, -m.start))
    phrase = _clean(text[told.alias_start : told.alias_end])
    if actor.kind == "organisation" and _NAME_OF_BODY.fullmatch(phrase):
        return phrase[4:]  # "the Treasury", of which no other name is told
    return _AMOUNT.sub("", phrase) if told.plural else phrase  # "U.S. forces", of whom "about 100,000" are told


def _shared_titles(actors: Sequence[Actor], text: str) -> frozenset[str]:
    """Titles that stand before the names of two people or more, as "Prime Minister" does where several meet."""
    holders = Counter(
        title
        for actor in actors
        for title in {_clean(text[m.title[0] : m.title[1]]) for m in actor.mentions if m.title and m.name}
    )
    return frozenset(title for title, count in holders.items() if count > 1)


def _aliases(actor: Actor, text: str, shared: Set[str]) -> list[str]:
    """Every name and description, those inside "US Secretary of State Rex Tillerson" included; no pronouns.

    A title alone is none where it is another's as well, unless the text calls this actor so.
    """
    found = []
    for mention, following in zip(actor.mentions, [*actor.mentions[1:], None], strict=False):
        if mention.pronoun:
            continue
        found.append(_clean(text[mention.alias_start : mention.end]))
        # "Dozens of migrants" are migrants; "his aides" are none without him.
        several = mention.plural and mention.owner is None and mention.determiner not in gaz.POSSESSIVES
        if (mention.name or several) and mention.alias_start < mention.start:
            found.append(_clean(text[mention.start : mention.end]))
        if following is not None and following.alias_of is mention and _is_bracketed(text, mention.end, following):
            found.append(_clean(text[mention.alias_start : following.end + 1]))
        if mention.alias_end > mention.end:
            found.append(_clean(text[mention.alias_start : mention.alias_end]))
        if mention.title and mention.name:
            start, end = mention.title
            owner = _owner_before(mention, text)
            if owner:  # "his wife Mary" is called "his wife"
                found += [f"{owner} {_clean(text[start:end])}", f"{owner} {_clean(text[start : mention.end])}"]
            # "Peru's minister" is one name of his, "Russia's Mr" is none.
            if mention.alias_start < start and text[start:end].strip().lower().rstrip(".") not in gaz.SEXED_TITLES:
                found.append(_clean(text[mention.alias_start : end]))
            if len(mention.name) > 1 or actor.kind != "person":
                found.append(_clean(text[_name_start(mention, text) : mention.name_end]))
            title = _clean(text[start:end])
            if " " in title and title not in shared:
                found.append(title)
    return found


def _is_bracketed(text: str, end: int, mention: Mention) -> bool:
    """Whether the mention alone stands in brackets behind what ends at `end`: "Lake Trust (LT)"."""
    return text[end : mention.start].strip() == "(" and text[mention.end : mention.end + 1] == ")"


def _owner_before(mention: Mention, text: str) -> str:
    word = text[max(0, mention.start - 6) : mention.start].split()[-1:]
    return word[0] if word and word[0].lower() in gaz.POSSESSIVES else ""


def _name_start(mention: Mention, text: str) -> int:
    start = mention.title[1] if mention.title else mention.start
    while start < mention.end and text[start].isspace():
        start += 1
    return start


def _clean(phrase: str) -> str:
    return " ".join(phrase.split())
