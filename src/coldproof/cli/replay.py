"""`coldproof replay`: judge a told day, act by act."""

from __future__ import annotations

import argparse
import json
from typing import Any

from coldproof.app.replay import Mark, Replay, Step, replay
from coldproof.app.story import Story, Told
from coldproof.cli.errors import UsageError
from coldproof.cli.house import counted
from coldproof.cli.telling import (
    NO_PACK,
    Commands,
    act_text,
    bold,
    day_argument,
    finding_text,
    packs_named,
    read_day,
    say,
    say_wrapped,
    when,
)
from coldproof.desk.cures import cures
from coldproof.rules.duties import duties
from coldproof.rules.judge import Judged, packs_in_force
from coldproof.rules.packs import PACKS
from coldproof.words.units import span_text

LAST_LINE = (
    "This is what these rules would have answered on these accounts. It does not say who is to"
    " blame, nor that anything complies with a law."
)


def add(commands: Commands) -> None:
    """Add the command."""
    command = commands.add_parser("replay", help="judge a told day, act by act")
    day_argument(command, run)
    command.add_argument("--json", action="store_true", help="one JSON object")
    command.add_argument("--until", type=int, metavar="N", help="only the first N acts")
    command.add_argument("--cures", action="store_true", help="what would cure each refusal")
    command.add_argument("--all", action="store_true", help="every act, not only what stands out")


def run(given: argparse.Namespace) -> int:
    """Judge the day and print it."""
    story = read_day(given.day)
    if given.until is not None and not 1 <= given.until <= len(story.acts):
        raise UsageError(
            f"--until: found {given.until}; a number from 1 to {len(story.acts)} would do"
        )
    result = replay(story, packs_named(given.packs), given.until)
    if given.json:
        say(json.dumps(as_json(result), ensure_ascii=True, separators=(",", ":")))
    else:
        print_day(result, with_cures=given.cures)
    return 0


def as_json(result: Replay) -> dict[str, Any]:
    """Return the object that `--json` prints."""
    steps = result.first.steps
    return {
        "acts": [
            {
                "n": s.told.n,
                "at": when(result.story, s.entry.at_us),
                "kind": s.told.kind.__name__,
                "verdict": s.verdict.word,
                "refusals": list(s.verdict.refusals),
                "undecided": list(s.verdict.undecided),
                "warnings": list(s.verdict.warnings),
            }
            for s in steps
        ],
        "summary": {
            "acts": len(steps),
            "refused": [s.told.n for s in steps if s.verdict.refused],
            "marked": [
                {
                    "n": m.n,
                    "refused_in_all_accounts": m.refused_in_all,
                    "accounts": m.accounts,
                    "rules": list(m.rules),
                    "undecided": list(m.undecided),
                    "first_refusal_n": m.first_refusal_n,
                }
                for m in result.marks
            ],
        },
    }


def print_day(result: Replay, *, with_cures: bool = False) -> None:
    """Print the whole day as a person reads it."""
    story = result.story
    say(bold(story.title))
    if story.about:
        say_wrapped(story.about)
    say()
    date = ""
    steps = {step.told.n: step for step in result.first.steps}
    for told in story.acts[: result.until]:
        at = when(story, told.at_us)
        if at[:10] != date:
            date = at[:10]
            say(bold(date))
        if told.n in steps:
            print_step(steps[told.n], at[11:], with_cures=with_cures)
        else:
            print_other(told, at[11:])
    print_sum(result)


def print_other(told: Told, clock: str) -> None:
    """Print an act that other accounts tell; its verdict is in the sum, not here."""
    only = ", ".join(f"{point} = {' or '.join(names)}" for point, names in told.only)
    head = f"{told.n:4d}  {clock}   -   "
    mark = f"  <<< {told.mark}" if told.mark else ""
    say_wrapped(f"{told.by}: {act_text(told)}{mark}", head, " " * 22)
    say_wrapped(f"(told only if {only})", " " * 22, " " * 22)
    if told.said:
        say_wrapped(f"{told.said} [{told.source}, certainty {told.certainty}]", " " * 22, " " * 22)


def print_step(step: Step, clock: str, *, with_cures: bool) -> None:
    """Print one act and what stands in its way."""
    told, verdict = step.told, step.verdict
    sign = {"refused": "NO  ", "warned": "warn"}.get(verdict.word, "    ")
    head = f"{told.n:4d}  {clock}  {sign} "
    mark = f"  <<< {told.mark}" if told.mark else ""
    say_wrapped(f"{told.by}: {act_text(told)}{mark}", head, " " * 22)
    if told.said:
        source = f" [{told.source}, certainty {told.certainty}]" if told.source else ""
        say_wrapped(told.said + source, " " * 22, " " * 22)
    for judged in verdict.judged:
        if judged.stands_in_the_way:
            print_finding(judged)
    if verdict.refused and with_cures:
        print_cures(step)


def print_finding(judged: Judged) -> None:
    """Print one finding, its severity first."""
    say_wrapped(f"{judged.rule.severity}  {finding_text(judged)}", " " * 19 + "- ", " " * 21)


def print_cures(step: Step) -> None:
    """Print what would cure a refusal."""
    found = cures(step.before, step.entry.act, step.entry.at_us, step.packs)
    say(" " * 19 + "what would cure it:")
    for place, one in enumerate(found.steps, 1):
        say_wrapped(one, f"{' ' * 21}{place}. ", " " * 24)
    for need in found.needs:
        say_wrapped(f"needs a person with that right: {need}", " " * 21, " " * 23)


def print_sum(result: Replay) -> None:
    """Print what the whole day comes to."""
    story, steps = result.story, result.first.steps
    refused = [s for s in steps if s.verdict.refused]
    warned = [s for s in steps if s.verdict.word == "warned"]
    say()
    acts = counted(len(steps), "act", "acts")
    say(f"{acts}, {len(refused)} refused, {len(warned)} with a warning only.")
    if story.contested:
        print_accounts(story, result.tellings)
    for mark in result.marks:
        print_mark(mark)
    print_due(result)
    if story.later:
        say()
        say(bold("Found out later, and read by no rule:"))
        for later in story.later:
            say_wrapped(
                f"{later.text} [{later.source}, certainty {later.certainty}]", "  - ", "    "
            )
    named = steps[0].packs if steps else None
    adopted = sorted(result.first.after.packs if named is None else named)
    say()
    for name in adopted:
        if name not in PACKS:
            say_wrapped(f"Pack {name} is none that Coldproof has: it judged nothing.", "", "  ")
    if not any(name in PACKS for name in adopted):
        say_wrapped(NO_PACK)
    elif named is None and "core" not in adopted:
        say_wrapped("Coldproof's own invariants judged beside these packs (pack core).")
    for name in (name for name in adopted if name in PACKS):
        pack = PACKS[name]
        say_wrapped(f"Pack {name} does not encode: {'; '.join(pack.not_encoded)}.", "", "  ")
    say()
    say_wrapped(LAST_LINE)


def print_due(result: Replay) -> None:
    """Print what is still to be done at the day's end, by the packs adopted; it never refuses."""
    after = result.first.after
    packs = [PACKS[name] for name in packs_in_force(after)]
    found = [due for due in duties(after, packs, after.now_us) if due.closed is None]
    if not found:
        return
    say()
    say(bold("Still to be done at the end of it (duties never refuse):"))
    acts = {step.entry.id: f"act {step.told.n}" for step in result.first.steps}
    for due in found:
        until = ""
        if due.due_us is not None:
            late = "late since" if due.overdue(after.now_us) else "until"
            until = f", {late} {when(result.story, due.due_us)}"
        subject = " ".join(acts.get(word, word) for word in due.subject.split(" "))
        say_wrapped(f"{due.rule_id}: {due.title} ({subject}{until})", "  - ", "    ")


def print_accounts(story: Story, tellings: int) -> None:
    """Print what is contested, every account of it."""
    say()
    say(bold(f"Contested, and judged in every combination ({tellings}):"))
    for point in story.contested:
        say_wrapped(f"{point.point}: {point.question}", "  ", "    ")
        for account in point.accounts:
            told = f" ({account.told_by})" if account.told_by else ""
            say_wrapped(
                f"{account.name}{told}: {account.says} [{account.source}]", "    - ", "      "
            )


def mark_word(mark: Mark) -> str:
    """Say in how many combinations of accounts a marked act is refused."""
    if mark.tellings == 1:
        return "refused" if mark.refused else "not refused by these rules"
    if mark.accounts < mark.tellings:
        told = f"told in {mark.accounts} of {mark.tellings} combinations of accounts"
        return f"{told}, refused in {mark.refused} of these"
    if not mark.refused:
        return f"not refused by these rules in any of {mark.accounts} combinations of accounts"
    many = "all" if mark.refused_in_all else f"{mark.refused} of"
    return f"refused in {many} {mark.accounts} combinations of accounts"


def print_mark(mark: Mark) -> None:
    """Print what all accounts together say of a marked act."""
    say()
    say(bold(f"{mark.name} (act {mark.n}): {mark_word(mark)}."))
    if mark.rules:
        words = ", in the words of the first-listed accounts" if mark.accounts > 1 else ""
        say(f"  Broken in every one of them{words}:")
        for rule_id in mark.rules:
            judged = next(j for j in mark.findings if j.rule.id == rule_id)
            say_wrapped(finding_text(judged), "  - ", "    ")
    if mark.undecided:
        say_wrapped("Undecided in every one: " + ", ".join(mark.undecided), "  ", "    ")
    if mark.first_refusal_n is not None and mark.ahead_us is not None:
        say_wrapped(
            f"The first refusal by one of these rules stood at act {mark.first_refusal_n} or"
            f" before, at least {span_text(mark.ahead_us)} ahead.",
            "  ",
            "  ",
        )
