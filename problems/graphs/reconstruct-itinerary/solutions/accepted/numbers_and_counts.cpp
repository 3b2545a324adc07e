// Numbers the airports in the order of their names and counts the tickets of each flight in a table.
class Solution {
    vector<vector<int>> count;
    vector<int> back;

    void fly(int from) {
        for (int to = 0; to < (int)count.size(); to++) {
            while (count[from][to] > 0) {
                count[from][to]--;
                fly(to);
            }
        }
        back.push_back(from);
    }

public:
    vector<string> findItinerary(vector<vector<string>>& tickets) {
        set<string> names;
        for (auto& t : tickets) {
            names.insert(t[0]);
            names.insert(t[1]);
        }
        vector<string> airports(names.begin(), names.end());
        auto number = [&](const string& name) { return int(lower_bound(airports.begin(), airports.end(), name) - airports.begin()); };
        count.assign(airports.size(), vector<int>(airports.size(), 0));
        for (auto& t : tickets) count[number(t[0])][number(t[1])]++;
        fly(number("JFK"));
        vector<string> answer;
        for (int i = (int)back.size() - 1; i >= 0; i--) answer.push_back(airports[back[i]]);
        return answer;
    }
};
