# The level is brought up to date when it is asked for, in thousandths of a token: a millisecond brings
# refill_per_second of them, and nothing is rounded.
class TokenBucket:
    def __init__(self, capacity: int, refill_per_second: int, clock: Clock):
        self.clock = clock
        self.full = self.level = capacity * 1_000
        self.rate = refill_per_second
        self.seen = clock.now_ms()

    def allow(self, n: int) -> bool:
        now = self.clock.now_ms()
        self.level = min(self.full, self.level + (now - self.seen) * self.rate)
        self.seen = now
        if self.level < n * 1_000:
            return False
        self.level -= n * 1_000
        return True
