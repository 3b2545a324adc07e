"""What a hostile submission would try. Run contained, as a file, with nothing of the judge imported.

Arguments: a JSON object {"judge": pid, "files": {name: path}}. Prints a JSON object: for each attack null if it was
refused, else what it got; then one for the last attack, which takes this program's place if it succeeds.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import platform
import socket
import sys
from collections.abc import Callable, Iterator

libc = ctypes.CDLL(None, use_errno=True)
REFUSED = (OSError, AttributeError)
# System calls without a function in the C library, by machine.
NUMBERS = {
    "x86_64": {"ptrace": 101, "keyctl": 250, "unshare": 272, "io_uring": 425, "bpf": 321, "memfd": 319, "shmget": 29},
    "aarch64": {"ptrace": 117, "keyctl": 219, "unshare": 97, "io_uring": 425, "bpf": 280, "memfd": 279, "shmget": 194},
}
NEW_USER, IPC_CREATE, ATTACH = 0x10000000, 0o1777, 16


def call(name: str, *arguments: object) -> str | None:
    """What a system call answers; None if it fails."""
    number = NUMBERS.get(platform.machine(), {}).get(name)
    if number is None:
        return None
    got = libc.syscall(number, *arguments)
    return None if got < 0 else f"answered {got}"


def read(path: str) -> str | None:
    with open(path, "rb") as stream:
        return f"{len(stream.read(100))} bytes read"


def seen(path: str) -> str | None:
    return f"has {os.lstat(path).st_size} bytes"


def connected(family: int, kind: int, address: object) -> str | None:
    with socket.socket(family, kind) as end:
        with contextlib.suppress(OSError):
            end.settimeout(0.2)
            end.connect(address)  # type: ignore[arg-type]
        return "made a socket"


def forked() -> str | None:
    if (child := os.fork()) == 0:
        os._exit(0)
    os.waitpid(child, 0)
    return "started a process"


def signalled(judge: int) -> str | None:
    os.kill(judge, 0)
    return "may send it signals"


def wrote(path: str) -> str | None:
    with open(path, "wb") as stream:
        stream.write(b"x")
    os.unlink(path)
    return "wrote a file"


def rights() -> str | None:
    os.chmod(".", 0o700)
    return "changed rights"


def shared_memory() -> str | None:
    import mmap

    with mmap.mmap(-1, 1 << 20, mmap.MAP_SHARED | mmap.MAP_ANONYMOUS):
        return "got memory that no limit counts"


def attacks(judge: int, files: dict[str, str]) -> Iterator[tuple[str, Callable[[], str | None]]]:
    for name, path in files.items():
        yield f"files/{name}", lambda path=path: read(path)  # type: ignore[misc]
        yield f"names/{name}", lambda path=path: seen(path)  # type: ignore[misc]
    yield "files/environment of the judge", lambda: read(f"/proc/{judge}/environ")
    yield "files/memory of the judge", lambda: read(f"/proc/{judge}/mem")
    yield "writing/temporary folder", lambda: wrote("/tmp/judge-probe")
    yield "writing/shared memory", lambda: wrote("/dev/shm/judge-probe")
    yield "network/TCP", lambda: connected(socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", 9))
    yield "network/TCP, version 6", lambda: connected(socket.AF_INET6, socket.SOCK_STREAM, ("::1", 9))
    yield "network/UDP", lambda: connected(socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", 9))
    yield "network/unix", lambda: connected(socket.AF_UNIX, socket.SOCK_STREAM, "/run/x")
    yield "network/abstract", lambda: connected(socket.AF_UNIX, socket.SOCK_STREAM, "\0x")
    yield "network/vsock", lambda: connected(socket.AF_VSOCK, socket.SOCK_STREAM, (2, 9))
    yield "network/netlink", lambda: connected(socket.AF_NETLINK, socket.SOCK_RAW, (0, 0))
    yield "processes/fork", forked
    yield "processes/signals to the judge", lambda: signalled(judge)
    yield "processes/ptrace", lambda: call("ptrace", ATTACH, judge, 0, 0)
    yield "kernel/rights of files", rights
    yield "kernel/keyring", lambda: call("keyctl", 0, -3, 1)
    yield "kernel/user namespaces", lambda: call("unshare", NEW_USER)
    yield "kernel/io_uring", lambda: call("io_uring", 1, ctypes.create_string_buffer(256))
    yield "kernel/bpf", lambda: call("bpf", 0, ctypes.create_string_buffer(128), 128)
    yield "memory/memfd", lambda: call("memfd", b"probe", 0)
    yield "memory/System V", lambda: call("shmget", 0x6A7564, 4096, IPC_CREATE)
    yield "memory/shared without a file", shared_memory


def main() -> None:
    request = json.loads(sys.argv[1])
    results: dict[str, str | None] = {}
    for name, attack in attacks(request["judge"], request["files"]):
        try:
            results[name] = attack()
        except REFUSED:
            results[name] = None
    print(json.dumps(results), flush=True)
    got = {"processes/exec": "a shell"}
    with contextlib.suppress(OSError):
        os.execv("/bin/sh", ["sh", "-c", f"echo '{json.dumps(got)}'"])
    print(json.dumps({"processes/exec": None}))


if __name__ == "__main__":
    main()
