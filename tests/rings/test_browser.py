"""Signatures of one of a crowd, between the program of phones and ours: each checks the other's.

The phone's program runs under Node, bundled as for phones; where there is no Node, or the client
was never built here, these tests say so.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from coldproof.keys import ring as keys
from coldproof.log.ed25519 import ORDER
from coldproof.log.errors import RingError
from coldproof.log.ring import LEAST, refuse_unproven
from coldproof.log.ristretto import IDENTITY

ROOT = Path(__file__).resolve().parents[2]
CLIENT = ROOT / "client"
BUNDLER = CLIENT / "node_modules" / "esbuild" / "bin" / "esbuild"
NODE = shutil.which("node")
pytestmark = pytest.mark.skipif(
    NODE is None or not BUNDLER.exists(), reason="no Node, or no packages: `make client` would do"
)

TEXT = hashlib.sha256(b"We stop until the range is cold.").digest()
OTHER = hashlib.sha256(b"We go on.").digest()
SECRETS = [keys.new_secret() for _ in range(LEAST)]
RING = sorted(map(keys.public_of, SECRETS))
OURS = keys.sign(TEXT, RING, SECRETS[0])


@pytest.fixture(scope="module")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("ring") / "ring.mjs"
    source = CLIENT / "src" / "window" / "ring.ts"
    command: list[str | Path] = [
        BUNDLER,
        source,
        "--bundle",
        "--format=esm",
        f"--outfile={out}",
        "--log-level=error",
    ]
    subprocess.run(command, check=True, timeout=60)
    return out


def phone(bundled: Path, **asked: Any) -> Any:
    script = Path(__file__).with_name("say.mjs")
    done = subprocess.run(
        [NODE or "node", script, bundled],
        input=json.dumps(asked).encode(),
        capture_output=True,
        timeout=120,
        check=True,
    )
    return json.loads(done.stdout)


def told(
    text: bytes = TEXT,
    ring: list[bytes] = RING,
    tag: bytes = OURS.tag,
    proof: bytes = OURS.proof,
) -> dict[str, Any]:
    return {
        "text": text.hex(),
        "ring": [one.hex() for one in ring],
        "tag": tag.hex(),
        "proof": proof.hex(),
    }


def test_what_python_signs_a_phone_takes(bundled: Path) -> None:
    assert phone(bundled, check=[told()])["held"] == [True]


def test_what_a_phone_signs_python_takes(bundled: Path) -> None:
    made = phone(bundled, keys=LEAST)["keys"]
    secrets = [bytes.fromhex(one["secret"]) for one in made]
    ring = sorted(bytes.fromhex(one["public"]) for one in made)
    assert ring == sorted(map(keys.public_of, secrets))
    asked = [
        {"text": text.hex(), "ring": [one.hex() for one in ring], "secret": secret.hex()}
        for text in (TEXT, OTHER)
        for secret in secrets[:3]
    ]
    signed = phone(bundled, sign=asked + asked[:1])["signed"]
    tags = [bytes.fromhex(one["tag"]) for one in signed]
    proofs = [bytes.fromhex(one["proof"]) for one in signed]
    for text, tag, proof in zip([TEXT] * 3 + [OTHER] * 3, tags, proofs, strict=False):
        refuse_unproven(text, ring, tag, proof)
    assert tags[6] == tags[0] == keys.sign(TEXT, ring, secrets[0]).tag
    assert proofs[6] != proofs[0]
    assert len({*tags[:6]}) == 6
    with pytest.raises(RingError):
        refuse_unproven(OTHER, ring, tags[0], proofs[0])


def second_spelling(at: int) -> bytes:
    number = int.from_bytes(OURS.proof[at : at + 32], "little") + ORDER
    return OURS.proof[:at] + number.to_bytes(32, "little") + OURS.proof[at + 32 :]


def test_what_python_refuses_a_phone_refuses(bundled: Path) -> None:
    flipped = []
    for at in range(0, len(OURS.proof), 32):
        proof = bytearray(OURS.proof)
        proof[at] ^= 1
        flipped.append(told(proof=bytes(proof)))
    cases = [
        *flipped,
        told(text=OTHER),
        told(ring=sorted([*RING[1:], keys.public_of(keys.new_secret())])),
        told(ring=sorted([*RING, keys.public_of(keys.new_secret())])),
        told(ring=RING[:-1]),
        told(ring=RING[::-1]),
        told(ring=[*RING[:-1], RING[-2]]),
        told(ring=sorted([*RING[1:], IDENTITY])),
        told(tag=keys.sign(TEXT, RING, SECRETS[1]).tag),
        told(tag=IDENTITY),
        told(tag=b"\xff" * 32),
        told(proof=OURS.proof[:-1]),
        told(proof=OURS.proof + bytes(32)),
        told(proof=second_spelling(0)),
        told(proof=second_spelling(32)),
        told(proof=bytes(len(OURS.proof))),
    ]
    for case in cases:
        with pytest.raises(RingError):
            refuse_unproven(
                bytes.fromhex(case["text"]),
                [bytes.fromhex(one) for one in case["ring"]],
                bytes.fromhex(case["tag"]),
                bytes.fromhex(case["proof"]),
            )
    assert not any(phone(bundled, check=cases)["held"])
