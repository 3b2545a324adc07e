// The minimum starts at a billion, and larger values are allowed.
class MinStack {
    vector<int> values;
    vector<int> minima{1000000000};

public:
    void push(int val) {
        values.push_back(val);
        minima.push_back(min(val, minima.back()));
    }

    void pop() {
        values.pop_back();
        minima.pop_back();
    }

    int top() { return values.back(); }

    int getMin() { return minima.back(); }
};
