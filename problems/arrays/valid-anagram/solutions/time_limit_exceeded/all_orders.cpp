// Goes through the orders of s until one of them is t.
class Solution {
public:
    bool isAnagram(string s, string t) {
        if (s.size() != t.size()) return false;
        sort(s.begin(), s.end());
        do {
            if (s == t) return true;
        } while (next_permutation(s.begin(), s.end()));
        return false;
    }
};
