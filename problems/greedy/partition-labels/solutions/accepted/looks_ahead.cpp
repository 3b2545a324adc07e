// Asks the text for the last place of each letter when it comes to it.
class Solution {
public:
    vector<int> partitionLabels(string s) {
        vector<int> lengths;
        size_t start = 0;
        while (start < s.size()) {
            size_t end = s.rfind(s[start]);
            for (size_t i = start + 1; i < end; i++) end = max(end, s.rfind(s[i]));
            lengths.push_back(end - start + 1);
            start = end + 1;
        }
        return lengths;
    }
};
