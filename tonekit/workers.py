"""Batches in, what several processes make of them out: in order, and never more than a few batches under way.

Nothing here knows what a batch is. Processes are spawned, not forked: a fork of a process that has computed with
several threads may hang.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, TypeVar

from tonekit.errors import WorkerDiedError

_Batch = TypeVar("_Batch")
_Made = TypeVar("_Made")

# One batch in the works and one waiting for each process, so that none has to wait for the caller.
_AHEAD = 2


def in_processes(
    prepare: Callable[[], Callable[[_Batch], _Made]], batches: Iterable[_Batch], n_workers: int, threads: int
) -> Iterator[_Made]:
    """Hand batches to processes and give what they make, in the order of the batches.

    Args:
        prepare: Called once in each process; gives the function that is called with each batch. It and everything
            that passes between the processes must survive pickling.
        batches: Read only as far ahead as the processes need. If they raise, what came before is given first.
        n_workers: How many processes.
        threads: How many threads the tokenizer of a process may use.

    Raises:
        WorkerDiedError: A process died.
    """
    context = multiprocessing.get_context("spawn")
    executor = ProcessPoolExecutor(n_workers, context, _begin, (prepare, threads))
    source = _Source(batches)
    under_way: deque[Future[_Made]] = deque()
    try:
        while True:
            while len(under_way) < _AHEAD * n_workers and source.advance():
                under_way.append(executor.submit(_call, source.batch))
            if not under_way:
                break
            yield under_way.popleft().result()
        if source.failure is not None:
            raise source.failure
    except BrokenProcessPool as error:
        raise WorkerDiedError(
            "a process of `workers` died: there was not enough memory, or the script that called score_many does not "
            "stand under `if __name__ == '__main__':`, which every process but the first needs."
        ) from error
    finally:
        # Also when the caller stops early or presses Ctrl-C: what is under way is waited for, the rest is dropped.
        executor.shutdown(wait=True, cancel_futures=True)


class _Source:
    """Batches one by one, with the error that ended them kept for later."""

    def __init__(self, batches: Iterable[Any]) -> None:
        self._batches = iter(batches)
        self.batch: Any = None
        self.failure: Exception | None = None

    def advance(self) -> bool:
        """Go to the next batch; False if there is none."""
        if self.failure is not None:
            return False
        try:
            self.batch = next(self._batches)
        except StopIteration:
            return False
        except Exception as error:
            self.failure = error
            return False
        return True


# What a process prepares once and keeps.
_state: dict[str, Callable[..., Any]] = {}


def _begin(prepare: Callable[[], Callable[[Any], Any]], threads: int) -> None:
    """Set a new process up. What may fail comes later, where an exception reaches the caller."""
    _state["prepare"] = prepare
    # Ctrl-C reaches every process of a terminal; the first one ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ["RAYON_NUM_THREADS"] = str(threads)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Do not outlive a first process that was killed and could not say so."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _call(batch: Any) -> Any:
    if "work" not in _state:
        _state["work"] = _state["prepare"]()
    return _state["work"](batch)
