// Walks up from every element, not only from the first one of a run.
class Solution {
public:
    int longestConsecutive(vector<int>& nums) {
        unordered_set<int> present(nums.begin(), nums.end());
        int best = 0;
        for (int num : nums) {
            int end = num;
            while (present.count(end)) end++;
            best = max(best, end - num);
        }
        return best;
    }
};
