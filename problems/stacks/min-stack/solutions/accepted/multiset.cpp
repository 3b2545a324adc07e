// A vector for the order and a multiset for the minimum: log n for each call.
class MinStack {
    vector<int> order;
    multiset<int> sorted;

public:
    void push(int val) {
        order.push_back(val);
        sorted.insert(val);
    }

    void pop() {
        sorted.erase(sorted.find(order.back()));
        order.pop_back();
    }

    int top() { return order.back(); }

    int getMin() { return *sorted.begin(); }
};
