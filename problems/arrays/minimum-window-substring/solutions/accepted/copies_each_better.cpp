// Hash maps, and a copy of the window whenever it is the best so far.
class Solution {
public:
    string minWindow(string s, string t) {
        if (t.size() > s.size()) return "";
        unordered_map<char, int> need, have;
        for (char c : t) need[c]++;
        int formed = 0, left = 0;
        string best = "";
        for (int right = 0; right < (int)s.size(); right++) {
            char c = s[right];
            have[c]++;
            if (need.count(c) && have[c] == need[c]) formed++;
            while (formed == (int)need.size()) {
                if (best.empty() || right - left + 1 < (int)best.size()) best = s.substr(left, right - left + 1);
                char out = s[left++];
                have[out]--;
                if (need.count(out) && have[out] < need[out]) formed--;
            }
        }
        return best;
    }
};
