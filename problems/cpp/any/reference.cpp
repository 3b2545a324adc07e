// A pointer to the functions that know the type, and a pointer to the value or the value itself where it is small and
// cannot throw when it is moved. The functions stand in a table for each type, which is also what tells types apart.
class Any {
    union Place {
        void* heap;
        alignas(void*) unsigned char within[2 * sizeof(void*)];
    };
    struct Handler {
        const std::type_info& type;
        const void* (*find)(const Place& place) noexcept;
        void (*copy)(const Place& from, Place& to);
        void (*move)(Place& from, Place& to) noexcept;  // the source holds nothing afterwards
        void (*destroy)(Place& place) noexcept;
    };
    template <class T>
    static constexpr bool is_small =
        sizeof(T) <= sizeof(Place) && alignof(T) <= alignof(Place) && std::is_nothrow_move_constructible_v<T>;

    template <class T>
    struct Kind {
        template <class... Args>
        static T* make(Place& place, Args&&... args) {
            if constexpr (is_small<T>) {
                return ::new (static_cast<void*>(place.within)) T(std::forward<Args>(args)...);
            } else {
                T* made = new T(std::forward<Args>(args)...);
                place.heap = made;
                return made;
            }
        }
        static T* at(Place& place) noexcept {
            if constexpr (is_small<T>) {
                return std::launder(reinterpret_cast<T*>(place.within));
            } else {
                return static_cast<T*>(place.heap);
            }
        }
        static const void* find(const Place& place) noexcept { return at(const_cast<Place&>(place)); }
        static void copy(const Place& from, Place& to) { make(to, *static_cast<const T*>(find(from))); }
        static void move(Place& from, Place& to) noexcept {
            if constexpr (is_small<T>) {
                make(to, std::move(*at(from)));
                destroy(from);
            } else {
                to.heap = from.heap;
            }
        }
        static void destroy(Place& place) noexcept {
            if constexpr (is_small<T>) {
                std::destroy_at(at(place));
            } else {
                delete at(place);
            }
        }
        static constexpr Handler handler{typeid(T), find, copy, move, destroy};
    };

public:
    Any() noexcept = default;
    template <class T>
        requires(!std::is_same_v<std::decay_t<T>, Any>) && std::is_copy_constructible_v<std::decay_t<T>>
    Any(T&& value) {
        emplace<std::decay_t<T>>(std::forward<T>(value));
    }
    template <class T, class... Args>
    explicit Any(std::in_place_type_t<T>, Args&&... args) {
        emplace<T>(std::forward<Args>(args)...);
    }

    Any(const Any& other) {
        if (other.handler_) other.handler_->copy(other.place_, place_);
        handler_ = other.handler_;
    }
    Any(Any&& other) noexcept {
        if (other.handler_) other.handler_->move(other.place_, place_);
        handler_ = std::exchange(other.handler_, nullptr);
    }
    // What this one held goes with the argument, after the new value is in place.
    Any& operator=(const Any& other) {
        Any(other).swap(*this);
        return *this;
    }
    Any& operator=(Any&& other) noexcept {
        Any(std::move(other)).swap(*this);
        return *this;
    }
    template <class T>
        requires(!std::is_same_v<std::decay_t<T>, Any>) && std::is_copy_constructible_v<std::decay_t<T>>
    Any& operator=(T&& value) {
        Any(std::forward<T>(value)).swap(*this);
        return *this;
    }
    ~Any() { reset(); }

    template <class T, class... Args>
    T& emplace(Args&&... args) {
        reset();
        T* made = Kind<T>::make(place_, std::forward<Args>(args)...);
        handler_ = &Kind<T>::handler;
        return *made;
    }
    void reset() noexcept {
        if (const Handler* old = std::exchange(handler_, nullptr)) old->destroy(place_);
    }
    void swap(Any& other) noexcept {
        if (this == &other) return;
        Any kept(std::move(other));
        ::new (static_cast<void*>(&other)) Any(std::move(*this));
        ::new (static_cast<void*>(this)) Any(std::move(kept));
    }

    bool has_value() const noexcept { return handler_ != nullptr; }
    const std::type_info& type() const noexcept { return handler_ ? handler_->type : typeid(void); }

    template <class T>
    friend const T* any_cast(const Any* any) noexcept {
        return any && any->type() == typeid(T) ? static_cast<const T*>(any->handler_->find(any->place_)) : nullptr;
    }

private:
    const Handler* handler_ = nullptr;
    Place place_;
};

template <class T>
const T* any_cast(const Any* any) noexcept;
template <class T>
T* any_cast(Any* any) noexcept {
    return const_cast<T*>(any_cast<T>(static_cast<const Any*>(any)));
}
template <class T>
T any_cast(const Any& any) {
    if (const auto* found = any_cast<std::remove_cvref_t<T>>(&any)) return static_cast<T>(*found);
    throw std::bad_any_cast();
}
template <class T>
T any_cast(Any& any) {
    if (auto* found = any_cast<std::remove_cvref_t<T>>(&any)) return static_cast<T>(*found);
    throw std::bad_any_cast();
}
template <class T>
T any_cast(Any&& any) {
    if (auto* found = any_cast<std::remove_cvref_t<T>>(&any)) return static_cast<T>(std::move(*found));
    throw std::bad_any_cast();
}
