// The differences that the two piles may have, in a hash set; at the end the question is whether zero is one of them.
class Solution {
public:
    bool canPartition(vector<int>& nums) {
        unordered_set<int> differences{0};
        for (int num : nums) {
            unordered_set<int> next;
            for (int difference : differences) {
                next.insert(difference + num);
                next.insert(abs(difference - num));
            }
            differences = move(next);
        }
        return differences.count(0) > 0;
    }
};
