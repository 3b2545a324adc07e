// Sorts each window and compares it with s1 sorted.
class Solution {
public:
    bool checkInclusion(string s1, string s2) {
        sort(s1.begin(), s1.end());
        for (int i = 0; i + (int)s1.size() <= (int)s2.size(); i++) {
            string window = s2.substr(i, s1.size());
            sort(window.begin(), window.end());
            if (window == s1) return true;
        }
        return false;
    }
};
