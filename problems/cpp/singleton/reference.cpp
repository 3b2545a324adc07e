// A static variable within a function: the language constructs it when control first passes, lets other threads wait
// meanwhile, and tries again at the next call if the constructor throws.
template <class T>
class Singleton {
public:
    static T& instance() {
        static T object;
        return object;
    }
    Singleton(const Singleton&) = delete;
    Singleton& operator=(const Singleton&) = delete;

protected:
    Singleton() = default;
    ~Singleton() = default;
};
