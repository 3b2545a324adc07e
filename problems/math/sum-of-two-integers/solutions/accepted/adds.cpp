// Adds, which the exercise asks one not to do.
class Solution {
public:
    int getSum(int a, int b) { return a + b; }
};
