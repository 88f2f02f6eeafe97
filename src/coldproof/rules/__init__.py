"""Judgments with citations, one folder per instrument; packs; the judge."""
