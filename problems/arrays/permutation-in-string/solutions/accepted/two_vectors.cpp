// Two tables of counts, compared whole at each step.
class Solution {
public:
    bool checkInclusion(string s1, string s2) {
        int n = s1.length(), m = s2.length();
        if (n > m) return false;
        vector<int> want(26, 0), have(26, 0);
        for (int i = 0; i < n; i++) {
            want[s1[i] - 'a']++;
            have[s2[i] - 'a']++;
        }
        if (want == have) return true;
        for (int i = n; i < m; i++) {
            have[s2[i] - 'a']++;
            have[s2[i - n] - 'a']--;
            if (want == have) return true;
        }
        return false;
    }
};
