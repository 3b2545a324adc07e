// Merges the first two that can be merged without harm, and begins anew with a list that is one shorter.
class Solution {
public:
    bool mergeTriplets(vector<vector<int>>& triplets, vector<int>& target) {
        auto harmless = [&](const vector<int>& t) { return t[0] <= target[0] && t[1] <= target[1] && t[2] <= target[2]; };
        vector<vector<int>> left = triplets;
        while (true) {
            if (find(left.begin(), left.end(), target) != left.end()) return true;
            size_t i = 0;
            while (i < left.size() && !harmless(left[i])) i++;
            size_t j = i + 1;
            while (j < left.size() && !harmless(left[j])) j++;
            if (j >= left.size()) return false;
            for (int p = 0; p < 3; p++) left[i][p] = max(left[i][p], left[j][p]);
            left.erase(left.begin() + j);
        }
    }
};
