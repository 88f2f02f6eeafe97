"""The style of the plain pages: one file, no picture, no font."""

from __future__ import annotations

STYLE = """\
:root { color-scheme: light dark; scroll-padding-top: 8rem; }
body { font: 1.15rem/1.5 system-ui, sans-serif; margin: 0; overflow-wrap: anywhere; }
main, nav { max-width: 44rem; margin: auto; padding: 0 1rem; }
main { padding-bottom: 4rem; }
header { position: sticky; top: 0; padding: .5rem 1rem; background: Canvas;
  border-bottom: 2px solid; }
nav { display: flex; flex-wrap: wrap; gap: .25rem; padding-top: .5rem; }
.tap { display: inline-flex; align-items: center; justify-content: center; box-sizing: border-box;
  min-height: 56px; min-width: 56px; padding: .25rem 1rem; margin: .25rem 0; font: inherit;
  border: 2px solid; border-radius: .5rem; color: CanvasText; background: Canvas;
  text-align: center; text-decoration: none; }
nav .tap { flex: auto; margin: 0; padding: .25rem; font-size: 1rem; }
a:focus-visible, button:focus-visible { outline: 4px solid; outline-offset: 2px; }
.tap.stop, .look.stop { background: #8f0000; color: #fff; font-weight: bold; }
.tap.stop { border-color: CanvasText; }
p.stop { border-inline-start: .8rem solid #8f0000; padding-inline-start: .75rem; }
.tap.stop:not(.row) { width: 100%; min-height: 72px; font-size: 1.4rem; line-height: 1.2; }
header .tap.stop:not(.row) { min-height: 96px; margin: 0; font-size: 1.8rem; }
.look { font-size: 1.3rem; }
.row { justify-content: start; column-gap: .75rem; flex-wrap: wrap; width: 100%; margin-top: 0;
  line-height: 1.2; text-align: start; }
.row .look { font-size: inherit; }
.row + br, li form + br { display: none; }
ul { list-style: none; padding: 0; }
li { border-bottom: 1px solid; padding: .5rem 0; }
li:has(form) { border: 0; padding: 0; }
.huge { font-size: 2.4rem; font-weight: bold; line-height: 1.2; }
.large { font-size: 1.4rem; }
.small, small { font-size: 1rem; }
.cannot, .notice { border: 2px dashed; padding: .5rem; }
label { display: block; margin: .5rem 0; }
select, textarea { display: block; box-sizing: border-box; width: 100%; font: inherit;
  border: 2px solid; color: CanvasText; background: Canvas; }
select { min-height: 56px; }
textarea { min-height: 6rem; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
td, th { border: 1px solid; padding: .25rem; text-align: start; }
"""
