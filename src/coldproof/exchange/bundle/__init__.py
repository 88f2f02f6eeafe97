"""The evidence bundle: one zip that anybody can check, offline, with nothing of ours trusted.

A bundle is a BagIt 1.0 bag (RFC 8493) under one folder.  *Whole*: every entry, so that a stranger
recomputes each state and each verdict (invariant 7).  *Extract*: chosen entries with proofs.
`write` makes one, `verify` checks one, `pyz` packs the checker into one file for a bare Python.
What `verify` needs is here and in the pure rooms: no third-party package, no store, no secret.
"""
