// Really merges: all harmless triplets into one, which is compared in the end.
class Solution {
public:
    bool mergeTriplets(vector<vector<int>>& triplets, vector<int>& target) {
        vector<int> merged(3, 0);
        for (const vector<int>& t : triplets) {
            if (t[0] <= target[0] && t[1] <= target[1] && t[2] <= target[2]) {
                for (int k = 0; k < 3; ++k) merged[k] = max(merged[k], t[k]);
            }
        }
        return merged == target;
    }
};
