// Begins anew at each place and ends at the first repetition: at most 96 steps each.
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        int best = 0;
        for (int i = 0; i < s.size(); i++) {
            set<char> seen;
            int j = i;
            while (j < s.size() && seen.insert(s[j]).second) j++;
            best = max(best, j - i);
        }
        return best;
    }
};
