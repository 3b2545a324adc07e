// Goes over the lines once.
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<long long> dist(n + 1, INT_MAX);
        dist[k] = 0;
        for (auto& e : times) dist[e[1]] = min(dist[e[1]], dist[e[0]] + e[2]);
        long long answer = *max_element(dist.begin() + 1, dist.end());
        return answer >= INT_MAX ? -1 : answer;
    }
};
