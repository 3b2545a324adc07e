// A pointer that observes what others own, and the one that owns: fill in what is missing.
template <class T>
class WeakPtr;

template <class T>
class SharedPtr {
public:
    SharedPtr() noexcept {}
    explicit SharedPtr(T* object) {}
    template <class U>
        requires std::is_convertible_v<U*, T*>
    explicit SharedPtr(const WeakPtr<U>& weak) {}

    SharedPtr(const SharedPtr& other) noexcept {}
    template <class U>
        requires std::is_convertible_v<U*, T*>
    SharedPtr(const SharedPtr<U>& other) noexcept {}
    SharedPtr(SharedPtr&& other) noexcept {}
    SharedPtr& operator=(const SharedPtr& other) noexcept { return *this; }
    SharedPtr& operator=(SharedPtr&& other) noexcept { return *this; }
    ~SharedPtr() {}

    void reset() noexcept {}
    T* get() const noexcept { return object_; }
    T& operator*() const noexcept { return *object_; }
    T* operator->() const noexcept { return object_; }
    long use_count() const noexcept { return 0; }
    explicit operator bool() const noexcept { return object_ != nullptr; }

private:
    T* object_ = nullptr;
};

template <class T>
class WeakPtr {
public:
    WeakPtr() noexcept {}
    template <class U>
        requires std::is_convertible_v<U*, T*>
    WeakPtr(const SharedPtr<U>& owner) noexcept {}

    WeakPtr(const WeakPtr& other) noexcept {}
    template <class U>
        requires std::is_convertible_v<U*, T*>
    WeakPtr(const WeakPtr<U>& other) noexcept {}
    WeakPtr(WeakPtr&& other) noexcept {}
    WeakPtr& operator=(const WeakPtr& other) noexcept { return *this; }
    WeakPtr& operator=(WeakPtr&& other) noexcept { return *this; }
    ~WeakPtr() {}

    void reset() noexcept {}
    void swap(WeakPtr& other) noexcept {}
    SharedPtr<T> lock() const noexcept { return {}; }
    bool expired() const noexcept { return true; }
    long use_count() const noexcept { return 0; }
};
