"""The article that tonekit was first asked to read, sentence by sentence and as it was given."""

SENTENCES = (
    "date 2017-04-12   • STV",
    "Rex Tillerson: Trust between US and Russia at a 'low'",
    "ITV",
    "US Secretary of State's comments follow frosty meeting with Russian counterpart.",
    "Mr Tillerson said the world's 'foremost nuclear powers' need to improve ties",
    'The current "low level of trust" between the US and Russia must be improved, US Secretary of State Rex Tillerson '
    "has said.",
    "His comments follow a frosty meeting with his Russian counterpart, Sergei Lavrov and a later meeting with Russian "
    "president Vladimir Putin.",
    'Speaking to journalists alongside Mr Lavrov, Mr Tillerson said: "There is a low level of trust between our two '
    "countries.",
    '"The world\'s two foremost nuclear powers cannot have this sort of relationship."',
    'He said he and Mr Lavrov had agreed a number of measures, including setting up a "working group" to deal with '
    '"smaller issues", and would continue to cooperate.',
    "Despite the talks there is still distance between the US and Russian positions",
    "Mr Tillerson's trip to Moscow comes just days after a US air strike on a Syrian airbase, mounted in response to a "
    "chemical attack on a Syrian village, which is widely blamed on the regime of Syrian President Bashar al-Assad, a "
    "Russian ally.",
    "Moscow's support for Mr Assad is seen as a major sticking point for Russia-US relations - the US favours Mr Assad "
    "leaving power.",
    'For his part, Russia\'s Mr Lavrov said his talks with Mr Tillerson had been "substantial, frank, open", and '
    'welcomed the "readiness of our US colleagues" to support a UN investigation into the Syria gas attack.',
    "Mr Lavrov said Russia would not shield whoever was responsible for Syria gas attack",
    'Mr Lavrov said Russia had "no intention" of shielding whoever was responsible for the attack, but confirmed it '
    "was Moscow's view that the Syrian government was not responsible for the attack.",
    "That leaves substantial open ground between the two countries, compounded by accusations of Russian interference "
    "in the US election and disagreements over Ukraine.",
    "Ahead of the joint media conference with Mr Lavrov, Mr Tillerson met President Putin.",
    "It had been far form clear whether in the current climate he would get to meet the Russian leader, especially "
    'after Mr Putin commented earlier to Russian media that the "level of trust" between the two nations had "most '
    'likely has degraded" under US President Donald Trump.',
)
_CAPTIONS = (0, 4, 10, 14)  # one line break behind these, a blank line behind the others
TEXT = " " + "".join(s + ("\n" if i in _CAPTIONS else "\n\n") for i, s in enumerate(SENTENCES))
