// Counts in an unordered_map and walks from the smallest to the largest value.
class Solution {
public:
    vector<int> sortArray(vector<int>& nums) {
        unordered_map<int, int> counts;
        int low = *min_element(nums.begin(), nums.end()), high = *max_element(nums.begin(), nums.end());
        for (int v : nums) counts[v]++;
        int at = 0;
        for (int v = low; v <= high; v++)
            while (counts[v]-- > 0) nums[at++] = v;
        return nums;
    }
};
