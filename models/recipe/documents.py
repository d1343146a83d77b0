"""An annotated document in, its sentences, actors and turns out, as tonekit takes them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from models.recipe.rows import read_rows
from tonekit.text.actors import find_entities
from tonekit.text.document import Entity, SentenceSpan, Span
from tonekit.text.labels import entity_of_label, names_of, transcript_speakers

Document = dict[str, Any]

# News annotated for this recipe: read.jsonl, on which the rules were mended, and unread.jsonl, whose errors nobody saw.
ARTICLES = Path(__file__).with_name("annotated") / "articles"
# Texts invented in the style of many outlets and bodies: the same two halves, and news.jsonl, which only teaches.
INVENTED = Path(__file__).with_name("annotated") / "invented"

_ORGANISATION_WORDS = frozenset(
    """police officials ministry department council committee agency university party government court office court
    commission union association bank company group army navy force forces team club media news authorities leaders
    workers protesters residents reporters journalists press the of and house fund federation
    patrol board system hospital service center centre institute""".split()
)
_TITLES = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|President|Prime Minister|Minister|Senator|Judge|Secretary|Chancellor|Sir)\b")


def read_documents(path: Path) -> list[Document]:
    """Read one split; `has_labels` marks the documents whose turns carry labels."""
    documents = read_rows(path)
    for document in documents:
        document["has_labels"] = any("label" in sentence for sentence in document["sentences"])
    return documents


def sentence_spans(document: Document) -> list[SentenceSpan]:
    """Take the sentences as annotated; a line break between two starts a paragraph."""
    spans: list[SentenceSpan] = []
    paragraph, last = 0, None
    for sentence in document["sentences"]:
        if last is not None and "\n" in document["text"][last : sentence["start"]]:
            paragraph += 1
        spans.append(SentenceSpan(sentence["start"], sentence["end"], paragraph))
        last = sentence["end"]
    return spans


def gold_entities(document: Document) -> list[Entity]:
    """Make entities of the annotated actors: every alias searched in the text, the longest first, none overlapping."""
    text = document["text"]
    forms = sorted(
        (
            (alias, index)
            for index, (name, aliases) in enumerate(document["actors"].items())
            for alias in {name, *aliases}
        ),
        key=lambda form: (-len(form[0]), form),
    )
    mentions: dict[int, list[Span]] = defaultdict(list)
    used: dict[int, list[str]] = defaultdict(list)
    covered = bytearray(len(text))
    for alias, index in forms:
        for match in places_of(alias, text):
            if not any(covered[match.start() : match.end()]):
                covered[match.start() : match.end()] = b"\1" * (match.end() - match.start())
                mentions[index].append(Span(*match.span()))
                used[index].append(alias)
    return [
        Entity(
            name,
            _kind(name, aliases),
            None,
            tuple(dict.fromkeys(used[index])) or (name,),
            tuple(sorted(mentions[index])),
        )
        for index, (name, aliases) in enumerate(document["actors"].items())
    ]


def places_of(alias: str, text: str) -> Iterator[re.Match[str]]:
    """Find an alias in a text, where it is no part of a longer word."""
    return re.finditer(rf"(?<!\w){re.escape(alias)}(?!\w)", text)


def sign(value: float) -> int:
    """1, 0 or -1: whether an attitude is good, none or bad."""
    return (value > 0) - (value < 0)


def found_entities(document: Document) -> Sequence[Entity]:
    """Find the actors as tonekit does, given the labels of turns where the annotation has them."""
    labels = [sentence.get("label") for sentence in document["sentences"]]
    given = tuple(dict.fromkeys(filter(None, labels)))
    return find_entities(
        document["text"],
        sentence_spans(document),
        speakers=given or transcript_speakers(document["text"]),
        turns=labels if given else (),
    )


def _kind(name: str, aliases: Sequence[str]) -> Any:
    """Guess what sort of actor it is, which the annotation does not say."""
    words = name.split()
    if any(_TITLES.search(alias) for alias in aliases):
        return "person"
    if (
        {word.lower() for word in words} & _ORGANISATION_WORDS
        or len(words) == 1
        or name[:1].islower()
        or name.isupper()
    ):
        return "organisation"
    is_name = 2 <= len(words) <= 4 and all(word[0].isupper() or word.startswith("al") for word in words)
    return "person" if is_name else "organisation"


def label_owners(document: Document) -> dict[str, str]:
    """Map each label of a transcript to the annotated actor who mostly speaks under it."""
    speakers: dict[str, Counter[str]] = defaultdict(Counter)
    for sentence in document["sentences"]:
        if sentence.get("label") and sentence["speaker"]:
            speakers[sentence["label"]][sentence["speaker"]] += 1
    return {label: found.most_common(1)[0][0] for label, found in speakers.items()}


def turns_of(document: Document, entities: Sequence[Entity], to_gold: Sequence[str | None]) -> list[int | None] | None:
    """Map each sentence's label to an entity by its words, else to the one matched with whom it mostly stands for."""
    if not document["has_labels"]:
        return None
    names, owners = names_of(entities), label_owners(document)
    known: dict[str, int | None] = {}
    for label in dict.fromkeys(sentence.get("label") for sentence in document["sentences"]):
        if label:
            entity = entity_of_label(label, names)
            if entity is None and label in owners:
                entity = next((index for index, name in enumerate(to_gold) if name == owners[label]), None)
            known[label] = entity
    return [known.get(sentence.get("label") or "") for sentence in document["sentences"]]
