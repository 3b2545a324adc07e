# Keeps every request that was let through and works the level out from the beginning each time.
class TokenBucket:
    def __init__(self, capacity: int, refill_per_second: int, clock: Clock):
        self.full = capacity * 1000
        self.rate = refill_per_second
        self.clock = clock
        self.granted = [(clock.now_ms(), 0)]

    def allow(self, n: int) -> bool:
        level, last = self.full, self.granted[0][0]
        now = self.clock.now_ms()
        for when, cost in [*self.granted, (now, 0)]:
            level = min(self.full, level + (when - last) * self.rate) - cost
            last = when
        if level < 1000 * n:
            return False
        self.granted.append((now, 1000 * n))
        return True
