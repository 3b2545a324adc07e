// Compares all pairs of words, closes the relation (Warshall), and sorts the letters by how many come before them.
class Solution {
public:
    string alienOrder(vector<string>& words) {
        vector<vector<int>> less(26, vector<int>(26));
        set<char> letters;
        for (auto& w : words) letters.insert(w.begin(), w.end());
        for (size_t i = 0; i < words.size(); i++)
            for (size_t j = i + 1; j < words.size(); j++) {
                size_t k = 0;
                while (k < words[i].size() && k < words[j].size() && words[i][k] == words[j][k]) k++;
                if (k == words[i].size()) continue;
                if (k == words[j].size()) return "";
                less[words[i][k] - 'a'][words[j][k] - 'a'] = 1;
            }
        for (int k = 0; k < 26; k++)
            for (int i = 0; i < 26; i++)
                for (int j = 0; j < 26; j++)
                    if (less[i][k] && less[k][j]) less[i][j] = 1;
        vector<pair<int, char>> ranked;
        for (char c : letters) {
            if (less[c - 'a'][c - 'a']) return "";
            int smaller = 0;
            for (int i = 0; i < 26; i++) smaller += less[i][c - 'a'];
            ranked.push_back({smaller, c});
        }
        sort(ranked.begin(), ranked.end());
        string order;
        for (auto& r : ranked) order += r.second;
        return order;
    }
};
