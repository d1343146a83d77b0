"""How right the tones, polarities and target polarities are, beside VADER and TF-IDF in the same run.

    python -m benchmarks.accuracy --data DIR [--model FOLDER] [--probes] [--final] [--quick]

DIR holds `tonenews/`, `newsmtsc/`, `dse/` and, for the probes, the auxiliary sets. Tones: the two dev files of
tonenews; calibration and thresholds are cross-fitted in five folds by document, so no sentence is judged by a threshold
that it helped to choose. Average precision needs no threshold and is taken from the logits as they are. The same of
invented news, by two readers and with the calibration that ships (`invented`). Targets: NewsMTSC (Hamborg & Donnay
2021), dev, and with `--final` the official test files. Directions between two entities: DSE (`directions`). The
baselines learn from the same train files, less the texts of dev and test files: TF-IDF of words and characters with
logistic regression (the target masked for NewsMTSC), cross-fitted in the same way; VADER (Hutto & Gilbert 2014) has no
tones. Sets that the model has no head for are rows that say so; `--probes` measures what a linear probe reads off the
frozen encoder (`probes`). The labels of tonenews were made by language models; two independent passes agree at macro F1
.87.
"""
