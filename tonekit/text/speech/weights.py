"""What each sign that a speaker is right is worth, as data. Made by scripts/fit_confidence.py.

A logistic regression on 3,299 sentences of 366 annotated documents, actors as tonekit finds them.
"sure" is the logit of how sure the rule is of itself; `confidence` says what the rest means.
"""

WEIGHTS: dict[str, float] = {
    "continued": 0.47,
    "country": -0.69,
    "direct": 0.42,
    "group": 0.07,
    "indirect": 0.37,
    "mentions": 0.37,
    "never named": -0.81,
    "nobody": 1.58,
    "organisation": 0.38,
    "person": 1.51,
    "pronoun": -0.52,
    "sure": 0.37,
    "the": -0.63,
}
