"""Rules against a head on the model's vectors: which tells better whom a pronoun means? GAP dev, cross-validated.

    python -m scripts.compare_pronouns --data DIR [--model DIR]

DIR as in `fit_pronouns`. Folds by page of GAP and document of GUM; in each the points are fitted anew, and what stands
before a pronoun is resolved by these rules. A head scores every candidate, nobody among them, by mean vectors of the
pronoun and of the candidate's last mention (of the encoder as released, sentence by sentence) and their product, by the
rules' signs or the sum of their points, or by several of these. F1 as in `benchmarks.actors`. Two minutes on two cores.
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from benchmarks.actors.figures import Counts, f1
from benchmarks.actors.pronouns import pronoun_counts
from scripts.fit_pronouns import Case, Passage, bears, decide, fit_rounds, gap_passages, gum_passages
from tonekit.model.folder import TOKENIZER, ModelFolder, open_folder
from tonekit.model.mentions import MentionIndex
from tonekit.model.packing import pack
from tonekit.model.tokens import WindowTokenizer
from tonekit.model.torch_engine import TorchEngine
from tonekit.text.naming.actor import Actor
from tonekit.text.naming.antecedents import PRONOUNS
from tonekit.text.naming.pronouns import best_candidate
from tonekit.text.naming.reader import Mention

# What each head reads of a candidate.
HEADS = {
    "head: signs": ("signs",),
    "head: vectors": ("vectors",),
    "head: vectors and points": ("vectors", "points"),
    "head: vectors and signs": ("vectors", "signs"),
}
_FOLDS = 5
_HIDDEN = 64
_DROPOUT = 0.3
_RATE = 1e-3
_DECAY = 0.1
_EPOCHS = 10
_BATCH = 64
_SEED = 20261129

# Mean vector of each name and pronoun of a passage, by where it starts.
Vectors = Mapping[int, Tensor]


class Rows(NamedTuple):
    """The candidates of one pronoun or of many, one after the other.

    Attributes:
        inputs: What is known of each, by name, shape (n_rows, any).
        right: Whether each is right, shape (n_rows,).
        sizes: How many candidates each pronoun has.
    """

    inputs: Mapping[str, Tensor]
    right: Tensor
    sizes: Sequence[int]


Choose = Callable[[Case, Rows], "Actor | None"]


def main() -> None:
    """Print F1 of the rules and of each head, for all and by the pronoun's gender."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, help="model folder; left out: the one that ships with tonekit")
    options = parser.parse_args()
    gap = list(gap_passages(options.data / "gap" / "dev.jsonl"))
    gum = list(gum_passages(options.data / "gum" / "train.jsonl"))
    for system, parts in compare(gap, gum, span_vectors(open_folder(options.model), [*gap, *gum])).items():
        print(f"{system:26}", *(f"{gender} {f1(parts[gender]):.3f}" for gender in ("all", "F", "M")))


def compare(
    gap: Sequence[Passage], gum: Sequence[Passage], vectors: Sequence[Vectors]
) -> dict[str, dict[str, list[Counts]]]:
    """Counts of every example of GAP by system and gender, each from the fold that did not learn from its page."""
    counts: dict[str, dict[str, list[Counts]]] = defaultdict(lambda: defaultdict(list))
    passages = list(zip((*gap, *gum), vectors, strict=True))
    for fold in range(_FOLDS):
        worth, _ = fit_rounds([passage for passage, _ in passages if fold_of(passage) != fold])
        cases = [
            (passage, case, rows_of(case, known, worth))
            for passage, known in passages
            for case in decide(passage, partial(best_candidate, worth=worth))
        ]
        taught = join(rows for passage, case, rows in cases if fold_of(passage) != fold and not all(case.right))
        systems: dict[str, Choose] = {"rules": partial(_by_rules, worth)}
        systems |= {
            name: partial(_by_head, train(taught, inputs, _SEED + fold), inputs) for name, inputs in HEADS.items()
        }
        tried = {id(passage): (case, rows) for passage, case, rows in cases}
        for passage in (passage for passage in gap if fold_of(passage) == fold):
            for system, choose in systems.items():
                chosen = choose(*tried[id(passage)]) if id(passage) in tried else None
                part = pronoun_counts(passage.gold, _names_of(chosen, passage.gold))
                counts[system]["all"].append(part)
                counts[system][passage.gold["gender"]].append(part)
    return counts


def fold_of(passage: Passage) -> int:
    """The fold of a passage's page, the same in every run."""
    return crc32(passage.page.encode()) % _FOLDS


def _by_rules(worth: Mapping[str, float], case: Case, rows: Rows) -> Actor | None:
    return best_candidate(case.mention, list(zip(case.actors, case.features, strict=True)), worth)


def _by_head(head: nn.Module, inputs: Sequence[str], case: Case, rows: Rows) -> Actor | None:
    with torch.inference_mode():
        return case.actors[int(head(_joined(rows, inputs)).argmax())]


def _names_of(actor: Actor | None, gold: Mapping[str, Any]) -> tuple[bool, bool]:
    """Whether the actor bears name A, whether name B."""
    a, b = (bears(actor, [(gold[x]["start"], gold[x]["end"])]) for x in "ab")
    return a, b


# --- what a head reads -----------------------------------------------------------------------------------------------


def span_vectors(folder: ModelFolder, passages: Sequence[Passage]) -> list[Vectors]:
    """Encode the passages sentence by sentence, and keep what stands under names and pronouns."""
    engine = TorchEngine(folder)
    tokenizer = WindowTokenizer(Tokenizer.from_file(str(folder.path / TOKENIZER)), folder.config["max_tokens"])
    passage_of = [k for k, passage in enumerate(passages) for _ in passage.sentences]
    windows = tokenizer.windows([p.gold["text"][s.start : s.end] for p in passages for s in p.sentences])
    spans = [MentionIndex(places) for passage in passages for places in _places(passage)]
    found: list[dict[int, Tensor]] = [{} for _ in passages]
    with engine.running():
        for block in pack([len(window.ids) for window in windows], engine.block_tokens):
            here = [windows[k] for k in block.windows]
            states = engine.encode(np.fromiter(chain.from_iterable(w.ids for w in here), np.int64), block.groups)
            parts = torch.as_tensor(states).split([len(window.ids) for window in here])
            for window, rows in zip(here, parts, strict=True):
                known = found[passage_of[window.sentence]]
                for start, tokens in spans[window.sentence].tokens_in(window).items():
                    known.setdefault(start, rows[[window.first + token for token in tokens]].mean(0))
    return found


def _places(passage: Passage) -> Iterator[dict[int, list[tuple[int, int]]]]:
    """For each sentence where in it its names and pronouns stand, by where they start in the text."""
    for index, (sentence, line) in enumerate(zip(passage.sentences, passage.lines, strict=True)):
        spans = [(m.start, m.end) for mentions in passage.named for m in mentions if m.line == index]
        spans += [(token.start, token.end) for token in line.tokens if token.lower in PRONOUNS]
        yield {start: [(start - sentence.start, end - sentence.start)] for start, end in spans}


def rows_of(case: Case, vectors: Vectors, worth: Mapping[str, float]) -> Rows:
    """What a head may read of each candidate of a pronoun; the vectors of nobody are zero."""
    signs = torch.tensor([[features.get(name, 0.0) for name in worth] for features in case.features])
    nothing = torch.zeros_like(next(iter(vectors.values())))
    last = [_last_mention(actor, case.mention) for actor in case.actors]
    candidates = torch.stack([nothing if m is None else vectors.get(m.start, nothing) for m in last])
    pronoun = vectors.get(case.mention.start, nothing).expand_as(candidates)
    inputs = {
        "signs": signs,
        "points": signs @ torch.tensor([*worth.values()]).unsqueeze(1),
        "vectors": torch.cat((pronoun, candidates, pronoun * candidates), 1),
    }
    return Rows(inputs, torch.tensor(case.right), (len(case.right),))


def _last_mention(actor: Actor | None, pronoun: Mention) -> Mention | None:
    """The actor's last mention before the pronoun, else the first one behind it."""
    mentions = sorted(actor.mentions if actor else (), key=lambda m: m.start)
    return next((m for m in reversed(mentions) if m.start < pronoun.start), mentions[0] if mentions else None)


def join(parts: Iterable[Rows]) -> Rows:
    """The rows of many pronouns as one."""
    every = list(parts)
    inputs = {name: torch.cat([rows.inputs[name] for rows in every]) for name in every[0].inputs}
    return Rows(inputs, torch.cat([rows.right for rows in every]), [n for rows in every for n in rows.sizes])


# --- the head --------------------------------------------------------------------------------------------------------


def train(rows: Rows, inputs: Sequence[str], seed: int) -> nn.Module:
    """A head that gives the right candidates of a pronoun the most of a softmax over all of them."""
    torch.manual_seed(seed)
    order = random.Random(seed)
    pronouns = list(zip(_joined(rows, inputs).split(rows.sizes), rows.right.split(rows.sizes), strict=True))
    size = pronouns[0][0].shape[1]
    head = nn.Sequential(
        nn.Dropout(_DROPOUT), nn.Linear(size, _HIDDEN), nn.GELU(), nn.Dropout(_DROPOUT), nn.Linear(_HIDDEN, 1)
    )
    optimizer = torch.optim.AdamW(head.parameters(), lr=_RATE, weight_decay=_DECAY)
    for _ in range(_EPOCHS):
        order.shuffle(pronouns)
        for start in range(0, len(pronouns), _BATCH):
            candidates, right = zip(*pronouns[start : start + _BATCH], strict=True)
            scores = head(torch.cat(candidates))[:, 0].split([len(r) for r in right])
            losses = [s.logsumexp(0) - s[r].logsumexp(0) for s, r in zip(scores, right, strict=True)]
            optimizer.zero_grad()
            torch.stack(losses).mean().backward()
            optimizer.step()
    return head.eval()


def _joined(rows: Rows, inputs: Sequence[str]) -> Tensor:
    return torch.cat([rows.inputs[name] for name in inputs], 1)


if __name__ == "__main__":
    main()
