// problem: sorting/sort-an-array
// time: O(n log n)
// memory: O(n)
// note: merge sort that copies both halves in every call
class Solution {
    vector<int> mergeSort(const vector<int>& v) {
        if (v.size() < 2) return v;
        auto mid = v.begin() + v.size() / 2;
        vector<int> left = mergeSort(vector<int>(v.begin(), mid));
        vector<int> right = mergeSort(vector<int>(mid, v.end()));
        vector<int> out;
        size_t i = 0, j = 0;
        while (i < left.size() && j < right.size()) {
            if (left[i] <= right[j])
                out.push_back(left[i++]);
            else
                out.push_back(right[j++]);
        }
        while (i < left.size()) out.push_back(left[i++]);
        while (j < right.size()) out.push_back(right[j++]);
        return out;
    }

public:
    vector<int> sortArray(vector<int>& nums) { return mergeSort(nums); }
};
