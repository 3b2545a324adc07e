// Reads the last minimum of an empty vector; at() throws.
class MinStack {
    vector<int> values, minima;

public:
    void push(int val) {
        values.push_back(val);
        minima.push_back(min(val, minima.at(minima.size() - 1)));
    }

    void pop() {
        values.pop_back();
        minima.pop_back();
    }

    int top() { return values.back(); }

    int getMin() { return minima.back(); }
};
