"""Train a network; resumes where it stopped.

    python -m models.recipe.train teacher --data DIR --base LARGE --out .training/teacher
    python -m models.recipe.train student --data DIR --base SMALL --out .training/student \\
        --silver .training/silver.jsonl --init .training/gold/epoch-6.pt

The first argument names a run of config.json. `--base` is a folder or hub name of a Hugging Face encoder, `--data` the
folder of the data sets (see models/recipe/README.md), `--silver` what a teacher said (models.recipe.label), `--init`
weights to start from instead of the base's.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer

from models.recipe.augment import with_other_names
from models.recipe.batch import make_batch
from models.recipe.data import Example, count_texts, examples_by_set, join_sets
from models.recipe.evaluate import dev_figures
from models.recipe.network import Network, fast_tokenizer, loss_of
from models.recipe.rows import read_unfinished
from tonekit import tones

_CONFIG = Path(__file__).with_name("config.json")


def read_config(path: Path, run: str) -> dict[str, Any]:
    """What holds for every run, with what holds for `run`."""
    config = json.loads(path.read_text(encoding="utf-8"))
    runs = config.pop("runs")
    if run not in runs:
        raise SystemExit(f"{path} has no run {run!r}; it has {', '.join(runs)}.")
    return {**config, **runs[run]}


def kinds_of(example: Example) -> set[str]:
    """The heads that an example has a label for."""
    labels = {
        "tones": example.valence is not None,
        "polarity": example.valence is not None,
        "targets": bool(example.targets),
        "directions": bool(example.directions),
    }
    return {kind for kind, is_there in labels.items() if is_there}


def with_repeats(
    examples: Sequence[Example], sets: Mapping[str, Sequence[Example]], repeats: Mapping[str, float], seed: int
) -> list[Example]:
    """The examples, those of a set in `repeats` that many times, so that a small set is heard beside the large ones.

    Of a set with a number below 1 that share is taken, by chance. A sentence of several such sets goes by the largest.
    """
    texts = {name: {example.text for example in sets[name]} for name in repeats}
    generator = random.Random(seed)
    heard = []
    for example in examples:
        n = max((n for name, n in repeats.items() if example.text in texts[name]), default=1)
        heard += [example] * (int(n) + (generator.random() < n % 1))
    return heard


def epoch_batches(
    examples: Sequence[Example], epoch: int, config: dict[str, Any], tokenizer: Tokenizer
) -> list[list[Example]]:
    """The batches of an epoch: shuffled, some with other names, sorted by length in blocks: little is padding."""
    generator = random.Random(f"{config['seed']}/{epoch}")
    order = list(examples)
    generator.shuffle(order)
    # Before the sorting, for other names are longer or shorter.
    order = swap_some(order, config["swap_share"], generator)
    size, block = config["batch_size"], config["batch_size"] * config["sort_block"]
    batches = []
    for start in range(0, len(order), block):
        rows = order[start : start + block]
        encodings = tokenizer.encode_batch([row.text for row in rows])
        n_tokens = [len(encoding.ids) for encoding in encodings]
        ordered = [rows[i] for i in sorted(range(len(rows)), key=n_tokens.__getitem__)]
        batches += [ordered[i : i + size] for i in range(0, len(ordered), size)]
    generator.shuffle(batches)
    return batches


def make_optimizer(network: Network, config: dict[str, Any]) -> torch.optim.AdamW:
    """AdamW with a rate for the encoder and one for the heads; no decay on vectors."""

    def group(parameters: Iterator[tuple[str, torch.nn.Parameter]], rate: float) -> list[dict[str, Any]]:
        named = [(name, parameter) for name, parameter in parameters if parameter.requires_grad]
        return [
            {"params": [p for _, p in named if p.ndim > 1], "lr": rate, "weight_decay": config["weight_decay"]},
            {"params": [p for _, p in named if p.ndim <= 1], "lr": rate, "weight_decay": 0.0},
        ]

    groups = group(network.encoder.named_parameters(), config["encoder_learning_rate"])
    groups += group(network.heads.named_parameters(), config["heads_learning_rate"])
    return torch.optim.AdamW(groups, fused=True)


def rate_at(step: int, n_steps: int, warmup_share: float) -> float:
    """Share of the peak learning rate: linear up, linear down."""
    warmup = max(1, round(n_steps * warmup_share))
    return min((step + 1) / warmup, max(0.0, (n_steps - step) / max(1, n_steps - warmup)))


@dataclass
class Progress:
    """A network while it learns, and how many steps it has taken."""

    network: Network
    optimizer: torch.optim.Optimizer
    schedule: torch.optim.lr_scheduler.LRScheduler
    step: int = 0

    def state(self) -> dict[str, Any]:
        """All that a resumed run needs."""
        return {
            "network": self.network.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "schedule": self.schedule.state_dict(),
            "step": self.step,
        }

    def load(self, state: Mapping[str, Any]) -> None:
        """Go on from there."""
        self.network.load_state_dict(state["network"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.schedule.load_state_dict(state["schedule"])
        self.step = state["step"]


def train(
    data: Path,
    base: str,
    out: Path,
    config: dict[str, Any],
    *,
    silver_file: Path | None = None,
    init: Path | None = None,
) -> None:
    """Train to the end, from the last checkpoint in `out` where there is one, else from `init` or the base.

    `learned.json` in `out` says how many sentences of each set are learned from.
    """
    for name in config["without"]:
        tones.get(name)  # a misspelt one must not be ignored
    out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(config["seed"])
    tokenizer = fast_tokenizer(base)
    sets = chosen_sets(data, silver_file, config)
    examples = taught_examples(sets, config)
    n_batches = math.ceil(len(examples) / config["batch_size"])
    n_steps = n_batches * config["epochs"]
    progress = begin(base, init, config, n_steps)
    checkpoint, run = out / "checkpoint.pt", {"config": config, "n_examples": len(examples)}
    if checkpoint.exists():
        load_checkpoint(checkpoint, progress, run)
    (out / "learned.json").write_text(json.dumps(count_texts(sets)) + "\n", encoding="utf-8")
    # A run that was stopped at the end of an epoch has yet to write what belongs there.
    if progress.step and progress.step % n_batches == 0 and not epoch_is_written(out, progress.step // n_batches):
        write_epoch(out, progress.step // n_batches, progress.network, tokenizer, data)
    log(out, {"examples": len(examples), "steps": n_steps, "from_step": progress.step, "config": config})
    started, seen, recent = time.monotonic(), 0, []
    while progress.step < n_steps:
        epoch, first = divmod(progress.step, n_batches)
        progress.network.train()
        for rows in epoch_batches(examples, epoch, config, tokenizer)[first:]:
            recent = [*recent[-99:], learn(progress, rows, tokenizer, config)]
            seen += len(rows)
            if progress.step % config["checkpoint_every"] == 0:
                rate = round(seen / (time.monotonic() - started), 1)
                log(out, {"step": progress.step, "loss": sum(recent) / len(recent), "sentences_per_second": rate})
                if progress.step % n_batches:
                    save_checkpoint(checkpoint, progress, run)
        save_checkpoint(checkpoint, progress, run)
        write_epoch(out, epoch + 1, progress.network, tokenizer, data)


def chosen_sets(data: Path, silver_file: Path | None, config: dict[str, Any]) -> dict[str, list[Example]]:
    """The sets that a run learns from: those that its configuration names, else all."""
    sets = examples_by_set(data, silver_file)
    if unknown := set(config.get("sets", ())) - sets.keys():
        raise SystemExit(f"sets names {', '.join(sorted(unknown))}; there are {', '.join(sets)}.")
    return {name: sets[name] for name in config.get("sets", sets)}


def taught_examples(sets: Mapping[str, Sequence[Example]], config: dict[str, Any]) -> list[Example]:
    """The sentences of an epoch; one that has nothing for this run would only cost time."""
    examples = with_repeats(join_sets(sets), sets, config["repeats"], config["seed"])
    return [example for example in examples if not kinds_of(example).isdisjoint(config["teaches"])]


def begin(base: str, init: Path | None, config: dict[str, Any], n_steps: int) -> Progress:
    """A network that has learned nothing here yet, with what it learns by."""
    network = Network(base, len(tones.names()), config["encoder_dropout"])
    network.freeze(word_vectors=config["freeze_word_vectors"], n_layers=config["frozen_layers"])
    if init is not None:
        network.load(init)
    network.to(torch.device("cuda" if torch.cuda.is_available() else "cpu"))
    optimizer = make_optimizer(network, config)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: rate_at(s, n_steps, config["warmup_share"]))
    return Progress(network, optimizer, schedule)


def learn(progress: Progress, rows: Sequence[Example], tokenizer: Tokenizer, config: dict[str, Any]) -> float:
    """Take one step; give the loss before it."""
    network = progress.network
    # Seeded by step, so that a resumed run drops out what an unbroken one would.
    torch.manual_seed(config["seed"] + progress.step)
    device = next(network.parameters()).device
    batch = make_batch(rows, tokenizer, config["max_tokens"], network.pad_id).to(device)
    loss = loss_of(network, batch, config)
    progress.optimizer.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    progress.optimizer.step()
    progress.schedule.step()
    progress.step += 1
    return loss.item()


def load_checkpoint(path: Path, progress: Progress, run: dict[str, Any]) -> None:
    """Go on from a checkpoint, but only of this run."""
    state = torch.load(path, weights_only=True, map_location=next(progress.network.parameters()).device)
    refuse_another_run(path, state.get("run", run), run)
    progress.load(state)


def refuse_another_run(checkpoint: Path, was: dict[str, Any], asked: dict[str, Any]) -> None:
    """Stop where a checkpoint is of another configuration or other data: its place would mean something else there."""
    before, now = ({"n_examples": run["n_examples"], **run["config"]} for run in (was, asked))
    changed = [
        f"{key} {before.get(key)!r}, now {now.get(key)!r}"
        for key in sorted(before.keys() | now.keys())
        if before.get(key) != now.get(key)
    ]
    if changed:
        raise SystemExit(
            f"{checkpoint} is of another run ({'; '.join(changed)}): give another --out, or delete that folder."
        )


def write_epoch(out: Path, epoch: int, network: Network, tokenizer: Tokenizer, data: Path) -> None:
    """Keep the weights after an epoch, and log how good they are on dev."""
    save(network.state_dict(), out / f"epoch-{epoch}.pt")
    log(out, {"epoch": epoch, **dev_figures(network, tokenizer, data)})


def epoch_is_written(out: Path, epoch: int) -> bool:
    """Whether weights and dev figures after an epoch are there; lines of an earlier run from step 0 do not count."""
    logged = False
    for row in read_unfinished(out / "log.jsonl"):
        logged = (logged and row.get("from_step") != 0) or row.get("epoch") == epoch
    return logged and (out / f"epoch-{epoch}.pt").exists()


def swap_some(rows: Sequence[Example], share: float, generator: random.Random) -> list[Example]:
    """The examples, about a `share` of them about other people and countries."""
    if not share:
        return list(rows)
    return [with_other_names(row, generator) if generator.random() < share else row for row in rows]


def save_checkpoint(path: Path, progress: Progress, run: dict[str, Any]) -> None:
    """Write all that a resumed run needs; `run` says which run may go on from it."""
    save({**progress.state(), "run": run}, path)


def save(state: dict[str, Any], path: Path) -> None:
    """Write a file so that a stop in the middle of writing leaves the one before."""
    unfinished = path.with_suffix(".tmp")
    torch.save(state, unfinished)
    unfinished.replace(path)


def log(out: Path, record: dict[str, Any]) -> None:
    """Append a line to the run's log and show it."""
    line = json.dumps(record)
    print(line, flush=True)
    with (out / "log.jsonl").open("a", encoding="utf-8") as file:
        file.write(line + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("run", help="name of a run in the configuration")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--silver", type=Path, help="sentences that a teacher labelled")
    parser.add_argument("--init", type=Path, help="weights of an earlier run, or a model folder, to start from")
    parser.add_argument("--without", nargs="*", default=[], help="tones to leave untaught, for models.recipe.words")
    parser.add_argument("--config", type=Path, default=_CONFIG)
    arguments = parser.parse_args()
    config = {**read_config(arguments.config, arguments.run), "run": arguments.run, "without": arguments.without}
    train(
        arguments.data,
        arguments.base,
        arguments.out,
        config,
        silver_file=arguments.silver,
        init=arguments.init,
    )


if __name__ == "__main__":
    main()
