// Textbook: an anonymous union, a flag, and each member written out by itself.
#include <optional>
#include <utility>
using namespace std;

template <typename T>
class Optional {
    union {
        T val;
    };
    bool has;

public:
    Optional() : has(false) {}
    Optional(nullopt_t) : has(false) {}
    Optional(const T& v) : val(v), has(true) {}
    Optional(T&& v) : val(std::move(v)), has(true) {}
    template <typename... Args>
    explicit Optional(in_place_t, Args&&... args) : val(std::forward<Args>(args)...), has(true) {}

    Optional(const Optional& o) : has(false) {
        if (o.has) {
            ::new (static_cast<void*>(&val)) T(o.val);
            has = true;
        }
    }
    Optional(Optional&& o) noexcept(is_nothrow_move_constructible_v<T>) : has(false) {
        if (o.has) {
            ::new (static_cast<void*>(&val)) T(std::move(o.val));
            has = true;
        }
    }
    ~Optional() {
        if (has) val.~T();
    }

    Optional& operator=(const Optional& o) {
        if (has && o.has) {
            val = o.val;
        } else if (o.has) {
            ::new (static_cast<void*>(&val)) T(o.val);
            has = true;
        } else {
            reset();
        }
        return *this;
    }
    Optional& operator=(Optional&& o) noexcept(is_nothrow_move_constructible_v<T> && is_nothrow_move_assignable_v<T>) {
        if (has && o.has) {
            val = std::move(o.val);
        } else if (o.has) {
            ::new (static_cast<void*>(&val)) T(std::move(o.val));
            has = true;
        } else {
            reset();
        }
        return *this;
    }
    Optional& operator=(nullopt_t) noexcept {
        reset();
        return *this;
    }

    template <typename... Args>
    T& emplace(Args&&... args) {
        reset();
        ::new (static_cast<void*>(&val)) T(std::forward<Args>(args)...);
        has = true;
        return val;
    }
    void reset() noexcept {
        if (has) {
            has = false;
            val.~T();
        }
    }
    void swap(Optional& o) noexcept(is_nothrow_move_constructible_v<T> && is_nothrow_swappable_v<T>) {
        if (has && o.has) {
            std::swap(val, o.val);
        } else if (has) {
            o.emplace(std::move(val));
            reset();
        } else if (o.has) {
            emplace(std::move(o.val));
            o.reset();
        }
    }

    bool has_value() const noexcept { return has; }
    explicit operator bool() const noexcept { return has; }

    T& operator*() & { return val; }
    const T& operator*() const& { return val; }
    T&& operator*() && { return std::move(val); }
    T* operator->() { return &val; }
    const T* operator->() const { return &val; }

    T& value() & {
        if (!has) throw bad_optional_access();
        return val;
    }
    const T& value() const& {
        if (!has) throw bad_optional_access();
        return val;
    }
    T&& value() && {
        if (!has) throw bad_optional_access();
        return std::move(val);
    }

    template <typename U>
    T value_or(U&& u) const& {
        return has ? val : static_cast<T>(std::forward<U>(u));
    }
    template <typename U>
    T value_or(U&& u) && {
        return has ? std::move(val) : static_cast<T>(std::forward<U>(u));
    }

    friend bool operator==(const Optional& a, const Optional& b) {
        if (a.has != b.has) return false;
        return !a.has || a.val == b.val;
    }
    friend bool operator==(const Optional& a, nullopt_t) { return !a.has; }
    friend bool operator==(const Optional& a, const T& b) { return a.has && a.val == b; }
};
