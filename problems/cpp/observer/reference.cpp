// A list of pointers in which the place of one that leaves during a round becomes null, so that positions stay what
// they are; the outermost round closes the gaps when it ends, however it ends. A round goes to the end that it found.
template <class Event>
class Observer {
public:
    virtual ~Observer() = default;
    virtual void update(const Event& event) = 0;
};

template <class Event>
class Subject {
public:
    void subscribe(Observer<Event>& observer) {
        if (std::ranges::find(observers_, &observer) == observers_.end()) {
            observers_.push_back(&observer);
            ++size_;
        }
    }
    void unsubscribe(Observer<Event>& observer) noexcept {
        const auto found = std::ranges::find(observers_, &observer);
        if (found == observers_.end()) return;
        --size_;
        if (rounds_ == 0) {
            observers_.erase(found);
        } else {
            *found = nullptr;
        }
    }
    void notify(const Event& event) {
        const Round round(*this);
        const std::size_t end = observers_.size();
        for (std::size_t i = 0; i < end; ++i)
            if (observers_[i] != nullptr) observers_[i]->update(event);
    }
    std::size_t size() const noexcept { return size_; }

private:
    struct Round {
        Subject& subject;
        explicit Round(Subject& s) : subject(s) { ++subject.rounds_; }
        Round(const Round&) = delete;
        Round& operator=(const Round&) = delete;
        ~Round() {
            if (--subject.rounds_ == 0 && subject.size_ != subject.observers_.size())
                std::erase(subject.observers_, nullptr);
        }
    };

    std::vector<Observer<Event>*> observers_;
    std::size_t size_ = 0;
    int rounds_ = 0;  // that run now, one within the other
};
