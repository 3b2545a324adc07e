"""Judging in a process of its own: the clock on the screen goes on, and a crash of either is not the other's.

The process is ``judge run`` itself, which logs the attempt before it answers. If the screen is killed the judging
still comes to its end and is logged; if the screen ends in good order it takes the judging with it.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..coach.clock import Moment
from ..verdict import Result, from_json
from .workers import own_process

_JUDGE = own_process("judge.cli.main")
END_S = 5.0  # for clearing up when it is cancelled


@dataclass(frozen=True)
class Answer:
    """What came of it: a result with its number in the log, or one sentence why there is none."""

    samples: bool
    result: Result | None
    attempt: int | None
    problem: str = ""


class Judging:
    """One judging under way; ``poll`` until it gives the answer, or ``cancel``."""

    def __init__(
        self,
        name: str,
        file: Path,
        *,
        samples: bool,
        session: str,
        stage: int,
        moment: Moment,
        problems: Sequence[str] = (),
    ) -> None:
        self.samples = samples
        self.moment = moment
        # Not pipes: nobody reads while it runs, and a counterexample may be large.
        self._out, self._err = tempfile.TemporaryFile(), tempfile.TemporaryFile()  # noqa: SIM115
        handed_in = json.dumps({"session": session, "stage": stage, "moment": moment.to_data()})
        command = [*_JUDGE, *(part for root in problems for part in ("--problems", root))]
        command += [
            "run",
            name,
            "--json",
            "--handed-in",
            handed_in,
            *(["--samples"] if samples else []),
            "--",
            str(file),
        ]
        try:
            # A group of its own: Ctrl-C and a closed window are the screen's to handle.
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=self._out, stderr=self._err, process_group=0
            )
        except BaseException:
            self._close()
            raise

    def poll(self) -> Answer | None:
        """The answer once there is one; this object is used up then."""
        if self._process.poll() is None:
            return None
        self._out.seek(0)
        self._err.seek(0)
        out, errors = self._out.read(), self._err.read().decode("utf-8", "replace").strip()
        self._close()
        try:
            data: dict[str, Any] = json.loads(out)
            return Answer(self.samples, from_json(data), data["attempt"])
        except (ValueError, KeyError, TypeError):
            text = errors.removeprefix("judge: ") or f"The judge ended with status {self._process.returncode}."
            return Answer(self.samples, None, None, text)

    def cancel(self) -> None:
        """Ends it; nothing of it is left."""
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(END_S)
            except subprocess.TimeoutExpired:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(self._process.pid, 9)
                self._process.wait()
        self._close()

    def _close(self) -> None:
        self._out.close()
        self._err.close()
