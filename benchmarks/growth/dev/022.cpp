// problem: graphs/network-delay-time
// time: O(n^3) or O(n^3 + e)
// memory: O(n^2)
// note: Floyd-Warshall; n^3 + e
#define FOR(i, a, b) for (int i = (a); i < (b); ++i)
const int FAR_AWAY = 0x3f3f3f3f;

class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<int>> d(n, vector<int>(n, FAR_AWAY));
        FOR(i, 0, n) d[i][i] = 0;
        for (auto& t : times) d[t[0] - 1][t[1] - 1] = t[2];
        FOR(via, 0, n)
        FOR(i, 0, n)
        FOR(j, 0, n) d[i][j] = min(d[i][j], d[i][via] + d[via][j]);
        int res = 0;
        FOR(j, 0, n) res = max(res, d[k - 1][j]);
        return res >= FAR_AWAY ? -1 : res;
    }
};
