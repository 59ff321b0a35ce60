"""References to words: what the policy says, in a scope, on the as-of date."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from kbgen.load.articles import field_marks
from kbgen.load.markup import ReferenceMark
from kbgen.model import Article, Audience, Fact, KnowledgeBase, Reference, Scope
from kbgen.scope import InForce, in_force
from kbgen.values import Language, Value


@dataclass(frozen=True, slots=True)
class Unrenderable:
    """Why a reference cannot be put into words; ends a sentence without its full stop."""

    why: str


def narrowed(article: Scope, reference: Scope) -> Scope:
    """The scope of a reference inside an article: its own words, and the article's for the rest."""
    terms = dict(article.terms) | dict(reference.terms)
    return Scope(tuple(terms.items()), reference.ordered or article.ordered)


def resolve(kb: KnowledgeBase, article: Article, reference: Reference) -> InForce | None:
    """The value that a reference stands for in an article, or None where the policy has none."""
    fact = kb.policy.get(reference.key)
    if fact is None:
        return None
    return in_force(fact, narrowed(article.applies_to, reference.scope), kb.as_of)


def words(kb: KnowledgeBase, article: Article, reference: Reference) -> str | Unrenderable:
    """The text that a reference puts into an article."""
    found = resolve(kb, article, reference)
    if found is None:
        return Unrenderable(f"the policy gives '{reference.key}' no value for this scope")
    text = in_form(found.value, reference.form, kb.language)
    return Unrenderable(f"'{reference.key}' has no adjective form") if text is None else text


def worded(value: Value, language: Language) -> str:
    """A value in words."""
    return in_form(value, "words", language) or ""


def in_form(value: Value, form: str, language: Language) -> str | None:
    """A value in one of the forms of a reference; None where it has none such."""
    return _in_form(_Itself(value), form, language)


class _Itself:
    """A value that equals no other one, since equal ones may be worded apart (working, business days)."""

    __slots__ = ("value",)

    def __init__(self, value: Value) -> None:
        self.value = value

    def __hash__(self) -> int:
        return id(self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Itself) and self.value is other.value


# Many references show few values, and Babel takes its time over each.
@lru_cache(maxsize=8_192)
def _in_form(itself: _Itself, form: str, language: Language) -> str | None:
    match form:
        case "value":
            return itself.value.bare()
        case "adjective":
            return itself.value.adjective(language)
        case _:
            return itself.value.words(language)


def mark_words(kb: KnowledgeBase, article: Article, mark: ReferenceMark) -> str | None:
    """The text for a reference as it stands in a source; None where it cannot be rendered there.

    Facts for agents are never rendered in a public article, whatever the rules have let pass.
    """
    reference = article.reference(mark.inner) if mark.inner is not None else None
    if reference is None:
        return None
    if article.audience is Audience.PUBLIC and not is_public(kb.policy[reference.key]):
        return None
    text = words(kb, article, reference)
    return text if isinstance(text, str) else None


def is_public(fact: Fact) -> bool:
    """Whether customers may know the fact."""
    return fact.audience is Audience.PUBLIC


def plain_text(kb: KnowledgeBase, article: Article, text: str) -> str:
    """A title or description with its references in words."""
    if "{{" not in text:
        return text
    parts: list[str] = []
    at = 0
    for mark in field_marks(text):
        replacement = mark_words(kb, article, mark)
        written = text[mark.span.start : mark.span.end]
        parts += text[at : mark.span.start], written if replacement is None else replacement
        at = mark.span.end
    parts.append(text[at:])
    return "".join(parts).replace(r"\{{", "{{")


def title_of(kb: KnowledgeBase, article: Article) -> str:
    """The article's title in words; its file's name where it has none."""
    if article.title:
        return plain_text(kb, article, article.title)
    stem = article.name.rpartition(".")[0]
    parts = [part for part in stem.split("/") if part not in ("index", "README")]
    name = parts[-1] if parts else kb.settings.site_name or "Help"
    return name.replace("-", " ").replace("_", " ").strip().capitalize() or name


def description_of(kb: KnowledgeBase, article: Article) -> str:
    """The article's description in words, or nothing."""
    return plain_text(kb, article, article.description or "")
