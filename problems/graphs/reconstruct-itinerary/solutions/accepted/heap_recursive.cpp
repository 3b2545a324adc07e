// Depth first with a heap of destinations for each airport; written down on the way back.
class Solution {
    unordered_map<string, priority_queue<string, vector<string>, greater<string>>> graph;
    vector<string> result;

    void visit(string airport) {
        auto& next = graph[airport];
        while (!next.empty()) {
            string to = next.top();
            next.pop();
            visit(to);
        }
        result.push_back(airport);
    }

public:
    vector<string> findItinerary(vector<vector<string>>& tickets) {
        for (auto& t : tickets) graph[t[0]].push(t[1]);
        visit("JFK");
        reverse(result.begin(), result.end());
        return result;
    }
};
