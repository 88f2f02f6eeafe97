"""Whether the pages for browsers were built here: what is served without them shows nobody any."""

from __future__ import annotations

from importlib.resources import files

from coldproof.cli.telling import say_wrapped

NOT_BUILT = (
    "The pages were not built here, so a browser is shown none. In the folder of Coldproof's source"
    " `make client` builds them; without make, Node 18 or later does: `npm ci --prefix client`,"
    " then `node client/build.mjs`. What is installed has them once it is installed anew."
)


def built() -> bool:
    """Say whether there is a first page; a wheel has it, a folder of the source once it is made."""
    return files("coldproof.web").joinpath("client", "index.html").is_file()


def say_unbuilt() -> None:
    """Say it where they were not built, and what builds them."""
    if not built():
        say_wrapped(NOT_BUILT)
