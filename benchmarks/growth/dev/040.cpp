// problem: stacks/min-stack
// time: O(n log n)
// memory: O(n)
// note: a multiset beside the stack
class MinStack {
    vector<int> values;
    multiset<int> sorted;

public:
    void push(int val) {
        values.push_back(val);
        sorted.insert(val);
    }
    void pop() {
        sorted.erase(sorted.find(values.back()));
        values.pop_back();
    }
    int top() { return values.back(); }
    int getMin() { return *sorted.begin(); }
};
