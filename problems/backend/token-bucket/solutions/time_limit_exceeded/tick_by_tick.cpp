// Lets each millisecond that has gone by flow in by itself.
class TokenBucket {
    long long full, rate, level, last;
    Clock& clock;

public:
    TokenBucket(int capacity, int refill_per_second, Clock& clock)
        : full(1000LL * capacity), rate(refill_per_second), level(full), last(clock.now_ms()), clock(clock) {}

    bool allow(int n) {
        for (long long now = clock.now_ms(); last < now; ++last) {
            level += rate;
            if (level > full) level = full;
            asm volatile("" : "+r"(level));
        }
        if (level < 1000LL * n) return false;
        level -= 1000LL * n;
        return true;
    }
};
