// The library looks at every element: right, and quick enough for the sizes allowed.
class Solution {
public:
    int findMin(vector<int>& nums) { return *min_element(nums.begin(), nums.end()); }
};
