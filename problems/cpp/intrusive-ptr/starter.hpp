// A pointer that shares an object which counts its owners itself: fill in what is missing.
template <class T>
class IntrusivePtr {
public:
    IntrusivePtr() noexcept {}
    IntrusivePtr(T* object, bool add_ref = true) {}
    IntrusivePtr(const IntrusivePtr& other) {}
    template <class U>
        requires std::is_convertible_v<U*, T*>
    IntrusivePtr(const IntrusivePtr<U>& other) {}
    IntrusivePtr(IntrusivePtr&& other) noexcept {}
    IntrusivePtr& operator=(const IntrusivePtr& other) { return *this; }
    IntrusivePtr& operator=(IntrusivePtr&& other) noexcept { return *this; }
    IntrusivePtr& operator=(T* object) { return *this; }
    ~IntrusivePtr() {}

    void reset() {}
    void reset(T* object, bool add_ref = true) {}
    T* detach() noexcept { return object_; }
    void swap(IntrusivePtr& other) noexcept {}

    T* get() const noexcept { return object_; }
    T& operator*() const noexcept { return *object_; }
    T* operator->() const noexcept { return object_; }
    explicit operator bool() const noexcept { return object_ != nullptr; }

    friend bool operator==(const IntrusivePtr& a, const IntrusivePtr& b) noexcept { return false; }
    friend bool operator==(const IntrusivePtr& a, const T* b) noexcept { return false; }

private:
    T* object_ = nullptr;
};
