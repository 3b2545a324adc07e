// How few jumps lead on from each place, from behind: the best of all places within reach.
class Solution {
public:
    int jump(vector<int>& nums) {
        int n = nums.size();
        const int none = 1000000;
        vector<int> least(n, none);
        least[n - 1] = 0;
        for (int i = n - 2; i >= 0; --i) {
            int far = min(n - 1, i + nums[i]);
            for (int j = i + 1; j <= far; ++j) least[i] = min(least[i], 1 + least[j]);
        }
        return least[0];
    }
};
