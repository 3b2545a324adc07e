// The subsets of the first k numbers, and each of them once more with the next number: the list doubles n times.
class Solution {
public:
    vector<vector<int>> subsets(vector<int>& nums) {
        vector<vector<int>> found{{}};
        found.reserve(size_t(1) << nums.size());
        for (int value : nums) {
            size_t known = found.size();
            for (size_t i = 0; i < known; ++i) {
                found.push_back(found[i]);
                found.back().push_back(value);
            }
        }
        return found;
    }
};
