// Goes on to the next cards of the sorted hand without asking whether there are any.
class Solution {
public:
    bool isNStraightHand(vector<int>& hand, int groupSize) {
        sort(hand.begin(), hand.end());
        vector<bool> used(hand.size());
        for (size_t i = 0; i < hand.size(); ++i) {
            if (used[i]) continue;
            size_t at = i;
            for (int card = hand[i]; card < hand[i] + groupSize; ++card) {
                while (hand.at(at) < card || used.at(at)) ++at;
                if (hand.at(at) != card) return false;
                used[at] = true;
            }
        }
        return true;
    }
};
