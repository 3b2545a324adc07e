// Textbook: a block with two counts and a std::function that deletes, and each member written out by itself.
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

struct ControlBlock {
    long strong = 1;
    long weak = 1;  // the observers, and 1 for all owners together
    std::function<void()> del;

    void releaseWeak() {
        if (--weak == 0) delete this;
    }
    void releaseStrong() {
        if (--strong == 0) {
            del();
            releaseWeak();
        }
    }
};

template <typename T>
class WeakPtr;

template <typename T>
class SharedPtr {
    T* ptr = nullptr;
    ControlBlock* block = nullptr;
    template <typename U>
    friend class SharedPtr;
    template <typename U>
    friend class WeakPtr;

public:
    SharedPtr() noexcept {}
    explicit SharedPtr(T* p) : ptr(p), block(new ControlBlock) {
        block->del = [p] { delete p; };
    }
    template <typename U, typename = std::enable_if_t<std::is_convertible_v<U*, T*>>>
    explicit SharedPtr(const WeakPtr<U>& w) {
        if (w.expired()) throw std::bad_weak_ptr();
        ptr = w.ptr;
        block = w.block;
        block->strong++;
    }
    SharedPtr(const SharedPtr& other) noexcept : ptr(other.ptr), block(other.block) {
        if (block) block->strong++;
    }
    template <typename U, typename = std::enable_if_t<std::is_convertible_v<U*, T*>>>
    SharedPtr(const SharedPtr<U>& other) noexcept : ptr(other.ptr), block(other.block) {
        if (block) block->strong++;
    }
    SharedPtr(SharedPtr&& other) noexcept : ptr(other.ptr), block(other.block) {
        other.ptr = nullptr;
        other.block = nullptr;
    }
    ~SharedPtr() {
        if (block) block->releaseStrong();
    }
    SharedPtr& operator=(const SharedPtr& other) noexcept {
        SharedPtr copy(other);
        swap(copy);
        return *this;
    }
    SharedPtr& operator=(SharedPtr&& other) noexcept {
        SharedPtr moved(std::move(other));
        swap(moved);
        return *this;
    }
    void swap(SharedPtr& other) noexcept {
        std::swap(ptr, other.ptr);
        std::swap(block, other.block);
    }
    void reset() noexcept {
        SharedPtr empty;
        swap(empty);
    }
    T* get() const noexcept { return ptr; }
    T& operator*() const noexcept { return *ptr; }
    T* operator->() const noexcept { return ptr; }
    long use_count() const noexcept { return block ? block->strong : 0; }
    explicit operator bool() const noexcept { return ptr != nullptr; }
};

template <typename T>
class WeakPtr {
    T* ptr = nullptr;
    ControlBlock* block = nullptr;
    template <typename U>
    friend class SharedPtr;
    template <typename U>
    friend class WeakPtr;

public:
    WeakPtr() noexcept {}
    template <typename U, typename = std::enable_if_t<std::is_convertible_v<U*, T*>>>
    WeakPtr(const SharedPtr<U>& s) noexcept : ptr(s.ptr), block(s.block) {
        if (block) block->weak++;
    }
    WeakPtr(const WeakPtr& other) noexcept : ptr(other.ptr), block(other.block) {
        if (block) block->weak++;
    }
    template <typename U, typename = std::enable_if_t<std::is_convertible_v<U*, T*>>>
    WeakPtr(const WeakPtr<U>& other) noexcept : ptr(other.ptr), block(other.block) {
        if (block) block->weak++;
    }
    WeakPtr(WeakPtr&& other) noexcept : ptr(other.ptr), block(other.block) {
        other.ptr = nullptr;
        other.block = nullptr;
    }
    ~WeakPtr() {
        if (block) block->releaseWeak();
    }
    WeakPtr& operator=(const WeakPtr& other) noexcept {
        if (other.block) other.block->weak++;
        if (block) block->releaseWeak();
        ptr = other.ptr;
        block = other.block;
        return *this;
    }
    WeakPtr& operator=(WeakPtr&& other) noexcept {
        if (this != &other) {
            if (block) block->releaseWeak();
            ptr = std::exchange(other.ptr, nullptr);
            block = std::exchange(other.block, nullptr);
        }
        return *this;
    }
    void reset() noexcept {
        if (block) block->releaseWeak();
        ptr = nullptr;
        block = nullptr;
    }
    void swap(WeakPtr& other) noexcept {
        std::swap(ptr, other.ptr);
        std::swap(block, other.block);
    }
    SharedPtr<T> lock() const noexcept {
        SharedPtr<T> result;
        if (!expired()) {
            result.ptr = ptr;
            result.block = block;
            block->strong++;
        }
        return result;
    }
    bool expired() const noexcept { return !block || block->strong == 0; }
    long use_count() const noexcept { return block ? block->strong : 0; }
};
