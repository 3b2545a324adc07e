// A map by the number under which each came: a round asks for the next number behind the last one it called.
template <class E>
struct Observer {
    virtual void update(const E& event) = 0;

protected:
    ~Observer() = default;
};

template <class E>
class Subject final {
    std::map<std::uint64_t, Observer<E>*> by_ticket_;
    std::unordered_map<const Observer<E>*, std::uint64_t> tickets_;
    std::uint64_t next_ = 0;

public:
    Subject() = default;
    Subject(const Subject&) = delete;
    Subject& operator=(const Subject&) = delete;

    void subscribe(Observer<E>& observer) {
        if (tickets_.try_emplace(&observer, next_).second) by_ticket_.emplace(next_++, &observer);
    }
    void unsubscribe(Observer<E>& observer) {
        if (const auto found = tickets_.find(&observer); found != tickets_.end()) {
            by_ticket_.erase(found->second);
            tickets_.erase(found);
        }
    }
    void notify(const E& event) {
        const std::uint64_t end = next_;
        for (auto it = by_ticket_.begin(); it != by_ticket_.end() && it->first < end;) {
            const std::uint64_t ticket = it->first;
            it->second->update(event);
            it = by_ticket_.upper_bound(ticket);
        }
    }
    auto size() const { return tickets_.size(); }
};
