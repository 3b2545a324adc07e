// Recursion from the last digit to the first.
class Solution {
    void addAt(vector<int>& digits, int i) {
        if (i < 0) {
            digits.insert(digits.begin(), 1);
            return;
        }
        if (++digits[i] == 10) {
            digits[i] = 0;
            addAt(digits, i - 1);
        }
    }

public:
    vector<int> plusOne(vector<int>& digits) {
        addAt(digits, (int)digits.size() - 1);
        return digits;
    }
};
