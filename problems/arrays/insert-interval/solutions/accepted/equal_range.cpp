// Finds both ends of the part that is swallowed by bisection.
class Solution {
public:
    vector<vector<int>> insert(vector<vector<int>>& intervals, vector<int>& newInterval) {
        auto first = lower_bound(intervals.begin(), intervals.end(), newInterval[0],
                                 [](const vector<int>& a, int start) { return a[1] < start; });
        auto last = upper_bound(first, intervals.end(), newInterval[1],
                                [](int end, const vector<int>& a) { return end < a[0]; });
        vector<int> wide = newInterval;
        if (first != last) {
            wide[0] = min(wide[0], (*first)[0]);
            wide[1] = max(wide[1], (*prev(last))[1]);
        }
        vector<vector<int>> answer(intervals.begin(), first);
        answer.push_back(wide);
        answer.insert(answer.end(), last, intervals.end());
        return answer;
    }
};
