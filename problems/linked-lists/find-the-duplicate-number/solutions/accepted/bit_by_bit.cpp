// A bit of the answer is set where more entries have it than numbers from 1 to n do.
class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        int n = nums.size() - 1, ans = 0;
        for (int bit = 1; bit <= n; bit <<= 1) {
            int have = 0, expected = 0;
            for (int i = 0; i <= n; i++) {
                if (nums[i] & bit) have++;
                if (i & bit) expected++;
            }
            if (have > expected) ans |= bit;
        }
        return ans;
    }
};
