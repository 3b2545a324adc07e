// The same bisection written out, closed at both ends.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        const int n = numbers.size();
        for (int i = 0; i < n - 1; i++) {
            int need = target - numbers[i];
            int low = i + 1, high = n - 1;
            while (low <= high) {
                int mid = low + (high - low) / 2;
                if (numbers[mid] == need) return {i + 1, mid + 1};
                if (numbers[mid] < need)
                    low = mid + 1;
                else
                    high = mid - 1;
            }
        }
        return {};
    }
};
