// Textbook: a count and a std::function that deletes, both in a block on the heap; release in one place.
#include <functional>
using namespace std;

struct ControlBlock {
    long count;
    function<void()> del;
};

template <typename T>
class SharedPtr {
    T* ptr = nullptr;
    ControlBlock* block = nullptr;

    template <typename U>
    friend class SharedPtr;

    void retain() {
        if (block) block->count++;
    }
    static void release(ControlBlock* old) {
        if (!old) return;
        if (--old->count == 0) {
            old->del();
            delete old;
        }
    }

public:
    SharedPtr() noexcept {}
    SharedPtr(nullptr_t) noexcept {}
    template <typename U, typename = enable_if_t<is_convertible_v<U*, T*>>>
    explicit SharedPtr(U* p) : ptr(p), block(new ControlBlock{1, [p] { delete p; }}) {}
    template <typename U, typename D, typename = enable_if_t<is_convertible_v<U*, T*>>>
    SharedPtr(U* p, D d) : ptr(p), block(new ControlBlock{1, [p, d]() mutable { d(p); }}) {}
    template <typename U>
    SharedPtr(const SharedPtr<U>& owner, T* p) noexcept : ptr(p), block(owner.block) {
        retain();
    }

    SharedPtr(const SharedPtr& other) noexcept : ptr(other.ptr), block(other.block) {
        retain();
    }
    template <typename U, typename = enable_if_t<is_convertible_v<U*, T*>>>
    SharedPtr(const SharedPtr<U>& other) noexcept : ptr(other.ptr), block(other.block) {
        retain();
    }
    SharedPtr(SharedPtr&& other) noexcept : ptr(other.ptr), block(other.block) {
        other.ptr = nullptr;
        other.block = nullptr;
    }
    template <typename U, typename = enable_if_t<is_convertible_v<U*, T*>>>
    SharedPtr(SharedPtr<U>&& other) noexcept : ptr(other.ptr), block(other.block) {
        other.ptr = nullptr;
        other.block = nullptr;
    }
    ~SharedPtr() { release(block); }

    SharedPtr& operator=(const SharedPtr& other) noexcept {
        ControlBlock* old = block;
        if (other.block) other.block->count++;
        ptr = other.ptr;
        block = other.block;
        release(old);
        return *this;
    }
    SharedPtr& operator=(SharedPtr&& other) noexcept {
        if (this == &other) return *this;
        ControlBlock* old = block;
        ptr = other.ptr;
        block = other.block;
        other.ptr = nullptr;
        other.block = nullptr;
        release(old);
        return *this;
    }

    void reset() noexcept {
        ControlBlock* old = block;
        ptr = nullptr;
        block = nullptr;
        release(old);
    }
    template <typename U>
    void reset(U* p) {
        SharedPtr fresh(p);
        swap(fresh);
    }
    void swap(SharedPtr& other) noexcept {
        std::swap(ptr, other.ptr);
        std::swap(block, other.block);
    }

    T* get() const noexcept { return ptr; }
    T& operator*() const noexcept { return *ptr; }
    T* operator->() const noexcept { return ptr; }
    long use_count() const noexcept { return block ? block->count : 0; }
    explicit operator bool() const noexcept { return ptr != nullptr; }

    friend bool operator==(const SharedPtr& a, const SharedPtr& b) noexcept { return a.ptr == b.ptr; }
    friend bool operator==(const SharedPtr& a, nullptr_t) noexcept { return a.ptr == nullptr; }
};
