"""Trust policies: which logs, which log witnesses, and how many of them (C2SP tlog-policy).

A file of lines `log`, `witness`, `group` and `quorum`, written by people: comments and space are
free, everything else has one meaning or is refused.  Groups name what stands above them, each
name is in one group, so that nobody counts twice.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

from coldproof.log.cosignature import time_of
from coldproof.log.errors import NoteError, PolicyError, Unsigned, shown
from coldproof.log.note import COSIGNATURE, ED25519, Check, Key, Note, signatures
from coldproof.log.rewritten import SAVED, how_rewritten
from coldproof.log.vkey import read_vkey, write_vkey

NONE = "none"
MOST_EACH = 256  # logs, witnesses and groups, each; the standard asks for at least 32
_SPACE = " \t"
_WORDS = re.compile(r"[^ \t]+")
_COUNT = re.compile(r"[1-9][0-9]{0,3}")
# Every character that is not one of the standard's octets: controls, and what is not UTF-8.
_NO_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


class LogKey(NamedTuple):
    """A log that is believed: its key of kind 1, named as its origin, and its URL or none."""

    key: Key
    url: str | None = None


class WitnessKey(NamedTuple):
    """A log witness under the policy's own name for it: its key of kind 4, its URL or none."""

    name: str
    key: Key
    url: str | None = None


class Group(NamedTuple):
    """Members of which at least `need` must have signed; `need` is 1 to their number."""

    name: str
    need: int
    members: tuple[str, ...]


class Signed(NamedTuple):
    """Who cosigned, by the policy's name, and when by its own clock, seconds since 1970."""

    name: str
    time_s: int


@dataclass(frozen=True, slots=True)
class Policy:
    """A trust policy as read; `quorum` names a witness or a group, or is `none`."""

    logs: tuple[LogKey, ...]
    witnesses: tuple[WitnessKey, ...]
    groups: tuple[Group, ...]
    quorum: str

    def keys_of(self, origin: str) -> tuple[Key, ...]:
        """Return the keys that the log of that origin may sign with; empty for one not named."""
        return tuple([log.key for log in self.logs if log.key.name == origin])

    def satisfied_by(self, signers: Collection[Key | str]) -> bool:
        """Say whether these keys, or vkeys, are enough for the quorum; others do not count."""
        return self.quorum == NONE or self.quorum in self._standing(
            [w.name for w in self.witnesses if w.key in signers or write_vkey(w.key) in signers]
        )

    def _standing(self, names: Collection[str]) -> frozenset[str]:
        """Names of the witnesses that signed, and of the groups that they make."""
        standing = frozenset(names)
        for group in self.groups:
            if len(standing.intersection(group.members)) >= group.need:
                standing |= {group.name}
        return standing

    def lacking(self, names: Collection[str]) -> str:
        """Say in words how many of what are missing when these witnesses signed; "" if none."""
        standing = self._standing(names)
        if self.quorum == NONE or self.quorum in standing:
            return ""
        groups = {group.name: group for group in self.groups}
        told = []
        asked = [self.quorum]
        for name in asked:
            group = groups.get(name)
            if group is None:
                continue
            missing = [member for member in group.members if member not in standing]
            found = len(group.members) - len(missing)
            without = ", ".join([shown(member) for member in missing])
            told.append(f"{found} of {group.need} for {shown(name)}, without {without}")
            asked += missing
        return "; ".join(told) or f"0 of 1 for the quorum, without {shown(self.quorum)}"


def read_policy(text: str) -> Policy:
    """Return the policy that a file's text is, or raise `PolicyError` naming the line.

    The text is the file's bytes as UTF-8.  `write_policy` of it reads back as an equal policy.
    """
    if (how := how_rewritten(text.encode("utf-8", "surrogatepass"))) is not None:
        raise PolicyError("policy", how, SAVED)
    if (wrong := _NO_TEXT.search(text)) is not None:
        raise PolicyError("policy", shown(wrong[0]), "text with no control but tab and newline")
    if not text.endswith("\n"):
        raise PolicyError("policy", "no newline at its end", "lines that each end in one")
    draft = _Draft()
    for number, line in enumerate(text.split("\n"), start=1):
        words = _WORDS.findall(line)
        if words and not words[0].startswith("#"):
            draft.take(f"policy line {number}", words)
    return draft.done()


class _Draft:
    """A policy while its lines are read."""

    def __init__(self) -> None:
        self.logs: dict[bytes, LogKey] = {}
        self.witnesses: dict[bytes, WitnessKey] = {}
        self.groups: list[Group] = []
        self.names: dict[str, bool] = {}  # each defined name, and whether a group has it
        self.quorum = ""

    def take(self, where: str, words: list[str]) -> None:
        match words:
            case ["log", vkey, *url] if len(url) <= 1:
                self.log(where, vkey, *url)
            case ["witness", name, vkey, *url] if len(url) <= 1:
                self.witness(where, name, vkey, *url)
            case ["group", name, need, *members] if members:
                self.group(where, name, need, tuple(members))
            case ["quorum", name]:
                self.ask(where, name)
            case _:
                raise PolicyError(where, shown(" ".join(words)), LINE_SHAPE)

    def log(self, where: str, vkey: str, url: str | None = None) -> None:
        key = _key(where, vkey, ED25519)
        if key.public in self.logs:
            raise PolicyError(where, "a log's key twice", "each key once")
        self.logs[key.public] = LogKey(key, url)
        _refuse_many(where, "logs", len(self.logs))

    def witness(self, where: str, name: str, vkey: str, url: str | None = None) -> None:
        key = _key(where, vkey, COSIGNATURE)
        if key.public in self.witnesses:
            raise PolicyError(where, "a log witness's key twice", "each key once")
        self.define(where, name)
        self.witnesses[key.public] = WitnessKey(name, key, url)
        _refuse_many(where, "log witnesses", len(self.witnesses))

    def define(self, where: str, name: str) -> None:
        if name == NONE or name in self.names:
            raise PolicyError(where, f"the name {shown(name)} again", "a name of its own")
        self.names[name] = False

    def group(self, where: str, name: str, need: str, members: tuple[str, ...]) -> None:
        for member in members:
            if member not in self.names:
                raise PolicyError(where, f"member {shown(member)}", "a name defined above")
            if self.names[member]:
                raise PolicyError(where, f"member {shown(member)} again", "each in one group, once")
            self.names[member] = True
        self.define(where, name)
        count = {"any": 1, "all": len(members)}.get(need, 0)
        if _COUNT.fullmatch(need) is not None:
            count = int(need)
        if not 0 < count <= len(members):
            found = f"{shown(need)} of {len(members)}"
            raise PolicyError(where, found, f"any, all, or 1 to {len(members)}")
        self.groups.append(Group(name, count, members))
        _refuse_many(where, "groups", len(self.groups))

    def ask(self, where: str, name: str) -> None:
        if self.quorum:
            raise PolicyError(where, "a second quorum", "one quorum")
        if name != NONE and name not in self.names:
            raise PolicyError(where, f"quorum {shown(name)}", "a name defined above, or none")
        self.quorum = name

    def done(self) -> Policy:
        if not self.quorum:
            raise PolicyError("policy", "no quorum", "a line `quorum <name>` or `quorum none`")
        logs, witnesses = tuple(self.logs.values()), tuple(self.witnesses.values())
        return Policy(logs, witnesses, tuple(self.groups), self.quorum)


LINE_SHAPE = (
    "`log <vkey> [url]`, `witness <name> <vkey> [url]`, `group <name> <any|all|number>"
    " <names>` or `quorum <name>`"
)


def _key(where: str, vkey: str, kind: int) -> Key:
    try:
        key = read_vkey(vkey)
    except NoteError as error:
        raise PolicyError(f"{where}: {error.what}", error.found, error.want) from None
    if key.kind != kind:
        use = "a log's key" if kind == ED25519 else "a log witness's key"
        raise PolicyError(where, f"{use} of kind {key.kind}", f"kind {kind}")
    return key


def _refuse_many(where: str, what: str, count: int) -> None:
    if count > MOST_EACH:
        raise PolicyError(where, f"{count} {what}", f"at most {MOST_EACH}")


def write_policy(policy: Policy) -> str:
    """Return a policy as a file's text; `read_policy` of it gives an equal policy.

    Raises `PolicyError` for a policy that no file could hold.
    """
    lines = [("log", write_vkey(log.key), log.url or "") for log in policy.logs]
    witnesses = [("witness", w.name, write_vkey(w.key), w.url or "") for w in policy.witnesses]
    groups = [("group", g.name, str(g.need), *g.members) for g in policy.groups]
    rows = (*lines, *witnesses, *groups, ("quorum", policy.quorum))
    text = "".join([" ".join(row).rstrip(_SPACE) + "\n" for row in rows])
    if read_policy(text) != policy:
        raise PolicyError("policy", "a name or URL that is no word", "words without spaces")
    return text


def check_quorum(policy: Policy, note: Note, check: Check) -> tuple[Signed, ...]:
    """Return which of the policy's log witnesses cosigned a note, in the policy's order, once.

    Of one that cosigned several times it is the latest.  The log's own signature is not asked
    here.  Raises `SignatureFailed` where a known witness's line does not verify, and `Unsigned`,
    with how many of what are missing, below the quorum.
    """
    times: dict[Key, int] = {}
    keys = [witness.key for witness in policy.witnesses]
    for key, line in signatures(note, keys, check):
        times[key] = max(time_of(line), times.get(key, 0))
    found = [Signed(w.name, times[w.key]) for w in policy.witnesses if w.key in times]
    lacking = policy.lacking([each.name for each in found])
    if lacking:
        raise Unsigned("quorum", lacking, "cosignatures of those named")
    return tuple(found)
