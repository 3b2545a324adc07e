// Decides by the first element which part to search, but takes the first element itself for the second part.
class Solution {
public:
    int search(vector<int>& nums, int target) {
        int k = min_element(nums.begin(), nums.end()) - nums.begin();
        auto from = nums.begin(), to = nums.begin() + k;
        if (k == 0 || target <= nums[0]) {
            from = nums.begin() + k;
            to = nums.end();
        }
        auto it = lower_bound(from, to, target);
        return it != to && *it == target ? (int)(it - nums.begin()) : -1;
    }
};
