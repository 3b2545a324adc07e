# Counts in fractions: exact, and many times slower.
from fractions import Fraction


class TokenBucket:
    def __init__(self, capacity: int, refill_per_second: int, clock: Clock):
        self.capacity = capacity
        self.rate = Fraction(refill_per_second, 1000)
        self.clock = clock
        self.last = clock.now_ms()
        self.tokens = Fraction(capacity)

    def allow(self, n: int) -> bool:
        now = self.clock.now_ms()
        self.tokens = min(self.tokens + (now - self.last) * self.rate, Fraction(self.capacity))
        self.last = now
        enough = self.tokens >= n
        if enough:
            self.tokens -= n
        return enough
