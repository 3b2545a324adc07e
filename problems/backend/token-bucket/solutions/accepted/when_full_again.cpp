// Keeps one number only: when the bucket will be full again, in units of which a millisecond has refill_per_second.
class TokenBucket {
    long long room, rate, fullAt;
    Clock* clock;

public:
    TokenBucket(int capacity, int refill_per_second, Clock& clock)
        : room(1000LL * capacity), rate(refill_per_second), fullAt(clock.now_ms() * rate), clock(&clock) {}

    bool allow(int n) {
        long long now = clock->now_ms() * rate;
        long long next = max(fullAt, now) + 1000LL * n;
        if (next - now > room) return false;
        fullAt = next;
        return true;
    }
};
