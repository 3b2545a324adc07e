// No flag: an optional function, which goes when it is released and when it is moved on.
template <class F>
class ScopeGuard {
    std::optional<F> function_;

public:
    explicit ScopeGuard(const F& function) : function_(function) {}
    explicit ScopeGuard(F&& function) : function_(std::move(function)) {}
    ScopeGuard(ScopeGuard&& other) noexcept(std::is_nothrow_move_constructible_v<F>)
        : function_(std::move(other.function_)) {
        other.function_.reset();
    }
    ~ScopeGuard() {
        if (function_.has_value()) (*function_)();
    }
    void release() noexcept { function_.reset(); }
};
