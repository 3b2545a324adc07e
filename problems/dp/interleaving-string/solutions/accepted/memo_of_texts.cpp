// The texts that are left are cut off letter by letter, and are the keys of the memo as well.
class Solution {
    unordered_map<string, bool> memo;

public:
    bool isInterleave(string s1, string s2, string s3) {
        if (s1.length() + s2.length() != s3.length()) return false;
        if (s3.empty()) return true;
        string key = s1 + "*" + s2;
        if (memo.find(key) != memo.end()) return memo[key];
        bool ans = false;
        if (!s1.empty() && s1[0] == s3[0]) ans = isInterleave(s1.substr(1), s2, s3.substr(1));
        if (!ans && !s2.empty() && s2[0] == s3[0]) ans = isInterleave(s1, s2.substr(1), s3.substr(1));
        return memo[key] = ans;
    }
};
