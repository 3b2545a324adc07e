"""A process that judges units: one line of JSON on standard input for each, one line on standard output for its result.

It is a process of its own so that whatever a judging does to it (a signal, a full disk, the kernel's own killer) costs
that one unit and nobody else's. ``--problems FOLDER`` adds packages of one's own.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from ..app.submit import Submission, fault
from ..app.workspace import Workspace
from ..errors import EnvironmentFault, InternalError, PackageError, UserError
from ..languages import LANGUAGES
from ..languages.source import read_source
from ..sandbox import inherited, interrupts
from ..verdict import to_json
from . import host
from .units import HAND_IN, renamed


def judge_unit(workspace: Workspace, problem: str, language: str, content: bytes, seed: int) -> dict[str, Any]:
    """What ``judge run --json`` prints, without ``attempt`` and with HAND_IN for the file's name. UserError where the
    file is no submission, and where this host is to blame EnvironmentFault or PackageError.
    """
    from ..compile.toolchain import find_toolchain
    from ..run.pipeline import run_submission
    from ..run.request import Environment, Request

    found = workspace.catalog.find(problem)
    with tempfile.TemporaryDirectory(prefix="judge-grade-") as folder:
        file = Path(folder, f"submission{LANGUAGES[language].suffix}")
        file.write_bytes(content)
        try:
            source = read_source(file, language)
            if language not in found.languages:
                raise UserError(f"{file}: {problem} is not solved in {LANGUAGES[language].title}.")
            environment = Environment(workspace.home.cache, find_toolchain, time.monotonic)
            result = run_submission(Request(found, source, seed), environment).result
        except InternalError as error:
            result = fault(Submission(found, source), seed, str(error))
        except (EnvironmentFault, PackageError):
            raise  # of this host, whatever file it was
        except UserError as error:
            raise UserError(str(error).replace(str(file), HAND_IN)) from None
    data = to_json(result, None)
    del data["attempt"]
    shown: dict[str, Any] = json.loads(renamed(json.dumps(data), str(file), HAND_IN))
    return shown


def serve() -> None:
    """Serves until standard input ends."""
    interrupts.handle()
    inherited.raise_limits()
    arguments = sys.argv[1:]
    problems = tuple(arguments[i + 1] for i, word in enumerate(arguments) if word == "--problems")
    workspace = Workspace(problems, lambda text: None)
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # whoever prints, what is read is answers alone
    for line in sys.stdin:
        unit = json.loads(line)
        try:
            content = bytes.fromhex(unit["content"])
            with host.alone() if unit["alone"] else host.together():
                result = judge_unit(workspace, unit["problem"], unit["language"], content, unit["seed"])
            answer: dict[str, Any] = {"result": result}
        except (EnvironmentFault, PackageError) as error:
            answer = {"fault": str(error), "elsewhere": True}
        except UserError as error:
            answer = {"refused": str(error)}
        except OSError as error:
            answer = {"fault": error.strerror or str(error), "elsewhere": True}
        except Exception as error:
            answer = {"fault": f"{type(error).__name__}: {error}"}
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


def main() -> None:
    """Serves until standard input ends, or until it is told to end."""
    try:
        serve()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
