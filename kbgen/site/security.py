"""What the pages may load and ask for: a Content-Security-Policy, on every page and for the host.

Everything comes from the site's own host. Neither scripts nor styles are ever inline, so that markup
which slips into a page can run nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

SELF = "'self'"
HEADERS = (
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"),
)


def policy(
    scripts: Iterable[str] = (), styles: Iterable[str] = (), receiver: str | None = None
) -> str:
    """The policy (CSP level 3) of a page. It may stand in a `<meta>`.

    `scripts` and `styles` are the addresses of a shop's own, whose hosts it trusts by naming them;
    `receiver` is the address that feedback is sent to.
    """
    sources = {
        "default-src": ("'none'",),
        "script-src": (SELF, *_origins(scripts)),
        "style-src": (SELF, *_origins(styles)),
        "img-src": (SELF, "data:"),
        "font-src": (SELF,),
        "media-src": (SELF,),
        "connect-src": (SELF, *_origins([receiver] if receiver else [])),
        "form-action": (SELF,),
        "base-uri": ("'none'",),
    }
    return "; ".join(f"{name} {' '.join(found)}" for name, found in sources.items())


def headers_file(page_policy: str) -> str:
    """The headers of every page as `_headers`, the format that several static hosts read.

    A policy in a header can also say who may frame the pages, which one in a `<meta>` cannot.
    """
    lines = (("Content-Security-Policy", f"{page_policy}; frame-ancestors 'self'"), *HEADERS)
    return "/*\n" + "".join(f"  {name}: {value}\n" for name, value in lines)


def _origins(addresses: Iterable[str]) -> list[str]:
    """The foreign origins among some addresses, each once. An address without a host is the site's."""
    found = set()
    for address in addresses:
        parts = urlsplit(address)
        if parts.netloc:
            found.add(f"{parts.scheme or 'https'}://{parts.netloc.rpartition('@')[2]}")
    return sorted(found)
