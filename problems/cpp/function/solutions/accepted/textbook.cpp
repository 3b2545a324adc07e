// Textbook: a base class with virtual functions, and a holder for each type of target behind a unique_ptr.
#include <functional>
#include <memory>
#include <type_traits>

template <typename>
class Function;

template <typename R, typename... Args>
class Function<R(Args...)> {
    struct Base {
        virtual ~Base() = default;
        virtual R call(Args&&... args) = 0;
        virtual std::unique_ptr<Base> clone() const = 0;
    };
    template <typename F>
    struct Holder : Base {
        F f;
        template <typename G>
        Holder(int, G&& g) : f(std::forward<G>(g)) {}
        R call(Args&&... args) override {
            if constexpr (std::is_void_v<R>)
                std::invoke(f, std::forward<Args>(args)...);
            else
                return std::invoke(f, std::forward<Args>(args)...);
        }
        std::unique_ptr<Base> clone() const override { return std::make_unique<Holder>(0, f); }
    };
    std::unique_ptr<Base> ptr;

public:
    Function() noexcept {}
    Function(std::nullptr_t) noexcept {}
    template <typename F, typename D = std::decay_t<F>,
              typename = std::enable_if_t<!std::is_same_v<D, Function> && std::is_invocable_r_v<R, D&, Args...>>>
    Function(F&& f) {
        if constexpr (std::is_pointer_v<D> || std::is_member_pointer_v<D>) {
            if (D(f) == nullptr) return;
        }
        ptr = std::make_unique<Holder<D>>(0, std::forward<F>(f));
    }
    Function(const Function& other) : ptr(other.ptr ? other.ptr->clone() : nullptr) {}
    Function(Function&& other) noexcept : ptr(std::move(other.ptr)) {}
    Function& operator=(const Function& other) {
        Function copy(other);
        swap(copy);
        return *this;
    }
    Function& operator=(Function&& other) noexcept {
        ptr = std::move(other.ptr);
        return *this;
    }
    Function& operator=(std::nullptr_t) noexcept {
        ptr.reset();
        return *this;
    }

    void swap(Function& other) noexcept { ptr.swap(other.ptr); }
    explicit operator bool() const noexcept { return ptr != nullptr; }

    R operator()(Args... args) const {
        if (!ptr) throw std::bad_function_call();
        return ptr->call(std::forward<Args>(args)...);
    }

    friend bool operator==(const Function& f, std::nullptr_t) { return !f.ptr; }
};
