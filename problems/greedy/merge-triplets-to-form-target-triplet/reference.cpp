// A triplet with a number above the target spoils whatever it is merged with, as numbers never fall. All others can be
// merged without harm, so each number of the target has to be there, in its place, in one of them.
class Solution {
public:
    bool mergeTriplets(vector<vector<int>>& triplets, vector<int>& target) {
        bool first = false, second = false, third = false;
        for (const auto& t : triplets) {
            if (t[0] > target[0] || t[1] > target[1] || t[2] > target[2]) continue;
            first |= t[0] == target[0];
            second |= t[1] == target[1];
            third |= t[2] == target[2];
        }
        return first && second && third;
    }
};
