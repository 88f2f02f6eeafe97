"""The client's built files: every one named when the server starts, nothing else is ever read.

Where a file lies compressed beside itself (`.br`, `.gz`), it goes out so to who takes that.  Names
with a digest in them never change and may be kept for good.
"""

from __future__ import annotations

import hashlib
import mimetypes
import re
from html import escape
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response

from coldproof.desk.floor.parts import text
from coldproof.desk.roster import key_text
from coldproof.web.caching import NO_STORE
from coldproof.web.plain import PLAIN, Page
from coldproof.web.problems import not_found
from coldproof.web.tongues import chosen, tongue

PACKED = {"br": ".br", "gzip": ".gz"}
DIGEST = re.compile(r"-[A-Za-z0-9_-]{8,64}[./]")
FOREVER = "public, max-age=31536000, immutable"
NOW = "no-cache"
KINDS = {
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".json": "application/json",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".zip": "application/zip",
    ".whl": "application/zip",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}


class File(NamedTuple):
    """One built file: where it lies, its kind, its tag, and the encodings that lie beside it."""

    path: Path
    kind: str
    tag: str
    packed: dict[str, Path]
    digest: str  # SHA-256 of its bytes, in hex


class Assets:
    """The files of a folder, by the path that they are asked by."""

    def __init__(self, folder: Path | None = None) -> None:
        """Name every file; those that come later are not seen."""
        self.folder = folder or Path(str(files("coldproof.web").joinpath("client")))
        self.files: dict[str, File] = {}
        if not self.folder.is_dir():
            return
        for path in sorted(self.folder.rglob("*")):
            if path.is_symlink() or not path.is_file() or path.name.startswith("."):
                continue
            if path.suffix in PACKED.values() and path.with_suffix("").is_file():
                continue
            name = path.relative_to(self.folder).as_posix()
            self.files[name] = _file(path)

    @property
    def built(self) -> bool:
        """Whether there is a client at all."""
        return "index.html" in self.files

    @property
    def listing(self) -> str:
        """Every file with the digest of its bytes, a line each, in the order of their names."""
        return "".join(f"{one.digest} {name}\n" for name, one in sorted(self.files.items()))

    @property
    def digest(self) -> str:
        """The digest of the listing, as acts write it: it says which page this is."""
        return key_text(hashlib.sha256(self.listing.encode("utf-8")).digest())

    def get(self, name: str, request: Request) -> Response:
        """Return a file, packed if that is there and wanted; raises `Problem`."""
        found = self.files.get(name)
        if found is None:
            raise not_found("such page")
        forever = name.startswith("assets/") and DIGEST.search(name) is not None
        headers = {
            "etag": found.tag,
            "cache-control": FOREVER if forever else NOW,
            "vary": "accept-encoding",
        }
        if name == "sw.js":
            headers["service-worker-allowed"] = "/"
        if found.tag in [
            one.strip() for one in request.headers.get("if-none-match", "").split(",")
        ]:
            return Response(status_code=304, headers=headers)
        wanted = {
            one.partition(";")[0].strip()
            for one in request.headers.get("accept-encoding", "").lower().split(",")
            if not one.replace(" ", "").endswith(";q=0")
        }
        path = found.path
        for name_of, packed in found.packed.items():
            if name_of in wanted:
                headers["content-encoding"], path = name_of, packed
                break
        return FileResponse(path, media_type=found.kind, headers=headers)

    def home(self, request: Request) -> Response:
        """Return the first page, or one that says that it was not built.

        The page leads to the plain pages whoever has no JavaScript.
        """
        if self.built:
            return self.get("index.html", request)
        lang = chosen(None, request.headers.get("accept-language", ""))
        say = tongue().speaker(lang)
        words = say(
            "The pages were not built here: `make client` builds them, and README says how it goes"
            " without make. The record is served."
        )
        link = say("Without JavaScript: Stop, report, today's weapons")
        shown = {"title": "Coldproof", "tone": "plain", "parts": (text(words),)}
        there = f'<p><a class="tap main" href="{PLAIN}?lang={lang}">{escape(link)}</a></p>\n'
        return HTMLResponse(Page("", say, lang).html(shown, there), headers=NO_STORE)


def _file(path: Path) -> File:
    kind = KINDS.get(path.suffix) or mimetypes.guess_type(path.name)[0]
    packed = {
        name: path.with_name(path.name + ending)
        for name, ending in PACKED.items()
        if path.with_name(path.name + ending).is_file()
    }
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return File(path, kind or "application/octet-stream", f'"{digest[:32]}"', packed, digest)
