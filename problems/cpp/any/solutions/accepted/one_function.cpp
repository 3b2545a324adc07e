// No virtual function: a pointer to the value and one to a function that is told what to do with it.
class Any {
    enum class Task { copy, destroy, type };
    using Manager = const void* (*)(Task, void*);

    void* value_ = nullptr;
    Manager manage_ = nullptr;

    template <class T>
    static const void* manage(Task task, void* value) {
        switch (task) {
            case Task::copy:
                return new T(*static_cast<const T*>(value));
            case Task::destroy:
                delete static_cast<T*>(value);
                return nullptr;
            case Task::type:
                return &typeid(T);
        }
        return nullptr;
    }
    Any(void* value, Manager manager) : value_(value), manage_(manager) {}

public:
    Any() noexcept {}
    template <class V, class T = std::decay_t<V>>
        requires(!std::same_as<T, Any>)
    Any(V&& value) : Any(new T(std::forward<V>(value)), &manage<T>) {}
    template <class T, class... Args>
    explicit Any(std::in_place_type_t<T>, Args&&... args)
        : Any(new T(std::forward<Args>(args)...), &manage<T>) {}
    Any(const Any& other) {
        if (!other.manage_) return;
        value_ = const_cast<void*>(other.manage_(Task::copy, other.value_));
        manage_ = other.manage_;
    }
    Any(Any&& other) noexcept { swap(other); }
    Any& operator=(Any other) noexcept {  // by value: copies, moves and values all come this way
        swap(other);
        return *this;
    }
    ~Any() {
        if (manage_) manage_(Task::destroy, value_);
    }

    template <class T, class... Args>
    T& emplace(Args&&... args) {
        T* made = new T(std::forward<Args>(args)...);
        Any(made, &manage<T>).swap(*this);
        return *made;
    }
    void reset() noexcept { Any().swap(*this); }
    void swap(Any& other) noexcept {
        std::swap(value_, other.value_);
        std::swap(manage_, other.manage_);
    }
    bool has_value() const noexcept { return manage_; }
    const std::type_info& type() const noexcept {
        return manage_ ? *static_cast<const std::type_info*>(manage_(Task::type, value_)) : typeid(void);
    }
    void* raw() const noexcept { return value_; }
};

template <class T>
T* any_cast(Any* any) noexcept {
    return any != nullptr && any->type() == typeid(T) ? static_cast<T*>(any->raw()) : nullptr;
}
template <class T>
const T* any_cast(const Any* any) noexcept {
    return any_cast<T>(const_cast<Any*>(any));
}
template <class T, class A>
    requires std::same_as<std::remove_cvref_t<A>, Any>
T any_cast(A&& any) {
    if (auto* value = any_cast<std::remove_cvref_t<T>>(std::addressof(any))) {
        if constexpr (std::is_lvalue_reference_v<A>)
            return static_cast<T>(*value);
        else
            return static_cast<T>(std::move(*value));
    }
    throw std::bad_any_cast();
}
