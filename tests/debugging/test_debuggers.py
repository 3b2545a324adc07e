"""Which debugger is taken, and what it needs around it. No debugger is started."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.debugging.session import Debugger, find_debugger, surroundings
from judge.errors import EnvironmentFault


def installed(folder: Path, *names: str) -> dict[str, str]:
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / name).write_text("#!/bin/sh\n")
        (folder / name).chmod(0o755)
    return {"PATH": str(folder)}


@pytest.mark.parametrize(
    ("names", "taken"),
    [(("lldb-14", "gdb"), "gdb"), (("lldb-14", "lldb"), "lldb"), (("lldb-14", "lldb-16"), "lldb-16")],
)
def test_gdb_before_lldb_and_that_by_any_name(names: tuple[str, ...], taken: str, tmp_path: Path) -> None:
    found = find_debugger(installed(tmp_path, *names))
    assert (found.kind, found.path) == (taken.split("-")[0], str(tmp_path / taken))


def test_without_one_it_is_said_what_to_install(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="apt-get install gdb"):
        find_debugger(installed(tmp_path, "vim"))


def test_an_lldb_that_looks_elsewhere_is_shown_its_python(tmp_path: Path) -> None:
    module = tmp_path / "llvm" / "lib" / "python3.11" / "dist-packages" / "lldb" / "embedded_interpreter.py"
    module.parent.mkdir(parents=True)
    module.write_text("")
    installed(tmp_path / "llvm" / "bin", "lldb")
    link = tmp_path / "lldb-14"
    link.symlink_to(tmp_path / "llvm" / "bin" / "lldb")
    found = surroundings(Debugger("lldb", str(link)), {"PYTHONPATH": "mine", "HOME": "h"})
    assert found == {"PYTHONPATH": f"{module.parent.parent}:mine", "HOME": "h"}
    assert surroundings(Debugger("gdb", "/usr/bin/gdb"), {"HOME": "h"}) == {"HOME": "h"}
