// Words by pattern, with one letter open, and the length of the ladder to each word.
class Solution {
public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        unordered_map<string, vector<string>> byPattern;
        for (const string& word : wordList)
            for (size_t i = 0; i < word.size(); ++i) byPattern[word.substr(0, i) + '*' + word.substr(i + 1)].push_back(word);
        unordered_map<string, int> length{{beginWord, 1}};
        deque<string> todo{beginWord};
        while (!todo.empty()) {
            const string word = todo.front();
            todo.pop_front();
            for (size_t i = 0; i < word.size(); ++i) {
                auto found = byPattern.find(word.substr(0, i) + '*' + word.substr(i + 1));
                if (found == byPattern.end()) continue;
                for (const string& near : found->second)
                    if (length.emplace(near, length[word] + 1).second) todo.push_back(near);
            }
        }
        return length.count(endWord) ? length[endWord] : 0;
    }
};
