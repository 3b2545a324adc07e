// Counts in a table by value, which has no place for negative ones.
class Solution {
public:
    int singleNumber(vector<int>& nums) {
        vector<int> count(30001);
        for (int x : nums) count.at(x)++;
        return find(count.begin(), count.end(), 1) - count.begin();
    }
};
