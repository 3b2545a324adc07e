// Puts the two largest on different piles, and goes on with their difference.
class Solution {
public:
    bool canPartition(vector<int>& nums) {
        priority_queue<int> heap(nums.begin(), nums.end());
        while (heap.size() > 1) {
            int first = heap.top();
            heap.pop();
            int second = heap.top();
            heap.pop();
            heap.push(first - second);
        }
        return heap.top() == 0;
    }
};
