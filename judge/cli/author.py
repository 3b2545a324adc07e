"""``judge author``: what helps to write packages."""

from __future__ import annotations

from pathlib import Path

import click

from ..errors import UserError
from .context import Workspace, pass_workspace, slug_argument


@click.group("author")
def command() -> None:
    """Help with writing problem packages."""


@command.command("new")
@slug_argument
@click.option("--like", required=True, metavar="TOPIC/SLUG", help="A package of the same shape, which it begins as.")
@pass_workspace
def new(workspace: Workspace, name: str, like: str) -> int:
    """Write the skeleton of a package.

    It goes to the first folder of --problems, else to problems/ in the working folder. Every file of a package is
    there, with kind, signature, limits and generators of the other; what has to be written is marked, and judge verify
    says where the marks are.
    """
    from ..app.skeleton import new_package

    roots = click.get_current_context().find_root().params.get("problems") or ("problems",)
    root = Path(roots[0]).expanduser()
    if not root.is_dir():
        raise UserError("There is no folder problems/ here. Name one: judge --problems FOLDER author new TOPIC/SLUG.")
    folder = new_package(root, name, workspace.catalog.find(like))
    print(f"{folder}\nWhat has to be written: judge verify {name}")
    return 0
