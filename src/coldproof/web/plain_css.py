"""The style of the plain pages: one file, no picture, no font."""

from __future__ import annotations

STYLE = """\
:root { color-scheme: light dark; }
body { font: 1.15rem/1.5 system-ui, sans-serif; margin: 0; overflow-wrap: anywhere; }
main { max-width: 44rem; margin: auto; padding: 0 1rem 4rem; }
nav { position: sticky; top: 0; background: Canvas; padding: .5rem 1rem; border-bottom: 2px solid; }
nav a, .tap { display: inline-block; min-height: 56px; min-width: 56px; line-height: 56px;
  padding: 0 1rem; margin: .25rem .25rem .25rem 0; border: 2px solid; border-radius: .5rem;
  color: CanvasText; background: Canvas; font: inherit; line-height: 52px; text-decoration: none; }
a:focus-visible, button:focus-visible { outline: 4px solid; outline-offset: 2px; }
.stop:not(body) { background: #8f0000; color: #fff; border-color: #8f0000; font-weight: bold; }
p.stop { padding: .5rem; }
form .stop { width: 100%; min-height: 88px; font-size: 1.6rem; }
.row { display: flex; align-items: center; width: 100%; border: 0; padding: 0; margin: 0;
  text-align: start; text-decoration: underline; line-height: 1.5; }
form .row { min-height: 56px; font-size: inherit; }
.row + br { display: none; }
ul { list-style: none; padding: 0; }
li { border-bottom: 1px solid; padding: .25rem 0 .75rem; }
.huge { font-size: 2.4rem; font-weight: bold; line-height: 1.2; }
.large { font-size: 1.4rem; }
.small, small { font-size: 1rem; }
.cannot, .notice { border: 2px dashed; padding: .5rem; display: inline-block; }
.look { font-size: 1.3rem; }
label { display: block; margin: .5rem 0; }
select, textarea { display: block; box-sizing: border-box; width: 100%; font: inherit; }
select { min-height: 56px; }
textarea { min-height: 6rem; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
td, th { border: 1px solid; padding: .25rem; text-align: start; }
"""
