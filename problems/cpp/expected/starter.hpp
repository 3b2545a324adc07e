// A value, or an error that says why there is none: fill in what is missing.
template <class E>
class Unexpected {
public:
    Unexpected(E error) : error_(std::move(error)) {}
    E& error() & { return error_; }
    const E& error() const& { return error_; }
    E&& error() && { return std::move(error_); }

private:
    E error_;
};

template <class T, class E>
class Expected {
public:
    using value_type = T;
    using error_type = E;
    using unexpected_type = Unexpected<E>;

    Expected(const T& value) {}
    Expected(T&& value) {}
    Expected(const unexpected_type& error) {}
    Expected(unexpected_type&& error) {}
    template <class... Args>
    explicit Expected(std::in_place_t, Args&&... args) {}

    Expected(const Expected& other) {}
    Expected(Expected&& other) {}
    Expected& operator=(const Expected& other) { return *this; }
    Expected& operator=(Expected&& other) { return *this; }
    ~Expected() {}

    void swap(Expected& other) {}

    bool has_value() const noexcept { return good_; }
    explicit operator bool() const noexcept { return good_; }

    T& operator*() & noexcept { return value_; }
    const T& operator*() const& noexcept { return value_; }
    T&& operator*() && noexcept { return std::move(value_); }
    T* operator->() noexcept { return &value_; }
    const T* operator->() const noexcept { return &value_; }

    T& value() & { return value_; }
    const T& value() const& { return value_; }
    T&& value() && { return std::move(value_); }
    E& error() & noexcept { return error_; }
    const E& error() const& noexcept { return error_; }
    E&& error() && noexcept { return std::move(error_); }
    template <class U>
    T value_or(U&& other) const& {
        return static_cast<T>(std::forward<U>(other));
    }
    template <class U>
    T value_or(U&& other) && {
        return static_cast<T>(std::forward<U>(other));
    }

    friend bool operator==(const Expected& a, const Expected& b) { return false; }
    friend bool operator==(const Expected& a, const T& b) { return false; }
    friend bool operator==(const Expected& a, const unexpected_type& b) { return false; }

private:
    union {
        T value_;
        E error_;
    };
    bool good_ = false;
};
