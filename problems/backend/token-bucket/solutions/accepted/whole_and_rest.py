# Whole tokens, and the thousandths that are on their way to the next.
class TokenBucket:
    def __init__(self, capacity: int, refill_per_second: int, clock: Clock):
        self.capacity = capacity
        self.rate = refill_per_second
        self.clock = clock
        self.last = clock.now_ms()
        self.tokens = capacity
        self.rest = 0

    def allow(self, n: int) -> bool:
        now = self.clock.now_ms()
        more, self.rest = divmod(self.rest + (now - self.last) * self.rate, 1000)
        self.last = now
        self.tokens += more
        if self.tokens >= self.capacity:
            self.tokens, self.rest = self.capacity, 0
        if self.tokens >= n:
            self.tokens -= n
            return True
        return False
