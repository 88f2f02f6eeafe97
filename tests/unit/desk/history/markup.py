"""A strict reader of our pages: every element closed in its order, and what a page refers to."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = ("meta", "br", "path", "circle", "use", "link", "img")
UNSEEN = ("style", "title", "defs")
Attributes = list[tuple[str, str | None]]


class Markup(HTMLParser):
    """Reads a page; raises AssertionError where an element is not closed where it should be."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.words: list[str] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip() and not any(tag in UNSEEN for tag in self.open):
            self.words.append(data.strip())

    @property
    def text(self) -> str:
        """What a person reads, in order."""
        return " ".join(self.words)

    def all(self, tag: str) -> list[dict[str, str]]:
        """The attributes of every element of a name."""
        return [attributes for name, attributes in self.elements if name == tag]

    def values(self, attribute: str) -> list[str]:
        """Every value of an attribute."""
        return [found[attribute] for _, found in self.elements if attribute in found]
