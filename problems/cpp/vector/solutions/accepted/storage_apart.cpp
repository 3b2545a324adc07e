// The storage is a class of its own over malloc; iterators are a class too, and names of the driver are taken.
#include <cstdlib>

struct Ledger {};
struct Element {};
using Plain = Ledger;

template <class T> struct Storage {
    T* memory = nullptr;
    size_t used = 0, room = 0;

    Storage() = default;
    explicit Storage(size_t n) : memory(n ? static_cast<T*>(malloc(n * sizeof(T))) : nullptr), room(n) {
        if (n && !memory) throw bad_alloc();
    }
    Storage(const Storage&) = delete;
    Storage& operator=(const Storage&) = delete;
    ~Storage() {
        while (used) memory[--used].~T();
        free(memory);
    }
    template <class... A> void add(A&&... a) {
        ::new (static_cast<void*>(memory + used)) T(std::forward<A>(a)...);
        ++used;
    }
    void swap(Storage& o) noexcept {
        ::swap(memory, o.memory);
        ::swap(used, o.used);
        ::swap(room, o.room);
    }
};

template <class T> struct Pointer {
    using iterator_category = random_access_iterator_tag;
    using value_type = remove_const_t<T>;
    using difference_type = ptrdiff_t;
    using pointer = T*;
    using reference = T&;

    T* at = nullptr;

    operator Pointer<const T>() const requires(!is_const_v<T>) { return {at}; }
    T& operator*() const { return *at; }
    T* operator->() const { return at; }
    T& operator[](ptrdiff_t n) const { return at[n]; }
    Pointer& operator++() { return ++at, *this; }
    Pointer& operator--() { return --at, *this; }
    Pointer operator++(int) { return {at++}; }
    Pointer operator--(int) { return {at--}; }
    Pointer& operator+=(ptrdiff_t n) { return at += n, *this; }
    Pointer& operator-=(ptrdiff_t n) { return at -= n, *this; }
    friend Pointer operator+(Pointer p, ptrdiff_t n) { return {p.at + n}; }
    friend Pointer operator+(ptrdiff_t n, Pointer p) { return {p.at + n}; }
    friend Pointer operator-(Pointer p, ptrdiff_t n) { return {p.at - n}; }
    friend ptrdiff_t operator-(Pointer p, Pointer q) { return p.at - q.at; }
    friend auto operator<=>(const Pointer&, const Pointer&) = default;
};

template <class T> class Vector {
    Storage<T> s;

public:
    using iterator = Pointer<T>;
    using const_iterator = Pointer<const T>;

    Vector() {}
    Vector(size_t n, const T& x) : s(n) {
        while (s.used < n) s.add(x);
    }
    Vector(initializer_list<T> l) : s(l.size()) {
        for (auto& x : l) s.add(x);
    }
    Vector(const Vector& o) : s(o.size() + 1) {
        for (auto& x : o) s.add(x);
    }
    Vector(Vector&& o) noexcept { s.swap(o.s); }
    Vector& operator=(const Vector& o) {
        // Reuses what is there, as far as it goes.
        if (&o == this) return *this;
        if (o.size() > s.room) {
            Vector copy(o);
            s.swap(copy.s);
            return *this;
        }
        size_t i = 0;
        for (; i < size() && i < o.size(); ++i) s.memory[i] = o[i];
        while (size() > o.size()) pop_back();
        for (; i < o.size(); ++i) s.add(o[i]);
        return *this;
    }
    Vector& operator=(Vector&& o) noexcept {
        s.swap(o.s);
        return *this;
    }

    size_t size() const { return s.used; }
    size_t capacity() const { return s.room; }
    bool empty() const { return !s.used; }
    T* data() { return s.memory; }
    const T* data() const { return s.memory; }
    iterator begin() { return {s.memory}; }
    iterator end() { return {s.memory + s.used}; }
    const_iterator begin() const { return {s.memory}; }
    const_iterator end() const { return {s.memory + s.used}; }
    T& operator[](size_t i) { return s.memory[i]; }
    const T& operator[](size_t i) const { return s.memory[i]; }
    T& at(size_t i) { return i < size() ? s.memory[i] : throw out_of_range("at"); }
    const T& at(size_t i) const { return i < size() ? s.memory[i] : throw out_of_range("at"); }
    T& front() { return *begin(); }
    const T& front() const { return *begin(); }
    T& back() { return end()[-1]; }
    const T& back() const { return end()[-1]; }

    void reserve(size_t n) {
        if (n <= s.room) return;
        Storage<T> bigger(n);
        for (auto& x : *this) bigger.add(move_if_noexcept(x));
        s.swap(bigger);
    }
    template <class... A> T& emplace_back(A&&... a) { return *emplace(size(), std::forward<A>(a)...); }
    void push_back(const T& x) { emplace_back(x); }
    void push_back(T&& x) { emplace_back(std::move(x)); }
    iterator insert(const_iterator p, const T& x) { return emplace(p - begin(), x); }
    iterator insert(const_iterator p, T&& x) { return emplace(p - begin(), std::move(x)); }
    iterator erase(const_iterator p) {
        iterator q = begin() + (p - begin());
        for (iterator r = q; r + 1 != end(); ++r) *r = std::move(r[1]);
        pop_back();
        return q;
    }
    void pop_back() { s.memory[--s.used].~T(); }
    void clear() {
        while (!empty()) pop_back();
    }
    void resize(size_t n) {
        if (n > s.room) return enlarge(n, [](Storage<T>& to) { to.add(); });
        fit(n, [this] { s.add(); });
    }
    void resize(size_t n, const T& x) {
        if (n > s.room) return enlarge(n, [&x](Storage<T>& to) { to.add(x); });
        fit(n, [this, &x] { s.add(x); });
    }
    void swap(Vector& o) noexcept { s.swap(o.s); }

    friend bool operator==(const Vector& a, const Vector& b) {
        if (a.size() != b.size()) return false;
        for (size_t i = 0; i < a.size(); ++i)
            if (!(a[i] == b[i])) return false;
        return true;
    }

private:
    // A bigger storage is filled from left to right: what stands before the place, the new one, what stands behind it.
    // The new one is made before any old one is touched.
    template <class... A> iterator emplace(size_t at, A&&... a) {
        if (size() < s.room) {
            if (at == size()) {
                s.add(std::forward<A>(a)...);
                return begin() + at;
            }
            T made(std::forward<A>(a)...);
            s.add(std::move(back()));
            for (size_t i = size() - 2; i > at; --i) s.memory[i] = std::move(s.memory[i - 1]);
            s.memory[at] = std::move(made);
        } else {
            Storage<T> tail(size() - at + 1);
            tail.add(std::forward<A>(a)...);
            Storage<T> bigger(s.room * 2 + 1);
            for (size_t i = 0; i < at; ++i) bigger.add(move_if_noexcept(s.memory[i]));
            bigger.add(move_if_noexcept(tail.memory[0]));
            for (size_t i = at; i < size(); ++i) bigger.add(move_if_noexcept(s.memory[i]));
            s.swap(bigger);
        }
        return begin() + at;
    }
    template <class Add> void enlarge(size_t n, Add add) {
        Storage<T> fresh(n - size());
        while (fresh.used < fresh.room) add(fresh);
        Storage<T> bigger(max(n, s.room * 2));
        for (size_t i = 0; i < size(); ++i) bigger.add(move_if_noexcept(s.memory[i]));
        for (size_t i = 0; i < fresh.used; ++i) bigger.add(move_if_noexcept(fresh.memory[i]));
        s.swap(bigger);
    }
    template <class Add> void fit(size_t n, Add add) {
        const size_t before = size();
        try {
            while (size() < n) add();
        } catch (...) {
            while (size() > before) pop_back();
            throw;
        }
        while (size() > n) pop_back();
    }
};
