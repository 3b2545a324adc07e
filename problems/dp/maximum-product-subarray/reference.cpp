// Of the pieces that end at an element, two are carried along: the one with the largest product and the one with the
// smallest. The next element continues one of them or begins anew; a negative one makes them change places.
class Solution {
public:
    int maxProduct(vector<int>& nums) {
        int largest = 1, smallest = 1, best = nums[0];
        for (const int value : nums) {
            if (value < 0) swap(largest, smallest);
            largest = max(value, largest * value);
            smallest = min(value, smallest * value);
            best = max(best, largest);
        }
        return best;
    }
};
