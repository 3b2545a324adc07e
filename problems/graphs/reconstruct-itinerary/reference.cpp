// A walk along the first names gets stuck at the last airport of the journey only. So an airport is written down when no ticket is
// left there, and the walk goes on from the one before (Hierholzer). Tickets are sorted backwards, so that the next is the last.
class Solution {
public:
    vector<string> findItinerary(vector<vector<string>>& tickets) {
        sort(tickets.begin(), tickets.end(), greater<>());
        unordered_map<string, vector<string>> left;
        for (const auto& ticket : tickets) left[ticket[0]].push_back(ticket[1]);
        vector<string> open = {"JFK"}, journey;
        while (!open.empty()) {
            vector<string>& next = left[open.back()];
            if (next.empty()) {
                journey.push_back(open.back());
                open.pop_back();
            } else {
                open.push_back(next.back());
                next.pop_back();
            }
        }
        reverse(journey.begin(), journey.end());
        return journey;
    }
};
