// Beside each value stands the minimum of the stack up to and including it. What lies beneath a value cannot change
// while the value is there, so that minimum stays right, and a pop takes both away together.
class MinStack {
public:
    MinStack() {}

    void push(int val) {
        const int least = items.empty() ? val : min(val, items.back().least);
        items.push_back({val, least});
    }

    void pop() { items.pop_back(); }

    int top() { return items.back().value; }

    int getMin() { return items.back().least; }

private:
    struct Item {
        int value;
        int least;
    };
    vector<Item> items;
};
