// problem: arrays/merge-intervals
// time: O(n log n)
// memory: O(n)
// note: sweep over a tree map of differences
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        map<int, int> diff;
        for (auto& in : intervals) {
            diff[in[0]]++;
            diff[in[1]]--;
        }
        vector<vector<int>> res;
        int open = 0, start = 0;
        bool inside = false;
        for (auto& [x, d] : diff) {
            if (!inside) {
                start = x;
                inside = true;
            }
            open += d;
            if (open == 0) {
                res.push_back({start, x});
                inside = false;
            }
        }
        return res;
    }
};
