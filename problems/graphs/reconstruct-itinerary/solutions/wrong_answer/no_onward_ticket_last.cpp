// Flies to the first name from which a ticket leads on; one without comes last.
class Solution {
public:
    vector<string> findItinerary(vector<vector<string>>& tickets) {
        map<string, multiset<string>> left;
        for (auto& t : tickets) left[t[0]].insert(t[1]);
        vector<string> journey = {"JFK"};
        while (journey.size() <= tickets.size()) {
            auto& here = left[journey.back()];
            if (here.empty()) break;
            auto next = here.begin();
            for (auto it = here.begin(); it != here.end(); ++it)
                if (!left[*it].empty()) {
                    next = it;
                    break;
                }
            journey.push_back(*next);
            here.erase(here.find(journey.back()));
        }
        return journey;
    }
};
