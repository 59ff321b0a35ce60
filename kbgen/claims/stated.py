"""What articles state in plain words: quantities that are values of the policy, named or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kbgen.claims.attribution import Attribution, Case, says
from kbgen.claims.claim import Claim
from kbgen.claims.context.mentions import Mention
from kbgen.claims.reader import Reader
from kbgen.facts import scope_text
from kbgen.model import Article, KnowledgeBase, Scope
from kbgen.scope import in_force, value_of
from kbgen.values import Language

_NO_PROMISE = ("business", "tone")


def cases(kb: KnowledgeBase, general: Scope) -> Iterator[Case]:
    """The values in force on the as-of date that an article of some scope may state."""
    for fact in kb.policy.facts.values():
        if fact.section in _NO_PROMISE:
            continue
        known = in_force(fact, general, kb.as_of)
        if known:
            yield Case(fact.key, fact, Scope(), known.value)
        for override in fact.overrides:
            name = f"{fact.key} {scope_text(override.when)}"
            value = value_of(fact, override, kb.as_of).value
            yield Case(name, fact, override.when, value)


@dataclass(frozen=True, slots=True)
class Prose:
    """The quantities of one article, each with what its sentence by itself says of a fact."""

    article: Article
    found: tuple[tuple[Mention, Claim | None], ...]

    @classmethod
    def read(cls, reader: Reader, article: Article, only: Sequence[Case] = ()) -> Prose:
        """Read an article, or only its quantities that give the value of one of some cases.

        Nothing in it depends on what else the policy says.
        """
        found = tuple(reader.mentions(article))
        if only:
            found = tuple(one for one in found if _says_any(one, only, reader.kb.language))
        said = reader.claims(article) if found else ()
        claims = {(one.field, one.loc): one for one in said if not one.loose}
        return cls(article, tuple((one, claims.get((one.field, one.loc))) for one in found))

    def saying(self, known: Sequence[Case], language: Language) -> Prose:
        """The same with only those quantities that give the value of one of some cases."""
        found = tuple(each for each in self.found if _says_any(each[0], known, language))
        return Prose(self.article, found)

    def stated(
        self, attribution: Attribution, known: Sequence[Case]
    ) -> Iterator[tuple[Mention, tuple[Case, ...]]]:
        """The quantities that are values of cases, each with the case or those it may be of."""
        for mention, claim in self.found:
            if found := attribution.of(self.article, mention, claim, known):
                yield mention, found


@dataclass(frozen=True)
class Stated:
    """Looks up what a figure in an article is the value of."""

    reader: Reader

    def has(self, claim: Claim) -> bool:
        """Whether the figure of a claim is the value of a fact that the words around it speak of."""
        kb = self.reader.kb
        article = self.articles[claim.loc.path]
        known = _cases(kb, article.applies_to)
        return any(
            self._attribution.of(article, mention, None, known)
            for mention in _mentions(self, article.path)
            if (mention.field, mention.loc) == (claim.field, claim.loc)
        )

    @cached_property
    def articles(self) -> Mapping[str, Article]:
        """The articles by their paths."""
        return {article.path: article for article in self.reader.kb.articles.values()}

    @cached_property
    def _attribution(self) -> Attribution:
        return Attribution(self.reader.kb.policy, self.reader.kb.language)


# Many claims of one article follow one another, and most articles are for every case.
@lru_cache(maxsize=64)
def _cases(kb: KnowledgeBase, general: Scope) -> tuple[Case, ...]:
    return tuple(cases(kb, general))


@lru_cache(maxsize=4)
def _mentions(stated: Stated, path: str) -> tuple[Mention, ...]:
    return tuple(stated.reader.mentions(stated.articles[path]))


def _says_any(mention: Mention, known: Sequence[Case], language: Language) -> bool:
    return any(says(mention.said, case.value, language) for case in known)
