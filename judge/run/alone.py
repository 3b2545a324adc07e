"""A failing case that is run again alone, in a process of its own, while other cases are judged."""

from __future__ import annotations

import threading

from ..execute.stream import Failure, Runner
from ..execute.time_limits import TimeLimits


class Alone:
    """Repeats ``failure`` in a thread, as ``Runner.confirm`` does. ``result`` or ``cancel`` has to be called."""

    def __init__(self, runner: Runner, failure: Failure, time_limits: TimeLimits) -> None:
        self._runner, self._failure, self._time_limits = runner.twin(), failure, time_limits
        self._confirmed: Failure | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="alone", daemon=True)
        self._thread.start()

    def result(self) -> Failure:
        """Waits for it; ``stable`` says whether it failed again."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        assert self._confirmed is not None
        return self._confirmed

    def cancel(self) -> None:
        """Ends what still runs. Does nothing after ``result``."""
        while self._thread.is_alive():
            self._runner.end_alone()
            self._thread.join(timeout=0.05)

    def _run(self) -> None:
        try:
            self._confirmed = self._runner.confirm(self._failure, (), self._time_limits)
        except BaseException as error:
            self._error = error
