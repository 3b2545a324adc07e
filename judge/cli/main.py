"""The entry point: finds the command, and turns errors into one sentence and an exit status at the edge.

Exit status: 0 accepted or done, 1 any other verdict, 2 usage or environment, 3 the judge's own fault, 130 interrupted.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import io
import os
import sys
from collections.abc import Sequence
from typing import Any

import click

from .. import __version__
from ..errors import InternalError, PackageError, UserError
from ..sandbox import inherited, interrupts
from . import streams
from .context import Workspace, warn

# Command -> (module, one line for the overview). The modules define `command`.
COMMANDS = {
    "run": ("run", "Judge a submission."),
    "next": ("next_problem", "Show the one problem to go on with."),
    "new": ("new", "Write a starter file for a problem."),
    "list": ("list_problems", "List the problems, or those of a topic."),
    "random": ("random_problem", "Show a problem by chance."),
    "show": ("show", "Show a problem's statement."),
    "drill": ("drill", "Solve problems against the clock."),
    "mock": ("mock", "Sit a full interview in rounds."),
    "bench": ("bench", "Compare files with the reference over growing sizes."),
    "hack": ("hack", "Try a case of your own against a file."),
    "why": ("why", "Explain why a submission fails."),
    "debug": ("debug", "Start a debugger at the failing case."),
    "log": ("show_log", "Show past attempts."),
    "report": ("report", "Show where you are weak, and why."),
    "review": ("review", "List the problems that are due, and start one."),
    "plan": ("plan", "Show days 36 to 47 and what is done of them."),
    "day": ("day", "Start a day of the plan."),
    "verify": ("verify", "Prove that problem packages are sound."),
    "grade": ("grade", "Judge a folder of many people's submissions."),
    "author": ("author", "Help with writing problem packages."),
    "doctor": ("doctor", "Try what the judge needs of this machine."),
    "completion": ("completion", "Print the completion script of a shell."),
}


class LazyGroup(click.Group):
    """A group that imports a command's module when it is used; the overview needs none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f".{COMMANDS[cmd_name][0]}", __package__)
        command: click.Command = module.command
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise streams.ReaderGone from None  # click would exit by itself, with status 1
        except KeyboardInterrupt:
            with contextlib.suppress(OSError):  # the window may have been closed, and click would fail on it
                print(file=sys.stderr)
            raise click.Abort from None
        except SystemExit:
            raise PackageError("The cases.py or brute.py of the package ends the program: it must not exit.") from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            import difflib

            near = difflib.get_close_matches(args[0], COMMANDS, n=2)
            hint = f" Did you mean {' or '.join(near)}?" if near else " `judge --help` lists them."
            raise click.UsageError(f"There is no command {args[0]!r}.{hint}", ctx)
        return super().resolve_command(ctx, args)


def _print_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    """The judge's version in the first line, and below it what else decides verdicts."""
    if not value or ctx.resilient_parsing:
        return
    from ..app.about import facts

    print(f"judge, version {__version__}", flush=True)
    for name, what in list(facts(Workspace((), warn)))[1:]:
        print(f"{name:13}{what}", flush=True)
    ctx.exit()


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
    help="Show versions and exit.",
)
@click.option(
    "--problems", multiple=True, metavar="FOLDER", help="Also look for problem packages in FOLDER/TOPIC/SLUG."
)
@click.pass_context
def cli(ctx: click.Context, problems: tuple[str, ...]) -> None:
    """A local, offline judge for data-structure, algorithm and C++ drills."""
    workspace = ctx.obj = Workspace(problems, warn)
    # Hypothesis keeps tables beside the working folder where it is not told otherwise.
    with contextlib.suppress(UserError):  # whoever needs the folder says what is wrong with it
        os.environ.setdefault("HYPOTHESIS_STORAGE_DIRECTORY", str(workspace.home.cache / "hypothesis"))
    if ctx.invoked_subcommand is None:
        if not (sys.stdin.isatty() and sys.stdout.isatty()):
            click.echo(ctx.get_help(), err=True)
            ctx.exit(2)
        from ..app.clock import now
        from .where import show

        show(workspace, now())


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command line and exits."""
    # A command is over before collecting cycles would pay; those that go on for long switch it on again.
    gc.disable()
    # A closed terminal or a polite kill end a run like Ctrl-C: every process is ended and every folder removed.
    interrupts.handle()
    inherited.raise_limits()
    try:
        streams.complete()
    except UserError as error:
        _say(str(error))
        sys.exit(2)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that lacks a letter is no reason to fail
    status = run(sys.argv[1:] if arguments is None else arguments)
    interrupts.over()
    streams.settle()
    sys.exit(status)


def run(arguments: Sequence[str]) -> int:
    """Runs one command line; the exit status."""
    try:
        code = cli.main(args=list(arguments), prog_name="judge", standalone_mode=False)
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except click.ClickException as error:
        error.show()
        return 2
    except (click.Abort, KeyboardInterrupt):
        _say("interrupted")
        return 130
    except UserError as error:
        _say(str(error))
        return 2
    except InternalError as error:
        _say(f"the judge contradicts itself: {error}. Nothing was decided about your program.")
        return 3
    except (BrokenPipeError, streams.ReaderGone):
        # Whoever read the output has gone; nothing more can be said to them.
        streams.give_up()
        return 0
    except OSError as error:
        _say(f"{error.filename or 'the system'}: {error.strerror or error}. Set JUDGE_HOME to a folder you can write.")
        return 2
    except click.exceptions.Exit as error:
        return error.exit_code
    except SystemExit as error:
        return error.code if isinstance(error.code, int) else 0  # click's, of a completion
    except Exception as error:
        if os.environ.get("JUDGE_DEBUG"):
            raise
        _say(f"a fault of the judge: {type(error).__name__}: {error}. JUDGE_DEBUG=1 shows where.")
        return 3


def _say(text: str) -> None:
    from ..report.terminal.plain import clean

    stream = sys.stderr
    encoding = stream.encoding or "ascii"
    with contextlib.suppress(OSError):  # the window was closed: nobody reads it
        print(clean(f"judge: {text}").encode(encoding, "replace").decode(encoding), file=stream)
