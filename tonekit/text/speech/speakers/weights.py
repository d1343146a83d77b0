"""What each sign that a speaker is right is worth, as data. Made by scripts/fit_confidence.py.

A logistic regression on 3,620 sentences of 386 annotated documents, actors as tonekit finds them.
"sure" is the logit of how sure the rule is of itself; `confidence` says what the rest means.
"""

WEIGHTS: dict[str, float] = {
    "continued": 0.65,
    "country": -0.5,
    "direct": 0.53,
    "group": 0.1,
    "indirect": 0.38,
    "mentions": 0.33,
    "never named": -0.49,
    "nobody": 1.4,
    "organisation": 0.43,
    "person": 1.53,
    "pronoun": -0.39,
    "sure": 0.32,
    "the": -0.65,
}
