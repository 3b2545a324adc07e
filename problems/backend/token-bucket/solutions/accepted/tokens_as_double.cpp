// Counts in double; the statement promises that no answer hangs on rounding.
class TokenBucket {
    double capacity, rate, tokens;
    Clock& clock;
    long long last;

    void refill() {
        long long now = clock.now_ms();
        tokens = min(capacity, tokens + (now - last) / 1000.0 * rate);
        last = now;
    }

public:
    TokenBucket(int capacity, int refill_per_second, Clock& clock)
        : capacity(capacity), rate(refill_per_second), tokens(capacity), clock(clock), last(clock.now_ms()) {}

    bool allow(int n) {
        refill();
        if (tokens < n) return false;
        tokens -= n;
        return true;
    }
};
