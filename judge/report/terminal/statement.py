"""The statement of a problem: placeholders filled in, then rendered."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from ...coach.groups import GROUPS, group_of
from ...errors import PackageError
from ...kinds import Shape, kind_of
from ...kinds.starter import declaration
from ...kinds.text import text_of
from ...languages import language_title
from ...model.problem import FixedCase, Problem
from .drawing import draw_value
from .operations import call_text
from .plain import cells, clean, count, to_ascii
from .values import format_value, one_line
from .writer import Writer

if TYPE_CHECKING:
    from rich.console import Console
    from rich.markdown import Markdown

_PLACEHOLDER = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
_WIDTH = 72  # of the values in an example


def fill(statement_md: str, parameters: Mapping[str, Any], examples: list[FixedCase], problem: Problem) -> str:
    """The statement with ``{name}`` replaced by the parameter and ``{examples}`` by the cases labelled ``sample``.

    Raises PackageError for a placeholder that is no parameter, and where ``{examples}`` or every sample is missing.
    """
    file = problem.folder / "statement.md"
    samples = [case for case in examples if case.label == "sample"]
    if "{examples}" not in statement_md:
        raise PackageError(f"{file}: {{examples}}: the placeholder is missing; add it on a line of its own")
    if not samples:
        raise PackageError(f"{file}: {{examples}}: cases.toml has no case labelled sample to put there; add one")

    def replacement(match: re.Match[str]) -> str:
        key = match[1]
        if key == "examples":
            return _examples(samples, problem)
        if key not in parameters:
            names = ", ".join(["examples", *parameters])
            raise PackageError(f"{file}: {{{key}}}: no such parameter in problem.toml; expected one of {names}")
        return _parameter(parameters[key])

    return _PLACEHOLDER.sub(replacement, statement_md)


def _parameter(value: Any) -> str:
    return f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else str(value)


def _examples(samples: list[FixedCase], problem: Problem) -> str:
    parts = ["## Examples"]
    for number, case in enumerate(samples, 1):
        lines = _SHOWN.get(kind_of(problem).shape, _values)(case, problem)
        title = f"**Example {number}**" if len(samples) > 1 else "**Example**"
        parts += [title, "\n".join(["```text", *lines, "```"]), case.why]
    return "\n\n".join(part for part in parts if part)


def _values(case: FixedCase, problem: Problem) -> list[str]:
    lines: list[str] = []
    for param, value in zip(problem.params, case.args, strict=True):
        note = "" if param.passed else "  (not passed)"
        label = f"{param.name} = "
        width = _WIDTH - cells(label)
        text = format_value(param.type, value, width=width)
        if param.cycle is not None:
            cycle = dict(zip((p.name for p in problem.params), case.args, strict=True)).get(param.cycle)
            text = [f"{text[0]}  {draw_value(param.type, value, width=width, cycle=cycle)[0]}"]
        elif param.joins is not None and param.joins_at is not None:
            at = dict(zip((p.name for p in problem.params), case.args, strict=True)).get(param.joins_at, -1)
            note += f"  (its tail leads on to {param.joins}[{at}])" if at >= 0 else ""
        elif param.type.name == "TreeNode" and param.node_of is None:
            text = draw_value(param.type, value, width=width)
        lines += _labelled(label, [*text[:-1], text[-1] + note])
    if case.has_expected:
        node = problem.signature.method.returns_node_of is not None
        answer = problem.answer_type
        draw = draw_value if answer.name == "TreeNode" and not node else format_value
        label = f"{kind_of(problem).answer_name(problem)}: "
        lines += _labelled(label, draw(answer, case.expected, width=_WIDTH - cells(label)))
    return lines


def _texts(case: FixedCase, problem: Problem) -> list[str]:
    """What is read, and what is written."""
    written = ["", "output", *str(case.expected).splitlines()] if case.has_expected else []
    return ["input", *text_of(problem, case.args).splitlines(), *written]


def _labelled(label: str, lines: list[str]) -> list[str]:
    return [(label if i == 0 else " " * cells(label)) + line for i, line in enumerate(lines)]


def _steps(case: FixedCase, problem: Problem) -> list[str]:
    results = case.expected if isinstance(case.expected, list) else []
    void = {problem.signature.class_name} | {m.name for m in problem.signature.methods if m.returns.name == "void"}
    called = kind_of(problem).calls(case.args)
    calls = [call_text(name, args, width=_WIDTH // 2) for name, args in called]
    room = max(map(cells, calls))
    lines: list[str] = []
    for i, ((name, _), call) in enumerate(zip(called, calls, strict=True)):
        shown = i < len(results) and name not in void
        lines.append(f"{call.ljust(room)}  → {one_line(results[i], _WIDTH // 2)}" if shown else call)
    return lines


_SHOWN = {Shape.CALLS: _steps, Shape.TEXT: _texts}


def render_statement(
    problem: Problem,
    markdown: str,
    console: Console,
    *,
    blind: bool = False,
    bare: bool = False,
    languages: Sequence[str] | None = None,
) -> None:
    """Writes the head line, ``markdown`` (filled in already) and what a submission has to define.

    ``blind`` leaves out what an interviewer would not say: topic, difficulty, days and tags; ``bare`` what a whiteboard
    does not show: the declaration, and the checks but for their number. ``languages`` are those that the learner is
    concerned with; None for all.
    """
    out = Writer(console)
    facts = [problem.difficulty, problem.topic]
    if problem.days:
        facts.append(f"{'day' if len(problem.days) == 1 else 'days'} {', '.join(map(str, problem.days))}")
    out.heading((problem.title, "bold"), ("" if blind else problem.name, "dim"))
    if not blind:
        out.paragraph(" · ".join([*facts, *(f"#{tag}" for tag in problem.tags)]), style="dim")
        out.paragraph(_growth(problem), style="dim")
    out.gap()
    render_markdown(markdown, out)
    if kind_of(problem).named_checks:
        _checks(out, problem, told=not bare)
    for language in () if bare else problem.languages:
        if (languages is None or language in languages) and (code := declaration(problem, language)):
            out.gap()
            out.line((language_title(language), "bold"))
            out.lines(code.split("\n"), indent=4, style="cyan")


def _growth(problem: Problem) -> str:
    """What is expected: ``O(n) time and O(1) space expected, with n: len(nums)``."""
    expected = problem.complexity
    sizes = "; ".join(f"{name}: {what}" for name, what in expected.sizes.items())
    return f"{expected.time} time and {expected.space} space expected" + (f", with {sizes}" if sizes else "")


def render_markdown(markdown: str, out: Writer) -> None:
    """Writes ``markdown``, cleaned of control characters, at the width of the console."""
    from rich.text import Text

    console = out.console
    text = clean(markdown)
    with console.use_theme(_theme()):
        rendered = console.render_lines(_markdown(to_ascii(text) if out.ascii else text), pad=False)
    for line in rendered:
        words = Text.assemble(*((part.text, part.style or "") for part in line))
        words.rstrip()  # rich fills lines up with spaces
        console.print(words)


def _checks(out: Writer, problem: Problem, *, told: bool) -> None:
    checks = [(check.name, check.about) for check in problem.checks]
    checks += [(check.name, check.about) for check in problem.compile_checks]
    out.gap()
    if not told:
        groups = Counter(group for name, _ in checks if (group := group_of(name)) is not None)
        named = f": {', '.join(f'{group} {groups[group]}' for group in GROUPS if groups[group])}" if groups else ""
        out.paragraph(f"{count(len(checks), 'check')}{named}. What they ask is in the text.", style="dim")
        return
    out.line((f"{count(len(checks), 'check')}, one by one", "bold"))
    room = min(max((cells(name) for name, _ in checks), default=0), 28)
    for name, about in checks:
        out.prose_field(name, about, indent=2, room=room)


def _theme() -> Any:
    from rich.theme import Theme

    # No foreground but the basic colours, no background: readable on light and on dark.
    headings = {f"markdown.h{level}": "bold" for level in range(1, 7)}
    plain = {"markdown.item.bullet": "none", "markdown.item.number": "none", "markdown.block_quote": "dim"}
    return Theme({"markdown.code": "cyan", "markdown.code_block": "none", **headings, **plain})


def _markdown(text: str) -> Markdown:
    """``text`` as a renderable whose code blocks are indented plain lines: rich's own have a dark background."""
    from rich.markdown import CodeBlock, Heading, Markdown
    from rich.padding import Padding
    from rich.text import Text

    class PlainCode(CodeBlock):
        def __rich_console__(self, console: Any, options: Any) -> Any:
            yield Padding(Text(str(self.text).rstrip("\n"), overflow="fold"), (0, 0, 0, 4))

    class LeftHeading(Heading):
        def __rich_console__(self, console: Any, options: Any) -> Any:
            yield Text(self.text.plain, style=self.text.style, spans=self.text.spans, justify="left")

    class Statement(Markdown):
        elements: ClassVar[dict[str, Any]] = {
            **Markdown.elements,
            "fence": PlainCode,
            "code_block": PlainCode,
            "heading_open": LeftHeading,
        }

    return Statement(text, hyperlinks=False)
