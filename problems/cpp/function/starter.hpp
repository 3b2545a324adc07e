// Anything that can be called with these arguments: fill in what is missing.
template <class Signature>
class Function;

template <class R, class... Args>
class Function<R(Args...)> {
public:
    Function() noexcept {}
    Function(std::nullptr_t) noexcept {}
    template <class F>
        requires(!std::same_as<std::decay_t<F>, Function>)
    Function(F&& target) {}

    Function(const Function& other) {}
    Function(Function&& other) noexcept {}
    Function& operator=(const Function& other) { return *this; }
    Function& operator=(Function&& other) noexcept { return *this; }
    ~Function() {}

    void swap(Function& other) noexcept {}

    explicit operator bool() const noexcept { return false; }
    R operator()(Args... args) const { throw std::bad_function_call(); }

    friend bool operator==(const Function& f, std::nullptr_t) noexcept { return !f; }
};
