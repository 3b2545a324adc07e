// Flies until it is stuck, then goes back along the journey from its end and puts in a round trip wherever tickets are left.
class Solution {
    map<string, deque<string>> left;

    list<string> walk(string at) {
        list<string> way;
        while (!left[at].empty()) {
            string to = left[at].front();
            left[at].pop_front();
            way.push_back(to);
            at = to;
        }
        return way;
    }

public:
    vector<string> findItinerary(vector<vector<string>>& tickets) {
        vector<vector<string>> sorted = tickets;
        sort(sorted.begin(), sorted.end());
        for (auto& ticket : sorted) left[ticket[0]].push_back(ticket[1]);
        list<string> journey = walk("JFK");
        journey.push_front("JFK");
        auto at = journey.end();
        while (at != journey.begin()) {
            auto before = prev(at);
            list<string> more = walk(*before);
            if (more.empty()) {
                at = before;
            } else {
                journey.splice(at, more);  // at still stands behind what was put in
            }
        }
        return {journey.begin(), journey.end()};
    }
};
