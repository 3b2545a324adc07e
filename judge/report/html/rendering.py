"""Templates to pages: the one place where text becomes HTML, and the only one that knows Jinja."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from ..terminal.plain import clean

_CODE = re.compile(r"`([^`\n]+)`")


def render(template: str, **values: Any) -> str:
    """The page of a template of this folder. Every value is cleaned of control characters and escaped."""
    # Here and not above: only who writes a page waits for it.
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup, escape

    def prose(text: str) -> Markup:
        """Text in which `backticks` mark code."""
        parts = _CODE.split(clean(text))
        return Markup().join(
            Markup("<code>{}</code>").format(part) if i % 2 else escape(part) for i, part in enumerate(parts)
        )

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        finalize=_finalized,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["prose"] = prose
    return environment.get_template(template).render(**values)


def _finalized(value: Any) -> Any:
    """Applied to each value before it is escaped; markup that a macro or a filter made is a subclass of str."""
    return clean(value) if type(value) is str else value
