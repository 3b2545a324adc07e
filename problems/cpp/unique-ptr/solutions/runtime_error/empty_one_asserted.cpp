// release asserts that there is an object, and a move of an empty owner calls it.
template <typename T>
class UniquePtr {
private:
    T* ptr;

public:
    UniquePtr() : ptr(nullptr) {}
    UniquePtr(nullptr_t) : ptr(nullptr) {}
    explicit UniquePtr(T* p) : ptr(p) {}
    ~UniquePtr() { delete ptr; }

    UniquePtr(const UniquePtr&) = delete;
    UniquePtr& operator=(const UniquePtr&) = delete;

    UniquePtr(UniquePtr&& other) noexcept {
        ptr = other.release();
    }

    UniquePtr& operator=(UniquePtr&& other) noexcept {
        if (this != &other) {
            reset(other.release());
        }
        return *this;
    }

    T* get() const { return ptr; }
    T* release() {
        assert(ptr != nullptr);
        T* p = ptr;
        ptr = nullptr;
        return p;
    }
    void reset(T* p = nullptr) {
        if (p == ptr) return;
        T* old = ptr;
        ptr = p;
        if (old) delete old;
    }
    void swap(UniquePtr& other) noexcept {
        T* t = ptr;
        ptr = other.ptr;
        other.ptr = t;
    }

    T& operator*() const { return *ptr; }
    T* operator->() const { return ptr; }
    explicit operator bool() const { return ptr; }
};
