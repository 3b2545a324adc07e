// Aligned bytes and a pointer into them, which is null where there is no value.
template <class T>
class Optional {
    alignas(T) unsigned char bytes_[sizeof(T)];
    T* at_ = nullptr;

    template <class... Args>
    void make(Args&&... args) {
        at_ = ::new (static_cast<void*>(bytes_)) T(std::forward<Args>(args)...);
    }

public:
    Optional() = default;
    Optional(std::nullopt_t) {}
    Optional(const T& value) { make(value); }
    Optional(T&& value) { make(std::move(value)); }
    template <class... Args>
    explicit Optional(std::in_place_t, Args&&... args) {
        make(std::forward<Args>(args)...);
    }
    Optional(const Optional& other) {
        if (other.at_) make(*other.at_);
    }
    Optional(Optional&& other) noexcept(std::is_nothrow_move_constructible_v<T>) {
        if (other.at_) make(std::move(*other.at_));
    }
    ~Optional() { reset(); }

    // The copy is made before anything of this one is touched.
    Optional& operator=(const Optional& other) {
        if (this == &other) return *this;
        Optional copy(other);
        return *this = std::move(copy);
    }
    Optional& operator=(Optional&& other) noexcept(std::is_nothrow_move_constructible_v<T> &&
                                                   std::is_nothrow_move_assignable_v<T>) {
        if (at_ && other.at_) {
            *at_ = std::move(*other.at_);
        } else if (other.at_) {
            make(std::move(*other.at_));
        } else {
            reset();
        }
        return *this;
    }
    Optional& operator=(std::nullopt_t) noexcept { return reset(), *this; }

    template <class... Args>
    T& emplace(Args&&... args) {
        reset();
        make(std::forward<Args>(args)...);
        return *at_;
    }
    void reset() noexcept {
        if (T* old = std::exchange(at_, nullptr)) old->~T();
    }
    void swap(Optional& other) noexcept(std::is_nothrow_move_constructible_v<T> &&
                                        std::is_nothrow_move_assignable_v<T>) {
        Optional kept(std::move(other));
        if (!kept.at_) other.reset();
        if (at_) {
            other = std::move(*this);
        } else {
            other.reset();
        }
        if (kept.at_) {
            *this = std::move(kept);
        } else {
            reset();
        }
    }

    bool has_value() const noexcept { return at_ != nullptr; }
    explicit operator bool() const noexcept { return at_ != nullptr; }
    T& operator*() & { return *at_; }
    const T& operator*() const& { return *at_; }
    T&& operator*() && { return std::move(*at_); }
    T* operator->() { return at_; }
    const T* operator->() const { return at_; }
    T& value() & { return *checked(); }
    const T& value() const& { return *checked(); }
    T&& value() && { return std::move(*checked()); }

    template <class U>
    T value_or(U&& other) const& {
        if (at_) return *at_;
        return T(std::forward<U>(other));
    }
    template <class U>
    T value_or(U&& other) && {
        if (at_) return std::move(*at_);
        return T(std::forward<U>(other));
    }

    friend bool operator==(const Optional& a, const Optional& b) {
        return a.at_ && b.at_ ? *a.at_ == *b.at_ : a.at_ == b.at_;
    }
    friend bool operator==(const Optional& a, std::nullopt_t) { return !a.at_; }
    friend bool operator==(const Optional& a, const T& b) { return a.at_ && *a.at_ == b; }

private:
    T* checked() const {
        if (!at_) throw std::bad_optional_access();
        return at_;
    }
};
