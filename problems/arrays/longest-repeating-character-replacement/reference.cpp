// A window that never shrinks. It is good if all of it but k letters are one and the same. While it is not, both ends
// move, so that it keeps its length; it grows only when a letter becomes more frequent than any was in any window
// before. The largest count need therefore never be lowered: a window longer than the best one has to have a larger
// one.
class Solution {
public:
    int characterReplacement(string s, int k) {
        array<int, 26> count{};
        int most = 0, begin = 0;
        const int n = ssize(s);
        for (int end = 0; end < n; ++end) {
            most = max(most, ++count[s[end] - 'A']);
            if (end - begin + 1 - most > k) --count[s[begin++] - 'A'];
        }
        return n - begin;
    }
};
