"""``judge completion``: the script that teaches a shell to complete commands, options and slugs."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from ..errors import UserError


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> int:
    """Print the completion script of SHELL.

    bash: put `eval "$(judge completion bash)"` into ~/.bashrc; zsh likewise into ~/.zshrc; fish: `judge completion fish
    > ~/.config/fish/completions/judge.fish`.
    """
    found = get_completion_class(shell)
    if found is None:
        raise UserError(f"There is no completion for {shell}.")
    try:
        print(found(ctx.find_root().command, {}, "judge", "_JUDGE_COMPLETE").source())
    except RuntimeError as error:
        raise UserError(f"{shell} cannot complete: {error}") from None
    return 0
