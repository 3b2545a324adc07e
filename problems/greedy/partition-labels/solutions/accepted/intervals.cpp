// An interval for each letter, from its first place to its last; those that overlap are merged.
class Solution {
    map<char, pair<int, int>> spans;

public:
    vector<int> partitionLabels(string s) {
        for (int i = 0; i < (int)s.size(); ++i) {
            spans.try_emplace(s[i], i, i);
            spans[s[i]].second = i;
        }
        vector<pair<int, int>> intervals;
        for (auto& [letter, span] : spans) intervals.push_back(span);
        sort(intervals.begin(), intervals.end());
        vector<int> lengths;
        int from = 0, to = 0;
        for (auto [first, last] : intervals) {
            if (first > to) {
                lengths.push_back(to - from + 1);
                from = first;
            }
            to = max(to, last);
        }
        lengths.push_back(to - from + 1);
        return lengths;
    }
};
