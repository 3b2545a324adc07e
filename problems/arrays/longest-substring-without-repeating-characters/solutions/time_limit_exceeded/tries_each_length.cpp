// Tries each length, the longest first, at each place.
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        int n = s.size();
        for (int length = n; length > 0; length--)
            for (int i = 0; i + length <= n; i++)
                if (set<char>(s.begin() + i, s.begin() + i + length).size() == length) return length;
        return 0;
    }
};
