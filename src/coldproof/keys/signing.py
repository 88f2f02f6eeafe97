"""Signing notes and checking signatures with libsodium, through PyNaCl (Ed25519, RFC 8032).

A signer's key is written as Go's `golang.org/x/mod/sumdb/note` writes it:
`PRIVATE+KEY+name+hex(key id)+base64(01 || seed)`.  Its seed is 32 bytes.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from nacl.bindings import crypto_sign, crypto_sign_open, crypto_sign_seed_keypair, randombytes
from nacl.exceptions import BadSignatureError

from coldproof.keys.errors import LibraryError, SignerError
from coldproof.log import cosignature
from coldproof.log.spelling import read_base64, write_base64
from coldproof.log.vkey import COSIGNATURE, ED25519, Key, Line, checked

PUBLIC_BYTES = 32
SIGNATURE_BYTES = 64
SEED_BYTES = 32
PREFIX = "PRIVATE+KEY+"
SIGNER_SHAPE = f"{PREFIX}name+id+key, as `coldproof key` writes it"

# What no strict verifier accepts: public key and signature, over the message `PROBE`.
PROBE = b"coldproof"
_NOBODY = bytes((1,)) + bytes(31)
_SOMEBODY = bytes.fromhex("c8d8c0c69d9d1d63962245cfba3c0663e91feec277513bf86e1330451fe3debd")
LAX = (
    ("a key of small order", _NOBODY, _NOBODY + bytes(32)),
    (
        "a signature whose S is not below the group's order",
        _SOMEBODY,
        bytes.fromhex(
            "10f3260f2b76eab2dfebf58adb60c3dae87387ee48d3cc293c45c691130ab126"
            "200de960915f8a4f1b8f9af2b83d9f3773024a88ebb072d638337af59143611c"
        ),
    ),
    (
        "a signature that fits only when multiplied by the cofactor",
        _SOMEBODY,
        bytes.fromhex(
            "dd0cd9f0d489154d20140a75249f3c25178c7811b72c33d6c3ba396eecf54ed9"
            "4882db57b911734b12618bd8758434083b7477202c0bb1e1b6ac588bd4e12d0f"
        ),
    ),
)


def check(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether this is a signature of the message by the key, both given as raw bytes.

    No for a key that is not 32 bytes and a signature that is not 64.  Two threads check twice as
    much as one: the interpreter is free while libsodium works.
    """
    if len(public) != PUBLIC_BYTES or len(signature) != SIGNATURE_BYTES:
        return False
    try:
        crypto_sign_open(signature + message, public)
    except BadSignatureError:
        return False
    return True


def refuse_lax_library() -> None:
    """Raise `LibraryError` if the libsodium at hand accepts what our own `ed25519.check` refuses.

    Releases up to 1.0.22 do not.  The branch for later ones multiplies by the cofactor, and a
    build for old signatures takes weak keys: each would let into the record what others refuse.
    """
    for found, public, signature in LAX:
        if check(public, PROBE, signature):
            raise LibraryError("libsodium", f"that it accepts {found}", "a release up to 1.0.22")


@dataclass(frozen=True, slots=True, eq=False)
class Signer:
    """Somebody who signs: `key` is for notes, `cosigner` the same key for cosigning checkpoints."""

    key: Key
    cosigner: Key
    _pair: bytes = field(repr=False)  # the seed, then the public key, as libsodium takes them

    @property
    def name(self) -> str:
        """The key's name, as signature lines have it."""
        return self.key.name

    @property
    def public(self) -> bytes:
        """The public key, 32 bytes."""
        return self.key.public

    def sign(self, message: bytes) -> bytes:
        """Return the signature of a message, 64 bytes; the same one every time."""
        return crypto_sign(message, self._pair)[:SIGNATURE_BYTES]

    def line(self, text: bytes) -> Line:
        """Return the signature line of a note's text."""
        return Line(self.key.name, self.key.id, self.sign(text))

    def cosign(self, time_s: int, text: bytes) -> Line:
        """Return the cosignature line of a checkpoint's text, at `time_s` seconds since 1970.

        Raises `log.errors.NoteError` for a time that is not 1 to 2^63-1.
        """
        signature = self.sign(cosignature.message(time_s, text))
        return cosignature.line_of(self.cosigner, time_s, signature)


def new_signer(name: str, seed: bytes | None = None) -> Signer:
    """Return a signer of that name, with a new secret, or with the one that a seed gives.

    Raises `log.errors.NoteError` for a name that no note could carry, and `SignerError` for a seed
    that is not 32 bytes.
    """
    if seed is None:
        seed = randombytes(SEED_BYTES)
    if len(seed) != SEED_BYTES:
        raise SignerError("seed", f"{len(seed)} bytes", f"{SEED_BYTES} from a source of chance")
    public, pair = crypto_sign_seed_keypair(seed)
    key = checked(Key(name, ED25519, public))
    return Signer(key, Key(name, COSIGNATURE, public), pair)


def write_signer(signer: Signer) -> str:
    """Return a signer with its secret as one line of text; `read_signer` gives it back."""
    blob = bytes((ED25519,)) + signer._pair[:SEED_BYTES]  # noqa: SLF001 - kept from all other rooms
    material = write_base64(blob).decode("ascii")
    return f"{PREFIX}{signer.name}+{signer.key.id.hex()}+{material}"


def read_signer(text: str) -> Signer:
    """Return the signer that a line of text is, or raise `SignerError`.

    Only what `write_signer` writes is taken; the id must be the one that the name and key give.
    """
    name, _, rest = text.removeprefix(PREFIX).partition("+")
    written, _, material = rest.partition("+")
    if not text.startswith(PREFIX) or not material:
        raise SignerError("signer's key", "a text of another shape", SIGNER_SHAPE)
    blob = read_base64(material.encode("ascii")) if material.isascii() else None
    if blob is None or len(blob) != 1 + SEED_BYTES:
        found = "no canonical base64 of 33 bytes after the id"
        raise SignerError("signer's key", found, SIGNER_SHAPE)
    if blob[0] != ED25519:
        raise SignerError("signer's key", f"kind {blob[0]}", f"kind {ED25519} (Ed25519)")
    signer = new_signer(name, blob[1:])
    if signer.key.id.hex() != written:
        want = f"{signer.key.id.hex()}, which this name and key give"
        raise SignerError("signer's key", "another id", want)
    return signer
