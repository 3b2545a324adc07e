// One bit for each place, and an end as soon as all three are set.
class Solution {
public:
    bool mergeTriplets(vector<vector<int>>& triplets, vector<int>& target) {
        int found = 0;
        for (size_t i = 0; i < triplets.size() && found != 7; ++i) {
            int right = 0;
            bool harmless = true;
            for (int k = 0; k < 3; ++k) {
                if (triplets[i][k] > target[k]) harmless = false;
                if (triplets[i][k] == target[k]) right |= 1 << k;
            }
            if (harmless) found |= right;
        }
        return found == 7;
    }
};
