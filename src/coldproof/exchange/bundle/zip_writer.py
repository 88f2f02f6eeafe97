"""Writing a bag into a zip: the same bytes for the same files, and whole or not at all.

Files are stored as they are: an archive that any program can read in place, and that does not
depend on which compression this machine has.
"""

from __future__ import annotations

import hashlib
import stat
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from coldproof.exchange.bundle.errors import ExportError
from coldproof.exchange.bundle.layout import MANIFEST, TAG_MANIFEST
from coldproof.exchange.bundle.tags import write_manifest
from coldproof.keys.whole import begun, refuse_taken, settle

MADE = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can tell: no file has a time of its own
UNIX = 3
MODE = stat.S_IFREG | 0o644
PRIVATE = 0o600  # of the zip itself: who else may read the record is for its owner to say


class BagWriter:
    """A bag while it is written, under a name that nobody uses; `finish` gives it its own.

    Use it in a `with`: whatever goes wrong, nothing is left behind.
    """

    def __init__(self, path: Path, top: str) -> None:
        """Begin a zip at `path` with one folder `top`; raises `ExportError` where one is already.

        Raises `OSError` where the folder cannot be written to.
        """
        with _free(path):
            refuse_taken(path)
        self._path, self._top = path, top
        self._begun = ExitStack()
        self._draft, self._file = self._begun.enter_context(begun(path, PRIVATE))
        self._zip = zipfile.ZipFile(self._file, "w", zipfile.ZIP_STORED, allowZip64=True)
        self.digests: dict[str, str] = {}
        self.sizes: dict[str, int] = {}

    def __enter__(self) -> Self:
        """Return the writer."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Remove the draft, if it is still there."""
        with suppress(OSError, ValueError):  # after a full disk, say; that error is on its way
            self._zip.close()
        self._begun.close()

    def add(self, path: str, content: bytes) -> None:
        """Add a file; a path twice is a bug of who calls."""
        if path in self.digests:
            raise ExportError(path, "a file of that name already", "each file once")
        info = zipfile.ZipInfo(f"{self._top}/{path}", MADE)
        info.create_system = UNIX
        info.external_attr = MODE << 16
        self._zip.writestr(info, content)
        self.digests[path] = hashlib.sha256(content).hexdigest()
        self.sizes[path] = len(content)

    def payload(self) -> dict[str, int]:
        """Return the lengths of the payload's files so far."""
        return {path: size for path, size in self.sizes.items() if path.startswith("data/")}

    def finish(self) -> str:
        """Write the manifests, sync, and give the zip its name; return its SHA-256.

        After this it is there, whole, also after a power cut.
        """
        payload = {path: one for path, one in self.digests.items() if path.startswith("data/")}
        self.add(MANIFEST, write_manifest(payload))
        tags = {path: one for path, one in self.digests.items() if path not in payload}
        self.add(TAG_MANIFEST, write_manifest(tags))
        self._zip.filelist.sort(key=lambda info: info.filename)
        self._zip.close()
        self._file.flush()
        with self._draft.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        with _free(self._path):
            settle(self._draft, self._file, self._path)
        return digest


@contextmanager
def _free(path: Path) -> Iterator[None]:
    """Say in this room's words that a name is taken."""
    try:
        yield
    except FileExistsError:
        raise ExportError("", f"a file {path.name} already", "a name that is free") from None
