// Sorts the pile in each round, the heaviest in front, and replaces the second one by what remains, be it nothing.
class Solution {
public:
    int lastStoneWeight(vector<int>& stones) {
        int n = stones.size();
        for (int round = 1; round < n; round++) {
            sort(stones.begin(), stones.end(), greater<int>());
            stones[1] = stones[0] - stones[1];
            stones.erase(stones.begin());
        }
        return stones[0];
    }
};
