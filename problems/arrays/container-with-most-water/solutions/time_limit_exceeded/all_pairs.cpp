// Tries every pair of lines.
class Solution {
public:
    int maxArea(vector<int>& height) {
        int best = 0;
        for (int i = 0; i < height.size(); i++)
            for (int j = i + 1; j < height.size(); j++) best = max(best, min(height[i], height[j]) * (j - i));
        return best;
    }
};
