// A part has to go on to the last occurrence of each of its letters. Carry the furthest of these along: where it is the
// place one is at, nothing of the part comes later, and it may be cut.
class Solution {
public:
    vector<int> partitionLabels(string s) {
        const int n = static_cast<int>(s.size());
        array<int, 26> last{};
        for (int i = 0; i < n; ++i) last[s[i] - 'a'] = i;
        vector<int> lengths;
        int start = 0, end = 0;
        for (int i = 0; i < n; ++i) {
            end = max(end, last[s[i] - 'a']);
            if (i == end) {
                lengths.push_back(i + 1 - start);
                start = i + 1;
            }
        }
        return lengths;
    }
};
