"""The code on a paper: from which head of which log it was made, and a digest of what it says.

    <origin>/#/p/<production>/<route>?n=<size>&r=<root>[&t=<made>&f=<paper>&d=<digest>&a.<name>=<…>]

`route` is the screen that shows the same thing, so that a phone which reads the code opens it.
`n` and `r` are size and root of the log (root: base64url, 43 characters); `t` is when the paper was
made, in seconds since 1970; `d` is a digest of its content in English (SHA-256, its first 16 bytes
in base64url).  Labels carry no `t`, `f` and `d`: they say nothing that changes.  Without a web
origin the text begins with that of the log, `coldproof/<production>`.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol
from urllib.parse import parse_qsl, quote, urlencode

from coldproof.desk.roster import key_text, origin_of
from coldproof.paper.errors import CodeRefused
from coldproof.words.ids import DIGEST, NAME

DIGEST_BYTES = 16
MOST = 2_000  # characters of a code
NUMBER = re.compile(r"0|[1-9][0-9]{0,15}")
SHORT = re.compile(r"[A-Za-z0-9_-]{22}")
ROUTE = re.compile(r"[A-Za-z0-9./_-]{1,100}")
ARGUMENT = "a."
PLACE = "/#/p/"  # what the pages find a production by
WANT = "the code of a paper of this production"


class Grown(Protocol):
    """A log that can say its root at each size it had: `log.merkle.Tree` is one."""

    @property
    def size(self) -> int:
        """How many entries it has."""

    def root(self, size: int | None = None) -> bytes:
        """Return its root at a size that it had."""


class Ledger(Protocol):
    """A log and whose it is; `app.ledger.Ledger` is one."""

    @property
    def production(self) -> str:
        """Whose it is."""

    @property
    def tree(self) -> Grown:
        """Its tree."""


class Code(NamedTuple):
    """What a code says.  `paper` is empty on a label, and `digest` and `made_s` are none."""

    route: str
    production: str
    size: int
    root: str
    paper: str = ""
    arguments: tuple[tuple[str, str], ...] = ()
    made_s: int | None = None
    digest: str | None = None


def digest_of(content: Any) -> str:
    """Return the digest of a paper's content as its code carries it, 22 characters."""
    text = json.dumps(content, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    whole = hashlib.sha256(text.encode("ascii")).digest()
    return base64.urlsafe_b64encode(whole[:DIGEST_BYTES]).decode("ascii").rstrip("=")


def write_code(code: Code, origin: str = "") -> str:
    """Return the text of a code, under the production's web origin if it has one."""
    pairs = [("n", str(code.size)), ("r", code.root)]
    if code.digest is not None:
        pairs += [("t", str(code.made_s)), ("f", code.paper), ("d", code.digest)]
        pairs += [(ARGUMENT + name, value) for name, value in code.arguments]
    base = origin.rstrip("/") or origin_of(code.production)
    return f"{base}{PLACE}{code.production}/{quote(code.route)}?{urlencode(pairs)}"


def read_code(text: str, origin: str = "") -> Code:
    """Return what a code says, its origin apart from the log's being this one.

    Raises `CodeRefused` for anything that `write_code` would not have written so.
    """
    if len(text) > MOST:
        raise CodeRefused("the code", f"{len(text)} characters", WANT)
    base, mark, rest = text.partition(PLACE)
    where, asked, query = rest.partition("?")
    production, _, route = where.partition("/")
    if not mark or not asked or ROUTE.fullmatch(route) is None:
        raise CodeRefused("the code", "no code of ours", WANT)
    pairs = parse_qsl(query, keep_blank_values=True)
    told = dict(pairs)
    if len(told) != len(pairs):
        raise CodeRefused("the code", "something said twice", WANT)
    code = _code(production, route, told)
    bases = (origin.rstrip("/"), origin_of(code.production))
    if base not in bases or write_code(code, base) != text:
        raise CodeRefused("the code", "another origin, or another spelling", WANT)
    return code


def _code(production: str, route: str, told: Mapping[str, str]) -> Code:
    size, root = told.get("n", ""), told.get("r", "")
    if NAME.fullmatch(production) is None or NUMBER.fullmatch(size) is None:
        raise CodeRefused("the code", "no production or no size", WANT)
    if DIGEST.fullmatch(root) is None:
        raise CodeRefused("the code", "no root", WANT)
    digest, made, paper = told.get("d"), told.get("t"), told.get("f", "")
    if digest is None:
        return Code(route, production, int(size), root)
    if SHORT.fullmatch(digest) is None or NUMBER.fullmatch(made or "") is None:
        raise CodeRefused("the code", "no digest or no time", WANT)
    arguments = tuple(
        (name.removeprefix(ARGUMENT), value)
        for name, value in told.items()
        if name.startswith(ARGUMENT)
    )
    return Code(route, production, int(size), root, paper, arguments, int(made or 0), digest)


def check_code(text: str, ledger: Ledger, origin: str = "") -> Code:
    """Return what a code says, if it was made from this very log; else raise `CodeRefused`.

    It says nothing of the words on the paper: `papers.check_paper` makes those anew and compares.
    """
    code = read_code(text, origin)
    if code.production != ledger.production:
        raise CodeRefused("the code", f"the production {code.production}", WANT)
    if not 0 < code.size <= ledger.tree.size:
        found = f"{code.size} entries where this log has {ledger.tree.size}"
        raise CodeRefused("the code", found, "the log as far as the paper goes")
    if key_text(ledger.tree.root(code.size)) != code.root:
        found = f"another root of {code.size} entries than this log has"
        raise CodeRefused("the code", found, "a paper made from this log")
    return code
