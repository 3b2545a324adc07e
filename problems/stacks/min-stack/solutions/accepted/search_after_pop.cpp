// Keeps one minimum and searches the whole stack after each pop.
class MinStack {
    vector<int> values;
    int least = INT_MAX;

public:
    void push(int val) {
        values.push_back(val);
        least = min(least, val);
    }

    void pop() {
        values.pop_back();
        least = INT_MAX;
        for (size_t i = 0; i < values.size(); i++) least = min(least, values[i]);
    }

    int top() { return values.back(); }

    int getMin() { return least; }
};
