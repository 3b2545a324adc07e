// Tries every three of them, equal ones included.
class Solution {
public:
    bool mergeTriplets(vector<vector<int>>& triplets, vector<int>& target) {
        const int n = triplets.size();
        for (int i = 0; i < n; i++)
            for (int j = i; j < n; j++)
                for (int k = j; k < n; k++) {
                    bool same = true;
                    for (int p = 0; p < 3 && same; p++)
                        same = max({triplets[i][p], triplets[j][p], triplets[k][p]}) == target[p];
                    if (same) return true;
                }
        return false;
    }
};
