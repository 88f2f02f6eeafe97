"""Run the command line as `python -m coldproof`."""

import sys

from coldproof.cli import main

if __name__ == "__main__":
    sys.exit(main())
