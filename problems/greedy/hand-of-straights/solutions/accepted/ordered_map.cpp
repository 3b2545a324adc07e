// Counts in order; the smallest number that is left begins as many groups as there are cards of it.
class Solution {
public:
    bool isNStraightHand(vector<int>& hand, int groupSize) {
        map<int, int> count;
        for (int card : hand) count[card]++;
        for (auto [card, times] : count) {
            if (count[card] == 0) continue;
            int groups = count[card];
            for (int next = card; next < card + groupSize; next++) {
                auto it = count.find(next);
                if (it == count.end() || it->second < groups) return false;
                it->second -= groups;
            }
        }
        return true;
    }
};
