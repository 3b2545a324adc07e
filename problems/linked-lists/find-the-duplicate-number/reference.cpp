// Read each number as an arrow from its place to the place it names. No arrow leads to place 0, so the walk from there
// runs into a round, and the place where it comes in has two arrows: it is the number that repeats. Floyd's two walkers
// find it without memory.
class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        int slow = nums[0], fast = nums[nums[0]];
        while (slow != fast) {
            slow = nums[slow];
            fast = nums[nums[fast]];
        }
        for (slow = 0; slow != fast; slow = nums[slow]) fast = nums[fast];
        return slow;
    }
};
