// A value that holds a shape of any type: fill in what is missing.
class TypeErasedShape {
public:
    template <class Shape>
    TypeErasedShape(Shape shape) {}
    TypeErasedShape(const TypeErasedShape& other) {}
    TypeErasedShape(TypeErasedShape&& other) noexcept {}
    TypeErasedShape& operator=(const TypeErasedShape& other) { return *this; }
    TypeErasedShape& operator=(TypeErasedShape&& other) noexcept { return *this; }
    ~TypeErasedShape() {}

    double area() const { return 0; }
    std::string name() const { return ""; }
    void scale(double factor) {}
};
