"""The words that a full stop follows without ending the sentence, by what may come next.

The classes follow the golden rules of Pragmatic Segmenter (Dias 2014) and pySBD (Sadvilkar & Neumann 2020); the entries
are our own choice for news, statements, parliament and press briefings. All keys are lower case.
"""

from __future__ import annotations

TITLES = frozenset(
    """
    mr mrs ms mx messrs mme mlle dr prof pres gen lt col maj capt cpt cmdr cdr adm brig sgt cpl pvt pfc supt insp
    det sen sens rep reps gov govs amb hon rev fr mgr msgr atty asst assoc rt sec secy dep del ald cllr engr barr
    """.split()
)
"""Before a name. They never end a sentence; only with a capital ("Gen." but "the new gen.")."""

INSIDE = frozenset(
    """
    e.g i.e eg ie cf viz vs v ca c approx b nee incl excl esp op ibid loc a.k.a aka w.r.t resp p.s n.b hon
    """.split()
)
"""Always followed by more of the same sentence."""

NUMBERED = frozenset(
    """
    no nos p pp vol vols ch chap chs para paras sec secs sect fig figs eq art arts res reg cl pt pts ser ver bk tel
    ext
    """.split()
)
"""Part of one sentence with the number after it ("No. 2", "Art. 51"), an ordinary word before anything else."""

DATES = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split()
)
"""As `NUMBERED`; before a capital they end a sentence only where a starter follows ("on Dec. The")."""

OPEN_ENDED = frozenset(
    """
    jr sr inc ltd co corp cos bros llc plc llp esq st ste mt ft ave blvd rd hwy al assn assoc dept depts univ govt
    intl natl info ph.d phd m.d b.a m.a d.c u.s u.n u.k e.u u.s.a u.s.s.r p.o gmbh s.a n.v min max est dist mgmt b.c
    con
    """.split()
)
"""May end a sentence or stand inside one: they end it where a starter follows."""

STATES = frozenset(
    """
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa penn
    tenn tex va vt wash wis wyo ont que
    """.split()
)
"""As `OPEN_ENDED`, with a capital only at the start ("Calif.", but "LA" is a city)."""

STARTERS = frozenset(
    """
    a about according additionally after again all along already also although amid among an and another any anyone
    anything are as asked at because before behind being besides between beyond both but by can clearly could
    despite did do does down due during each earlier either eight eighteen eleven else even eventually ever every
    everybody everyone everything few fifteen fifty finally five following for four fourteen from further
    furthermore given had has have having he hence her here hers him his how however i if in indeed instead into is
    it its just last later let like many maybe me meanwhile more moreover most much my neither nevertheless next
    nine no nobody none nonetheless nor not nothing now obviously of often on once one only or other others
    otherwise our out over overall perhaps please previously rather recently seven several shall she should since
    six so some somebody someone something sometimes soon still such ten than thank thanks that the their them then
    there therefore these they this those though three through throughout thus to today together tomorrow tonight
    too twelve twenty two under unfortunately unless unlike until up upon usually very was we well were what
    whatever when whenever where whereas whether which while who whoever whom whose why will with within without
    would yes yesterday yet you your
    """.split()
)
"""Words that open sentences and that seldom follow an abbreviation as part of a name."""

FUNCTION_WORDS = frozenset(
    """
    a an the of to in on at by for from with and or but nor as than that which who whose if is are was were be been
    has have had will would shall should can could may might must not its his her their our your my this these into
    about between against under over after before during without within upon mr mrs ms dr
    """.split()
)
"""Words that end no caption or headline: a line that ends in one goes on in the next."""

REPORTING = frozenset(
    """
    said says say asked asks replied replies added adds wrote writes told tells shouted cried exclaimed demanded
    wondered tweeted joked answered responded insisted declared quipped inquired enquired remarked recalled
    """.split()
)
"""Verbs that tie a quotation ending in "?" or "!" to its attribution."""

STAGE_DIRECTIONS = frozenset(
    """
    laughter laughs laughing applause applauds cheers cheering boos booing inaudible crosstalk cross-talk pause
    pauses silence interruption interpreted break sic
    """.split()
)
"""What a bracket of a transcript says about the room rather than in the speaker's words."""

NAMES_WITH_MARK = frozenset("yahoo jeopardy yum joomla chumbawamba".split())
"""Names that are written with an exclamation mark."""
