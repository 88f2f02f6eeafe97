"""A standard log on bytes: signed notes, a Merkle tree, tiles, checkpoints, proofs, policies.

Standards: C2SP signed-note, tlog-checkpoint, tlog-tiles, tlog-cosignature (Ed25519, type 04),
tlog-proof and tlog-policy, as of July 2026, over the hashing of RFC 6962 (D3).  The room knows no
acts and no keys of its own: whoever calls passes in the check of a signature.
"""
