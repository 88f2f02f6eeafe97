"""The commands: exit codes, golden outputs, and the shape of what `--json` prints.

`COLDPROOF_GOLDEN=write` writes the outputs anew; read the difference before you keep it.
"""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from coldproof import __version__
from coldproof.cli import main
from coldproof.cli.replay import LAST_LINE
from coldproof.rules.catalogue import catalogue
from tests.unit.golden import assert_golden

HERE = Path(__file__).parent
SMALL = str(HERE / "small.toml")
HANDOVER = 25
TAKEN = (
    'at = "07:57", by = "armorer", kind = "WeaponUnlocked", weapon = "G-1", store = "safe",'
    ' unit = "main"'
)
Said = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")


def output(capsys: Said, *arguments: str) -> str:
    """What a command prints when all is well."""
    assert main(arguments) == 0
    said = capsys.readouterr()
    assert said.err == ""
    return said.out


def error(capsys: Said, *arguments: str) -> str:
    """What a command says when it was given something that it cannot work with."""
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("coldproof: ")
    assert said.err.endswith("\n")
    assert said.err.count("\n") == 1
    return said.err.removeprefix("coldproof: ").removesuffix("\n")


def as_json(text: str) -> Any:
    """The one line of JSON that a command printed."""
    assert text.count("\n") == 1
    assert text.isascii()
    return json.loads(text)


# ----------------------------------------------------------------------------------------- golden


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("rules-core-check", ("rules", "core.check")),
        ("rules-weak", ("rules", "set.misfire-wait")),
        ("state", ("state", SMALL, "--at", "24")),
        ("state-left", ("state", SMALL, "--at", "26")),
        ("replay", ("replay", SMALL)),
        ("replay-cures", ("replay", SMALL, "--cures", "--until", "26")),
        ("can", ("can", SMALL)),
        ("ask", ("ask", SMALL, "--act", TAKEN)),
    ],
)
def test_what_is_printed_is_golden(name: str, arguments: tuple[str, ...], capsys: Said) -> None:
    assert_golden(HERE / f"{name}.golden.txt", output(capsys, *arguments))


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("rules-core-check", ("rules", "core.check")),
        ("state", ("state", SMALL, "--at", "24")),
        ("replay", ("replay", SMALL)),
        ("can", ("can", SMALL)),
    ],
)
def test_json_is_golden(name: str, arguments: tuple[str, ...], capsys: Said) -> None:
    told = as_json(output(capsys, *arguments, "--json"))
    text = json.dumps(told, indent=1, ensure_ascii=True) + "\n"
    assert_golden(HERE / f"{name}.golden.json", text)


def test_no_line_is_wider_than_the_terminal(capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "90")
    for arguments in (("replay", SMALL, "--cures"), ("state", SMALL), ("can", SMALL)):
        lines = output(capsys, *arguments).splitlines()
        assert [line for line in lines if len(line) > 90 and " " in line.strip()[:40]] == []


def test_the_same_is_printed_twice(capsys: Said) -> None:
    assert output(capsys, "replay", SMALL) == output(capsys, "replay", SMALL)


def test_no_command_says_safe_and_each_replay_ends_with_what_it_does_not_say(capsys: Said) -> None:
    told = output(capsys, "replay", SMALL)
    assert " ".join(told.split()).endswith(LAST_LINE)
    ends = {
        ("state", SMALL): "It is no substitute for looking into the chamber.\n",
        ("ask", SMALL, "--act", TAKEN): "Look into the chamber all the same.\n",
    }
    for arguments, end in ends.items():
        assert output(capsys, *arguments).endswith(end)


# ------------------------------------------------------------------------------------- json shape


ACT_KEYS = ["n", "at", "kind", "verdict", "refusals", "undecided", "warnings"]
MARK_KEYS = ["n", "refused_in_all_accounts", "accounts", "rules", "undecided", "first_refusal_n"]


def test_the_object_of_replay_is_as_the_issue_says(capsys: Said) -> None:
    told = as_json(output(capsys, "replay", SMALL, "--json"))
    assert list(told) == ["acts", "summary"]
    for one in told["acts"]:
        assert list(one) == ACT_KEYS
        assert type(one["n"]) is int
        assert type(one["at"]) is str
        assert type(one["kind"]) is str
        assert one["verdict"] in ("refused", "warned", "not refused")
        for key in ACT_KEYS[4:]:
            assert all(type(name) is str for name in one[key])
    summary = told["summary"]
    assert list(summary) == ["acts", "refused", "marked"]
    assert summary["acts"] == len(told["acts"])
    assert summary["refused"] == [a["n"] for a in told["acts"] if a["verdict"] == "refused"]
    (mark,) = summary["marked"]
    assert list(mark) == MARK_KEYS
    assert mark == {
        "n": HANDOVER,
        "refused_in_all_accounts": False,
        "accounts": 2,
        "rules": [],
        "undecided": [],
        "first_refusal_n": None,
    }


def test_an_act_of_another_account_is_not_among_the_acts(capsys: Said) -> None:
    told = as_json(output(capsys, "replay", SMALL, "--json"))
    numbers = [one["n"] for one in told["acts"]]
    assert 20 in numbers
    assert 21 not in numbers


def test_until_shortens_the_object(capsys: Said) -> None:
    told = as_json(output(capsys, "replay", SMALL, "--json", "--until", "24"))
    assert told["acts"][-1]["n"] == 24
    assert told["summary"]["marked"] == []
    first = as_json(output(capsys, "replay", SMALL, "--json", "--until", "1"))
    assert first["summary"] == {"acts": 1, "refused": [], "marked": []}


@pytest.mark.parametrize(("until", "said"), [("1", "1 act, 0"), ("2", "2 acts, 0")])
def test_one_act_is_told_as_one(until: str, said: str, capsys: Said) -> None:
    lines = output(capsys, "replay", SMALL, "--until", until).splitlines()
    assert f"{said} refused, 0 with a warning only." in lines


def test_packs_named_are_judged_by(capsys: Said) -> None:
    bare = as_json(output(capsys, "replay", SMALL, "--json", "--packs", ["stop", "core"][1]))
    more = as_json(output(capsys, "replay", SMALL, "--json", "--packs", "core, industry-us"))
    assert len(more["summary"]["refused"]) > len(bare["summary"]["refused"])


def test_the_object_of_rules_and_of_state(capsys: Said) -> None:
    told = as_json(output(capsys, "rules", "--json"))
    assert [one["id"] for one in told] == [one.citation.rule_id for one in catalogue()]
    (one,) = as_json(output(capsys, "rules", "core.check", "--json"))
    assert (one["id"], one["severity"], one["form"]) == ("core.check", "REFUSE", "judged")
    state = as_json(output(capsys, "state", SMALL, "--json"))
    assert list(state) == ["after", "day", "now_us", "now", "weapons", "lots", "in_the_way"]
    assert [w["weapon"] for w in state["weapons"]] == ["G-1", "R-1"]
    for weapon in state["weapons"]:
        assert weapon["known_from"].startswith(f"act {weapon['act']}, ")


def test_what_is_in_the_way_on_a_told_day_names_its_act(capsys: Said) -> None:
    ranch = str(Path(__file__).parents[3] / "examples/ranch-2021.toml")
    state = as_json(output(capsys, "state", ranch, "--at", "50", "--json"))
    first, second = state["in_the_way"]
    assert first == {
        "kind": "hazard",
        "says": "hazard: a hazard, by candidate, production",
        "at": "2021-09-22 10:00:00",
        "act": 3,
    }
    text = " ".join(output(capsys, "state", ranch, "--at", "50").split())
    for one in (first, second):
        assert f"in the way: {one['says']}; {one['at']}, act {one['act']}" in text


# ------------------------------------------------------------------------------------- exit codes


def test_exit_0_whatever_the_verdicts(capsys: Said) -> None:
    told = as_json(output(capsys, "replay", SMALL, "--json"))
    assert told["summary"]["refused"] != []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("replay", SMALL, "--until", "0"),
            "--until: found 0; a number from 1 to 28 would do",
        ),
        (
            ("replay", SMALL, "--until", "29"),
            "--until: found 29; a number from 1 to 28 would do",
        ),
        (("state", SMALL, "--at", "0"), "--at: found 0; a number from 1 to 28 would do"),
        (("state", SMALL, "--at", "29"), "--at: found 29; a number from 1 to 28 would do"),
        (
            ("replay", SMALL, "--packs", "core,cali"),
            "--packs: found 'cali'; of core, industry-us, set-practice, california, new-mexico,"
            " records would do",
        ),
        (
            ("can", SMALL, "--packs", ","),
            "--packs: found nothing; of core, industry-us, set-practice, california, new-mexico,"
            " records would do",
        ),
        (
            ("rules", "core.chek"),
            "rules: found no rule 'core.chek'; an id that `coldproof rules` lists would do",
        ),
        (("rules", "misfire"), "rules: found no rule 'misfire'; set.misfire-wait would do"),
        (
            ("replay", "no-such.toml"),
            "no-such.toml: found no such file or directory; a day file that can be read would do",
        ),
        (
            ("state", str(HERE)),
            f"{HERE}: found a folder; a day file, or a production's folder, would do",
        ),
    ],
)
def test_exit_2_and_one_sentence(arguments: tuple[str, ...], said: str, capsys: Said) -> None:
    assert error(capsys, *arguments) == said


@pytest.mark.parametrize("command", ["replay", "can", "state", "ask"])
def test_a_day_that_is_not_well_told_is_exit_2_in_each_command(
    command: str, capsys: Said, tmp_path: Path
) -> None:
    day = tmp_path / "bad.toml"
    text = Path(SMALL).read_text(encoding="utf-8")
    day.write_text(text.replace('kind = "CheckWitnessed"', 'kind = "CheckSeen"'), encoding="utf-8")
    line = text[: text.index("CheckWitnessed")].count("[[act]]")
    at = [n for n, one in enumerate(text.splitlines(), 1) if one == "[[act]]"][line - 1]
    said = error(capsys, command, str(day))
    assert said.startswith(f"{day}, line {at}, act {line}, kind: found 'CheckSeen'; ")
    assert said.endswith(" would do")


def test_an_act_that_is_not_well_told_is_exit_2(capsys: Said) -> None:
    said = error(capsys, "ask", SMALL, "--act", 'by = "armorer", kind = "CutCalled"')
    assert "act 29" in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "the following arguments are required: COMMAND; `coldproof --help`"),
        (("judge",), "argument COMMAND: invalid choice: 'judge' (choose from 'replay', "),
        (("replay",), "replay: the following arguments are required: DAY.toml; `coldproof replay"),
        (("replay", SMALL, "--cure-all"), "unrecognized arguments: --cure-all; `coldproof --help`"),
    ],
)
def test_a_command_line_that_is_none_is_exit_2(
    arguments: tuple[str, ...], said: str, capsys: Said
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    found = capsys.readouterr().err
    assert found.startswith(f"coldproof: {said}")
    assert found.endswith("--help` tells what would do\n")
    assert found.count("\n") == 1


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("replay", "--help")])
def test_help_is_exit_0(arguments: tuple[str, ...], capsys: Said) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert said.startswith("usage: coldproof") or said == f"coldproof {__version__}\n"


# -------------------------------------------------------------------------------------------- ask


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> int:
    """The exit code of `ask` when these lines are typed into it."""
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(line + "\n" for line in lines)))
    return main(["ask", SMALL])


def test_lines_are_answered_one_after_another(
    monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    assert typed(monkeypatch, TAKEN, TAKEN.replace("07:57", "07:58")) == 0
    said = capsys.readouterr()
    assert said.out.count("Look into the chamber all the same.") == 2
    assert said.err == ""


def test_an_empty_line_ends_and_what_follows_is_not_read(
    monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    assert typed(monkeypatch, "", TAKEN) == 0
    assert capsys.readouterr().out == ""


def test_a_bad_line_is_exit_2_and_the_next_is_answered(
    monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    assert typed(monkeypatch, "no act", TAKEN) == 2
    said = capsys.readouterr()
    assert said.err.startswith("coldproof: the act, line 1: found no TOML")
    assert said.err.count("\n") == 1
    assert "Look into the chamber all the same." in said.out
