"""The name of a body in, which body of the text bears it out: in full, in part, by initials, or as "the company"."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.naming.casting.actor import MOST_COMPARED, Actor
from tonekit.text.naming.casting.offices import Offices
from tonekit.text.naming.proper_names.body_nouns import (
    FIRM,
    GROUP,
    LASTING,
    can_be,
    goes_by,
    is_central_bank,
    sort_called,
)
from tonekit.text.naming.terms.acronyms import initials_abroad, initials_of
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.names import (
    begins_with,
    body_key,
    country_of_body,
    fold,
    n_country_words,
    n_nouns_abroad,
    office_key,
)
from tonekit.text.words import gazetteer as gaz

# Initials of fewer words or letters are no acronym.
_SHORTEST_ACRONYM = 3
# Which keep the initials of their own language in a translation.
_WITH_FOREIGN_INITIALS = frozenset("party front union movement alliance coalition forces confederation".split())
_SUPERLATIVE = ("largest", "biggest", "oldest", "smallest", "richest")
# Characters within which "the company" takes up the name of one.
_NEARBY = 700
# Words that may stand before whom a sentence begins with: "Mr Berg, Orlo's lawyer, said".
_OPENING = 3
# Whose deeds are those of the body that they fight for.
_ARMED = frozenset("rebels fighters militants terrorists insurgents gunmen".split())
# Bodies that may be called by what their people are called: "the Houthi movement".
_FOLLOWING = frozenset("movement group militia".split())

Words = tuple[str, ...]


class Organisations:
    """The named bodies of a text, with indexes by name and by first and last word so that every look-up is one step.

    Args:
        offices: Where the nouns by which the text may go on to call a body are kept.
    """

    def __init__(self, offices: Offices) -> None:
        self._offices = offices
        self._by_key: dict[str, Actor] = {}
        self._by_first_word: dict[str, list[Actor]] = {}
        self._by_last_word: dict[str, list[Actor]] = {}
        self._by_initials_abroad: dict[str, list[Actor]] = {}
        self._by_office: dict[str, list[Actor]] = {}
        self._in_order: list[Actor] = []

    def of_name(self, name: Words) -> Actor | None:
        """The body of that very name, its country aside."""
        return self._by_key.get(body_key(name))

    def of_other_name(self, name: Words) -> Actor | None:
        """The body that is generally known by that name as well, or of whose name it is a part."""
        known = _known_name(name)
        if known is not None and known.casefold() in self._by_key:
            return self._by_key[known.casefold()]
        return self._of_office(name) or self._of_part(tuple(map(fold, name))) or self._of_initials_abroad(name)

    def _of_office(self, name: Words) -> Actor | None:
        """The one ministry or department of that field: "State Department", of the US Department of State."""
        country = country_of_body(tuple(map(fold, name)))
        offices = self._by_office.get(office_key(name), ())
        fits = [office for office in offices if country is None or country_of_body(office.key) in (None, country)]
        return fits[0] if len(fits) == 1 else None

    def _of_initials_abroad(self, name: Words) -> Actor | None:
        """The one party or front with these initials in its own language: "PSD", of the Social Democratic Party."""
        if len(name) != 1 or not name[0].isupper() or name[0] in gaz.BODIES:
            return None
        fits = self._by_initials_abroad.get(name[0].lower(), ())
        return fits[0] if len(fits) == 1 else None

    def add_acronym(self, name: Words, actor: Actor) -> None:
        """Make a body findable by its acronym, unless another bears that already."""
        self._by_key.setdefault(body_key(name), actor)

    def add(self, name: Words, noun: str, actor: Actor) -> None:
        """Make a body findable by a name, by what is left of that, and by nouns.

        Args:
            name: The name as the text has it, without an article.
            noun: The noun in it, or "".
            actor: Whose it is.
        """
        self._by_key[body_key(name)] = actor
        if actor.kind == "organisation" and not any(other is actor for other in self._in_order[-MOST_COMPARED:]):
            self._in_order.append(actor)
        n_country = n_country_words(name) % len(name)
        for word in {fold(name[0]), fold(name[n_country]), fold(name[n_nouns_abroad(name)])}:
            self._by_first_word.setdefault(word, []).append(actor)
        self._by_last_word.setdefault(fold(name[-1]), []).append(actor)
        known = _known_name(name)
        if known is not None:
            self._by_key.setdefault(known.casefold(), actor)
        if key := office_key(name):
            offices = self._by_office.setdefault(key, [])
            if not any(other is actor for other in offices[-MOST_COMPARED:]):
                offices.append(actor)
        self._add_initials(name, noun, actor)
        own = noun if goes_by(name, noun) else ""
        for word in {own, gaz.NOUNS_OF_BODIES.get(known or " ".join(name[n_country:]), "")} - {""}:
            self._offices.add(word, actor)

    def _add_initials(self, name: Words, noun: str, actor: Actor) -> None:
        """Make a body findable by its acronyms."""
        if len(name) < _SHORTEST_ACRONYM:
            return
        for initials in initials_of(name):
            if len(initials) >= _SHORTEST_ACRONYM:
                self._by_key.setdefault(initials, actor)
        for initials in initials_abroad(name, noun) if noun in _WITH_FOREIGN_INITIALS else ():
            fits = self._by_initials_abroad.setdefault(initials, [])
            if len(initials) >= _SHORTEST_ACRONYM and not any(other is actor for other in fits[-MOST_COMPARED:]):
                fits.append(actor)

    def called(self, mention: Mention) -> Actor | None:
        """The body that a noun calls which stands in no name: "the company", of Orlo Energy, not long ago."""
        best = _is_best_of_its_land(mention)
        if mention.kind != "organisation" or not (best or mention.determiner in ("the", "this")):
            return None
        sort = sort_called(mention.head, mention.modifiers)
        if not sort or (not best and (mention.owner or (mention.country and sort not in (FIRM, GROUP)))):
            return None
        met = [actor for actor in self._in_order[-MOST_COMPARED:] if actor.last_before(mention.start) >= 0]
        fits = [actor for actor in met if actor.code is None and can_be(actor.key, sort)]
        if len(fits) > 1 or sort not in LASTING:
            fits = [actor for actor in fits if mention.start - actor.last_before(mention.start) < _NEARBY]
        if mention.country:
            told = [actor for actor in fits if mention.country in _told_countries(actor)]
            fits = told or [actor for actor in fits if _seems_of_country(actor, mention)]
            return fits[0] if len(fits) == 1 else None
        return max(_told_of(fits, mention), key=lambda a: (len(a.starts), a.last_before(mention.start)), default=None)

    def of_trade(self, mention: Mention) -> Actor | None:
        """The body that opens the sentence before, called by a trade: "the housebuilder", of Orlo & Hall."""
        if mention.kind != "person" or mention.head in gaz.ROLES or mention.determiner != "the" or mention.plural:
            return None
        opening = [actor for actor in self._in_order[-MOST_COMPARED:] if _opens(actor, mention.line - 1)]
        return opening[0] if len(opening) == 1 and can_be(opening[0].key, FIRM) else None

    def central_bank(self, mention: Mention) -> Actor | None:
        """The one bank of that country that is its central bank: "the central bank", of the Bank of Peru."""
        if mention.head != "bank" or "central" not in mention.modifiers:
            return None
        fits = [actor for actor in self._in_order[-MOST_COMPARED:] if is_central_bank(actor.key)]
        if mention.country:
            fits = [actor for actor in fits if country_of_body(actor.key) in (None, mention.country)]
        return fits[0] if len(fits) == 1 else None

    def fought_for(self, mention: Mention) -> Actor | None:
        """The body or people whose fighters are described: "Orlo rebels", of the Orlos; "Hamas militants"."""
        if mention.head not in _ARMED and mention.head not in _FOLLOWING:
            return None
        for inner in mention.inner:
            if inner.kind == "organisation" and inner.name:
                return self._by_key.get(body_key(inner.name))
        named = [self._by_key[word + "s"] for word in sorted(mention.modifiers) if word + "s" in self._by_key]
        return named[0] if named else None

    def of_description(self, mention: Mention, words: Words) -> Actor | None:
        """The body whose name is written small here: "the Reform party", of the Reform Party."""
        return self.of_name(words) if mention.kind == "organisation" and len(words) > 1 else None

    def _of_part(self, parts: Words) -> Actor | None:
        """The one body whose name begins or ends so: "Security Council" of the United Nations, "Ford" Motor Company."""
        if len(parts) == 1 and parts[0] in gaz.BODY_NOUNS:
            return None
        fits = [a for a in self._by_first_word.get(parts[0], ())[-MOST_COMPARED:] if begins_with(a.key, parts)]
        if len(parts) > 1 or parts[0] in gaz.CREEDS:  # "Labour", of Scottish Labour
            fits += [a for a in self._by_last_word.get(parts[-1], ())[-MOST_COMPARED:] if a.key[-len(parts) :] == parts]
        fits = list({id(a): a for a in fits}.values())
        if len(fits) > 1:  # "the House": that of the Representatives, not the House Oversight Committee
            fits = [a for a in fits if self._offices.has(parts[0], a)]
        return fits[0] if len(fits) == 1 else None


def _told_countries(body: Actor) -> set[str | None]:
    """The countries of which the text has told that a body is."""
    return {one.country for one in body.mentions[:MOST_COMPARED]} - {None}


def _seems_of_country(body: Actor, mention: Mention) -> bool:
    """Whether a body of no country opens the sentence before, and the description its own: "the Irish carrier"."""
    return mention.initial and _opens(body, mention.line - 1) and not _told_countries(body)


def _told_of(fits: Sequence[Actor], mention: Mention) -> Sequence[Actor]:
    """The one of several bodies of which the sentence before a description tells, or its own; else all of them.

    It opens that sentence, or no other stands in it.
    """
    for line, end in ((mention.line, mention.first), (mention.line - 1, _OPENING + 1)):
        opening = [a for a in fits if a.places.get(line, end) < min(end, _OPENING + 1)]
        if opening:
            return [min(opening, key=lambda a: a.places[line])]
    near = [
        a for a in fits if mention.line - 1 in a.places or a.places.get(mention.line, mention.first) < mention.first
    ]
    return near if len(near) == 1 else fits


def _opens(actor: Actor, line: int) -> bool:
    """Whether a sentence begins with the name of that body."""
    return actor.places.get(line, _OPENING) < _OPENING


def _is_best_of_its_land(mention: Mention) -> bool:
    """Whether a description tells which one of its country a body is: "Germany's largest bank"."""
    return mention.country is not None and any(word.endswith(_SUPERLATIVE) for word in mention.modifiers)


def _known_name(name: Sequence[str]) -> str | None:
    """The full name of a body that the gazetteer knows: "United Nations" for "UN"."""
    return gaz.BODIES.get(" ".join(name).replace("’", "'"))
