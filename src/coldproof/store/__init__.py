"""Stores: where entries, checkpoints and blobs lie.  Five verbs, one file for each engine (D4).

`base` says what every store promises; `memory`, `sqlite` and `postgres` keep the promise.  The next
store costs one file, and passes tests/stores.
"""
