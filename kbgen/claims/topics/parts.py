"""Parts of large countries by their names: states, provinces and territories.

Only names that hardly mean anything else to a shop: no Georgia, no Washington, no Victoria.
"""

from __future__ import annotations

from kbgen.claims.patterns import lazy

_NAMES = {
    name: f"{country}-{code}"
    for country, parts in (
        (
            "US",
            "alaska AK|hawaii HI|california CA|texas TX|florida FL|colorado CO|oregon OR|nevada NV|arizona AZ|utah UT|ohio OH|michigan MI|illinois IL|montana MT|idaho ID|wyoming WY|minnesota MN|wisconsin WI|iowa IA|missouri MO|kansas KS|nebraska NE|oklahoma OK|arkansas AR|louisiana LA|mississippi MS|alabama AL|tennessee TN|kentucky KY|indiana IN|virginia VA|maryland MD|delaware DE|new jersey NJ|pennsylvania PA|connecticut CT|massachusetts MA|rhode island RI|vermont VT|new hampshire NH|new mexico NM|north carolina NC|south carolina SC|north dakota ND|south dakota SD|west virginia WV",
        ),
        (
            "CA",
            "ontario ON|quebec QC|québec QC|alberta AB|british columbia BC|manitoba MB|saskatchewan SK|nova scotia NS|new brunswick NB|newfoundland NL|prince edward island PE|yukon YT|nunavut NU|northwest territories NT",
        ),
        (
            "AU",
            "tasmania TAS|queensland QLD|new south wales NSW|western australia WA|south australia SA|northern territory NT",
        ),
    )
    for name, _, code in (part.rpartition(" ") for part in parts.split("|"))
}
PARTS = frozenset(_NAMES.values())
"""The codes of all of them (ISO 3166-2)."""
_ANY = lazy(rf"\b(?:{'|'.join(sorted(_NAMES, key=len, reverse=True))})\b")


def parts_in(text: str) -> list[tuple[str, int]]:
    """The parts of countries that a text in small letters names, each with its place."""
    return [(_NAMES[match.group()], match.start()) for match in _ANY.finditer(text)]
