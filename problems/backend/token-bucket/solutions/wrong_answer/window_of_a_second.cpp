// Counts what was let through in this second, and begins again with the next: a fixed window, not a bucket.
class TokenBucket {
    long long capacity, rate, left, window;
    Clock& clock;

public:
    TokenBucket(int capacity, int refill_per_second, Clock& clock)
        : capacity(capacity), rate(refill_per_second), left(capacity), window(clock.now_ms() / 1000), clock(clock) {}

    bool allow(int n) {
        long long now = clock.now_ms() / 1000;
        if (now != window) left = min(capacity, left + (now - window) * rate);
        window = now;
        if (left < n) return false;
        left -= n;
        return true;
    }
};
