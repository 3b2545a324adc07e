// Textbook: the function by value, and a flag.
template <typename F>
class ScopeGuard {
    F func;
    bool active;

public:
    explicit ScopeGuard(F f) noexcept(std::is_nothrow_move_constructible_v<F>) : func(std::move(f)), active(true) {}
    ScopeGuard(const ScopeGuard&) = delete;
    ScopeGuard& operator=(const ScopeGuard&) = delete;
    ScopeGuard(ScopeGuard&& other) noexcept(std::is_nothrow_move_constructible_v<F>)
        : func(std::move(other.func)), active(other.active) {
        other.active = false;
    }
    ~ScopeGuard() noexcept {
        if (active) func();
    }
    void release() noexcept { active = false; }
};
