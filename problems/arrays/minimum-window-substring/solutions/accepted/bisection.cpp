// Bisects the length; a window of fixed length, with all counts compared, tells whether one covers t.
class Solution {
    int find(const string& s, const vector<int>& need, int length) {
        vector<int> have(128);
        for (int i = 0; i < (int)s.size(); ++i) {
            ++have[s[i]];
            if (i >= length) --have[s[i - length]];
            if (i < length - 1) continue;
            bool enough = true;
            for (int c = 'A'; c <= 'z' && enough; ++c) enough = have[c] >= need[c];
            if (enough) return i - length + 1;
        }
        return -1;
    }

public:
    string minWindow(string s, string t) {
        vector<int> need(128);
        for (char c : t) ++need[c];
        int low = 1, high = s.size() + 1;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (find(s, need, middle) >= 0)
                high = middle;
            else
                low = middle + 1;
        }
        if (low > (int)s.size()) return "";
        return s.substr(find(s, need, low), low);
    }
};
