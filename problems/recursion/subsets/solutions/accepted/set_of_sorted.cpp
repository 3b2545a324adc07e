// Sorts first and keeps everything in a set, as if numbers could repeat: slow, and right.
class Solution {
    set<vector<int>> seen;

    void go(vector<int> nums, vector<int> chosen, int i) {
        if (i == (int)nums.size()) {
            sort(chosen.begin(), chosen.end());
            seen.insert(chosen);
            return;
        }
        go(nums, chosen, i + 1);
        chosen.push_back(nums[i]);
        go(nums, chosen, i + 1);
    }

public:
    vector<vector<int>> subsets(vector<int>& nums) {
        go(nums, {}, 0);
        return vector<vector<int>>(seen.begin(), seen.end());
    }
};
