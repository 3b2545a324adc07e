// A union has room for either, and a flag says which one lives. Where an assignment changes the kind, what may throw is
// made beforehand beside the old one; if even the move of the new one may throw, the old one is kept and put back.
#ifdef __cpp_lib_expected
template <class E>
using ExpectedError = std::unexpected<E>;
template <class E>
using ExpectedAccess = std::bad_expected_access<E>;
#else
template <class E>
class ExpectedError {
public:
    explicit ExpectedError(E error) : error_(std::move(error)) {}
    const E& error() const& noexcept { return error_; }
    E&& error() && noexcept { return std::move(error_); }

private:
    E error_;
};
template <class E>
struct ExpectedAccess : std::exception {
    explicit ExpectedAccess(E error) : error_(std::move(error)) {}
    E error_;
};
#endif

template <class T, class E>
class Expected {
public:
    using value_type = T;
    using error_type = E;
    using unexpected_type = ExpectedError<E>;

    Expected(const T& value) : value_(value), good_(true) {}
    Expected(T&& value) : value_(std::move(value)), good_(true) {}
    Expected(const unexpected_type& bad) : error_(bad.error()), good_(false) {}
    Expected(unexpected_type&& bad) : error_(std::move(bad).error()), good_(false) {}
    template <class... Args>
    explicit Expected(std::in_place_t, Args&&... args) : value_(std::forward<Args>(args)...), good_(true) {}

    Expected(const Expected& other) : good_(other.good_) { construct(other); }
    Expected(Expected&& other) noexcept(std::is_nothrow_move_constructible_v<T> &&
                                        std::is_nothrow_move_constructible_v<E>)
        : good_(other.good_) {
        construct(std::move(other));
    }
    Expected& operator=(const Expected& other) { return assign(other); }
    Expected& operator=(Expected&& other) noexcept(std::is_nothrow_move_constructible_v<T> &&
                                                   std::is_nothrow_move_assignable_v<T> &&
                                                   std::is_nothrow_move_constructible_v<E> &&
                                                   std::is_nothrow_move_assignable_v<E>) {
        return assign(std::move(other));
    }
    ~Expected() {
        if (good_) {
            std::destroy_at(std::addressof(value_));
        } else {
            std::destroy_at(std::addressof(error_));
        }
    }

    void swap(Expected& other) {
        Expected kept(std::move(other));
        other = std::move(*this);
        *this = std::move(kept);
    }

    bool has_value() const noexcept { return good_; }
    explicit operator bool() const noexcept { return good_; }

    T& operator*() & noexcept { return value_; }
    const T& operator*() const& noexcept { return value_; }
    T&& operator*() && noexcept { return std::move(value_); }
    T* operator->() noexcept { return std::addressof(value_); }
    const T* operator->() const noexcept { return std::addressof(value_); }

    T& value() & { return checked(), value_; }
    const T& value() const& { return checked(), value_; }
    T&& value() && {
        if (!good_) throw ExpectedAccess<E>(std::move(error_));
        return std::move(value_);
    }
    E& error() & noexcept { return error_; }
    const E& error() const& noexcept { return error_; }
    E&& error() && noexcept { return std::move(error_); }

    template <class U>
    T value_or(U&& other) const& {
        return good_ ? value_ : static_cast<T>(std::forward<U>(other));
    }
    template <class U>
    T value_or(U&& other) && {
        return good_ ? std::move(value_) : static_cast<T>(std::forward<U>(other));
    }

    friend bool operator==(const Expected& a, const Expected& b) {
        if (a.good_ != b.good_) return false;
        return a.good_ ? a.value_ == b.value_ : a.error_ == b.error_;
    }
    friend bool operator==(const Expected& a, const T& b) { return a.good_ && a.value_ == b; }
    friend bool operator==(const Expected& a, const unexpected_type& b) { return !a.good_ && a.error_ == b.error(); }

private:
    void checked() const {
        if (!good_) throw ExpectedAccess<E>(error_);
    }
    template <class Other>
    void construct(Other&& other) {
        if (good_) {
            std::construct_at(std::addressof(value_), std::forward<Other>(other).value_);
        } else {
            std::construct_at(std::addressof(error_), std::forward<Other>(other).error_);
        }
    }
    template <class Other>
    Expected& assign(Other&& other) {
        if (good_ && other.good_) {
            value_ = std::forward<Other>(other).value_;
        } else if (other.good_) {
            replace(error_, value_, std::forward<Other>(other).value_);
        } else if (good_) {
            replace(value_, error_, std::forward<Other>(other).error_);
        } else {
            error_ = std::forward<Other>(other).error_;
        }
        return *this;
    }
    template <class Old, class New, class Source>
    void replace(Old& old, New& made, Source&& source) {
        if constexpr (std::is_nothrow_constructible_v<New, Source>) {
            std::destroy_at(std::addressof(old));
            std::construct_at(std::addressof(made), std::forward<Source>(source));
        } else if constexpr (std::is_nothrow_move_constructible_v<New>) {
            New beside(std::forward<Source>(source));
            std::destroy_at(std::addressof(old));
            std::construct_at(std::addressof(made), std::move(beside));
        } else {
            Old kept(std::move(old));
            std::destroy_at(std::addressof(old));
            try {
                std::construct_at(std::addressof(made), std::forward<Source>(source));
            } catch (...) {
                std::construct_at(std::addressof(old), std::move(kept));
                throw;
            }
        }
        good_ = !good_;
    }

    union {
        T value_;
        E error_;
    };
    bool good_;
};
