// The storage is an array from new[]: every place holds an element from the start, beyond the size as well.
template <class T>
class Vector {
    T* a = nullptr;
    size_t n = 0, c = 0;

    void grow(size_t wanted) {
        if (wanted <= c) return;
        size_t bigger = max(wanted, c * 2);
        unique_ptr<T[]> fresh(new T[bigger]);
        for (size_t i = 0; i < n; ++i) fresh[i] = a[i];
        delete[] a;
        a = fresh.release();
        c = bigger;
    }

public:
    Vector() {}
    Vector(size_t count, const T& x) { resize(count, x); }
    Vector(initializer_list<T> l) {
        for (auto& x : l) push_back(x);
    }
    Vector(const Vector& o) {
        for (auto& x : o) push_back(x);
    }
    Vector(Vector&& o) noexcept { swap(o); }
    Vector& operator=(Vector o) noexcept {
        swap(o);
        return *this;
    }
    ~Vector() { delete[] a; }

    void push_back(const T& x) { emplace_back(x); }
    void push_back(T&& x) { emplace_back(std::move(x)); }
    template <class... A> T& emplace_back(A&&... args) {
        T made(std::forward<A>(args)...);
        grow(n + 1);
        a[n] = std::move(made);
        return a[n++];
    }
    void pop_back() { --n; }
    T* insert(const T* p, T x) {
        size_t at = p - a;
        push_back(std::move(x));
        rotate(a + at, a + n - 1, a + n);
        return a + at;
    }
    T* erase(const T* p) {
        size_t at = p - a;
        move(a + at + 1, a + n, a + at);
        pop_back();
        return a + at;
    }
    void clear() { n = 0; }
    void reserve(size_t wanted) { grow(wanted); }
    void resize(size_t count) { resize(count, T()); }
    void resize(size_t count, const T& x) {
        T kept(x);
        while (n < count) push_back(kept);
        n = count;
    }
    void swap(Vector& o) noexcept {
        std::swap(a, o.a);
        std::swap(n, o.n);
        std::swap(c, o.c);
    }

    T& operator[](size_t i) { return a[i]; }
    const T& operator[](size_t i) const { return a[i]; }
    T& at(size_t i) { return i < n ? a[i] : throw out_of_range("at"); }
    const T& at(size_t i) const { return i < n ? a[i] : throw out_of_range("at"); }
    T& front() { return a[0]; }
    const T& front() const { return a[0]; }
    T& back() { return a[n - 1]; }
    const T& back() const { return a[n - 1]; }
    T* data() { return a; }
    const T* data() const { return a; }
    T* begin() { return a; }
    T* end() { return a + n; }
    const T* begin() const { return a; }
    const T* end() const { return a + n; }
    size_t size() const { return n; }
    size_t capacity() const { return c; }
    bool empty() const { return n == 0; }
    friend bool operator==(const Vector& x, const Vector& y) { return equal(x.begin(), x.end(), y.begin(), y.end()); }
};
