// One assignment operator that takes its argument by value and swaps; nullptr goes through it as well.
#define nil nullptr
template <class T> class UniquePtr;
template <class T> void swap(UniquePtr<T>& a, UniquePtr<T>& b) noexcept { a.swap(b); }

template <class T> class UniquePtr {
    T* p_ = nil;

public:
    constexpr UniquePtr() noexcept = default;
    constexpr UniquePtr(std::nullptr_t) noexcept : UniquePtr() {}
    constexpr explicit UniquePtr(T* p) noexcept : p_{p} {}
    UniquePtr(UniquePtr&& o) noexcept : UniquePtr() { swap(o); }
    UniquePtr& operator=(UniquePtr o) noexcept {
        swap(o);
        return *this;
    }
    ~UniquePtr() {
        static_assert(sizeof(T) > 0, "T has to be complete here");
        delete p_;
    }

    void swap(UniquePtr& o) noexcept { std::swap(p_, o.p_); }
    T* release() noexcept {
        T* out = nil;
        std::swap(out, p_);
        return out;
    }
    void reset(T* p = nil) noexcept {
        if (p != p_) UniquePtr(p).swap(*this);
    }
    T* get() const noexcept { return p_; }
    auto operator*() const -> T& { return *get(); }
    auto operator->() const noexcept -> T* { return get(); }
    constexpr explicit operator bool() const noexcept { return p_ != nil; }
};
