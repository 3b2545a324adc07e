// std::call_once and an owning pointer, both static members.
#include <memory>
#include <mutex>

template <class T>
class Singleton {
    inline static std::once_flag once_;
    inline static std::unique_ptr<T> object_;

protected:
    Singleton() = default;
    ~Singleton() = default;

public:
    Singleton(const Singleton&) = delete;
    Singleton& operator=(const Singleton&) = delete;

    static T& instance() {
        std::call_once(once_, [] { object_.reset(new T); });
        return *object_;
    }
};
