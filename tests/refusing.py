"""Runs a command under a filter that refuses system calls, as machines do on which a layer of containment is missing.

    refusing.py LAYER[,LAYER] COMMAND ARGUMENT …

LAYER is landlock, view (mount and user namespaces) or seccomp. Exits with 77 where no filter can be set.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys

CALLS = {
    "x86_64": {"landlock": (444,), "view": (272, 165), "seccomp": (317,)},
    "aarch64": {"landlock": (444,), "view": (97, 40), "seccomp": (277,)},
}
LOAD_NUMBER, JUMP_IF_EQUAL, RETURN = 0x20, 0x15, 0x06
ALLOW, REFUSE = 0x7FFF0000, 0x00050001
NO_NEW_PRIVILEGES, SET_SECCOMP, FILTER = 38, 22, 2


class Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def main() -> None:
    layers, command = sys.argv[1].split(","), sys.argv[2:]
    numbers = [n for layer in layers for n in CALLS.get(platform.machine(), {}).get(layer, ())]
    code = struct.pack("HBBI", LOAD_NUMBER, 0, 0, 0)
    for number in numbers:
        code += struct.pack("HBBI", JUMP_IF_EQUAL, 0, 1, number) + struct.pack("HBBI", RETURN, 0, 0, REFUSE)
    code += struct.pack("HBBI", RETURN, 0, 0, ALLOW)
    buffer = ctypes.create_string_buffer(code, len(code))
    program = Program(len(code) // 8, ctypes.addressof(buffer))
    libc = ctypes.CDLL(None)
    if (
        not numbers
        or libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        or libc.prctl(SET_SECCOMP, FILTER, ctypes.byref(program))
    ):
        sys.exit(77)
    os.execv(command[0], command)


if __name__ == "__main__":
    main()
