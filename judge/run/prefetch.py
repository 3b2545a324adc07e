"""What can begin before all else is imported: drawing the examples, the longest step where nothing is compiled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..cases.generation import Drawing
from ..model.problem import Problem


def start_drawing(problem: Problem, seed: int) -> Drawing:
    """Fresh examples of ``problem`` on their way; the helper is to be ended by ``run_submission`` or ``cancel``."""

    def load() -> tuple[Any, Callable[[Any], bool], Callable[[Any], bytes]]:
        from ..cases.package import CasesModule
        from ..kinds.wire import make_codec

        module = CasesModule(problem)
        return module.strategy(), module.is_valid, make_codec(problem).encode_args

    return Drawing.start(load, seed)
