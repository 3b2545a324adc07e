// Calls a function when its scope ends, however it ends: fill in what is missing.
template <class F>
class ScopeGuard {
public:
    explicit ScopeGuard(F function) : function_(std::move(function)) {}
    ScopeGuard(const ScopeGuard&) = delete;
    ScopeGuard& operator=(const ScopeGuard&) = delete;
    ScopeGuard(ScopeGuard&& other) noexcept(std::is_nothrow_move_constructible_v<F>)
        : function_(std::move(other.function_)) {}
    ~ScopeGuard() {}

    void release() noexcept {}

private:
    F function_;
};
