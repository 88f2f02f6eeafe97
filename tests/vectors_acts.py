"""Writes vectors/acts: an act of every kind as canonical bytes, and texts that must be refused.

Run `python -m tests.vectors_acts` to print what would change, with `--write` to write it.  Every
file is the bytes of one text; `index.json` gives each its act id, or why it must be refused and
the words of our refusal.  Nothing here is random: the same acts come out every time.
"""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
import sys
import types
import typing
from enum import StrEnum
from pathlib import Path
from typing import Any

from coldproof.acts.base import Act, Asked, Body, Sort
from coldproof.acts.codec import act_id, digest, read, write
from coldproof.acts.custody import WeaponOffered
from coldproof.acts.errors import FormatError
from coldproof.acts.fields import fields_of
from coldproof.acts.kinds import kinds
from coldproof.words.ids import (
    ActId,
    DeviceId,
    Digest,
    Label,
    PersonId,
    SetupId,
    WeaponId,
)
from coldproof.words.units import MAX_INT
from tests.vectors_refused import refused

FOLDER = Path(__file__).resolve().parents[1] / "vectors" / "acts"
INDEX = "index.json"
AT_US = 1_741_903_200_000_000  # 2025-03-13 22:00 UTC
NAMES = {
    "PersonId": "armorer",
    "DeviceId": "tablet-1",
    "WeaponId": "G-1",
    "LotId": "D-1",
    "UnitId": "main",
    "SetupId": "12A",
    "SceneId": "12",
    "StoreId": "safe",
    "PackId": "core",
    "Label": "single-action 45",
    "Day": "2025-03-13",
    "ReadingKey": "age1" + "q" * 58,
    "Signature": "A" * 86,
}
WHOLE = {
    "count": 6,
    "size": 6,
    "version": 2,
    "instant": AT_US,
    "millimeters": 6096,
    "minutes": 30,
    "frames": 86_400,
    "number": 9,
}
LATER = {
    "AlternativesWeighed": ("shot", "figures"),
    "HazardReported": ("about",),
    "HoldLifted": ("why",),
    "SealedPosted": ("commitment",),
    "SetupBegun": ("resting", "of_shot"),
    "WorkReleased": ("why",),
}
"""Fields that kinds were given later: without them an act reads and hashes as it ever did."""
WHY_EXTRA = "a field that the kind does not have: free text never stands in an open field"


def one_of(name: str) -> str:
    """Return a digest that stands for another act or file."""
    return digest(name.encode("ascii"))


def sample(hint: Any, default: Any = None) -> Any:
    """Return one value for a field of a declared type, never its default."""
    if typing.get_origin(hint) is typing.Annotated:
        return WHOLE[typing.get_args(hint)[1]]
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        return sample(next(a for a in typing.get_args(hint) if a is not type(None)))
    if typing.get_origin(hint) is tuple:
        return (sample(typing.get_args(hint)[0]),)
    if hint is bool:
        return default is not True
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return [member for member in hint if member != default][:2][-1]
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return whole(hint)
    return NAMES.get(hint.__name__) or one_of(hint.__name__)


def whole(cls: Any) -> Any:
    """Return a record with every field given."""
    return cls(**{f.name: sample(f.hint, f.default) for f in fields_of(cls).values()})


def act_of(kind: type[Body]) -> Act:
    """Return an act of a kind with every field of its body given."""
    heads = ((ActId(one_of("head")),),) if kind.sort is Sort.MOVE else ()
    return Act(
        production=Label("demo-1"),
        body=whole(kind),
        by=PersonId("armorer"),
        device=DeviceId("tablet-1"),
        seq=7,
        at_us=AT_US,
        previous=Digest(one_of("previous")),
        seen_size=41,
        seen_root=Digest(one_of("root")),
        answers=(ActId(one_of("answered")),),
        heads=heads,
    )


def valid() -> dict[str, bytes]:
    """Return an act of every kind, and some at the edges of the format."""
    found = {name: write(act_of(kind)) for name, kind in kinds().items()}
    plain = act_of(kinds()["HazardSeen"])
    bare: dict[str, Any] = {"previous": None, "seen_size": 0, "seen_root": None, "answers": ()}
    first = dataclasses.replace(plain, seq=1, **bare)
    tray: Any = kinds()["NonGunChecked"]
    many = tuple(WeaponId(f"R-{n}") for n in range(1, 257))
    heads = tuple((ActId(one_of(name)),) for name in many)
    forked = (ActId(one_of("one head")), ActId(one_of("other head")))
    edges = {
        "edge-first-act-of-a-device": first,
        "edge-earliest-time": dataclasses.replace(first, at_us=-MAX_INT),
        "edge-latest-time": dataclasses.replace(first, at_us=MAX_INT),
        "edge-before-1970": dataclasses.replace(first, at_us=-1),
        "edge-longest-names": dataclasses.replace(
            first,
            production=Label("~" * 40),
            by=PersonId("p" * 32),
            device=DeviceId("d" + ".-" * 15),
        ),
        "edge-two-heads": dataclasses.replace(act_of(kinds()["WeaponInspected"]), heads=(forked,)),
        "edge-a-tray-of-256": dataclasses.replace(
            act_of(tray), body=tray(weapons=many), heads=heads
        ),
    }
    for name, later in LATER.items():
        act = act_of(kinds()[name])
        usual = {f: fields_of(type(act.body))[f].default for f in later}
        former = dataclasses.replace(act.body, **usual)
        edges[f"edge-former-{name}"] = dataclasses.replace(act, body=former)
    return found | {name: write(act) for name, act in edges.items()}


def offer() -> bytes:
    """Return a signed note of an offer, as it is shown in a code to a phone without a network.

    The production has a random id, the act names what its device had seen and the answer that was
    shown.  The signature line has the length of a real one; its bytes are no signature.
    """
    act = Act(
        production=Label("r4nQ0dW2k7xLr0S1vT9c3A"),
        body=WeaponOffered(
            weapon=WeaponId("G-1"), to=PersonId("actor-1"), setup=SetupId("12A"), dummies=6
        ),
        by=PersonId("armorer"),
        device=DeviceId("armorer-1"),
        seq=214,
        at_us=AT_US,
        previous=Digest(one_of("previous")),
        seen_size=1804,
        seen_root=Digest(one_of("root")),
        answers=(ActId(one_of("showing")),),
        asked=Asked(refused=False, rules=Digest(one_of("rules"))),
    )
    line = hashlib.sha512(b"no signature, only its length").digest()
    key = hashlib.sha256(b"key").digest()[:4]
    signature = base64.b64encode(key + line).decode("ascii")
    return write(act) + f"\n\u2014 armorer-1 {signature}\n".encode()


def put(text: bytes, values: dict[str, Any]) -> bytes:
    """Return a text with fields of its body replaced; `None` leaves a field out."""
    head, line, _ = text.split(b"\n")
    told = json.loads(line)
    for name, value in values.items():
        told["body"][name] = value
        if value is None:
            del told["body"][name]
    dumped = json.dumps(told, sort_keys=True, separators=(",", ":")).encode("ascii")
    return head + b"\n" + dumped + b"\n"


def per_kind(name: str, kind: type[Body], text: bytes) -> dict[str, tuple[bytes, str]]:
    """Return two texts of a kind that must be refused."""
    found = {f"{name}-extra_fail": (put(text, {"note": "free text"}), WHY_EXTRA)}
    fields = list(fields_of(kind).values())
    required = next((f for f in fields if f.required), None)
    if required is not None:
        told = put(text, {required.name: None})
        found[f"{name}-without-{required.name}_fail"] = (told, "a field it needs is not there")
    elif fields and fields[0].default is None:
        told = put(text, {fields[0].name: []})
        found[f"{name}-{fields[0].name}-list_fail"] = (told, "a list for one value")
    elif fields:
        told = put(text, {fields[0].name: default_of(fields[0].default)})
        found[f"{name}-{fields[0].name}-default_fail"] = (told, "a default written out")
    else:
        told = text.replace(b'"body":{},', b"")
        found[f"{name}-without-body_fail"] = (told, "the body is not there, not even empty")
    return found


def default_of(value: Any) -> Any:
    """Return a default as JSON would have it."""
    if isinstance(value, tuple):
        return list(value)
    return value.value if isinstance(value, StrEnum) else value


def files() -> dict[str, bytes]:
    """Return every file of the folder, by name."""
    good = valid()
    bad = dict(refused(good["WeaponLoaded"], good["RoundsProved"]))
    for name, kind in kinds().items():
        bad |= per_kind(name, kind, good[name])
    index: dict[str, Any] = {}
    for name, text in good.items():
        index[name] = {"id": act_id(text)}
    for name, (text, why) in bad.items():
        index[name] = {"why": why, "refusal": refusal(name, text)}
    note = offer()
    text, _, _ = note.rpartition(b"\n\xe2\x80\x94")
    index["offer"] = {"id": act_id(text), "bytes": len(note)}
    found = {f"{name}.act": text for name, text in good.items()}
    found |= {f"{name}.act": text for name, (text, _) in bad.items()}
    found["offer.note"] = note
    found[INDEX] = (json.dumps(index, indent=1, sort_keys=True) + "\n").encode("ascii")
    return found


def refusal(name: str, text: bytes) -> str:
    """Return the words of our reader's refusal."""
    try:
        read(text)
    except FormatError as error:
        return str(error)
    raise AssertionError(f"{name} is read, and must be refused")


def differences() -> dict[str, bytes | None]:
    """Return what differs from the files that are there: their new bytes, or none to remove."""
    new = files()
    there = {path.name: path.read_bytes() for path in FOLDER.glob("*")}
    changed: dict[str, bytes | None] = {n: b for n, b in new.items() if there.get(n) != b}
    return changed | {name: None for name in there if name not in new}


def write_all() -> None:
    """Write what differs, and remove what nobody makes any more."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in differences().items():
        if text is None:
            (FOLDER / name).unlink()
        else:
            (FOLDER / name).write_bytes(text)


if __name__ == "__main__":
    for changed in sorted(differences()):
        print(changed)
    if "--write" in sys.argv:
        write_all()
