// Stores a minimum only if it is strictly smaller, but drops it at the first equal value that goes.
class MinStack {
    vector<int> values;
    vector<int> minima{INT_MAX};

public:
    void push(int val) {
        values.push_back(val);
        if (val < minima.back()) minima.push_back(val);
    }

    void pop() {
        if (values.back() == minima.back() && minima.size() > 1) minima.pop_back();
        values.pop_back();
    }

    int top() { return values.back(); }

    int getMin() { return minima.back(); }
};
