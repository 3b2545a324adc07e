"""A child process of the tests: reads a log and tries to write to it as a user who may only read.

    unprivileged.py FOLDER

Gives up root's privileges if it has them (exit status 77 if it cannot). Prints the source hashes that it read, and the
sentence that it was refused with, a line each.
"""

from __future__ import annotations

import os
import sqlite3  # noqa: F401 - what is imported later may be out of reach
import sys
from pathlib import Path

from judge.errors import UserError
from judge.store.log import Log

NOBODY = 65534


def main() -> int:
    folder = Path(sys.argv[1])
    if os.geteuid() == 0:
        try:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        except OSError:
            return 77
    with Log.open(folder, version="1.0", readonly=True) as log:
        print(*(attempt.source_hash for attempt in log.attempts()))
    try:
        Log.open(folder, version="1.0").close()
    except UserError as error:
        print(error)
        return 0
    return 1


if __name__ == "__main__":
    sys.exit(main())
