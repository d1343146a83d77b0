"""What each sign that a speaker is right is worth, as data. Made by scripts/fit_confidence.py.

A logistic regression on 3,622 sentences of 386 annotated documents, actors as tonekit finds them.
"sure" is the logit of how sure the rule is of itself; `confidence` says what the rest means.
"""

WEIGHTS: dict[str, float] = {
    "continued": 0.56,
    "country": -0.5,
    "direct": 0.57,
    "group": 0.0,
    "indirect": 0.44,
    "mentions": 0.33,
    "never named": -0.53,
    "nobody": 1.33,
    "organisation": 0.39,
    "person": 1.67,
    "pronoun": -0.07,
    "sure": 0.31,
    "the": -0.62,
}
