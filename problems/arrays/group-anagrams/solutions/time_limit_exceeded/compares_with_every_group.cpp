// Sorts each word and the first one of each group again to compare them.
class Solution {
    bool together(string a, string b) {
        sort(a.begin(), a.end());
        sort(b.begin(), b.end());
        return a == b;
    }

public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        vector<vector<string>> groups;
        for (auto& s : strs) {
            bool found = false;
            for (auto& group : groups) {
                if (together(group[0], s)) {
                    group.push_back(s);
                    found = true;
                    break;
                }
            }
            if (!found) groups.push_back({s});
        }
        return groups;
    }
};
