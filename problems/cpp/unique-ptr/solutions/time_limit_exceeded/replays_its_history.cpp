// Keeps a history of what was adopted and deleted, and replays it before each delete to see whether the object lives.
using namespace std;

template <typename T>
class UniquePtr {
    T* ptr = nullptr;

    struct Event {
        T* object;
        bool adopted;
    };
    static list<Event>& history() {
        static list<Event> events;
        return events;
    }
    static void adopt(T* p) {
        if (p) history().push_back({p, true});
    }
    static void destroy(T* p) {
        if (!p) return;
        bool lives = false;
        for (const Event& event : history())
            if (event.object == p) lives = event.adopted;
        if (!lives) return;
        history().push_back({p, false});
        delete p;
    }

public:
    UniquePtr() = default;
    UniquePtr(nullptr_t) {}
    explicit UniquePtr(T* p) : ptr(p) { adopt(p); }
    ~UniquePtr() { reset(); }

    UniquePtr(const UniquePtr&) = delete;
    UniquePtr& operator=(const UniquePtr&) = delete;
    UniquePtr(UniquePtr&& other) noexcept : ptr(exchange(other.ptr, nullptr)) {}
    UniquePtr& operator=(UniquePtr&& other) noexcept {
        T* taken = exchange(other.ptr, nullptr);
        T* old = exchange(ptr, taken);
        if (old != taken) destroy(old);
        return *this;
    }

    T* get() const { return ptr; }
    T* release() { return exchange(ptr, nullptr); }
    void reset(T* p = nullptr) {
        if (p == ptr) return;
        T* old = exchange(ptr, p);
        adopt(p);
        destroy(old);
    }
    void swap(UniquePtr& other) noexcept { std::swap(ptr, other.ptr); }

    T& operator*() const { return *ptr; }
    T* operator->() const { return ptr; }
    explicit operator bool() const { return ptr != nullptr; }
};
