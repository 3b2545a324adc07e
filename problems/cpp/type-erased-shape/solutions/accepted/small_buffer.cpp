// Small shapes whose move cannot throw stand within the object, others on the heap.
class TypeErasedShape {
    static constexpr std::size_t room = 48;
    struct Base {
        virtual ~Base() = default;
        virtual double area() const = 0;
        virtual std::string name() const = 0;
        virtual void scale(double) = 0;
        virtual Base* copy_to(void* buffer) const = 0;
        virtual Base* move_to(void* buffer) noexcept = 0;
    };
    template <class T>
    static Base* place(void* buffer, T&& shape) {
        using Held = Model<std::remove_cvref_t<T>>;
        if constexpr (Held::small) return ::new (buffer) Held(std::forward<T>(shape));
        return new Held(std::forward<T>(shape));
    }
    template <class T>
    struct Model final : Base {
        static constexpr bool small = sizeof(T) + sizeof(void*) <= room && alignof(T) <= alignof(std::max_align_t) &&
                                      std::is_nothrow_move_constructible_v<T>;
        T shape;
        explicit Model(const T& s) : shape(s) {}
        explicit Model(T&& s) : shape(std::move(s)) {}
        double area() const override { return shape.area(); }
        std::string name() const override { return shape.name(); }
        void scale(double factor) override { shape.scale(factor); }
        Base* copy_to(void* buffer) const override { return place(buffer, shape); }
        Base* move_to(void* buffer) noexcept override {
            if constexpr (small) return place(buffer, std::move(shape));
            return nullptr;
        }
    };
    alignas(std::max_align_t) std::byte buffer_[room];
    Base* held_ = nullptr;

    bool is_small() const { return static_cast<const void*>(held_) == static_cast<const void*>(buffer_); }
    void clear() noexcept {
        if (is_small()) {
            held_->~Base();
        } else {
            delete held_;
        }
        held_ = nullptr;
    }
    void take(TypeErasedShape& other) noexcept {
        if (other.is_small()) {
            held_ = other.held_->move_to(buffer_);
            other.clear();
        } else {
            held_ = std::exchange(other.held_, nullptr);
        }
    }

public:
    template <class T>
        requires(!std::same_as<std::remove_cvref_t<T>, TypeErasedShape>)
    TypeErasedShape(T&& shape) : held_(place(buffer_, std::forward<T>(shape))) {}
    TypeErasedShape(const TypeErasedShape& other) : held_(other.held_->copy_to(buffer_)) {}
    TypeErasedShape(TypeErasedShape&& other) noexcept { take(other); }
    TypeErasedShape& operator=(const TypeErasedShape& other) { return *this = TypeErasedShape(other); }
    TypeErasedShape& operator=(TypeErasedShape&& other) noexcept {
        if (this != &other) {
            clear();
            take(other);
        }
        return *this;
    }
    ~TypeErasedShape() { clear(); }

    double area() const { return held_->area(); }
    std::string name() const { return held_->name(); }
    void scale(double factor) { held_->scale(factor); }
};
