// Two pointers without sorting first.
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        int low = 0, high = (int)nums.size() - 1;
        while (low < high) {
            long long sum = (long long)nums[low] + nums[high];
            if (sum == target) return {low, high};
            if (sum < target) ++low; else --high;
        }
        return {};
    }
};
