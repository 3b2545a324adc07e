"""What can begin before all else is imported: generation the examples, the longest step where nothing is compiled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..cases.generation import Generation
from ..model.problem import Problem


def start_generation(problem: Problem, seed: int) -> Generation:
    """Fresh examples of ``problem`` on their way; the helper is to be ended by ``run_submission`` or ``cancel``."""

    def load() -> tuple[Any, Callable[[Any], bool], Callable[[Any], bytes]]:
        from ..cases.package import CasesModule
        from ..kinds.wire import make_codec

        module = CasesModule(problem)
        return module.strategy(), module.is_valid, make_codec(problem).encode_args

    return Generation.start(load, seed)
