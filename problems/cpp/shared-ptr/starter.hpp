// A pointer that shares its object with others: fill in what is missing.
template <class T>
class SharedPtr {
public:
    SharedPtr() noexcept {}
    SharedPtr(std::nullptr_t) noexcept {}
    template <class U>
        requires std::is_convertible_v<U*, T*>
    explicit SharedPtr(U* object) {}
    template <class U, class Deleter>
        requires std::is_convertible_v<U*, T*>
    SharedPtr(U* object, Deleter deleter) {}
    // An owner of what `owner` owns that leads to `object`.
    template <class U>
    SharedPtr(const SharedPtr<U>& owner, T* object) noexcept {}

    SharedPtr(const SharedPtr& other) noexcept {}
    template <class U>
        requires std::is_convertible_v<U*, T*>
    SharedPtr(const SharedPtr<U>& other) noexcept {}
    SharedPtr(SharedPtr&& other) noexcept {}
    template <class U>
        requires std::is_convertible_v<U*, T*>
    SharedPtr(SharedPtr<U>&& other) noexcept {}
    SharedPtr& operator=(const SharedPtr& other) noexcept { return *this; }
    SharedPtr& operator=(SharedPtr&& other) noexcept { return *this; }
    ~SharedPtr() {}

    void reset() noexcept {}
    template <class U>
    void reset(U* object) {}
    void swap(SharedPtr& other) noexcept {}

    T* get() const noexcept { return object_; }
    T& operator*() const noexcept { return *object_; }
    T* operator->() const noexcept { return object_; }
    long use_count() const noexcept { return 0; }
    explicit operator bool() const noexcept { return object_ != nullptr; }

    friend bool operator==(const SharedPtr& a, const SharedPtr& b) noexcept { return a.object_ == b.object_; }
    friend bool operator==(const SharedPtr& a, std::nullptr_t) noexcept { return a.object_ == nullptr; }

private:
    T* object_ = nullptr;
};
