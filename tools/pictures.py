"""Draws the terminal pictures of README.md from real runs: ``python tools/pictures.py [FOLDER]`` (docs/pictures).

Each command runs in a pseudo-terminal, in a fresh folder with a log of its own; what it wrote is what is drawn.
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import shutil
import struct
import sys
import tempfile
import termios
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).resolve().parents[1]
COLUMNS, ROWS = 96, 60
# Name of the picture: the command that is shown, whose last run is drawn; the ones before it fill the log.
PICTURES: dict[str, list[str]] = {
    "wrong-answer": ["run arrays/two-sum two-sum-bug.cpp --seed 7"],
    "accepted": ["run arrays/two-sum two-sum.cpp --seed 7"],
    "list": [
        "run arrays/two-sum two-sum-bug.cpp --seed 7",
        "run arrays/two-sum two-sum.cpp --seed 7",
        "list arrays --list blind-75",
    ],
}


def run(words: list[str], folder: Path, home: Path) -> str:
    """All that the command wrote to its terminal, with the colours."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(folder)
        os.environ |= {"JUDGE_HOME": str(home), "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        for name in ("NO_COLOR", "COLUMNS", "LINES"):
            os.environ.pop(name, None)
        os.execv(sys.executable, [sys.executable, "-m", "judge", *words])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    output = bytearray()
    while select.select([terminal], [], [], 300)[0]:
        try:
            data = os.read(terminal, 1 << 16)
        except OSError:  # how Linux says that the other end is closed
            break
        if not data:
            break
        output += data
    os.waitpid(pid, 0)
    os.close(terminal)
    return output.decode("utf-8", "replace")


def drawn(command: str, output: str) -> str:
    """An SVG of the prompt and the output, without what progress wrote and took back."""
    lines = [line.rpartition("\r")[2].rpartition("\x1b[K")[2] for line in output.replace("\r\n", "\n").split("\n")]
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        console = Console(record=True, width=COLUMNS, file=nowhere, force_terminal=True, color_system="truecolor")
        console.print(Text.assemble(("$ ", "bold"), f"judge {command}"))
        console.print(Text.from_ansi("\n".join(lines).rstrip()))
    return console.export_svg(title="judge", unique_id="judge")


def main() -> None:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures"
    target.mkdir(parents=True, exist_ok=True)
    for name, commands in PICTURES.items():
        with tempfile.TemporaryDirectory() as scratch:
            folder, home = Path(scratch) / "here", Path(scratch) / "home"
            folder.mkdir()
            for source in (ROOT / "examples").iterdir():
                shutil.copy(source, folder)
            # The prelude is made once for a machine: its message belongs to no picture.
            run(["run", "arrays/two-sum", "two-sum.cpp", "--samples"], folder, Path(scratch) / "home")
            (home / "judge.db").unlink(missing_ok=True)
            for command in commands:
                output = run(command.split(), folder, home)
        (target / f"{name}.svg").write_text(drawn(commands[-1], output), encoding="utf-8")
        print(target / f"{name}.svg")


if __name__ == "__main__":
    main()
