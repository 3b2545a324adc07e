// The part ends where its first letter occurs last, whatever stands between.
class Solution {
public:
    vector<int> partitionLabels(string s) {
        vector<int> lengths;
        for (size_t start = 0; start < s.size();) {
            size_t end = s.rfind(s[start]);
            lengths.push_back(end - start + 1);
            start = end + 1;
        }
        return lengths;
    }
};
