// Sorts, and goes on from each card that is not taken to the next ones, with marks: quadratic, but not slow enough for a clock.
class Solution {
public:
    bool isNStraightHand(vector<int>& hand, int groupSize) {
        int n = hand.size();
        sort(hand.begin(), hand.end());
        vector<bool> used(n, false);
        for (int i = 0; i < n; i++) {
            if (used[i]) continue;
            int last = hand[i], have = 1;
            used[i] = true;
            for (int j = i + 1; j < n && have < groupSize; j++) {
                if (!used[j] && hand[j] == last + 1) {
                    used[j] = true;
                    last = hand[j];
                    have++;
                }
            }
            if (have < groupSize) return false;
        }
        return true;
    }
};
