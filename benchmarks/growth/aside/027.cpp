// problem: cpp/unique-ptr
// time: O(n)
// memory: O(1)
template <typename T>
class UniquePtr {
    T* ptr_ = nullptr;

public:
    UniquePtr() noexcept = default;
    UniquePtr(std::nullptr_t) noexcept {}
    explicit UniquePtr(T* pointer) noexcept : ptr_(pointer) {}
    UniquePtr(const UniquePtr&) = delete;
    UniquePtr& operator=(const UniquePtr&) = delete;
    UniquePtr(UniquePtr&& other) noexcept : ptr_(other.release()) {}
    UniquePtr& operator=(UniquePtr&& other) noexcept {
        reset(other.release());
        return *this;
    }
    ~UniquePtr() { delete ptr_; }

    T* get() const noexcept { return ptr_; }
    T* release() noexcept { return std::exchange(ptr_, nullptr); }
    void reset(T* pointer = nullptr) noexcept {
        T* old = std::exchange(ptr_, pointer);
        if (old != pointer) delete old;
    }
    void swap(UniquePtr& other) noexcept { std::swap(ptr_, other.ptr_); }
    T& operator*() const { return *ptr_; }
    T* operator->() const noexcept { return ptr_; }
    explicit operator bool() const noexcept { return ptr_ != nullptr; }
};
