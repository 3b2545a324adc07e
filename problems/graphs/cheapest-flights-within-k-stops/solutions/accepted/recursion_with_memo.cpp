// The least price from a city with so many flights left, by recursion with a table.
class Solution {
    vector<vector<pair<int, int>>> from;
    vector<vector<int>> memo;
    const int far = 1e9;

    int cheapest(int city, int dst, int left) {
        if (city == dst) return 0;
        if (left == 0) return far;
        int& best = memo[city][left];
        if (best != -1) return best;
        best = far;
        for (auto& [to, price] : from[city]) best = min(best, price + cheapest(to, dst, left - 1));
        return best;
    }

public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        from.assign(n, {});
        memo.assign(n, vector<int>(k + 2, -1));
        for (auto& f : flights) from[f[0]].push_back({f[1], f[2]});
        int answer = cheapest(src, dst, k + 1);
        return answer >= far ? -1 : answer;
    }
};
