"""How far scores move when a sentence is about somebody else: other people, other countries, the other sex.

    python -m benchmarks.names --data DIR [--model FOLDER] [--sentences N] [--quick]

DIR holds `tonenews/` and `newsmtsc/`; the sentences are their dev files', as far as they name anybody; of those at
least 400 at equal steps, which makes some 10,000 versions. Every sentence with a person is given people of each of the
eleven regions in turn, every sentence with a country or nationality countries of each region; a sentence about one
person of known sex is told of a man and of a woman of the same names (`models.recipe.names.swap`). The wording stays,
so that a score that reads wording alone would not move.

Reported: the absolute change of every tone probability, of the polarity and of the polarity towards each target, mean
and worst; the mean signed difference of each region from the other regions on the same sentences, and of women from
men. For scale, as many words that are no names are replaced by words of other sentences. Intervals are a bootstrap over
documents. The goal is a mean change of at most .01 for tones and .02 for polarities.
"""
