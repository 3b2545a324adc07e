// For each number an odometer of binary digits counts up to it from zero.
class Solution {
public:
    vector<int> countBits(int n) {
        vector<int> ans;
        for (int i = 0; i <= n; ++i) {
            vector<char> digits(20, 0);
            for (int step = 0; step < i; ++step) {
                int place = 0;
                while (digits[place]) digits[place++] = 0;
                digits[place] = 1;
            }
            ans.push_back(accumulate(digits.begin(), digits.end(), 0));
        }
        return ans;
    }
};
