// No virtual function: the block holds a pointer to the function that destroys what it was made with.
struct Owners {
    long count = 1;
    void (*destroy)(Owners*) noexcept = nullptr;
};

template <class U, class D>
struct OwnersOf : Owners {
    U* object;
    D deleter;
    OwnersOf(U* o, D d) : object(o), deleter(std::move(d)) {
        destroy = [](Owners* self) noexcept {
            std::unique_ptr<OwnersOf> whole(static_cast<OwnersOf*>(self));
            whole->deleter(whole->object);
        };
    }
};

template <class T>
class SharedPtr {
    T* object_ = nullptr;
    Owners* owners_ = nullptr;
    template <class>
    friend class SharedPtr;

    SharedPtr(T* object, Owners* owners, int) : object_(object), owners_(owners) {
        if (owners_ != nullptr) owners_->count += 1;
    }

public:
    SharedPtr() = default;
    SharedPtr(std::nullptr_t) {}
    template <std::convertible_to<T*> P>
    explicit SharedPtr(P object)
        : SharedPtr(object, std::default_delete<std::remove_pointer_t<P>>()) {}
    template <class U, class D>
    SharedPtr(U* object, D deleter) : object_(object), owners_(new OwnersOf<U, D>(object, std::move(deleter))) {}
    template <class U>
    SharedPtr(const SharedPtr<U>& owner, T* object) noexcept : SharedPtr(object, owner.owners_, 0) {}

    SharedPtr(const SharedPtr& other) noexcept : SharedPtr(other.object_, other.owners_, 0) {}
    template <class U>
        requires std::convertible_to<U*, T*>
    SharedPtr(const SharedPtr<U>& other) noexcept : SharedPtr(other.object_, other.owners_, 0) {}
    SharedPtr(SharedPtr&& other) noexcept { swap(other); }
    template <class U>
        requires std::convertible_to<U*, T*>
    SharedPtr(SharedPtr<U>&& other) noexcept : object_(other.object_), owners_(other.owners_) {
        other.object_ = nullptr;
        other.owners_ = nullptr;
    }
    SharedPtr& operator=(const SharedPtr& other) noexcept {
        SharedPtr(other).swap(*this);
        return *this;
    }
    SharedPtr& operator=(SharedPtr&& other) noexcept {
        SharedPtr(std::move(other)).swap(*this);
        return *this;
    }
    ~SharedPtr() {
        if (owners_ != nullptr && --owners_->count == 0) owners_->destroy(owners_);
    }

    void reset() noexcept { SharedPtr().swap(*this); }
    template <class U>
    void reset(U* object) { SharedPtr(object).swap(*this); }
    void swap(SharedPtr& other) noexcept {
        std::swap(object_, other.object_);
        std::swap(owners_, other.owners_);
    }
    T* get() const noexcept { return object_; }
    T& operator*() const noexcept { return *object_; }
    T* operator->() const noexcept { return object_; }
    long use_count() const noexcept { return owners_ != nullptr ? owners_->count : 0; }
    explicit operator bool() const noexcept { return object_ != nullptr; }

    template <class U>
    friend bool operator==(const SharedPtr& a, const SharedPtr<U>& b) noexcept { return a.get() == b.get(); }
    friend bool operator==(const SharedPtr& a, std::nullptr_t) noexcept { return a.object_ == nullptr; }
};
