"""Certificates and a time-stamping authority, made by `openssl` when a test asks for them."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.peers.loopback import Says, http

KIND = "application/timestamp-reply"
KEY = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -config settings"
SETTINGS = """
[req]
distinguished_name = nobody
prompt = no
[nobody]
CN = nobody
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
[host]
basicConstraints = critical, CA:FALSE
subjectAltName = IP:127.0.0.1
[stamper]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[stamps]
serial = serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
accuracy = secs:1
ess_cert_id_alg = sha256
"""


def openssl(folder: Path, words: str) -> bytes:
    """Run one command of `openssl` in a folder and return what it writes; fail if it fails."""
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("no openssl here, so nothing was stamped and no certificate was made")
    done = subprocess.run([program, *words.split()], cwd=folder, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def certificate_of(address: str, folder: Path) -> tuple[Path, Path]:
    """Return the paths of a certificate of its own for an address, and of its key."""
    (folder / "settings").write_text(SETTINGS)
    files = "-keyout host.key -out host.pem"
    openssl(folder, f"req -x509 {KEY} -days 2 -subj /CN={address} -extensions host {files}")
    return folder / "host.pem", folder / "host.key"


class Authority:
    """A root, and one whom it lets stamp times."""

    def __init__(self, folder: Path, name: str = "authority") -> None:
        self.folder = folder
        (folder / "settings").write_text(SETTINGS)
        (folder / "serial").write_text("01\n")
        root, stamper = f"-subj /CN=root-of-{name} -extensions root", f"-subj /CN={name}"
        openssl(folder, f"req -x509 {KEY} -days 2 {root} -keyout root.key -out root.pem")
        openssl(folder, f"req {KEY} {stamper} -keyout stamper.key -out stamper.csr")
        by = "-CA root.pem -CAkey root.key -CAcreateserial -days 2"
        extensions = "-extfile settings -extensions stamper"
        openssl(folder, f"x509 -req -in stamper.csr {by} {extensions} -out stamper.pem")

    @property
    def roots(self) -> bytes:
        """The root's certificate, PEM."""
        return (self.folder / "root.pem").read_bytes()

    def stamp(self, request: bytes) -> bytes:
        """Return the answer to a request, DER."""
        (self.folder / "request.tsq").write_bytes(request)
        by = "-config settings -section stamps -signer stamper.pem -inkey stamper.key"
        openssl(self.folder, f"ts -reply {by} -queryfile request.tsq -out answer.tsr")
        return (self.folder / "answer.tsr").read_bytes()

    def accept(self, token: bytes, stamped: bytes) -> None:
        """Have `openssl ts -verify` accept a token over some bytes; fail if it does not."""
        (self.folder / "token.tsr").write_bytes(token)
        (self.folder / "stamped").write_bytes(stamped)
        openssl(self.folder, "ts -verify -in token.tsr -data stamped -CAfile root.pem")


class Stamping(Says):
    """An authority that answers over HTTP; `stamp` says what, given the request."""

    def __init__(self, stamp: Callable[[bytes], bytes], status: str = "200 OK") -> None:
        super().__init__([])
        self._stamp, self._status = stamp, status

    def _answer(self, connection: socket.socket) -> None:
        super()._answer(connection)
        body = self.asked[-1].partition(b"\r\n\r\n")[2]
        connection.sendall(http(self._status, self._stamp(body), KIND))
