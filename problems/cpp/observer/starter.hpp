// Tells observers of events, who may come and go meanwhile: fill in what is missing.
template <class Event>
class Observer {
public:
    virtual ~Observer() = default;
    virtual void update(const Event& event) = 0;
};

template <class Event>
class Subject {
public:
    void subscribe(Observer<Event>& observer) {}
    void unsubscribe(Observer<Event>& observer) {}
    void notify(const Event& event) {}
    std::size_t size() const { return 0; }
};
