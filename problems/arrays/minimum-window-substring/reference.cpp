// A window with one number for each letter, of how many are needed beyond those it holds, and one for all that are
// missing. When nothing is missing the left end moves on to the first letter that cannot be spared; there the window is
// compared with the best one.
class Solution {
public:
    string minWindow(string s, string t) {
        array<int, 256> need{};
        for (unsigned char c : t) ++need[c];
        size_t missing = t.size(), begin = 0, best_begin = 0, best = s.size() + 1;
        for (size_t end = 0; end < s.size(); ++end) {
            if (need[static_cast<unsigned char>(s[end])]-- > 0) --missing;
            if (missing > 0) continue;
            while (need[static_cast<unsigned char>(s[begin])] < 0) ++need[static_cast<unsigned char>(s[begin++])];
            if (end + 1 - begin < best) {
                best = end + 1 - begin;
                best_begin = begin;
            }
        }
        return best > s.size() ? "" : s.substr(best_begin, best);
    }
};
