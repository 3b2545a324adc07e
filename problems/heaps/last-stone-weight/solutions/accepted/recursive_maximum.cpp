// Finds the two heaviest by a search, and calls itself with what is left.
class Solution {
    int takeHeaviest(vector<int>& stones) {
        auto it = max_element(stones.begin(), stones.end());
        int weight = *it;
        *it = stones.back();
        stones.pop_back();
        return weight;
    }

public:
    int lastStoneWeight(vector<int>& stones) {
        if (stones.empty()) return 0;
        if (stones.size() == 1) return stones[0];
        int y = takeHeaviest(stones);
        int x = takeHeaviest(stones);
        if (y != x) stones.push_back(y - x);
        return lastStoneWeight(stones);
    }
};
