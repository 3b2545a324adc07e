// Takes letters off a copy of the counts, and on a wrong one starts over behind it: what began in between is lost.
class Solution {
public:
    bool checkInclusion(string s1, string s2) {
        unordered_map<char, int> need;
        for (char c : s1) need[c]++;
        auto left = need;
        int missing = s1.size();
        for (char c : s2) {
            if (left[c] > 0) {
                left[c]--;
                if (--missing == 0) return true;
            } else {
                left = need;
                missing = s1.size();
            }
        }
        return false;
    }
};
