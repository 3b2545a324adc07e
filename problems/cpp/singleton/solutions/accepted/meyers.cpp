// Textbook: a static within the function, everything that could make another one deleted.
template <typename T>
class Singleton {
protected:
    Singleton() {}
    virtual ~Singleton() {}

public:
    Singleton(const Singleton&) = delete;
    Singleton(Singleton&&) = delete;
    Singleton& operator=(const Singleton&) = delete;
    Singleton& operator=(Singleton&&) = delete;

    static T& instance() {
        static T theInstance;
        return theInstance;
    }
};
