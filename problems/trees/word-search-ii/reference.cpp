// All words in a tree of letters, and one walk over the board that goes down the tree at the same time. A word that was
// found is taken out of the tree, and so is every branch without words, so that no walk enters it again. The recursion
// is as deep as a word is long.
class Solution {
    struct Node {
        array<int, 26> next{};  // 0: none, as no way leads back to the root
        int word = -1;          // which one ends here
        int children = 0;
    };

    vector<Node> nodes;
    vector<string> found;

    void add(const string& word, int number) {
        int at = 0;
        for (char letter : word) {
            if (nodes[at].next[letter - 'a'] == 0) {
                nodes[at].next[letter - 'a'] = nodes.size();
                nodes[at].children++;
                nodes.emplace_back();
            }
            at = nodes[at].next[letter - 'a'];
        }
        nodes[at].word = number;
    }

    void walk(vector<vector<char>>& board, const vector<string>& words, int y, int x, int parent) {
        const char letter = board[y][x];
        const int at = letter == '.' ? 0 : nodes[parent].next[letter - 'a'];
        if (at == 0) return;
        Node& node = nodes[at];
        if (node.word >= 0) {
            found.push_back(words[node.word]);
            node.word = -1;
        }
        if (node.children > 0) {
            board[y][x] = '.';
            if (y > 0) walk(board, words, y - 1, x, at);
            if (x > 0) walk(board, words, y, x - 1, at);
            if (y + 1 < (int)board.size()) walk(board, words, y + 1, x, at);
            if (x + 1 < (int)board[0].size()) walk(board, words, y, x + 1, at);
            board[y][x] = letter;
        }
        if (node.children == 0) {
            nodes[parent].next[letter - 'a'] = 0;
            nodes[parent].children--;
        }
    }

public:
    vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
        size_t letters = 1;
        for (const string& word : words) letters += word.size();
        nodes.reserve(letters);
        nodes.emplace_back();
        for (size_t i = 0; i < words.size(); i++) add(words[i], i);
        for (size_t y = 0; y < board.size(); y++) {
            for (size_t x = 0; x < board[0].size(); x++) walk(board, words, y, x, 0);
        }
        return found;
    }
};
