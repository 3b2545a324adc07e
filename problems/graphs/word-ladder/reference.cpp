// Breadth first from the first word. Ten letters of five bits each are one number, in which a letter is changed in one
// step; a word that is reached is struck off the set, so that it is reached once.
class Solution {
    static long long packed(const string& word) {
        long long code = 0;
        for (const char letter : word) code = code << 5 | (letter - 'a');
        return code;
    }

public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        const int length = static_cast<int>(beginWord.size());
        const long long last = packed(endWord);
        unordered_set<long long> left;
        left.reserve(wordList.size());
        for (const auto& word : wordList) left.insert(packed(word));
        if (!left.count(last)) return 0;
        vector<long long> front{packed(beginWord)}, next;
        for (int words = 2; !front.empty(); ++words) {
            next.clear();
            for (const long long word : front) {
                for (int at = 0; at < 5 * length; at += 5) {
                    const long long others = word & ~(31LL << at);
                    for (long long letter = 0; letter < 26; ++letter) {
                        const long long changed = others | letter << at;
                        if (!left.erase(changed)) continue;
                        if (changed == last) return words;
                        next.push_back(changed);
                    }
                }
            }
            swap(front, next);
        }
        return 0;
    }
};
