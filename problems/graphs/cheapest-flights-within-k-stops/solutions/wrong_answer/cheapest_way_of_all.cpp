// Finds the cheapest way of all, and gives up if that has too many stops.
class Solution {
public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        vector<vector<pair<int, int>>> from(n);
        for (auto& f : flights) from[f[0]].push_back({f[1], f[2]});
        vector<int> price(n, INT_MAX), taken(n, 0);
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> heap;
        price[src] = 0;
        heap.push({0, src});
        while (!heap.empty()) {
            auto [cost, city] = heap.top();
            heap.pop();
            if (cost > price[city]) continue;
            for (auto [to, ticket] : from[city])
                if (cost + ticket < price[to]) {
                    price[to] = cost + ticket;
                    taken[to] = taken[city] + 1;
                    heap.push({price[to], to});
                }
        }
        return price[dst] == INT_MAX || taken[dst] > k + 1 ? -1 : price[dst];
    }
};
