// Sorts what is not too large in the first place, the best of it last, and merges from there.
class Solution {
public:
    bool mergeTriplets(vector<vector<int>> triplets, vector<int> target) {
        sort(triplets.begin(), triplets.end());
        vector<int> result = {0, 0, 0};
        for (int i = (int)triplets.size() - 1; i >= 0; i--) {
            vector<int> t = triplets[i];
            if (t[0] > target[0]) continue;
            if (t[1] > target[1]) continue;
            if (t[2] > target[2]) continue;
            result = {max(result[0], t[0]), max(result[1], t[1]), max(result[2], t[2])};
            if (result == target) return true;
        }
        return false;
    }
};
