// Takes 1000 for infinity.
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        const int infinity = 1000;
        vector<int> dist(n + 1, infinity);
        dist[k] = 0;
        for (int round = 1; round < n; ++round)
            for (auto& e : times) dist[e[1]] = min(dist[e[1]], dist[e[0]] + e[2]);
        int answer = *max_element(dist.begin() + 1, dist.end());
        return answer >= infinity ? -1 : answer;
    }
};
