// Counts where t stands in s in one piece.
class Solution {
public:
    int numDistinct(string s, string t) {
        int found = 0;
        for (size_t at = s.find(t); at != string::npos; at = s.find(t, at + 1)) ++found;
        return found;
    }
};
