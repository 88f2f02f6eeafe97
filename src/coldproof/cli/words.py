"""Words that go with an act typed here: kept beside the log by digest, where they can be erased."""

from __future__ import annotations

import typing
from collections.abc import Iterator, Sequence
from typing import Any

from coldproof.acts.base import Body
from coldproof.acts.fields import fields_of, shown
from coldproof.app.values import salted, value_of
from coldproof.cli.errors import UsageError
from coldproof.words.ids import Committed

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
    for name, field in fields_of(type(body)).items():
        digest = getattr(body, name)
        if digest is None or Committed not in (field.hint, *typing.get_args(field.hint)):
            continue
        if value_of(house.store, house.settings.production, digest) is None:
            yield f"Its {name} names words that are not kept here; --words {name}=TEXT keeps them."
