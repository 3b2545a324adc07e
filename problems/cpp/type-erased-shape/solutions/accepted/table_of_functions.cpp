// No virtual function: a table of pointers to functions for each type, and the shape by a void pointer.
class TypeErasedShape {
    struct Table {
        double (*area)(const void*);
        std::string (*name)(const void*);
        void (*scale)(void*, double);
        void* (*copy)(const void*);
        void (*destroy)(void*);
    };
    template <class T>
    static constexpr Table table_of = {
        [](const void* p) -> double { return static_cast<const T*>(p)->area(); },
        [](const void* p) -> std::string { return static_cast<const T*>(p)->name(); },
        [](void* p, double factor) { static_cast<T*>(p)->scale(factor); },
        [](const void* p) -> void* { return new T(*static_cast<const T*>(p)); },
        [](void* p) { delete static_cast<T*>(p); },
    };
    const Table* table_;
    void* object_;

public:
    template <class T, class D = std::decay_t<T>>
        requires(!std::is_base_of_v<TypeErasedShape, D>)
    explicit TypeErasedShape(T&& shape) : table_(&table_of<D>), object_(new D(std::forward<T>(shape))) {}
    TypeErasedShape(const TypeErasedShape& other) : table_(other.table_), object_(table_->copy(other.object_)) {}
    TypeErasedShape(TypeErasedShape&& other) noexcept
        : table_(other.table_), object_(std::exchange(other.object_, nullptr)) {}
    TypeErasedShape& operator=(TypeErasedShape other) noexcept {
        std::swap(table_, other.table_);
        std::swap(object_, other.object_);
        return *this;
    }
    ~TypeErasedShape() {
        if (object_ != nullptr) table_->destroy(object_);
    }

    double area() const { return table_->area(object_); }
    std::string name() const { return table_->name(object_); }
    void scale(double factor) { table_->scale(object_, factor); }
};
