// A pointer that owns one object: fill in what is missing.
template <class T>
class UniquePtr {
public:
    UniquePtr() noexcept {}
    UniquePtr(std::nullptr_t) noexcept {}
    explicit UniquePtr(T* pointer) noexcept {}

    UniquePtr(const UniquePtr&) = delete;
    UniquePtr& operator=(const UniquePtr&) = delete;

    UniquePtr(UniquePtr&& other) noexcept {}
    UniquePtr& operator=(UniquePtr&& other) noexcept { return *this; }

    ~UniquePtr() {}

    T* get() const noexcept { return nullptr; }
    T* release() noexcept { return nullptr; }
    void reset(T* pointer = nullptr) noexcept {}
    void swap(UniquePtr& other) noexcept {}

    T& operator*() const noexcept { return *pointer_; }
    T* operator->() const noexcept { return pointer_; }
    explicit operator bool() const noexcept { return false; }

private:
    T* pointer_ = nullptr;
};
