// The flag is a member that empties its source when it moves, so that the move of the whole can be defaulted.
struct Pending {
    bool value = true;
    Pending() = default;
    Pending(Pending&& other) noexcept : value(std::exchange(other.value, false)) {}
};

template <class F>
class ScopeGuard {
    // In this order: the function arrives before the source gives up.
    F function_;
    Pending pending_;

public:
    explicit ScopeGuard(F function) : function_(std::move(function)) {}
    ScopeGuard(ScopeGuard&&) = default;
    ~ScopeGuard() {
        if (pending_.value) std::invoke(function_);
    }
    void release() noexcept { pending_.value = false; }
};
