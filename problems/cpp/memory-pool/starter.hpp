// Room for a fixed number of objects of one type, taken once and given out one by one: fill in what is missing.
template <class T>
class MemoryPool {
public:
    explicit MemoryPool(std::size_t capacity) {}
    MemoryPool(const MemoryPool&) = delete;
    MemoryPool& operator=(const MemoryPool&) = delete;
    ~MemoryPool() {}

    T* allocate() { throw std::bad_alloc(); }
    void deallocate(T* object) {}

    template <class... Args>
    T* create(Args&&... args) {
        throw std::bad_alloc();
    }
    void destroy(T* object) {}

    std::size_t size() const { return 0; }
    std::size_t capacity() const { return 0; }
};
