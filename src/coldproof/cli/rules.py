"""`coldproof rules`: the catalogue, with citations, weak sources said as weak, and cases."""

from __future__ import annotations

import argparse
import json
import tomllib
from typing import Any

from coldproof.cli.errors import UsageError
from coldproof.cli.shared import folder
from coldproof.cli.telling import Commands, bold, say, say_wrapped
from coldproof.rules.base import STRONG
from coldproof.rules.catalogue import Listed, catalogue
from coldproof.rules.packs import PACKS

EVIDENCE = {
    "F": "found in a primary or official text",
    "S": "found in a secondary text only",
    "M": "from memory, not found in the sources read",
    "F/S": "partly in an official, partly in a secondary text",
    "S/M": "partly in a secondary text, partly from memory",
    "M/S": "mostly from memory, partly in a secondary text",
    "own": "our own design, no outside text",
}


def add(commands: Commands) -> None:
    """Add the command."""
    command = commands.add_parser("rules", help="the catalogue of rules, or one rule whole")
    command.add_argument("id", nargs="?", metavar="ID", help="a rule's id, or a pack's name")
    command.add_argument("--json", action="store_true", help="a JSON list, one object a rule")
    command.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Print all rules, a pack's, or one."""
    listed = catalogue()
    chosen = [r for r in listed if given.id in (None, r.citation.rule_id, *r.packs)]
    if not chosen:
        near = [r.citation.rule_id for r in listed if str(given.id) in r.citation.rule_id]
        would = ", ".join(near[:6]) or "an id that `coldproof rules` lists"
        raise UsageError(f"rules: found no rule {given.id!a}; {would} would do")
    if given.json:
        say(json.dumps([as_json(r) for r in chosen], ensure_ascii=True))
    elif given.id in {r.citation.rule_id for r in chosen}:
        print_rule(chosen[0])
    else:
        print_packs(chosen, given.id)
    return 0


def as_json(listed: Listed) -> dict[str, object]:
    """Return one rule for JSON."""
    cited = listed.citation
    return {
        "id": cited.rule_id,
        "title": cited.title,
        "severity": listed.severity.value,
        "form": listed.form.value,
        "packs": list(listed.packs),
        "instrument": cited.instrument,
        "clause": cited.clause,
        "sources": cited.sources,
        "evidence": cited.evidence.value,
        "says": cited.says,
        "ours": cited.ours,
        "in_force_from": cited.in_force_from,
        "in_force_to": cited.in_force_to,
        "checked_on": cited.checked_on,
        "on": list(listed.on),
        "proved_by": listed.proved_by,
        "cases": cases_of(cited.rule_id),
    }


def print_packs(chosen: list[Listed], pack_name: str | None) -> None:
    """Print rules by pack, one line each."""
    for name, pack in PACKS.items():
        mine = [r for r in chosen if name in r.packs]
        if not mine or (pack_name in PACKS and pack_name != name):
            continue
        say_wrapped(f"{name} (version {pack.version}): {pack.title}", "", "  ")
        for one in mine:
            weak = "" if one.citation.evidence in STRONG else f" [{one.citation.evidence}]"
            head = f"  {one.severity:7s}{one.form:9s}{one.citation.rule_id}"
            say_wrapped(f"{head}: {one.citation.title}{weak}", "", " " * 18)
        say_wrapped(f"does not encode: {'; '.join(pack.not_encoded)}", "  ", "    ")
        say()
    say("[S], [M]: no official text was found; `coldproof rules ID` says more.")


def print_rule(one: Listed) -> None:
    """Print one rule whole."""
    cited = one.citation
    say(bold(f"{cited.rule_id}: {cited.title}"))
    say(f"{one.severity}, {one.form}; in {', '.join(one.packs)}")
    say_wrapped(f"{cited.instrument}, {cited.clause}", "Source: ", "  ")
    weak = "" if cited.evidence in STRONG else " WEAK: check it before you rely on it."
    say_wrapped(
        f"[{cited.evidence}] {EVIDENCE[cited.evidence]}; sources {cited.sources}; last checked"
        f" {cited.checked_on}.{weak}",
        "Evidence: ",
        "  ",
    )
    if cited.in_force_from or cited.in_force_to:
        say(f"In force: {cited.in_force_from or '…'} to {cited.in_force_to or '…'}")
    say_wrapped(cited.says, "The text asks: ", "  ")
    if cited.ours:
        say_wrapped(cited.ours, "Our reading: ", "  ")
    if one.on:
        say_wrapped(", ".join(one.on), "Judged on: ", "  ")
    if one.proved_by:
        say_wrapped(one.proved_by, "Proved by: ", "  ")
    if one.cures:
        say_wrapped("; ".join(one.cures), "Cures: ", "  ")
    if one.needs:
        say_wrapped("; ".join(one.needs), "Needs a person with the right: ", "  ")
    print_cases(cited.rule_id)


def print_cases(rule_id: str) -> None:
    """Print the rule's cases: each a situation and what the rule finds in it."""
    found = cases_of(rule_id)
    if not found:
        return
    say()
    say(bold(f"{len(found)} cases, run by the tests:"))
    for case in found:
        words = case.get("because") or " and ".join(case.get("missing", []))
        said = f": {words}" if words else ""
        say_wrapped(f"{case['name']}: {case['finding']}{said}", "  - ", "    ")


def cases_of(rule_id: str) -> list[dict[str, Any]]:
    """Return the cases of a rule, as they are told; none where they were not installed."""
    place = folder("tests/rules", "cases")
    name = rule_id.replace(".", "_").replace("-", "_") + ".toml"
    found: list[dict[str, Any]] = []
    for path in sorted(place.rglob(name)) if place is not None else []:
        found += tomllib.loads(path.read_text(encoding="utf-8"))["case"]
    return found
