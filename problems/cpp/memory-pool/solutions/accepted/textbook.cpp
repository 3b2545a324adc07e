// Textbook: raw memory from aligned operator new, and all places linked at the start.
#include <cstddef>
#include <new>
using namespace std;

template <typename T>
class MemoryPool {
    struct Node {
        Node* next;
    };
    static constexpr size_t ALIGN = alignof(T) > alignof(Node) ? alignof(T) : alignof(Node);
    static constexpr size_t BIGGER = sizeof(T) > sizeof(Node) ? sizeof(T) : sizeof(Node);
    static constexpr size_t STEP = (BIGGER + ALIGN - 1) / ALIGN * ALIGN;

    char* block;
    Node* head = nullptr;
    size_t cap;
    size_t used = 0;

public:
    explicit MemoryPool(size_t n) : cap(n) {
        block = static_cast<char*>(::operator new(n * STEP, align_val_t(ALIGN)));
        for (size_t i = n; i > 0; i--) head = ::new (block + (i - 1) * STEP) Node{head};
    }
    MemoryPool(const MemoryPool&) = delete;
    MemoryPool& operator=(const MemoryPool&) = delete;
    ~MemoryPool() { ::operator delete(block, align_val_t(ALIGN)); }

    T* allocate() {
        if (head == nullptr) throw bad_alloc();
        Node* node = head;
        head = node->next;
        used++;
        return reinterpret_cast<T*>(node);
    }
    void deallocate(T* p) {
        head = ::new (static_cast<void*>(p)) Node{head};
        used--;
    }
    template <typename... Args>
    T* create(Args&&... args) {
        T* p = allocate();
        try {
            ::new (static_cast<void*>(p)) T(std::forward<Args>(args)...);
        } catch (...) {
            deallocate(p);
            throw;
        }
        return p;
    }
    void destroy(T* p) {
        if (!p) return;
        p->~T();
        deallocate(p);
    }
    size_t size() const { return used; }
    size_t capacity() const { return cap; }
};
