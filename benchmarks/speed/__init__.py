"""How fast tonekit scores and how much memory it takes, beside its peers and beside what the machine can multiply.

    python -m benchmarks.speed --data DIR [--model FOLDER] [--parts bulk limit] [--quick]

DIR holds `wikinews/articles.jsonl`. Every part writes its own figures into the result file and leaves those of the
others, so that a run can be made in pieces. What is compared takes turns in one process, so that noise of the machine
hits all alike; figures are medians with the lowest and highest round, ratios those of each round. The peers run the
encoder of the same model on the same sentences at their own defaults, but for the batch sizes given; "one thread" holds
for them, too. With `--quick` a part is only tried.

- `bulk`: 3,000 sentences. tonekit gives 24 tones with `predict_proba`; the transformers pipeline is a text classifier
  with 24 outputs; sentence-transformers makes vectors; VADER and TextBlob give polarity from word lists.
- `limit`: matrix products of this machine in the same rounds (the fastest of two shapes), and the share of them that
  tonekit reaches; counted are the products of the encoder alone, so everything else is loss.
- `large`: a RoBERTa-base classifier, and zero-shot classification by a RoBERTa-base that answers 24 labels. Both have
  random weights and the tokenizer of tonekit's model: they stand for the time that such a model takes, nothing else.
- `articles`: whole articles, one call each, tonekit with everything (sentences, actors, speakers, targets, averages),
  the pipeline on the same sentences; and all of them through `score_many`.
- `shares`: where the time of an article, and of all of them, goes: reading the text, the model, the Report.
- `length`: one document of 10 to 10,000 sentences, milliseconds a sentence.
- `latency`: one sentence and one article at a time, on one thread.
- `cold`: fresh processes: the import alone, and up to the first score.
- `memory`: fresh processes that stream sentences in articles through `score_many`: peak memory and seconds a sentence.
- `workers`: `score_many` over the articles in one process, in two, and in as many as there are cores.
"""
