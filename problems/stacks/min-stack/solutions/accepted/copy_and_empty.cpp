// Copies the stack and empties the copy whenever the minimum is asked for.
class MinStack {
    stack<int> values;

public:
    void push(int val) { values.push(val); }

    void pop() { values.pop(); }

    int top() { return values.top(); }

    int getMin() {
        stack<int> copy = values;
        int least = INT_MAX;
        while (!copy.empty()) {
            least = min(least, copy.top());
            copy.pop();
        }
        return least;
    }
};
