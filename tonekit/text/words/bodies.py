"""Bodies that no text bothers to introduce, and the nouns by which texts go on to call them.

International bodies, media, and parties, charities and clubs whose names do not say that they are; written for tonekit
from general knowledge of news English.
"""

from __future__ import annotations

# Name or acronym -> full name.
KNOWN_BODIES = {
    "UN": "United Nations", "U.N.": "United Nations", "EU": "European Union", "E.U.": "European Union",
    "NATO": "NATO", "IMF": "International Monetary Fund", "WHO": "World Health Organization",
    "WTO": "World Trade Organization", "OPEC": "OPEC", "OSCE": "OSCE", "ASEAN": "ASEAN",
    "IAEA": "International Atomic Energy Agency", "ICC": "International Criminal Court", "AU": "African Union",
    "G7": "G7", "G8": "G8", "G20": "G20", "G-7": "G7", "G-8": "G8", "G-20": "G20", "BRICS": "BRICS", "FBI": "FBI",
    "CIA": "CIA", "NASA": "NASA", "BBC": "BBC", "CNN": "CNN", "Group of Seven": "G7", "Group of Eight": "G8",
    "Group of Twenty": "G20", "Hamas": "Hamas", "Hezbollah": "Hezbollah", "Hizbollah": "Hezbollah",
    "Taliban": "Taliban", "Al-Qaeda": "Al-Qaeda", "al-Qaeda": "Al-Qaeda", "al-Qaida": "Al-Qaeda",
    "al-Qa'ida": "Al-Qaeda", "Al-Qaida": "Al-Qaeda", "Al Qaeda": "Al-Qaeda", "al Qaeda": "Al-Qaeda",
    "ISIS": "Islamic State", "ISIL": "Islamic State", "Interpol": "Interpol", "INTERPOL": "Interpol",
    "Pentagon": "Pentagon", "UNICEF": "UNICEF", "UNESCO": "UNESCO", "UNHCR": "UNHCR", "Red Cross": "Red Cross",
    "World Bank": "World Bank", "European Commission": "European Commission", "Knesset": "Knesset",
    "European Council": "European Council", "Arab League": "Arab League", "Bundestag": "Bundestag",
    "House of Representatives": "House of Representatives", "House of Lords": "House of Lords",
    "House of Commons": "House of Commons", "Amnesty International": "Amnesty International",
    "Al Jazeera": "Al Jazeera", "Federal Reserve": "Federal Reserve",
    # As the British press writes acronyms that are read as words.
    "Nato": "NATO", "Nasa": "NASA", "Opec": "OPEC", "Asean": "ASEAN", "Unicef": "UNICEF", "Unesco": "UNESCO",
    "Isis": "Islamic State", "Brics": "BRICS",
}  # fmt: skip

# As newspapers describe bodies of the United Nations.
_OF_UNITED_NATIONS = {
    "UNHCR": "refugee agency;refugees agency;High Commissioner for Refugees",
    "UNICEF": "children's agency;children's fund;child agency",
    "World Health Organization": "health agency;health body",
    "International Atomic Energy Agency": "nuclear watchdog;nuclear agency;atomic watchdog;atomic agency",
    "UNESCO": "cultural agency;culture agency;heritage agency",
    "World Food Programme": "food agency;World Food Programme;World Food Program",
    "International Organization for Migration": "migration agency",
    "UNRWA": "agency for Palestinian refugees;relief agency for Palestinian refugees",
    "OHCHR": "human rights office;rights office",
}
KNOWN_BODIES |= {
    f"{owner} {noun}": body
    for body, nouns in _OF_UNITED_NATIONS.items()
    for noun in nouns.split(";")
    for owner in ("UN", "U.N.", "UN 's", "U.N. 's", "United Nations")  # with the possessive a word of its own
}
KNOWN_BODIES |= {"WFP": "World Food Programme", "World Food Program": "World Food Programme", "UNRWA": "UNRWA"}

# Parties and charities by names that English takes for a person's or a verb's.
_PARTIES = (
    "Sinn Féin;Sinn Fein;Fianna Fáil;Fianna Fail;Fine Gael;Plaid Cymru;Reform UK;Ukip;Forza Italia;Lega Nord;Likud"
    ";Kadima;Meretz;Shas;Yesh Atid;Fidesz;Syriza;Podemos;Ciudadanos;Golkar;Kuomintang;Komeito;Awami League;Zanu-PF"
    ";Frelimo;Renamo;Swapo;Parti Québécois;Bloc Québécois;United Russia;United Torah Judaism;Fatah;Ennahda;Bharatiya"
    " Janata;Venstre;National Rally;Democratic Rally"
).split(";")
_CHARITIES = (
    "Oxfam;Greenpeace;Save the Children;Christian Aid;ActionAid;Médecins Sans Frontières;Medecins Sans Frontieres"
).split(";")
# Clubs that are not named by a town alone, nor as clubs.
_CLUBS = (
    "Arsenal;Everton;Aston Villa;Tottenham Hotspur;West Ham;Crystal Palace;Real Madrid;Atletico Madrid;Atlético Madrid"
    ";Juventus;Bayern Munich;Borussia Dortmund;Paris Saint-Germain;AC Milan;Inter Milan;Ajax;Benfica;Galatasaray"
    ";Fenerbahce;Fenerbahçe;Boca Juniors;Flamengo"
).split(";")
KNOWN_BODIES |= {name: name for name in (*_PARTIES, *_CHARITIES, *_CLUBS)}

# What texts go on to call them where the name has no such noun.
NOUNS_OF_KNOWN_BODIES = {
    "NATO": "alliance", "European Union": "bloc", "ASEAN": "bloc", "African Union": "bloc", "OPEC": "cartel",
    "FBI": "bureau", "CIA": "agency",
    "NASA": "agency", "International Atomic Energy Agency": "agency", "World Health Organization": "agency",
    "BBC": "broadcaster", "CNN": "network", "Interpol": "agency", "UNICEF": "agency", "UNHCR": "agency",
    "International Criminal Court": "court", "International Monetary Fund": "fund", "World Bank": "bank",
    "European Commission": "commission", "European Council": "council", "House of Representatives": "house",
    "World Food Programme": "agency", "UNRWA": "agency", "OHCHR": "office", "UNESCO": "agency",
    "International Organization for Migration": "agency",
    "Knesset": "parliament", "Bundestag": "parliament", "House of Commons": "house", "House of Lords": "house",
}  # fmt: skip
NOUNS_OF_KNOWN_BODIES |= (
    dict.fromkeys(_PARTIES, "party") | dict.fromkeys(_CHARITIES, "charity") | dict.fromkeys(_CLUBS, "club")
)
