// A card whose smaller neighbour is not there begins a group, and there is no choice in that. From each card we walk back to the
// beginning of its run and take the groups from there on; a number that is used up is never walked over again, so no sorting.
class Solution {
public:
    bool isNStraightHand(vector<int>& hand, int groupSize) {
        if (hand.size() % groupSize != 0) return false;
        unordered_map<int, int> left;
        left.reserve(hand.size());
        for (const int card : hand) ++left[card];
        const auto there = [&](int card) {
            const auto found = left.find(card);
            return found != left.end() && found->second > 0;
        };
        for (const int card : hand) {
            int first = card;
            while (there(first - 1)) --first;
            for (; first <= card; ++first) {
                const auto found = left.find(first);
                const int groups = found->second;
                if (groups == 0) continue;
                found->second = 0;
                for (int next = first + 1; next < first + groupSize; ++next) {
                    const auto wanted = left.find(next);
                    if (wanted == left.end() || wanted->second < groups) return false;
                    wanted->second -= groups;
                }
            }
        }
        return true;
    }
};
