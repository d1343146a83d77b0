"""Arguments of the public functions in, the same checked out: a wrong one is named, with what to write instead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence


def check_choice(name: str, value: str, choices: tuple[str, ...]) -> None:
    """Refuse what is none of the choices.

    Raises:
        ValueError: With the choices.
    """
    if value not in choices:
        expected = " or ".join(map(repr, choices))
        raise ValueError(f"`{name}` must be {expected}, got {value!r:.60}.")


def check_count(name: str, value: object, otherwise: str = "") -> None:
    """Refuse what is no whole number of at least 1.

    Args:
        name: The argument's.
        value: What was given.
        otherwise: What else is allowed, for the message.

    Raises:
        ValueError: It is none.
    """
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError(f"`{name}` must be a whole number of at least 1{otherwise}, got {value!r:.60}.")


def checked_aliases(aliases: Mapping[str, Sequence[str]] | None) -> Mapping[str, Sequence[str]]:
    """Copy `aliases`; None is none.

    Raises:
        TypeError: It is no mapping from names to lists of names.
        ValueError: It lists one alias for two actors.
    """
    if aliases is None:
        return {}
    if not isinstance(aliases, Mapping):
        raise TypeError(f"`aliases` must map an actor's name to a list of names, got {type(aliases).__name__}.")
    checked: dict[str, tuple[str, ...]] = {}
    owners: dict[str, str] = {}
    for name, others in aliases.items():
        if not isinstance(name, str) or not name.strip():
            raise TypeError(f"`aliases` must have names as keys, got {name!r:.60}.")
        # A copy, so that an iterator is used up once only and a later change cannot reach a running score_many.
        known = tuple(others) if isinstance(others, Iterable) and not isinstance(others, str) else None
        if known is None or not all(isinstance(other, str) and other.strip() for other in known):
            raise TypeError(f"`aliases[{name[:60]!r}]` must be a list of names, got {others!r:.60}.")
        checked[name] = known
        for other in known:
            owner = owners.setdefault(other, name)
            if owner != name:
                both = f"{owner[:60]!r} and for {name[:60]!r}"
                raise ValueError(f"`aliases` lists {other[:60]!r} for {both}; leave it with one of them.")
    return checked


def checked_turns(turns: Iterable[tuple[str | None, str]]) -> list[tuple[str | None, str]]:
    """Copy `turns`, a blank speaker made None.

    Raises:
        TypeError: An item is no pair of a name (or None) and a str; the message says which.
    """
    if isinstance(turns, str | bytes):
        what = "got one str; use score, or split it into turns first" if isinstance(turns, str) else "got bytes"
        raise TypeError(f"`turns` must be (speaker, text) pairs, {what}.")
    if not isinstance(turns, Iterable):
        raise TypeError(f"`turns` must be an iterable of (speaker, text) pairs, got {type(turns).__name__}.")
    checked: list[tuple[str | None, str]] = []
    for index, turn in enumerate(turns):
        if not isinstance(turn, tuple | list) or len(turn) != 2:
            of_how_many = f" of {len(turn)}" if isinstance(turn, tuple | list) else ""
            raise TypeError(f"`turns[{index}]` must be a pair (speaker, text), got {type(turn).__name__}{of_how_many}.")
        speaker, words = turn
        if speaker is not None and not isinstance(speaker, str):
            raise TypeError(f"the speaker of `turns[{index}]` must be a str or None, got {type(speaker).__name__}.")
        if not isinstance(words, str):
            raise TypeError(f"the text of `turns[{index}]` must be a str, got {type(words).__name__}.")
        checked.append((speaker.strip() or None if speaker else None, words))
    return checked
