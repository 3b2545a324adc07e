"""What VS Code needs to know to judge a file, to jump to what is said of it, and to debug its failing case."""

from __future__ import annotations

import json
from typing import Any

FOLDER = ".judge"  # below the workspace: where the case to be debugged is written

_MATCHER = {
    "owner": "judge",
    "fileLocation": "absolute",
    "pattern": {
        "regexp": "^(.*?):(\\d+):(\\d+): (error|warning|note): (.*)$",
        "file": 1,
        "line": 2,
        "column": 3,
        "severity": 4,
        "message": 5,
    },
}


def tasks() -> dict[str, Any]:
    """The contents of .vscode/tasks.json."""
    case = f"judge debug '${{file}}' --export {FOLDER}"
    return {
        "version": "2.0.0",
        "tasks": [
            {
                "label": "judge: run",
                "type": "shell",
                "command": "judge run '${file}' --format=gcc",
                "group": {"kind": "test", "isDefault": True},
                "presentation": {"clear": True, "reveal": "always"},
                "problemMatcher": _MATCHER,
            },
            {"label": "judge: case", "type": "shell", "command": case, "problemMatcher": []},
            {
                "label": "judge: build case",
                "type": "shell",
                "command": f"{case} && g++ -std=c++20 -O0 -g3 {FOLDER}/case.cpp -o {FOLDER}/case",
                "problemMatcher": "$gcc",
            },
        ],
    }


def launch() -> dict[str, Any]:
    """The contents of .vscode/launch.json."""
    return {
        "version": "0.2.0",
        "configurations": [
            {
                "name": "judge: failing case (C++)",
                "type": "cppdbg",
                "request": "launch",
                "program": f"${{workspaceFolder}}/{FOLDER}/case",
                "cwd": "${workspaceFolder}",
                "MIMode": "gdb",
                "stopAtEntry": False,
                "preLaunchTask": "judge: build case",
                "setupCommands": [
                    {"text": f"source ${{workspaceFolder}}/{FOLDER}/printers_gdb.py", "ignoreFailures": True}
                ],
            },
            {
                "name": "judge: failing case (Python)",
                "type": "debugpy",
                "request": "launch",
                "program": f"${{workspaceFolder}}/{FOLDER}/case.py",
                "console": "integratedTerminal",
                "preLaunchTask": "judge: case",
            },
        ],
    }


def text_of(value: dict[str, Any]) -> str:
    """As it stands in the file."""
    return json.dumps(value, indent=4) + "\n"
