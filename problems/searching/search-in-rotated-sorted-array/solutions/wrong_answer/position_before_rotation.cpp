// Returns the position in the sorted list instead of the rotated one.
class Solution {
public:
    int search(vector<int>& nums, int target) {
        vector<int> sorted(nums);
        sort(sorted.begin(), sorted.end());
        auto it = lower_bound(sorted.begin(), sorted.end(), target);
        if (it == sorted.end() || *it != target) return -1;
        return it - sorted.begin();
    }
};
