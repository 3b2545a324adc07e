// Sorted, so that equal numbers stand side by side. A number that equals the one before it extends only those subsets
// that the one before has just made; the others have been extended by its twin.
class Solution {
public:
    vector<vector<int>> subsetsWithDup(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        vector<vector<int>> found{{}};
        size_t made_from = 0;
        for (size_t k = 0; k < nums.size(); ++k) {
            size_t known = found.size();
            size_t first = k > 0 && nums[k] == nums[k - 1] ? made_from : 0;
            for (size_t i = first; i < known; ++i) {
                vector<int> one = found[i];
                one.push_back(nums[k]);
                found.push_back(move(one));
            }
            made_from = known;
        }
        return found;
    }
};
