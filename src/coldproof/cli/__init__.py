"""The command line: typed commands, plain text or JSON.  No decision is taken here."""

from coldproof.cli.main import main

__all__ = ["main"]
