// The heap as most people write it: vectors sorted in place, pointers on, pop what is over.
class Solution {
public:
    vector<int> minInterval(vector<vector<int>>& intervals, vector<int>& queries) {
        vector<int> sortedQueries = queries;
        priority_queue<vector<int>, vector<vector<int>>, greater<vector<int>>> pq;
        unordered_map<int, int> result;
        sort(intervals.begin(), intervals.end());
        sort(sortedQueries.begin(), sortedQueries.end());

        vector<int> output;
        size_t i = 0;
        for (int q : sortedQueries) {
            while (i < intervals.size() && intervals[i][0] <= q) {
                int l = intervals[i][0];
                int r = intervals[i][1];
                pq.push({r - l + 1, r});
                i++;
            }
            while (!pq.empty() && pq.top()[1] < q) {
                pq.pop();
            }
            result[q] = pq.empty() ? -1 : pq.top()[0];
        }
        for (int q : queries) {
            output.push_back(result[q]);
        }
        return output;
    }
};
