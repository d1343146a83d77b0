"""Result dataclasses in, JSON types out, and exactly back.

The field names and types of the dataclasses are the schema: tuples become lists, a Tones an object in its own order.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from tonekit.errors import UnknownToneError
from tonekit.result.mapping import Tones

SCHEMA_VERSION = 1

Result = TypeVar("Result")
Record = TypeVar("Record", bound="JsonRecord")


class JsonRecord:
    """A result that is written as JSON and read again: a Report, a Summary."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Give it as JSON types, with a `schema_version`."""
        return to_dict(self)

    @classmethod
    def from_dict(cls: type[Record], record: Mapping[str, Any]) -> Record:
        """Make what `to_dict` wrote; the exact inverse, also by way of JSON.

        Raises:
            TypeError: `record` is not a dict.
            ValueError: It has another `schema_version` or is damaged; the message says where.
        """
        return from_dict(cls, record)

    def to_json(self, *, indent: int | None = None) -> str:
        """Give `to_dict` as a JSON string: one line, or indented."""
        return json.dumps(self.to_dict(), indent=indent, allow_nan=False)


def to_dict(value: object) -> dict[str, Any]:
    """Turn a result dataclass into JSON types, with the version of the schema first."""
    return {"schema_version": SCHEMA_VERSION, **_encode(value)}


def from_dict(kind: type[Result], record: Mapping[str, Any]) -> Result:
    """Turn what `to_dict` gave back into a `kind`; the exact inverse.

    Raises:
        TypeError: `record` is not a dict.
        ValueError: It was written by another version of the schema, a field is missing, unknown or of the wrong
            type, or the values contradict each other. The message says where.
    """
    if not isinstance(record, Mapping):
        remedy = "; write json.loads(...) around it" if isinstance(record, str | bytes) else ""
        raise TypeError(f"`record` must be a dict from to_dict(), got {type(record).__name__}{remedy}.")
    if "schema_version" not in record:
        raise ValueError("`schema_version` is missing: this is not a dict from to_dict().")
    version = record["schema_version"]
    if type(version) is not int or version != SCHEMA_VERSION:
        raise ValueError(
            f"`schema_version` must be {SCHEMA_VERSION}, got {_short(version)}: "
            "read it with the version of tonekit that wrote it, or score the text again."
        )
    body = {key: entry for key, entry in record.items() if key != "schema_version"}
    result: Result = _decode(kind, body, "")
    return result


def _encode(value: Any) -> Any:
    if isinstance(value, Tones):
        return {name: _encode(entry) for name, entry in zip(value.names, value.entries, strict=True)}
    if isinstance(value, tuple):
        return [_encode(entry) for entry in value]
    if is_dataclass(value):
        return {field.name: _encode(getattr(value, field.name)) for field in fields(value)}
    return value


def _decode(kind: Any, value: Any, where: str) -> Any:
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _decode_union(kind, value, where)
    if origin is Literal:
        if not isinstance(value, str) or value not in get_args(kind):
            raise _wrong(where, " or ".join(map(repr, get_args(kind))), value)
        return value
    if origin is tuple:
        items = _checked(value, list, "a list", where)
        return tuple(_decode(get_args(kind)[0], item, f"{where}[{at}]") for at, item in enumerate(items))
    if origin is Tones:
        tones = _checked(value, dict, "an object", where)
        (entry_kind,) = get_args(kind)
        entries = tuple(_decode(entry_kind, entry, f"{where}[{name!r}]") for name, entry in tones.items())
        return Tones(_shared(tuple(tones)), entries)
    if is_dataclass(kind):
        return _decode_dataclass(kind, value, where)
    if hasattr(kind, "_fields"):
        numbers = _checked(value, list, f"[{', '.join(kind._fields)}]", where)
        if len(numbers) != len(kind._fields):
            raise _wrong(where, f"[{', '.join(kind._fields)}]", value)
        return kind(*(_decode(int, number, where) for number in numbers))
    return _decode_plain(kind, value, where)


def _decode_plain(kind: type, value: Any, where: str) -> Any:
    # bool is an int to Python, and JSON writers in other languages drop the ".0" of a float.
    if kind is float and type(value) in (int, float) and math.isfinite(value):
        return float(value)
    if kind is not float and type(value) is kind:
        return value
    names = {float: "a finite number", int: "a whole number", str: "a string", bool: "true or false", NoneType: "null"}
    raise _wrong(where, names[kind], value)


def _decode_union(kind: Any, value: Any, where: str) -> Any:
    options = [option for option in get_args(kind) if option is not NoneType]
    if value is None and len(options) < len(get_args(kind)):
        return None
    for option in options[:-1]:
        try:
            return _decode(option, value, where)
        except ValueError:
            continue
    return _decode(options[-1], value, where)


def _decode_dataclass(kind: Any, value: Any, where: str) -> Any:
    record = _checked(value, dict, "an object", where)
    prefix = f"{where}." if where else ""
    hints = _hints(kind)
    for name in record:
        if name not in hints:
            raise ValueError(f"`{prefix}{_short(name)[1:-1]}` is not a field of a {kind.__name__}.")
    decoded = {}
    for field in fields(kind):
        if field.name in record:
            decoded[field.name] = _decode(hints[field.name], record[field.name], f"{prefix}{field.name}")
        elif field.default is MISSING:
            raise ValueError(f"`{prefix}{field.name}` is missing.")
    try:
        return kind(**decoded)
    except (ValueError, UnknownToneError) as error:
        raise ValueError(f"`{where or kind.__name__}` is inconsistent: {error}") from error


@lru_cache(maxsize=64)
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


@lru_cache(maxsize=64)
def _shared(names: tuple[str, ...]) -> tuple[str, ...]:
    """Give one tuple to all sentences with these tones, as in a Report that was never written down."""
    return names


def _checked(value: Any, kind: type, expected: str, where: str) -> Any:
    if not isinstance(value, kind):
        raise _wrong(where, expected, value)
    return value


def _wrong(where: str, expected: str, value: object) -> ValueError:
    return ValueError(f"`{where or 'record'}` must be {expected}, got {_short(value)}.")


def _short(value: object) -> str:
    if isinstance(value, list | dict):
        return f"a {type(value).__name__} of {len(value)}"
    shown = repr(value)
    return shown if len(shown) <= 60 else shown[:57] + "..."
