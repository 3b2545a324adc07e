// Backtracking over sorted candidates. In the loop over the next number equal ones would lead to the same combinations,
// so only the first of them is tried; the next of them may follow one level deeper. The first that is too large ends
// the loop.
class Solution {
public:
    vector<vector<int>> combinationSum2(vector<int>& candidates, int target) {
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
            if (i > from && candidates[i] == candidates[i - 1]) continue;
            path.push_back(candidates[i]);
            extend(candidates, i + 1, left - candidates[i], path, found);
            path.pop_back();
        }
    }
};
