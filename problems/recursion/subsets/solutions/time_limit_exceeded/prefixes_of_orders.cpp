// Goes through all orders of the numbers; the beginnings of each, sorted, are put into a set.
class Solution {
public:
    vector<vector<int>> subsets(vector<int>& nums) {
        set<vector<int>> seen{{}};
        sort(nums.begin(), nums.end());
        do {
            for (size_t k = 1; k <= nums.size(); ++k) {
                vector<int> one(nums.begin(), nums.begin() + k);
                sort(one.begin(), one.end());
                seen.insert(one);
            }
        } while (next_permutation(nums.begin(), nums.end()));
        return {seen.begin(), seen.end()};
    }
};
