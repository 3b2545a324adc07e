// Adds up the levels seen from the left and from the right: together they count the highest bar once too often everywhere.
class Solution {
public:
    int trap(vector<int>& height) {
        long long sum = 0, left = 0, right = 0;
        size_t n = height.size();
        for (size_t i = 0; i < n; i++) {
            left = max<long long>(left, height[i]);
            right = max<long long>(right, height[n - 1 - i]);
            sum += left + right - height[i];
        }
        return sum - left * (long long)n;
    }
};
