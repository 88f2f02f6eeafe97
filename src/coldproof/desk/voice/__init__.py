"""The crew's voice: what is sealed, to whom, and what became of it (D10)."""
