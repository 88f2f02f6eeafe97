"""Run inside Pyodide by python.mjs: compiles modules, and says which ones a phone needs."""

import hashlib
import importlib
import json
import sys
from importlib import _bootstrap_external as loader
from importlib.util import source_hash
from pathlib import Path

ROOMS = ("words", "acts", "state", "rules", "log", "desk")
STDLIB = sys.path[0] if sys.path[0].endswith(".zip") else ""
# Imported only when something went wrong, or by a tap that the build does not make.
ALSO = ("traceback", "linecache", "tokenize", "token", "textwrap", "copy", "pprint", "difflib")


def pyc(path: str, source: bytes) -> bytes:
    """Return the compiled module, never held against its source again: there is none beside it."""
    code = compile(source, path, "exec", dont_inherit=True)
    write = loader._code_to_hash_pyc  # noqa: SLF001 - the only writer of this format there is
    return bytes(write(code, source_hash(source), False))


def rooms(source: str) -> dict[str, bytes]:
    """Return every module of the pure rooms, compiled, by its path in the zip."""
    package = Path(source) / "coldproof"
    paths = [package / "__init__.py"]
    for room in ROOMS:
        paths += sorted((package / room).rglob("*.py"))
    found = {}
    for path in paths:
        name = path.relative_to(source).as_posix()
        found[name + "c"] = pyc(name, path.read_bytes())
    return found


def import_all(source: str) -> None:
    """Import every module of the pure rooms, so that what they need is loaded too."""
    sys.path.insert(0, source)
    for name in sorted(rooms(source)):
        module = name.removesuffix(".pyc").replace("/", ".").removesuffix(".__init__")
        importlib.import_module(module)
    for name in ALSO:
        importlib.import_module(name)


def needed_of_stdlib() -> dict[str, bytes]:
    """Return what is loaded from the standard library now, compiled, by its path in the zip."""
    found = {}
    for _, module in sorted(sys.modules.items()):
        spec = getattr(module, "__spec__", None)
        origin = getattr(spec, "origin", None) or ""
        if ".zip/" not in origin or not origin.endswith(".py"):
            continue
        inside = origin.split(".zip/", 1)[1]
        source = spec.loader.get_data(origin)
        found[inside + "c"] = pyc(inside, source)
    return found


def source_digest(source: str) -> str:
    """Return the digest of the pure rooms' source, as `app.source_digest` does."""
    digest = importlib.import_module("coldproof.acts.codec").digest
    package = Path(source) / "coldproof"
    lines = [
        (path.relative_to(package).as_posix(), path.read_bytes())
        for room in ROOMS
        for path in (package / room).rglob("*.py")
    ]
    told = [f"{hashlib.sha256(data).hexdigest()} {path}\n" for path, data in sorted(lines)]
    return digest("".join(told).encode())


def report(source: str) -> str:
    """Return, as JSON, how many modules there are and the digest; files go to /out."""
    import_all(source)
    made = {"stdlib": needed_of_stdlib(), "rooms": rooms(source)}
    for zipped, files in made.items():
        for name, data in files.items():
            path = Path("/out") / zipped / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    names = {zipped: sorted(files) for zipped, files in made.items()}
    return json.dumps({**names, "digest": source_digest(source)})
