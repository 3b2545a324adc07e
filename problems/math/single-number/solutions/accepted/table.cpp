// A table of all values that there may be, negative ones moved up.
class Solution {
public:
    int singleNumber(vector<int>& nums) {
        const int offset = 30000;
        vector<bool> odd(2 * offset + 1);
        for (int x : nums) odd[x + offset].flip();
        return find(odd.begin(), odd.end(), true) - odd.begin() - offset;
    }
};
