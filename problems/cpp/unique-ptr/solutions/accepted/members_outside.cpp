// Declared first, members defined below the class; overloads instead of default arguments, and names of the driver.
struct Element;
struct Node;
int check = 0;

template <class T>
struct UniquePtr {
    UniquePtr();
    UniquePtr(decltype(nullptr));
    explicit UniquePtr(T* fresh);
    UniquePtr(const UniquePtr&) = delete;
    UniquePtr(UniquePtr&&) noexcept;
    ~UniquePtr();
    UniquePtr& operator=(const UniquePtr&) = delete;
    UniquePtr& operator=(UniquePtr&&) noexcept;
    UniquePtr& operator=(decltype(nullptr));

    T* get() const;
    T* release();
    void reset();
    void reset(T* fresh);
    void swap(UniquePtr& with) noexcept;
    T& operator*() const;
    T* operator->() const;
    explicit operator bool() const;

    T* object;
};

template <class T> UniquePtr<T>::UniquePtr() : object(0) {}
template <class T> UniquePtr<T>::UniquePtr(decltype(nullptr)) : object(0) {}
template <class T> UniquePtr<T>::UniquePtr(T* fresh) : object(fresh) {}
template <class T> UniquePtr<T>::UniquePtr(UniquePtr&& from) noexcept : object(from.release()) {}
template <class T> UniquePtr<T>::~UniquePtr() { reset(); }
template <class T> UniquePtr<T>& UniquePtr<T>::operator=(UniquePtr&& from) noexcept {
    UniquePtr taken(move(from));
    swap(taken);
    return *this;
}
template <class T> UniquePtr<T>& UniquePtr<T>::operator=(decltype(nullptr)) {
    reset();
    return *this;
}
template <class T> T* UniquePtr<T>::get() const { return object; }
template <class T> T* UniquePtr<T>::release() {
    auto given = object;
    object = 0;
    return given;
}
template <class T> void UniquePtr<T>::reset() { delete release(); }
template <class T> void UniquePtr<T>::reset(T* fresh) {
    if (fresh == object) return;
    T* old = object;
    object = fresh;
    delete old;
}
template <class T> void UniquePtr<T>::swap(UniquePtr& with) noexcept { ::swap(object, with.object); }
template <class T> T& UniquePtr<T>::operator*() const { return object[0]; }
template <class T> T* UniquePtr<T>::operator->() const { return &operator*(); }
template <class T> UniquePtr<T>::operator bool() const { return !!object; }
