// The vector of results is static and is never emptied.
class Solution {
public:
    vector<int> sortArray(vector<int>& nums) {
        static vector<int> result;
        priority_queue<int> heap(nums.begin(), nums.end());
        vector<int> largest_first;
        for (; !heap.empty(); heap.pop()) largest_first.push_back(heap.top());
        result.insert(result.end(), largest_first.rbegin(), largest_first.rend());
        return result;
    }
};
