// Breadth first with a queue and a mark for each place.
class Solution {
public:
    int jump(vector<int>& nums) {
        int n = nums.size(), jumps = 0;
        vector<bool> seen(n);
        queue<int> places;
        places.push(0);
        seen[0] = true;
        while (!places.empty()) {
            for (int count = places.size(); count > 0; count--) {
                int i = places.front();
                places.pop();
                if (i == n - 1) return jumps;
                for (int j = i + 1; j <= i + nums[i] && j < n; j++) {
                    if (!seen[j]) {
                        seen[j] = true;
                        places.push(j);
                    }
                }
            }
            jumps++;
        }
        return -1;
    }
};
