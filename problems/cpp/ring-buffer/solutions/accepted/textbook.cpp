// Textbook: operator new, a head that wraps with %, a size, and every special member written out.
#include <new>
#include <stdexcept>
using namespace std;

template <typename T>
class RingBuffer {
    T* buf = nullptr;
    size_t cap = 0;
    size_t head = 0;
    size_t count = 0;

    size_t index(size_t i) const { return (head + i) % cap; }
    static T* acquire(size_t n) {
        return static_cast<T*>(::operator new(n * sizeof(T), align_val_t(alignof(T))));
    }
    static void give_back(T* p) {
        if (p) ::operator delete(p, align_val_t(alignof(T)));
    }

public:
    explicit RingBuffer(size_t n) {
        if (n == 0) throw invalid_argument("capacity");
        buf = acquire(n);
        cap = n;
    }
    RingBuffer(const RingBuffer& o) {
        if (o.cap == 0) return;
        buf = acquire(o.cap);
        cap = o.cap;
        try {
            for (size_t i = 0; i < o.count; i++) {
                ::new (static_cast<void*>(buf + i)) T(o[i]);
                count++;
            }
        } catch (...) {
            clear();
            give_back(buf);
            throw;
        }
    }
    RingBuffer(RingBuffer&& o) noexcept : buf(o.buf), cap(o.cap), head(o.head), count(o.count) {
        o.buf = nullptr;
        o.cap = o.head = o.count = 0;
    }
    ~RingBuffer() {
        clear();
        give_back(buf);
    }
    RingBuffer& operator=(const RingBuffer& o) {
        if (this != &o) {
            RingBuffer copy(o);
            swap(copy);
        }
        return *this;
    }
    RingBuffer& operator=(RingBuffer&& o) noexcept {
        RingBuffer taken(std::move(o));
        swap(taken);
        return *this;
    }

    void push_back(const T& v) {
        T copy(v);
        push_back(std::move(copy));
    }
    void push_back(T&& v) {
        if (count == cap) {
            buf[head] = std::move(v);
            head = (head + 1) % cap;
        } else {
            ::new (static_cast<void*>(buf + index(count))) T(std::move(v));
            count++;
        }
    }
    template <typename... Args>
    T& emplace_back(Args&&... args) {
        if (count == cap) {
            push_back(T(std::forward<Args>(args)...));
        } else {
            ::new (static_cast<void*>(buf + index(count))) T(std::forward<Args>(args)...);
            count++;
        }
        return back();
    }
    void pop_front() {
        buf[head].~T();
        head = (head + 1) % cap;
        count--;
    }
    void clear() noexcept {
        while (count > 0) pop_front();
    }
    void swap(RingBuffer& o) noexcept {
        std::swap(buf, o.buf);
        std::swap(cap, o.cap);
        std::swap(head, o.head);
        std::swap(count, o.count);
    }

    T& operator[](size_t i) { return buf[index(i)]; }
    const T& operator[](size_t i) const { return buf[index(i)]; }
    T& at(size_t i) {
        if (i >= count) throw out_of_range("at");
        return buf[index(i)];
    }
    const T& at(size_t i) const {
        if (i >= count) throw out_of_range("at");
        return buf[index(i)];
    }
    T& front() { return buf[head]; }
    const T& front() const { return buf[head]; }
    T& back() { return buf[index(count - 1)]; }
    const T& back() const { return buf[index(count - 1)]; }

    size_t size() const noexcept { return count; }
    size_t capacity() const noexcept { return cap; }
    bool empty() const noexcept { return count == 0; }
    bool full() const noexcept { return count == cap; }
};
