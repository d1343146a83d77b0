"""What each sign that a speaker is right is worth, as data. Made by scripts/fit_confidence.py.

A logistic regression on 2,071 sentences of 282 annotated documents, actors as tonekit finds them.
"sure" is the logit of how sure the rule is of itself; `confidence` says what the rest means.
"""

WEIGHTS: dict[str, float] = {
    "continued": 0.24,
    "country": -0.87,
    "direct": 0.15,
    "group": -0.14,
    "indirect": 0.41,
    "mentions": 0.36,
    "never named": -0.75,
    "nobody": 1.81,
    "organisation": 0.21,
    "person": 1.59,
    "pronoun": -0.85,
    "sure": 0.5,
    "the": -0.97,
}
