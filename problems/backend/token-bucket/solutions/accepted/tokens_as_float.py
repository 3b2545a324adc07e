# Counts in float; the statement promises that no answer hangs on rounding.
class TokenBucket:
    def __init__(self, capacity: int, refill_per_second: int, clock: Clock):
        self.capacity = capacity
        self.per_ms = refill_per_second / 1000
        self.clock = clock
        self.tokens = float(capacity)
        self.last = clock.now_ms()

    def allow(self, n: int) -> bool:
        now = self.clock.now_ms()
        self.tokens += (now - self.last) * self.per_ms
        self.tokens = min(self.tokens, self.capacity)
        self.last = now
        if self.tokens < n:
            return False
        self.tokens -= n
        return True
