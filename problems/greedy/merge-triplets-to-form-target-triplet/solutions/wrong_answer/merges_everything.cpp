// Merges all triplets, also those that are too large.
class Solution {
public:
    bool mergeTriplets(vector<vector<int>>& triplets, vector<int>& target) {
        vector<int> merged(3);
        for (auto& t : triplets)
            for (int i = 0; i < 3; i++) merged[i] = max(merged[i], t[i]);
        return merged == target;
    }
};
