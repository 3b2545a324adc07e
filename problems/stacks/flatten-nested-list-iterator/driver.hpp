// Makes the nested list, and takes integers from the iterator for as long as it has one.
class Driver {
public:
    explicit Driver(const std::vector<__judge::nested>& nestedList) : list_(made(nestedList)) {}

    void call() {
        iterator_ = std::make_unique<NestedIterator>(list_);
        while (iterator_->hasNext()) {
            if (found_.size() == integers_) {
                throw __judge::Wrong("the iterator still has a next one after all " + std::to_string(integers_) +
                                     " integers");
            }
            found_.push_back(iterator_->next());
        }
    }

    const std::vector<int>& finish() const { return found_; }

private:
    std::vector<NestedInteger> made(const std::vector<__judge::nested>& items) {
        std::vector<NestedInteger> list;
        list.reserve(items.size());
        for (const auto& item : items) {
            if (item.is_list) {
                list.emplace_back(made(item.items));
            } else {
                list.emplace_back(item.value);
                ++integers_;
                found_.reserve(integers_);
            }
        }
        return list;
    }

    std::size_t integers_ = 0;
    std::vector<int> found_;
    std::vector<NestedInteger> list_;
    std::unique_ptr<NestedIterator> iterator_;
};
