// From each place goes on until the letters are enough.
class Solution {
public:
    string minWindow(string s, string t) {
        unordered_map<char, int> need;
        for (char c : t) need[c]++;
        string best;
        for (int i = 0; i < s.size(); i++) {
            unordered_map<char, int> left = need;
            int missing = t.size();
            for (int j = i; j < s.size(); j++) {
                if (left[s[j]]-- > 0) missing--;
                if (missing == 0) {
                    if (best.empty() || j - i + 1 < best.size()) best = s.substr(i, j - i + 1);
                    break;
                }
            }
        }
        return best;
    }
};
