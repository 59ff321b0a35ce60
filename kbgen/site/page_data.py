"""What each page says to machines: its JSON-LD."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from posixpath import relpath

from kbgen.site.pages import HelpCentre, Link, address_of
from kbgen.site.public import PublicPolicy
from kbgen.site.schema_org.nodes import Node
from kbgen.site.schema_org.organization import organization
from kbgen.site.schema_org.pages import page_json_ld

_SPEAKS_OF_SHOP = ("", "contact/", "delivery/", "returns/", "complaints/", "standards/")
"""The pages that carry the whole shop; on all others it would only be weight."""


@dataclass(frozen=True, eq=False)
class PageData:
    """JSON-LD for the pages of a help centre at `site_url`, which may be unknown (empty).

    Addresses are then relative to the page that they stand on.
    """

    centre: HelpCentre
    site_url: str = ""

    def json_ld(self, name: str, html: str) -> str:
        """For the page of a content file whose text is `html`."""
        page = self.centre.page(name)
        own = address_of(name)
        crumbs = [*page.breadcrumbs, Link(page.title, own)]
        trail = [(crumb.title, self._address(crumb.url, own)) for crumb in crumbs]
        return page_json_ld(trail, html, self._shop if own in _SPEAKS_OF_SHOP else None)

    @cached_property
    def _shop(self) -> Node | None:
        urls = {link.url for link in self.centre.links.values()}
        returns = f"{self.site_url}returns/" if self.site_url and "returns/" in urls else ""
        return organization(PublicPolicy(self.centre.kb), self.site_url, returns)

    def _address(self, url: str, own: str) -> str:
        if self.site_url:
            return f"{self.site_url}{url}"
        return f"{relpath(url or '.', own or '.')}/"
