"""Who speaks each sentence: made-up cases a pattern, the seed article, and what must hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.text import seed_article
from tests.text.speaking import CAST, MOOT, ORLO, UNION, VANT, Cast, read, speakers
from tonekit.text.attribution import attribute
from tonekit.text.document import Document, Entity, Span
from tonekit.text.quotes import find_quotes
from tonekit.text.reading import read_document
from tonekit.text.segment import segment


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('Ms Orlo said: "There is no trust between us."', [ORLO], id="cue first"),
        pytest.param('Ms Orlo had this to say: "There is no trust."', [ORLO], id="had this to say"),
        pytest.param('"There is no trust," Ms Orlo is expected to say on Friday.', [ORLO], id="expected to say"),
        pytest.param('"There is no trust," Ms Orlo kept saying.', [ORLO], id="kept saying"),
        pytest.param('Ms Orlo\'s words were clear: "There is no trust."', [ORLO], id="words and a colon"),
        pytest.param('"There is no trust between us," Ms Orlo said.', [ORLO], id="cue last"),
        pytest.param('"There is no trust between us," said Ms Orlo.', [ORLO], id="inverted"),
        pytest.param('"Trust is low," Ms Orlo told Mr Vant, "and it shows."', [ORLO], id="split"),
        pytest.param("‘Trust is low,’ said Foreign Minister Anna Orlo.", [ORLO], id="single curly"),
        pytest.param('"Trust is low," said a spokesman for Mootland.', [MOOT], id="spokesman for"),
        pytest.param('"Trust is low," Ms Orlo, who was in Mootland, said.', [ORLO], id="relative between"),
        pytest.param('"Trust is low," Ms Orlo (left) said.', [ORLO], id="bracket between"),
        pytest.param('Remarked Ms Orlo, "Trust is low."', [ORLO], id="verb first"),
        pytest.param('Ms Orlo, a former judge, described the talks as "cold".', [ORLO], id="apposition"),
        pytest.param('On Tuesday, after a meeting with Mr Vant, Ms Orlo said: "No."', [ORLO], id="openers"),
        pytest.param('She is tired. "We go on," said Ms Orlo.', ["narrator", ORLO], id="narrator before"),
    ],
)
def test_quotation_goes_to_the_subject_of_its_cue(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ms Orlo said that the talks had failed.", [ORLO], id="said that"),
        pytest.param("Ms Orlo said Mootland would not yield.", [ORLO], id="said without that"),
        pytest.param("The talks failed, Ms Orlo said.", [ORLO], id="set off at the end"),
        pytest.param("The talks, according to Ms Orlo, failed.", [ORLO], id="according to"),
        pytest.param("According to Ms Orlo, Mr Vant had promised to come.", [ORLO], id="according to, had promised"),
        pytest.param("Ms Orlo, who voted no, said it was late.", [ORLO], id="voted no, said"),
        pytest.param(
            'Ms Orlo said it was late. "They knew." Mr Vant denied this.',
            [ORLO, ORLO, VANT],
            id="a claim denied behind it",
        ),
        pytest.param("Ms Orlo voted no and said it was late.", [ORLO], id="voted no and said"),
        pytest.param("In Ms Orlo's view the talks failed.", [ORLO], id="in her view"),
        pytest.param("It was Mootland's view that the talks had failed.", [MOOT], id="it was its view"),
        pytest.param("Ms Orlo warned against haste.", [ORLO], id="warned"),
        pytest.param("Mootland welcomed the offer.", [MOOT], id="welcomed"),
        pytest.param("Mr Vant denied the charge.", [VANT], id="denied"),
        pytest.param("The union accused Mootland of delay.", [UNION], id="accused"),
        pytest.param("Mr Vant believes that the offer will do.", [VANT], id="believes"),
        pytest.param("Mr Vant accepts, however, that the offer will do.", [VANT], id="accepts, however"),
        pytest.param("Ms Orlo, once head of the union, said it was late.", [ORLO], id="once somebody else"),
        pytest.param("Mootland had no intention of leaving.", [MOOT], id="had no intention"),
        pytest.param("Ms Orlo expressed deep concern.", [ORLO], id="expressed concern"),
        pytest.param("Mr Vant was sure that they would meet.", [VANT], id="was sure that"),
        pytest.param("Mootland was told by Ms Orlo to wait.", [ORLO], id="passive"),
        pytest.param("Mr Vant left the room, saying he was tired.", [VANT], id="participle"),
        pytest.param("Ms Orlo and Mr Vant said they would meet.", [ORLO], id="joint speakers"),
        pytest.param("Ms Orlo met Mr Vant and warned of delay.", [ORLO], id="second verb"),
        pytest.param("Mr Vant quoted Ms Orlo as saying that it was late.", [ORLO], id="quoted as saying"),
        pytest.param('Mr Vant said of Ms Orlo: "She is late again."', [VANT], id="said of"),
        pytest.param("Ms Orlo, a judge, and a former minister, said it was late.", [ORLO], id="list of appositions"),
        pytest.param("Ms Orlo of the Dockers' Union (DU) said it was late.", [ORLO], id="of, and a bracket"),
        pytest.param("The talks failed, a spokesman for the union said.", [UNION], id="spokesman of an organisation"),
        pytest.param("Mootland was described by Mr Vant as slow.", [VANT], id="described by"),
        pytest.param("Mr Vant, on Tuesday, announced that he would go.", [VANT], id="day before the verb"),
        pytest.param("Mr Vant was quoted as saying that it was late.", [VANT], id="was quoted as saying"),
        pytest.param("It was late, Mr Vant was quoted as saying by the union.", [VANT], id="quoted by somebody"),
        pytest.param(
            "While the union predicts that boats will leave, fish is dear, Mr Vant told us.", [VANT], id="concession"
        ),
        pytest.param("Ms Orlo issued a ruling against Mr Vant finding that it was late.", [ORLO], id="ruling finding"),
        pytest.param(
            "After the union – the owner of Ab, Mootland and Cd – left, Mr Vant released a note saying it was late.",
            [VANT],
            id="whoever wrote it",
        ),
        pytest.param('According to Ms Orlo, the union shows "good sense".', [ORLO], id="according to, and showing"),
        pytest.param("The union called upon Mootland to wait.", [UNION], id="called upon"),
        pytest.param("Ms Orlo, asked about delay, said it was late.", [ORLO], id="asked about"),
        pytest.param("Outside the court Ms Orlo, whose son was hurt, said no.", [ORLO], id="place before the name"),
        pytest.param("Ms Orlo of Mootland and editor of Waves wrote that it was late.", [ORLO], id="second role"),
        pytest.param("Mootland declared the delay a crime.", [MOOT], id="declared it a"),
        pytest.param("Mootland called the delay the worst in years.", [MOOT], id="called it the worst"),
        pytest.param("Mr Vant pled not guilty.", [VANT], id="pled"),
        pytest.param("Ms Orlo wants Mootland to pay.", [ORLO], id="wants somebody to"),
        pytest.param("The union filed a motion claiming the delay was unlawful.", [UNION], id="motion claiming"),
        pytest.param(
            "The union filed a complaint with Mootland alleging fraud.", [UNION], id="complaint with somebody alleging"
        ),
        pytest.param(
            "On a letter by Mootland and the union urging haste, Mr Vant said it was late.", [VANT], id="letter by two"
        ),
        pytest.param("Mootland reported a fall in crime.", [MOOT], id="reported a fall"),
        pytest.param("Mootland reported the loss of a boat.", [MOOT], id="reported the loss of"),
        pytest.param("Mootland reported a loss of power.", [MOOT], id="reported a loss of what is no money"),
        pytest.param("Mootland reported sales of arms.", [MOOT], id="reported sales of"),
        pytest.param("Mootland reported a rise in income inequality.", [MOOT], id="reported a rise in another noun"),
        pytest.param("It was late, according to figures that Mootland published.", [MOOT], id="who published them"),
        pytest.param(
            "Anna Orlo, the foreign minister and a member since 1981, said no.", [ORLO], id="two descriptions"
        ),
        pytest.param("Ms Orlo wrote to the union that it was late.", [ORLO], id="wrote to somebody that"),
        pytest.param("The union advised its members to wait.", [UNION], id="advised somebody to"),
        pytest.param("Ms Orlo reminded the union that it was late.", [ORLO], id="reminded that"),
        pytest.param("The union puts the cost at nine million.", [UNION], id="puts it at"),
        pytest.param("Mr Vant has put the damage down to haste.", [VANT], id="put it down to"),
        pytest.param("Ms Orlo had one more theory: the boat had never left.", [ORLO], id="theory and a colon"),
        pytest.param("Mr Vant drew attention to the delay.", [VANT], id="drew attention"),
        pytest.param("Ms Orlo was not so sure that it would do.", [ORLO], id="not sure that"),
        pytest.param("Mootland Radio reported Mr Vant said it was late.", [VANT], id="source a medium passes on"),
        pytest.param("According to Mootland's records, it was late.", [MOOT], id="records that somebody owns"),
        pytest.param("Ms Orlo questioned whether it was late.", [ORLO], id="questioned whether"),
        pytest.param("Ms Orlo directed that boats be sold.", [ORLO], id="directed that"),
        pytest.param("Ms Orlo defended the timing of the vote.", [ORLO], id="defended the timing"),
        pytest.param(
            "It was late, Mr Vant reported Thursday in the journal Waves.", [VANT], id="reported in a journal"
        ),
        pytest.param("Mootland holds that the lake is its own.", [MOOT], id="holds that"),
        pytest.param("The union limited itself to saying that it was late.", [UNION], id="limited itself to saying"),
        pytest.param(
            'It was late, especially after Mr Vant said that it was "too late".', [VANT], id="quoted at length"
        ),
    ],
)
def test_reported_speech_goes_to_its_source(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ms Orlo met Mr Vant in Mootland.", id="plain report"),
        pytest.param("Ms Orlo declined to comment.", id="declined to comment"),
        pytest.param("Mr Vant refused to say who had called.", id="refused to say"),
        pytest.param("Mr Vant would not say who had called.", id="would not say"),
        pytest.param("Ms Orlo did not respond.", id="did not respond"),
        pytest.param("Mootland's claims were rejected.", id="noun, and passive without agent"),
        pytest.param("According to reports, the talks failed.", id="reports"),
        pytest.param('They held a banner saying "stay with us".', id="banner"),
        pytest.param('Mr Vant mastered a process called "exfiltration".', id="called without a caller"),
        pytest.param("Ms Orlo was elected in May and admitted to the bar.", id="participle after was"),
        pytest.param("Mr Vant is said to be ill.", id="said to be"),
        pytest.param("Ms Orlo would not be drawn on what he would say.", id="what he would say"),
        pytest.param("The vote that Mootland held on Monday failed.", id="held on a day"),
        pytest.param("Mootland reports earnings on Monday.", id="reports earnings"),
        pytest.param("Mootland on Monday reported a 17% fall in net profit.", id="reported a fall in profit"),
        pytest.param("Mootland reported a loss of nine million.", id="reported a loss"),
        pytest.param("It must be decided by a vote that belongs to Mootland.", id="what an agent belongs to"),
        pytest.param("Mr Vant was arguing with Ms Orlo.", id="arguing with"),
        pytest.param("It was a goal which Mr Vant conceded.", id="conceded in a relative"),
        pytest.param("Both accused remain in custody.", id="both accused"),
        pytest.param("Mootland should meet the people who first said that.", id="whoever said it"),
        pytest.param("It fell, surprising Mr Vant who had expected a rise.", id="who had expected"),
        pytest.param("Mr Vant sat with his eyes closed.", id="with eyes closed"),
        pytest.param("Ms Orlo left when others said that it was late.", id="others said, as a setting"),
        pytest.param("The Dockers' Union sent a bill. It showed that it was late.", id="it showed"),
        pytest.param("The total reported casualties rose again.", id="participle before a noun"),
        pytest.param("That many fell ill raises the concern of delay.", id="fact that raises a concern"),
        pytest.param("Ms Orlo, accused of delay by many, left.", id="accused of"),
        pytest.param("A man identified only as Mr Vant was hurt.", id="identified as"),
        pytest.param("Mr Vant left after Ms Orlo announced her plan.", id="announced, as a date"),
        pytest.param("The plan fell because Mootland denied its share.", id="denied, as a reason"),
        pytest.param("When Mr Vant announced his exit, the union met.", id="announced, as a setting"),
        pytest.param("It came the same day Mootland announced a cut.", id="announced, as a day"),
        pytest.param("Ms Orlo did not immediately endorse it.", id="not immediately"),
        pytest.param("Mr Vant has alleged ties to the union.", id="alleged ties"),
        pytest.param("He left a Mootland state bank on Monday.", id="state of a country"),
        pytest.param("Listed Mootland states as having lakes were nine.", id="states of a country"),
        pytest.param("Ms Orlo sent a plan, which Mootland rejected.", id="act in passing"),
        pytest.param("They live on the island that Mootland claims.", id="claim in a relative"),
        pytest.param("We, the friends of Mootland, condemn the delay.", id="we, the friends"),
        pytest.param('The Harbour Act states "no ship shall leave the bay by night or day".', id="words of a law"),
        pytest.param("The fog reminds us that Mootland is far.", id="thing that reminds us"),
        pytest.param("Ms Orlo and Mr Vant discussed the delay.", id="discussed"),
        pytest.param("Mr Vant agreed to wait.", id="agreed to act"),
        pytest.param("Mr Vant had written to the union nine times.", id="wrote to somebody"),
        pytest.param("Mr Vant has written to the union and has had one reply.", id="wrote, and had a reply"),
        pytest.param("Ms Orlo tweeted after the match.", id="tweeted after"),
        pytest.param("Ms Orlo reported extensively on Mootland.", id="reported on"),
        pytest.param("Ms Orlo reads Nobody Told the Captain.", id="verb in a title"),
        pytest.param('The so-called "peace plan" of Mootland is dead.', id="scare quotes"),
        pytest.param('Ms Orlo owns "The Lake Has No Passport", a novel.', id="title of a work"),
        pytest.param("— Ms Orlo, speaking to reporters", id="credit under a pulled quotation"),
    ],
)
def test_narrator_tells_what_nobody_says(text: str) -> None:
    assert set(speakers(text)) == {"narrator"}


def test_who_adds_something_under_a_new_description_is_who_spoke_before() -> None:
    cast = {**CAST, "the Moot professor": ("person", ("The Moot professor", "the Moot professor"))}
    added = '"We go on," Ms Orlo said. The Moot professor added, "It is late."'
    assert speakers(added, cast) == [ORLO, ORLO]
    assert speakers(added.replace("added", "said"), cast) == [ORLO, "the Moot professor"]
    before = "The Moot professor left. " + added
    assert speakers(before, cast)[-1] == "the Moot professor"


def test_origin_of_who_goes_on_is_no_country_that_nothing_else_names() -> None:
    text = '"We go on," Mr Vant said. "It is late," the Portuguese added.'
    cast: Cast = {**CAST, "Portugal": ("country", ("Portuguese",))}
    assert speakers(text, cast) == [VANT, VANT]
    assert speakers(f"The Portuguese came. {text}", cast)[-1] == "Portugal"
    cast["Portugal"] = ("country", ("Portuguese", "Portugal"))
    assert speakers(text, cast) == [VANT, "Portugal"]


def test_speech_of_somebody_unnamed_is_unknown() -> None:
    assert speakers('"Trust is low," a passer-by said.') == ["unknown"]
    assert speakers("Officials said that the talks had failed.") == ["unknown"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('Ms Orlo said: "Trust is low.\n\n"We cannot go on."', [ORLO, ORLO], id="unclosed paragraph"),
        pytest.param('"One is low. Two is lower. Three," said Mr Vant.', [VANT, VANT, VANT], id="over sentences"),
        pytest.param('"We are low," Mr Vant said.\n\n"We go on."', [VANT, VANT], id="no cue, next paragraph"),
        pytest.param(
            'Ms Orlo was blunt.\n\n"We are low.\n\n"We go on."', ["narrator", ORLO, ORLO], id="subject before"
        ),
        pytest.param('Mr Vant said:\n\n"We are low."', [VANT, VANT], id="cue in its own paragraph"),
        pytest.param(
            'Ms Orlo left. "We go." Mr Vant told the bay on Monday.', ["narrator", VANT, VANT], id="cue cut off behind"
        ),
        pytest.param('Mr Vant left. "We go," the 41-year-old said.', ["narrator", VANT], id="the 41-year-old"),
        pytest.param(
            'Ms Orlo, 52, left. Mr Vant said it was late. "We go," the 52-year-old said.',
            ["narrator", VANT, ORLO],
            id="whose age was told",
        ),
        pytest.param(
            'Mootland pays. "We go home, and we stay there," the two firms said.',
            ["narrator", "unknown"],
            id="no country",
        ),
        pytest.param(
            'Ms Orlo said it was late.\n\nA day "for all who are going home again"', [ORLO, "narrator"], id="heading"
        ),
        pytest.param('Ms Orlo was blunt. "We go on," she said.', ["narrator", ORLO], id="pronoun after a subject"),
        pytest.param(
            'Mr Vant read out a note from Ms Orlo. "I am well," it said.', ["narrator", ORLO], id="note from somebody"
        ),
        pytest.param('Ms Orlo sent a letter. The letter said: "Come."', ["narrator", ORLO], id="letter that she sent"),
        pytest.param("Nobody would say who wrote it.", ["narrator"], id="question within"),
        pytest.param(
            'Ms Orlo said no. "It is late." Mr Vant said.', [ORLO, VANT, VANT], id="cue cut off as a sentence"
        ),
        pytest.param(
            'Ms Orlo said no. "It is late." Mr Vant said it rained.', [ORLO, ORLO, VANT], id="next one who speaks"
        ),
        pytest.param(
            "Mr Vant said that boats would sail in May. Fares would rise.", [VANT, VANT], id="announced future goes on"
        ),
        pytest.param("Mr Vant said that boats would sail. It would be late.", [VANT, "narrator"], id="it would"),
        pytest.param("Mr Vant said that boats would sail. Would they?", [VANT, "narrator"], id="would they"),
        pytest.param(
            "Mr Vant said that boats would sail. A plan that would free them is ready.",
            [VANT, "narrator"],
            id="would of what explains a noun",
        ),
        pytest.param(
            "Mr Vant said that boats would sail. Mootland has not said whether it would agree.",
            [VANT, "narrator"],
            id="question left open",
        ),
        pytest.param(
            "Mr Vant said that boats would sail. Fares would rise, whether it would help or not.",
            [VANT, VANT],
            id="question beside what is announced",
        ),
        pytest.param("Mr Vant said that boats sailed. Fares would rise.", [VANT, "narrator"], id="no future announced"),
        pytest.param("Ms Orlo has rejected the plan, Mr Vant said.", [VANT], id="who says it last"),
        pytest.param("Ms Orlo criticised the plan, Mootland Radio reported.", [ORLO], id="medium that passes it on"),
        pytest.param("Mr Vant denied it. So did Ms Orlo, who was late.", [VANT, ORLO], id="so did"),
        pytest.param("Mr Vant ran. So did Ms Orlo.", ["narrator", "narrator"], id="so did, of an act"),
        pytest.param('"We go on," Mr Vant said. He added that it was late.', [VANT, VANT], id="pronoun"),
        pytest.param('"We go on," Ms Orlo said. It was late, according to her.', [ORLO, ORLO], id="according to her"),
        pytest.param(
            'Ms Orlo bowed. "Mr Vant went home," she said.', ["narrator", ORLO], id="pronoun behind a quotation"
        ),
        pytest.param(
            'Mr Vant said it was late. "It is never late," said a passer-by.', [VANT, "unknown"], id="somebody new"
        ),
        pytest.param(
            'Ms Orlo spoke. "It is late." Mr Vant disagreed.', ["narrator", ORLO, VANT], id="who disagrees behind"
        ),
    ],
)
def test_quotation_keeps_its_speaker_where_the_cue_is_missing(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ben Vant: Trust in Mootland at a 'low'", [VANT], id="speaker first"),
        pytest.param('Trust at a "low": Vant', [VANT], id="speaker last"),
        pytest.param("Mootland 'not convinced' by offer", [MOOT], id="words beside the name"),
        pytest.param("'I was wrong': Vant on the lake", [VANT], id="quotation, name and topic"),
        pytest.param("For the union: Ann Moss", ["narrator"], id="signed for somebody"),
        pytest.param("Lake fire: 'We are late' – foreign minister", [ORLO], id="topic, quotation and office"),
        pytest.param("Boats 'late' in June, union says", [UNION], id="bare noun last"),
        pytest.param("Boats late again, says union of dockers", [UNION], id="bare noun and what is of it"),
        pytest.param("Mootland and Mr Vant meet", ["narrator"], id="no speech"),
        pytest.param('"We will go on" – Ben Vant', [VANT], id="dash and a name"),
        pytest.param('Ms Orlo - "We will go on".', [ORLO], id="name and a dash"),
        pytest.param(
            'Mr Vant left.\n\n"We go on."\n\n— Ms Orlo, a baker', ["narrator", ORLO, "narrator"], id="credit below"
        ),
        pytest.param(
            'Boats "late and cold" again\n\nMr Vant said they were "late and cold, as ever".',
            [VANT, VANT],
            id="repeated",
        ),
        pytest.param("Ms Orlo: I did not know.", [ORLO], id="colon and a first person"),
        pytest.param("Ms Orlo: the boats will be late", [ORLO], id="colon and a statement"),
        pytest.param("Ms Orlo: Mootland needs boats", [ORLO], id="colon and a short statement"),
        pytest.param("Ms Orlo: boats to leave by May", [ORLO], id="colon and a future"),
        pytest.param("Ms Orlo: sailor sank boat", [ORLO], id="colon and a short past"),
        pytest.param("Ms Orlo: a life spent abroad", ["narrator"], id="colon and a participle"),
        pytest.param("Sailor sank boat – Orlo", [ORLO], id="short past and a dash"),
        pytest.param("Ms Orlo threatens to leave over boats", [ORLO], id="threatens to"),
        pytest.param("Talks fail as Orlo rejects boats", ["narrator"], id="as somebody rejects"),
        pytest.param("Vant hails boats as Orlo rejects them", [VANT], id="hails, as somebody rejects"),
        pytest.param("Ms Orlo: no boats before May", [ORLO], id="colon and a denial"),
        pytest.param("Ms Orlo: a life in boats", ["narrator"], id="colon and a topic"),
        pytest.param("Mr Vant: what went wrong", ["narrator"], id="colon and a question"),
        pytest.param("New foreign minister: We are late", [ORLO], id="colon behind an office"),
        pytest.param("Death of a minister: Boats are late", ["narrator"], id="colon behind a death"),
        pytest.param("Boat inquiry: Men 'were late'", ["narrator"], id="colon behind an inquiry"),
        pytest.param("Boats to be late, union finds", [UNION], id="finding of a body last"),
        pytest.param("Boats are late, judge rules", ["unknown"], id="finding of an office last"),
        pytest.param("Meet the new boss: Ms Orlo runs the bank", ["narrator"], id="colon behind a clause"),
        pytest.param("Minister of fish calls boats 'late'", [ORLO], id="office and what it is of"),
        pytest.param("Ben Vant: the man who was late", ["narrator"], id="colon and a portrait"),
        pytest.param("Mootland: Police must answer for lost boats", ["narrator"], id="colon behind a place"),
        pytest.param("Mootland: 'We are late'", [MOOT], id="colon, country and quotation"),
        pytest.param("Remembering Vant: a town mourns", ["narrator"], id="colon behind a topic"),
        pytest.param("Boats 'held back' by fog in the bay — Anna Orlo", [ORLO], id="dash and a source"),
        pytest.param("Mootland needs more boats — Vant", [VANT], id="dash and a source of a statement"),
        pytest.param("In pictures: boats in the bay — Vant", ["narrator"], id="dash and a name"),
    ],
)
def test_headline_names_its_speaker_by_a_colon_or_a_quotation(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


def test_quotation_stays_with_whom_he_was_where_it_began() -> None:
    cast: Cast = {**CAST, "Otto Berg": ("person", ("Otto Berg", "he"))}  # "he" is taken for Mr Berg
    text = 'Mr Vant said it was late. "Nine boats," he said, "are lost. We rowed with Otto Berg. We go on."'
    assert speakers(text, cast) == [VANT, VANT, VANT, VANT]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Mr Vant asked Lea Moss why. She said it was late.", [VANT, "Lea Moss"], id="she"),
        pytest.param('Mr Vant asked Lea Moss why.\n\n"It was late."', [VANT, "Lea Moss"], id="no cue"),
        pytest.param('Mr Vant asked Lea Moss why.\n\n"Was it late?"', [VANT, VANT], id="the question itself"),
        pytest.param('Mr Vant asked Lea Moss to come.\n\n"It is late."', [VANT, VANT], id="asked to do something"),
    ],
)
def test_who_was_asked_speaks_next(text: str, expected: list[str]) -> None:
    assert speakers(text, {**CAST, "Lea Moss": ("person", ("Lea Moss", "She"))}) == expected


def test_she_behind_a_mans_words_is_no_man() -> None:
    cast: Cast = {"Tom Hall": ("person", ("Tom Hall",)), "Lea Moss": ("person", ("Lea Moss", "She"))}
    assert speakers("Lea Moss was late, Tom Hall said. She denied it.", cast) == ["Tom Hall", "Lea Moss"]


def test_original_of_what_was_said_goes_on_with_it() -> None:
    text = 'Ms Orlo said: "We go on." Russian: Мы продолжаем работу. Это наш долг. It rained.'
    assert speakers(text) == [ORLO, ORLO, ORLO, "narrator"]


def test_mark_of_language_leads_to_the_original_of_what_was_said() -> None:
    original = "((es))Spanish language: Nos vamos a casa. Ya basta."
    text = f'"We go home. Enough," Ms Orlo said. "Now." {original}\n\nThe talks ended.'
    assert speakers(text) == [ORLO] * 5 + ["narrator"]
    text = f'Ms Orlo wrote: "We go home. Enough" {original} The talks ended.'
    assert speakers(text)[-3:] == [ORLO, ORLO, "narrator"]


def test_block_without_marks_after_a_colon_runs_to_its_credit() -> None:
    text = (
        "Ms Orlo rejected the claim:\n\nThe notion is wrong. It fails.\n\nIt must be dropped.\n\n"
        "— Ms Orlo, letter of May 3\n\nThe claim stood."
    )
    assert speakers(text) == [ORLO, ORLO, ORLO, ORLO, "narrator", "narrator"]


@pytest.mark.parametrize(
    "lead",
    ["Our reporter Ben Vant is in town and sends this:", "Ben Vant has the latest:", "Mr Vant files this report:"],
)
def test_paragraph_that_a_live_blog_hands_over_is_its_reporters(lead: str) -> None:
    assert speakers(f"{lead}\n\nThe mood has changed.\n\nIt rains.") == ["narrator", VANT, "narrator"]


def test_list_below_a_colon_is_nobodys_report() -> None:
    assert speakers("Ben Vant has three boats:\n\nThe old one is late.")[1] == "narrator"


def test_quotation_below_a_colon_is_that_of_the_person_in_view() -> None:
    text = "Ms Orlo has finished. Here is what matters:\n\n“It is late. We are cold.”"
    assert speakers(text)[2:] == [ORLO, ORLO]


def test_what_somebody_asked_for_is_background_to_the_quotation_before() -> None:
    text = 'Ms Orlo was met with "a wall of silence" by Mr Vant when she asked for answers.'
    assert speakers(text) == ["narrator"]
    assert speakers(text[:-1] + ", the union has found.") == [UNION]


def test_first_person_statement_is_the_narrators_unless_it_has_an_author() -> None:
    text = "I welcome the offer of Mootland. We condemn the delay. As Mr Vant said, it is late."
    assert speakers(text) == ["narrator", "narrator", VANT]
    assert speakers(text, author=ORLO) == [ORLO, ORLO, VANT]
    assert speakers(f"{text} Mr Vant believes that it rains.", author=ORLO)[-1] == VANT
    assert speakers(f"{text} The union has often criticised our plan.", author=ORLO)[-1] == ORLO
    assert speakers(f"{text} The union criticised our plan in May.", author=ORLO)[-1] == UNION
    assert speakers(f"{text} Mr Vant has criticised our plan.", author=ORLO)[-1] == VANT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('I love Merrow. Mr Vant is old. "They never ask," he said.', VANT, id="he"),
        pytest.param('I love Merrow. Mr Vant is old. "They never ask."', VANT, id="no cue"),
        pytest.param('I love Merrow. A nurse stopped me. "We are tired," she said.', "unknown", id="nobody known"),
        pytest.param('I love Merrow. Mr Vant is old. "We are tired," I said.', ORLO, id="first person"),
        pytest.param('Anna Orlo loves Merrow. "We are tired," she said.', ORLO, id="no first person"),
        pytest.param('Anna Orlo wrote of World War I. "We are tired," she said.', ORLO, id="first of its name"),
    ],
)
def test_author_who_says_i_is_no_he_or_she(text: str, expected: str) -> None:
    assert speakers(text, author=ORLO)[-1] == expected


def test_statement_performs_what_a_report_would_report() -> None:
    text = "Mootland condemns the attack. We stand with our friends. We urge our partners to act."
    assert speakers(text) == ["narrator"] * 3


def test_statement_without_an_i_performs_too() -> None:
    text = "Mootland condemns the attack on Mr Vant. Our hearts are with his friends."
    assert speakers(text) == ["narrator"] * 2
    assert speakers(text, author=MOOT) == [MOOT] * 2


def test_author_speaks_by_turn() -> None:
    ((_, reading),) = read("The talks failed.", author=ORLO)
    assert reading.attribution is not None
    assert reading.attribution.kind == "turn"


def test_readout_gives_the_words_of_the_leaders() -> None:
    text = (
        "Ms Orlo spoke today with Mr Vant to thank him for his help. She reaffirmed her support. "
        "They underscored their unity. Ms Orlo raised the delay."
    )
    assert speakers(text) == [ORLO, ORLO, ORLO, ORLO]


def test_they_of_a_readout_are_the_group_that_met() -> None:
    cast: Cast = {**CAST, "The leaders": ("group", ("The leaders", "The two leaders"))}
    text = (
        "Ms Orlo spoke today with Mr Vant to reiterate her support. The two leaders welcomed the plan. "
        "Ms Orlo laid out its terms. They discussed fish. They underscored their unity. They agreed that it was late."
    )
    leaders = "The leaders"
    assert speakers(text, cast) == [ORLO, leaders, ORLO, "narrator", leaders, leaders]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('Ms Orlo is a baker, her "love" for it "older than my hands".', [ORLO], id="first person"),
        pytest.param('Mr Vant defended the plan, "It is late, and it is good."', [VANT], id="led up to"),
        pytest.param(
            'Mr Vant left.\n\nMs Orlo, on the radio, chose her words with care: "It is late."',
            ["narrator", ORLO],
            id="colon",
        ),
        pytest.param('"It is late," says a passer-by, "and it is cold.\n\n"', ["unknown", "unknown"], id="lone mark"),
    ],
)
def test_quotation_without_a_cue_goes_to_the_subject_of_its_sentence(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


def test_bare_role_of_a_headline_is_its_only_holder() -> None:
    cast: Cast = {**CAST, VANT: ("person", ("Ben Vant", "Mr Vant", "the keeper"))}
    assert speakers("Boat 'late, and cold', says keeper\n\nBen Vant is the keeper.", cast)[0] == VANT
    assert speakers("Boat is late, says minister\n\nThe foreign minister left.") == [ORLO, "narrator"]
    assert speakers("Boat late again, minister says fog was thick\n\nThe foreign minister left.") == [ORLO, "narrator"]
    assert speakers("Boat is late, says sailor\n\nThe foreign minister left.") == ["unknown", "narrator"]


def test_labels_of_a_plain_text_are_turns() -> None:
    text = "MR. VANT: It is late.\n\nWe go home.\n\nMS. ORLO: (Laughter.) I stay.\n\nQ Why?"
    assert speakers(text) == [VANT, VANT, ORLO, ORLO, "unknown"]
    kinds = {reading.attribution.kind for _, reading in read(text) if reading.attribution is not None}
    assert kinds == {"turn"}


def test_given_turns_keep_stage_directions_and_give_quotations_to_whom_they_quote() -> None:
    text = '(Laughter.) It is late. As Mr Vant said, "there is no time left for any of us." So we stay.'
    assert speakers(text, turns=[ORLO] * 4) == [ORLO, ORLO, VANT, ORLO]


def test_sentence_outside_the_turns_is_read_as_text() -> None:
    assert speakers("East Room. It is late.", turns=[None, VANT]) == ["narrator", VANT]


def test_targets_are_all_mentioned_but_the_speaker() -> None:
    text = "Ms Orlo said Mr Vant and Mootland owed Vant an answer."
    ((_, reading),) = read(text)
    names = {list(CAST)[index]: [text[s.start : s.end] for s in spans] for index, spans in reading.targets.items()}
    assert names == {VANT: ["Mr Vant", "Vant"], MOOT: ["Mootland"]}


def test_attribution_points_at_its_cue_and_its_mention() -> None:
    text = 'After the talks Ms Orlo said: "There is no trust."'
    ((_, reading),) = read(text)
    assert reading.attribution is not None
    cue, mention = reading.attribution.cue, reading.attribution.mention
    assert cue is not None
    assert mention is not None
    assert (text[slice(*cue)], text[slice(*mention)], reading.attribution.kind) == ("said", "Ms Orlo", "direct")


@pytest.mark.parametrize("text", ['"My mother\'s house is there," she said.', "“My mother left,” she said."])
def test_pronoun_of_nobody_known_keeps_its_cue(text: str) -> None:
    (reading,) = read_document(Document(text), {}).readings
    attribution = reading.attribution
    assert reading.voice == "unknown"
    assert attribution is not None
    assert attribution.cue is not None
    assert (text[slice(*attribution.cue)], attribution.kind) == ("said", "direct")


def test_quotations_are_clipped_to_the_sentence() -> None:
    text = '"One is low. Two is lower," said Mr Vant.'
    (_, first), (_, second) = read(text)
    assert [text[slice(*quote.content)] for quote in first.quotes] == ["One is low."]
    assert [text[slice(*quote.content)] for quote in second.quotes] == ["Two is lower,"]


SEED_CAST: Cast = {
    "Rex Tillerson": ("person", ("Rex Tillerson", "US Secretary of State Rex Tillerson", "Mr Tillerson")),
    "Sergei Lavrov": ("person", ("Sergei Lavrov", "Mr Lavrov", "his Russian counterpart")),
    "Vladimir Putin": ("person", ("Vladimir Putin", "President Putin", "Mr Putin", "the Russian leader")),
    "Donald Trump": ("person", ("US President Donald Trump",)),
    "Bashar al-Assad": ("person", ("Syrian President Bashar al-Assad", "Mr Assad")),
    "Russia": ("country", ("Russia", "Moscow")),
    "United States": ("country", ("US",)),
}
TILLERSON, LAVROV, PUTIN, NARRATOR = "Rex Tillerson", "Sergei Lavrov", "Vladimir Putin", "narrator"


def test_seed_article_has_every_speaker_right() -> None:
    assert speakers(seed_article.TEXT, SEED_CAST) == [
        NARRATOR,
        TILLERSON,
        NARRATOR,
        NARRATOR,
        TILLERSON,
        TILLERSON,
        NARRATOR,
        TILLERSON,
        TILLERSON,
        TILLERSON,
        NARRATOR,
        NARRATOR,
        NARRATOR,
        LAVROV,
        LAVROV,
        LAVROV,
        NARRATOR,
        NARRATOR,
        PUTIN,
    ]


def test_seed_quotation_without_a_cue_is_continued() -> None:
    readings = [reading for _, reading in read(seed_article.TEXT, SEED_CAST)]
    kinds = [readings[place].attribution.kind for place in (7, 8) if readings[place].attribution is not None]
    assert kinds == ["direct", "continued"]


PIECES = "Ms Orlo|Vant|said|told|by|according to|who|,|.|\n\n|\"|“|”|'|and|:|the|was|in|view|'s|(|)|—|MR. VANT:|that"
WORDS = st.lists(st.sampled_from(PIECES.split("|")), max_size=40).map(" ".join)


@given(st.one_of(WORDS, st.text(max_size=150)))
@example("0;:0")
def test_any_text_gives_one_consistent_reading_a_sentence(text: str) -> None:
    for sentence, (_, reading) in zip(segment(text), read(text), strict=True):
        assert (reading.voice == "actor") == (reading.speaker is not None)
        assert (reading.voice == "narrator") == (reading.attribution is None)
        assert reading.speaker not in reading.targets
        for quote in reading.quotes:
            assert sentence.start <= quote.content.start < quote.content.end <= sentence.end
        if reading.attribution is not None:
            assert 0.0 <= reading.attribution.confidence <= 1.0


@given(WORDS, st.sampled_from([None, 0, 1]))
def test_entities_whose_mentions_overlap_do_no_harm(text: str, turn: int | None) -> None:
    sentences = segment(text)
    spans = tuple(Span(start, min(len(text), start + 7)) for start in range(0, len(text), 3))
    entities = (Entity("A", "person", mentions=spans), Entity("B", "group", mentions=spans))
    attribute(text, sentences, find_quotes(text, sentences), entities, author=1, turns=[turn] * len(sentences))


@pytest.mark.parametrize(
    "piece",
    [
        pytest.param('"no" said Vant, ', id="quotations"),
        pytest.param("who ", id="relatives"),
        pytest.param("() ", id="brackets"),
        pytest.param(", saying ", id="participles"),
        pytest.param("Vant, ", id="names and commas"),
        pytest.param("reply ", id="verb that looks like an adverb"),
        pytest.param('"\n\n', id="marks that open paragraphs"),
        pytest.param("said:\n\n—\n\n", id="colons and credits"),
        pytest.param("according to the ", id="sources without a name"),
        pytest.param("after which that because ", id="subordinators"),
        pytest.param("VANT ", id="capitals"),
        pytest.param("«“‘", id="nested marks"),
        pytest.param("Vant put it ", id="estimates"),
        pytest.param("[Laughter] ", id="stage directions"),
        pytest.param("neither of Vant nor ", id="denials"),
        pytest.param('"No," was the reply from ', id="replies"),
        pytest.param("„“»«", id="marks of other typesetters"),
        pytest.param("[00:01:12] >> **A. (", id="what stands before labels"),
        pytest.param("\n**Vant — (", id="labels that never end"),
        pytest.param("Vant of Ab claims ", id="names that were cut"),
        pytest.param("late on Monday said ", id="times"),
        pytest.param("Vant, the man of Ab, Cd, announced ", id="appositions"),
        pytest.param("the study by Vant found ", id="studies"),
        pytest.param("wrote the boat ", id="verbs that need a clause"),
        pytest.param("went on to say ", id="verbs taken up"),
    ],
)
def test_ten_thousand_repetitions_are_read(piece: str) -> None:
    read(piece * 10_000 + "Vant said.", {VANT: ("person", ("nobody of that name",))})


@pytest.mark.parametrize(
    "piece",
    [
        pytest.param("Why do you ask?\n\nI do not.\n\n", id="questions and answers"),
        pytest.param("Dear Vant,\n\nI write.\n\nYours sincerely,\n\nBen Vant\n\n", id="letters"),
        pytest.param("A letter from Vant\n\nDear all,\n\n", id="letters without a signature"),
        pytest.param("Yours sincerely,\n", id="closings"),
    ],
)
def test_thousand_interviews_and_letters_are_read(piece: str) -> None:
    read(piece * 1_000 + "Vant said.")
