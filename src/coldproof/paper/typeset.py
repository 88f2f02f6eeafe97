"""Content to tagged PDF (PDF/UA-1, ISO 14289-1) by Typst; the only module that knows it.

Content goes in as JSON and is never read as markup.  Fonts come from packages, never from the
machine, and nothing is fetched: the same content gives the same bytes on any machine.
"""

from __future__ import annotations

import json
import threading
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coldproof.paper.errors import NoTypesetter, PaperError

if TYPE_CHECKING:
    import typst

TEMPLATES = Path(__file__).parent / "templates"
FONTS = "font_source_sans_pro"
_ONE_AT_A_TIME = threading.Lock()
"""A compiler keeps the last document's inputs; two threads must not share it at once."""


@cache
def compiler(template: str) -> typst.Compiler:
    """Return the compiler of one template; raises `NoTypesetter`."""
    try:
        import typst  # noqa: PLC0415 - only who makes a paper needs it
    except ImportError:
        raise NoTypesetter("a paper", "no typst here", "`pip install typst`") from None
    return typst.Compiler(
        TEMPLATES / f"{template}.typ",
        root=TEMPLATES,
        font_paths=[fonts()],
        ignore_system_fonts=True,
    )


def fonts() -> Path:
    """Return the folder of the letters; raises `NoTypesetter`.  The package's code is not run."""
    found = find_spec(FONTS)
    places = None if found is None else found.submodule_search_locations
    if not places:
        raise NoTypesetter("a paper", f"no {FONTS} here", "`pip install font-source-sans-pro`")
    return Path(places[0]) / "files"


def typeset(template: str, content: Any, made_s: int, form: str = "pdf") -> bytes:
    """Return content drawn by a template as a tagged PDF dated `made_s` (seconds since 1970).

    With another `form` (`png`), the first page in it, for a look.  Raises `NoTypesetter`, and
    `PaperError` where the template cannot draw it.
    """
    made = pages(template, content, made_s, form)
    return made[0]


def pages(template: str, content: Any, made_s: int, form: str) -> list[bytes]:
    """Return every page drawn, or the one document of a form that has all pages."""
    text = json.dumps(content, ensure_ascii=False)
    known = compiler(template)
    with _ONE_AT_A_TIME:
        try:
            made = known.compile(
                format=form,  # type: ignore[arg-type]  # a name that Typst knows
                sys_inputs={"content": text},
                pdf_standards=["ua-1"] if form == "pdf" else [],
                timestamp=made_s,
            )
        except RuntimeError as error:
            raise PaperError("a paper", f"no way to draw it ({error})", "shorter words") from None
    if isinstance(made, list):
        return made
    if made is None:
        raise PaperError("a paper", "nothing drawn", "another template")
    return [made]
