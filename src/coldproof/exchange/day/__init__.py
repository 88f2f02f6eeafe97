"""Day files: a shooting day told as acts, in TOML (docs/day-format.md).

`source` reads bytes, `story` checks every act against the kinds, `teller` turns them into entries.
"""
