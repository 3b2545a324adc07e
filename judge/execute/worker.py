"""One contained process that serves batches of cases: writing, reading and watching at once.

Nothing here judges: an exchange ends with the bytes that came back and, where the process did not finish the batch,
with how it ended.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import select
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from ..cases.asked import Asked
from ..protocol import MARK, PAGE, PEAK, TRAILER, Command, Page, Status, header, records, whole
from ..sandbox import contain, interrupts
from ..sandbox.folder import Folder
from .talk import Talk
from .time_limits import TimeLimits
from .usage import memory_kib
from .watching import OUTPUT_LIMIT, TICK_S, ExitReason, Watch

OUTPUT_KEPT = 64 << 10
ANSWERS_LIMIT = 128 << 20  # bytes of the answers of one batch


@dataclass(frozen=True)
class Program:
    """A command that serves cases, its limits, and what has to be sent before the first case (Python: the source).

    ``read`` is what it may read beside the system's libraries; ``background`` is for what nobody waits for. ``lucky``:
    where its memory happens to lie makes one process faster than the next for as long as it lives. ``asked`` answers
    what it asks; ``package`` is the folder whose own text may be at fault. ``again``: each case is a fresh image of the
    program, in the same process.
    """

    command: tuple[str, ...]
    limits: contain.Limits
    load: bytes | None = None
    environment: dict[str, str] = field(default_factory=dict)
    read: tuple[str, ...] = ()
    background: bool = False
    lucky: bool = False
    asked: Asked | None = None
    package: Path | None = None
    again: bool = False


@dataclass(frozen=True)
class Exchange:
    """What came back of a batch. ``cpu_ns`` is the process's own figure, None without a trailer; ``outside_ns`` is what
    the judge saw it use, which no program can change; ``asleep_s`` for how long it slept.
    """

    records: bytes
    cpu_ns: int | None
    exit_reason: ExitReason | None
    status: int | None = None
    page: Page | None = None
    outside_ns: int | None = None
    limit_s: float | None = None  # that was exceeded, where a limit in seconds was, as it was stretched
    asleep_s: float = 0.0


class Worker:
    """A running process. Use as a context manager: leaving it kills the process and removes its folder."""

    def __init__(self, program: Program, boxes: Path) -> None:
        self.program = program
        self.folder = Folder(boxes)
        self.stdout = bytearray()
        self.stderr = bytearray()
        self.written = self.lines = 0  # bytes that were printed, and line ends among them
        self.ended: ExitReason | None = None
        self.status: int | None = None
        self._loaded = False
        ours: list[int] = []
        theirs: list[int] = []
        try:
            request_read, self._requests = os.pipe()
            self._answers, answer_write = os.pipe()
            self._page = _page_file()
            theirs = [request_read, answer_write]
            ours = [self._requests, self._answers, self._page]
            with contextlib.suppress(OSError, AttributeError):
                fcntl.fcntl(self._requests, fcntl.F_SETPIPE_SZ, 1 << 20)
                fcntl.fcntl(self._answers, fcntl.F_SETPIPE_SZ, 1 << 20)
            self.process = contain.start(
                program.command,
                program.limits,
                self.folder.path,
                read=program.read,
                background=program.background,
                again=program.again,
                fds=(*theirs, self._page),
                extra_environment=program.environment,
            )
        except BaseException:
            for fd in ours:
                os.close(fd)
            self.folder.remove()
            raise
        finally:
            for fd in theirs:
                os.close(fd)
        assert self.process.stdout is not None
        assert self.process.stderr is not None
        self._streams = {self.process.stdout.fileno(): self.stdout, self.process.stderr.fileno(): self.stderr}
        for fd in (self._requests, self._answers, *self._streams):
            os.set_blocking(fd, False)

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Kills the process group, closes everything, removes the folder. May be called twice."""
        if self._requests < 0:
            return
        with interrupts.whole():
            try:
                contain.kill(self.process)
            finally:
                for fd in (self._requests, self._answers, self._page):
                    os.close(fd)
                self._requests = self._answers = self._page = -1
                self.folder.remove()

    def forget_output(self) -> None:
        """What was printed so far is neither kept nor counted any more."""
        self.stdout.clear()
        self.stderr.clear()
        self.written = self.lines = 0

    @property
    def alive(self) -> bool:
        return self.ended is None

    def load(self, time_limits: TimeLimits) -> Exchange | None:
        """Sends what has to be loaded before the first case, once. None where it is loaded, or there is nothing to
        load; else what came back instead.
        """
        if self.program.load is None or self._loaded:
            return None
        data = len(self.program.load).to_bytes(4, "little") + self.program.load
        exchange = self.exchange(Command.LOAD, data, 1, time_limits, unbuffered=True)
        got = records(exchange.records, 1)
        self._loaded = exchange.exit_reason is None and len(got) == 1 and got[0].status == Status.ANSWERED
        return None if self._loaded else exchange

    def exchange(
        self,
        command: Command,
        blob: bytes,
        count: int,
        time_limits: TimeLimits,
        *,
        unbuffered: bool = False,
        muted: bool = False,
        min_ns: int = 0,
    ) -> Exchange:
        """Sends one batch of ``count`` frames and waits for its end, whatever the process does.

        ``muted``: what the submission prints is thrown away where it is printed.
        """
        nonce = int.from_bytes(os.urandom(8), "little")
        talk = None
        if self.program.asked is not None and command is not Command.LOAD:
            talk = Talk(self.program.asked, blob, limited=command is Command.JUDGE)
            blob = talk.sent
        head = header(command, count, len(blob), nonce, unbuffered=unbuffered, muted=muted, min_ns=min_ns)
        pending = memoryview(head + blob)
        got = bytearray()
        poller = select.poll()
        poller.register(self._answers, select.POLLIN)
        poller.register(self._requests, select.POLLOUT)
        for fd in self._streams:
            poller.register(fd, select.POLLIN)
        os.pwrite(self._page, bytes(8), 0)  # which case is at work: what the last batch left there
        watch = Watch(
            self.process.pid,
            self.folder.path,
            self.program.limits.rss_mib,
            time_limits,
            count,
            written=lambda: self.written,
            started=lambda: self.page().started,
        )
        hung_up = False
        while True:
            exit_reason: ExitReason | None = None
            events = poller.poll(TICK_S * 1000)
            for fd, _event in events:
                if fd == self._requests:
                    pending = self._send(pending)
                    if not pending:
                        poller.unregister(fd)
                elif fd == self._answers:
                    data = _read(fd)
                    if data == b"":
                        poller.unregister(fd)
                        hung_up = True
                    elif data is not None:
                        got += data
                        if talk is not None and (replies := talk.take(got)):
                            if not pending:
                                poller.register(self._requests, select.POLLOUT)
                            pending = memoryview(bytes(pending) + replies)
                            watch.heard()
                else:
                    exit_reason = self._collect(fd, poller) or exit_reason
            if talk is not None and talk.too_often is not None:
                contain.kill(self.process)
                self.ended = ExitReason.EXITED
                return Exchange(bytes(got[: talk.at]) + talk.too_often, None, None)
            if len(got) >= TRAILER.size:
                mark, _, echoed, cpu_ns = TRAILER.unpack_from(got, len(got) - TRAILER.size)
                if mark == MARK and echoed == nonce and not pending:
                    self.process.check()
                    self._drain(poller)
                    body = bytes(got[: -TRAILER.size])
                    # The number was there to be read: what comes before it has to be answers, or nothing counts.
                    if not whole(body, count):
                        return self._stop(ExitReason.BROKEN, b"")
                    return Exchange(body, cpu_ns, None, outside_ns=watch.spent_ns(), asleep_s=watch.asleep_s)
            if hung_up:
                return self._finished(bytes(got))
            if len(got) > ANSWERS_LIMIT:
                return self._stop(ExitReason.OUTPUT, b"")
            exit_reason = exit_reason or watch.check()
            if exit_reason is not None:
                return self._stop(exit_reason, bytes(got), watch.exceeded_s)

    def _send(self, pending: memoryview) -> memoryview:
        try:
            return pending[os.write(self._requests, pending[: 1 << 20]) :]
        except BlockingIOError:
            return pending
        except BrokenPipeError:
            return pending[:0]  # the end is noticed where answers are read

    def _collect(self, fd: int, poller: select.poll) -> ExitReason | None:
        """Reads what the learner printed: the beginning is kept, the rest counted."""
        data = _read(fd)
        if data == b"":
            poller.unregister(fd)
            return None
        if data is not None:
            kept = self._streams[fd]
            kept += data[: max(0, OUTPUT_KEPT - len(kept))]
            self.written += len(data)
            self.lines += data.count(b"\n")
        return ExitReason.OUTPUT if self.written > OUTPUT_LIMIT else None

    def _drain(self, poller: select.poll) -> None:
        """What was printed before the batch ended is already in the pipes."""
        for fd in self._streams:
            while (data := _read(fd)) not in (b"", None):
                kept = self._streams[fd]
                kept += data[: max(0, OUTPUT_KEPT - len(kept))]
                self.written += len(data)
                self.lines += data.count(b"\n")
                if self.written > OUTPUT_LIMIT:
                    return

    def page(self) -> Page:
        # Read, not mapped: a page that has become shorter would end the judge.
        return Page.read(os.pread(self._page, PAGE.size, 0).ljust(PAGE.size, b"\0"))

    def _stop(self, exit_reason: ExitReason, got: bytes, limit_s: float | None = None) -> Exchange:
        page = self.page()
        contain.kill(self.process)
        self.ended = exit_reason
        return Exchange(got, None, exit_reason, None, page, limit_s=limit_s)

    def _finished(self, got: bytes) -> Exchange:
        """The answers' pipe was closed: by the end of the process, or by the submission itself."""
        try:
            self.status = self.process.wait(timeout=1.0)
        except subprocess.TimeoutExpired:
            return self._stop(ExitReason.BROKEN, got)
        self.process.check()
        page = self.page()
        for fd, kept in self._streams.items():
            with contextlib.suppress(OSError):
                while len(kept) < OUTPUT_KEPT and (data := _read(fd)) not in (b"", None):
                    kept += data[: OUTPUT_KEPT - len(kept)]
        contain.kill(self.process)
        self.ended = ExitReason.SIGNALLED if self.status < 0 else ExitReason.EXITED
        return Exchange(got, None, self.ended, self.status, page)

    def peak_kib(self) -> int | None:
        """Peak resident memory of the process so far."""
        peak = memory_kib(self.process.pid)
        if peak is None or not self.program.again:
            return peak
        before: int = PEAK.unpack(os.pread(self._page, PEAK.size, PAGE.size).ljust(PEAK.size, b"\0"))[0]
        return max(peak, before)


def _read(fd: int) -> bytes | None:
    """Up to 1 MiB; empty at the end, None where nothing is there."""
    try:
        return os.read(fd, 1 << 20)
    except BlockingIOError:
        return None


def _page_file() -> int:
    """A file of one page that a process maps and the judge reads; it has no name and keeps its size."""
    if hasattr(os, "memfd_create"):
        fd = os.memfd_create("page", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        os.ftruncate(fd, PAGE.size + PEAK.size)
        fcntl.fcntl(fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL)
        return fd
    with tempfile.TemporaryFile() as stream:
        fd = os.dup(stream.fileno())
    os.ftruncate(fd, PAGE.size + PEAK.size)
    return fd
