// The free places stand in a stack of indices beside the storage: nothing is written into a place that is free.
template <class T>
class MemoryPool {
    struct Bytes {
        alignas(T) unsigned char raw[sizeof(T)];
    };
    std::vector<Bytes> storage_;
    std::vector<std::uint32_t> free_;

public:
    explicit MemoryPool(std::size_t capacity) : storage_(capacity), free_(capacity) {
        std::iota(free_.rbegin(), free_.rend(), 0u);
    }
    MemoryPool(MemoryPool&&) = delete;

    [[nodiscard]] T* allocate() {
        if (free_.empty()) throw std::bad_alloc{};
        const std::uint32_t place = free_.back();
        free_.pop_back();
        return reinterpret_cast<T*>(storage_[place].raw);
    }
    void deallocate(T* object) noexcept {
        const auto place = reinterpret_cast<Bytes*>(object) - storage_.data();
        free_.push_back(static_cast<std::uint32_t>(place));
    }
    template <class... Args>
    T* create(Args&&... args) {
        struct Return {
            MemoryPool* pool;
            T* room;
            ~Return() {
                if (pool != nullptr) pool->deallocate(room);
            }
        } back{this, allocate()};
        T* object = std::construct_at(back.room, std::forward<Args>(args)...);
        back.pool = nullptr;
        return object;
    }
    void destroy(T* object) {
        if (object != nullptr) {
            std::destroy_at(object);
            deallocate(object);
        }
    }
    auto size() const { return storage_.size() - free_.size(); }
    auto capacity() const { return storage_.size(); }
};
