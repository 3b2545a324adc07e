// Compares neighbours in the order given.
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        vector<vector<int>> merged;
        for (auto& it : intervals) {
            if (!merged.empty() && it[0] <= merged.back()[1] && it[1] >= merged.back()[0]) {
                merged.back()[0] = min(merged.back()[0], it[0]);
                merged.back()[1] = max(merged.back()[1], it[1]);
            } else {
                merged.push_back(it);
            }
        }
        return merged;
    }
};
