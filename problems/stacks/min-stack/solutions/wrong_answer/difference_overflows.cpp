// Stores differences to the minimum in 32 bits, where they do not fit.
class MinStack {
    stack<int> diffs;
    int least = 0;

public:
    void push(int val) {
        if (diffs.empty()) {
            diffs.push(0);
            least = val;
            return;
        }
        int diff = static_cast<int>(static_cast<long long>(val) - least);
        diffs.push(diff);
        if (diff < 0) least = val;
    }

    void pop() {
        long long diff = diffs.top();
        diffs.pop();
        if (diff < 0) least = static_cast<int>(least - diff);
    }

    int top() {
        long long diff = diffs.top();
        return diff < 0 ? least : static_cast<int>(least + diff);
    }

    int getMin() { return least; }
};
