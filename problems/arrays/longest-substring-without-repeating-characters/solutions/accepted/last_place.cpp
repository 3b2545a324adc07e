// The last place of each character in a table, -1 for none.
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        vector<int> last(128, -1);
        int before = -1, best = 0;
        for (int i = 0; i < s.length(); i++) {
            before = max(before, last[s[i]]);
            last[s[i]] = i;
            best = max(best, i - before);
        }
        return best;
    }
};
