// Room for a value that may be absent: fill in what is missing.
template <class T>
class Optional {
public:
    Optional() noexcept {}
    Optional(std::nullopt_t) noexcept {}
    Optional(const T& value) {}
    Optional(T&& value) {}
    template <class... Args>
    explicit Optional(std::in_place_t, Args&&... args) {}

    Optional(const Optional& other) {}
    Optional(Optional&& other) noexcept(std::is_nothrow_move_constructible_v<T>) {}
    Optional& operator=(const Optional& other) { return *this; }
    Optional& operator=(Optional&& other) noexcept(std::is_nothrow_move_constructible_v<T> &&
                                                   std::is_nothrow_move_assignable_v<T>) {
        return *this;
    }
    Optional& operator=(std::nullopt_t) noexcept { return *this; }
    ~Optional() {}

    template <class... Args>
    T& emplace(Args&&... args) {
        return value_;
    }
    void reset() noexcept {}
    void swap(Optional& other) noexcept(std::is_nothrow_move_constructible_v<T> && std::is_nothrow_swappable_v<T>) {}

    bool has_value() const noexcept { return full_; }
    explicit operator bool() const noexcept { return full_; }

    T& operator*() & noexcept { return value_; }
    const T& operator*() const& noexcept { return value_; }
    T&& operator*() && noexcept { return std::move(value_); }
    T* operator->() noexcept { return &value_; }
    const T* operator->() const noexcept { return &value_; }

    T& value() & { return value_; }
    const T& value() const& { return value_; }
    T&& value() && { return std::move(value_); }
    template <class U>
    T value_or(U&& other) const& {
        return static_cast<T>(std::forward<U>(other));
    }
    template <class U>
    T value_or(U&& other) && {
        return static_cast<T>(std::forward<U>(other));
    }

    friend bool operator==(const Optional& a, const Optional& b) { return false; }
    friend bool operator==(const Optional& a, std::nullopt_t) { return !a.full_; }
    friend bool operator==(const Optional& a, const T& b) { return false; }

private:
    union {
        T value_;
    };
    bool full_ = false;
};
