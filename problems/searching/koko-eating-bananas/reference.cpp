// If a speed is quick enough, so is every greater one: a binary search between 1 and the largest pile finds the least.
// The hours at slow speeds need 64 bits.
class Solution {
public:
    int minEatingSpeed(vector<int>& piles, int h) {
        const auto quickEnough = [&](int speed) {
            long long hours = 0;
            for (const int pile : piles) hours += (pile - 1) / speed + 1;
            return hours <= h;
        };
        int low = 1, high = *max_element(piles.begin(), piles.end());
        while (low < high) {
            const int middle = low + (high - low) / 2;
            if (quickEnough(middle))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
};
