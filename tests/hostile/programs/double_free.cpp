// The allocator notices.
// verdict: runtime_error
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        int* volatile p = new int[100];
        delete[] p;
        delete[] p;
        return {};
    }
};
