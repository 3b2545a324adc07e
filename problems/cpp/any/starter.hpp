// A value of any type, or none: fill in what is missing.
class Any {
public:
    Any() noexcept {}
    template <class T>
    Any(T&& value) {}
    template <class T, class... Args>
    explicit Any(std::in_place_type_t<T>, Args&&... args) {}

    Any(const Any& other) {}
    Any(Any&& other) noexcept {}
    Any& operator=(const Any& other) { return *this; }
    Any& operator=(Any&& other) noexcept { return *this; }
    ~Any() {}

    template <class T, class... Args>
    T& emplace(Args&&... args) {
        throw std::logic_error("not written yet");
    }
    void reset() noexcept {}
    void swap(Any& other) noexcept {}

    bool has_value() const noexcept { return false; }
    const std::type_info& type() const noexcept { return typeid(void); }
};

template <class T>
T* any_cast(Any* any) noexcept {
    return nullptr;
}
template <class T>
const T* any_cast(const Any* any) noexcept {
    return nullptr;
}
template <class T>
T any_cast(Any& any) {
    throw std::bad_any_cast();
}
template <class T>
T any_cast(const Any& any) {
    throw std::bad_any_cast();
}
template <class T>
T any_cast(Any&& any) {
    throw std::bad_any_cast();
}
