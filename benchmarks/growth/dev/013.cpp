// problem: graphs/course-schedule-ii
// time: O(v e)
// memory: O(v)
// note: all prerequisites are scanned for every course taken
class Solution {
public:
    vector<int> findOrder(int n, vector<vector<int>>& pre) {
        vector<int> indeg(n), out;
        for (auto& e : pre) indeg[e[0]]++;
        for (int i = 0; i < n; i++)
            if (!indeg[i]) out.push_back(i);
        for (size_t head = 0; head < out.size(); head++) {
            for (auto& e : pre) {
                if (e[1] == out[head] && --indeg[e[0]] == 0) out.push_back(e[0]);
            }
        }
        return (int)out.size() == n ? out : vector<int>{};
    }
};
