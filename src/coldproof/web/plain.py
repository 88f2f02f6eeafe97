"""Screens as HTML without script, for a phone that is not trusted yet: it holds no key.

The screens are those of `desk.floor`, the same as everybody's.  Stop stands first on each page.
What needs a key is named once, at the end: this phone can not do it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any
from urllib.parse import quote

from coldproof.desk.floor.parts import Part, Tone, call, go

Say = Callable[[str], str]
PLAIN = "/plain"
"""Where the pages without script begin: what lists the productions."""
OPEN = ("board", "weapon", "today", "stop", "happened", "wall", "report", "numbers")
"""Heads of routes that a phone without a key may see."""
SHAPES = {
    "triangle": "▲",
    "square": "■",
    "circle": "○",
    "crossed": "⊠",
    "dashed": "▢",
    "octagon": "⯃",
    "none": "",
}
FORMS = ("stop", "happened")
"""What a key of a screen calls that is a form here."""
OF_FORM = {"stop": "stop", "happened": "happened", "hazard": "report"}
"""Of each form, the route of its page."""
MUST = ("weapons", "unit")
"""What a form of a hazard is not sent without."""
MOST_FIELDS = 100  # of a form
STOP_ALL = call("stop", scope="production")
NEEDS_KEY = "This phone has no key here. With a key, this page also has: {labels}"


class Page:
    """One production's plain pages: where they are, and in which language."""

    def __init__(self, base: str, say: Say, lang: str) -> None:
        """Say where links lead."""
        self.base, self.say, self.lang = base, say, lang

    def link(self, route: str) -> str | None:
        """Return the address of a route's plain page; none where it has none."""
        head = route.partition("/")[0]
        if head not in OPEN:
            return None
        where = self.base if route == "board" else f"{self.base}/{quote(route, safe='/')}"
        return f"{where}?lang={self.lang}"

    def html(self, screen: Mapping[str, Any], notes: str = "") -> str:
        """Return a whole page."""
        title, route = escape(str(screen["title"])), str(screen.get("route", ""))
        parts = [one for one in screen["parts"] if route != "stop" or one.get("do") != STOP_ALL]
        asked = asked_by(screen)
        body = "\n".join(
            self.report(asked) if part in asked[-1:] else self.part(part) for part in parts
        )
        return (
            f'<!doctype html>\n<html lang="{escape(self.lang)}">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{title}</title>\n"
            '<link rel="stylesheet" href="/plain.css">\n</head>\n'
            f'<body class="{escape(str(screen["tone"]))}">\n{self.bar(route)}'
            f"<main>\n<h1>{title}</h1>\n{notes}{body}\n{self.kept_back(parts)}</main>\n"
            "</body>\n</html>\n"
        )

    def bar(self, route: str) -> str:
        """Return what is on every page; nothing where no production is known.

        Where Stop stands on other pages, its own page has the key that stops everything.
        """
        if not self.base:
            return ""
        say = self.say
        label, do = (
            (say("STOP EVERYTHING"), STOP_ALL) if route == "stop" else (say("Stop"), go("stop"))
        )
        others = (
            self.tap(say("Something happened"), go("happened"), "quiet"),
            self.tap(say("Report"), go("report"), "quiet"),
            self.tap(say("Board"), go("board"), "quiet"),
        )
        return f"<header>{self.tap(label, do, 'stop')}</header>\n<nav>{' '.join(others)}</nav>\n"

    def part(self, part: Part) -> str:
        """Return one part."""
        draw = DRAWN.get(str(part["part"]))
        return "" if draw is None else draw(self, part)

    def kept_back(self, parts: Sequence[Part]) -> str:
        """Return what the keys of a page would do for who has a key, in one sentence.

        A row that would lead to another page only tells, so it is not among them.
        """
        rows = [one for part in parts if part["part"] == "rows" for one in part["rows"]]
        keys = [(part["label"], part["do"]) for part in parts if part["part"] == "button"]
        keys += [
            (one["title"], one["do"]) for one in rows if one["do"] and "route" not in one["do"]
        ]
        labels = dict.fromkeys(str(label) for label, do in keys if not self.tap("", do, ""))
        if not labels:
            return ""
        told = self.say(NEEDS_KEY).format(labels=" · ".join(labels))
        return f'<p class="cannot">{escape(told)}</p>\n'

    def tap(self, label: str, do: Mapping[str, Any], tone: str) -> str:
        """Return what can be tapped, a link or a form; nothing where this phone can not do it."""
        return self.key(escape(label), do, tone)

    def key(self, inner: str, do: Mapping[str, Any], tone: str) -> str:
        """Return the same around a piece of HTML."""
        href = self.link(str(do["route"])) if "route" in do else None
        if href is not None:
            return f'<a class="tap {escape(tone)}" href="{escape(href)}">{inner}</a>'
        if do["do"] == "call" and do["name"] in FORMS:
            return self._form(inner, do["name"], do["values"], tone)
        return ""

    def report(self, asked: Sequence[Part]) -> str:
        """Return the form of a hazard: the screen's own questions, answered in any order."""
        fields = "".join(_field(part) for part in asked)
        return self.form(self.say("I report a hazard"), "hazard", {}, "stop", fields)

    def form(
        self, label: str, name: str, values: Mapping[str, Any], tone: str, fields: str = ""
    ) -> str:
        """Return a form of one button, below its fields."""
        return self._form(escape(label), name, values, tone, fields)

    def _form(
        self, inner: str, name: str, values: Mapping[str, Any], tone: str, fields: str = ""
    ) -> str:
        hidden = "".join(
            f'<input type="hidden" name="{escape(field)}" value="{escape(str(one))}">'
            for field, value in values.items()
            if name != "hazard" or field != "text"
            for one in (value if isinstance(value, list | tuple) else [value])
        )
        words = ""
        if name == "hazard":
            asked = escape(self.say("What is it?"))
            typed = escape("".join(values.get("text", ())))
            words = (
                f'<label>{asked}<textarea name="text" maxlength="4000">{typed}</textarea></label>'
            )
        return (
            f'<form method="post" action="{self.base}/{name}?lang={self.lang}">'
            f"{hidden}{fields}{words}"
            f'<button class="tap {escape(tone)}">{inner}</button></form>'
        )


def asked_by(screen: Mapping[str, Any]) -> list[Part]:
    """Return the questions of a screen that are fields of its form: those of a hazard."""
    if str(screen.get("route", "")).partition("/")[0] != OF_FORM["hazard"]:
        return []
    return [part for part in screen["parts"] if part["part"] == "choice"]


def _field(part: Part) -> str:
    name = str(part["name"])
    options = "".join(
        f'<option value="{escape(str(one["value"]))}">{escape(str(one["label"]))}</option>'
        for one in part["options"]
    )
    must = " required" if name in MUST else ""
    return (
        f'<label>{escape(str(part["label"]))}<select name="{escape(name)}"{must}>'
        f'<option value=""></option>{options}</select></label>'
    )


def _look(part: Part) -> str:
    word = part.get("word")
    if not word:
        return ""
    shape = SHAPES.get(str(part.get("shape")), "")
    return f'<strong class="look {escape(str(part["tone"]))}">{shape} {escape(str(word))}</strong>'


def _lines(lines: Any) -> str:
    return "".join(f"<br><small>{escape(str(line))}</small>" for line in lines if line)


def _row(page: Page, row: Part) -> str:
    do = row["do"] or {"do": "none"}
    stops = row.get("tone") == Tone.STOP or do.get("name") == "stop"
    inner = f"<b>{escape(str(row['title']))}</b> {_look(row)}"
    key = page.key(inner, do, "row stop" if stops else "row")
    return f"<li>{key or inner}{_lines(row['lines'])}</li>"


def _rows(page: Page, part: Part) -> str:
    if not part["rows"]:
        return f"<p>{escape(str(part['empty']))}</p>"
    return "<ul>" + "".join(_row(page, row) for row in part["rows"]) + "</ul>"


def _table(page: Page, part: Part) -> str:
    head = "".join(f"<th>{escape(str(one))}</th>" for one in part["head"])
    lines = "".join(
        "<tr>" + "".join(f"<td>{escape(str(one))}</td>" for one in line) + "</tr>"
        for line in part["lines"]
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table>"


def _button(page: Page, part: Part) -> str:
    key = page.tap(str(part["label"]), part["do"], str(part["tone"]))
    hint = f" <small>{escape(str(part['hint']))}</small>" if part["hint"] else ""
    return f"<div>{key}{hint}</div>" if key else ""


DRAWN: dict[str, Callable[[Page, Part], str]] = {
    "state": lambda page, part: f'<p class="card">{_look(part)}{_lines(part["lines"])}</p>',
    "text": lambda page, part: (
        f'<p class="{escape(str(part["size"]))} {escape(str(part["tone"]))}">'
        f"{escape(str(part['text']))}</p>"
    ),
    "heading": lambda page, part: f"<h2>{escape(str(part['text']))}</h2>",
    "say": lambda page, part: (
        f"<blockquote>{escape(str(part['who']))}: {escape(str(part['text']))}"
        f" {escape(str(part['answer']))}</blockquote>"
    ),
    "rows": _rows,
    "button": _button,
    "table": _table,
    "wait": lambda page, part: f"<p>{escape(str(part['label']))}</p>",
}
"""How each part is drawn; a field and a code, and a choice but for a hazard's, need a key."""
