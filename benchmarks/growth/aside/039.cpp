// problem: stacks/min-stack
// time: O(n)
// memory: O(n)
class MinStack {
    stack<int> all, minima;

public:
    MinStack() {}

    void push(int val) {
        all.push(val);
        if (minima.empty() || val <= minima.top()) minima.push(val);
    }

    void pop() {
        if (all.top() == minima.top()) minima.pop();
        all.pop();
    }

    int top() { return all.top(); }

    int getMin() { return minima.top(); }
};
