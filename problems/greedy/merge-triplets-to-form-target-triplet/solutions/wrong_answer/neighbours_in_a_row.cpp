// Merges neighbours into a run, and begins a new run where the target is exceeded.
class Solution {
public:
    bool mergeTriplets(vector<vector<int>>& triplets, vector<int>& target) {
        vector<int> run(3, 0);
        for (const auto& t : triplets) {
            bool within = true;
            for (int i = 0; i < 3; ++i) {
                run[i] = max(run[i], t[i]);
                within = within && run[i] <= target[i];
            }
            if (run == target) return true;
            if (!within) run.assign(3, 0);
        }
        return false;
    }
};
