// Grows palindromes around each letter and each gap.
class Solution {
    int around(const string& s, int left, int right) {
        int found = 0;
        while (left >= 0 && right < (int)s.size() && s[left] == s[right]) {
            found++;
            left--;
            right++;
        }
        return found;
    }

public:
    int countSubstrings(string s) {
        int total = 0;
        for (int i = 0; i < (int)s.size(); i++) {
            total += around(s, i, i);
            total += around(s, i, i + 1);
        }
        return total;
    }
};
