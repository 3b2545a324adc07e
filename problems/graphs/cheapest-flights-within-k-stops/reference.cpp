// Bellman-Ford by rounds: after f rounds each city has its least price with at most f flights. A round reads the prices
// of the round before, so that it adds one flight and no more. A round that betters nothing is the last one.
class Solution {
public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        const int far = INT_MAX / 2;
        vector<int> before(n, far), price(n, far);
        before[src] = price[src] = 0;
        for (int flight = 0; flight <= k; ++flight) {
            for (const auto& each : flights)
                price[each[1]] = min(price[each[1]], before[each[0]] + each[2]);
            if (price == before) break;
            before = price;
        }
        return price[dst] < far ? price[dst] : -1;
    }
};
