// One assignment by value for every kind of source, and a unique_ptr that releases instead of deleting: it has the
// destructor, the move and the swap.
template <class T>
struct Releases {
    void operator()(T* object) const { intrusive_ptr_release(object); }
};

template <class T>
class IntrusivePtr {
    std::unique_ptr<T, Releases<T>> share_;

    static T* added(T* object) {
        if (object != nullptr) intrusive_ptr_add_ref(object);
        return object;
    }

public:
    IntrusivePtr() = default;
    IntrusivePtr(T* object, bool add_ref = true) : share_(add_ref ? added(object) : object) {}
    IntrusivePtr(const IntrusivePtr& other) : IntrusivePtr(other.get()) {}
    IntrusivePtr(IntrusivePtr&& other) noexcept = default;
    template <class U>
        requires std::convertible_to<U*, T*>
    IntrusivePtr(IntrusivePtr<U> other) : share_(other.detach()) {}
    ~IntrusivePtr() = default;

    IntrusivePtr& operator=(IntrusivePtr other) noexcept {
        swap(other);
        return *this;
    }

    void reset(T* object = nullptr, bool add_ref = true) { *this = IntrusivePtr(object, add_ref); }
    T* detach() noexcept { return share_.release(); }
    void swap(IntrusivePtr& other) noexcept { share_.swap(other.share_); }

    T* get() const noexcept { return share_.get(); }
    T& operator*() const { return *get(); }
    T* operator->() const { return get(); }
    explicit operator bool() const { return static_cast<bool>(share_); }

    friend bool operator==(const IntrusivePtr& a, const IntrusivePtr& b) { return a.get() == b.get(); }
    friend bool operator==(const IntrusivePtr& a, const T* b) { return a.get() == b; }
    friend bool operator==(const IntrusivePtr& a, std::nullptr_t) { return a.get() == nullptr; }
};
