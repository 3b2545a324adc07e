// Bellman-Ford: as many passes over all lines as there are nodes.
#include <climits>
#include <vector>
using namespace std;

static const auto io = [] { ios::sync_with_stdio(false); cin.tie(nullptr); return 0; }();

class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<int> dist(n + 1, INT_MAX);
        dist[k] = 0;
        for (int round = 1; round < n; ++round)
            for (auto& e : times)
                if (dist[e[0]] != INT_MAX && dist[e[0]] + e[2] < dist[e[1]]) dist[e[1]] = dist[e[0]] + e[2];
        int answer = *max_element(dist.begin() + 1, dist.end());
        return answer == INT_MAX ? -1 : answer;
    }
};
