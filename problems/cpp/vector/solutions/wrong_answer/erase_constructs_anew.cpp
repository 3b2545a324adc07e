// erase destroys each element and constructs the next one in its place: if that throws, the place is empty.
#include <new>
#include <utility>
using namespace std;

template <typename T>
class Vector {
private:
    T* arr = nullptr;
    size_t len = 0;
    size_t cap = 0;

    static T* allocate(size_t n) { return static_cast<T*>(::operator new(n * sizeof(T))); }

    static void destroyRange(T* from, T* to) {
        for (; from != to; ++from) from->~T();
    }

    // Copies or moves the old elements to fresh; fresh is cleaned up if that throws.
    void transfer(T* fresh) {
        size_t done = 0;
        try {
            for (; done < len; ++done) ::new (fresh + done) T(move_if_noexcept(arr[done]));
        } catch (...) {
            destroyRange(fresh, fresh + done);
            throw;
        }
    }

    void replace(T* fresh, size_t newCap) {
        destroyRange(arr, arr + len);
        ::operator delete(arr);
        arr = fresh;
        cap = newCap;
    }

    template <class Make>
    void addElements(size_t count, Make make) {
        size_t newLen = len + count;
        T* target = arr;
        size_t newCap = cap;
        if (newLen > cap) {
            newCap = max(newLen, cap * 2);
            target = allocate(newCap);
        }
        size_t done = len;
        try {
            for (; done < newLen; ++done) make(target + done);
            if (target != arr) transfer(target);
        } catch (...) {
            destroyRange(target + len, target + done);
            if (target != arr) ::operator delete(target);
            throw;
        }
        if (target != arr) replace(target, newCap);
        len = newLen;
    }

public:
    Vector() {}
    Vector(size_t n, const T& value) : Vector() { resize(n, value); }
    Vector(initializer_list<T> init) : Vector() {
        reserve(init.size());
        for (const T& x : init) push_back(x);
    }
    Vector(const Vector& other) : Vector() {
        reserve(other.len);
        for (size_t i = 0; i < other.len; i++) push_back(other.arr[i]);
    }
    Vector(Vector&& other) noexcept : arr(other.arr), len(other.len), cap(other.cap) {
        other.arr = nullptr;
        other.len = other.cap = 0;
    }
    Vector& operator=(const Vector& other) {
        if (this == &other) return *this;
        Vector tmp(other);
        swap(tmp);
        return *this;
    }
    Vector& operator=(Vector&& other) noexcept {
        if (this == &other) return *this;
        destroyRange(arr, arr + len);
        ::operator delete(arr);
        arr = other.arr;
        len = other.len;
        cap = other.cap;
        other.arr = nullptr;
        other.len = other.cap = 0;
        return *this;
    }
    ~Vector() {
        destroyRange(arr, arr + len);
        ::operator delete(arr);
    }

    void push_back(const T& value) { emplace_back(value); }
    void push_back(T&& value) { emplace_back(move(value)); }

    template <typename... Args>
    T& emplace_back(Args&&... args) {
        addElements(1, [&](T* at) { ::new (at) T(forward<Args>(args)...); });
        return arr[len - 1];
    }

    void pop_back() {
        --len;
        arr[len].~T();
    }

    T* insert(const T* pos, const T& value) {
        T copy(value);
        return insert(pos, move(copy));
    }
    T* insert(const T* pos, T&& value) {
        size_t at = pos - arr;
        if (at == len) {
            emplace_back(move_if_noexcept(value));
            return arr + at;
        }
        T kept(move(value));
        emplace_back(move(arr[len - 1]));
        for (size_t i = len - 2; i > at; --i) arr[i] = move(arr[i - 1]);
        arr[at] = move(kept);
        return arr + at;
    }
    T* erase(const T* pos) {
        size_t at = pos - arr;
        for (size_t i = at; i + 1 < len; ++i) {
            arr[i].~T();
            ::new (arr + i) T(move(arr[i + 1]));
        }
        pop_back();
        return arr + at;
    }

    void clear() {
        destroyRange(arr, arr + len);
        len = 0;
    }
    void reserve(size_t n) {
        if (n <= cap) return;
        T* fresh = allocate(n);
        try {
            transfer(fresh);
        } catch (...) {
            ::operator delete(fresh);
            throw;
        }
        replace(fresh, n);
    }
    void resize(size_t n) {
        while (len > n) pop_back();
        if (len < n) addElements(n - len, [](T* at) { ::new (at) T(); });
    }
    void resize(size_t n, const T& value) {
        while (len > n) pop_back();
        if (len < n) addElements(n - len, [&](T* at) { ::new (at) T(value); });
    }

    T& operator[](size_t i) { return arr[i]; }
    const T& operator[](size_t i) const { return arr[i]; }
    T& at(size_t i) {
        if (i >= len) throw out_of_range("index out of range");
        return arr[i];
    }
    const T& at(size_t i) const {
        if (i >= len) throw out_of_range("index out of range");
        return arr[i];
    }
    T& front() { return arr[0]; }
    const T& front() const { return arr[0]; }
    T& back() { return arr[len - 1]; }
    const T& back() const { return arr[len - 1]; }
    T* data() { return arr; }
    const T* data() const { return arr; }
    T* begin() { return arr; }
    T* end() { return arr + len; }
    const T* begin() const { return arr; }
    const T* end() const { return arr + len; }
    size_t size() const { return len; }
    size_t capacity() const { return cap; }
    bool empty() const { return len == 0; }

    void swap(Vector& other) noexcept {
        std::swap(arr, other.arr);
        std::swap(len, other.len);
        std::swap(cap, other.cap);
    }

    bool operator==(const Vector& other) const {
        if (len != other.len) return false;
        for (size_t i = 0; i < len; i++)
            if (!(arr[i] == other.arr[i])) return false;
        return true;
    }
};
