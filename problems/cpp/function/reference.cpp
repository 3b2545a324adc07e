// Two pointers to functions that know the type of the target: one calls it, the other copies, moves or destroys it. A
// target that is small and cannot throw when it is moved lies within the object, any other one on the heap.
template <class Signature>
class Function;

template <class R, class... Args>
class Function<R(Args...)> {
    union Place {
        void* heap;
        alignas(void*) unsigned char within[2 * sizeof(void*)];
    };
    struct Handler {
        R (*call)(Place& place, Args&&... args);
        void (*copy)(const Place& from, Place& to);
        void (*move)(Place& from, Place& to) noexcept;  // the source holds nothing afterwards
        void (*destroy)(Place& place) noexcept;
    };
    template <class F>
    struct Kind {
        static constexpr bool is_small =
            sizeof(F) <= sizeof(Place) && alignof(F) <= alignof(Place) && std::is_nothrow_move_constructible_v<F>;

        template <class Source>
        static void make(Place& place, Source&& source) {
            if constexpr (is_small) {
                ::new (static_cast<void*>(place.within)) F(std::forward<Source>(source));
            } else {
                place.heap = new F(std::forward<Source>(source));
            }
        }
        static F& at(Place& place) noexcept {
            if constexpr (is_small) {
                return *std::launder(reinterpret_cast<F*>(place.within));
            } else {
                return *static_cast<F*>(place.heap);
            }
        }
        static R call(Place& place, Args&&... args) {
            if constexpr (std::is_void_v<R>) {
                std::invoke(at(place), std::forward<Args>(args)...);
            } else {
                return std::invoke(at(place), std::forward<Args>(args)...);
            }
        }
        static void copy(const Place& from, Place& to) { make(to, std::as_const(at(const_cast<Place&>(from)))); }
        static void move(Place& from, Place& to) noexcept {
            if constexpr (is_small) {
                make(to, std::move(at(from)));
                destroy(from);
            } else {
                to.heap = from.heap;
            }
        }
        static void destroy(Place& place) noexcept {
            if constexpr (is_small) {
                std::destroy_at(std::addressof(at(place)));
            } else {
                delete std::addressof(at(place));
            }
        }
        static constexpr Handler handler{call, copy, move, destroy};
    };
    template <class F>
    static constexpr bool is_target =
        !std::is_same_v<std::decay_t<F>, Function> && std::is_invocable_r_v<R, std::decay_t<F>&, Args...>;

public:
    Function() noexcept = default;
    Function(std::nullptr_t) noexcept {}
    template <class F>
        requires is_target<F>
    Function(F&& target) {
        using Target = std::decay_t<F>;
        if constexpr (std::is_pointer_v<Target> || std::is_member_pointer_v<Target>) {
            const Target pointer = target;
            if (pointer == nullptr) return;
        }
        Kind<Target>::make(place_, std::forward<F>(target));
        handler_ = &Kind<Target>::handler;
    }

    Function(const Function& other) {
        if (other.handler_) other.handler_->copy(other.place_, place_);
        handler_ = other.handler_;
    }
    Function(Function&& other) noexcept {
        if (other.handler_) other.handler_->move(other.place_, place_);
        handler_ = std::exchange(other.handler_, nullptr);
    }
    // By value: what is assigned is made before, and what was there goes with the argument.
    Function& operator=(Function other) noexcept {
        swap(other);
        return *this;
    }
    ~Function() {
        if (handler_) handler_->destroy(place_);
    }

    void swap(Function& other) noexcept {
        if (this == &other) return;
        Function kept(std::move(other));
        ::new (static_cast<void*>(&other)) Function(std::move(*this));
        ::new (static_cast<void*>(this)) Function(std::move(kept));
    }

    explicit operator bool() const noexcept { return handler_ != nullptr; }
    R operator()(Args... args) const {
        if (!handler_) throw std::bad_function_call();
        return handler_->call(place_, std::forward<Args>(args)...);
    }

    friend bool operator==(const Function& f, std::nullptr_t) noexcept { return !f; }

private:
    const Handler* handler_ = nullptr;
    mutable Place place_;  // a call may change the target
};
