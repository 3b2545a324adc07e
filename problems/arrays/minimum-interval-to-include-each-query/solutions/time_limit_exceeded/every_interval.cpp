// Looks at every interval for every query.
class Solution {
public:
    vector<int> minInterval(vector<vector<int>>& intervals, vector<int>& queries) {
        vector<int> result;
        for (int q : queries) {
            int best = -1;
            for (const auto& interval : intervals) {
                if (interval[0] <= q && q <= interval[1]) {
                    int size = interval[1] - interval[0] + 1;
                    if (best == -1 || size < best) best = size;
                }
            }
            result.push_back(best);
        }
        return result;
    }
};
