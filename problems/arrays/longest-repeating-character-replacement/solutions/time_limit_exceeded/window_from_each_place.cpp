// From each place goes on as long as what is not the most frequent letter is no more than k, with counts that grow along.
class Solution {
public:
    int characterReplacement(string s, int k) {
        int n = s.size(), best = 0;
        for (int i = 0; i < n; i++) {
            vector<int> count(26, 0);
            for (int j = i; j < n; j++) {
                count[s[j] - 'A']++;
                int most = *max_element(count.begin(), count.end());
                if (j - i + 1 - most > k) break;
                best = max(best, j - i + 1);
            }
        }
        return best;
    }
};
