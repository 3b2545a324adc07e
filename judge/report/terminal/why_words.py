"""Facts of a failure, twins and fixes as sentences."""

from __future__ import annotations

from ...verdict import Facts
from .plain import count


def facts_sentences(facts: Facts) -> list[str]:
    """What is said of a failure on the small scope, each without a full stop; nothing where nothing was looked at."""
    if facts.total == 0:
        return []
    inputs = count(facts.scope, "small input")
    if facts.total < facts.scope:
        inputs = f"the first {facts.total:,} of {inputs}"
    if facts.failed == 0:
        return [f"none of {inputs}" if facts.total < facts.scope else f"none of the {inputs}"]
    if facts.failed == facts.total:
        said = [f"every one of {'' if facts.total < facts.scope else 'the '}{inputs}"]
    else:
        said = [f"{facts.failed:,} of {inputs}{_condition(facts)}"]
    if facts.pattern is not None:
        said.append(facts.pattern)
    return said


def _condition(facts: Facts) -> str:
    condition = facts.condition
    if condition is None:
        return ""
    if condition.failing_share == 1 and condition.passing_share == 0:
        return f": exactly those where {condition.text}"
    failing, passing = share(condition.failing_share), share(condition.passing_share)
    if condition.passing_share == 0:
        return f": {failing} of them where {condition.text}, and there every input fails"
    if condition.failing_share == 1:
        return f": all of them where {condition.text}, as in {passing} of those that pass"
    return f"; {condition.text} in {failing} of these and in {passing} of those that pass"


def share(value: float) -> str:
    """A share in per cent, never rounded to all or nothing."""
    if value in (0.0, 1.0):
        return f"{value:.0%}".replace("%", " %")
    if value < 0.001:
        return "under 0.1 %"
    if value > 0.999:
        return "over 99.9 %"
    return f"{100 * value:.1f} %"
