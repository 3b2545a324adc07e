// Counting sort that uses the value itself as index: negative values are outside the table.
class Solution {
public:
    vector<int> sortArray(vector<int>& nums) {
        vector<int> counts(50001), out;
        for (int v : nums) counts.at(v)++;
        for (int v = 0; v < (int)counts.size(); v++) out.insert(out.end(), counts[v], v);
        return out;
    }
};
