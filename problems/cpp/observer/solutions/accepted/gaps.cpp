// An index runs over the list itself; who leaves while rounds run leaves a gap, which the outermost round closes.
template <class Event>
class Observer {
public:
    virtual ~Observer() {}
    virtual void update(const Event& event) = 0;
};

template <class Event>
class Subject {
    std::vector<Observer<Event>*> list;
    int depth = 0;
    bool gaps = false;

    void finish() {
        depth--;
        if (depth == 0 && gaps) {
            std::erase(list, nullptr);
            gaps = false;
        }
    }

public:
    void subscribe(Observer<Event>& observer) {
        for (auto* known : list) {
            if (known == &observer) return;
        }
        list.push_back(&observer);
    }
    void unsubscribe(Observer<Event>& observer) {
        for (size_t i = 0; i < list.size(); i++) {
            if (list[i] != &observer) continue;
            if (depth > 0) {
                list[i] = nullptr;
                gaps = true;
            } else {
                list.erase(list.begin() + i);
            }
            return;
        }
    }
    void notify(const Event& event) {
        depth++;
        const size_t end = list.size();
        try {
            for (size_t i = 0; i < end; i++) {
                if (list[i] != nullptr) list[i]->update(event);
            }
        } catch (...) {
            finish();
            throw;
        }
        finish();
    }
    size_t size() const { return list.size() - std::count(list.begin(), list.end(), nullptr); }
};
