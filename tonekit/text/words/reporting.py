"""A word in, the kind of reporting verb it is out; data with its sources.

The verbs of saying and of speech acts follow Quirk et al. (1985), "A Comprehensive Grammar of the English Language",
16.31 (public and private factual verbs, suasive verbs), the reporting verbs of readouts and communiques were added by
hand ("underscored", "reaffirmed"). A verb stands in one class, the weakest evidence under which it reports speech:

- SAY: reports speech whatever follows ("said", "told", "announced").
- CLAUSE: reports speech when a clause follows or a quotation stands beside it ("announced that", "confirmed that").
- ACT: a speech act that takes an object ("welcomed the offer"); a person or body must do it.
- READOUT: reports speech only in the readout of a meeting ("the leaders discussed").
- THINK: reports a view when a clause or a quotation follows ("believes that", "hopes to").
- MANNER: reports speech only beside a quotation ("continued", "smiled", "began").
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

VerbClass = Literal["say", "clause", "act", "readout", "think", "manner"]
Tense = Literal["past", "participle", "present", "base", "ing"]


class Form(NamedTuple):
    """One inflected form: its lemma, its class, its tense (a regular past may be a participle too)."""

    lemma: str
    verb_class: VerbClass
    tense: Tense


_SAY = """
say tell add explain state argue note insist report reply remark comment assert contend affirm reaffirm reiterate
concede acknowledge admit confess deny warn caution tweet write testify allege complain joke quip stress emphasise
emphasize indicate underscore underline assure estimate promise vow pledge swear inquire recount recall retort counter
conclude opine proclaim profess point_out elaborate theorise theorize announce claim speculate hypothesise hypothesize
postulate surmise aver attest posit brag confide
""".split()

_CLAUSE = """
maintain declare reveal disclose suggest observe predict respond answer mention describe call term dub label
characterise characterize clarify repeat restate reason advise inform brief quote protest establish determine find
rule decide discover show signal propose recommend share identify agree concur remind remember threaten imply hint
debate stipulate project forecast conjecture divulge relay reassure notify alert guarantee undertake
""".split()

_ACT = """
welcome urge condemn accuse demand praise thank apologise apologize criticise criticize denounce blame implore beg
plead call_on call_for back endorse reject dispute hail pay_tribute speak_of call_upon applaud commend congratulate
lament deplore decry rebuke slam blast lambast mock ridicule outline advocate rebut refute disavow disagree credit
liken chide scold exhort encourage insist_on honor honour salute laud extol reassert rule_out bemoan regret reproach
castigate chastise deride exclaim vent question defend dismiss brush_aside brush_off shrug_off hit_out hit_back
lash_out take_aim speak_out object brand ask confirm cite talk_of talk_about attribute ascribe appeal_for appeal_to
express voice second marvel attack admonish berate upbraid excoriate skewer vilify disparage tout echo fault trash
lay_into tear_into rail_against rip_into set_out spell_out float downplay play_down stand_by double_down call_out
pull_up single_out vouch_for allude_to hint_at scoff_at laugh_off take_issue take_exception make_light push_back flay
assail lambaste repudiate belittle challenge compare
""".split()

_READOUT = """
commit convey raise highlight reflect_on lay_out recognize recognise reinforce offer invite resolve look_forward
agree_on press_for
""".split()

_THINK = """
believe think hope fear expect feel consider suspect doubt worry want wish assume see_as regard judge deem reckon
imagine anticipate envisage envision favour favor prefer support trust know understand intend plan wonder
charge see foresee submit specify hold direct accept
""".split()

_MANNER = """
continue go_on begin smile laugh sigh shout cry yell whisper mutter murmur scream shrug nod chant read post text
interject interrupt start sing put_it recite volunteer venture muse muffle snap growl boast gush enthuse
reflect sneer scoff grumble fume bristle roar thunder hiss mumble stammer beam chime_in quoth run
teach speak shoot_back fire_back talk message refer_to
intone blurt bellow croak drawl sob wail chuckle giggle grin gasp groan moan explode sniff snort
gloat crow rejoin riposte deadpan wisecrack gripe grouse whine huff tease chip_in pipe_up weigh_in rue rant taunt
""".split()

_IRREGULAR: dict[str, tuple[str, ...]] = {
    # lemma: past, past participle
    "say": ("said", "said"),
    "tell": ("told", "told"),
    "write": ("wrote", "written"),
    "swear": ("swore", "sworn"),
    "think": ("thought", "thought"),
    "feel": ("felt", "felt"),
    "know": ("knew", "known"),
    "understand": ("understood", "understood"),
    "find": ("found", "found"),
    "see": ("saw", "seen"),
    "go": ("went", "gone"),
    "begin": ("began", "begun"),
    "sing": ("sang", "sung"),
    "put": ("put", "put"),
    "read": ("read", "read"),
    "lay": ("laid", "laid"),
    "set": ("set", "set"),
    "pay": ("paid", "paid"),
    "commit": ("committed", "committed"),
    "beg": ("begged", "begged"),
    "admit": ("admitted", "admitted"),
    "run": ("ran", "run"),
    "teach": ("taught", "taught"),
    "speak": ("spoke", "spoken"),
    "plan": ("planned", "planned"),
    "quip": ("quipped", "quipped"),
    "nod": ("nodded", "nodded"),
    "dub": ("dubbed", "dubbed"),
    "rebut": ("rebutted", "rebutted"),
    "slam": ("slammed", "slammed"),
    "shoot": ("shot", "shot"),
    "concur": ("concurred", "concurred"),
    "refer": ("referred", "referred"),
    "prefer": ("preferred", "preferred"),
    "snap": ("snapped", "snapped"),
    "shrug": ("shrugged", "shrugged"),
    "hit": ("hit", "hit"),
    "regret": ("regretted", "regretted"),
    "extol": ("extolled", "extolled"),
    "take": ("took", "taken"),
    "brag": ("bragged", "bragged"),
    "aver": ("averred", "averred"),
    "deadpan": ("deadpanned", "deadpanned"),
    "sob": ("sobbed", "sobbed"),
    "grin": ("grinned", "grinned"),
    "forecast": ("forecast", "forecast"),
    "undertake": ("undertook", "undertaken"),
    "tear": ("tore", "torn"),
    "stand": ("stood", "stood"),
    "make": ("made", "made"),
    "rip": ("ripped", "ripped"),
    "foresee": ("foresaw", "foreseen"),
    "submit": ("submitted", "submitted"),
    "chip": ("chipped", "chipped"),
    "hold": ("held", "held"),
}
# Of these the base form is mostly another word: "US voice actor", "a second boat", "Mootland attack plans".
_OTHER_WORDS = frozenset("alert voice second attack echo fault trash project rue challenge".split())
_DOUBLED_ING = {
    "beg",
    "admit",
    "plan",
    "quip",
    "nod",
    "dub",
    "rebut",
    "slam",
    "concur",
    "prefer",
    "snap",
    "shrug",
    "hit",
    "put",
    "refer",
    "commit",
    "regret",
    "extol",
    "brag",
    "sob",
    "grin",
    "run",
    "begin",
    "rip",
    "submit",
    "chip",
    "aver",
    "deadpan",
    "set",
}


def _third_person(lemma: str) -> str:
    if lemma.endswith(("s", "sh", "ch", "x", "z", "o")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + "s"


def _past(lemma: str) -> tuple[str, ...]:
    if lemma in _IRREGULAR:
        return _IRREGULAR[lemma]
    if lemma.endswith("e"):
        return (lemma + "d",)
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return (lemma[:-1] + "ied",)
    return (lemma + "ed",)


def _participle(lemma: str) -> str:
    if lemma in _DOUBLED_ING:
        return lemma + lemma[-1] + "ing"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe")):
        return lemma[:-1] + "ing"
    return lemma + "ing"


def _build() -> tuple[dict[str, Form], dict[str, tuple[tuple[str, Form], ...]]]:
    forms: dict[str, Form] = {}
    phrasal: dict[str, list[tuple[str, Form]]] = {}
    classes: tuple[tuple[VerbClass, list[str]], ...] = (
        ("say", _SAY),
        ("clause", _CLAUSE),
        ("act", _ACT),
        ("readout", _READOUT),
        ("think", _THINK),
        ("manner", _MANNER),
    )
    for verb_class, lemmas in classes:
        for entry in lemmas:
            lemma, _, particle = entry.partition("_")
            past, *participle = _past(lemma)
            inflected: list[tuple[str, Tense]] = [(past, "past"), *((form, "participle") for form in participle)]
            if lemma not in _OTHER_WORDS:
                inflected += [(_third_person(lemma), "present"), (lemma, "base")]
            inflected.append((_participle(lemma), "ing"))
            for form, tense in inflected:
                if particle:
                    phrasal.setdefault(form, []).append((particle, Form(entry, verb_class, tense)))
                elif forms.setdefault(form, Form(lemma, verb_class, tense)).verb_class != verb_class:
                    raise ValueError(f"{form!r} stands in two classes: {forms[form].verb_class} and {verb_class}.")
    forms["pled"] = forms["pleaded"]
    for american in ("labeled", "labeling", "signaled", "signaling", "marveled", "marveling"):
        forms[re.sub(r"[ae]l(?=ed|ing)", r"\g<0>l", american)] = forms[american]
    return forms, {form: tuple(options) for form, options in phrasal.items()}


FORMS, PHRASAL = _build()
"""Inflected form -> Form; first word of a phrasal verb -> ((its particle, Form), ...)."""


def reporting_form(word: str, following: str = "") -> Form | None:
    """Look up a lower-case word, with the word after it for phrasal verbs ("called on"), as a reporting verb."""
    for particle, form in PHRASAL.get(word, ()):
        if particle == following:
            return form
    return FORMS.get(word)


# What nobody is ("said by phone"), and pasts that are no participles.
_NO_PASSIVES = frozenset("say reply respond begin conclude".split())
_NO_PARTICIPLES = frozenset("wrote spoke swore gave began".split())


def may_be_passive(word: str, form: Form) -> bool:
    """Say whether a past with "by" behind it tells what was done to somebody: "ruled by", but "said by phone"."""
    return form.lemma not in _NO_PASSIVES and word not in _NO_PARTICIPLES


FORETELLING = frozenset("predict forecast project foresee".split())
"""Who tells the future tells it, clause or none: "predicts a recession"."""

JOINT_NOUNS = frozenset(
    "leaders sides two both presidents ministers parties delegations governments three principals".split()
)
"""Head nouns of a joint subject in a readout ("the two leaders")."""

READOUT_VERBS = frozenset(
    """reaffirm underscore reiterate affirm discuss welcome agree commit thank express emphasize emphasise condemn
    highlight convey note raise stress review commend recognize recognise pledge congratulate""".split()
)
"""Lemmas by which a text shows itself as the readout of a call or meeting."""

GOING_ON = frozenset("add continue go_on conclude".split())
"""Lemmas of who goes on speaking."""

ANSWERING = frozenset("reply answer respond retort".split())
"""Lemmas of who answers what another has said."""

REFUSALS = frozenset("decline declined declines declining refuse refused refuses refusing".split())
"""Verbs that turn the speech verb after them into silence ("declined to comment"): the narrator tells it."""
