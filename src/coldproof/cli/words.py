"""Words that go with an act typed here: kept beside the log by digest, where they can be erased."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from coldproof.acts.base import Body
from coldproof.acts.fields import shown
from coldproof.app.values import salted, value_of
from coldproof.cli.errors import UsageError
from coldproof.exchange.bundle.mentions import committed_fields

Words = dict[str, bytes]  # by the act's field: what is kept, whose digest the field has


def words_given(given: Sequence[str]) -> Words:
    """Return what `--words FIELD=TEXT` gave; raises `UsageError`."""
    found: Words = {}
    for one in given:
        field, _, text = one.partition("=")
        if not field or not text.strip() or field in found:
            want = "FIELD=TEXT, each field once,"
            raise UsageError(f"--words: found {shown(one)}; {want} would do")
        found[field] = salted(text)
    return found


def not_kept(house: Any, body: Body) -> Iterator[str]:
    """Yield which words an act names by their digest, and that are not kept here."""
    for name, digest in committed_fields(body):
        if value_of(house.store, house.settings.production, digest) is None:
            yield f"Its {name} names words that are not kept here; --words {name}=TEXT keeps them."
