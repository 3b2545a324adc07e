// The elements that stay are written one behind the other, over elements that were read already. The list is sorted, so
// a value is new exactly if it differs from the last one that was kept.
class Solution {
public:
    int removeDuplicates(vector<int>& nums) {
        int kept = 0;
        for (const int value : nums) {
            if (kept == 0 || nums[kept - 1] != value) nums[kept++] = value;
        }
        return kept;
    }
};
