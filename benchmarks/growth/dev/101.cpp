// problem: graphs/network-delay-time
// time: O(e^2 log e) or O(e^2 log n)
// memory: O(n + e)
// note: the pending list is sorted again before every step; log e is at most 2 log n
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<array<int, 2>>> out(n + 1);
        for (auto& t : times) out[t[0]].push_back({t[2], t[1]});
        vector<int> arrival(n + 1, -1);
        vector<array<int, 2>> pending{{0, k}};
        int left = n, last = 0;
        while (!pending.empty()) {
            sort(pending.rbegin(), pending.rend());
            auto [when, node] = pending.back();
            pending.pop_back();
            if (arrival[node] >= 0) continue;
            arrival[node] = last = when;
            left--;
            for (auto [w, to] : out[node])
                if (arrival[to] < 0) pending.push_back({when + w, to});
        }
        return left ? -1 : last;
    }
};
