// Letter after letter of the third text: a set of how many letters may have come from the first one.
class Solution {
public:
    bool isInterleave(string s1, string s2, string s3) {
        int m = s1.size(), n = s2.size();
        if (m + n != (int)s3.size()) return false;
        set<int> taken{0};
        for (int k = 0; k < (int)s3.size(); ++k) {
            set<int> next;
            for (int i : taken) {
                int j = k - i;
                if (i < m && s1[i] == s3[k]) next.insert(i + 1);
                if (j < n && s2[j] == s3[k]) next.insert(i);
            }
            taken = next;
        }
        return !taken.empty();
    }
};
