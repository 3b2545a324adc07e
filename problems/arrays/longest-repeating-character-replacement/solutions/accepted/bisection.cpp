// Bisects the length; a window of fixed length tells whether there is one that can be made uniform.
class Solution {
    bool possible(const string& s, int length, int k) {
        unordered_map<char, int> count;
        int most = 0;
        for (int i = 0; i < (int)s.size(); ++i) {
            if (i >= length) count[s[i - length]]--;
            most = max(most, ++count[s[i]]);
            if (i >= length - 1 && length - most <= k) return true;
        }
        return false;
    }

public:
    int characterReplacement(string s, int k) {
        int low = 1, high = s.size();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (possible(s, middle, k))
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
};
