// Goes through all numbers from the smallest card to the largest one, whether there are such cards or not.
class Solution {
public:
    bool isNStraightHand(vector<int>& hand, int groupSize) {
        unordered_map<int, int> count;
        for (int card : hand) ++count[card];
        const auto [low, high] = minmax_element(hand.begin(), hand.end());
        for (int card = *low; card <= *high; ++card) {
            const auto it = count.find(card);
            if (it == count.end()) continue;
            const int groups = it->second;
            for (int i = 0; i < groupSize && groups > 0; ++i)
                if ((count[card + i] -= groups) < 0) return false;
        }
        return true;
    }
};
