"""The parts of the help centre that what is found is grouped by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from kbgen.labels import capitalised, humanised
from kbgen.load import AGENTS
from kbgen.model import Article, Audience, KnowledgeBase
from kbgen.render import title_of
from kbgen.site.generated import generated_articles
from kbgen.site.pages import is_index

REPLIES = f"{AGENTS}/replies/"
"""Where saved replies are."""
_FOR_AGENTS = "For agents"


@dataclass(frozen=True)
class Categories:
    """What each article's part of the help centre is called."""

    kb: KnowledgeBase

    def of(self, article: Article) -> str:
        """The title of the article's top folder, or else its name; one for all that is for agents.

        Saved replies have one of their own. Empty for what is in no folder.
        """
        folder = article.name.partition("/")[0] if "/" in article.name else ""
        if article.name.startswith(REPLIES):
            folder = REPLIES[:-1]
        return self._titles.get(folder) or capitalised(humanised(folder))

    @cached_property
    def articles(self) -> Mapping[str, Article]:
        """Those that are written, and the pages that stand where none is, by name."""
        return {**self.kb.articles, **generated_articles(self.kb)}

    @cached_property
    def _titles(self) -> Mapping[str, str]:
        found = {AGENTS: _FOR_AGENTS}
        for name, article in self.articles.items():
            if is_index(name):
                folder = name.rpartition("/")[0]
                is_shown = folder not in found and not article.draft
                # What is for agents names no folder of customers' pages.
                if is_shown and (article.audience is Audience.PUBLIC or folder.startswith(AGENTS)):
                    found[folder] = title_of(self.kb, article)
        return found
