// Assigning nullptr deletes the object first, whose destructor may lead back to this owner.
#include <utility>
using namespace std;

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
        ptr = other.ptr;
        other.ptr = nullptr;
    }

    UniquePtr& operator=(UniquePtr&& other) noexcept {
        if (this != &other) {
            T* old = ptr;
            ptr = other.ptr;
            other.ptr = nullptr;
            delete old;
        }
        return *this;
    }

    UniquePtr& operator=(nullptr_t) {
        delete ptr;
        ptr = nullptr;
        return *this;
    }

    T* get() const { return ptr; }
    T* release() {
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
