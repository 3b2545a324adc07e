// The level is brought up to date when it is asked for. It is counted in thousandths of a token, of which a millisecond
// brings refill_per_second: all of it is exact. Even 10^12 milliseconds at the highest rate fit into 64 bits.
class TokenBucket {
public:
    TokenBucket(int capacity, int refill_per_second, Clock& clock)
        : clock(clock), full(capacity * 1'000LL), rate(refill_per_second), level(full), seen(clock.now_ms()) {}

    bool allow(int n) {
        const long long now = clock.now_ms();
        level = min(full, level + (now - seen) * rate);
        seen = now;
        const long long cost = n * 1'000LL;
        if (level < cost) return false;
        level -= cost;
        return true;
    }

private:
    const Clock& clock;
    const long long full, rate;
    long long level, seen;
};
