"""Names are swapped for others, each person and country consistently, and every span is moved along."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.recipe import names
from models.recipe.names import REGIONS, Land, Origin
from models.recipe.names.finding import find_names
from models.recipe.names.swap import KINDS, NameSpan, apply_edits, country_form, swap_names


@pytest.fixture
def fixed(monkeypatch):
    """Always the same new names, so that a whole sentence can be compared."""
    origin = Origin("Oceania", ("Tomas",), ("Lena",), ("Varga",), ("Vargova",), family_first=False)
    lands = iter((Land("UG", "Uganda", "Ugandan", "Kampala"), Land("JP", "Japan", "Japanese", "Tokyo")))
    monkeypatch.setattr("models.recipe.names.swap.draw_origin", lambda generator, regions: origin)
    monkeypatch.setattr("models.recipe.names.swap.draw_land", lambda generator, regions, avoid: next(lands))


def swapped(text, **options):
    return swap_names(text, find_names(text), random.Random(1), **options).text


COUNTRIES = {
    "name, possessive and seat": (
        "Russia's envoy said Moscow would not bow.",
        "Uganda's envoy said Kampala would not bow.",
    ),
    "adjective with its article": ("A Russian met an Iraqi.", "A Ugandan met a Japanese."),
    "a becomes an only before a vowel that is heard": ("An Iraqi envoy left.", "A Ugandan envoy left."),
    "article before a pair of countries": ("The U.S.-Iran talks failed.", "The Uganda-Japan talks failed."),
    "people": ("Russians protested.", "Ugandans protested."),
    "people without a plural": ("The French said no.", "The Ugandans said no."),
    "the article of a name goes with it": ("The United States agreed.", "Uganda agreed."),
    "the article of a noun stays": ("The US president agreed.", "The Ugandan president agreed."),
    "the building that stands for a government": ("Then the Kremlin denied it.", "Then Kampala denied it."),
    "acronym before a noun": ("It asked US troops to leave.", "It asked Ugandan troops to leave."),
    "acronym with a hyphen": ("A US-led force left.", "A Ugandan-led force left."),
    "acronym before a verb": ("It says the U.S. wants a deal.", "It says Uganda wants a deal."),
    "acronym beside another adjective": ("It hit US and Iraqi troops.", "It hit Ugandan and Japanese troops."),
    "acronym as a name": ("It says the U.S. has no plan.", "It says Uganda has no plan."),
    "two names of one country": ("Britain and the UK are one.", "Uganda and Uganda are one."),
    "two countries stay two": ("Iran accuses Israel.", "Uganda accuses Japan."),
    "the first people of a country": ("Native Americans protested.", "Native Americans protested."),
    "capitals": ("ROW WITH RUSSIA GROWS DEEPER", "ROW WITH UGANDA GROWS DEEPER"),
}


@pytest.mark.parametrize(("text", "expected"), COUNTRIES.values(), ids=COUNTRIES.keys())
def test_a_country_changes_in_all_its_forms(text, expected, fixed):
    assert swapped(text) == expected


PEOPLE = {
    "full name, then surname": (
        "James Orlov left, and Mr. Orlov's aide said Orlov was ill.",
        "Tomas Varga left, and Mr. Varga's aide said Varga was ill.",
    ),
    "title stays": ("Senate Majority Leader James Orlov left.", "Senate Majority Leader Tomas Varga left."),
    "suffix stays": ("James Orlov Jr. said no.", "Tomas Varga Jr. said no."),
    "middle initial goes": ("James W. Orlov said no.", "Tomas Varga said no."),
    "particle goes with the surname": ("James van Orlov said no.", "Tomas Varga said no."),
    "given name alone": ("Maria Orlova left; Maria was tired.", "Lena Vargova left; Lena was tired."),
    "surname inside another name": (
        "James Orlov spoke for the Orlov family.",
        "Tomas Varga spoke for the Varga family.",
    ),
    "a name of a country is not a country": ("James Jordan said no.", "Tomas Varga said no."),
    "body in front of a name": (
        "The head of the Defence Commission, James Orlov, said no.",
        "The head of the Defence Commission, Tomas Varga, said no.",
    ),
    "no name": ("The president said she was ill.", "The president said she was ill."),
}


@pytest.mark.parametrize(("text", "expected"), PEOPLE.values(), ids=PEOPLE.keys())
def test_a_person_changes_in_every_mention(text, expected, fixed):
    assert swapped(text, gender="keep") == expected


GENDERS = {
    "pronouns": ("James Orlov said he hurt himself.", "Lena Vargova said she hurt herself."),
    "his": ("James Orlov lost his case; it was his.", "Lena Vargova lost her case; it was hers."),
    "her before a noun": ("Maria Orlova lost her own case.", "Tomas Varga lost his own case."),
    "her as an object": ("Maria Orlova says we saw her in court.", "Tomas Varga says we saw him in court."),
    "title": ("Mrs. Orlova said no.", "Mr. Varga said no."),
    "third parties turn round as well": ("James Orlov met his wife.", "Lena Vargova met her husband."),
    "two people": ("James Orlov met Maria Berg, and he left.", "Tomas Varga met Lena Vargova, and he left."),
    "pronoun of somebody else": ("James Orlov saw that she left.", "Tomas Varga saw that she left."),
    "word without a counterpart": ("Sir James Orlov said he left.", "Sir Tomas Varga said he left."),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GENDERS.values(), ids=GENDERS.keys())
def test_the_sex_changes_only_where_the_whole_sentence_allows_it(text, expected, fixed):
    assert swapped(text, gender="swap") == expected


def test_only_the_kinds_asked_for_change(fixed):
    text = "James Orlov, a Russian, left Iran."
    assert swapped(text, kinds=("country",)) == "James Orlov, a Russian, left Uganda."
    assert swapped(text, kinds=("nationality",)) == "James Orlov, a Japanese, left Iran."


def test_every_span_is_moved_along(fixed):
    text = "The U.S. said Mr. Orlov met an Iranian, and Orlov denied it."
    people = [(14, 23), (44, 49)]
    named = find_names(text, people=people)
    found = swap_names(text, named, random.Random(1), gender="keep")
    assert found.text == "Uganda said Mr. Varga met a Japanese, and Varga denied it."
    spans = [*((name.start, name.end) for name in named), (0, 8), (50, 56), (28, 60)]
    assert [found.text[slice(*found.moved(*span))] for span in spans] == [
        "Uganda", "Mr. Varga", "Japanese", "Varga", "Uganda", "denied", "a Japanese, and Varga denied it.",
    ]  # fmt: skip


def test_known_people_need_no_evidence_but_a_name():
    text = "Orlov fell; the president, Iran, NATO and Acme Holdings wept, and she left."
    spans = [(0, 5), (12, 25), (27, 31), (33, 37), (42, 55), (66, 69)]
    persons = [span for span in find_names(text, people=spans) if span.kind == "person"]
    assert persons == [NameSpan(0, 5, "person")]


def test_a_capital_alone_makes_nobody_a_person():
    assert find_names("Acme fell after Uranium One did.") == ()


def test_the_same_generator_gives_the_same_names_to_both_sexes():
    text = "James Orlov said he had met a Russian."
    kept, turned = (swap_names(text, find_names(text), random.Random(5), gender=g) for g in ("keep", "swap"))
    assert kept.text.split("met")[1] == turned.text.split("met")[1]
    assert " he " in kept.text
    assert " she " in turned.text


def test_regions_have_equal_weight():
    generator = random.Random(0)
    drawn = [names.draw_origin(generator, REGIONS).region for _ in range(2200)]
    assert {region: drawn.count(region) for region in REGIONS} == pytest.approx(dict.fromkeys(REGIONS, 200), abs=60)


@pytest.mark.parametrize("region", REGIONS)
def test_every_region_has_names_and_countries(region):
    origin = names.draw_origin(random.Random(0), (region,))
    assert min(map(len, (origin.male, origin.female, origin.surnames, origin.surnames_female))) > 3
    land = names.draw_land(random.Random(0), (region,), ())
    assert country_form(land.name) == (land.code, "name")
    assert country_form(land.adjective) == (land.code, "adjective")


def test_a_country_that_is_present_is_not_drawn():
    drawn = {names.draw_land(random.Random(i), ("Northern America",), ("US",)).code for i in range(20)}
    assert drawn == {"CA"}


@given(st.text(max_size=60), st.data())
def test_any_text_and_spans_keep_the_rest_of_the_text(text, data):
    places = st.integers(0, len(text))
    spans = [
        NameSpan(*sorted((data.draw(places), data.draw(places))), data.draw(st.sampled_from(KINDS))) for _ in range(4)
    ]
    found = swap_names(text, [*spans, *find_names(text)], random.Random(0))
    assert found.text == apply_edits(text, found.edits)
    moved = [found.moved(span.start, span.end) for span in spans]
    assert all(0 <= start <= end <= len(found.text) for start, end in moved)
    assert all(a[1] <= b[0] for a, b in zip(found.edits, found.edits[1:], strict=False))
