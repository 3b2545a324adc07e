// How many of each letter are still to come, and how many letters of the part are not used up.
class Solution {
public:
    vector<int> partitionLabels(string s) {
        unordered_map<char, int> left;
        for (char c : s) left[c]++;
        unordered_set<char> open;
        vector<int> ans;
        int length = 0;
        for (char c : s) {
            length++;
            open.insert(c);
            if (--left[c] == 0) open.erase(c);
            if (open.empty()) {
                ans.push_back(length);
                length = 0;
            }
        }
        return ans;
    }
};
