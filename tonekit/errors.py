"""The exceptions that a caller may want to catch.

TonekitError
├── UnknownToneError    (also a KeyError)
├── ModelNotFoundError
├── ModelFormatError
└── WorkerDiedError     (also a RuntimeError)

Anything else is Python's own: TypeError or ValueError for a bad argument (a bad tone in `tones` excepted, which is an
UnknownToneError), IndexError from `Report.with_speaker`, FileExistsError from `Scorer.save_pretrained`.
"""


class TonekitError(Exception):
    """What a caller of tonekit may want to catch; other bad arguments raise TypeError or ValueError instead."""


class UnknownToneError(TonekitError, KeyError):
    """No tone has this name (the message offers the nearest ones), or the model cannot score it."""

    def __str__(self) -> str:
        # KeyError would show the repr of the message.
        return str(self.args[0]) if self.args else ""


class ModelNotFoundError(TonekitError):
    """The model folder does not exist, or a file of it is missing."""


class ModelFormatError(TonekitError):
    """The model folder is damaged or was made by an incompatible version."""


class WorkerDiedError(TonekitError, RuntimeError):
    """A process of `score_many(workers=...)` died, most often for want of memory."""
