// One raw pointer. Every way of giving up the old object goes through reset, which stores the new pointer before it
// deletes the old object: so its destructor may look at the owner, and the source of a move may live inside it.
template <class T>
class UniquePtr {
public:
    UniquePtr() noexcept = default;
    UniquePtr(std::nullptr_t) noexcept {}
    explicit UniquePtr(T* pointer) noexcept : pointer_(pointer) {}

    UniquePtr(const UniquePtr&) = delete;
    UniquePtr& operator=(const UniquePtr&) = delete;

    UniquePtr(UniquePtr&& other) noexcept : pointer_(other.release()) {}
    UniquePtr& operator=(UniquePtr&& other) noexcept {
        reset(other.release());
        return *this;
    }

    ~UniquePtr() { reset(); }

    T* get() const noexcept { return pointer_; }
    T* release() noexcept { return std::exchange(pointer_, nullptr); }

    void reset(T* pointer = nullptr) noexcept {
        delete std::exchange(pointer_, pointer);
    }

    void swap(UniquePtr& other) noexcept { std::swap(pointer_, other.pointer_); }

    T& operator*() const noexcept { return *pointer_; }
    T* operator->() const noexcept { return pointer_; }
    explicit operator bool() const noexcept { return pointer_ != nullptr; }

private:
    T* pointer_ = nullptr;
};
