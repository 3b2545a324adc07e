// Checked, locked and checked again: an atomic pointer that is published when the object is finished.
#include <atomic>
#include <mutex>
using namespace std;

template <class T>
class Singleton {
    static inline atomic<T*> ptr{nullptr};
    static inline mutex mtx;

protected:
    Singleton() {}
    ~Singleton() {}

public:
    static T& instance() {
        T* p = ptr.load(memory_order_acquire);
        if (p == nullptr) {
            lock_guard<mutex> lock(mtx);
            p = ptr.load(memory_order_relaxed);
            if (p == nullptr) {
                p = new T();
                ptr.store(p, memory_order_release);
            }
        }
        return *p;
    }

    Singleton(const Singleton&) = delete;
    Singleton& operator=(const Singleton&) = delete;
};
