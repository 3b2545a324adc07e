// Tries the tickets in the order of the alphabet and goes back where it is stuck.
class Solution {
    vector<vector<string>> sorted;
    vector<bool> used;
    vector<string> path;

    bool go() {
        if (path.size() == sorted.size() + 1) return true;
        for (size_t i = 0; i < sorted.size(); ++i) {
            if (used[i] || sorted[i][0] != path.back()) continue;
            used[i] = true;
            path.push_back(sorted[i][1]);
            if (go()) return true;
            path.pop_back();
            used[i] = false;
        }
        return false;
    }

public:
    vector<string> findItinerary(vector<vector<string>>& tickets) {
        sorted = tickets;
        sort(sorted.begin(), sorted.end());
        used.assign(sorted.size(), false);
        path = {"JFK"};
        go();
        return path;
    }
};
