"""A model folder in, what is compared out: functions from sentences to whatever each engine gives."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import tonekit
from tonekit.model.folder import TOKENIZER, WEIGHTS, ModelFolder

Engine = Callable[[Sequence[str]], object]
BATCH = 32
# As long as the labels that people write for this task.
_LABELS = tonekit.tones.names()


def load_scorers(model: str | None, threads: int | None = None) -> dict[str, tonekit.Scorer]:
    """tonekit as it comes, and in bfloat16 and with onnxruntime where this machine has them."""
    scorers = {"tonekit": tonekit.Scorer.from_pretrained(model, backend="torch", threads=threads)}
    others: dict[str, dict[str, Any]] = {"tonekit bf16": {"precision": "bf16"}, "tonekit onnx": {"backend": "onnx"}}
    for name, options in others.items():
        try:
            scorers[name] = tonekit.Scorer.from_pretrained(model, threads=threads, **options)
        except (ValueError, tonekit.TonekitError) as error:
            sys.stderr.write(f"{name} is left out: {error}\n")
    return scorers


def load_peers(folder: Path, wanted: Sequence[str]) -> dict[str, Engine]:
    """The peers of these names that are installed."""
    found: dict[str, Engine] = {}
    for name in wanted:
        try:
            found[name] = _PEERS[name](folder)
        except ImportError as error:
            sys.stderr.write(f"{name} is left out: {error}\n")
    return found


def write_encoder(model: ModelFolder, folder: Path) -> None:
    """Write a model's encoder as a transformers model with an untrained classifier, for its peers to load."""
    from safetensors.torch import load_file
    from transformers import AutoConfig, AutoModelForSequenceClassification

    known = model.config["encoder"]
    skipped = ("model_type", "num_labels", "id2label", "label2id")
    options = {key: value for key, value in known.items() if key not in skipped}
    config = AutoConfig.for_model(known["model_type"], num_labels=len(_LABELS), **options)
    classifier = AutoModelForSequenceClassification.from_config(config)
    weights = {k: t.float() for k, t in load_file(model.path / WEIGHTS).items() if k.startswith("encoder.")}
    classifier.base_model.load_state_dict({k.removeprefix("encoder."): t for k, t in weights.items()}, strict=False)
    classifier.save_pretrained(folder)
    read_tokenizer(model).save_pretrained(folder)


def read_tokenizer(model: ModelFolder) -> Any:
    """The tokenizer of a model as transformers wants it."""
    from transformers import PreTrainedTokenizerFast

    return PreTrainedTokenizerFast(
        tokenizer_file=str(model.path / TOKENIZER),
        model_max_length=model.config["max_tokens"],
        pad_token="[PAD]",
        unk_token="[UNK]",
        cls_token="[CLS]",
        sep_token="[SEP]",
        mask_token="[MASK]",
        # RoBERTa has one type of token only, and the others do without.
        model_input_names=["input_ids", "attention_mask"],
    )


def load_pipeline(folder: Path, batch: int = BATCH) -> Engine:
    """The transformers text classification pipeline, all 24 outputs."""
    from transformers import pipeline

    classify = pipeline("text-classification", model=str(folder), top_k=None, device=-1)
    return lambda sentences: classify(list(sentences), batch_size=batch, truncation=True)


def load_sentence_transformers(folder: Path) -> Engine:
    """sentence-transformers at batch 32, with mean pooling, which it adds to a plain encoder."""
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(folder), device="cpu")
    return lambda sentences: model.encode(list(sentences), batch_size=BATCH, show_progress_bar=False)


def load_vader(folder: Path) -> Engine:
    """VADER, a word list with rules (Hutto & Gilbert 2014)."""
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    analyzer = SentimentIntensityAnalyzer()
    return lambda sentences: [analyzer.polarity_scores(sentence) for sentence in sentences]


def load_textblob(folder: Path) -> Engine:
    """TextBlob's polarity, from a word list."""
    from textblob import TextBlob

    return lambda sentences: [TextBlob(sentence).sentiment for sentence in sentences]


def load_large(tokenizer: Any, *, layers: int = 12, hidden: int = 768) -> dict[str, Engine]:
    """RoBERTa-base with random weights, as a classifier of 24 outputs and as zero-shot classifier of 24 labels."""
    from transformers import RobertaConfig, RobertaForSequenceClassification, pipeline

    shape: dict[str, Any] = {"num_hidden_layers": layers, "hidden_size": hidden, "intermediate_size": 4 * hidden}
    classes = RobertaConfig(num_labels=len(_LABELS), pad_token_id=0, **shape)
    answers = {"contradiction": 0, "neutral": 1, "entailment": 2}
    names = {number: name for name, number in answers.items()}
    entails = RobertaConfig(label2id=answers, id2label=names, pad_token_id=0, **shape)
    models = [RobertaForSequenceClassification(config).eval() for config in (classes, entails)]
    classify = pipeline("text-classification", model=models[0], tokenizer=tokenizer, top_k=None, device=-1)
    zero_shot = pipeline("zero-shot-classification", model=models[1], tokenizer=tokenizer, device=-1)
    return {
        "RoBERTa-base, batch 32": lambda texts: classify(list(texts), batch_size=BATCH, truncation=True),
        "zero-shot NLI, 24 labels": lambda texts: zero_shot(list(texts), list(_LABELS), multi_label=True),
    }


_PEERS: dict[str, Callable[[Path], Engine]] = {
    "pipeline, batch 32": load_pipeline,
    "pipeline, batch 1": lambda folder: load_pipeline(folder, 1),
    "sentence-transformers": load_sentence_transformers,
    "VADER": load_vader,
    "TextBlob": load_textblob,
}
