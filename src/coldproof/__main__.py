"""Run the command line as `python -m coldproof`, or as `coldproof`."""

import sys


def run() -> int:
    """Return a command's exit code; who stops it while it still loads gets one line, too."""
    try:
        from coldproof.cli import main  # noqa: PLC0415 - it takes long enough to be stopped in

        return main()
    except KeyboardInterrupt:
        sys.stderr.write("coldproof: stopped\n")
        return 130


if __name__ == "__main__":
    sys.exit(run())
