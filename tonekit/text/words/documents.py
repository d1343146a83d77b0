"""Nouns of documents and of who speaks for others, and of what speaks for nobody, as data."""

from __future__ import annotations

SPOKEN_FOR = frozenset(
    """spokesman spokeswoman spokesperson spokespersons spokesmen spokespeople spokesmodel statement statements letter
    letters tweet tweets message memo communique communiqué report release note email e-mail answer reply
    account website page post posts office officials official representatives representative delegation ministry
    government agency authorities leaders announcement press ruling lawyers attorney attorneys lawyer aides aide
    study opinion decision ruling judgment judgement guidelines complaint filing filings
    documents order motion lawsuit statistics figures data
    survey surveys poll polls polling analysis research findings estimates projections forecast forecasts records
    investigation investigations inquiry probe review audit assessment researchers executives sources source
    newspaper department party team board council unit division arm branch bureau watchdog""".split()
)
"""Head nouns through which a person or body speaks ("a spokesman for X said", "X's statement read")."""

DOCUMENT_NOUNS = frozenset(
    """statement letter motion tweet message memo email e-mail communique communiqué note post petition ruling
    judgment judgement
    spokesman spokeswoman spokesperson declaration advisory bulletin release proclamation complaint filing lawsuit
    indictment warning alert order decree""".split()
)
"""Head nouns that, with nobody named, mean the words of who spoke last ("the statement also said")."""

STUDY_NOUNS = frozenset(
    """study research findings results report survey poll polling analysis review data figures statistics estimates
    projections""".split()
)
"""Head nouns for a piece of work and what came of it: one article calls it by several of them."""

DOCUMENTS = STUDY_NOUNS | {noun for noun in DOCUMENT_NOUNS if not noun.startswith("spokes")}

RESEARCH_NOUNS = frozenset(
    """researchers scientists authors co-authors academics astronomers economists investigators study investigation
    inquiry probe review audit survey""".split()
)
"""Who does research, and what they do."""

SPEECHLESS_NOUNS = frozenset(
    """law act constitution policy tradition headline sign banner placard plaque inscription caption billboard
    film movie novel song album play series documentary version agreement accord treaty pact""".split()
)
"""Nouns of what nobody in the text has written: "the law says", "the film tells" give nobody's words."""

IMPERSONAL = SPEECHLESS_NOUNS | frozenset(
    """reports report accounts account schedule data poll polls figures media news rules study studies records
    documents filings evidence results signs rumours rumors estimates analysis sources papers website footage images
    laws terms legend polling surveys survey projections videos plans article articles reporting research findings
    statistics facts one you anyone someone nobody everyone anybody everybody""".split()
)
"""Nouns that report without being an actor ("according to reports"): the narrator tells unless an actor owns them."""


def is_document(noun: str) -> bool:
    """Say whether the noun names a document that somebody wrote; a spokesman is none."""
    return noun in DOCUMENTS


def document_kind(noun: str) -> str:
    """Give the noun under which a document is remembered."""
    return "a study" if noun in STUDY_NOUNS else noun
