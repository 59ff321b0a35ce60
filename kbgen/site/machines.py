"""The files that the site has for machines, beside its pages."""

from __future__ import annotations

from collections.abc import Iterator

from kbgen.site.changes_feed import FEED, changes_feed
from kbgen.site.facts_json import FACTS, SCHEMA, facts_json, facts_schema
from kbgen.site.hours_ics import HOURS, hours_ics
from kbgen.site.llms import LLMS, LLMS_FULL, LlmsTxt
from kbgen.site.pages import HelpCentre
from kbgen.site.twins import Twins


def machine_files(centre: HelpCentre, site_url: str) -> Iterator[tuple[str, str]]:
    """Path below the site and text of each file. One that a shop has of its own takes its place.

    `site_url` ends with a slash; where it is empty, addresses are relative.
    """
    for path, text in _files(centre, site_url):
        if path not in centre.kb.files:
            yield path, text


def _files(centre: HelpCentre, site_url: str) -> Iterator[tuple[str, str]]:
    yield FACTS, facts_json(centre.kb)
    yield SCHEMA, facts_schema()
    ics = hours_ics(centre.kb, centre.business)
    if ics:
        yield HOURS, ics
    if site_url:
        # A feed has no addresses that are relative to it.
        yield FEED, changes_feed(centre.kb, centre.business, site_url)
    twins = Twins(centre, site_url)
    llms = LlmsTxt(twins, FACTS)
    yield LLMS, llms.index()
    yield LLMS_FULL, llms.full()
    yield from twins
