"""The catalogue: every rule of every pack, whatever its form."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.rules.base import Citation, Form, Severity
from coldproof.rules.packs import PACKS


class Listed(NamedTuple):
    """One rule as the catalogue lists it."""

    citation: Citation
    severity: Severity
    form: Form
    packs: tuple[str, ...]
    on: tuple[str, ...] = ()
    proved_by: str = ""
    cures: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


def catalogue() -> tuple[Listed, ...]:
    """Return every rule once, in the order of the packs that hold it."""
    found: dict[str, Listed] = {}
    for pack in PACKS.values():
        for rule in pack.rules:
            listed = Listed(
                rule.citation,
                rule.severity,
                Form.JUDGED,
                (pack.name,),
                tuple(kind.__name__ for kind in rule.on),
                "",
                tuple(one.value for one in rule.cures),
                tuple(one.value for one in rule.needs),
            )
            _add(found, listed)
        for duty in pack.duties:
            _add(found, Listed(duty.citation, duty.severity, Form.DUTY, (pack.name,)))
        for kept in pack.properties:
            _add(
                found,
                Listed(
                    kept.citation,
                    kept.severity,
                    Form.PROPERTY,
                    (pack.name,),
                    proved_by=kept.proved_by,
                ),
            )
    return tuple(found.values())


def _add(found: dict[str, Listed], listed: Listed) -> None:
    name = listed.citation.rule_id
    old = found.get(name)
    found[name] = listed if old is None else old._replace(packs=(*old.packs, *listed.packs))
