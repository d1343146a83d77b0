"""Actors: who is who in a text, and what is nobody."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonekit.text.actors import find_entities, link_documents
from tonekit.text.document import Entity, SentenceSpan

SEED = (
    "Rex Tillerson: Trust between US and Russia at a 'low'",
    "ITV",
    "US Secretary of State's comments follow frosty meeting with Russian counterpart.",
    "Mr Tillerson said the world's 'foremost nuclear powers' need to improve ties",
    'The current "low level of trust" between the US and Russia must be improved, US Secretary of State Rex '
    "Tillerson has said.",
    "His comments follow a frosty meeting with his Russian counterpart, Sergei Lavrov and a later meeting with "
    "Russian president Vladimir Putin.",
    'Speaking to journalists alongside Mr Lavrov, Mr Tillerson said: "There is a low level of trust between '
    "our two countries.",
    '"The world\'s two foremost nuclear powers cannot have this sort of relationship."',
    'He said he and Mr Lavrov had agreed a number of measures, including setting up a "working group" to deal '
    'with "smaller issues", and would continue to cooperate.',
    "Despite the talks there is still distance between the US and Russian positions",
    "Mr Tillerson's trip to Moscow comes just days after a US air strike on a Syrian airbase, mounted in "
    "response to a chemical attack on a Syrian village, which is widely blamed on the regime of Syrian "
    "President Bashar al-Assad, a Russian ally.",
    "Moscow's support for Mr Assad is seen as a major sticking point for Russia-US relations - the US favours "
    "Mr Assad leaving power.",
    'For his part, Russia\'s Mr Lavrov said his talks with Mr Tillerson had been "substantial, frank, open", '
    'and welcomed the "readiness of our US colleagues" to support a UN investigation into the Syria gas '
    "attack.",
    "Mr Lavrov said Russia would not shield whoever was responsible for Syria gas attack",
    'Mr Lavrov said Russia had "no intention" of shielding whoever was responsible for the attack, but '
    "confirmed it was Moscow's view that the Syrian government was not responsible for the attack.",
    "That leaves substantial open ground between the two countries, compounded by accusations of Russian "
    "interference in the US election and disagreements over Ukraine.",
    "Ahead of the joint media conference with Mr Lavrov, Mr Tillerson met President Putin.",
    "It had been far form clear whether in the current climate he would get to meet the Russian leader, "
    'especially after Mr Putin commented earlier to Russian media that the "level of trust" between the two '
    'nations had "most likely has degraded" under US President Donald Trump.',
)


def lines(*sentences: str) -> tuple[str, list[SentenceSpan]]:
    """A text of one sentence a paragraph."""
    spans, start = [], 0
    for paragraph, sentence in enumerate(sentences):
        spans.append(SentenceSpan(start, start + len(sentence), paragraph))
        start += len(sentence) + 2
    return "\n\n".join(sentences), spans


def entities(*sentences: str, **options: object) -> dict[str, Entity]:
    return {e.name: e for e in find_entities(*lines(*sentences), **options)}  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def seed() -> dict[str, Entity]:
    return entities(*SEED)


@pytest.mark.parametrize(
    ("name", "aliases"),
    [
        (
            "Rex Tillerson",
            {"Rex Tillerson", "Mr Tillerson", "US Secretary of State", "US Secretary of State Rex Tillerson"},
        ),
        ("Sergei Lavrov", {"Sergei Lavrov", "Mr Lavrov", "his Russian counterpart"}),
        ("Vladimir Putin", {"Russian president Vladimir Putin", "President Putin", "the Russian leader", "Mr Putin"}),
        ("Bashar al-Assad", {"Syrian President Bashar al-Assad", "Mr Assad"}),
        ("Donald Trump", {"US President Donald Trump"}),
    ],
)
def test_seed_article_has_one_actor_a_person(seed: dict[str, Entity], name: str, aliases: set[str]) -> None:
    assert seed[name].kind == "person"
    assert aliases <= set(seed[name].aliases)
    assert sum(name.split()[-1] in alias for e in seed.values() for alias in e.aliases if e.name != name) == 0


@pytest.mark.parametrize(
    ("name", "code", "alias"),
    [
        ("Russia", "RU", "Moscow"),
        ("United States", "US", "US"),
        ("Syria", "SY", "Syrian government"),
        ("Ukraine", "UA", "Ukraine"),
    ],
)
def test_seed_article_has_its_countries(seed: dict[str, Entity], name: str, code: str, alias: str) -> None:
    assert (seed[name].kind, seed[name].code) == ("country", code)
    assert alias in seed[name].aliases


def test_seed_article_has_no_publisher_or_opener_among_its_actors(seed: dict[str, Entity]) -> None:
    assert not {"ITV", "STV", "Trust", "Despite", "Speaking", "Ahead"} & {a for e in seed.values() for a in e.aliases}


@given(st.text() | st.text(alphabet="Aa .,\"“”’'()U.S-\nMr", max_size=300))
def test_any_text_gives_disjoint_mentions_inside_it(text: str) -> None:
    found = find_entities(text, [SentenceSpan(0, len(text), 0)])
    spans = sorted(span for e in found for span in e.mentions)
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert len({e.name for e in found}) == len(found)


def test_link_documents_puts_every_entity_into_one_group() -> None:
    casts = [
        tuple(entities("Anna Berg met John Smith in France.").values()),
        tuple(entities("Anna Berg resigned.").values()),
    ]
    groups = link_documents(casts)
    assert sorted(pair for group in groups for pair in group) == [(0, i) for i in range(len(casts[0]))] + [(1, 0)]
