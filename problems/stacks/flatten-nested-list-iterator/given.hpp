// An integer, or a list of such: the iterator looks at it through these three.
class NestedInteger {
public:
    // Whether it is an integer, and not a list.
    [[gnu::noinline]] bool isInteger() const { return !list_.has_value(); }
    // The integer; 0 for a list.
    [[gnu::noinline]] int getInteger() const { return value_; }
    // The list; empty for an integer.
    [[gnu::noinline]] const vector<NestedInteger>& getList() const {
        static const vector<NestedInteger> none;
        return list_ ? *list_ : none;
    }

    explicit NestedInteger(int value) : value_(value) {}
    explicit NestedInteger(vector<NestedInteger> list) : list_(std::move(list)) {}

private:
    int value_ = 0;
    optional<vector<NestedInteger>> list_;
};
