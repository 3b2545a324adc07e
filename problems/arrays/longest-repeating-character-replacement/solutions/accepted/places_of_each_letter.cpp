// The places of each letter in a list; k changes fill the gaps between some that follow each other, and the rest goes to the sides.
class Solution {
public:
    int characterReplacement(string s, int k) {
        int n = s.length();
        map<char, vector<int>> places;
        for (int i = 0; i < n; i++) places[s[i]].push_back(i);
        int best = 0;
        for (auto& [letter, at] : places) {
            int first = 0;
            for (int last = 0; last < (int)at.size(); last++) {
                while (at[last] - at[first] - (last - first) > k) first++;
                best = max(best, min(n, last - first + 1 + k));
            }
        }
        return best;
    }
};
