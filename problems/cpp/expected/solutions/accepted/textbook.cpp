// Textbook: a union and a flag, each member written out by itself, with the standard's tags.
#include <expected>
#include <memory>
#include <utility>

template <typename T, typename E>
class Expected {
    union {
        T val;
        E err;
    };
    bool ok;

    void destroy() {
        if (ok)
            val.~T();
        else
            err.~E();
    }

    // From an error to a value. The one that cannot throw when it is moved decides the order.
    template <typename U>
    void become_value(U&& u) {
        if constexpr (std::is_nothrow_move_constructible_v<T>) {
            T tmp(std::forward<U>(u));
            err.~E();
            ::new (static_cast<void*>(std::addressof(val))) T(std::move(tmp));
        } else {
            E old(std::move(err));
            err.~E();
            try {
                ::new (static_cast<void*>(std::addressof(val))) T(std::forward<U>(u));
            } catch (...) {
                ::new (static_cast<void*>(std::addressof(err))) E(std::move(old));
                throw;
            }
        }
        ok = true;
    }
    template <typename U>
    void become_error(U&& u) {
        if constexpr (std::is_nothrow_move_constructible_v<E>) {
            E tmp(std::forward<U>(u));
            val.~T();
            ::new (static_cast<void*>(std::addressof(err))) E(std::move(tmp));
        } else {
            T old(std::move(val));
            val.~T();
            try {
                ::new (static_cast<void*>(std::addressof(err))) E(std::forward<U>(u));
            } catch (...) {
                ::new (static_cast<void*>(std::addressof(val))) T(std::move(old));
                throw;
            }
        }
        ok = false;
    }

public:
    using value_type = T;
    using error_type = E;
    using unexpected_type = std::unexpected<E>;

    Expected(const T& v) : val(v), ok(true) {}
    Expected(T&& v) : val(std::move(v)), ok(true) {}
    Expected(const unexpected_type& u) : err(u.error()), ok(false) {}
    Expected(unexpected_type&& u) : err(std::move(u.error())), ok(false) {}
    template <typename... Args>
    explicit Expected(std::in_place_t, Args&&... args) : val(std::forward<Args>(args)...), ok(true) {}

    Expected(const Expected& o) : ok(o.ok) {
        if (ok)
            ::new (static_cast<void*>(std::addressof(val))) T(o.val);
        else
            ::new (static_cast<void*>(std::addressof(err))) E(o.err);
    }
    Expected(Expected&& o) noexcept(std::is_nothrow_move_constructible_v<T> && std::is_nothrow_move_constructible_v<E>)
        : ok(o.ok) {
        if (ok)
            ::new (static_cast<void*>(std::addressof(val))) T(std::move(o.val));
        else
            ::new (static_cast<void*>(std::addressof(err))) E(std::move(o.err));
    }
    ~Expected() { destroy(); }

    Expected& operator=(const Expected& o) {
        if (ok && o.ok)
            val = o.val;
        else if (!ok && !o.ok)
            err = o.err;
        else if (o.ok)
            become_value(o.val);
        else
            become_error(o.err);
        return *this;
    }
    Expected& operator=(Expected&& o) noexcept(
        std::is_nothrow_move_constructible_v<T> && std::is_nothrow_move_constructible_v<E> &&
        std::is_nothrow_move_assignable_v<T> && std::is_nothrow_move_assignable_v<E>) {
        if (ok && o.ok)
            val = std::move(o.val);
        else if (!ok && !o.ok)
            err = std::move(o.err);
        else if (o.ok)
            become_value(std::move(o.val));
        else
            become_error(std::move(o.err));
        return *this;
    }

    void swap(Expected& o) {
        if (ok && o.ok) {
            std::swap(val, o.val);
        } else if (!ok && !o.ok) {
            std::swap(err, o.err);
        } else if (!ok) {
            o.swap(*this);
        } else {
            E theirs(std::move(o.err));
            o.become_value(std::move(val));
            become_error(std::move(theirs));
        }
    }

    bool has_value() const noexcept { return ok; }
    explicit operator bool() const noexcept { return ok; }

    T& operator*() & { return val; }
    const T& operator*() const& { return val; }
    T&& operator*() && { return std::move(val); }
    T* operator->() { return std::addressof(val); }
    const T* operator->() const { return std::addressof(val); }

    T& value() & {
        if (!ok) throw std::bad_expected_access<E>(err);
        return val;
    }
    const T& value() const& {
        if (!ok) throw std::bad_expected_access<E>(err);
        return val;
    }
    T&& value() && {
        if (!ok) throw std::bad_expected_access<E>(std::move(err));
        return std::move(val);
    }
    E& error() & { return err; }
    const E& error() const& { return err; }
    E&& error() && { return std::move(err); }

    template <typename U>
    T value_or(U&& u) const& {
        return ok ? val : static_cast<T>(std::forward<U>(u));
    }
    template <typename U>
    T value_or(U&& u) && {
        return ok ? std::move(val) : static_cast<T>(std::forward<U>(u));
    }

    friend bool operator==(const Expected& a, const Expected& b) {
        if (a.ok != b.ok) return false;
        return a.ok ? a.val == b.val : a.err == b.err;
    }
    friend bool operator==(const Expected& a, const T& b) { return a.ok && a.val == b; }
    friend bool operator==(const Expected& a, const unexpected_type& b) { return !a.ok && a.err == b.error(); }
};
