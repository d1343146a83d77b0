"""Text in, sentences, actors and speakers out: rules only, no model.

The entries stand here, and `reading` calls most of them in order. What one of them is made of has a folder:
`sentences/` for `segment`, `naming/` for `actors`, `speech/` for `attribution`; word lists that several share are in
`words/`. Among the folders imports run one way: `words` <- `naming` <- `speech`, and so they do inside these:
`terms` <- `proper_names` <- `phrases` <- `finding` <- `casting` <- `pronouns`; `grammar` <- `cues`, `turns`, `targets`
<- `speakers`.
"""
