// From step to step with two numbers: the least that is paid in total if the last step is trodden on, and the step before it.
// Below the first step lies the floor, which is free and from which both of the lowest steps are reached.
class Solution {
public:
    int minCostClimbingStairs(vector<int>& cost) {
        int before = 0, last = 0;
        for (const int price : cost) {
            const int here = price + min(before, last);
            before = last;
            last = here;
        }
        return min(before, last);
    }
};
