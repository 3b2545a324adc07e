// Owners and observers are counted apart, by two small handles that do nothing else; the block goes with whoever brings
// both counts to nothing. While the object is destroyed the block is pinned, for the object may observe itself.
class Block {
    void* object_;
    void (*destroy_)(void*);

public:
    int owners = 0, observers = 0;
    Block(void* object, void (*destroy)(void*)) : object_(object), destroy_(destroy) {}
    void changed(int& count, int by) {
        count += by;
        if (owners == 0 && &count == &owners) {
            ++observers;
            destroy_(object_);
            --observers;
        }
        if (owners == 0 && observers == 0) delete this;
    }
};

template <int Block::* Count>
class Handle {
    Block* block_ = nullptr;

public:
    Handle() = default;
    explicit Handle(Block* block) : block_(block) {
        if (block_) block_->changed(block_->*Count, 1);
    }
    Handle(const Handle& other) : Handle(other.block_) {}
    Handle(Handle&& other) noexcept : block_(std::exchange(other.block_, nullptr)) {}
    Handle& operator=(Handle other) noexcept {
        std::swap(block_, other.block_);
        return *this;
    }
    ~Handle() {
        if (block_) block_->changed(block_->*Count, -1);
    }
    Block* block() const { return block_; }
    long owners() const { return block_ ? block_->owners : 0; }
};

template <class T>
class WeakPtr;

template <class T>
class Strong {
    template <class>
    friend class Strong;
    template <class>
    friend class WeakPtr;
    Handle<&Block::owners> handle_;
    T* object_ = nullptr;

    Strong(T* object, Block* block) noexcept : handle_(block), object_(object) {}

public:
    Strong() = default;
    explicit Strong(T* object)
        : Strong(object, new Block(const_cast<void*>(static_cast<const void*>(object)),
                                   [](void* o) { delete static_cast<T*>(o); })) {}
    template <class U>
        requires std::convertible_to<U*, T*>
    explicit Strong(const WeakPtr<U>& weak) : Strong(weak.lock()) {
        if (!*this) throw std::bad_weak_ptr();
    }
    Strong(const Strong&) = default;
    Strong(Strong&& other) noexcept
        : handle_(std::move(other.handle_)), object_(std::exchange(other.object_, nullptr)) {}
    template <class U>
        requires std::convertible_to<U*, T*>
    Strong(const Strong<U>& other) : handle_(other.handle_), object_(other.object_) {}
    Strong& operator=(Strong other) noexcept {
        std::swap(object_, other.object_);
        std::swap(handle_, other.handle_);
        return *this;
    }
    void reset() { *this = Strong(); }
    T* get() const { return object_; }
    T& operator*() const { return *object_; }
    T* operator->() const { return object_; }
    long use_count() const { return handle_.owners(); }
    explicit operator bool() const { return object_ != nullptr; }
};

template <class T>
class WeakPtr {
    template <class>
    friend class WeakPtr;
    Handle<&Block::observers> handle_;
    T* object_ = nullptr;

public:
    WeakPtr() = default;
    template <class U>
        requires std::convertible_to<U*, T*>
    WeakPtr(const Strong<U>& owner) noexcept : handle_(owner.handle_.block()), object_(owner.object_) {}
    template <class U>
        requires std::convertible_to<U*, T*>
    WeakPtr(const WeakPtr<U>& other) noexcept : handle_(other.handle_), object_(other.lock().get()) {}
    WeakPtr(const WeakPtr& other) noexcept : handle_(other.handle_), object_(other.object_) {}
    WeakPtr(WeakPtr&& other) noexcept
        : handle_(std::move(other.handle_)), object_(std::exchange(other.object_, nullptr)) {}
    WeakPtr& operator=(WeakPtr other) noexcept {
        swap(other);
        return *this;
    }
    void reset() noexcept { *this = WeakPtr(); }
    void swap(WeakPtr& other) noexcept {
        std::swap(handle_, other.handle_);
        std::swap(object_, other.object_);
    }
    long use_count() const noexcept { return handle_.owners(); }
    bool expired() const noexcept { return use_count() == 0; }
    Strong<T> lock() const noexcept {
        if (expired()) return {};
        return {object_, handle_.block()};
    }
};
