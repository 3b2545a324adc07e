// The cards in a multiset, from which one group after the other is taken.
class Solution {
public:
    bool isNStraightHand(vector<int>& hand, int groupSize) {
        multiset<int> cards(hand.begin(), hand.end());
        while (!cards.empty()) {
            int first = *cards.begin();
            for (int i = 0; i < groupSize; ++i) {
                auto it = cards.find(first + i);
                if (it == cards.end()) return false;
                cards.erase(it);
            }
        }
        return true;
    }
};
