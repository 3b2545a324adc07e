// Textbook: operator new, a pointer to the elements, and every special member written out.
#include <new>
#include <stdexcept>
using namespace std;

template <typename T, size_t N>
class SmallVector {
    alignas(T) unsigned char buf[N * sizeof(T)];
    T* ptr;
    size_t count = 0;
    size_t cap = N;

    T* local() { return reinterpret_cast<T*>(buf); }
    bool on_heap() { return ptr != local(); }
    static T* acquire(size_t n) { return static_cast<T*>(::operator new(n * sizeof(T), align_val_t(alignof(T)))); }
    void give_back() {
        if (on_heap()) ::operator delete(ptr, align_val_t(alignof(T)));
    }
    // Elements into raw storage; what has been constructed there goes again if one throws.
    template <bool copies>
    static void bring(T* from, size_t n, T* to) {
        size_t done = 0;
        try {
            for (; done < n; done++) {
                if constexpr (copies)
                    ::new (static_cast<void*>(to + done)) T(from[done]);
                else
                    ::new (static_cast<void*>(to + done)) T(std::move(from[done]));
            }
        } catch (...) {
            while (done > 0) to[--done].~T();
            throw;
        }
    }
    void adopt(T* larger, size_t n) {
        for (size_t i = 0; i < count; i++) ptr[i].~T();
        give_back();
        ptr = larger;
        cap = n;
    }
    void bring_all(T* to) { bring<!is_nothrow_move_constructible_v<T> && is_copy_constructible_v<T>>(ptr, count, to); }
    void steal(SmallVector& o) {
        if (o.on_heap()) {
            ptr = o.ptr;
            cap = o.cap;
            count = o.count;
            o.ptr = o.local();
            o.cap = N;
            o.count = 0;
        } else {
            for (size_t i = 0; i < o.count; i++) {
                ::new (static_cast<void*>(ptr + i)) T(std::move(o.ptr[i]));
                count++;
            }
            o.clear();
        }
    }

public:
    SmallVector() : ptr(local()) {}
    SmallVector(initializer_list<T> values) : SmallVector() {
        for (const T& v : values) push_back(v);
    }
    SmallVector(const SmallVector& o) : SmallVector() {
        reserve(o.count);
        for (size_t i = 0; i < o.count; i++) push_back(o.ptr[i]);
    }
    SmallVector(SmallVector&& o) noexcept : SmallVector() { steal(o); }
    ~SmallVector() {
        clear();
        give_back();
    }
    SmallVector& operator=(const SmallVector& o) {
        if (this != &o) {
            SmallVector copy(o);
            swap(copy);
        }
        return *this;
    }
    SmallVector& operator=(SmallVector&& o) noexcept {
        if (this != &o) {
            clear();
            give_back();
            ptr = local();
            cap = N;
            steal(o);
        }
        return *this;
    }

    void push_back(const T& v) { emplace_back(v); }
    void push_back(T&& v) { emplace_back(std::move(v)); }
    template <typename... Args>
    T& emplace_back(Args&&... args) {
        if (count < cap) {
            ::new (static_cast<void*>(ptr + count)) T(std::forward<Args>(args)...);
        } else {
            T* larger = acquire(cap * 2);
            size_t made = 0;
            try {
                ::new (static_cast<void*>(larger + count)) T(std::forward<Args>(args)...);
                made = 1;
                bring_all(larger);
            } catch (...) {
                if (made) larger[count].~T();
                ::operator delete(larger, align_val_t(alignof(T)));
                throw;
            }
            adopt(larger, cap * 2);
        }
        count++;
        return ptr[count - 1];
    }
    void pop_back() {
        count--;
        ptr[count].~T();
    }
    void clear() noexcept {
        while (count > 0) pop_back();
    }
    void reserve(size_t n) {
        if (n <= cap) return;
        T* larger = acquire(n);
        try {
            bring_all(larger);
        } catch (...) {
            ::operator delete(larger, align_val_t(alignof(T)));
            throw;
        }
        adopt(larger, n);
    }
    void swap(SmallVector& o) {
        if (this == &o) return;
        SmallVector t(std::move(o));
        o = std::move(*this);
        *this = std::move(t);
    }

    T& operator[](size_t i) { return ptr[i]; }
    const T& operator[](size_t i) const { return ptr[i]; }
    T& at(size_t i) {
        if (i >= count) throw out_of_range("at");
        return ptr[i];
    }
    const T& at(size_t i) const {
        if (i >= count) throw out_of_range("at");
        return ptr[i];
    }
    T& front() { return ptr[0]; }
    const T& front() const { return ptr[0]; }
    T& back() { return ptr[count - 1]; }
    const T& back() const { return ptr[count - 1]; }
    T* data() { return ptr; }
    const T* data() const { return ptr; }
    T* begin() { return ptr; }
    T* end() { return ptr + count; }
    const T* begin() const { return ptr; }
    const T* end() const { return ptr + count; }
    size_t size() const { return count; }
    size_t capacity() const { return cap; }
    bool empty() const { return count == 0; }
    bool operator==(const SmallVector& o) const { return equal(begin(), end(), o.begin(), o.end()); }
};
