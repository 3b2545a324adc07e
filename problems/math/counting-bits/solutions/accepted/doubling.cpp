// What is there once more, each plus one, until it is enough.
class Solution {
public:
    vector<int> countBits(int n) {
        vector<int> v = {0};
        while ((int)v.size() <= n) {
            int k = v.size();
            for (int i = 0; i < k && (int)v.size() <= n; ++i) v.push_back(v[i] + 1);
        }
        return v;
    }
};
