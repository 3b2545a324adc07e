// One block of places. A free place holds the address of the next free one, so that both operations are a push or a pop
// at the head of that list; places that were never used are not in the list yet, and are taken in their order.
template <class T>
class MemoryPool {
    union Place {
        explicit Place(Place* behind = nullptr) noexcept : next(behind) {}
        ~Place() {}
        Place* next;
        alignas(T) std::byte bytes[sizeof(T)];
    };

public:
    explicit MemoryPool(std::size_t capacity) : places_(std::make_unique<Place[]>(capacity)), capacity_(capacity) {}

    T* allocate() {
        if (free_ == nullptr) {
            if (used_ == capacity_) throw std::bad_alloc();
            free_ = &places_[used_++];
            free_->next = nullptr;
        }
        ++size_;
        return reinterpret_cast<T*>(std::exchange(free_, free_->next));
    }
    void deallocate(T* object) noexcept {
        free_ = ::new (static_cast<void*>(object)) Place(free_);
        --size_;
    }

    template <class... Args>
    T* create(Args&&... args) {
        T* const room = allocate();
        try {
            return ::new (static_cast<void*>(room)) T(std::forward<Args>(args)...);
        } catch (...) {
            deallocate(room);
            throw;
        }
    }
    void destroy(T* object) noexcept {
        if (object == nullptr) return;
        object->~T();
        deallocate(object);
    }

    std::size_t size() const noexcept { return size_; }
    std::size_t capacity() const noexcept { return capacity_; }

private:
    std::unique_ptr<Place[]> places_;
    std::size_t capacity_;
    std::size_t used_ = 0;  // places that were ever given out
    Place* free_ = nullptr;
    std::size_t size_ = 0;
};
