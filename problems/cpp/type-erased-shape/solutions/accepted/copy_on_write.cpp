// Copies share the shape until one of them changes it.
class TypeErasedShape {
    struct Any {
        virtual ~Any() = default;
        virtual double area() const = 0;
        virtual std::string name() const = 0;
        virtual void scale(double factor) = 0;
        virtual std::shared_ptr<Any> clone() const = 0;
    };
    template <class T>
    struct Of : Any {
        T shape;
        Of(T s) : shape(std::move(s)) {}
        double area() const override { return shape.area(); }
        std::string name() const override { return shape.name(); }
        void scale(double factor) override { shape.scale(factor); }
        std::shared_ptr<Any> clone() const override { return std::make_shared<Of>(shape); }
    };
    std::shared_ptr<Any> any;

public:
    template <class T>
    TypeErasedShape(T shape) : any(std::make_shared<Of<T>>(std::move(shape))) {}
    double area() const { return any->area(); }
    std::string name() const { return any->name(); }
    void scale(double factor) {
        if (any.use_count() > 1) any = any->clone();
        any->scale(factor);
    }
};
