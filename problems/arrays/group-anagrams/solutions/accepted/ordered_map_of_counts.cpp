// Arrays of counts as keys of an ordered map.
class Solution {
public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        map<vector<int>, vector<string>> groups;
        for (auto& s : strs) {
            vector<int> count(26);
            for (char c : s) count[c - 'a']++;
            groups[count].push_back(s);
        }
        vector<vector<string>> result;
        for (auto& entry : groups) result.push_back(entry.second);
        return result;
    }
};
