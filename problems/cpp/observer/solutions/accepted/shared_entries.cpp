// Each subscription is an entry that a round may hold on to: leaving clears the entry, and a round passes it by.
template <class Event>
class Observer {
public:
    Observer() = default;
    virtual ~Observer() = default;
    virtual void update(Event const& event) = 0;
};

template <class Event>
class Subject {
    struct Entry {
        Observer<Event>* observer;
    };
    std::list<std::shared_ptr<Entry>> entries;

public:
    void subscribe(Observer<Event>& observer) {
        for (auto const& entry : entries) {
            if (entry->observer == &observer) return;
        }
        entries.push_back(std::make_shared<Entry>(Entry{&observer}));
    }
    void unsubscribe(Observer<Event>& observer) {
        entries.remove_if([&](auto const& entry) {
            if (entry->observer != &observer) return false;
            entry->observer = nullptr;
            return true;
        });
    }
    void notify(Event const& event) {
        auto const round = std::vector<std::shared_ptr<Entry>>(entries.begin(), entries.end());
        for (auto const& entry : round) {
            if (entry->observer) entry->observer->update(event);
        }
    }
    std::size_t size() const { return entries.size(); }
};
