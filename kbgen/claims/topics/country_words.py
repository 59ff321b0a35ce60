"""How prose writes the names of countries and of who lives there.

Patterns read a text in small letters.
"""

from __future__ import annotations

_EU = r"(?:the )?(?:eu|european union|europe|eu countries|european orders|eu (?:orders|customers|delivery))"
_THEIRS = r"friends?|neighbou?rs?|folks?|fans?|readers?|households?|homes?|doorsteps?|shores"
"""Who or what else of a country something is sent to."""
COUNTRIES = {
    "GB": rf"(?:the )?(?:uk|united kingdom|u\.k\.?|great britain|britain)|uk|britons|british (?:{_THEIRS}|orders?|customers?|parcels?|post|address(?:es)?|packages?|ones?)",
    "US": rf"american (?:{_THEIRS}|orders?|customers?|parcels?|post|address(?:es)?|packages?)|(?:the )?(?:usa|(?<!§ )u\.s\.?(?:a\.?)?(?!\.? (?:dollars?|sizes?|sizing|plugs?|laws?|customs))|united states|the states|us (?:customers|orders|addresses|delivery|shipping)|americans|(?:in|within|to|from|inside|outside|outside of|across|throughout|beyond) the us|^the us(?=[.,;:!)]|$| (?:only|and|or)\b))",
    "IE": r"(?:the )?(?:republic of )?(?<!northern )ireland|irish|the (?:irish )?republic(?! of\b)",
    "GB-NIR": r"northern ireland",
    "GB-SCT": r"scotland|scottish",
    "GB-WLS": r"wales|welsh",
    "GB-ENG": r"england",
    "JE": rf"jersey (?:{_THEIRS}|orders?|customers?|parcels?|address(?:es)?)|channel islands|(?:(?<=\bto )|(?<=\bserves )|(?<=\bcovers )|(?<=\bfor )|(?<=the uk, )|(?<=guernsey, )|(?<=guernsey and )|(?<=isle of man, )|(?<=isle of man and )|(?<=ireland, )|(?<=ireland and )|(?<=uk and )|(?<=united states, ))jersey(?! (?:fabric|cotton|knit|sheets?|dress\w*|bedding|tops?|shirts?|city|is|are|and (?:linen|cotton|wool))\b)",
    "GG": r"guernsey|channel islands",
    "EU": _EU,
    "NL": r"(?:the )?netherlands|holland|dutch",
    "CZ": r"czech republic|czechia",
    **{
        code: rf"{name}|(?:{adjective}) (?:{_THEIRS}|orders?|customers?|parcels?|post|address(?:es)?|deliver(?:y|ies)|packages?|buyers?|shoppers?|shipping|shipments?|(?:standard|express|expedited) (?:shipping|delivery))"
        for code, name, adjective in (
            ("DE", "germany|germans", "german"),
            ("FR", "france", "french"),
            ("ES", "spain", "spanish"),
            ("IT", "italy|italians", "italian"),
            ("BE", "belgium|belgians", "belgian"),
            ("CA", "canada|canadians", "canadian"),
            ("AU", "australia|australians", "australian"),
            ("NZ", "new zealand|nz|new zealanders", "kiwi"),
            ("AT", "austria|austrians", "austrian"),
            ("CH", "switzerland", "swiss"),
            ("PL", "poland", "polish"),
            ("SE", "sweden", "swedish"),
        )
    },
}
"""The countries that shops write of in more ways than one, by their ISO 3166 codes."""
UNSURE = frozenset({"GE", "JE", "TD", "TG", "JO", "CU", "ML", "NE", "PE", "OM"})
"""Countries of which the bare name is another word as well, or a name: a jersey, Georgia, Jordan."""
