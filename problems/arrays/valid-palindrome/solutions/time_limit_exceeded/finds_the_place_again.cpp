// Counts from the front again to find the next character that counts.
class Solution {
    char counted(const string& s, int k) {
        for (char c : s) {
            if (!isalnum(c)) continue;
            if (k-- == 0) return tolower(c);
        }
        return 0;
    }

public:
    bool isPalindrome(string s) {
        int n = count_if(s.begin(), s.end(), [](char c) { return isalnum(c); });
        for (int k = 0; k < n / 2; k++)
            if (counted(s, k) != counted(s, n - 1 - k)) return false;
        return true;
    }
};
