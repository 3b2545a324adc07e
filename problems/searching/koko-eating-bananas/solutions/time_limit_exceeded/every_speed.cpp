// Tries every speed, beginning with the mean by the hour.
class Solution {
public:
    int minEatingSpeed(vector<int>& piles, int h) {
        long long sum = accumulate(piles.begin(), piles.end(), 0LL);
        for (int speed = max(1LL, sum / h);; speed++) {
            long long hours = 0;
            for (int pile : piles) hours += (pile + speed - 1) / speed;
            if (hours <= h) return speed;
        }
    }
};
