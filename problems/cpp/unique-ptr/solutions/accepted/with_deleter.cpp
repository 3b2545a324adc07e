// A deleter as second parameter, kept in a tuple with the pointer so that it takes no room.
namespace detail {
template <class T> struct Delete {
    void operator()(T* p) const { delete p; }
};
}  // namespace detail

template <class T, class Deleter = detail::Delete<T>>
class UniquePtr {
    std::tuple<T*, Deleter> state_{nullptr, Deleter{}};
    T*& raw() noexcept { return std::get<0>(state_); }

public:
    using pointer = T*;
    using element_type = T;

    UniquePtr() noexcept {}
    UniquePtr(std::nullptr_t) noexcept {}
    explicit UniquePtr(pointer p) noexcept { raw() = p; }
    UniquePtr(UniquePtr&& u) noexcept { raw() = u.release(); }
    UniquePtr& operator=(UniquePtr&& u) noexcept {
        reset(u.release());
        return *this;
    }
    UniquePtr& operator=(std::nullptr_t) noexcept {
        reset();
        return *this;
    }
    UniquePtr(const UniquePtr&) = delete;
    UniquePtr& operator=(const UniquePtr&) = delete;
    ~UniquePtr() {
        if (auto& p = raw(); p != nullptr) std::get<1>(state_)(p);
        raw() = nullptr;
    }

    pointer get() const noexcept { return std::get<0>(state_); }
    pointer release() noexcept { return std::exchange(raw(), nullptr); }
    void reset(pointer p = pointer()) noexcept {
        const pointer old = std::exchange(raw(), p);
        if (old && old != p) std::get<1>(state_)(old);
    }
    void swap(UniquePtr& u) noexcept { std::swap(raw(), u.raw()); }
    std::add_lvalue_reference_t<T> operator*() const noexcept(noexcept(*std::declval<pointer>())) { return *get(); }
    pointer operator->() const noexcept { return get(); }
    explicit operator bool() const noexcept { return get() != nullptr; }
};

template <class T, class D>
bool operator==(const UniquePtr<T, D>& p, std::nullptr_t) noexcept { return !p; }
