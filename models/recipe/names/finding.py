"""A raw sentence in, the spans of the names in it out: people, countries, nationalities.

People are found by tonekit's own rules, but only where something besides a capital says that it is a person (a title, a
first name, a pronoun), so that no company is given a surname.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from models.recipe.names import is_given_name
from models.recipe.names.people import name_words
from models.recipe.names.swap import NameSpan, country_form
from tonekit.text.actors import find_entities
from tonekit.text.document import Entity
from tonekit.text.naming.terms.lexicon import GAZETTEER
from tonekit.text.naming.terms.names import gender_of_aliases
from tonekit.text.naming.terms.tokens import tokenize
from tonekit.text.segment import segment
from tonekit.text.words import gazetteer as gaz

_Span = tuple[int, int]
_SAYS = (["said"], ["says"], ["told"], ["added"], ["wrote"])
_PERSONAL = frozenset("he she him her his hers himself herself who".split())


def find_names(text: str, people: Sequence[_Span] = ()) -> tuple[NameSpan, ...]:
    """Find the names that a swap can replace, in text order.

    Args:
        text: A sentence, or several.
        people: Spans known to be somebody's; those that hold no name (a pronoun, "the president", a country or a body)
            are left out.
    """
    persons = [span for span in people if _may_be_person(text, span)]
    for span in _people(text):
        if not any(start < span[1] and span[0] < end for start, end in persons):
            persons.append(span)
    names = [NameSpan(start, end, "person") for start, end in persons]
    words = [word for start, end in persons for word in name_words(text, start, end)]
    for name in _countries(text):
        if not any(start < name.end and name.start < end for start, end in words):
            names.append(name)
    return tuple(sorted(set(names)))


def _people(text: str) -> Iterator[_Span]:
    for entity in find_entities(text, segment(text)):
        if entity.kind != "person":
            continue
        named = [(m.start, m.end) for m in entity.mentions if name_words(text, m.start, m.end)]
        if named and _is_somebody(text, entity, named):
            yield from named


def _is_somebody(text: str, entity: Entity, named: Sequence[_Span]) -> bool:
    if any(text[m.start : m.end].lower() in _PERSONAL for m in entity.mentions) or gender_of_aliases(entity.aliases):
        return True
    for start, end in named:
        words = name_words(text, start, end)
        first = text[slice(*words[0])]
        titles = {word.lower().rstrip(".") for word in text[start : words[0][0]].split()}
        says = text[end:].split(maxsplit=1)[:1]
        if titles & (gaz.HONORIFICS | gaz.ROLES) or (len(words) > 1 and (is_given_name(first) or says in _SAYS)):
            return True
    return False


def _may_be_person(text: str, span: _Span) -> bool:
    words = name_words(text, *span)
    if not words:
        return False
    last = text[slice(*words[-1])]
    whole = text[words[0][0] : words[-1][1]]
    match = GAZETTEER.longest(tokenize(whole), 0)
    known = match is not None and match.length == len(words) and match.value[0] != "place"
    body = last.lower() in gaz.GROUPS | gaz.PEOPLES | gaz.CREEDS
    acronym = last.isupper() and len(last) < 5
    return not (known or body or acronym or (last.lower() in gaz.THINGS and len(words) > 1))


def _countries(text: str) -> Iterator[NameSpan]:
    tokens = tokenize(text)
    i = 0
    while i < len(tokens):
        match = GAZETTEER.longest(tokens, i)
        if match is None:
            head, hyphen, _ = tokens[i].text.partition("-")
            capitals = tokens[i].text.isupper() and len(head) > 3
            if (hyphen or capitals) and country_form(head) is not None:  # "US-led", "ROW WITH RUSSIA"
                yield NameSpan(tokens[i].start, tokens[i].start + len(head), "country")
            i += 1
            continue
        start, end = tokens[i].start, tokens[i + match.length - 1].end
        found = country_form(text[start:end])
        if found is not None and not (i and tokens[i - 1].text == "Native"):
            yield NameSpan(start, end, "nationality" if found[1] in ("adjective", "people") else "country")
        i += match.length
