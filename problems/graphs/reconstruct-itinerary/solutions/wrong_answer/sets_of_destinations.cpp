// Keeps destinations in a set, so that two tickets for the same flight are one.
class Solution {
    map<string, set<string>> next;
    vector<string> route;
    void visit(const string& at) {
        while (!next[at].empty()) {
            string to = *next[at].begin();
            next[at].erase(next[at].begin());
            visit(to);
        }
        route.insert(route.begin(), at);
    }

public:
    vector<string> findItinerary(vector<vector<string>>& tickets) {
        for (auto& t : tickets) next[t[0]].insert(t[1]);
        visit("JFK");
        return route;
    }
};
