// Two hash tables of counts.
class Solution {
public:
    bool isAnagram(string s, string t) {
        unordered_map<char, int> in_s, in_t;
        for (char c : s) in_s[c]++;
        for (char c : t) in_t[c]++;
        return in_s == in_t;
    }
};
