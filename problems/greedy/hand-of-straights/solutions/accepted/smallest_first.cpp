// A heap of the numbers; the groups are taken out one at a time.
class Solution {
public:
    bool isNStraightHand(vector<int>& hand, int groupSize) {
        if (hand.size() % groupSize) return false;
        unordered_map<int, int> count;
        for (int card : hand) ++count[card];
        priority_queue<int, vector<int>, greater<>> smallest;
        for (auto& entry : count) smallest.push(entry.first);
        while (!smallest.empty()) {
            int first = smallest.top();
            for (int i = first; i < first + groupSize; ++i) {
                if (count.find(i) == count.end() || count[i] == 0) return false;
                if (--count[i] == 0) {
                    if (i != smallest.top()) return false;
                    smallest.pop();
                }
            }
        }
        return true;
    }
};
