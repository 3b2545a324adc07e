// A union keeps room for the value without constructing it, and a flag says whether it lives. All that destroys goes
// through reset, all that constructs through emplace; an assignment between two full ones is left to T.
template <class T>
class Optional {
public:
    Optional() noexcept {}
    Optional(std::nullopt_t) noexcept {}
    Optional(const T& value) { emplace(value); }
    Optional(T&& value) { emplace(std::move(value)); }
    template <class... Args>
    explicit Optional(std::in_place_t, Args&&... args) {
        emplace(std::forward<Args>(args)...);
    }

    Optional(const Optional& other) {
        if (other.full_) emplace(other.value_);
    }
    Optional(Optional&& other) noexcept(std::is_nothrow_move_constructible_v<T>) {
        if (other.full_) emplace(std::move(other.value_));
    }
    Optional& operator=(const Optional& other) {
        take(other);
        return *this;
    }
    Optional& operator=(Optional&& other) noexcept(std::is_nothrow_move_constructible_v<T> &&
                                                   std::is_nothrow_move_assignable_v<T>) {
        take(std::move(other));
        return *this;
    }
    Optional& operator=(std::nullopt_t) noexcept {
        reset();
        return *this;
    }
    ~Optional() { reset(); }

    template <class... Args>
    T& emplace(Args&&... args) {
        reset();
        std::construct_at(std::addressof(value_), std::forward<Args>(args)...);
        full_ = true;
        return value_;
    }
    void reset() noexcept {
        if (std::exchange(full_, false)) std::destroy_at(std::addressof(value_));
    }
    void swap(Optional& other) noexcept(std::is_nothrow_move_constructible_v<T> && std::is_nothrow_swappable_v<T>) {
        if (full_ && other.full_) {
            using std::swap;
            swap(value_, other.value_);
        } else if (full_ || other.full_) {
            Optional& from = full_ ? *this : other;
            Optional& to = full_ ? other : *this;
            to.emplace(std::move(from.value_));
            from.reset();
        }
    }

    bool has_value() const noexcept { return full_; }
    explicit operator bool() const noexcept { return full_; }

    T& operator*() & noexcept { return value_; }
    const T& operator*() const& noexcept { return value_; }
    T&& operator*() && noexcept { return std::move(value_); }
    T* operator->() noexcept { return std::addressof(value_); }
    const T* operator->() const noexcept { return std::addressof(value_); }

    T& value() & { return checked(), value_; }
    const T& value() const& { return checked(), value_; }
    T&& value() && { return checked(), std::move(value_); }

    template <class U>
    T value_or(U&& other) const& {
        return full_ ? value_ : static_cast<T>(std::forward<U>(other));
    }
    template <class U>
    T value_or(U&& other) && {
        return full_ ? std::move(value_) : static_cast<T>(std::forward<U>(other));
    }

    friend bool operator==(const Optional& a, const Optional& b) {
        return a.full_ == b.full_ && (!a.full_ || a.value_ == b.value_);
    }
    friend bool operator==(const Optional& a, std::nullopt_t) noexcept { return !a.full_; }
    friend bool operator==(const Optional& a, const T& b) { return a.full_ && a.value_ == b; }

private:
    void checked() const {
        if (!full_) throw std::bad_optional_access();
    }
    template <class Other>
    void take(Other&& other) {
        if (!other.full_) {
            reset();
        } else if (full_) {
            value_ = std::forward<Other>(other).value_;
        } else {
            emplace(std::forward<Other>(other).value_);
        }
    }

    union {
        T value_;
    };
    bool full_ = false;
};
