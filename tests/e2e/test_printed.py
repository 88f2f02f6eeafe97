"""A script that a browser printed: its lines are drawn in another order than they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coldproof.desk.script.review import Reviewable, Why
from coldproof.exchange.script.pdf import read_pdf

if TYPE_CHECKING:
    from playwright.sync_api import Browser

STYLE = """
body { font: 12pt %s; margin: 0 }
.heading { display: flex; justify-content: space-between; margin: 12pt 0 }
p { margin: 12pt 0 }
.speech { margin: 0 0 0 1in }
.name { margin: 12pt 0 0 2.2in }
.both { display: flex; margin: 12pt 0; break-inside: avoid }
.both div { width: 3in }
.both p { margin: 0 }
.both .who { margin-left: 0.6in }
.later p, .later .speech { position: relative } /* drawn after all that is not */
"""
SCENES = range(1, 15)


def printed(browser: Browser, font: str, later: str) -> Reviewable:
    """Return what is read of a script of some pages."""
    scenes = "".join(
        f'<div class="heading"><b>{n}</b><b>INT. BARN - NIGHT</b><b>{n}</b></div>'
        f"<p>MARY draws revolver {n} and <i>looks</i> at the door for so long that it takes a line"
        " more.</p>"
        f'<div class="name">MARY</div><p class="speech">Nobody moves in {n}.</p>'
        '<div class="both"><div><p class="who">JOHN</p><p>Put that gun down.</p><p>Now.</p></div>'
        '<div><p class="who">MARY</p><p>I will not.</p></div></div>'
        for n in SCENES
    )
    page = browser.new_page()
    page.set_content(f'<style>{STYLE % font}</style><body class="{later}">{scenes}')
    data = page.pdf(format="Letter", margin={"top": "1in", "bottom": "1in", "left": "1.5in"})
    page.close()
    return read_pdf(data)


@pytest.mark.parametrize("font", ["Courier, monospace", "Times, serif", "Arial, sans-serif"])
@pytest.mark.parametrize("later", ["later", ""])
def test_each_line_is_read_under_the_heading_above_it(
    browser: Browser, font: str, later: str
) -> None:
    found = printed(browser, font, later)
    assert [one.number for one in found.script.scenes] == [str(n) for n in SCENES]
    for n, scene in zip(SCENES, found.script.scenes, strict=True):
        told = [line.text for line in scene.lines[1:]]
        cue = told.index("MARY")  # a narrow font needs no second line
        assert " ".join(told[:cue]) == (
            f"MARY draws revolver {n} and looks at the door for so long that it takes a line more."
        )
        both = ["JOHN", "Put that gun down.", "Now.", "MARY", "I will not."]
        assert told[cue:] == ["MARY", f"Nobody moves in {n}.", *both]
    assert Why.ORDER not in [one.why for one in found.doubts]
