// Textbook: a base class with virtual functions, and a holder for each type behind a unique_ptr.
#include <any>
#include <memory>
#include <typeinfo>
#include <utility>

class Any {
    struct Base {
        virtual ~Base() = default;
        virtual std::unique_ptr<Base> clone() const = 0;
        virtual const std::type_info& type() const = 0;
    };
    template <typename T>
    struct Holder : Base {
        T value;
        template <typename... Args>
        explicit Holder(std::in_place_t, Args&&... args) : value(std::forward<Args>(args)...) {}
        std::unique_ptr<Base> clone() const override { return std::make_unique<Holder>(std::in_place, value); }
        const std::type_info& type() const override { return typeid(T); }
    };
    std::unique_ptr<Base> ptr;

public:
    Any() = default;
    template <typename T, typename D = std::decay_t<T>, typename = std::enable_if_t<!std::is_same_v<D, Any>>>
    Any(T&& value) : ptr(std::make_unique<Holder<D>>(std::in_place, std::forward<T>(value))) {}
    template <typename T, typename... Args>
    explicit Any(std::in_place_type_t<T>, Args&&... args)
        : ptr(std::make_unique<Holder<T>>(std::in_place, std::forward<Args>(args)...)) {}
    Any(const Any& other) : ptr(other.ptr ? other.ptr->clone() : nullptr) {}
    Any(Any&& other) noexcept = default;
    Any& operator=(const Any& other) {
        Any copy(other);
        swap(copy);
        return *this;
    }
    Any& operator=(Any&& other) noexcept = default;
    template <typename T, typename D = std::decay_t<T>, typename = std::enable_if_t<!std::is_same_v<D, Any>>>
    Any& operator=(T&& value) {
        ptr = std::make_unique<Holder<D>>(std::in_place, std::forward<T>(value));
        return *this;
    }

    template <typename T, typename... Args>
    T& emplace(Args&&... args) {
        ptr.reset();
        auto made = std::make_unique<Holder<T>>(std::in_place, std::forward<Args>(args)...);
        T& value = made->value;
        ptr = std::move(made);
        return value;
    }
    void reset() noexcept { ptr.reset(); }
    void swap(Any& other) noexcept { ptr.swap(other.ptr); }
    bool has_value() const noexcept { return ptr != nullptr; }
    const std::type_info& type() const noexcept { return ptr ? ptr->type() : typeid(void); }

    template <typename T>
    friend T* any_cast(Any* any) noexcept;
    template <typename T>
    friend const T* any_cast(const Any* any) noexcept;
};

template <typename T>
T* any_cast(Any* any) noexcept {
    if (!any || any->type() != typeid(T)) return nullptr;
    return &static_cast<Any::Holder<T>*>(any->ptr.get())->value;
}
template <typename T>
const T* any_cast(const Any* any) noexcept {
    if (!any || any->type() != typeid(T)) return nullptr;
    return &static_cast<const Any::Holder<T>*>(any->ptr.get())->value;
}
template <typename T>
T any_cast(Any& any) {
    auto* p = any_cast<std::remove_cv_t<std::remove_reference_t<T>>>(&any);
    if (!p) throw std::bad_any_cast();
    return *p;
}
template <typename T>
T any_cast(const Any& any) {
    auto* p = any_cast<std::remove_cv_t<std::remove_reference_t<T>>>(&any);
    if (!p) throw std::bad_any_cast();
    return *p;
}
template <typename T>
T any_cast(Any&& any) {
    auto* p = any_cast<std::remove_cv_t<std::remove_reference_t<T>>>(&any);
    if (!p) throw std::bad_any_cast();
    return std::move(*p);
}
