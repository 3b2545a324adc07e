// A lock at every call: dearer than need be, and right.
template <class T>
class Singleton {
    struct Home {
        std::mutex mutex;
        std::optional<std::unique_ptr<T>> object;
    };
    static Home& home() {
        static Home here;
        return here;
    }

protected:
    explicit Singleton() noexcept = default;

public:
    static auto instance() -> T& {
        Home& here = home();
        const std::scoped_lock lock(here.mutex);
        if (!here.object) here.object = std::unique_ptr<T>(new T());
        return **here.object;
    }
    Singleton(const Singleton&) = delete;
    Singleton(Singleton&&) = delete;
};
