// pop leaves the minima as they are.
class MinStack {
    stack<int> values, minima;

public:
    void push(int val) {
        values.push(val);
        minima.push(minima.empty() ? val : min(val, minima.top()));
    }

    void pop() { values.pop(); }

    int top() { return values.top(); }

    int getMin() { return minima.top(); }
};
