"""Snapshots of folded state: kept so that a start need not fold everything; may always be lost."""
