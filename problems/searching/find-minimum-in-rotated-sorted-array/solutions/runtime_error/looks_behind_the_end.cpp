// Looks for a middle that is larger than its right neighbour and runs off the end of a list that has no fall.
class Solution {
public:
    int findMin(vector<int>& nums) {
        int l = 0, r = nums.size();
        while (true) {
            int m = (l + r) / 2;
            if (nums.at(m) > nums.at(m + 1)) return nums[m + 1];
            if (nums[m] >= nums[0])
                l = m + 1;
            else
                r = m;
        }
    }
};
