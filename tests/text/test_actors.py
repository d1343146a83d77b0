"""Actors: who is who in a text, and what is nobody."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonekit.text.actors import find_entities, find_names, link_documents
from tonekit.text.document import Entity, SentenceSpan
from tonekit.text.labels import transcript_speakers
from tonekit.text.segment import segment

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


MERGED = [
    pytest.param(
        "The Korean People's Army (KPA) fired.|KPA denied it.",
        "Korean People's Army",
        {"Korean People's Army (KPA)", "KPA"},
        id="possessive in a name",
    ),
    pytest.param("President von der Leyen spoke.", "von der Leyen", {"President von der Leyen"}, id="two particles"),
    pytest.param(
        "It works, said study co-author Ted Brenn.", "Ted Brenn", {"study co-author Ted Brenn"}, id="bare title"
    ),
    pytest.param(
        "The law firm Marl Ostrey agreed.", "Marl Ostrey", {"law firm Marl Ostrey"}, id="kind of body in front"
    ),
    pytest.param("NATO met.|NATO allies agreed.", "NATO", {"NATO allies"}, id="members of a body"),
    pytest.param("Peru agreed.|A Peruvian boat sank.", "Peru", {"Peruvian"}, id="adjective of a country"),
    pytest.param("Ann Reed of the World Bank spoke.", "Ann Reed", {"Ann Reed of the World Bank"}, id="affiliation"),
    pytest.param(
        "Mr Brand said so.|Otto Brand, 54, is a baker.|Brand left.",
        "Otto Brand",
        {"Mr Brand", "Otto Brand", "Brand"},
        id="surname",
    ),
    pytest.param(
        "French President Lise Marchand spoke.|The president smiled.|The French leader left.",
        "Lise Marchand",
        {"French President Lise Marchand", "The president", "The French leader"},
        id="office",
    ),
    pytest.param(
        "She met her Peruvian counterpart, Luis Quispe.",
        "Luis Quispe",
        {"her Peruvian counterpart", "Luis Quispe"},
        id="apposition",
    ),
    pytest.param(
        "Emily Stone resigned.|Emily W. Stone was tired.",
        "Emily W. Stone",
        {"Emily Stone", "Emily W. Stone"},
        id="initial",
    ),
    pytest.param(
        "President Omar al-Masri spoke.|Mr Masri left.", "Omar al-Masri", {"Mr Masri"}, id="article of an Arabic name"
    ),
    pytest.param(
        "The Lake Water Commission (LWC) met.|The LWC said the commission would wait.",
        "Lake Water Commission",
        {"Lake Water Commission", "LWC", "the commission"},
        id="acronym",
    ),
    pytest.param(
        "The U.S. Navy sailed.|The United States Navy won.",
        "United States Navy",
        {"U.S. Navy", "United States Navy"},
        id="country in a name",
    ),
    pytest.param(
        "The Kremlin denied it.|Moscow said Russia was calm.|The Russian government agreed.",
        "Russia",
        {"Kremlin", "Moscow", "Russia", "Russian government"},
        id="seat of government",
    ),
    pytest.param(
        "Her aide, Ruth Hall, waited.|The deputy director Jo Bell and President and CEO Max Hill spoke.",
        "Max Hill",
        {"President and CEO Max Hill"},
        id="two offices",
    ),
    pytest.param(
        "President Ali Sani of Niger waited.|The Nigerien leader left.",
        "Ali Sani",
        {"President Ali Sani of Niger"},
        id="of country",
    ),
    pytest.param(
        "Striking doctors marched.|The doctors sang.",
        "Striking doctors",
        {"The doctors"},
        id="group",
    ),
    pytest.param(
        "Ann Reed, who was then the secretary of state, met him.|The secretary of state left.",
        "Ann Reed",
        {"the secretary of state", "The secretary of state"},
        id="predicate",
    ),
    pytest.param(
        "Ann Reed flew to Lima.|The Peruvian president smiled.",
        "Ann Reed",
        {"The Peruvian president"},
        id="office of whom the sentence before names first",
    ),
    pytest.param(
        "Ann Reed, Peru's mines and energy minister, spoke.|The minister left.",
        "Ann Reed",
        {"Peru's mines and energy minister", "The minister"},
        id="office of two fields",
    ),
    pytest.param("NATO met.|The Alliance said no.", "NATO", {"The Alliance"}, id="noun of a known body"),
    pytest.param("Al-Qaeda fled.|They blamed al-Qa’ida.", "Al-Qaeda", {"al-Qa’ida"}, id="spelling of a body"),
    pytest.param(
        "The United States House of Representatives voted.|The House Oversight Committee met.|The House said no.",
        "United States House of Representatives",
        {"House"},
        id="short name of a chamber",
    ),
    pytest.param(
        "A Canadian tourist said no.|The tourist left.", "A Canadian tourist", {"The tourist"}, id="described before"
    ),
    pytest.param("Zachary Berg spoke.|Zach said no.", "Zachary Berg", {"Zach"}, id="short first name"),
    pytest.param("Anna Berg and Orlo Berg came.|Ms Berg left.", "Anna Berg", {"Ms Berg"}, id="whose sex is known"),
]


@pytest.mark.parametrize(("text", "name", "aliases"), MERGED)
def test_names_of_one_actor_are_merged(text: str, name: str, aliases: set[str]) -> None:
    found = entities(*text.split("|"))
    assert aliases <= set(found[name].aliases)


@pytest.mark.parametrize(
    ("text", "name", "description"),
    [
        pytest.param("Tom Hall, the minister's brother-in-law, spoke.", "Tom Hall", "the minister", id="owner"),
        pytest.param("The lawyer for Ann Reed is the mayor of Lima.", "Ann Reed", "the mayor of Lima", id="predicate"),
        pytest.param("Judge Ann Reed met Tom Hall.|The president smiled.", "Tom Hall", "The president", id="second"),
        pytest.param("Ann Reed flew to Lima.|The spokesman smiled.", "Ann Reed", "The spokesman", id="no office"),
    ],
)
def test_description_beside_a_name_may_be_somebody_else(text: str, name: str, description: str) -> None:
    assert description not in entities(*text.split("|"))[name].aliases


def test_two_people_of_one_surname_stay_apart() -> None:
    found = entities("Anna Berg resigned.", "John Berg did not.", "Mr Berg stayed and Ms Berg left.")
    assert "Mr Berg" in found["John Berg"].aliases
    assert "Ms Berg" in found["Anna Berg"].aliases


def test_the_vice_president_is_not_the_president() -> None:
    found = entities("Vice President Ada Cole arrived.", "The president was away.")
    assert "The president" not in found["Ada Cole"].aliases


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Despite rain, Monday was calm in Christmas week.", id="openers and dates"),
        pytest.param("Russian gas is cheap and European wine is dear.", id="adjectives alone"),
        pytest.param("He flew to Moscow and stayed in London.", id="towns as places"),
        pytest.param("BREAKING NEWS: MARKETS FALL SHARPLY", id="capitals"),
        pytest.param("Storm Hits Coast As Thousands Flee Homes Again", id="title case"),
        pytest.param("The bridge over King Street and General Santos City fell.", id="streets and towns with titles"),
        pytest.param("It was a major sticking point in the media conference.", id="compound nouns"),
        pytest.param("STV", id="publisher"),
        pytest.param("Hurricane Mirela struck at night.", id="storm"),
    ],
)
def test_what_is_merely_capitalised_or_described_is_no_actor(text: str) -> None:
    assert entities(text) == {}


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param("Russia's Mr Ivanov left.", "Mr Ivanov", id="owner outside"),
        pytest.param("US Secretary of State Ann Reed left.", "US Secretary of State Ann Reed", id="whole title"),
        pytest.param(
            "The Norwegian communications minister left.", "The Norwegian communications minister", id="country inside"
        ),
    ],
)
def test_a_mention_is_the_whole_name_with_its_title(text: str, mention: str) -> None:
    found = find_entities(*lines(text))
    assert [text[s.start : s.end] for e in found if e.kind == "person" for s in e.mentions] == [mention]


@pytest.mark.parametrize(
    ("sentences", "name", "pronouns"),
    [
        (("Anna Berg met John Hall.", "She thanked him."), "Anna Berg", ["She"]),
        (("Anna Berg met John Hall.", "She thanked him."), "John Hall", ["him"]),
        (("For his part, John Hall said no.",), "John Hall", ["his"]),
        (("John Hall said yes.", '"He will not come," said Max Wood.'), "John Hall", []),
    ],
    ids=["subject", "object", "ahead", "not in quotations"],
)
def test_pronouns_are_mentions_but_no_aliases(sentences: tuple[str, ...], name: str, pronouns: list[str]) -> None:
    text, spans = lines(*sentences)
    entity = next(e for e in find_entities(text, spans) if e.name == name)
    assert [text[s.start : s.end] for s in entity.mentions if text[s.start : s.end] not in entity.aliases] == pronouns


def test_single_name_that_does_what_people_do_is_a_person() -> None:
    found = entities("In March Gurnel married.", "Gurnel left early.")
    assert found["Gurnel"].kind == "person"


def test_phrase_that_opens_a_sentence_looks_ahead_to_its_subject() -> None:
    text, spans = lines("In a long letter to his brother from Lima, John Hall said no.")
    (hall,) = (e for e in find_entities(text, spans) if e.name == "John Hall")
    assert [text[s.start : s.end] for s in hall.mentions] == ["his", "John Hall"]


def test_names_without_titles_are_found_with_those_of_places() -> None:
    text, spans = lines("President Ann Reed flew to Moscow.")
    assert [(text[n.start : n.end], n.kind) for n in find_names(text, spans)] == [
        ("Ann Reed", "person"),
        ("Moscow", "place"),
    ]


def test_speakers_become_actors_with_their_label_as_alias() -> None:
    found = entities("Hello.", speakers=("PRESIDENT BIDEN", "Joe Biden", "Q", ""))
    assert found["Joe Biden"].aliases == ("Joe Biden", "PRESIDENT BIDEN")
    assert found["Q"].mentions == ()


def test_label_of_an_office_is_whom_the_text_calls_so() -> None:
    found = entities("Welcome.", "The Prime Minister smiled.", speakers=("PRIME MINISTER",))
    assert found["PRIME MINISTER"].mentions


def test_callers_aliases_override_the_rules() -> None:
    found = entities(
        "The former oil boss met US Secretary of State Ann Reed.",
        aliases={"Rex Tillerson": ["the former oil boss", "Ann Reed"]},
    )
    assert len(found["Rex Tillerson"].mentions) == 2
    assert "Ann Reed" not in found


def test_names_in_a_heading_are_those_of_the_running_text() -> None:
    text, spans = lines("VOLKOV WARNS OF STORMY DAYS AHEAD", "Igor Volkov warned on Monday of stormy days.")
    (volkov,) = find_entities(text, spans)
    assert [text[s.start : s.end] for s in volkov.mentions] == ["VOLKOV", "Igor Volkov"]


def cast(*sentences: str) -> tuple[Entity, ...]:
    return find_entities(*lines(*sentences))


def linked(casts: list[tuple[Entity, ...]]) -> set[frozenset[str]]:
    return {frozenset(f"{d}:{casts[d][e].name}" for d, e in group) for group in link_documents(casts)}


def test_link_documents_merges_by_name_and_code() -> None:
    casts = [
        cast("Anna Berg met Mr Hall in Paris.", "France agreed."),
        cast("Berg left.", "Paris said no.", "Tom Hall, 60, won."),
    ]
    assert linked([*casts, cast("Anna Berg spoke to reporters.")]) >= {
        frozenset({"0:France", "1:France"}),
        frozenset({"0:Hall", "1:Tom Hall"}),
    }


def test_link_documents_keeps_apart_what_only_looks_alike() -> None:
    casts = [
        cast("Anna Berg resigned.", "Officials said no."),
        cast("John Berg resigned.", "Officials said yes."),
        cast("Mr Berg said that he was tired."),
    ]
    groups = linked(casts)
    assert frozenset({"0:Anna Berg"}) in groups
    assert frozenset({"0:Officials"}) in groups


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
    assert sorted(pair for group in groups for pair in group) == [*((0, i) for i in range(len(casts[0]))), (1, 0)]
    assert link_documents([]) == ()


@pytest.mark.parametrize(
    ("author", "name", "kind"),
    [
        pytest.param("Joint signatories", "Joint signatories", "group", id="group"),
        pytest.param(
            "European Commission and partners", "European Commission and partners", "group", id="a body and more"
        ),
        pytest.param("European Commission", "European Commission", "organisation", id="body"),
        pytest.param("van der Berg", "van der Berg", "person", id="particles"),
        pytest.param("MR. KIRBY", "Kirby", "person", id="title"),
        pytest.param("Zelenskyy (as interpreted)", "Zelenskyy", "person", id="remark in brackets"),
    ],
)
def test_the_name_of_an_author_is_kept_whole(author, name, kind):
    text = "We urge them to open the road."
    (entity,) = [e for e in find_entities(text, segment(text), speakers=(author,)) if author in e.aliases]
    assert (entity.name, entity.kind) == (name, kind)


def read(text: str) -> dict[str, Entity]:
    speakers = transcript_speakers(text)
    return {e.name: e for e in find_entities(text, segment(text), speakers=speakers)}


def test_speaker_is_not_the_president_of_whom_he_speaks() -> None:
    found = read(
        "PRESIDENT ORLO: I spoke to the President of Peru.\n\nQ: What did he say?\n\n"
        "PRESIDENT ORLO: The president said no. The Peruvian president is wrong."
    )
    assert found["Orlo"].aliases == ("PRESIDENT ORLO", "President Orlo")
    assert "The Peruvian president" in found["the President of Peru"].aliases
    assert "The president" in found["the President of Peru"].aliases


def test_speaker_is_the_president_as_whom_he_speaks() -> None:
    found = read("PRESIDENT ORLO: I came as President of Peru. You know the President of Chile.\n\nQ: I do.")
    assert "President of Peru" in found["Orlo"].aliases
    assert "the President of Chile" not in found["Orlo"].aliases


def test_nobody_addresses_himself() -> None:
    found = read("PRESIDENT ORLO: Welcome, Mr. President.\n\nPRESIDENT VANT: Thank you, Mr. President.")
    text = "PRESIDENT ORLO: Welcome, Mr. President."
    of_vant = found["Vant"].mentions
    assert any(span.start == text.index("Mr.") for span in of_vant)


def test_speaker_of_a_turn_without_label_in_the_text_is_not_whom_he_speaks_of() -> None:
    text, spans = lines("I spoke to the President of Peru.", "What did the president say?")
    options = {"speakers": ("PRESIDENT ORLO", "Q"), "turns": ("PRESIDENT ORLO", "Q")}
    found = {e.name: e for e in find_entities(text, spans, **options)}  # type: ignore[arg-type]
    assert "the President of Peru" not in found["Orlo"].aliases


OFFICES = [
    pytest.param(
        "Transcript of a press conference with Prime Minister Ann Reed\n\nPRIME MINISTER: Good morning."
        "\n\nJOURNALIST: Prime Minister, will you go?",
        "Ann Reed",
        id="named above the first turn",
    ),
    pytest.param(
        "Ann Reed, the prime minister, spoke in Lima.\n\nPRIME MINISTER: I met Prime Minister Ito Tan of Japan.",
        "Ann Reed",
        id="described above the first turn",
    ),
    pytest.param(
        "JOURNALIST: Mr Hall, good morning.\n\nPRIME MINISTER: Good morning, Neil.", "Hall", id="addressed by name"
    ),
    pytest.param("JOURNALIST: Mr Hall, good morning.\n\nPM: Good morning, Neil.", "Hall", id="short label"),
]


@pytest.mark.parametrize(("text", "name"), OFFICES)
def test_label_of_an_office_is_whom_the_text_names_in_it(text: str, name: str) -> None:
    found = read(text)
    assert {"Prime Minister", "PM"} & set(found[name].aliases)
    assert not {"Prime Minister", "PM"} & found.keys()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "PRIME MINISTER: I met Prime Minister Ito Tan.\n\nJOURNALIST: And the Prime Minister of Japan?",
            id="whom the speaker names",
        ),
        pytest.param(
            "JOURNALIST: Will you meet Prime Minister Ito Tan?\n\nPRIME MINISTER: Yes.", id="whom a question names"
        ),
        pytest.param(
            "Deputy Prime Minister Ito Tan waited.\n\nPRIME MINISTER: Good morning.\n\nQ: Hello.", id="the deputy"
        ),
    ],
)
def test_label_of_an_office_is_nobody_else_who_holds_such_a_one(text: str) -> None:
    found = read(text)
    assert "PRIME MINISTER" not in found["Ito Tan"].aliases
    assert "PRIME MINISTER" in found["Prime Minister"].aliases


TOGETHER = [
    pytest.param(
        "President Ito Tan met President Ann Reed.|The two leaders agreed.|The leaders said so.|Both leaders spoke.",
        "The two leaders",
        {"The two leaders", "The leaders", "Both leaders"},
        id="leaders",
    ),
    pytest.param(
        "Peru met Chile.|Both sides said no.|The two sides agreed.|The two countries reaffirmed it.",
        "Both sides",
        {"Both sides", "The two sides", "The two countries"},
        id="sides",
    ),
    pytest.param("Ann Reed met Tom Hall.|The two said no.|The pair agreed.", "The two", {"The pair"}, id="pair"),
]


@pytest.mark.parametrize(("text", "name", "aliases"), TOGETHER)
def test_those_who_have_met_are_one_group(text: str, name: str, aliases: set[str]) -> None:
    found = entities(*text.split("|"))
    assert found[name].kind == "group"
    assert aliases <= set(found[name].aliases)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Both sides said that it was late.", id="nobody named"),
        pytest.param("Ann Reed met Tom Hall on both sides of the border, where the two sides differ.", id="no speech"),
    ],
)
def test_sides_of_nobody_or_of_a_thing_are_no_actor(text: str) -> None:
    assert not any("sides" in name for name in entities(text))
