// There are 2,001 different numbers at most: an array holds the position of each, 0 for those not seen.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        int position[2001] = {};
        for (int i = 1; i <= (int)numbers.size(); ++i) {
            int v = numbers[i - 1], need = target - v;
            if (need >= -1000 && need <= 1000 && position[need + 1000] > 0) return {position[need + 1000], i};
            position[v + 1000] = i;
        }
        return {};
    }
};
