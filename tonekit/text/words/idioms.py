"""Nouns, and the verbs beside them, that report what somebody says without a verb of saying, as data.

"Expressed concern", "issued an apology", "poured cold water on the plan", "in her view".
"""

from __future__ import annotations

SPEECH_NOUNS = frozenset(
    """theory message question warning answer explanation reply advice complaint verdict request demand plea response
    confession admission prediction suggestion conclusion excuse promise boast""".split()
)
"""Nouns for something said that a colon may follow ("had one more theory:")."""

ANSWERING_NOUNS = SPEECH_NOUNS | frozenset("words sentiment refrain rallying cry slogan mantra".split())
"""Nouns that name a quotation beside them: "..." was the reply from X."""

VERDICTS = frozenset(
    """absurd wrong false nonsense nonsensical unfair unjust unlawful illegal insane crazy mad stupid silly foolish
    cruel corrupt evil weak rubbish garbage lies fake inhuman inhumane racist sexist fascist terrorist extremist
    premature safe unsafe fair right legal lawful wise unwise vital essential crucial sound tough harsh brave cowardly
    irrelevant insufficient inadequate inappropriate intolerant brilliant great bad terrible horrible sad tragic untrue
    unnecessary urgent madness treason terrorism blackmail theft murder genocide propaganda hypocrisy sabotage
    fraud unconstitutional immoral criminal strange odd""".split()
)
"""What somebody calls what he judges ("called the charge absurd"), beside adjectives that their endings show."""

REPRISALS = frozenset(
    """action retaliation sanctions tariffs consequences war strike strikes reprisals resignation lawsuit lawsuits
    prosecution boycott force veto revenge""".split()
)
"""What one threatens in words ("threatened legal action"); a storm threatens homes."""

VIEW_NOUNS = frozenset(
    """view views report reckoning opinion judgement judgment words account estimation assessment analysis eyes
    belief""".split()
)
"""Nouns of "in X's view", "in the words of X", "it was X's view that"."""

ATTITUDE_NOUNS = frozenset(
    """intention concern concerns hope hopes confidence doubt doubts regret regrets condolences support
    gratitude appreciation commitment sympathy outrage dismay thanks disappointment readiness willingness solidarity
    sorrow alarm objections opposition belief view satisfaction desire wish innocence""".split()
)
"""Nouns of an attitude that somebody had none of, or expressed ("had no intention of", "expressed concern")."""

VIEW_ADJECTIVES = frozenset(
    """sure confident certain convinced hopeful optimistic pessimistic worried concerned adamant unsure sceptical
    skeptical clear careful glad sorry""".split()
)
"""Adjectives of a view before "that" ("was sure that")."""

REACTION_NOUNS = frozenset(
    """criticism criticisms praise condemnation condolences outrage backlash objection objections rebuke rebukes
    applause complaint complaints accusation accusations allegation allegations attribution attributions claim claims
    tribute tributes support opposition statement statements
    expression expressions call calls warning warnings congratulations denial denials demand demands appeal appeals
    thanks sympathy anger concern concerns doubts fears""".split()
)
"""Nouns of what is said about something that draws it ("drew criticism from", "praise came from")."""

POSITION_NOUNS = frozenset(
    """argument counter-argument counterargument position contention claim reasoning explanation message stance response
    answer complaint view belief theory accusation allegation hope fear point concern worry
    suspicion guess""".split()
)
"""Nouns of what somebody holds ("X's argument was that")."""

UTTERANCE_NOUNS = frozenset(
    """apology apologies plea pleas appeal appeals threat threats promise promises pledge pledges
    assurance assurances request requests accusation accusations allegation allegations denial ultimatum
    recommendation recommendations""".split()
)
"""Nouns of speech acts that somebody makes or issues ("issued an apology", "made a plea")."""

REPEATABLE_NOUNS = UTTERANCE_NOUNS | frozenset("call calls demand demands claim claims warning warnings".split())
"""Nouns of speech acts that somebody renews or repeats."""

UTTERING = frozenset("issued issues issue made makes make".split())
REPEATING = frozenset("renewed renews renew repeated repeats repeat".split())
"""Verbs that perform a speech act named by their object."""

EXPRESSING = frozenset(
    """expressed express expresses expressing voiced voices conveyed conveys extended extends offered offers gave gives
    raised raises shared reiterated cast casts maintained maintains maintaining protested sent sends""".split()
)
"""Verbs that give an attitude words."""

GIVEN_IN_DEED = frozenset(
    """extended extends offered offers gave gives sent sends raised raises maintained maintains maintaining""".split()
)
WORDED_NOUNS = frozenset(
    """condolences sympathy thanks gratitude appreciation solidarity regret regrets concern concerns doubt doubts
    objections alarm innocence""".split()
)
"""Of what these verbs give, raise or keep up only these attitudes take words: hopes are raised by deeds."""

GIVING = frozenset("extended extends offered offers gave gives sent sends".split())
GIVEN_NOUNS = frozenset(
    """assurances assurance reassurance reassurances apology apologies invitation invitations congratulations praise
    encouragement""".split()
)
"""What is given to somebody in words ("offered an apology")."""

_KEEPING = frozenset("maintained maintains maintaining held holds holding took takes taking taken".split())
_AT, _OF, _ON, _TO = (frozenset(words.split()) for words in ("at", "of", "on", "to"))
IDIOMS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "swipe": (frozenset("took takes taking".split()), _AT),
    "dig": (frozenset("took takes taking".split()), _AT),
    "potshot": (frozenset("took takes taking".split()), _AT),
    "secret": (frozenset("made makes making".split()), _OF),
    "fun": (frozenset("made makes making poked pokes poking".split()), _OF | _AT),
    "cold": (frozenset("poured pours pouring pour".split()), frozenset({"water"})),
    "scorn": (frozenset("poured pours pouring pour".split()), _ON),
    "warning": (frozenset("issued issues sent sends".split()), _TO | {"that"}),
    "case": (frozenset("made makes making".split()), frozenset("for against".split())),
    "defence": (frozenset("came comes leapt sprang".split()), _OF),
    "defense": (frozenset("came comes leapt sprang".split()), _OF),
    "evidence": (frozenset("gave gives giving".split()), frozenset({"that"})),
    **dict.fromkeys(("position", "stance", "line", "view"), (_KEEPING, frozenset({"that"}))),
}
"""Noun -> verbs before it and words behind it with which it is something said ("poured cold water on the plan")."""

COOLED_NOUNS = frozenset(
    """plan plans idea ideas hope hopes proposal proposals suggestion suggestions claim claims talk talks prospect
    prospects speculation notion theory theories rumours rumors reports expectations deal bid scheme enthusiasm optimism
    it that""".split()
)
"""What one pours cold water on by saying something."""

HEAPING = frozenset("heaped heaps lavished lavishes poured pours".split())
HEAPED_NOUNS = frozenset("praise scorn criticism ridicule contempt".split())
"""What is said a great deal of ("heaped praise on")."""
