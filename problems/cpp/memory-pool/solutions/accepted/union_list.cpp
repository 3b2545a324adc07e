// A union of the object and the link, in an array of places; create is written first and the raw pair beside it.
template <class T>
class MemoryPool {
private:
    union Slot {
        Slot* next;
        T object;
        Slot() : next(nullptr) {}
        ~Slot() {}
    };
    Slot* slots;
    Slot* freeList;
    const size_t total;
    size_t inUse;

public:
    explicit MemoryPool(const size_t count) : slots(new Slot[count]), freeList(nullptr), total(count), inUse(0) {
        for (size_t i = 0; i < count; ++i) {
            slots[i].next = freeList;
            freeList = &slots[i];
        }
    }
    ~MemoryPool() { delete[] slots; }
    MemoryPool(const MemoryPool& other) = delete;
    MemoryPool& operator=(const MemoryPool& other) = delete;

    T* allocate() {
        if (!freeList) throw std::bad_alloc();
        Slot* slot = freeList;
        freeList = slot->next;
        ++inUse;
        return &slot->object;
    }
    void deallocate(T* object) {
        Slot* slot = reinterpret_cast<Slot*>(object);
        slot->next = freeList;
        freeList = slot;
        --inUse;
    }
    template <class... Args>
    T* create(Args&&... args) {
        if (!freeList) throw std::bad_alloc();
        Slot* slot = freeList;
        Slot* next = slot->next;
        try {
            new (&slot->object) T(std::forward<Args>(args)...);
        } catch (...) {
            slot->next = next;
            throw;
        }
        freeList = next;
        ++inUse;
        return &slot->object;
    }
    void destroy(T* object) {
        if (!object) return;
        object->~T();
        deallocate(object);
    }
    size_t size() const { return inUse; }
    size_t capacity() const { return total; }
};
