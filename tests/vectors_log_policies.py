"""Vectors of trust policies and their quorums: good ones, and one mutation each."""

from __future__ import annotations

from collections.abc import Iterator

from coldproof.log.note import write_note, write_vkey
from tests.signers import Signer, cosigner
from tests.vectors_log_case import (
    ANNA,
    GUILD,
    INSURER,
    LOG,
    LOG_VKEY,
    TIME_S,
    UNION,
    Case,
    checkpoint_text,
    once,
)


def cases() -> Iterator[Case]:
    """Yield every case of these formats."""
    yield from policies()
    yield from quorums()


UNION_VKEY, GUILD_VKEY, INSURER_VKEY = (write_vkey(each.key) for each in (UNION, GUILD, INSURER))
WITNESSES = (
    f"witness union {UNION_VKEY}\nwitness guild {GUILD_VKEY}\nwitness insurer {INSURER_VKEY}\n"
)
POLICY = (
    f"log {LOG_VKEY} https://log.example/\n{WITNESSES}"
    "group people any union guild\ngroup both all people insurer\nquorum both\n"
)


def policies() -> Iterator[Case]:
    """Yield trust policies."""
    many = [write_vkey(cosigner(f"w{n}").key) for n in range(64)]
    large = "".join([f"witness w{n} {each}\n" for n, each in enumerate(many)])
    large += "".join([f"group g{n} any w{2 * n} w{2 * n + 1}\n" for n in range(32)])
    large += "group all 17 " + " ".join([f"g{n}" for n in range(32)]) + "\nquorum all\n"
    spaced = "# ours\n\n" + POLICY.replace(" ", " \t").replace("\n", " \n") + "\t# end\n"
    for case, text in (
        ("nobody", "quorum none\n"),
        ("one", WITNESSES + "quorum union\n"),
        ("both", POLICY),
        ("spaced", spaced),
        ("large", large),
    ):
        yield Case(f"policy/{case}", text.encode(), {}, "")
    for case, text, why in broken_policies():
        yield Case(f"policy/{case}_fail", text.encode(), {}, why)
    yield Case("policy/not-utf-8_fail", b"# \xff\nquorum none\n", {}, "not UTF-8")


def broken_policies() -> Iterator[tuple[str, str, str]]:
    """Yield name, text and reason of each policy that must be refused."""
    log = f"log {LOG_VKEY}\n"

    def put(old: str, new: str) -> str:
        return once(POLICY.encode(), old.encode(), new.encode()).decode()

    yield "empty", "", "nothing at all"
    yield "no-quorum", put("quorum both\n", ""), "no quorum"
    yield "two-quorums", POLICY + "quorum none\n", "two quorums"
    yield "no-newline", POLICY[:-1], "the last line has no end"
    yield "crlf", POLICY.replace("\n", "\r\n"), "carriage returns"
    yield "zero", put("people any", "people\x00any"), "a zero byte"
    yield "hard-space", put("quorum both", "quorum\xa0both"), "a no-break space is no space"
    yield "word", put("quorum", "quorums"), "a word that is none"
    yield "upper", put("quorum", "Quorum"), "an upper-case word"
    yield "comment-after", put("quorum both", "quorum both # ours"), "a comment after a line"
    yield "quorum-unknown", put("quorum both", "quorum all"), "a name that is not defined"
    yield "quorum-first", "quorum union\n" + WITNESSES, "a name defined below"
    yield "member-unknown", put("any union", "any steward"), "a member that is not defined"
    yield "member-self", put("group both all people", "group both all both"), "a group in itself"
    yield "member-none", put("any union", "any none"), "none is no member"
    yield "member-twice", put("union guild", "union union"), "a member twice"
    yield "member-in-two", put("people insurer", "people guild"), "a member of two groups"
    yield "group-empty", put("people any union guild", "people any"), "a group of nobody"
    yield "group-again", put("group both", "group people"), "a group's name again"
    yield "group-as-witness", put("group people", "group union"), "a witness's name again"
    yield "group-none", put("group people", "group none"), "a group named none"
    yield "witness-none", put("witness union", "witness none"), "a witness named none"
    yield "witness-again", put("witness guild", "witness union"), "a witness's name again"
    yield "witness-key-again", put(GUILD_VKEY, UNION_VKEY), "one key under two names"
    renamed = write_vkey(UNION.key._replace(name="other.example/w"))
    yield "witness-key-renamed", put(GUILD_VKEY, renamed), "one key under two names of its own"
    yield "log-again", log + log + "quorum none\n", "a log twice"
    yield "log-kind-4", put(LOG_VKEY, UNION_VKEY), "a witness's key for a log"
    yield "witness-kind-1", put(GUILD_VKEY, write_vkey(ANNA.key)), "a note key for a witness"
    yield "vkey-bad", put(LOG_VKEY, LOG_VKEY[:-1]), "a key cut short"
    yield "log-alone", "log\nquorum none\n", "a log without a key"
    yield "log-words", f"log {LOG_VKEY} a b\nquorum none\n", "a word too many"
    for need, why in (
        ("0", "none of them"),
        ("3", "more than there are"),
        ("02", "a zero before the number"),
        ("+1", "a sign"),
        ("\u0661", "a digit of another script"),
        ("some", "no number"),
    ):
        text = put("people any", f"people {need}")
        yield f"need-{need if need.isascii() else 'arabic'}", text, why


def quorums() -> Iterator[Case]:
    """Yield checkpoints as read with a policy."""
    text = checkpoint_text(42)
    given = {"policy": POLICY}

    def note_of(*signers: Signer) -> bytes:
        return write_note(text, [each.line(text, TIME_S) for each in (LOG, *signers)])

    yield Case("quorum/all", note_of(UNION, GUILD, INSURER), given, "")
    yield Case("quorum/enough", note_of(GUILD, INSURER), given, "")
    yield Case("quorum/nobody-asked", note_of(), {"policy": "quorum none\n"}, "")
    for case, signers, why in (
        ("nobody", (), "nobody cosigned"),
        ("people-only", (UNION, GUILD), "the insurer is missing"),
        ("insurer-only", (INSURER,), "one of union and guild is missing"),
        ("a-stranger", (INSURER, cosigner("stranger")), "a stranger counts for nobody"),
    ):
        yield Case(f"quorum/{case}_fail", note_of(*signers), given, why)
    lines = [GUILD.line(text, TIME_S), INSURER.line(text, TIME_S)]
    twice = [INSURER.line(text, TIME_S), INSURER.line(text, TIME_S + 1)]
    why = "one witness twice is one"
    yield Case("quorum/one-twice_fail", write_note(text, twice), given, why)
    bad = [*lines, UNION.line(checkpoint_text(43), TIME_S)]
    why = "there are enough, but a known one fails"
    yield Case("quorum/one-fails_fail", write_note(text, bad), given, why)
