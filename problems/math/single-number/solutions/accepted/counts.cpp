// Counts all values in a hash table.
class Solution {
public:
    int singleNumber(vector<int>& nums) {
        unordered_map<int, int> count;
        for (int num : nums) count[num]++;
        for (auto& [num, times] : count)
            if (times == 1) return num;
        return -1;
    }
};
