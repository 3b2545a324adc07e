// Leaves a process behind that sleeps.
// verdict: wrong_answer
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        if (fork() == 0) {
            while (true) pause();
        }
        return {};
    }
};
