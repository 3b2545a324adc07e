// Textbook: a raw pointer, a length, and the five members written out.
#include <algorithm>
#include <cstddef>
using namespace std;

template <typename T>
class RuleOfFiveBuffer {
    T* ptr = nullptr;
    size_t len = 0;

public:
    RuleOfFiveBuffer() noexcept {}
    explicit RuleOfFiveBuffer(size_t n) : ptr(n ? new T[n]() : nullptr), len(n) {}
    RuleOfFiveBuffer(size_t n, const T& value) : ptr(n ? new T[n]() : nullptr), len(n) {
        try {
            fill(ptr, ptr + len, value);
        } catch (...) {
            delete[] ptr;
            throw;
        }
    }

    ~RuleOfFiveBuffer() { delete[] ptr; }

    RuleOfFiveBuffer(const RuleOfFiveBuffer& other) : ptr(other.len ? new T[other.len]() : nullptr), len(other.len) {
        try {
            copy(other.ptr, other.ptr + len, ptr);
        } catch (...) {
            delete[] ptr;
            throw;
        }
    }

    RuleOfFiveBuffer& operator=(const RuleOfFiveBuffer& other) {
        if (this != &other) {
            RuleOfFiveBuffer fresh(other);
            swap(fresh);
        }
        return *this;
    }

    RuleOfFiveBuffer(RuleOfFiveBuffer&& other) noexcept : ptr(other.ptr), len(other.len) {
        other.ptr = nullptr;
        other.len = 0;
    }

    RuleOfFiveBuffer& operator=(RuleOfFiveBuffer&& other) noexcept {
        if (this != &other) {
            delete[] ptr;
            ptr = other.ptr;
            len = other.len;
            other.ptr = nullptr;
            other.len = 0;
        }
        return *this;
    }

    void swap(RuleOfFiveBuffer& other) noexcept {
        std::swap(ptr, other.ptr);
        std::swap(len, other.len);
    }

    T* data() { return ptr; }
    const T* data() const { return ptr; }
    size_t size() const noexcept { return len; }
    bool empty() const noexcept { return len == 0; }
    T& operator[](size_t i) { return ptr[i]; }
    const T& operator[](size_t i) const { return ptr[i]; }
    T* begin() { return ptr; }
    T* end() { return ptr + len; }
    const T* begin() const { return ptr; }
    const T* end() const { return ptr + len; }

    friend bool operator==(const RuleOfFiveBuffer& a, const RuleOfFiveBuffer& b) {
        return a.len == b.len && equal(a.begin(), a.end(), b.begin());
    }
};
