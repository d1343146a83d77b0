"""Who is who: aliases of one actor, pronouns, and names, each beside a simple baseline.

    python -m benchmarks.actors --data DIR [--final] [--quick]

DIR holds `tonenews/documents-*.jsonl`, `gap/`, `crossner-politics/` and `uner-pud/`. The test parts of the last three
(uner-pud has no other) are read with --final only. Intervals are a bootstrap over documents (GAP examples and CrossNER
sentences stand alone).

- Aliases: B-cubed (Bagga & Baldwin, 1998) over the (document, alias) pairs of tonenews; an alias of two actors is left
  out. An alias that no found actor has is a singleton of its own; in the second figure it counts zero. "In the text":
  without the aliases that stand nowhere in the text (some are only in its title). Baseline: aliases that share their
  last word.
- Pronouns: GAP (Webster et al., 2018), F1 of "the pronoun means name A" and "... name B". tonekit reads the text alone
  and finds names, people and pronouns itself. Baseline: the nearer of the two names, both given.
- Names: F1 of exact spans of people, organisations (parties too) and places (countries too), with or without regard to
  which of the three it is. Titles belong to no name. Spans inside or across a name of another type (event, election,
  misc) count as wrong. Baseline: runs of capitalised words that do not only open a sentence.
"""
