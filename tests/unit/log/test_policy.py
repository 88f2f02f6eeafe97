"""Trust policies: what each line may say, and when a quorum has signed."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from coldproof.log.errors import PolicyError, SignatureFailed, Unsigned
from coldproof.log.note import Note, read_note, write_note, write_vkey
from coldproof.log.policy import (
    LINE_SHAPE,
    MOST_EACH,
    Group,
    LogKey,
    Policy,
    Signed,
    WitnessKey,
    check_quorum,
    read_policy,
    write_policy,
)
from coldproof.log.rewritten import SAVED
from tests.signers import Signer, check, cosigner, signer

LOG = signer("coldproof/demo-1")
NAMES = ("production", "insurer", "union", "guild")
SIGNERS = {name: cosigner(f"{name}.example/w") for name in NAMES}
VKEY = write_vkey(LOG.key)
VKEYS = {name: write_vkey(each.key) for name, each in SIGNERS.items()}
WITNESSES = "".join(f"witness {name} {VKEYS[name]}\n" for name in NAMES)
# Of the ones outside one is enough; the production's own must be there.
GROUPS = "group outside any insurer union guild\ngroup both all production outside\nquorum both\n"
TEXT = f"log {VKEY}\n" + WITNESSES + GROUPS
POLICY = Policy(
    (LogKey(LOG.key),),
    tuple(WitnessKey(name, each.key) for name, each in SIGNERS.items()),
    (
        Group("outside", 1, ("insurer", "union", "guild")),
        Group("both", 2, ("production", "outside")),
    ),
    "both",
)
NOTE_TEXT = b"coldproof/demo-1\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"


def refusal(text: str) -> str:
    with pytest.raises(PolicyError) as error:
        read_policy(text)
    return str(error.value)


def test_a_policy_is_read() -> None:
    assert read_policy(TEXT) == POLICY
    assert write_policy(POLICY) == TEXT.replace("any", "1").replace("all", "2")
    assert read_policy(write_policy(POLICY)) == POLICY


def test_people_write_comments_and_space() -> None:
    loose = (
        "# ours\n\n \t\n\t# and theirs: \u00e9\n"
        + TEXT.replace(" ", " \t ").replace("\n", "\t \n")
        + "  #\n"
    )
    assert read_policy(loose) == POLICY


def test_a_policy_may_ask_for_nobody() -> None:
    for text in ("quorum none\n", f"log {VKEY}\nquorum none\n"):
        policy = read_policy(text)
        assert write_policy(policy) == text
        assert policy.satisfied_by([])
        assert check_quorum(policy, note_by("union"), check) == ()


def test_logs_and_witnesses_may_have_urls() -> None:
    text = f"log {VKEY} https://log.example/\n"
    text += f"witness union {VKEYS['union']} https://union.example/w#1\nquorum union\n"
    policy = read_policy(text)
    assert policy.logs == (LogKey(LOG.key, "https://log.example/"),)
    assert policy.witnesses == (
        WitnessKey("union", SIGNERS["union"].key, "https://union.example/w#1"),
    )
    assert write_policy(policy) == text


def test_keys_of_a_log_are_told_by_origin() -> None:
    second = signer("second")._replace(key=signer("second").key._replace(name="coldproof/demo-1"))
    policy = read_policy(f"log {VKEY}\nlog {write_vkey(second.key)}\nquorum none\n")
    assert policy.keys_of("coldproof/demo-1") == (LOG.key, second.key)
    assert policy.keys_of("coldproof/demo-2") == ()


def test_names_are_whatever_is_no_space() -> None:
    text = WITNESSES.replace("witness production", "witness #\u212a\xa0!").replace(
        "witness union", "witness all"
    )
    text += "group 2 2 #\u212a\xa0! all\nquorum 2\n"
    assert read_policy(text).groups == (Group("2", 2, ("#\u212a\xa0!", "all")),)
    assert write_policy(read_policy(text)) == text


def test_many_witnesses_in_many_groups() -> None:
    signers = [cosigner(f"w{n}") for n in range(MOST_EACH)]
    lines = [f"witness w{n} {write_vkey(each.key)}" for n, each in enumerate(signers)]
    lines += [f"group g{n} 1 w{2 * n} w{2 * n + 1}" for n in range(MOST_EACH // 2)]
    lines.append("group most 65 " + " ".join(f"g{n}" for n in range(MOST_EACH // 2)))
    policy = read_policy("\n".join([*lines, "quorum most", ""]))
    assert read_policy(write_policy(policy)) == policy
    keys = [each.key for each in signers]
    assert not policy.satisfied_by(keys[:128])  # pairs count once
    assert policy.satisfied_by(keys[:130])


def test_groups_stand_on_groups_as_deep_as_one_likes() -> None:
    lines = [f"witness w {VKEYS['union']}", "group g0 all w"]
    lines += [f"group g{n} all g{n - 1}" for n in range(1, MOST_EACH)]
    policy = read_policy("\n".join([*lines, f"quorum g{MOST_EACH - 1}", ""]))
    assert policy.satisfied_by([SIGNERS["union"].key])
    assert not policy.satisfied_by([])
    assert len(policy.lacking([]).split("; ")) == MOST_EACH


# -------------------------------------------------------------------------------- what is no policy

ONE = f"witness a {VKEYS['union']}\n"
TWO = ONE + f"witness b {VKEYS['guild']}\n"
ABOVE = "a name defined above"
ONCE = "each in one group, once"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "policy refused: found no newline at its end; lines that each end in one"),
        ("quorum none", "policy refused: found no newline at its end; lines that each end in one"),
        ("\n", "policy refused: found no quorum; a line `quorum <name>` or `quorum none`"),
        (ONE, "policy refused: found no quorum; a line `quorum <name>` or `quorum none`"),
        (
            "quorum none\r\n",
            "policy refused: found lines that end with CR and LF, as editors of Windows save them;"
            f" {SAVED}",
        ),
        (
            "\ufeffquorum none\n",
            "policy refused: found a mark (BOM) at its beginning, as editors of Windows save UTF-8;"
            f" {SAVED}",
        ),
        (
            "#\x00\nquorum none\n",
            "policy refused: found '\\x00'; text with no control but tab and newline",
        ),
        (
            "#\x7f\nquorum none\n",
            "policy refused: found '\\x7f'; text with no control but tab and newline",
        ),
        (
            "#\udc80\nquorum none\n",
            "policy refused: found '\\udc80'; text with no control but tab and newline",
        ),
        ("quorum\n", f"policy line 1 refused: found 'quorum'; {LINE_SHAPE}"),
        ("\nquorum a b\n", f"policy line 2 refused: found 'quorum a b'; {LINE_SHAPE}"),
        ("Quorum none\n", f"policy line 1 refused: found 'Quorum none'; {LINE_SHAPE}"),
        ("quorum none #\n", f"policy line 1 refused: found 'quorum none #'; {LINE_SHAPE}"),
        ("log\n", f"policy line 1 refused: found 'log'; {LINE_SHAPE}"),
        ("log a b c\n", f"policy line 1 refused: found 'log a b c'; {LINE_SHAPE}"),
        ("witness a\n", f"policy line 1 refused: found 'witness a'; {LINE_SHAPE}"),
        ("witness a b c d\n", f"policy line 1 refused: found 'witness a b c d'; {LINE_SHAPE}"),
        ("group a any\n", f"policy line 1 refused: found 'group a any'; {LINE_SHAPE}"),
        ("quorum\xa0none\n", f"policy line 1 refused: found 'quorum\\xa0none'; {LINE_SHAPE}"),
        (
            "log x\n",
            "policy line 1: verifier key refused: found 'x'; "
            "name+id+key, as `coldproof key` prints it",
        ),
        (
            f"log {VKEYS['union']}\n",
            "policy line 1 refused: found a log's key of kind 4; kind 1",
        ),
        (
            f"witness a {VKEY}\n",
            "policy line 1 refused: found a log witness's key of kind 1; kind 4",
        ),
        (
            f"log {VKEY}\n\nlog {VKEY} u\n",
            "policy line 3 refused: found a log's key twice; each key once",
        ),
        (
            ONE + ONE.replace("a ", "b "),
            "policy line 2 refused: found a log witness's key twice; each key once",
        ),
        (
            ONE + f"witness a {VKEYS['guild']}\n",
            "policy line 2 refused: found the name 'a' again; a name of its own",
        ),
        (
            f"witness none {VKEYS['union']}\n",
            "policy line 1 refused: found the name 'none' again; a name of its own",
        ),
        (
            ONE + "group a any a\n",
            "policy line 2 refused: found the name 'a' again; a name of its own",
        ),
        (
            ONE + "group none any a\n",
            "policy line 2 refused: found the name 'none' again; a name of its own",
        ),
        (ONE + "group g any a b\n", f"policy line 2 refused: found member 'b'; {ABOVE}"),
        (ONE + "group g any g a\n", f"policy line 2 refused: found member 'g'; {ABOVE}"),
        (ONE + "group g any none a\n", f"policy line 2 refused: found member 'none'; {ABOVE}"),
        (
            "group g any a\n" + ONE,
            f"policy line 1 refused: found member 'a'; {ABOVE}",
        ),
        (ONE + "group g any a a\n", f"policy line 2 refused: found member 'a' again; {ONCE}"),
        (
            TWO + "group g any a\ngroup h any b a\n",
            f"policy line 4 refused: found member 'a' again; {ONCE}",
        ),
        (
            ONE + "quorum b\n",
            "policy line 2 refused: found quorum 'b'; a name defined above, or none",
        ),
        (
            "quorum a\n" + ONE,
            "policy line 1 refused: found quorum 'a'; a name defined above, or none",
        ),
        (
            "quorum none\nquorum none\n",
            "policy line 2 refused: found a second quorum; one quorum",
        ),
    ],
)
def test_what_is_no_policy_is_refused(text: str, said: str) -> None:
    assert refusal(text) == said + " would do"


@pytest.mark.parametrize(
    "need", ["0", "3", "02", "+1", "-1", "1.0", "ALL", "Any", "\u0661", "1" * 9]
)
def test_a_group_needs_one_to_all(need: str) -> None:
    said = f"policy line 3 refused: found {need!a} of 2; any, all, or 1 to 2 would do"
    assert refusal(TWO + f"group g {need} a b\nquorum g\n") == said


def test_too_many_of_a_kind_are_refused() -> None:
    logs = [f"log {write_vkey(signer(f'l{n}').key)}\n" for n in range(MOST_EACH + 1)]
    said = "policy line 257 refused: found 257 logs; at most 256 would do"
    assert refusal("".join(logs)) == said
    witnesses = [
        f"witness w{n} {write_vkey(cosigner(f'w{n}').key)}\n" for n in range(MOST_EACH + 1)
    ]
    said = "policy line 257 refused: found 257 log witnesses; at most 256 would do"
    assert refusal("".join(witnesses)) == said
    chain = [f"group g{n} any g{n - 1}\n" for n in range(1, MOST_EACH + 1)]
    said = "policy line 258 refused: found 257 groups; at most 256 would do"
    assert refusal(ONE + "group g0 any a\n" + "".join(chain)) == said


@pytest.mark.parametrize(
    "change",
    [
        {"logs": (LogKey(LOG.key, ""),)},
        {"logs": (LogKey(LOG.key, " u"),)},
        {"logs": (LogKey(LOG.key, "u "),)},
    ],
)
def test_a_policy_that_no_file_could_hold_is_not_written(change: dict[str, Any]) -> None:
    with pytest.raises(PolicyError) as error:
        write_policy(dataclasses.replace(POLICY, **change))
    said = "policy refused: found a name or URL that is no word; words without spaces would do"
    assert str(error.value) == said


@pytest.mark.parametrize(
    "change",
    [
        {"quorum": "else"},
        {"quorum": "a b"},
        {"quorum": "none\nquorum none"},
        {"groups": POLICY.groups[::-1]},
        {"logs": (LogKey(LOG.key, "a b"),)},
        {"witnesses": POLICY.witnesses * 2},
    ],
)
def test_what_the_reader_would_refuse_is_not_written(change: dict[str, Any]) -> None:
    with pytest.raises(PolicyError):
        write_policy(dataclasses.replace(POLICY, **change))


# -------------------------------------------------------------------------------------- the quorum


def note_by(*names: str, time_s: int = 7) -> Note:
    lines = [LOG.line(NOTE_TEXT)]
    lines += [SIGNERS[name].line(NOTE_TEXT, time_s) for name in names]
    return read_note(write_note(NOTE_TEXT, lines))


BOTH = "quorum refused: found {}; cosignatures of those named would do"


@pytest.mark.parametrize(
    ("names", "lacking"),
    [
        (("production", "union"), ""),
        (("production", "guild", "insurer"), ""),
        (NAMES, ""),
        (
            (),
            "0 of 2 for 'both', without 'production', 'outside'; "
            "0 of 1 for 'outside', without 'insurer', 'union', 'guild'",
        ),
        (
            ("production",),
            "1 of 2 for 'both', without 'outside'; "
            "0 of 1 for 'outside', without 'insurer', 'union', 'guild'",
        ),
        (("union",), "1 of 2 for 'both', without 'production'"),
        (("insurer", "union", "guild"), "1 of 2 for 'both', without 'production'"),
    ],
)
def test_who_cosigned_is_told_or_who_is_missing(names: tuple[str, ...], lacking: str) -> None:
    assert POLICY.lacking(names) == lacking
    keys = [SIGNERS[name].key for name in names]
    assert POLICY.satisfied_by(keys) is not bool(lacking)
    assert POLICY.satisfied_by({VKEYS[name] for name in names}) is not bool(lacking)
    if not lacking:
        wanted = tuple([Signed(name, 7) for name in NAMES if name in names])
        assert check_quorum(POLICY, note_by(*names), check) == wanted
        return
    with pytest.raises(Unsigned) as error:
        check_quorum(POLICY, note_by(*names), check)
    assert str(error.value) == BOTH.format(lacking)


@pytest.mark.parametrize("need", [1, 2, 3])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 4])
def test_some_of_many(need: int, count: int) -> None:
    policy = read_policy(WITNESSES + f"group g {need} {' '.join(NAMES)}\nquorum g\n")
    assert policy.satisfied_by([SIGNERS[name].key for name in NAMES[:count]]) is (count >= need)


def test_one_witness_may_be_the_quorum() -> None:
    policy = read_policy(WITNESSES + "quorum union\n")
    assert check_quorum(policy, note_by("union", "guild"), check) == (
        Signed("union", 7),
        Signed("guild", 7),
    )
    with pytest.raises(Unsigned) as error:
        check_quorum(policy, note_by("guild"), check)
    found = "0 of 1 for the quorum, without 'union'"
    assert str(error.value) == BOTH.format(found)


def test_the_latest_of_several_cosignatures_counts_once() -> None:
    union = SIGNERS["union"]
    note = read_note(write_note(NOTE_TEXT, [union.line(NOTE_TEXT, at) for at in (9, 300, 8)]))
    policy = read_policy(WITNESSES + "group g 2 union guild\nquorum g\n")
    with pytest.raises(Unsigned):
        check_quorum(policy, note, check)
    policy = dataclasses.replace(policy, quorum="union")
    assert check_quorum(policy, note, check) == (Signed("union", 300),)


def test_a_stranger_and_the_log_itself_do_not_count() -> None:
    stranger = cosigner("stranger")
    lines = [stranger.line(NOTE_TEXT, 7), LOG.line(NOTE_TEXT)]
    note = read_note(write_note(NOTE_TEXT, lines))
    policy = read_policy(f"log {VKEY}\n" + WITNESSES + f"group g any {' '.join(NAMES)}\nquorum g\n")
    with pytest.raises(Unsigned):
        check_quorum(policy, note, check)
    assert not policy.satisfied_by([stranger.key, LOG.key, VKEY, "union", ""])


def test_a_witness_s_key_as_a_note_key_does_not_count() -> None:
    union = SIGNERS["union"]
    plain = Signer(union.key._replace(kind=1), union.secret)
    note = read_note(write_note(NOTE_TEXT, [plain.line(NOTE_TEXT)]))
    policy = read_policy(WITNESSES + "quorum union\n")
    with pytest.raises(Unsigned):
        check_quorum(policy, note, check)
    assert not policy.satisfied_by([plain.key])


def test_a_known_witness_that_fails_fails_the_whole_note() -> None:
    """Even where the quorum would be there without it."""
    bad = SIGNERS["guild"].line(b"another text\n", 7)
    lines = [*note_by("production", "union").lines, bad]
    with pytest.raises(SignatureFailed):
        check_quorum(POLICY, read_note(write_note(NOTE_TEXT, lines)), check)


def test_the_shape_of_lines_is_told_in_words() -> None:
    assert LINE_SHAPE == (
        "`log <vkey> [url]`, `witness <name> <vkey> [url]`, "
        "`group <name> <any|all|number> <names>` or `quorum <name>`"
    )
