// Two pointers: the object, and a block with the count and the way to destroy what it was made with. The block is
// chosen where the object is first owned, so it knows the true type whatever the owners are declared as.
struct SharedBlock {
    long owners = 1;
    virtual void destroy() noexcept = 0;
    virtual ~SharedBlock() = default;
};

template <class U, class Deleter>
struct SharedBlockOf final : SharedBlock {
    SharedBlockOf(U* object, Deleter& deleter) : object_(object), deleter_(deleter) {}
    void destroy() noexcept override { deleter_(object_); }
    U* object_;
    Deleter deleter_;
};

template <class T>
class SharedPtr {
    template <class U>
    friend class SharedPtr;

public:
    SharedPtr() noexcept = default;
    SharedPtr(std::nullptr_t) noexcept {}
    template <class U>
        requires std::is_convertible_v<U*, T*>
    explicit SharedPtr(U* object) : SharedPtr(object, std::default_delete<U>()) {}
    template <class U, class Deleter>
        requires std::is_convertible_v<U*, T*>
    SharedPtr(U* object, Deleter deleter) : object_(object) {
        try {
            block_ = new SharedBlockOf<U, Deleter>(object, deleter);
        } catch (...) {
            deleter(object);
            throw;
        }
    }
    template <class U>
    SharedPtr(const SharedPtr<U>& owner, T* object) noexcept : object_(object), block_(owner.block_) {
        if (block_) ++block_->owners;
    }

    SharedPtr(const SharedPtr& other) noexcept : SharedPtr(other, other.object_) {}
    template <class U>
        requires std::is_convertible_v<U*, T*>
    SharedPtr(const SharedPtr<U>& other) noexcept : SharedPtr(other, other.object_) {}
    SharedPtr(SharedPtr&& other) noexcept
        : object_(std::exchange(other.object_, nullptr)), block_(std::exchange(other.block_, nullptr)) {}
    template <class U>
        requires std::is_convertible_v<U*, T*>
    SharedPtr(SharedPtr<U>&& other) noexcept
        : object_(std::exchange(other.object_, nullptr)), block_(std::exchange(other.block_, nullptr)) {}

    // What this one owned goes with the argument, after the new object is stored.
    SharedPtr& operator=(SharedPtr other) noexcept {
        swap(other);
        return *this;
    }
    ~SharedPtr() {
        if (block_ && --block_->owners == 0) {
            block_->destroy();
            delete block_;
        }
    }

    void reset() noexcept { SharedPtr().swap(*this); }
    template <class U>
    void reset(U* object) {
        SharedPtr(object).swap(*this);
    }
    void swap(SharedPtr& other) noexcept {
        std::swap(object_, other.object_);
        std::swap(block_, other.block_);
    }

    T* get() const noexcept { return object_; }
    T& operator*() const noexcept { return *object_; }
    T* operator->() const noexcept { return object_; }
    long use_count() const noexcept { return block_ ? block_->owners : 0; }
    explicit operator bool() const noexcept { return object_ != nullptr; }

    friend bool operator==(const SharedPtr& a, const SharedPtr& b) noexcept { return a.object_ == b.object_; }
    friend bool operator==(const SharedPtr& a, std::nullptr_t) noexcept { return !a.object_; }

private:
    T* object_ = nullptr;
    SharedBlock* block_ = nullptr;
};
