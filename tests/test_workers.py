"""Processes that share a stream of batches, on batches that are only numbers."""

import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from tonekit.errors import WorkerDiedError
from tonekit.workers import in_processes

ROOT = Path(__file__).resolve().parents[1]


def prepare(offset=0):
    return partial(work, offset)


def work(offset, batch):
    time.sleep(0.02 * (batch % 3))  # a later batch is often done before an earlier one
    if batch == 13:
        raise KeyError("thirteen")
    if batch == 66:
        os._exit(3)
    return batch + offset, os.getpid()


def test_order_is_kept_and_every_process_works():
    found = list(in_processes(partial(prepare, 100), range(12), 2, 1))
    assert [made for made, _ in found] == list(range(100, 112))
    assert len({process for _, process in found}) == 2


def test_batches_are_read_only_as_far_ahead_as_needed_and_the_processes_end_early():
    taken = []

    def endless():
        while True:
            taken.append(len(taken))
            yield 0

    made = in_processes(prepare, endless(), 2, 1)
    _, process = next(made)
    assert len(taken) <= 5
    made.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_an_error_in_a_process_is_the_callers_and_comes_in_its_turn():
    made = in_processes(prepare, [1, 2, 13, 3], 2, 1)
    assert [next(made)[0], next(made)[0]] == [1, 2]
    with pytest.raises(KeyError, match="thirteen"):
        next(made)


def test_what_came_before_the_source_failed_is_not_lost():
    def broken():
        yield from (1, 2)
        raise OSError("the disk is gone")

    made = in_processes(prepare, broken(), 2, 1)
    assert [next(made)[0], next(made)[0]] == [1, 2]
    with pytest.raises(OSError, match="the disk is gone"):
        next(made)


def test_a_process_that_dies_is_told_with_what_may_be_wrong():
    with pytest.raises(WorkerDiedError, match="__main__") as caught:
        list(in_processes(prepare, [66], 1, 1))
    assert isinstance(caught.value, RuntimeError)


def test_ctrl_c_ends_everything_without_a_word_from_the_processes(tmp_path):
    (tmp_path / "endless.py").write_text(
        "import itertools, time\n"
        "from tonekit.workers import in_processes\n"
        "def prepare():\n"
        "    return work\n"
        "def work(batch):\n"
        "    time.sleep(0.1)\n"
        "    return batch\n"
        "if __name__ == '__main__':\n"
        "    try:\n"
        "        for made in in_processes(prepare, itertools.count(), 2, 1):\n"
        "            print(made, flush=True)\n"
        "    except KeyboardInterrupt:\n"
        "        print('interrupted', flush=True)\n"
    )
    running = subprocess.Popen(
        [sys.executable, str(tmp_path / "endless.py")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        start_new_session=True,
        # Under a shell's `&` the tests are deaf to the signal, and so would the process be.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert running.stdout.readline() == "0\n"
    os.killpg(running.pid, signal.SIGINT)  # as a terminal does: to all of them
    stdout, stderr = running.communicate(timeout=120)
    assert stdout.splitlines()[-1] == "interrupted"
    assert (running.returncode, stderr) == (0, "")
