// Starts, queries and ends in one list of events; a multiset holds the sizes of what is open.
class Solution {
public:
    vector<int> minInterval(vector<vector<int>>& intervals, vector<int>& queries) {
        vector<array<int, 3>> events;  // where, which kind (0 start, 1 query, 2 end), size or index
        for (auto& i : intervals) {
            int size = i[1] - i[0] + 1;
            events.push_back({i[0], 0, size});
            events.push_back({i[1], 2, size});
        }
        for (int i = 0; i < (int)queries.size(); i++) events.push_back({queries[i], 1, i});
        sort(events.begin(), events.end());
        multiset<int> open;
        vector<int> ans(queries.size());
        for (auto& [at, kind, what] : events) {
            if (kind == 0) open.insert(what);
            if (kind == 1) ans[what] = open.empty() ? -1 : *open.begin();
            if (kind == 2) open.erase(open.find(what));
        }
        return ans;
    }
};
