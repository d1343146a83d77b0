"""Verbs of saying that tell an act, and acts of saying that look like none."""

from __future__ import annotations

import pytest

from tests.text.speaking import MOOT, ORLO, UNION, VANT, speakers


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mr Vant wrote songs for other artists.", id="wrote songs"),
        pytest.param("Mr Vant also wrote for other artists, including the band Net.", id="wrote for"),
        pytest.param("Mr Vant wrote the lyrics of nine songs, which sold well.", id="wrote lyrics"),
        pytest.param('Mr Vant wrote "Nine Boats" and "The Late Sea".', id="wrote titles"),
        pytest.param("The book was written by Mr Vant.", id="written by"),
        pytest.param("Mr Vant pleaded guilty to theft.", id="pleaded guilty"),
        pytest.param("Mr Vant added a room to his house.", id="added a room"),
        pytest.param("The union concluded talks with Mootland.", id="concluded talks"),
        pytest.param("The union announced the death of Mr Vant.", id="announced a death"),
        pytest.param("Mootland announced Ms Orlo as its minister.", id="announced somebody as"),
        pytest.param("Mr Vant announced his candidacy on Monday.", id="announced a candidacy"),
        pytest.param('The union announced its selection of Mr Vant as "Man of the Year".', id="announced a selection"),
        pytest.param("The union claimed its third title.", id="claimed a title"),
        pytest.param("Mootland recalled its ambassador.", id="recalled an envoy"),
        pytest.param("Mootland confirmed him in office.", id="confirmed somebody"),
        pytest.param("The union confirmed with Ms Orlo that it was late.", id="confirmed with"),
        pytest.param("Ms Orlo was sworn in by Mr Vant.", id="sworn in"),
        pytest.param("The rebels are backed by Mootland.", id="backed by"),
        pytest.param("Mr Vant, who hails from Mootland, is a baker.", id="hails from"),
        pytest.param("Mootland has a total of 40 pledged delegates.", id="pledged delegates"),
        pytest.param("Mootland has 40 pledged delegates.", id="number of pledged delegates"),
        pytest.param("The boat has a mass estimated at nine tons.", id="estimated at"),
        pytest.param("Ms Orlo speculated on fish.", id="speculated on"),
        pytest.param("Police questioned a man called Mr Vant.", id="questioned somebody"),
        pytest.param("The union questioned the man at length.", id="questioned a man"),
        pytest.param("Police questioned Mr Vant at length.", id="questioned a name"),
        pytest.param("The union dismissed nine shop stewards.", id="dismissed a few"),
        pytest.param("Ms Orlo found two boats which had been lost.", id="found things that were"),
        pytest.param("Ms Orlo found a boat built in May.", id="found, and the month"),
        pytest.param("Ms Orlo found a boat and used the oars.", id="found, and another verb"),
        pytest.param("Mr Vant called it off yesterday.", id="called it off"),
        pytest.param("Mr Vant felt ill.", id="felt ill"),
        pytest.param("Ms Orlo wished him luck.", id="wished luck"),
        pytest.param("Ms Orlo considered herself lucky.", id="considered herself"),
        pytest.param("Mootland defended its people.", id="defended people"),
        pytest.param("Mootland defended itself against the union.", id="defended itself"),
        pytest.param("Mootland dismissed two ministers.", id="dismissed people"),
        pytest.param("Mootland hit back to win the match.", id="hit back on the field"),
        pytest.param("The storm threatened to sink the boats of Mootland.", id="threatened, of a storm"),
        pytest.param("Mr Vant told the story of his boat.", id="told a story"),
        pytest.param("Fish is highly recommended, and Mr Vant eats it.", id="recommended, of a thing"),
        pytest.param("The union issued a red warning of storms.", id="issued a warning"),
        pytest.param("Ms Orlo made a call from the boat.", id="made a call"),
        pytest.param("Ms Orlo is expected to say that it is late.", id="expected to say"),
        pytest.param("If Mr Vant says yes, the boat will leave.", id="says, as a condition"),
        pytest.param("Since Mr Vant announced the plan, boats have left.", id="announced, since when"),
        pytest.param("The film tells the story of Mr Vant.", id="film that tells"),
        pytest.param("The sign said the boat of Mr Vant was late.", id="sign that said"),
        pytest.param("The song, which Mr Vant wrote, says it is late.", id="wrote in a relative"),
        pytest.param("Mr Vant announced himself with a goal.", id="announced himself"),
        pytest.param("Ms Orlo put it on the table as Mr Vant left.", id="put it on"),
        pytest.param("Mr Vant is reported to be ill.", id="reported to be"),
        pytest.param("The boat, claimed to be lost, came home to Mr Vant.", id="claimed to be"),
        pytest.param("Mr Vant went on to write songs.", id="went on to write songs"),
        pytest.param("Mr Vant wants to thank Ms Orlo.", id="wants to thank"),
        pytest.param("Ms Orlo took a boat to the bay to warn.", id="took something"),
        pytest.param("The point is telling people of it, as Ms Orlo knows.", id="telling, as a noun"),
        pytest.param("Mootland has been urging them to wait.", id="has been urging"),
        pytest.param("Ms Orlo sent a plan in which she rejected nothing.", id="mere act in which"),
    ],
)
def test_act_is_told_by_the_narrator(text: str) -> None:
    assert speakers(text) == ["narrator"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("Mr Vant wrote the boats were late.", VANT, id="wrote a clause"),
        pytest.param("Mr Vant wrote in a letter it was late.", VANT, id="wrote in a letter"),
        pytest.param("Mr Vant wrote on Monday, there was no fish left.", VANT, id="wrote, and a day"),
        pytest.param("The boat was late, Mr Vant wrote.", VANT, id="wrote, set off"),
        pytest.param('Mr Vant wrote: "We are late."', VANT, id="wrote a quotation"),
        pytest.param("Mr Vant added that it was late.", VANT, id="added that"),
        pytest.param("Mr Vant added sailors needed the boat.", VANT, id="added a clause"),
        pytest.param("Mr Vant pleaded not guilty to theft.", VANT, id="pleaded not guilty"),
        pytest.param("The union announced Mr Vant had died.", UNION, id="announced a clause"),
        pytest.param("The union claimed that it won the title.", UNION, id="claimed that"),
        pytest.param("The union claimed responsibility for the delay.", UNION, id="claimed responsibility"),
        pytest.param("Mr Vant claimed to have paid for the boat.", VANT, id="claimed to have"),
        pytest.param("Mr Vant has since claimed to be the owner.", VANT, id="has claimed to be"),
        pytest.param("Mr Vant reported to the police that it was late.", VANT, id="reported to somebody"),
        pytest.param("Ms Orlo questioned the need for boats.", ORLO, id="questioned a need"),
        pytest.param("Ms Orlo posted a video in which she thanked her crew.", ORLO, id="thanked, in a video"),
        pytest.param("Ms Orlo went on to say that the boat was late.", ORLO, id="went on to say"),
        pytest.param("Ms Orlo took to the radio to thank her crew.", ORLO, id="took to the radio"),
        pytest.param("Ms Orlo made it clear that the boat was late.", ORLO, id="made it clear"),
        pytest.param("Ms Orlo is also calling for a new boat.", ORLO, id="is calling for"),
        pytest.param("The union is demanding that Mootland act.", UNION, id="is demanding"),
        pytest.param("Ms Orlo has long argued for peace.", ORLO, id="has long argued"),
        pytest.param("Ms Orlo wondered whether boats were late.", ORLO, id="wondered whether"),
        pytest.param("Ms Orlo was against it, calling it slow.", ORLO, id="calling it slow"),
        pytest.param("Ms Orlo called the results surprising.", ORLO, id="called it surprising"),
        pytest.param("Mootland found the delay to be unlawful.", MOOT, id="found it to be"),
        pytest.param("Ms Orlo felt that it was late.", ORLO, id="felt that"),
        pytest.param("Ms Orlo regretted the delay.", ORLO, id="regretted"),
        pytest.param("Ms Orlo proposed talks.", ORLO, id="proposed a thing"),
        pytest.param("Ms Orlo branded the plan a disgrace.", ORLO, id="branded"),
        pytest.param("Ms Orlo labelled the plan a disgrace.", ORLO, id="labelled"),
        pytest.param("Ms Orlo would later say that it was late.", ORLO, id="would later say"),
        pytest.param("Ms Orlo continued to deny the charge.", ORLO, id="continued to deny"),
        pytest.param("Ms Orlo was forced to admit that it was late.", ORLO, id="forced to admit"),
        pytest.param("Ms Orlo could be heard saying it was late.", ORLO, id="heard saying"),
        pytest.param("Ms Orlo maintains her innocence.", ORLO, id="maintains innocence"),
        pytest.param("Ms Orlo cast doubt on the plan.", ORLO, id="cast doubt"),
        pytest.param("Ms Orlo issued an apology.", ORLO, id="issued an apology"),
        pytest.param("Ms Orlo renewed her call for calm.", ORLO, id="renewed a call"),
        pytest.param("Ms Orlo's verdict: the boat was late.", ORLO, id="verdict and a colon"),
        pytest.param("Ms Orlo is sure it will end.", ORLO, id="sure it will"),
        pytest.param("Ms Orlo thought otherwise.", ORLO, id="thought otherwise"),
        pytest.param("They have boats, which Ms Orlo believes are late.", ORLO, id="believed in a relative"),
        pytest.param("Ms Orlo fears a storm.", ORLO, id="fears a thing"),
        pytest.param("Ms Orlo has defended the purchase of boats.", ORLO, id="defended a purchase"),
        pytest.param("Mootland dismissed the claim.", MOOT, id="dismissed a claim"),
        pytest.param("Mootland dismissed it as nonsense.", MOOT, id="dismissed as"),
        pytest.param("Ms Orlo hit back at her critics.", ORLO, id="hit back at"),
        pytest.param("The union took aim at Mootland.", UNION, id="took aim at"),
        pytest.param("Ms Orlo brushed aside the claim.", ORLO, id="brushed aside"),
        pytest.param("Mootland threatened to leave the union.", MOOT, id="threatened to"),
        pytest.param("Ms Orlo offered her condolences.", ORLO, id="offered her condolences"),
        pytest.param("As Mr Vant put it, the boat was late.", VANT, id="as he put it"),
        pytest.param("The boat, as Mr Vant sees it, is late.", VANT, id="as he sees it"),
        pytest.param("Mr Vant was quoted by the union as saying it was late.", VANT, id="quoted by a medium"),
    ],
)
def test_verb_with_something_said_behind_it_is_speech(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("Those boats, Ms Orlo suggested, carry fish.", ORLO, id="behind two words"),
        pytest.param("If boats were late, Ms Orlo reasoned, fish would rot.", ORLO, id="reasoned"),
        pytest.param("Ms Orlo hypothesized the fish would rot.", ORLO, id="hypothesized"),
        pytest.param("Ms Orlo speculated the fish make the boats heavy.", ORLO, id="speculated"),
        pytest.param("Ms Orlo suggested sailors ate the fish.", ORLO, id="suggested, and a plain past"),
        pytest.param("Ms Orlo found fish tend to rot in spring.", ORLO, id="found, and a plain present"),
        pytest.param("Ms Orlo found she needed less fish.", ORLO, id="found, and she"),
        pytest.param("They sent boats, all that Mootland considered, and fish.", "narrator", id="relative"),
    ],
)
def test_clause_without_that_is_seen_by_its_verb(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("According to the union, Mr Vant was told by Ms Orlo to wait.", UNION, id="passive"),
        pytest.param("According to the union, Ms Orlo also considered three boats.", UNION, id="considered"),
        pytest.param("According to the union, Ms Orlo said it was late.", ORLO, id="said"),
        pytest.param("Officials said they believe it is late.", "unknown", id="they who said so"),
        pytest.param("Ms Orlo and officials left. Officials said they believe it is late.", "unknown", id="not she"),
        pytest.param("Ms Orlo said she believes it is late.", ORLO, id="she"),
    ],
)
def test_outer_report_outweighs_what_it_reports(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker
