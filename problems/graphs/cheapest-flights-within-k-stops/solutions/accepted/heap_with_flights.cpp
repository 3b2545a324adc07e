// A heap by price; a city may come up again, if it does so with fewer flights than before.
class Solution {
public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        vector<vector<pair<int, int>>> from(n);
        for (const auto& f : flights) from[f[0]].emplace_back(f[1], f[2]);
        using Way = array<int, 3>;
        priority_queue<Way, vector<Way>, greater<Way>> ways;
        vector<int> fewest(n, INT_MAX);
        ways.push({0, 0, src});
        while (!ways.empty()) {
            const auto [price, taken, city] = ways.top();
            ways.pop();
            if (city == dst) return price;
            if (taken > k || taken >= fewest[city]) continue;
            fewest[city] = taken;
            for (const auto& [to, ticket] : from[city]) ways.push({price + ticket, taken + 1, to});
        }
        return -1;
    }
};
