// The bounds are those of the constraints, whatever the piles are; a helper counts the hours.
class Solution {
    bool canFinish(vector<int>& piles, long long h, int speed) {
        long long hours = 0;
        for (int i = 0; i < piles.size(); i++) {
            hours += piles[i] / speed;
            if (piles[i] % speed != 0) hours++;
            if (hours > h) return false;
        }
        return true;
    }

public:
    int minEatingSpeed(vector<int>& piles, int h) {
        int low = 0, high = 1000000000;
        while (high - low > 1) {
            int mid = (low + high) / 2;
            (canFinish(piles, h, mid) ? high : low) = mid;
        }
        return high;
    }
};
