// One stack of 64-bit differences to the minimum of that moment; a negative one marks a new minimum.
#include <stack>
#include <iostream>
using namespace std;

static const auto io = [] { ios::sync_with_stdio(false); cin.tie(nullptr); return 0; }();

class MinStack {
public:
    void push(int val) {
        if (diffs.empty()) {
            diffs.push(0);
            least = val;
        } else {
            diffs.push(val - least);
            if (val < least) least = val;
        }
    }

    void pop() {
        if (diffs.top() < 0) least -= diffs.top();
        diffs.pop();
    }

    int top() { return diffs.top() < 0 ? least : least + diffs.top(); }

    int getMin() { return least; }

private:
    stack<long long> diffs;
    long long least = 0;
};
