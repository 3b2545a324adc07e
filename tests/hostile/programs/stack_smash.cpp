// Writes far behind a local array.
// verdict: runtime_error
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        int small[2];
        for (volatile int i = 0; i < 1 << 28; i = i + 1) ((volatile int*)small)[i] = i;
        return {small[0], small[1]};
    }
};
