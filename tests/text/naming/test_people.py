"""One person under several names: nicknames, honours, particles, and what a text goes on to call them."""

from __future__ import annotations

import pytest

from tests.text.casting import actors, people

NAMES = [
    pytest.param(
        "Former Gov. Rosa “Lola” Cruz left. Cruz said no, and Lola cried.",
        "Rosa “Lola” Cruz",
        {"Cruz", "Lola"},
        id="nickname in curly marks",
    ),
    pytest.param(
        'Antonio "Tonio" Reyes, 47, was shot. Antonio Reyes was old. Reyes sang.',
        'Antonio "Tonio" Reyes',
        {"Antonio Reyes", "Reyes"},
        id="nickname in straight marks",
    ),
    pytest.param(
        "President William (Bill) Orlo left. Bill Orlo said no. Orlo cried.",
        "William (Bill) Orlo",
        {"Bill Orlo", "Orlo"},
        id="nickname in brackets",
    ),
    pytest.param(
        "By the time Advocate Pieter Orlo SC asked, it was late. “No,” Orlo, the evidence leader, said.",
        "Pieter Orlo",
        {"Advocate Pieter Orlo SC", "Orlo", "the evidence leader"},
        id="honour behind a title",
    ),
    pytest.param(
        "Relatives of slain broadcaster Nonto Reyes wept. Antonio “Nonto” Reyes, 47, was shot. Reyes sang.",
        "Antonio “Nonto” Reyes",
        {"slain broadcaster Nonto Reyes", "Reyes"},
        id="nickname before the name",
    ),
    pytest.param("Jan Reyes, a farmer, said no. Mrs Reyes left.", "Jan Reyes", {"Mrs Reyes"}, id="name of either sex"),
    pytest.param("Teddy Orlo scored. Match-winner Orlo sang.", "Teddy Orlo", {"Orlo"}, id="title with a hyphen"),
    pytest.param("Coun Ann Lee (Lab) said no. Coun Lee left.", "Ann Lee", {"Coun Lee"}, id="councillor"),
    pytest.param("Assistant prosecutor Jun Orlo left. Orlo said no.", "Jun Orlo", {"Orlo"}, id="name that is a month"),
    pytest.param(
        "Maria Ana do Reis sang. Ana Reis was old. They loved Dona Ana.",
        "Maria Ana do Reis",
        {"Ana Reis", "Dona Ana"},
        id="called by the second name",
    ),
    pytest.param("Ada F. Orlo Jr. said no. Orlo left.", "Ada F. Orlo Jr.", {"Orlo"}, id="short form of a Jr."),
    pytest.param("Ada Orlo, Jr., won. Ada Orlo Jr. is 40.", "Ada Orlo, Jr.", {"Ada Orlo Jr."}, id="Jr. behind a comma"),
    pytest.param("Orlo Jr. quits race\n\nTom Orlo Jr. said no.", "Tom Orlo Jr.", {"Orlo"}, id="Jr. in a headline"),
    pytest.param(
        "Robert Orlo quits\n\nRobert Orlo Jr. said no.", "Robert Orlo Jr.", {"Robert Orlo"}, id="headline without Jr."
    ),
    pytest.param("Ana dos Anjos sang. Dos Anjos is 30.", "Ana dos Anjos", {"Dos Anjos"}, id="particle as opener"),
    pytest.param("Michael Orlo sang. Ms Orlo left.", "Michael Orlo", {"Ms Orlo"}, id="title against the first name"),
    pytest.param("Jordan Orlo won. Jordan said no.", "Jordan Orlo", {"Jordan"}, id="first name that is a country's"),
]


@pytest.mark.parametrize(("text", "name", "aliases"), NAMES)
def test_forms_of_a_name_are_one_persons(text: str, name: str, aliases: set[str]) -> None:
    found = actors(text)
    assert found[name].kind == "person"
    assert aliases <= set(found[name].aliases)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("He met Ann Lee “The Boss” and Tom Berg.", {"Ann Lee", "Tom Berg"}, id="no name goes on"),
        pytest.param(
            "The Lake Party (LP) Secretary Ann Lee said no.", {"Lake Party", "Ann Lee"}, id="acronym in brackets"
        ),
        pytest.param(
            "Ann Lee called the film “Emma” Monday. Tom Berg left.", {"Ann Lee", "Tom Berg"}, id="day behind a title"
        ),
        pytest.param("Maria Ana Reis met Ana Rosa Reis.", {"Maria Ana Reis", "Ana Rosa Reis"}, id="two sisters"),
    ],
)
def test_words_in_marks_that_no_name_holds_join_nobody(text: str, names: set[str]) -> None:
    assert names <= set(actors(text))


CALLED = [
    pytest.param(
        "Orlo Rail's chief executive, Ann Lee, left. The Orlo Rail boss wept.",
        "Ann Lee",
        "The Orlo Rail boss",
        id="boss of a firm",
    ),
    pytest.param("Orlo manager Ann Lee left. The Orlo boss wept.", "Ann Lee", "The Orlo boss", id="boss of a club"),
    pytest.param("Ann Lee, Peru's prime minister, left. The premier wept.", "Ann Lee", "The premier", id="premier"),
    pytest.param(
        "Ministry Spokeswoman Ann Lee spoke. “No,” the diplomat said.", "Ann Lee", "the diplomat", id="of a ministry"
    ),
    pytest.param(
        "Justice Tom Berg and Barrister Ann Lee spoke. When they left, the judge smiled.",
        "Tom Berg",
        "the judge",
        id="not the lawyer",
    ),
    pytest.param(
        "Attorney General Tom Berg and Barrister Ann Lee spoke. When the law officer left, it was late.",
        "Tom Berg",
        "the law officer",
        id="law officer",
    ),
    pytest.param(
        "Tom Berg kept away. The founder was 78. Larry Orlo, a fitter, said the founder knew them all.",
        "Tom Berg",
        "the founder",
        id="called so before",
    ),
    pytest.param(
        "Finance chief says he is sorry. He told nobody. Finance Minister Ann Lee said no.",
        "Ann Lee",
        "Finance chief",
        id="chief of what the minister is over",
    ),
    pytest.param(
        "The president of Orlo Rail offered an apology on Tuesday.\n\n“I am sorry,” Tom Berg told reporters.",
        "Tom Berg",
        "The president of Orlo Rail",
        id="name behind what he says",
    ),
    pytest.param(
        "A former provincial governor was convicted of taking the politician's money.\n\n"
        "Judge Ann Lee sentenced former Gov. Tom Berg to prison. Berg left.",
        "Tom Berg",
        "A former provincial governor",
        id="former governor of a lead",
    ),
    pytest.param(
        "Tom Berg is harder to please. The University of Lima biologist notes that it is late.",
        "Tom Berg",
        "The University of Lima biologist",
        id="body before the noun",
    ),
    pytest.param(
        "Peru stays out. Prime Minister Tom Berg said no.\n\nThe Peruvian leader left.",
        "Tom Berg",
        "The Peruvian leader",
        id="leader of the one country named",
    ),
    pytest.param(
        "The singer Ann Lee died. She sang of Peru. Orlo Discs said that it mourned the artist.",
        "Ann Lee",
        "the artist",
        id="generic noun as an object",
    ),
    pytest.param(
        "Peru's fisheries minister quits\n\nPeru's fisheries minister, Ann Lee, has resigned over salmon.",
        "Ann Lee",
        "Peru's fisheries minister",
        id="headline with the country",
    ),
    pytest.param(
        "Tom Berg, the minister's brother, said no. It was late. The minister's brother left on Friday.",
        "Tom Berg",
        "The minister's brother",
        id="the same words of an owner",
    ),
    pytest.param(
        "A former bookkeeper who stole from a hospice has been jailed.\n\nTom Berg (51), of Orlo, pleaded guilty.",
        "Tom Berg",
        "A former bookkeeper",
        id="jailed in the lead",
    ),
    pytest.param(
        "“It is late,” he said. A teacher at Orlo School, Ann Lee, said no.",
        "Ann Lee",
        "A teacher at Orlo School",
        id="name behind what somebody is of",
    ),
    pytest.param(
        "A lawyer for Mr Berg, Ann Lee, has left.", "Ann Lee", "A lawyer for Mr Berg", id="name behind another"
    ),
]


@pytest.mark.parametrize(("text", "name", "description"), CALLED)
def test_description_means_the_one_who_may_be_called_so(text: str, name: str, description: str) -> None:
    assert description in actors(text)[name].aliases


@pytest.mark.parametrize(
    ("text", "name", "description"),
    [
        pytest.param("Orlo manager Ann Lee left. The Zell boss wept.", "Ann Lee", "The Zell boss", id="other boss"),
        pytest.param(
            "Police met Ann Lee. A neighbour called Lee quiet.", "Ann Lee", "A neighbour", id="who calls her so"
        ),
        pytest.param(
            "Club spokesman Ann Lee spoke. The senator left.", "Ann Lee", "The senator", id="spokesman is no senator"
        ),
        pytest.param(
            "A senator was arrested on Monday.\n\nSenator Ann Lee said it was shameful.",
            "Ann Lee",
            "A senator",
            id="who speaks of him",
        ),
        pytest.param(
            "A former governor was arrested on Monday.\n\nThey met Governor Ann Lee, 61, at night.",
            "Ann Lee",
            "A former governor",
            id="who still governs",
        ),
        pytest.param(
            "The Post names Tom Berg, a commander of the militia, who fled.\n\nThey killed commander Ann Mary Lee.",
            "Ann Mary Lee",
            "a commander",
            id="apposition to another",
        ),
        pytest.param(
            "Peru attacked Chile. President Ann Lee said no.\n\nThe Peruvian leader left.",
            "Ann Lee",
            "The Peruvian leader",
            id="leader of one of two countries",
        ),
        pytest.param("The lawyer Ann Lee said the lawyer lied.", "Ann Lee", "the lawyer lied", id="herself"),
        pytest.param(
            "The singers Ann Lee and Tom Berg met. They said they mourned the artist.",
            "Ann Lee",
            "the artist",
            id="one of two",
        ),
        pytest.param(
            "The Chinese president landed on Monday.\n\nTom Berg said that he was glad.",
            "Tom Berg",
            "The Chinese president",
            id="whose name everybody knows",
        ),
        pytest.param(
            "Foreign Minister Tom Berg met Peru's foreign minister.",
            "Tom Berg",
            "Peru's foreign minister",
            id="minister of another country",
        ),
        pytest.param(
            "Tom Berg, the club's coach, left. Then the rival club's coach said no.",
            "Tom Berg",
            "the rival club's coach",
            id="of another owner",
        ),
        pytest.param(
            "A former driver who hit a cyclist has been jailed.\n\nAnn Lee, 44, died at the scene.",
            "Ann Lee",
            "A former driver",
            id="victim",
        ),
        pytest.param(
            "A former driver has been arrested.\n\nAnn Lee, 44, said that it was loud.",
            "Ann Lee",
            "A former driver",
            id="witness",
        ),
        pytest.param(
            "A coach has been banned for life.\n\nAnn Lee, 17, was one of those whom he taught.",
            "Ann Lee",
            "A coach",
            id="victim of whom no death is told",
        ),
        pytest.param(
            "The minister is a coward. We deserve better.\n\nTom Berg writes on politics.",
            "Tom Berg",
            "The minister",
            id="who writes of him",
        ),
        pytest.param(
            "The mayor of Orlo is a coward.\n\nTom Berg, 42, is a baker.",
            "Tom Berg",
            "The mayor of Orlo",
            id="who is something else",
        ),
        pytest.param(
            "The prime minister lied. Tom Berg said he was angry.",
            "Tom Berg",
            "The prime minister",
            id="who is angry with a leader",
        ),
        pytest.param(
            "The wife of the mayor, Tom Berg, said no.", "Tom Berg", "The wife of the mayor", id="kin of who is named"
        ),
        pytest.param(
            "A teacher from Orlo, Ann Lee, and a nurse left.", "Ann Lee", "A teacher from Orlo", id="one of three"
        ),
    ],
)
def test_description_that_may_mean_another_is_not_given_to_who_is_named(text: str, name: str, description: str) -> None:
    assert description not in actors(text)[name].aliases


def test_bare_office_in_a_readout_is_its_own_president() -> None:
    found = actors(
        "President Ada B. Cole, Jr. spoke with President Tom R. Hall of Peru.\n\n"
        "The President expressed her sorrow. She told President Hall so. President Hall thanked the President."
    )
    assert {"The President", "the President"} <= set(found["Ada B. Cole, Jr."].aliases)


def test_bare_office_is_the_guests_where_he_alone_has_been_named() -> None:
    found = actors("President Tom Hall of Peru came. The president said no. President Ada Cole left.")
    assert "The president" in found["Tom Hall"].aliases


@pytest.mark.parametrize(
    ("text", "aliases"),
    [
        pytest.param("Prime Minister Ann Lee left. The PM said no.", {"The PM"}, id="the"),
        pytest.param(
            "Peruvian Prime Minister Ann Lee left. The Peruvian PM said no.", {"The Peruvian PM"}, id="of a country"
        ),
        pytest.param("Deputy PM Ann Lee left. The deputy PM said no.", {"The deputy PM"}, id="deputy"),
    ],
)
def test_pm_is_the_prime_minister(text: str, aliases: set[str]) -> None:
    assert aliases <= set(actors(text)["Ann Lee"].aliases)


@pytest.mark.parametrize("text", ["At 6 PM it rained.", "The PM 2.5 level rose.", "It ends at 5PM."])
def test_afternoon_and_dust_are_no_prime_minister(text: str) -> None:
    assert actors(text) == {}


COUPLES = [
    pytest.param("Martin and Joyce Orlo left.", {"Martin Orlo", "Joyce Orlo"}, id="two"),
    pytest.param("He met brothers Omar and Yusuf Orlo.", {"Omar Orlo", "Yusuf Orlo"}, id="brothers"),
    pytest.param("Ann Martin sang. Martin and Joyce Orlo left.", {"Ann Martin", "Joyce Orlo"}, id="a surname first"),
    pytest.param("Iran and Joyce Orlo said no.", {"Iran", "Joyce Orlo"}, id="a country first"),
]


@pytest.mark.parametrize(("text", "names"), COUPLES)
def test_first_name_joined_to_another_shares_its_surname(text: str, names: set[str]) -> None:
    assert set(actors(text)) == names


def test_titles_tell_which_of_a_couple_is_meant() -> None:
    found = actors("Martin and Joyce Orlo bought it. Mrs Orlo cried. Mr Orlo laughed.")
    assert "Mr Orlo" in found["Martin Orlo"].aliases
    assert "Mrs Orlo" in found["Joyce Orlo"].aliases


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Barack Orlo spoke. Mr Orlo left. Ms Orlo stayed.", id="two sexes"),
        pytest.param("William Orlo spoke. Mrs Orlo stayed.", id="perhaps his wife"),
    ],
)
def test_title_of_another_does_not_overrule_a_first_name(text: str) -> None:
    assert len(people(text)) > 1


GENERATIONS = [
    pytest.param("Tom Orlo came. Tom Orlo Jr. left. The younger Orlo cried.", "Tom Orlo Jr.", id="behind the father"),
    pytest.param("Tom Orlo came. Tom Orlo Jr. left. Orlo Jr. cried.", "Tom Orlo Jr.", id="by his surname"),
    pytest.param("Tom Orlo Sr. came. Tom Orlo Jr. left. The elder Orlo cried.", "Tom Orlo Sr.", id="Sr."),
    pytest.param("Tom Orlo came. His son, Ned Orlo, left. The elder Orlo cried.", "Tom Orlo", id="father"),
    pytest.param("Tom Orlo came. His son, Ned Orlo, left. The younger Orlo cried.", "Ned Orlo", id="son"),
]


@pytest.mark.parametrize(("text", "name"), GENERATIONS)
def test_father_and_son_are_told_apart(text: str, name: str) -> None:
    found = actors(text)
    assert len(people(text)) == 2
    assert max(found[name].mentions).start > text.rindex("left")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Jordan Orlo flew to Amman. Jordan said no. Jordanian ministers left.", id="its adjective"),
        pytest.param("Jordan Orlo, a nurse in Jordan, said no. Jordan said it would help.", id="where he is"),
        pytest.param("Jordan Orlo left. Jordan said no. Orlo is 40.", id="called by the surname"),
        pytest.param("Jordan said no. Jordan Orlo left. Jordan bombed it.", id="named before him"),
    ],
)
def test_country_stays_one_beside_a_first_name_like_it(text: str) -> None:
    assert actors(text)["Jordan"].kind == "country"


def test_minister_is_not_the_prime_minister() -> None:
    text = "The minister is a coward. The prime minister is worse. Prime Minister Orlo should resign."
    aliases = actors(text)["Orlo"].aliases
    assert "The prime minister" in aliases
    assert "The minister" not in aliases
