"""The exceptions that a caller may want to catch.

TonekitError
├── UnknownToneError    (also a KeyError)
├── ModelNotFoundError
└── ModelFormatError
"""


class TonekitError(Exception):
    """Anything that tonekit itself raises; bad arguments raise TypeError or ValueError instead."""


class UnknownToneError(TonekitError, KeyError):
    """No tone has this name; the message offers the nearest ones."""

    def __str__(self) -> str:
        # KeyError would show the repr of the message.
        return str(self.args[0]) if self.args else ""


class ModelNotFoundError(TonekitError):
    """The model folder does not exist, or a file of it is missing."""


class ModelFormatError(TonekitError):
    """The model folder is damaged or was made by an incompatible version."""
