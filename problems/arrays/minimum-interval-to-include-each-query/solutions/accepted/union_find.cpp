// The same with a table of where the next open query is, whose ways are shortened as they are walked.
class Solution {
    vector<int> next;

    int find(int i) {
        while (next[i] != i) {
            next[i] = next[next[i]];
            i = next[i];
        }
        return i;
    }

public:
    vector<int> minInterval(vector<vector<int>>& intervals, vector<int>& queries) {
        const int n = intervals.size(), q = queries.size();
        vector<int> order(n), asked(q);
        iota(order.begin(), order.end(), 0);
        iota(asked.begin(), asked.end(), 0);
        auto size = [&](int i) { return intervals[i][1] - intervals[i][0] + 1; };
        sort(order.begin(), order.end(), [&](int a, int b) { return size(a) < size(b); });
        sort(asked.begin(), asked.end(), [&](int a, int b) { return queries[a] < queries[b]; });

        next.resize(q + 1);
        iota(next.begin(), next.end(), 0);
        vector<int> res(q, -1);
        for (int i : order) {
            int at = lower_bound(asked.begin(), asked.end(), intervals[i][0], [&](int a, int value) { return queries[a] < value; }) - asked.begin();
            for (at = find(at); at < q && queries[asked[at]] <= intervals[i][1]; at = find(at)) {
                res[asked[at]] = size(i);
                next[at] = at + 1;
            }
        }
        return res;
    }
};
