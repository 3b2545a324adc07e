"""The contained side for Python submissions: loads the source, then answers frames as cpp/runtime/runtime.cpp does.

Run as a folder (``python -I -S -B contained [program]``); imports nothing of the judge. Descriptors 3, 4 and 5 are
requests, answers and the shared page.
"""

from __future__ import annotations

import builtins
import contextlib
import fcntl
import json
import mmap
import os
import signal
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from answers import Malformed, PackageFault, Writer, writer_of
from kinds import Kind
from loading import Refused, allow_package, load
from recursion import deepen, run_deep
from script import Ended, Script
from tracing import trace_of
from values import LENGTH, Reader, reader_of

HEADER = struct.Struct("<BBHIQQQ")
TRAILER = struct.Struct("<IIQQ")
STARTED = struct.Struct("<Q")
JUDGE, TIME, LOAD, COUNT = 1, 2, 3, 4
UNBUFFERED, MUTED = 1, 2
ANSWERED, RAISED, MALFORMED, OUT_OF_MEMORY, REFUSED, PACKAGE, ASKS, ENDED = range(8)
SLICES = 8  # of which the fastest counts: noise only ever adds
SHORTEST_SLICE_NS = 30_000
PREPARING = 20  # times what is to be spent in calls, at most, with all that prepares them
SHORT = 20  # calls of which so many fit into the time to be spent are warmed up
THREAD_STACK_BYTES = 16 << 20
WHOLE_PROGRAM = "program"  # the argument where what is loaded is a whole program


# Taken before the submission is loaded: it may put another clock into the module.
_process_ns, _thread_ns = time.process_time_ns, time.thread_time_ns


def clock() -> int:
    """CPU time of the process. The thread's own clock is read first: it brings that of the process up to date, which
    is milliseconds old where there is a limit or a timer on CPU time."""
    _thread_ns()
    return _process_ns()


class Service:
    """Reads batches, runs each frame, answers."""

    def __init__(self) -> None:
        self.requests, self.answers = (self.move_up(fd) for fd in (3, 4))
        page = self.move_up(5)
        self.page = mmap.mmap(page, 32)
        os.close(page)
        self.problem: Kind | None = None
        self.filename = "submission.py"
        self.old_names: dict[str, tuple[str, str | None, bool]] = {}
        self.at_once = False
        self.asks: dict[str, tuple[bytes, list[Writer], Callable[[Reader], Any]]] = {}
        self.out = bytearray()  # answers that are not written yet
        self.asking = False  # whether a call is at work

    def ask(self, name: str, *args: Any) -> Any:
        """Asks the judge, which answers over the pipe: what is asked for is not in this process."""
        head, writers, read = self.asks[name]
        if not self.asking:
            raise RuntimeError(f"{name} can be called in the course of a call only")
        question = bytearray(head)
        if len(args) != len(writers):
            raise TypeError(f"{name} takes {len(writers)} arguments, {len(args)} were given")
        for put, value in zip(writers, args, strict=True):
            try:
                put(value, question)
            except Malformed as error:
                raise TypeError(f"{name}: {error}") from None
        self.out += LENGTH.pack(len(question) + 1)
        self.out.append(ASKS)
        self.out += question
        self.write(self.out)
        self.out.clear()
        (size,) = LENGTH.unpack(self.read(4))
        return read(Reader(self.read(size)))

    @staticmethod
    def move_up(fd: int) -> int:
        moved = fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, 40)
        os.close(fd)
        return moved

    def read(self, size: int) -> bytes:
        data = bytearray(size)
        view = memoryview(data)
        at = 0
        while at < size:
            got = os.readv(self.requests, [view[at:]])
            if got == 0:
                os._exit(0)
            at += got
        return bytes(data)

    def write(self, data: bytearray) -> None:
        view = memoryview(data)
        while view:
            view = view[os.write(self.answers, view) :]

    def guarded(self, work: Callable[[bytearray], None]) -> tuple[int, bytes | bytearray]:
        """(status, payload) of ``work``."""
        try:
            out = bytearray()
            work(out)
            return ANSWERED, out
        except Malformed as error:
            return MALFORMED, str(error).encode("utf-8", "backslashreplace")
        except PackageFault as error:
            return PACKAGE, str(error).encode("utf-8", "backslashreplace")
        except Refused as error:
            return REFUSED, str(error).encode("utf-8", "backslashreplace")
        except Ended as error:
            return ENDED, str(error).encode()
        except MemoryError:
            return OUT_OF_MEMORY, b"MemoryError"
        except BaseException as error:
            if isinstance(error, NameError) and error.name in self.old_names:
                error.args = (f"{error}. {self.old_names[error.name][0]}",)
            return RAISED, trace_of(error, self.filename).encode("utf-8", "backslashreplace")

    def judge(self, data: bytes) -> tuple[int, bytes | bytearray]:
        problem = self.problem
        assert problem is not None
        state = problem.prepare(data)

        def work(out: bytearray) -> None:
            problem.finish(state, problem.call(state), out)

        return self.guarded(work)

    def time(self, data: bytes, min_ns: int) -> tuple[int, bytes | bytearray]:
        problem = self.problem
        assert problem is not None

        def work(out: bytearray) -> None:
            calls = spent = 0
            block = best_calls = best = 1
            slice_ns = max(min_ns // SLICES, SHORTEST_SLICE_NS)
            most = max(1, (4 << 20) // (len(data) + 64))
            short = False
            begun = clock()
            used = 0
            # A call that is over at once on an input that takes long to make is not repeated until its time adds up.
            while calls == 0 or (spent < min_ns and used < PREPARING * min_ns):
                first = clock()
                states = [problem.prepare(data) for _ in range(block + short)]
                each = (clock() - first) // len(states)
                if short:
                    # Preparing has emptied the caches: the first call of a block is paid for, not counted.
                    problem.call(states.pop())
                state = None  # or the last one of the block before would be freed, list and all, on this block's time
                before = clock()
                for state in states:
                    problem.call(state)
                took = clock() - before
                if calls == 0 and not short and took * SHORT < min_ns:
                    short = True  # nor is the very first one, where it is one of many
                else:
                    if calls == 0 or took * best_calls < best * block:
                        best_calls, best = block, took
                    spent += took
                    calls += block
                used = clock() - begun
                left = max(0, PREPARING * min_ns - used)
                block = max(1, min(most, 2 * block, slice_ns * block // max(1, took), left // max(1, each)))
            out += struct.pack("<QQ", best_calls, best)

        return self.guarded(work)

    def count(self, data: bytes) -> tuple[int, bytes | bytearray]:
        """u64 steps of one call, and three zeros: nothing is known of memory. The source was loaded to be counted."""
        from tallying import tally  # there once a source was loaded to be counted

        problem = self.problem
        assert problem is not None

        def work(out: bytearray) -> None:
            state = problem.prepare(data)
            tally.steps = 0
            problem.call(state)
            if tally.unknown:
                raise Refused(f"the work of {', '.join(sorted(tally.unknown))} is not known")
            out += struct.pack("<QQQQ", tally.steps, 0, 0, 0)

        return self.guarded(work)

    def load(self, data: bytes) -> tuple[int, bytes | bytearray]:
        request = json.loads(data)
        self.filename = request["filename"]
        deepen(request["recursion"])
        for name, folder in request["packages"].items():
            allow_package(name, folder)

        self.old_names = request["spec"]["old_names"]
        if request["spec"]["brought"] is not None:
            for name, (params, returns) in request["spec"]["brought"]["asks"].items():
                text = name.encode()
                head = LENGTH.pack(len(text)) + text
                self.asks[name] = head, [writer_of(word) for word in params], reader_of(returns, {})

        def work(out: bytearray) -> None:
            self.problem = load(request["spec"], request["source"], self.filename, self.ask, counted=request["counted"])

        return self.guarded(work)

    def show_lines_at_once(self, at_once: bool) -> None:
        """Whether what is printed is written line by line: of a call that is ended nothing else would be seen."""
        if at_once != self.at_once:
            self.at_once = at_once
            for stream in (sys.stdout, sys.stderr):
                with contextlib.suppress(BaseException):  # the submission may have put anything there
                    stream.reconfigure(line_buffering=at_once)  # type: ignore[union-attr]

    def serve(self) -> None:
        page, out = self.page, self.out
        STARTED.pack_into(page, 24, 1)
        while True:
            what, flags, _, count, nonce, size, min_ns = HEADER.unpack(self.read(HEADER.size))
            STARTED.pack_into(page, 0, 0)
            data = self.read(size)
            self.show_lines_at_once(what == JUDGE and bool(flags & UNBUFFERED))
            quiet = contextlib.ExitStack()
            if flags & MUTED and not isinstance(self.problem, Script):  # which is asked to print
                quiet.enter_context(silence())
            before = clock()
            at = 0
            self.asking = what != LOAD
            for i in range(count):
                (length,) = LENGTH.unpack_from(data, at)
                frame = data[at + 4 : at + 4 + length]
                at += 4 + length
                STARTED.pack_into(page, 0, i + 1)
                if what == LOAD:
                    status, payload = self.load(frame)
                elif what == TIME:
                    status, payload = self.time(frame, min_ns)
                elif what == COUNT:
                    status, payload = self.count(frame)
                else:
                    status, payload = self.judge(frame)
                out += LENGTH.pack(len(payload) + 1)
                out.append(status)
                out += payload
                if flags & UNBUFFERED:
                    flush()
                if flags & UNBUFFERED or len(out) > 65536:
                    self.write(out)
                    out.clear()
                if status != ANSWERED:
                    break  # nobody waits for the rest of the batch
            self.asking = False
            quiet.close()
            flush()
            out += TRAILER.pack(0xFFFFFFFF, 0, nonce, clock() - before)
            self.write(out)
            out.clear()


class Nowhere:
    """Takes what is written and keeps nothing."""

    write = staticmethod(len)

    def writelines(self, lines: Iterable[str]) -> None:
        for _ in lines:
            pass

    def flush(self) -> None:
        pass


@contextlib.contextmanager
def silence() -> Iterator[None]:
    """What is printed meanwhile goes nowhere: what a call takes without its printing."""
    out, err, told = sys.stdout, sys.stderr, builtins.print
    # The submission has names of its own for all that is built in.
    spaces = [vars(sys.modules[name]) for name in ("__main__", "submission") if name in sys.modules]
    spaces = [vars(builtins), *(space for space in spaces if space.get("print") is told)]
    sys.stdout = sys.stderr = Nowhere()  # type: ignore[assignment]
    for space in spaces:
        space["print"] = lambda *_, **__: None
    try:
        yield
    finally:
        sys.stdout, sys.stderr = out, err
        for space in spaces:
            space["print"] = told


def flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(BaseException):
            stream.flush()


def main() -> None:
    """Serves until the judge closes the pipe. Runs in a thread, whose stack can be made large."""
    del sys.path[0]  # this folder: a submission has no business here
    if sys.argv[1:] == [WHOLE_PROGRAM]:
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)  # what writes too much is ended, and not told
    service = Service()

    def run() -> None:
        threading.stack_size(THREAD_STACK_BYTES)  # of the submission's own threads, if it makes any
        try:
            service.serve()
        finally:
            os._exit(1)

    run_deep(run)


if __name__ == "__main__":
    main()
