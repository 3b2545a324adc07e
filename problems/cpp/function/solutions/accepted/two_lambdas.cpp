// No virtual function: the target behind a void pointer, and lambdas without captures that know its type.
template <class Signature>
class Function;

template <class R, class... Args>
class Function<R(Args...)> {
    using Call = R (*)(void*, Args...);
    using Clone = void* (*)(const void*);
    using Destroy = void (*)(void*);

    void* target_ = nullptr;
    Call call_ = [](void*, Args...) -> R { throw std::bad_function_call(); };
    Clone clone_ = [](const void*) -> void* { return nullptr; };
    Destroy destroy_ = [](void*) {};

public:
    Function() noexcept = default;
    Function(std::nullptr_t) noexcept : Function() {}
    template <class F>
        requires(!std::same_as<F, Function> && std::is_invocable_r_v<R, F&, Args...>)
    Function(F target) {
        if constexpr (std::is_pointer_v<F> || std::is_member_pointer_v<F>) {
            if (!target) return;
        }
        target_ = new F(std::move(target));
        call_ = [](void* f, Args... args) -> R {
            return static_cast<R>(std::invoke(*static_cast<F*>(f), std::forward<Args>(args)...));
        };
        clone_ = [](const void* f) -> void* { return new F(*static_cast<const F*>(f)); };
        destroy_ = [](void* f) { delete static_cast<F*>(f); };
    }
    Function(const Function& other)
        : target_(other.clone_(other.target_)), call_(other.call_), clone_(other.clone_), destroy_(other.destroy_) {}
    Function(Function&& other) noexcept { swap(other); }
    Function& operator=(Function other) noexcept {
        swap(other);
        return *this;
    }
    ~Function() { destroy_(target_); }

    void swap(Function& other) noexcept {
        std::swap(target_, other.target_);
        std::swap(call_, other.call_);
        std::swap(clone_, other.clone_);
        std::swap(destroy_, other.destroy_);
    }
    explicit operator bool() const noexcept { return target_ != nullptr; }
    bool operator==(std::nullptr_t) const noexcept { return target_ == nullptr; }

    R operator()(Args... args) const { return call_(target_, std::forward<Args>(args)...); }
};
