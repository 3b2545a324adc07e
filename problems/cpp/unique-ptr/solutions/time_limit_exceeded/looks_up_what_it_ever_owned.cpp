// Guards against deleting a stranger: looks every object up among all that were ever owned.
using namespace std;

template <typename T>
class UniquePtr {
    T* ptr = nullptr;

    static vector<T*>& owned() {
        static vector<T*> all;
        return all;
    }
    static void destroy(T* p) {
        if (count(owned().begin(), owned().end(), p) > 0) delete p;
    }

public:
    UniquePtr() = default;
    UniquePtr(nullptr_t) {}
    explicit UniquePtr(T* p) : ptr(p) { if (p) owned().push_back(p); }
    ~UniquePtr() { reset(); }

    UniquePtr(const UniquePtr&) = delete;
    UniquePtr& operator=(const UniquePtr&) = delete;
    UniquePtr(UniquePtr&& other) noexcept : ptr(exchange(other.ptr, nullptr)) {}
    UniquePtr& operator=(UniquePtr&& other) noexcept {
        T* taken = exchange(other.ptr, nullptr);
        T* old = exchange(ptr, taken);
        if (old != taken) destroy(old);
        return *this;
    }

    T* get() const { return ptr; }
    T* release() { return exchange(ptr, nullptr); }
    void reset(T* p = nullptr) {
        if (p == ptr) return;
        T* old = exchange(ptr, p);
        if (p) owned().push_back(p);
        destroy(old);
    }
    void swap(UniquePtr& other) noexcept { std::swap(ptr, other.ptr); }

    T& operator*() const { return *ptr; }
    T* operator->() const { return ptr; }
    explicit operator bool() const { return ptr != nullptr; }
};
