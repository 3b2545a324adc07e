// Keeps the one object of a type, and makes it when it is first asked for: fill in what is missing.
template <class T>
class Singleton {
public:
    static T& instance() { throw std::logic_error("there is none yet"); }
    Singleton(const Singleton&) = delete;
    Singleton& operator=(const Singleton&) = delete;

protected:
    Singleton() = default;
    ~Singleton() = default;
};
