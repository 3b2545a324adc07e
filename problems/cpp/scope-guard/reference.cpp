// The function and whether it is still to be called. The source of a move is released once the function has arrived: if
// its move throws, the source is the one that calls.
template <class F>
class ScopeGuard {
public:
    template <class Function>
        requires(std::constructible_from<F, Function> && !std::same_as<std::remove_cvref_t<Function>, ScopeGuard>)
    explicit ScopeGuard(Function&& function) noexcept(std::is_nothrow_constructible_v<F, Function>)
        : function_(std::forward<Function>(function)) {}

    ScopeGuard(ScopeGuard&& other) noexcept(std::is_nothrow_move_constructible_v<F>)
        : function_(std::move(other.function_)), armed_(std::exchange(other.armed_, false)) {}
    ScopeGuard& operator=(ScopeGuard&&) = delete;

    ~ScopeGuard() {
        if (armed_) function_();
    }

    void release() noexcept { armed_ = false; }

private:
    F function_;
    bool armed_ = true;
};
