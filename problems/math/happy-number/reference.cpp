// After one step the number is below 1,000, so it comes to 1 or into a circle. Two walkers, the second of which makes two
// steps at a time, meet in either; where they meet at 1, the number is happy.
class Solution {
    static int step(int n) {
        int sum = 0;
        for (; n > 0; n /= 10) sum += (n % 10) * (n % 10);
        return sum;
    }

public:
    bool isHappy(int n) {
        int slow = n;
        int fast = step(n);
        while (slow != fast) {
            slow = step(slow);
            fast = step(step(fast));
        }
        return fast == 1;
    }
};
