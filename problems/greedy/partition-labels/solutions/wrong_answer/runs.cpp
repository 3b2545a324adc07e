// Takes runs of equal letters for parts.
class Solution {
public:
    vector<int> partitionLabels(string s) {
        vector<int> lengths;
        for (int i = 0, j = 0; i < (int)s.size(); i = j) {
            while (j < (int)s.size() && s[j] == s[i]) ++j;
            lengths.push_back(j - i);
        }
        return lengths;
    }
};
