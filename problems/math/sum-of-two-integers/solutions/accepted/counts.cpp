// Counts one of the two down to zero and the other along with it.
class Solution {
public:
    int getSum(int a, int b) {
        while (b > 0) {
            a++;
            b--;
        }
        while (b < 0) {
            a--;
            b++;
        }
        return a;
    }
};
