// best[i][j] is what the balloons strictly between i and j bring while these two still hang. The one that bursts last among
// them has i and j for neighbours, and what is on either side of it does not see the other side.
class Solution {
public:
    int maxCoins(vector<int>& nums) {
        vector<int> framed = {1};
        framed.insert(framed.end(), nums.begin(), nums.end());
        framed.push_back(1);
        const int size = framed.size();
        vector<vector<int>> best(size, vector<int>(size, 0));
        for (int i = size - 3; i >= 0; --i) {
            for (int j = i + 2; j < size; ++j) {
                const int ends = framed[i] * framed[j];
                int most = 0;
                for (int last = i + 1; last < j; ++last)
                    most = max(most, best[i][last] + ends * framed[last] + best[last][j]);
                best[i][j] = most;
            }
        }
        return best[0][size - 1];
    }
};
