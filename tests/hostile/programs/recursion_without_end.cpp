// Stack overflow.
// verdict: runtime_error
volatile int sink;
int depth(int n) {
    volatile char frame[256];
    frame[0] = n;
    int below = depth(n + 1) + frame[0];
    sink = below;
    return below;
}

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        return {depth(target), 0};
    }
};
