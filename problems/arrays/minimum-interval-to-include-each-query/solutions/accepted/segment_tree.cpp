// A tree over the sorted queries: each interval leaves its size at the few nodes that make up its queries.
class Solution {
    int leaves = 1;
    vector<int> least;

    void put(int from, int to, int size) {
        for (from += leaves, to += leaves; from < to; from /= 2, to /= 2) {
            if (from & 1) least[from] = min(least[from], size), ++from;
            if (to & 1) --to, least[to] = min(least[to], size);
        }
    }

public:
    vector<int> minInterval(vector<vector<int>>& intervals, vector<int>& queries) {
        vector<int> points(queries);
        sort(points.begin(), points.end());
        points.erase(unique(points.begin(), points.end()), points.end());
        leaves = points.size();
        least.assign(2 * leaves, INT_MAX);
        for (const auto& interval : intervals) {
            const int from = lower_bound(points.begin(), points.end(), interval[0]) - points.begin();
            const int to = upper_bound(points.begin(), points.end(), interval[1]) - points.begin();
            put(from, to, interval[1] - interval[0] + 1);
        }
        vector<int> answers;
        for (int query : queries) {
            int found = INT_MAX;
            for (int node = lower_bound(points.begin(), points.end(), query) - points.begin() + leaves; node > 0; node /= 2)
                found = min(found, least[node]);
            answers.push_back(found == INT_MAX ? -1 : found);
        }
        return answers;
    }
};
