// Made by new and never destroyed, so that others may use it in their destructors.
template <class T>
class Singleton {
protected:
    Singleton() = default;

public:
    Singleton(Singleton const&) = delete;
    void operator=(Singleton const&) = delete;

    [[nodiscard]] static T& instance() {
        static T* const object = new T();
        return *object;
    }
};
