"""A child process of the tests: opens a log when told to and writes attempts to it.

    writer.py FOLDER NAME COUNT [--die-at STATEMENT | --file-limit BYTES]

It says "ready", waits for a line, and prints the source hash of every attempt that was recorded. Each attempt has three
labels and two findings. --die-at: kills itself just before the given statement after the opening. A UserError is
printed to stderr, exit status 2.
"""

from __future__ import annotations

import argparse
import os
import resource
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from judge.errors import UserError
from judge.store.log import Log
from judge.verdict import Cases, Counterexample, Finding, Result, Tier, Verdict


def result(name: str, number: int) -> Result:
    example = Counterexample(([number] * 500, 6), [0, 1], None, False, ("tie", "cycle", "empty"), Tier.FIXED)
    return Result(
        "arrays/two-sum",
        "cpp",
        Verdict.WRONG_ANSWER,
        Cases(1, 2),
        number,
        f"{name}-{number}",
        counterexample=example,
        findings=(Finding("a", "first"), Finding("b", "second")),
    )


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("name")
    parser.add_argument("count", type=int)
    parser.add_argument("--die-at", type=int)
    parser.add_argument("--file-limit", type=int)
    options = parser.parse_args()
    if options.file_limit is not None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (options.file_limit, options.file_limit))
    print("ready", flush=True)
    sys.stdin.readline()
    try:
        with Log.open(options.folder, version="1.0") as log:
            left = options.die_at

            def count_down(_: str) -> None:
                nonlocal left
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)
                left -= 1

            if left is not None:
                log._connection.set_trace_callback(count_down)
            for number in range(options.count):
                wanted = result(options.name, number)
                log.record(wanted, topic="arrays", difficulty="easy", started_at=datetime(2025, 3, 1, tzinfo=UTC))
                print(wanted.source_hash, flush=True)
    except UserError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
