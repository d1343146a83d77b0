"""What each sign that a speaker is right is worth, as data. Made by scripts/fit_confidence.py.

A logistic regression on 2,074 sentences of 282 annotated documents, actors as tonekit finds them.
"sure" is the logit of how sure the rule is of itself; `confidence` says what the rest means.
"""

WEIGHTS: dict[str, float] = {
    "continued": 0.28,
    "country": -0.87,
    "direct": 0.2,
    "group": -0.07,
    "indirect": 0.43,
    "mentions": 0.39,
    "never named": -0.78,
    "nobody": 1.64,
    "organisation": 0.27,
    "person": 1.58,
    "pronoun": -0.89,
    "sure": 0.46,
    "the": -0.96,
}
