// Counts for every element how many are smaller.
class Solution {
public:
    int findMin(vector<int>& nums) {
        int answer = 0;
        for (int v : nums) {
            int smaller = 0;
            for (int w : nums) smaller += w < v;
            if (smaller == 0) answer = v;
        }
        return answer;
    }
};
