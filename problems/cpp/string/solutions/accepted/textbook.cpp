// Textbook: a buffer, a pointer that leads to it or to the heap, the size and the capacity, and each member by itself.
#include <cstring>
#include <stdexcept>
#include <utility>

class String {
    char* p;
    size_t n;
    size_t cap;
    char buf[16];

    void init() {
        p = buf;
        n = 0;
        cap = 15;
        buf[0] = '\0';
    }
    void freeStorage() {
        if (p != buf) delete[] p;
    }
    void steal(String& other) {
        if (other.p == other.buf) {
            p = buf;
            memcpy(buf, other.buf, sizeof(buf));
        } else {
            p = other.p;
        }
        n = other.n;
        cap = other.cap;
        other.init();
    }
    static int compare(const String& a, const String& b) {
        size_t common = a.n < b.n ? a.n : b.n;
        int first = memcmp(a.p, b.p, common);
        if (first != 0) return first;
        return a.n < b.n ? -1 : a.n > b.n ? 1 : 0;
    }

public:
    static const size_t npos = (size_t)-1;

    String() noexcept { init(); }
    String(const char* s) : String(s, strlen(s)) {}
    String(const char* s, size_t len) : String() {
        reserve(len);
        memcpy(p, s, len);
        n = len;
        p[n] = '\0';
    }
    String(size_t count, char c) : String() {
        for (size_t i = 0; i < count; i++) push_back(c);
    }
    String(const String& other) : String(other.p, other.n) {}
    String(String&& other) noexcept { steal(other); }
    ~String() { freeStorage(); }
    String& operator=(const String& other) {
        if (this != &other) {
            String copy(other);
            swap(copy);
        }
        return *this;
    }
    String& operator=(String&& other) noexcept {
        if (this != &other) {
            freeStorage();
            steal(other);
        }
        return *this;
    }
    void swap(String& other) noexcept {
        String tmp(std::move(other));
        other.steal(*this);
        steal(tmp);
    }

    size_t size() const noexcept { return n; }
    bool empty() const noexcept { return n == 0; }
    size_t capacity() const noexcept { return cap; }
    char* data() noexcept { return p; }
    const char* data() const noexcept { return p; }
    const char* c_str() const noexcept { return p; }
    char* begin() noexcept { return p; }
    const char* begin() const noexcept { return p; }
    char* end() noexcept { return p + n; }
    const char* end() const noexcept { return p + n; }
    char& operator[](size_t i) { return p[i]; }
    const char& operator[](size_t i) const { return p[i]; }
    char& at(size_t i) {
        if (i >= n) throw std::out_of_range("at");
        return p[i];
    }
    const char& at(size_t i) const {
        if (i >= n) throw std::out_of_range("at");
        return p[i];
    }
    char& front() { return p[0]; }
    const char& front() const { return p[0]; }
    char& back() { return p[n - 1]; }
    const char& back() const { return p[n - 1]; }

    void reserve(size_t room) {
        if (room <= cap) return;
        char* bigger = new char[room + 1];
        memcpy(bigger, p, n + 1);
        freeStorage();
        p = bigger;
        cap = room;
    }
    void clear() noexcept {
        n = 0;
        p[0] = '\0';
    }
    void push_back(char c) {
        if (n == cap) reserve(2 * cap);
        p[n++] = c;
        p[n] = '\0';
    }
    void pop_back() {
        n--;
        p[n] = '\0';
    }
    String& append(const String& other) {
        size_t added = other.n;
        if (n + added > cap) reserve(n + added > 2 * cap ? n + added : 2 * cap);
        memcpy(p + n, other.p, added);
        n += added;
        p[n] = '\0';
        return *this;
    }
    String& operator+=(const String& other) { return append(other); }
    String& operator+=(char c) {
        push_back(c);
        return *this;
    }
    String& insert(size_t pos, const String& other) {
        if (pos > n) throw std::out_of_range("insert");
        String result(p, pos);
        result.append(other);
        result.append(String(p + pos, n - pos));
        swap(result);
        return *this;
    }
    String& erase(size_t pos, size_t count = npos) {
        if (pos > n) throw std::out_of_range("erase");
        if (count > n - pos) count = n - pos;
        memmove(p + pos, p + pos + count, n - pos - count + 1);
        n -= count;
        return *this;
    }
    String substr(size_t pos, size_t count = npos) const {
        if (pos > n) throw std::out_of_range("substr");
        if (count > n - pos) count = n - pos;
        return String(p + pos, count);
    }
    size_t find(const String& other, size_t pos = 0) const {
        if (other.n > n) return npos;
        for (size_t i = pos; i <= n - other.n; i++) {
            if (memcmp(p + i, other.p, other.n) == 0) return i;
        }
        return npos;
    }

    friend String operator+(const String& a, const String& b) {
        String result(a);
        result.append(b);
        return result;
    }
    friend bool operator==(const String& a, const String& b) { return compare(a, b) == 0; }
    friend bool operator!=(const String& a, const String& b) { return compare(a, b) != 0; }
    friend bool operator<(const String& a, const String& b) { return compare(a, b) < 0; }
    friend bool operator>(const String& a, const String& b) { return compare(a, b) > 0; }
    friend bool operator<=(const String& a, const String& b) { return compare(a, b) <= 0; }
    friend bool operator>=(const String& a, const String& b) { return compare(a, b) >= 0; }
};
