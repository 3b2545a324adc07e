// Tries every order of s1 and looks for it in s2.
class Solution {
public:
    bool checkInclusion(string s1, string s2) {
        sort(s1.begin(), s1.end());
        do {
            if (s2.find(s1) != string::npos) return true;
        } while (next_permutation(s1.begin(), s1.end()));
        return false;
    }
};
