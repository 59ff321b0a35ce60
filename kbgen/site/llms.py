"""`llms.txt` and `llms-full.txt` (https://llmstxt.org/): the help centre for language models."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kbgen.load import url_of
from kbgen.site.html_markdown import escaped
from kbgen.site.pages import HelpCentre, address_of
from kbgen.site.twins import TWIN, Twins

LLMS = "llms.txt"
LLMS_FULL = "llms-full.txt"


@dataclass(frozen=True, eq=False)
class LlmsTxt:
    """Both files of a help centre."""

    twins: Twins
    facts: str
    """The path of the file with the facts."""

    @property
    def centre(self) -> HelpCentre:
        """The pages that the files speak of."""
        return self.twins.centre

    @property
    def site_url(self) -> str:
        """Where the site stands, with a slash at its end."""
        return self.twins.site_url

    def index(self) -> str:
        """The list of all articles, by topic, each with its twin's address and its description."""
        parts = [*self._head()]
        for title, names in self._topics():
            parts.append(f"## {escaped(title)}")
            parts.append("\n".join(self._line(name) for name in names if name in self.twins.texts))
        parts.append("## Optional")
        parts.append(
            f"- [Every rule as data]({self.site_url}{self.facts}): the values that the articles"
            " give, with the cases in which they differ and the changes that are announced"
        )
        return "\n\n".join(parts) + "\n"

    def full(self) -> str:
        """The text of all articles, in the same order."""
        texts = [
            f"{self.twins.texts[name]}\nPage: {self.site_url}{address_of(name)}\n"
            for _, names in self._topics()
            for name in names
            if name in self.twins.texts
        ]
        return "\n\n".join(self._head()) + "\n\n---\n\n" + "\n---\n\n".join(texts)

    def _head(self) -> Iterator[str]:
        centre = self.centre
        frame = centre.frame
        yield f"# {escaped(frame.home_title)}"
        if frame.home_description:
            yield f"> {escaped(' '.join(frame.home_description.split()))}"
        yield (
            f"Customer help of {escaped(centre.business)}. Every number, time and price below is the"
            f" shop's rule as it stood on {centre.kb.as_of.isoformat()}."
        )

    def _topics(self) -> Iterator[tuple[str, list[str]]]:
        """Each topic's title with its articles, its own page first; what is in no topic leads."""
        by_topic: dict[str, list[str]] = {}
        for name in self.centre.published:
            by_topic.setdefault(name.partition("/")[0] if "/" in name else "", []).append(name)
        loose = [name for name in by_topic.pop("", []) if url_of(name)]
        if loose:
            yield self.centre.business, loose
        for category in self.centre.categories:
            names = by_topic.get(category.folder, [])
            own = [name for name in names if url_of(name) == f"{category.folder}/"]
            yield category.title, [*own, *(name for name in names if name not in own)]

    def _line(self, name: str) -> str:
        link = self.centre.links[name]
        about = f": {escaped(' '.join(link.description.split()))}" if link.description else ""
        return f"- [{escaped(link.title)}]({self.site_url}{link.url}{TWIN}){about}"
