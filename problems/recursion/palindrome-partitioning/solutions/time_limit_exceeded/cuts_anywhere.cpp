// Cuts anywhere, solves both sides from scratch, and puts all pairs of their ways into a set.
class Solution {
    set<vector<string>> ways(const string& s) {
        set<vector<string>> found;
        if (equal(s.begin(), s.end(), s.rbegin())) found.insert({s});
        for (size_t i = 1; i < s.size(); ++i) {
            auto lefts = ways(s.substr(0, i)), rights = ways(s.substr(i));
            for (auto& left : lefts) {
                for (auto& right : rights) {
                    vector<string> both = left;
                    both.insert(both.end(), right.begin(), right.end());
                    found.insert(both);
                }
            }
        }
        return found;
    }

public:
    vector<vector<string>> partition(string s) {
        auto found = ways(s);
        return {found.begin(), found.end()};
    }
};
