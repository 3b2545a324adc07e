// Textbook: each member written out by itself, as before C++20, with comparisons beside the class.
#include <cstddef>
#include <type_traits>
#include <utility>

template <typename T>
class IntrusivePtr {
    T* px = nullptr;

    template <typename U>
    friend class IntrusivePtr;

public:
    IntrusivePtr() noexcept {}
    IntrusivePtr(T* p, bool add_ref = true) : px(p) {
        if (px && add_ref) intrusive_ptr_add_ref(px);
    }
    IntrusivePtr(const IntrusivePtr& rhs) : px(rhs.px) {
        if (px) intrusive_ptr_add_ref(px);
    }
    template <typename U, typename = std::enable_if_t<std::is_convertible_v<U*, T*>>>
    IntrusivePtr(const IntrusivePtr<U>& rhs) : px(rhs.px) {
        if (px) intrusive_ptr_add_ref(px);
    }
    IntrusivePtr(IntrusivePtr&& rhs) noexcept : px(rhs.px) { rhs.px = nullptr; }
    template <typename U, typename = std::enable_if_t<std::is_convertible_v<U*, T*>>>
    IntrusivePtr(IntrusivePtr<U>&& rhs) noexcept : px(rhs.px) {
        rhs.px = nullptr;
    }
    ~IntrusivePtr() {
        if (px) intrusive_ptr_release(px);
    }

    IntrusivePtr& operator=(const IntrusivePtr& rhs) {
        T* old = px;
        T* now = rhs.px;
        if (now) intrusive_ptr_add_ref(now);
        px = now;
        if (old) intrusive_ptr_release(old);
        return *this;
    }
    IntrusivePtr& operator=(IntrusivePtr&& rhs) noexcept {
        if (this == &rhs) return *this;
        T* old = px;
        px = rhs.px;
        rhs.px = nullptr;
        if (old) intrusive_ptr_release(old);
        return *this;
    }
    IntrusivePtr& operator=(T* p) {
        reset(p, true);
        return *this;
    }

    void reset() {
        T* old = px;
        px = nullptr;
        if (old) intrusive_ptr_release(old);
    }
    void reset(T* p) { reset(p, true); }
    void reset(T* p, bool add_ref) {
        T* old = px;
        if (p && add_ref) intrusive_ptr_add_ref(p);
        px = p;
        if (old) intrusive_ptr_release(old);
    }
    T* detach() noexcept {
        T* p = px;
        px = nullptr;
        return p;
    }
    void swap(IntrusivePtr& rhs) noexcept { std::swap(px, rhs.px); }

    T* get() const noexcept { return px; }
    T& operator*() const noexcept { return *px; }
    T* operator->() const noexcept { return px; }
    explicit operator bool() const noexcept { return px != nullptr; }
};

template <typename T, typename U>
bool operator==(const IntrusivePtr<T>& a, const IntrusivePtr<U>& b) {
    return a.get() == b.get();
}
template <typename T, typename U>
bool operator!=(const IntrusivePtr<T>& a, const IntrusivePtr<U>& b) {
    return a.get() != b.get();
}
template <typename T, typename U>
bool operator==(const IntrusivePtr<T>& a, U* b) {
    return a.get() == b;
}
template <typename T, typename U>
bool operator==(U* a, const IntrusivePtr<T>& b) {
    return a == b.get();
}
template <typename T, typename U>
bool operator!=(const IntrusivePtr<T>& a, U* b) {
    return a.get() != b;
}
template <typename T, typename U>
bool operator!=(U* a, const IntrusivePtr<T>& b) {
    return a != b.get();
}
template <typename T>
bool operator==(const IntrusivePtr<T>& a, std::nullptr_t) {
    return a.get() == nullptr;
}
template <typename T>
bool operator!=(const IntrusivePtr<T>& a, std::nullptr_t) {
    return a.get() != nullptr;
}
