// For each place a search of its own for a harmless triplet that is right there.
class Solution {
public:
    bool mergeTriplets(vector<vector<int>>& triplets, vector<int>& target) {
        const int x = target[0], y = target[1], z = target[2];
        auto has = [&](auto right) { return any_of(triplets.begin(), triplets.end(), right); };
        return has([&](const vector<int>& t) { return t[0] == x && t[1] <= y && t[2] <= z; }) &&
               has([&](const vector<int>& t) { return t[0] <= x && t[1] == y && t[2] <= z; }) &&
               has([&](const vector<int>& t) { return t[0] <= x && t[1] <= y && t[2] == z; });
    }
};
