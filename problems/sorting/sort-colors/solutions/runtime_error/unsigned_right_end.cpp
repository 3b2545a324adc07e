// The right end is unsigned and wraps around when only blues are left.
class Solution {
public:
    void sortColors(vector<int>& nums) {
        size_t low = 0, mid = 0, high = nums.size() - 1;
        while (mid <= high) {
            if (nums.at(mid) == 0) swap(nums.at(low++), nums.at(mid++));
            else if (nums.at(mid) == 2) swap(nums.at(mid), nums.at(high--));
            else mid++;
        }
    }
};
