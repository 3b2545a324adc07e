// Keeps one price and one number of flights for each city, those of the cheapest way, in rounds until nothing changes.
class Solution {
public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        const int far = 1e9;
        vector<int> price(n, far), taken(n, 0);
        price[src] = 0;
        for (bool changed = true; changed;) {
            changed = false;
            for (auto& f : flights) {
                int cost = price[f[0]] + f[2];
                if (price[f[0]] == far || taken[f[0]] > k || cost >= price[f[1]]) continue;
                price[f[1]] = cost;
                taken[f[1]] = taken[f[0]] + 1;
                changed = true;
            }
        }
        return price[dst] == far ? -1 : price[dst];
    }
};
