"""What a contained process asks in the midst of a batch: picked out of its answers, and answered."""

from __future__ import annotations

from collections import Counter

from ..cases.asked import Asked, Malformed, TooOften
from ..protocol import LENGTH, MARK, Status, answered, frames, split


class Talk:
    """The questions of one batch. ``sent`` is what the process is told of the cases in ``blob``.

    ``at`` is where what has come so far was understood; ``too_often`` the record in the place of an answer once a
    question of a call was one too many, which is looked at where the batch makes each call once (``limited``).
    """

    def __init__(self, asked: Asked, blob: bytes, *, limited: bool) -> None:
        self.asked, self.limited = asked, limited
        self.cases = split(blob)
        self.sent = frames([asked.sent(case) for case in self.cases])
        self.at = self.answers = 0
        self.count: Counter[str] = Counter()
        self.too_often: bytes | None = None

    def take(self, got: bytearray) -> bytes:
        """Takes the questions out of ``got`` and returns the replies, empty where there are none."""
        replies = bytearray()
        while self.too_often is None and self.at + 5 <= len(got):
            (size,) = LENGTH.unpack_from(got, self.at)
            if size == 0 or size == MARK or self.at + 4 + size > len(got):
                break
            behind = self.at + 4 + size
            if got[self.at + 4] != Status.ASKS:
                self.at = behind
                self.answers += 1
                self.count.clear()
                continue
            question = bytes(got[self.at + 5 : behind])
            del got[self.at : behind]
            if self.answers >= len(self.cases):
                continue  # nothing is left to ask about: not of the harness's making
            try:
                reply = self.asked.reply(self.cases[self.answers], question, self.count if self.limited else None)
            except Malformed:
                continue  # it waits for ever
            except TooOften as error:
                self.too_often = answered([str(error).encode()])[:4] + bytes([Status.MALFORMED]) + str(error).encode()
                break
            replies += LENGTH.pack(len(reply)) + reply
        return bytes(replies)
