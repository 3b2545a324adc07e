// Sorted, with a queue of how many groups each of the last numbers began: as many cards as there are open groups go on with them.
class Solution {
public:
    bool isNStraightHand(vector<int>& hand, int groupSize) {
        sort(hand.begin(), hand.end());
        queue<int> begun;
        int open = 0, before = -1;
        for (size_t i = 0; i < hand.size();) {
            int card = hand[i], times = 0;
            while (i < hand.size() && hand[i] == card) {
                times++;
                i++;
            }
            if (open > 0 && card != before + 1) return false;
            if (times < open) return false;
            begun.push(times - open);
            open = times;
            if ((int)begun.size() == groupSize) {
                open -= begun.front();
                begun.pop();
            }
            before = card;
        }
        return open == 0;
    }
};
