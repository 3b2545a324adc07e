"""Steps of many small inputs, a batch at a time, in one contained process."""

from __future__ import annotations

from collections.abc import Sequence

from ..execute.stream import Runner
from ..growth.counts import TALLY, TIME_LIMITS
from ..protocol import Command, Fault, Status, frames, records


class Counter:
    """Counts one program. A call that takes more than ``most`` steps is ended there, and has taken that many."""

    def __init__(self, runner: Runner, most: int) -> None:
        self.runner, self.most = runner, most

    def count(self, inputs: Sequence[bytes]) -> list[int | None]:
        """The steps of each, None where a call does not come back."""
        found: list[int | None] = []
        while len(found) < len(inputs):
            rest = list(inputs[len(found) :])
            if self.runner.load() is not None:
                return [*found, *(None for _ in rest)]
            exchange = self.runner.worker().exchange(
                Command.COUNT, frames(rest), len(rest), TIME_LIMITS, min_ns=self.most
            )
            got = records(exchange.records, len(rest))
            for record in got:
                whole = record.status == Status.ANSWERED and len(record.payload) == TALLY.size
                found.append(TALLY.unpack(record.payload)[0] if whole else None)
            if exchange.exit_reason is None and len(got) == len(rest):
                break
            if exchange.exit_reason is None and got and got[-1].status != Status.ANSWERED:
                continue  # what comes behind an exception is not answered; the process lives
            # What was answered and not yet written is lost: the page names the call at which the process ended.
            at = max(len(got), (exchange.page.started if exchange.page else 0) - 1)
            over = exchange.page is not None and exchange.page.fault is Fault.STEPS
            self.runner.close()
            if at > len(got):
                again = self.count(rest[len(got) : at])
                found += again
            found.append(self.most if over else None)
        return found[: len(inputs)]
