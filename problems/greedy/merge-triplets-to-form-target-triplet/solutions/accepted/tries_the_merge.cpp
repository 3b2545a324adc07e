// Merges a triplet and keeps the outcome if it is still within the target.
class Solution {
    using Numbers = array<int, 3>;

    static Numbers merge(const Numbers& a, const vector<int>& b) {
        return {max(a[0], b[0]), max(a[1], b[1]), max(a[2], b[2])};
    }

public:
    bool mergeTriplets(vector<vector<int>>& triplets, vector<int>& target) {
        Numbers best{};
        for (const auto& t : triplets) {
            const Numbers next = merge(best, t);
            const bool within = next[0] <= target[0] && next[1] <= target[1] && next[2] <= target[2];
            if (within) best = next;
        }
        return equal(best.begin(), best.end(), target.begin());
    }
};
