// From both ends, the smaller front first.
class Solution {
public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        unordered_set<string> dict(wordList.begin(), wordList.end());
        if (dict.find(endWord) == dict.end()) return 0;
        unordered_set<string> head{beginWord}, tail{endWord};
        dict.erase(endWord);
        int ladder = 2;
        while (!head.empty() && !tail.empty()) {
            if (head.size() > tail.size()) swap(head, tail);
            unordered_set<string> next;
            for (string word : head) {
                for (char& letter : word) {
                    const char kept = letter;
                    for (letter = 'a'; letter <= 'z'; ++letter) {
                        if (tail.count(word)) return ladder;
                        if (dict.erase(word)) next.insert(word);
                    }
                    letter = kept;
                }
            }
            ++ladder;
            head = next;
        }
        return 0;
    }
};
