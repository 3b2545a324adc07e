// For each letter of t and each place of it in s, adds up the ways for all places of the letter before: more steps than needed.
class Solution {
public:
    int numDistinct(string s, string t) {
        size_t m = s.size();
        vector<unsigned> ends(m), before(m);
        for (size_t i = 0; i < m; ++i) ends[i] = s[i] == t[0];
        for (size_t j = 1; j < t.size(); ++j) {
            swap(ends, before);
            for (size_t i = 0; i < m; ++i) ends[i] = s[i] == t[j] ? accumulate(before.begin(), before.begin() + i, 0u) : 0;
        }
        return accumulate(ends.begin(), ends.end(), 0u);
    }
};
