"""A tone's name in, its definition and an example out: the inventory of 24 tones, as data.

The inventory and its three families are those of the annotation guide by which the training labels were made. A tone
is how something is said, or how a relation between actors is portrayed; it is not the topic.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tonekit.errors import UnknownToneError


@dataclass(frozen=True, slots=True)
class Tone:
    """A tone word and what it means.

    Args:
        name: The word or phrase: "frosty", "hedged praise".
        definition: What it means, in a few words.
        family: The group of the inventory it belongs to; None for a tone of your own.
        example: A made-up sentence that has this tone, or None.
        threshold: The probability from which the tone becomes a label; None leaves the choice to the model.

    Raises:
        TypeError: A field is not of its type.
        ValueError: `name` is blank, or `threshold` lies outside [0, 1].

    Example:
        >>> Tone("hedged praise", "praise that takes something back").calibrated
        False
    """

    name: str
    definition: str | None = None
    family: str | None = None
    example: str | None = None
    threshold: float | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.name, str):
            raise TypeError(f"`name` must be a str, got {type(self.name).__name__}.")
        if not self.name.strip():
            raise ValueError("`name` must not be blank.")
        for field in ("definition", "family", "example"):
            value = getattr(self, field)
            if value is not None and not isinstance(value, str):
                raise TypeError(f"`{field}` must be a str or None, got {type(value).__name__}.")
        if self.threshold is None:
            return
        if isinstance(self.threshold, bool) or not isinstance(self.threshold, int | float):
            raise TypeError(f"`threshold` must be a number or None, got {type(self.threshold).__name__}.")
        if not 0 <= self.threshold <= 1:
            raise ValueError(f"`threshold` must be in [0, 1], got {self.threshold}.")

    @property
    def calibrated(self) -> bool:
        """Whether its scores are calibrated probabilities: for the tones of the inventory only.

        A tone of your own is scored from its words, by likeness to tones that were annotated. Its scores rank
        sentences; how often they are right was measured on held-out tones only (see the model card).
        """
        known = _BY_NAME.get(self.name)
        return known is not None and known == replace(self, threshold=None)


_TOWARDS_OTHERS = "towards others"
_CANDOUR = "candour and certainty"
_FEELING = "feeling and outlook"

# The order is part of the model: column i of every score belongs to tone i. Append, never reorder.
_INVENTORY: tuple[Tone, ...] = (
    Tone(
        "warm",
        "friendly, close and cordial towards someone",
        _TOWARDS_OTHERS,
        "The two leaders embraced like old friends and spoke fondly of their years at school.",
    ),
    Tone(
        "frosty",
        "cold, distant or strained; unfriendliness kept under control",
        _TOWARDS_OTHERS,
        "The delegations sat through an icy dinner and exchanged barely a word.",
    ),
    Tone(
        "hostile",
        "openly antagonistic: attack, insult or contempt",
        _TOWARDS_OTHERS,
        '"They are our enemies, and we will treat them as enemies," the general spat.',
    ),
    Tone(
        "conciliatory",
        "seeks to reduce a conflict; offers talks, compromise, cooperation or a way out",
        _TOWARDS_OTHERS,
        "We are ready to meet them halfway and put this quarrel behind us.",
    ),
    Tone(
        "defiant",
        "refuses to yield to pressure, rejects demands, vows to carry on",
        _TOWARDS_OTHERS,
        "No sanction will make us bend, and the dam will be built.",
    ),
    Tone(
        "threatening",
        "warns of harm, punishment or consequences; an ultimatum",
        _TOWARDS_OTHERS,
        "Cross that river and you will pay a price you cannot imagine.",
    ),
    Tone(
        "accusatory",
        "blames, charges or criticises someone for a wrong or a failure",
        _TOWARDS_OTHERS,
        "The minister blamed the railway for hiding the inspection reports for years.",
    ),
    Tone(
        "appreciative",
        "approves, praises, thanks, welcomes or endorses",
        _TOWARDS_OTHERS,
        "She thanked the mediators and welcomed their draft as an excellent piece of work.",
    ),
    Tone(
        "respectful",
        "courteous, deferential, honouring someone",
        _TOWARDS_OTHERS,
        "It is an honour, Your Excellency, to be received in this distinguished house.",
    ),
    Tone(
        "mocking",
        "ridicule, sarcasm or derision",
        _TOWARDS_OTHERS,
        '"What a triumph: three years of talks and one new letterhead," he scoffed.',
    ),
    Tone(
        "distrustful",
        "suspects someone's motives or doubts their word; trust is low",
        _TOWARDS_OTHERS,
        "We have heard such promises before and see no reason to believe this one.",
    ),
    Tone(
        "sympathetic",
        "compassion and solidarity with someone who suffers",
        _TOWARDS_OTHERS,
        "Our hearts are with the families of the valley, and we stand beside them tonight.",
    ),
    Tone(
        "frank",
        "plain-spoken, candid or blunt about something awkward; says outright what is usually softened",
        _CANDOUR,
        "We disagree on almost everything, and I told him so to his face.",
    ),
    Tone(
        "evasive",
        "sidesteps, declines to answer or to commit; guarded",
        _CANDOUR,
        "Asked whether he would resign, the governor said he would not go into that today.",
    ),
    Tone(
        "confident",
        "categorical and assured; a claim or promise that leaves no room for doubt",
        _CANDOUR,
        "There is no question whatever that we will finish the bridge this year.",
    ),
    Tone(
        "tentative",
        "hedged, uncertain or provisional",
        _CANDOUR,
        "It seems the two sides may perhaps return to the table, though nothing is settled.",
    ),
    Tone(
        "analytical",
        "reasoned and explanatory; weighs causes or evidence",
        _CANDOUR,
        "Prices fell because the harvest was large and, more importantly, because exports stopped.",
    ),
    Tone(
        "angry",
        "outrage, indignation, fury or exasperation",
        _FEELING,
        '"This is an outrage, and I am sick of your excuses!" she shouted.',
    ),
    Tone(
        "alarmed",
        "fear, worry or grave concern",
        _FEELING,
        "Doctors are deeply worried that the fever could reach the camps within days.",
    ),
    Tone(
        "sorrowful",
        "grief, sadness, regret or condolence",
        _FEELING,
        "With heavy hearts the town laid its eleven miners to rest.",
    ),
    Tone(
        "joyful",
        "happiness, delight, celebration, excitement or satisfaction",
        _FEELING,
        "Crowds sang and danced through the night, and the mayor could not stop smiling.",
    ),
    Tone(
        "hopeful",
        "optimistic; expects or wishes a better outcome",
        _FEELING,
        "I believe the worst is behind us and that peace is within our reach.",
    ),
    Tone(
        "pessimistic",
        "gloomy or resigned; expects a bad outcome",
        _FEELING,
        "Few here expect anything from the talks but another failure.",
    ),
    Tone(
        "urgent",
        "presses for immediate action; an emergency",
        _FEELING,
        "We must act now, tonight, before it is too late.",
    ),
)
# A word so like a name of the inventory is a slip ("frostly"), unless it comes as a Tone.
_NEARLY = 0.8
_BY_NAME: dict[str, Tone] = {tone.name: tone for tone in _INVENTORY}


def names() -> tuple[str, ...]:
    """Give the names of the 24 tones, in the order in which every score lists them.

    Example:
        >>> names()[:3]
        ('warm', 'frosty', 'hostile')
    """
    return tuple(_BY_NAME)


def get(name: str) -> Tone:
    """Look a tone up in the inventory.

    Raises:
        TypeError: `name` is not a str.
        UnknownToneError: No tone of the inventory has this name; the message offers the nearest ones.

    Example:
        >>> get("frosty").definition
        'cold, distant or strained; unfriendliness kept under control'
    """
    if not isinstance(name, str):
        raise TypeError(f"`name` must be a str, got {type(name).__name__}.")
    if name not in _BY_NAME:
        raise UnknownToneError(f"{unknown(name)} See tonekit.tones.names().")
    return _BY_NAME[name]


def resolve(tones: Sequence[str | Tone] | None) -> tuple[Tone, ...]:
    """Turn the `tones=` argument into tones: those of the inventory in its order, then your own in yours.

    Args:
        tones: Names and Tones in any order; None stands for the whole inventory. A name that is not in the inventory
            is a tone of your own, scored from its words.

    Raises:
        TypeError: `tones` is not a list or tuple, or one of its items is neither a str nor a Tone.
        ValueError: `tones` is empty, names a tone twice, or holds a blank name.
        UnknownToneError: A str is nearly the name of a tone of the inventory, or a Tone gives such a tone another
            definition.

    Example:
        >>> [tone.name for tone in resolve(["wistful", "frosty", "warm"])]
        ['warm', 'frosty', 'wistful']
    """
    if tones is None:
        return _INVENTORY
    if isinstance(tones, str):
        raise TypeError(f"`tones` must be a list of tones, got the str {_quoted(tones)}; write [{_quoted(tones)}].")
    if not isinstance(tones, list | tuple):
        raise TypeError(f"`tones` must be a list or tuple of names, got {type(tones).__name__}.")
    if not tones:
        raise ValueError("`tones` must not be empty; leave it out, or give None, for all the tones.")
    chosen = [_resolved(tone) for tone in tones]
    wanted = [tone.name for tone in chosen]
    twice = sorted({name for name in wanted if wanted.count(name) > 1})
    if twice:
        raise ValueError(f"`tones` names {_quoted(twice[0])} twice.")
    known = {tone.name: tone for tone in chosen if tone.name in _BY_NAME}
    own = (tone for tone in chosen if tone.name not in _BY_NAME)
    return (*(known[name] for name in _BY_NAME if name in known), *own)


def unknown(name: str) -> str:
    """Say that no tone of the inventory is called `name`, with the nearest names where there are any.

    Example:
        >>> unknown("frostly")
        "No tone named 'frostly'; did you mean 'frosty'?"
    """
    near = _nearest(name, 0.6)
    if not near:
        return f"No tone named {_quoted(name)}."
    return f"No tone named {_quoted(name)}; did you mean {' or '.join(repr(tone) for tone in near)}?"


def _nearest(name: str, likeness: float) -> list[str]:
    import difflib  # only on the way to an error or a tone of one's own: keeps the import of the package light

    return difflib.get_close_matches(name[:60].strip().lower(), _BY_NAME, n=3, cutoff=likeness)


def _resolved(tone: str | Tone) -> Tone:
    if isinstance(tone, str):
        if tone in _BY_NAME:
            return _BY_NAME[tone]
        if not tone.strip():
            raise ValueError("`tones` must not hold a blank name.")
        if _nearest(tone, _NEARLY):
            raise UnknownToneError(
                f"{unknown(tone)} Write tonekit.Tone({_quoted(tone)}) if you mean a tone of your own."
            )
        return Tone(tone)
    if not isinstance(tone, Tone):
        raise TypeError(f"`tones` must hold names or Tones, got an item of type {type(tone).__name__}.")
    if tone.name not in _BY_NAME or tone.calibrated:
        return tone
    if tone.definition is None:
        return replace(_BY_NAME[tone.name], threshold=tone.threshold)
    raise UnknownToneError(
        f"{_quoted(tone.name)} is a tone of the inventory and cannot be given another definition; choose another name."
    )


def _quoted(name: str) -> str:
    return repr(name if len(name) <= 60 else name[:57] + "...")
