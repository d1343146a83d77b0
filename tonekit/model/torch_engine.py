"""A model folder in, an engine out that runs it with torch, on a CPU or GPU."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
import torch
from safetensors.torch import load_file

from tonekit.model.arrays import Array
from tonekit.model.encoder import make_encoder
from tonekit.model.engine import Groups, Indices, wants_gpu
from tonekit.model.folder import WEIGHTS, ModelFolder
from tonekit.model.judges import Judges, part
from tonekit.model.packing import BLOCK_TOKENS
from tonekit.warn import warn_caller

# A CPU is content with what its caches hold; a GPU wants many windows at once.
_GPU_BLOCK_TOKENS = 32_768
# Twice as much is more than a block of 1,024 tokens needs.
_LARGEST_FREED_BYTES = 16 << 20
_DTYPES = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}


class TorchEngine:
    """See `Engine`.

    Args:
        folder: The model.
        device: None, "cpu", "cuda", "cuda:1", ...
        precision: "fp32", "bf16" or "fp16"; of the encoder, the heads are always float32.
        threads: How many it may use while it runs; None is torch's own setting.
        batch_tokens: Most tokens of a block; None is 1,024 on a CPU and 32,768 on a GPU.

    Raises:
        ModelFormatError: The weights do not fit the configuration.
        TypeError: `device` is no str.
        ValueError: Device or precision cannot be used on this machine.

    Warns:
        UserWarning: A GPU is asked for and there is none; the CPU is used, in "fp32" where it has not the precision.
    """

    def __init__(
        self,
        folder: ModelFolder,
        *,
        device: str | None = None,
        precision: str = "fp32",
        threads: int | None = None,
        batch_tokens: int | None = None,
    ) -> None:
        self._device = usable_device(device)
        precision = usable_precision(precision, self._device, fell_back=wants_gpu(device))
        weights = {name: tensor.to(self._device) for name, tensor in load_file(folder.path / WEIGHTS).items()}
        self._encoder = make_encoder(folder.config["encoder"], part(weights, "encoder."), _DTYPES[precision])
        heads = {name: tensor.float() for name, tensor in part(weights, "heads.").items()}
        self.judges = Judges.from_arrays(heads, len(folder.config["tones"]))
        self.block_tokens = batch_tokens or (BLOCK_TOKENS if self._device.type == "cpu" else _GPU_BLOCK_TOKENS)
        self.reads_ahead = self._device.type != "cpu"
        self._threads = threads
        if self._device.type == "cpu":
            _keep_freed_memory()

    @contextmanager
    def running(self) -> Iterator[None]:
        """Compute without gradients and with the wanted number of threads, and leave no trace of either."""
        with torch.inference_mode(), _threads(self._threads):
            yield

    def encode(self, ids: Indices, groups: Groups) -> Array:
        """Encode a block: see `Engine`."""
        return self._encoder(self.indices(ids), groups).float()

    def indices(self, numbers: Sequence[int] | Indices) -> Array:
        """Numbers as a tensor on the device."""
        return torch.from_numpy(np.asarray(numbers, np.int64)).to(self._device)


def _keep_freed_memory() -> None:
    """Let what one block frees be there for the next.

    glibc gives memory back to the system where more lies free than twice the largest piece ever freed, and what is
    asked for again comes page by page: in float32 that took a tenth of the time. The piece freed here is never written
    to, so it takes no memory.
    """
    torch.empty(_LARGEST_FREED_BYTES, dtype=torch.uint8)


def usable_device(device: str | None) -> torch.device:
    """The device of this name; the CPU, with a warning, where a GPU is asked for and there is none.

    Raises:
        TypeError: `device` is no str.
        ValueError: There is no such device.
    """
    if device is not None and not isinstance(device, str):
        raise TypeError(f"`device` must be a str or None, got {type(device).__name__}.")
    if wants_gpu(device) and not torch.cuda.is_available():
        warn_caller(
            f"`device` is {device!r}, but torch finds no GPU on this machine, so the CPU is used, in 'fp32' where it "
            "has not the precision asked for (a GPU needs its driver and a build of torch with CUDA)."
        )
        return torch.device("cpu")
    try:
        found = torch.device(device or "cpu")
        # Nothing can be read back from a device that only pretends, such as "meta".
        torch.zeros(1, device=found).tolist()
    except (RuntimeError, AssertionError, ImportError) as error:
        raise ValueError(f"`device` {device!r} cannot be used on this machine: {str(error)[:200]}") from error
    return found


def usable_precision(precision: str, device: torch.device, *, fell_back: bool) -> str:
    """The precision; "fp32" where it was meant for a GPU that is not there (`fell_back`) and the CPU has it not.

    Raises:
        ValueError: The device would only imitate it.
    """
    try:
        check_precision(precision, device)
    except ValueError:
        if fell_back and device.type == "cpu":
            return "fp32"
        raise
    return precision


def check_precision(precision: str, device: torch.device) -> None:
    """Refuse a precision that the device would only imitate, more slowly than float32.

    Raises:
        ValueError: With what to write instead.
    """
    if precision == "fp16" and device.type == "cpu":
        raise ValueError("`precision` 'fp16' is for GPUs; on a CPU use 'fp32', or 'bf16' where it has that.")
    if precision == "bf16" and not has_bfloat16(device):
        raise ValueError(
            "`precision` 'bf16' needs a processor that multiplies bfloat16 itself (AVX512-BF16, AMX or ARM BF16; a "
            "GPU of 2020 or later), and this one does not: it would be slower than 'fp32'. Use precision='fp32'."
        )


def has_bfloat16(device: torch.device) -> bool:
    """Whether the device multiplies bfloat16 matrices itself."""
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    if device.type != "cpu":
        return False
    try:
        # On x86 oneDNN says yes to any AVX512 and imitates the rest.
        if torch.backends.cpu.get_cpu_capability().startswith(("AVX", "DEFAULT")):
            return bool(torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported())
        return bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())
    except (AttributeError, RuntimeError):  # they are private to torch and may go
        return False


class _ThreadCount:
    """The number of threads that torch uses: one for the whole process, so callers at once must not undo each other."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._n_callers = 0
        self._before = 0

    def enter(self, wanted: int) -> None:
        """Use `wanted` threads; the first caller's setting before is kept."""
        with self._lock:
            if self._n_callers == 0:
                self._before = torch.get_num_threads()
            self._n_callers += 1
            torch.set_num_threads(wanted)

    def leave(self) -> None:
        """Once the last caller has left, everything is as it was before the first."""
        with self._lock:
            self._n_callers -= 1
            if self._n_callers == 0:
                torch.set_num_threads(self._before)


_thread_count = _ThreadCount()


@contextmanager
def _threads(wanted: int | None) -> Iterator[None]:
    """Use `wanted` threads inside and what was set before outside."""
    if wanted is None:
        yield
        return
    _thread_count.enter(wanted)
    try:
        yield
    finally:
        _thread_count.leave()
