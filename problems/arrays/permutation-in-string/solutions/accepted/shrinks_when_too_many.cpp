// The window grows letter by letter and shrinks while it has too many of the new one; it is right when it is long enough.
class Solution {
public:
    bool checkInclusion(string s1, string s2) {
        unordered_map<char, int> spare;
        for (char c : s1) spare[c]++;
        int left = 0;
        for (int right = 0; right < (int)s2.size(); right++) {
            spare[s2[right]]--;
            while (spare[s2[right]] < 0) spare[s2[left++]]++;
            if (right - left + 1 == (int)s1.size()) return true;
        }
        return false;
    }
};
