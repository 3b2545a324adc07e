// Backtracking over sorted candidates. A path goes on with its last number or a larger one, so that each combination
// has one order; the first candidate that is too large ends the loop.
class Solution {
public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        sort(candidates.begin(), candidates.end());
        vector<vector<int>> found;
        vector<int> path;
        extend(candidates, 0, target, path, found);
        return found;
    }

private:
    static void extend(const vector<int>& candidates, size_t from, int left, vector<int>& path,
                       vector<vector<int>>& found) {
        if (left == 0) {
            found.push_back(path);
            return;
        }
        for (size_t i = from; i < candidates.size() && candidates[i] <= left; ++i) {
            path.push_back(candidates[i]);
            extend(candidates, i, left - candidates[i], path, found);
            path.pop_back();
        }
    }
};
