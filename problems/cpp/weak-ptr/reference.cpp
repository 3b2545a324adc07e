// Owners and observers hold the object and a block with two counts. All owners together count as one observer: the last
// owner destroys the object first and gives up that share afterwards, so the block outlives whatever looks at it.
struct WeakBlock {
    long owners = 1;
    long observers = 1;
    virtual void destroy() noexcept = 0;
    virtual ~WeakBlock() = default;

    void forget() noexcept {
        if (--observers == 0) delete this;
    }
    void disown() noexcept {
        if (--owners != 0) return;
        destroy();
        forget();
    }
};
template <class U>
struct WeakBlockOf final : WeakBlock {
    explicit WeakBlockOf(U* object) : object_(object) {}
    void destroy() noexcept override { delete object_; }
    U* object_;
};

template <class T>
class WeakPtr;

template <class T>
class SharedPtr {
    template <class>
    friend class SharedPtr;
    template <class>
    friend class WeakPtr;

public:
    SharedPtr() noexcept = default;
    explicit SharedPtr(T* object) : object_(object) {
        std::unique_ptr<T> kept(object);
        block_ = new WeakBlockOf<T>(object);
        kept.release();
    }
    template <class U>
        requires std::is_convertible_v<U*, T*>
    explicit SharedPtr(const WeakPtr<U>& weak) : SharedPtr(weak.lock()) {
        if (!block_) throw std::bad_weak_ptr();
    }
    SharedPtr(const SharedPtr& other) noexcept : SharedPtr(other.object_, other.block_) {}
    template <class U>
        requires std::is_convertible_v<U*, T*>
    SharedPtr(const SharedPtr<U>& other) noexcept : SharedPtr(other.object_, other.block_) {}
    SharedPtr(SharedPtr&& other) noexcept
        : object_(std::exchange(other.object_, nullptr)), block_(std::exchange(other.block_, nullptr)) {}
    SharedPtr& operator=(SharedPtr other) noexcept {
        std::swap(object_, other.object_);
        std::swap(block_, other.block_);
        return *this;
    }
    ~SharedPtr() {
        if (block_) block_->disown();
    }

    void reset() noexcept { *this = SharedPtr(); }
    T* get() const noexcept { return object_; }
    T& operator*() const noexcept { return *object_; }
    T* operator->() const noexcept { return object_; }
    long use_count() const noexcept { return block_ ? block_->owners : 0; }
    explicit operator bool() const noexcept { return object_ != nullptr; }

private:
    SharedPtr(T* object, WeakBlock* block) noexcept : object_(object), block_(block) {
        if (block_) ++block_->owners;
    }

    T* object_ = nullptr;
    WeakBlock* block_ = nullptr;
};

template <class T>
class WeakPtr {
    template <class>
    friend class WeakPtr;

public:
    WeakPtr() noexcept = default;
    template <class U>
        requires std::is_convertible_v<U*, T*>
    WeakPtr(const SharedPtr<U>& owner) noexcept : WeakPtr(owner.object_, owner.block_) {}
    WeakPtr(const WeakPtr& other) noexcept : WeakPtr(other.object_, other.block_) {}
    // A pointer to an object that is gone must not even be converted, so it is locked meanwhile.
    template <class U>
        requires std::is_convertible_v<U*, T*>
    WeakPtr(const WeakPtr<U>& other) noexcept : WeakPtr(other.lock().get(), other.block_) {}
    WeakPtr(WeakPtr&& other) noexcept
        : object_(std::exchange(other.object_, nullptr)), block_(std::exchange(other.block_, nullptr)) {}
    WeakPtr& operator=(WeakPtr other) noexcept {
        swap(other);
        return *this;
    }
    ~WeakPtr() {
        if (block_) block_->forget();
    }

    void reset() noexcept { *this = WeakPtr(); }
    void swap(WeakPtr& other) noexcept {
        std::swap(object_, other.object_);
        std::swap(block_, other.block_);
    }
    SharedPtr<T> lock() const noexcept { return expired() ? SharedPtr<T>() : SharedPtr<T>(object_, block_); }
    bool expired() const noexcept { return use_count() == 0; }
    long use_count() const noexcept { return block_ ? block_->owners : 0; }

private:
    WeakPtr(T* object, WeakBlock* block) noexcept : object_(object), block_(block) {
        if (block_) ++block_->observers;
    }

    T* object_ = nullptr;
    WeakBlock* block_ = nullptr;
};
