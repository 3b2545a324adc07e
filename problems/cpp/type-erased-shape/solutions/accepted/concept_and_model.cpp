// Textbook: concept and model by a raw pointer, every special member written out.
#include <string>
#include <utility>

class TypeErasedShape {
    class Concept {
    public:
        virtual ~Concept() {}
        virtual double area() const = 0;
        virtual std::string name() const = 0;
        virtual void scale(double factor) = 0;
        virtual Concept* clone() const = 0;
    };
    template <typename T>
    class Model : public Concept {
        T data;

    public:
        Model(T x) : data(std::move(x)) {}
        double area() const override { return data.area(); }
        std::string name() const override { return data.name(); }
        void scale(double factor) override { data.scale(factor); }
        Concept* clone() const override { return new Model(*this); }
    };
    Concept* ptr;

public:
    template <typename T>
    TypeErasedShape(T shape) : ptr(new Model<T>(std::move(shape))) {}
    TypeErasedShape(const TypeErasedShape& other) : ptr(other.ptr->clone()) {}
    TypeErasedShape(TypeErasedShape&& other) noexcept : ptr(other.ptr) { other.ptr = nullptr; }
    ~TypeErasedShape() { delete ptr; }
    TypeErasedShape& operator=(const TypeErasedShape& other) {
        if (this != &other) {
            Concept* copy = other.ptr->clone();
            delete ptr;
            ptr = copy;
        }
        return *this;
    }
    TypeErasedShape& operator=(TypeErasedShape&& other) noexcept {
        if (this != &other) {
            delete ptr;
            ptr = other.ptr;
            other.ptr = nullptr;
        }
        return *this;
    }

    double area() const { return ptr->area(); }
    std::string name() const { return ptr->name(); }
    void scale(double factor) { ptr->scale(factor); }
};
