// Every change is one exchange of the pointer: the new share is held before it, the old one dropped after it. A raw
// pointer converts, so that the defaulted comparison serves for all three kinds of operands.
template <class T>
class IntrusivePtr {
public:
    constexpr IntrusivePtr() noexcept = default;
    IntrusivePtr(T* object, bool add_ref = true) : object_{add_ref ? hold(object) : object} {}

    IntrusivePtr(const IntrusivePtr& from) : object_{hold(from.object_)} {}
    IntrusivePtr(IntrusivePtr&& from) noexcept : object_{from.detach()} {}
    template <class U>
        requires(!std::same_as<U, T> && std::convertible_to<U*, T*>)
    IntrusivePtr(const IntrusivePtr<U>& from) : object_{hold(from.get())} {}
    template <class U>
        requires(!std::same_as<U, T> && std::convertible_to<U*, T*>)
    IntrusivePtr(IntrusivePtr<U>&& from) noexcept : object_{from.detach()} {}
    ~IntrusivePtr() { drop(object_); }

    auto operator=(const IntrusivePtr& from) -> IntrusivePtr& { return store(hold(from.object_)); }
    auto operator=(IntrusivePtr&& from) noexcept -> IntrusivePtr& { return store(from.detach()); }
    auto operator=(T* object) -> IntrusivePtr& { return store(hold(object)); }

    void reset() { store(nullptr); }
    void reset(T* object) { store(hold(object)); }
    void reset(T* object, bool add_ref) { store(add_ref ? hold(object) : object); }
    auto detach() noexcept -> T* { return std::exchange(object_, nullptr); }
    void swap(IntrusivePtr& with) noexcept { object_ = std::exchange(with.object_, object_); }

    auto get() const noexcept -> T* { return object_; }
    auto operator*() const noexcept -> T& { return *object_; }
    auto operator->() const noexcept -> T* { return object_; }
    explicit operator bool() const noexcept { return object_; }

    friend bool operator==(const IntrusivePtr&, const IntrusivePtr&) noexcept = default;

private:
    static auto hold(T* object) -> T* {
        if (object) intrusive_ptr_add_ref(object);
        return object;
    }
    static void drop(T* object) {
        if (object) intrusive_ptr_release(object);
    }
    auto store(T* share) -> IntrusivePtr& {
        drop(std::exchange(object_, share));
        return *this;
    }

    T* object_ = nullptr;
};
