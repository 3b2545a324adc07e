// One pointer. Only the constructors add and only the destructor releases; whatever else gives up a share swaps with a
// temporary, whose destructor runs when the new object is stored.
template <class T>
class IntrusivePtr {
    template <class>
    friend class IntrusivePtr;

public:
    IntrusivePtr() noexcept = default;
    IntrusivePtr(T* object, bool add_ref = true) : object_(object) {
        if (object_ && add_ref) intrusive_ptr_add_ref(object_);
    }
    IntrusivePtr(const IntrusivePtr& other) : IntrusivePtr(other.object_) {}
    template <class U>
        requires std::is_convertible_v<U*, T*>
    IntrusivePtr(const IntrusivePtr<U>& other) : IntrusivePtr(other.object_) {}
    IntrusivePtr(IntrusivePtr&& other) noexcept : object_(other.detach()) {}
    template <class U>
        requires std::is_convertible_v<U*, T*>
    IntrusivePtr(IntrusivePtr<U>&& other) noexcept : object_(other.detach()) {}

    IntrusivePtr& operator=(const IntrusivePtr& other) {
        IntrusivePtr(other).swap(*this);
        return *this;
    }
    IntrusivePtr& operator=(IntrusivePtr&& other) noexcept {
        IntrusivePtr(std::move(other)).swap(*this);
        return *this;
    }
    IntrusivePtr& operator=(T* object) {
        reset(object);
        return *this;
    }
    ~IntrusivePtr() {
        if (object_) intrusive_ptr_release(object_);
    }

    void reset() { IntrusivePtr().swap(*this); }
    void reset(T* object, bool add_ref = true) { IntrusivePtr(object, add_ref).swap(*this); }
    T* detach() noexcept { return std::exchange(object_, nullptr); }
    void swap(IntrusivePtr& other) noexcept { std::swap(object_, other.object_); }

    T* get() const noexcept { return object_; }
    T& operator*() const noexcept { return *object_; }
    T* operator->() const noexcept { return object_; }
    explicit operator bool() const noexcept { return object_ != nullptr; }

    friend bool operator==(const IntrusivePtr& a, const IntrusivePtr& b) noexcept { return a.object_ == b.object_; }
    friend bool operator==(const IntrusivePtr& a, const T* b) noexcept { return a.object_ == b; }
    friend bool operator==(const IntrusivePtr& a, std::nullptr_t) noexcept { return !a.object_; }

private:
    T* object_ = nullptr;
};
