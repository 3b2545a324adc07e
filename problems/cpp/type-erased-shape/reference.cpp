// An abstract class with what a shape can do and with a copy of itself, and a template that derives from it and holds
// the shape. Outside of the constructor nobody knows the type.
template <class T>
concept ShapeLike = std::copy_constructible<T> && requires(const T& shape, T& changing, double factor) {
    { shape.area() } -> std::convertible_to<double>;
    { shape.name() } -> std::convertible_to<std::string>;
    changing.scale(factor);
};

class TypeErasedShape {
public:
    template <class Shape>
        requires(!std::same_as<std::remove_cvref_t<Shape>, TypeErasedShape> && ShapeLike<std::remove_cvref_t<Shape>>)
    TypeErasedShape(Shape&& shape)
        : held_(std::make_unique<Holder<std::remove_cvref_t<Shape>>>(std::forward<Shape>(shape))) {}

    TypeErasedShape(const TypeErasedShape& other) : held_(other.held_->copy()) {}
    TypeErasedShape(TypeErasedShape&&) noexcept = default;
    TypeErasedShape& operator=(const TypeErasedShape& other) {
        held_ = other.held_->copy();
        return *this;
    }
    TypeErasedShape& operator=(TypeErasedShape&&) noexcept = default;

    double area() const { return held_->area(); }
    std::string name() const { return held_->name(); }
    void scale(double factor) { held_->scale(factor); }

private:
    struct Concept {
        virtual ~Concept() = default;
        virtual std::unique_ptr<Concept> copy() const = 0;
        virtual double area() const = 0;
        virtual std::string name() const = 0;
        virtual void scale(double factor) = 0;
    };
    template <class Shape>
    struct Holder final : Concept {
        Shape shape;
        template <class From>
        explicit Holder(From&& from) : shape(std::forward<From>(from)) {}
        std::unique_ptr<Concept> copy() const override { return std::make_unique<Holder>(shape); }
        double area() const override { return shape.area(); }
        std::string name() const override { return shape.name(); }
        void scale(double factor) override { shape.scale(factor); }
    };
    std::unique_ptr<Concept> held_;
};
