// Textbook: a round goes over a copy of the list and asks the list itself whether each is still there.
#include <algorithm>
#include <vector>
using namespace std;

template <typename Event>
class Observer {
public:
    virtual void update(const Event& event) = 0;
    virtual ~Observer() {}
};

template <typename Event>
class Subject {
    vector<Observer<Event>*> observers;

    bool has(const Observer<Event>* o) const { return find(observers.begin(), observers.end(), o) != observers.end(); }

public:
    void subscribe(Observer<Event>& o) {
        if (!has(&o)) observers.push_back(&o);
    }
    void unsubscribe(Observer<Event>& o) {
        observers.erase(remove(observers.begin(), observers.end(), &o), observers.end());
    }
    void notify(const Event& event) {
        vector<Observer<Event>*> copy = observers;
        for (Observer<Event>* o : copy) {
            if (has(o)) o->update(event);
        }
    }
    size_t size() const { return observers.size(); }
};
