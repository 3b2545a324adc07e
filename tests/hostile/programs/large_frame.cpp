// A local array larger than the stack.
// verdict: runtime_error
int huge(int n) {
    volatile char frame[1 << 30];
    for (int i = 0; i < (1 << 30); i += 4096) frame[i] = n;
    return frame[n];
}

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        return {huge(target), 0};
    }
};
