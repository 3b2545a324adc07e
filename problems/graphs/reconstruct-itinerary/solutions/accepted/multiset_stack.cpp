// Ordered multisets of destinations and a stack.
class Solution {
public:
    vector<string> findItinerary(vector<vector<string>>& tickets) {
        map<string, multiset<string>> targets;
        for (const auto& ticket : tickets) targets[ticket[0]].insert(ticket[1]);
        vector<string> itinerary;
        stack<string> s;
        s.push("JFK");
        while (!s.empty()) {
            string from = s.top();
            if (targets[from].empty()) {
                itinerary.push_back(from);
                s.pop();
            } else {
                auto first = targets[from].begin();
                s.push(*first);
                targets[from].erase(first);
            }
        }
        return vector<string>(itinerary.rbegin(), itinerary.rend());
    }
};
