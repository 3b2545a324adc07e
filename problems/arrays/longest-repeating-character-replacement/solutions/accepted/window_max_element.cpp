// The largest count is looked up anew in all 26 whenever the window may be too long.
class Solution {
public:
    int characterReplacement(string s, int k) {
        vector<int> freq(26);
        int left = 0, ans = 0;
        for (int right = 0; right < s.size(); right++) {
            freq[s[right] - 'A']++;
            while (right - left + 1 - *max_element(freq.begin(), freq.end()) > k) {
                freq[s[left] - 'A']--;
                left++;
            }
            ans = max(ans, right - left + 1);
        }
        return ans;
    }
};
