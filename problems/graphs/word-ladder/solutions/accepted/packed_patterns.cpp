// Words as numbers of five bits a letter, with places in the list by pattern; 31 stands for the open letter.
class Solution {
public:
    int ladderLength(string beginWord, string endWord, vector<string>& wordList) {
        using Code = unsigned long long;
        auto pack = [](const string& word) {
            Code code = 0;
            for (char c : word) code = code * 32 + (c - 'a');
            return code;
        };
        const int k = beginWord.size();
        vector<Code> words{pack(beginWord)};
        for (auto& word : wordList) words.push_back(pack(word));
        unordered_map<Code, vector<int>> open;
        for (int i = 0; i < (int)words.size(); ++i)
            for (int at = 0; at < k; ++at) open[words[i] | Code(31) << 5 * at].push_back(i);
        const Code last = pack(endWord);
        vector<int> length(words.size(), 0), todo{0};
        length[0] = 1;
        for (size_t next = 0; next < todo.size(); ++next) {
            const int i = todo[next];
            if (i > 0 && words[i] == last) return length[i];
            for (int at = 0; at < k; ++at) {
                auto& together = open[words[i] | Code(31) << 5 * at];
                for (int j : together)
                    if (length[j] == 0) {
                        length[j] = length[i] + 1;
                        todo.push_back(j);
                    }
                together.clear();
            }
        }
        return 0;
    }
};
