// Tries for each candidate every number of times that it goes into the target, and adds up in the end.
class Solution {
    vector<vector<int>> res;

    void go(const vector<int>& candidates, size_t i, vector<int>& chosen, int target) {
        if (i == candidates.size()) {
            if (accumulate(chosen.begin(), chosen.end(), 0) == target) res.push_back(chosen);
            return;
        }
        int before = chosen.size();
        for (int k = 0; k <= target / candidates[i]; ++k) {
            go(candidates, i + 1, chosen, target);
            chosen.push_back(candidates[i]);
        }
        chosen.resize(before);
    }

public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        vector<int> chosen;
        go(candidates, 0, chosen, target);
        return res;
    }
};
