// problem: recursion/permutations
// time: O(n p)
// memory: O(n)
// note: path and used marks
class Solution {
public:
    vector<vector<int>> permute(vector<int>& nums) {
        const int n = nums.size();
        vector<vector<int>> all;
        vector<int> path;
        vector<bool> used(n, false);
        auto extend = [&](auto&& self) -> void {
            if ((int)path.size() == n) {
                all.push_back(path);
                return;
            }
            for (int i = 0; i < n; ++i) {
                if (used[i]) continue;
                used[i] = true;
                path.push_back(nums[i]);
                self(self);
                path.pop_back();
                used[i] = false;
            }
        };
        extend(extend);
        return all;
    }
};
